import {html, nothing, type TemplateResult} from 'lit';
import {accountRows} from '../../element/accounts.js';
import {glyphPicture} from '../../element/date-glyph.js';
import {renderDetail} from '../../element/detail.js';
import {renderDisputes} from '../../element/disputes.js';
import {renderFigures} from '../../element/figures.js';
import {renderDates} from '../../element/rival-dates.js';
import type {View} from '../../element/view.js';
import type {Box} from '../../geometry/box.js';
import type {Ref} from '../../model/types.js';
import {sourceName} from '../../query/initials.js';
import {parseRef} from '../../selection/ref.js';
import type {TimelineWords} from '../../strings/timeline.js';
import type {Item} from './layout-items.js';
import {wordDate} from './words.js';

export interface EventDetail {
  item: Item;
  /** Room for charts. */
  box: Box;
  tz: string;
  /** Said instead of the event's summary. */
  text?: string | undefined;
  /** Refs by which next and previous go. */
  order: readonly Ref[];
  /** Opens another event, or closes this one with null. */
  onChoose: (ref: Ref | null) => void;
}

/** The open event: its date and what that rests on, every source's account, rival figures and dates, what is disputed, what is tied to it. */
export function renderEventDetail(parts: EventDetail, view: View, own: TimelineWords): TemplateResult {
  const {item} = parts;
  const {record} = item;
  const summary = parts.text ?? record.summary;
  const paragraphs = record.accounts.flatMap(({evidence}) => evidence.map((e) => `${e.source} ${e.paragraph}`));
  const side = renderSide(parts, view);
  const at = parts.order.indexOf(item.ref);
  const [previous, next] = at < 0 ? [] : [parts.order[at - 1], parts.order[at + 1]];
  return renderDetail(
    {
      title: record.title,
      sub: html`${glyphPicture(item.versions[0].form, 1, {width: 24, length: 20})}<span>${dateLine(item, view, own)}</span>`,
      main: html`${summary === undefined ? nothing : html`<p class="summary">${summary}</p>`} ${accountRows(record.accounts, view)}
      ${renderWho(item, view)}`,
      side,
      linked: renderLinked(item, view),
      dispute: {ref: item.ref, paragraphs: [...new Set(paragraphs)]},
      onClose: () => parts.onChoose(null),
      ...(next && {onNext: () => parts.onChoose(next)}),
      ...(previous && {onPrevious: () => parts.onChoose(previous)}),
    },
    view,
  );
}

/** Date in words with its precision and what it rests on. */
export function dateLine(item: Item, view: View, own: TimelineWords): string {
  const {words, format, model} = view;
  const {when, accounts, status} = item.record;
  const date = wordDate(item, view, own, {year: true});
  const standing = status === 'happened' ? '' : ` · ${words.status[status]}`;
  if (item.versions.length > 1) return own.versions(item.versions.length, date) + standing;
  const [{form}] = item.versions;
  const exact = form.shape === 'dot' && !form.about && when.basis === 'stated' && !form.hollow;
  const owners = model.sources.filter(({id}) =>
    accounts.some((a) => a.source === id && a.when?.basis === 'stated' && a.when.edtf === when.edtf),
  );
  const line =
    owners.length > 0
      ? own.statedBy(date, exact, format.list(owners.map((source) => sourceName(source, model.actorById))))
      : own.dateLine(date, exact, words.basis[when.basis]);
  return `${line}${when.note === undefined ? '' : `. ${when.note}`}${standing}`;
}

function renderWho({record}: Item, {words, model, format}: View): TemplateResult | typeof nothing {
  const place = record.place === undefined ? undefined : (model.placeById.get(record.place)?.name ?? record.place);
  const actors = record.actors
    .map((id) => model.actorById.get(id))
    .map((actor, i) => actor?.short ?? actor?.name ?? record.actors[i] ?? '');
  if (place === undefined && actors.length === 0) return nothing;
  return html`<p class="who">
    ${place === undefined ? nothing : html`<span><b>${words.place}</b> ${place}</span>`}
    ${actors.length === 0 ? nothing : html`<span><b>${words.actors}</b> ${format.list(actors)}</span>`}
  </p>`;
}

/** Charts of rival figures and dates, then what the accounts differ on. */
function renderSide({item, box, tz}: EventDetail, view: View): TemplateResult | typeof nothing {
  const {accounts, status} = item.record;
  const dates = renderDates({accounts, planned: status === 'planned', tz}, view, box);
  const figures = renderFigures(accounts, view, box);
  const disputes = renderDisputes(item.ref, view);
  if (dates === nothing && figures.length === 0 && disputes === nothing) return nothing;
  return html`${figures} ${dates} ${disputes}`;
}

/** How many records of other kinds are tied to the event: by its actors, and by claims and disputes about it. */
function renderLinked({record, ref}: Item, {model, words, format}: View): TemplateResult | typeof nothing {
  const groups = [...(model.claimsAbout.get(ref) ?? []), ...(model.disputesAbout.get(ref) ?? [])];
  const refs = new Set<Ref>([
    ...record.actors.map((id): Ref => `actor:${id}`),
    ...groups.flatMap(({about}) => about),
    ...(model.dataset.related?.[ref] ?? []),
  ]);
  const ids = (kind: string): number =>
    new Set(
      [...refs]
        .map(parseRef)
        .filter((r) => r?.kind === kind || (kind === 'question' && r?.kind === 'stance'))
        .map((r) => r?.id.split('/', 1)[0]),
    ).size;
  const parts = (
    [
      ['actor', words.linkedActors],
      ['relation', words.linkedRelations],
      ['question', words.linkedQuestions],
    ] as const
  )
    .map(([kind, word]) => ({n: ids(kind), word}))
    .filter(({n}) => n > 0)
    .map(({n, word}) => word(n, format.number(n)));
  return parts.length === 0 ? nothing : html`<b>${words.linked}</b> ${parts.join(' · ')}`;
}
