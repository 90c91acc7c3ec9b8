import type {nothing, TemplateResult} from 'lit';
import type {RovingController} from '../../element/roving.js';
import {renderControls, type LegendEntry, type Tool} from '../../element/toolbar.js';
import type {View} from '../../element/view.js';
import type {TimelineWords} from '../../strings/timeline.js';
import type {Shown} from './shown.js';

export interface ControlParts {
  legend: readonly LegendEntry[];
  counts: Pick<Shown, 'total' | 'differing'>;
  /** Whether a list is drawn, and whether the container has room for nothing else. */
  inList: boolean;
  narrow: boolean;
  form: 'picture' | 'list';
  labelAll: boolean;
  disputed: boolean;
  /** Left, after the others: what is filtered. */
  filters: readonly Tool[];
  /** Right, before the forms. */
  more: readonly Tool[];
  onLabel: (all: boolean) => void;
  onDisputed: (on: boolean) => void;
  onForm: (form: 'picture' | 'list') => void;
}

/** Left which events stand out or remain, right how they are shown. */
export function timelineControls(
  parts: ControlParts,
  roving: RovingController,
  view: View,
  own: TimelineWords,
): TemplateResult | typeof nothing {
  const {counts, inList, labelAll, disputed} = parts;
  const total = view.format.number(counts.total);
  const differing = view.format.number(counts.differing);
  const form = (id: 'picture' | 'list'): Tool => ({id, label: view.words[id], on: parts.form === id, onAct: () => parts.onForm(id)});
  const left: readonly Tool[] = [
    {id: 'key', label: inList ? own.keyEvents : own.keyEventsLabelled, on: !labelAll, onAct: () => parts.onLabel(false)},
    {id: 'all', label: inList ? own.all(total) : own.labelAll(total), on: labelAll, onAct: () => parts.onLabel(true)},
    {id: 'differ', label: own.onlyDiffering(differing), on: disputed, onAct: () => parts.onDisputed(!disputed)},
    ...parts.filters,
  ];
  const right = [...parts.more, ...(parts.narrow && inList ? [] : [form('picture'), form('list')])];
  return renderControls({left, right, legend: parts.legend}, roving, view);
}
