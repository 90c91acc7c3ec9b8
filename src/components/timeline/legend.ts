import {html, nothing} from 'lit';
import {glyphPicture} from '../../element/date-glyph.js';
import type {LegendEntry} from '../../element/toolbar.js';
import {formKeys, type DateForm} from '../../geometry/date-glyph.js';
import type {FormKey, TimelineWords} from '../../strings/timeline.js';
import type {TimelineScene} from './layout.js';
import {differToggle, laneToggle} from './shown.js';

const plain: DateForm = {shape: 'bar', planned: false, hollow: false, about: false, dashed: false, from: 'cap', to: 'cap'};
const dot: DateForm = {...plain, shape: 'dot'};
const block: DateForm = {...plain, shape: 'block'};

/** A specimen of each form. */
const specimens: Readonly<Record<FormKey, DateForm>> = {
  day: dot,
  about: {...dot, about: true},
  uncertain: {...dot, hollow: true},
  span: plain,
  approximate: {...plain, to: 'broken'},
  'end-uncertain': {...plain, to: 'ring'},
  open: {...plain, to: 'open'},
  'open-start': {...plain, from: 'open'},
  within: block,
  'within-uncertain': {...block, dashed: true},
  planned: {...dot, planned: true},
};

/** Entries that occur in the data: how dates are drawn, and that accounts differ. A list has its lanes, and of the rest what is switched off. */
export function timelineLegend(
  scene: TimelineScene,
  own: TimelineWords,
  off: ReadonlySet<string>,
  onAct: (key: string) => void,
): readonly LegendEntry[] {
  const entry = (key: string, label: string, glyph: LegendEntry['glyph']): LegendEntry => ({
    key,
    label,
    glyph,
    on: !off.has(key),
    onAct: () => onAct(key),
  });
  const forms = formKeys
    .filter((key) => scene.forms.has(key))
    .map((key) => {
      const form = specimens[key];
      const size = form.shape === 'dot' ? {width: 18, length: 0} : {width: 28, length: 28};
      return entry(`form:${key}`, own.forms[key], glyphPicture(form, 2, size));
    });
  const differ = scene.differing ? [entry(differToggle, own.differ, html`<span class="unequal" aria-hidden="true">≠</span>`)] : [];
  if (scene.picture !== undefined) return [...forms, ...differ];
  const lanes = scene.lanes.map(({id, label}) => entry(laneToggle(id), label, nothing));
  return [...lanes, ...[...forms, ...differ].filter(({key}) => off.has(key))];
}
