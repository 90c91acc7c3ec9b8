import {html, nothing, type TemplateResult} from 'lit';
import type {ElementName, RefKind} from '../model/types.js';
import type {Model} from '../query/model.js';
import {nameOfRef} from '../query/naming.js';
import {parseRef} from '../selection/ref.js';
import type {ShownFor} from './group-controller.js';
import type {View} from './view.js';

const kinds: Readonly<Record<ElementName, readonly RefKind[]>> = {
  timeline: ['event'],
  'actor-map': ['actor', 'relation'],
  'stance-grid': ['question', 'stance'],
};

/** Whether an element of this kind selects the record itself: one of its kinds, that its data have. */
export function drawnBy(topic: ElementName, ref: string, model: Model | undefined): boolean {
  const parsed = parseRef(ref);
  return parsed !== undefined && model !== undefined && kinds[topic].includes(parsed.kind) && nameOfRef(ref, model) !== undefined;
}

/** `Shown for: Tokayev, clear`: what a selection in another element of the group leads to here. */
export function renderShownFor(
  shown: ShownFor | undefined,
  onClear: () => void,
  {words, interactive}: View,
): TemplateResult | typeof nothing {
  if (shown === undefined) return nothing;
  const said = (shown.refs.size === 0 ? words.shownForNone : words.shownFor)(shown.name);
  const clear = interactive ? html`, <button class="word" type="button" @click=${onClear}>${words.clearShown}</button>` : nothing;
  return html`<p class="shown-for">${said}${clear}</p>`;
}
