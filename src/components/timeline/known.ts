import {utcDay, utcMonth, utcYear} from 'd3';
import {layoutGlyph, type DateForm, type Glyph, type Weight} from '../../geometry/date-glyph.js';
import {onClock, type WallClock} from '../../geometry/wall-clock.js';
import {parseEdtf} from '../../model/edtf.js';
import type {EventRecord, Id, Source} from '../../model/types.js';
import {earliestDay, edtfDay, type AsOf} from '../../query/as-of.js';
import type {Model} from '../../query/model.js';
import type {Item, Version} from './layout-items.js';
import type {GlyphScene} from './layout-marks.js';
import type {ListScene} from './layout-list.js';
import type {BranchScene} from './layout-tree.js';
import type {Ids} from './shown.js';

/**
 * Where an event lies from a day: `before` its end, over it (`crossing`), dated
 * `later`, or dated later and by then already `planned`.
 */
export type Standing = 'before' | 'crossing' | 'later' | 'planned';

/** What stands where, from one day. A view of the scene: nothing of it is laid out again. */
export interface Known {
  asOf: AsOf;
  /** Of every event that is not `before`. */
  standings: ReadonlyMap<Id, Exclude<Standing, 'before'>>;
}

/**
 * Tells of each event where it lies from the day. An event is planned by then if
 * it is on record as planned and a source that may have appeared by then tells of
 * it without denying it: the same earliest possible days at which the line stands.
 */
export function findKnown(items: readonly Item[], asOf: AsOf, model: Model, clock: WallClock): Known {
  const out = new Set(model.sources.filter((source) => (earliestDay(source, clock)?.end ?? Infinity) <= asOf.end).map(({id}) => id));
  const standings = new Map<Id, Exclude<Standing, 'before'>>();
  for (const {id, versions, record} of items) {
    const later = versions.every((version) => isLater(version, asOf));
    const announced = isAnnounced(record, out);
    if (later) standings.set(id, announced ? 'planned' : 'later');
    else if (!announced && versions.some(({end}) => end > asOf.end)) standings.set(id, 'crossing');
  }
  return {asOf, standings};
}

/** Whether a date begins after the day. */
export const isLater = ({start}: Pick<Version, 'start'>, {end}: Pick<AsOf, 'end'>): boolean => start >= end;

const isAnnounced = ({status, accounts}: EventRecord, out: ReadonlySet<Id>): boolean =>
  status === 'planned' && accounts.some(({source, position}) => out.has(source) && position !== 'denies');

interface Counts {
  later: number;
  planned: number;
}
const counted = new WeakMap<Known, {shown: Ids; counts: Counts}>();

/** How many of the events that are shown are dated after the day, and how many of these were planned by then. Asked again for the same, it does not count again. */
export function countLater(known: Known, shown: Ids): Counts {
  const last = counted.get(known);
  if (last?.shown === shown) return last.counts;
  const counts = {later: 0, planned: 0};
  for (const [id, kind] of known.standings) {
    if (kind === 'crossing' || !shown.has(id)) continue;
    counts.later++;
    if (kind === 'planned') counts.planned++;
  }
  counted.set(known, {shown, counts});
  return counts;
}

const mostChoices = 62;
const dayMs = 86_400_000;

/**
 * Days to choose from between two moments, in EDTF: every day, or where these are
 * more than two months the first of each month or year, or of each few years.
 * `also`, the day that is set, stands among them.
 */
export function dayChoices({start, end}: {start: number; end: number}, also?: AsOf): readonly string[] {
  if (!Number.isFinite(start) || !Number.isFinite(end) || start >= end) return also === undefined ? [] : [also.day];
  const days = (end - start) / dayMs;
  const years = Math.ceil(days / 365 / mostChoices);
  const unit = days <= mostChoices ? utcDay : days <= mostChoices * 28 ? utcMonth : utcYear.every(years);
  const choices = new Set((unit ?? utcYear).range(new Date(start), new Date(end)).map(Number));
  if (also !== undefined) choices.add(also.end - dayMs);
  return [...choices].sort((a, b) => a - b).map(edtfDay);
}

/** A form as it is drawn when it lies after the day: dots are hollow. */
export const hollowForm = (form: DateForm): DateForm => (form.shape === 'dot' ? {...form, hollow: true} : form);

/** The glyph of a later date, in the place of the one that is drawn otherwise. */
const hollowGlyph = ({form}: Version, weight: Weight, glyph: Glyph): Glyph =>
  form.shape === 'dot' ? layoutGlyph(hollowForm(form), {weight, onBar: glyph.paths[0]?.paint === 'gap'}) : glyph;

/** How one date of an event is drawn under a day: as ever, as later, or only up to the day. */
export function lookOf(
  {of, glyph}: Pick<GlyphScene, 'of' | 'glyph'>,
  item: Item,
  known: Known | undefined,
): {glyph: Glyph; look: 'plain' | 'later' | 'until'} {
  const standing = known?.standings.get(item.id);
  const version = item.versions[of];
  if (known === undefined || version === undefined || standing === undefined || standing === 'planned') return {glyph, look: 'plain'};
  if (isLater(version, known.asOf)) return {glyph: hollowGlyph(version, item.weight, glyph), look: 'later'};
  return {glyph, look: version.end <= known.asOf.end ? 'plain' : 'until'};
}

/** What stands one under the other in a list. */
type Block = ListScene['blocks'][number] | BranchScene;

/** Before which block of a list the line stands: the first events that start after the day, or analyses that are out later at the latest. */
export function lineBlock(blocks: readonly Block[], {end}: AsOf, sources: ReadonlyMap<Id, Source>, clock: WallClock): number {
  const isOutLater = (id: Id): boolean => {
    const span = parseEdtf(sources.get(id)?.published.edtf ?? '');
    const out = span && onClock(span, clock);
    return out !== undefined && (Number.isFinite(out.end) ? out.end - 1 : out.start) >= end;
  };
  const found = blocks.findIndex((block) =>
    block.kind === 'divider'
      ? block.sources.every(({id}) => isOutLater(id))
      : startsLater(block.kind === 'group' ? [...block.items, ...block.more] : block.items, end),
  );
  return found < 0 ? blocks.length : found;
}

/** What is added to the classes of a mark or an entry that is dated later. */
export const standingClass = ({id}: Item, known: Known | undefined): string => (known?.standings.get(id) === 'later' ? ' later' : '');

/** The same for what stands for several events, which are in the order of the list. */
export const laterClass = (items: readonly Item[], known: Known | undefined): string =>
  known !== undefined && startsLater(items, known.asOf.end) ? ' later' : '';

const startsLater = ([first]: readonly Item[], end: number): boolean => first !== undefined && first.at >= end;

/** Events in the order of the list, parted at the day; one part where no day is set. */
export function splitAt(items: readonly Item[], known: Known | undefined): readonly (readonly Item[])[] {
  const at = known === undefined ? -1 : items.findIndex((item) => startsLater([item], known.asOf.end));
  return at < 0 ? [items] : [items.slice(0, at), items.slice(at)].filter((part) => part.length > 0);
}
