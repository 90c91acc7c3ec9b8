import {html, nothing, type TemplateResult} from 'lit';
import type {View} from '../../element/view.js';
import type {Filter} from '../../query/filter.js';
import {sourceName} from '../../query/initials.js';
import type {TimelineWords} from '../../strings/timeline.js';
import type {TimelineScene} from './layout.js';
import {laneToggle} from './shown.js';

/** The filters that leave nothing, with the toggles that are off. */
type Asked = Pick<Filter, 'sources' | 'actors' | 'query'> & {off: ReadonlySet<string>};

/** A sentence that names the silence, and a way out. */
export function renderSilence(
  {lanes}: TimelineScene,
  {sources, actors, query, off}: Asked,
  {model, format, words, interactive}: View,
  own: TimelineWords,
  onClear: () => void,
): TemplateResult {
  const told = [...sources].map((id) => model.sourceById.get(id)).filter((source) => source !== undefined);
  const [lane, ...more] = lanes.filter(({id}) => !off.has(laneToggle(id)));
  const sentence = own.silence({
    sources: format.list(told.map((source) => sourceName(source, model.actorById))),
    oneSource: told.length === 1,
    lane: more.length === 0 && query === '' ? (lane?.label ?? '') : '',
    actors: format.list([...actors].map((id) => model.actorById.get(id)?.name ?? id)),
  });
  return html`<p class="nothing-left">
    <b>${sentence}</b>
    ${interactive ? html`<button type="button" class="word" @click=${onClear}>${words.clearFilters}</button>` : nothing}
  </p>`;
}
