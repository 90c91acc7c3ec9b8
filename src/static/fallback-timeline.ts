import {spanOf} from '../components/timeline/layout-axis.js';
import type {Item} from '../components/timeline/layout-items.js';
import type {DividerScene, GroupScene} from '../components/timeline/layout-list.js';
import {layoutTimeline} from '../components/timeline/layout.js';
import {findShown} from '../components/timeline/shown.js';
import {dateLine} from '../components/timeline/view-detail.js';
import {laneLabel, qualifyItem, wordDate} from '../components/timeline/words.js';
import {importanceOf, lanesNamed} from '../components/timeline/attributes.js';
import {sentence} from '../element/accounts.js';
import {filterOf} from '../element/attributes.js';
import {formOf} from '../geometry/box.js';
import {averageWidth} from '../geometry/text-widths.js';
import {sourceName} from '../query/initials.js';
import {listAccounts} from './accounts.js';
import type {Asked} from './fallback-options.js';
import {plain, spaced, type Markup} from './plain.js';
import type {StaticView} from './words.js';

/** Events by day in the order of the element's list, publications at their place in time. */
export function timelineBody(view: StaticView, asked: Asked): {contents: string; body: readonly Markup[]} {
  const {model, words, format, own, tz} = view;
  const {from, to, lanes, importance} = asked;
  const scene = layoutTimeline(
    model,
    {width: 320, em: 16, form: formOf(320, 16), measure: averageWidth},
    {
      ...{words: own.timeline, common: words, format, tz, shown: 'list', labelAll: true},
      ...{from, to, zoom: '', lanes: lanesNamed(lanes, model), importance: importanceOf(importance)},
    },
  );
  const shown = findShown(scene, model, filterOf(asked, model), new Set());
  const all = shown.of(scene.items);
  if (all.length === 0) return {contents: '', body: []};
  const list = scene.list;
  const entries = (items: readonly Item[]): Markup => plain`<ol>${items.map((item) => tellEvent(item, view, asked))}</ol>`;
  const group = (heading: string, items: readonly Item[]): readonly Markup[] => {
    const left = shown.of(items);
    return left.length === 0 ? [] : [asked.heading(heading), entries(left)];
  };
  const block = (b: GroupScene | DividerScene): readonly Markup[] =>
    b.kind === 'group' ? group(b.heading, inOrder([...b.items, ...b.more])) : [publications(b, view)];
  // An end that nothing gives stands at the other one.
  const starts = all.map(({at, until}) => (Number.isFinite(at) ? at : until - 1)).filter(Number.isFinite);
  const ends = all.map(({at, until}) => (Number.isFinite(until) ? until : at + 1)).filter(Number.isFinite);
  const dates =
    starts.length === 0 ? '' : spanOf({start: least(starts), end: -least(ends.map((end) => -end))}, {words: own.timeline, format});
  return {
    contents: own.fallback.contents.timeline(all.length, format.number(all.length), dates),
    body: [
      ...(list?.before === undefined ? [] : group(list.before.heading, list.before.items)),
      ...(list?.blocks ?? []).flatMap(block),
      ...(list?.many === undefined ? [] : [entries(shown.of(list.many))]),
      ...(list?.after === undefined ? [] : group(list.after.heading, list.after.items)),
    ],
  };
}

const least = (list: readonly number[]): number => list.reduce((a, b) => Math.min(a, b), Infinity);

const inOrder = (items: readonly Item[]): readonly Item[] => [...items].sort((a, b) => a.index - b.index);

const publications = ({sources}: DividerScene, {model, own}: StaticView): Markup =>
  plain`<p>${sources
    .map(({id, date, inferred}) => {
      const source = model.sourceById.get(id);
      return `${own.timeline.isOut(source === undefined ? id : sourceName(source, model.actorById), date)}${inferred ? `, ${own.timeline.inferred}` : ''}.`;
    })
    .join(' ')}</p>`;

function tellEvent(item: Item, view: StaticView, asked: Asked): Markup {
  const {own, words, format, model} = view;
  const {title, summary, actors, place, accounts} = item.record;
  const head = plain`<li${asked.id(item.id)}><strong>${title}</strong>`;
  if (asked.detail === 'short') {
    const said = [wordDate(item, view, own.timeline, {year: true}), laneLabel(item.lane, view), qualifyItem(item, view)];
    return plain`${head}: ${said.join('; ')}.</li>`;
  }
  const where = place === undefined ? '' : `${words.place} ${model.placeById.get(place)?.name ?? place}.`;
  const names = actors.map((id) => model.actorById.get(id)).map((actor, i) => actor?.short ?? actor?.name ?? actors[i] ?? '');
  const who = names.length === 0 ? '' : sentence(`${words.actors} ${format.list(names)}`);
  const [date, lane] = [dateLine(item, view, own.timeline), laneLabel(item.lane, view)].map(sentence);
  return plain`${head}: ${spaced(date, lane, summary, where, who)}${listAccounts(item.ref, accounts, view)}</li>`;
}
