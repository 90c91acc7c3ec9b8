import type {Measure} from '../../geometry/box.js';
import {placingNames, type NameJob, type PlacedName} from '../../geometry/label-placing.js';
import {pointAt, round, type Point} from '../../geometry/link-path.js';
import {around, type Rect} from '../../geometry/rect.js';
import {part, type Steps} from '../../geometry/steps.js';
import type {Actor, Arrangement, Id, LabelSide} from '../../model/types.js';
import type {Model} from '../../query/model.js';
import {actorName, namedBy, speaking} from '../../query/ties.js';
import {glyphOf, radiusOf} from './layout-glyph.js';
import type {NodeMark, ZoneMark} from './layout-scene.js';
import {byWeight} from './layout-simulate.js';
import {onGround} from './layout-words.js';

/** So many names are written at rest: more would hide the lines. */
const mostNames = 220;

/** Height of a line of a name or title, in sizes of its letters. */
export const leading = 1.2;

/** Between a glyph and its name, in design px. */
export const nameGap = 6.5;

/** An arrangement and how it is spread over the frame. */
export interface Spread {
  arrangement: Arrangement;
  sx: number;
  sy: number;
  unit: number;
  frame: Rect;
}

interface Draft {
  actor: Actor;
  n: number;
  r: number;
  size: number;
  x: number;
  y: number;
  label: LabelSide | undefined;
  strong: boolean;
  name: {texts: readonly string[]; letters: number; width: number; height: number};
}

/** The actors with their names beside them: of those without room for all the heaviest have theirs. In steps of a few actors each. */
export function* layingNodes(
  model: Model,
  actors: readonly Actor[],
  zones: readonly ZoneMark[],
  spread: Spread,
  measure: Measure,
): Steps<readonly NodeMark[]> {
  const {unit, frame} = spread;
  const drafts = new Map<Id, Draft>();
  for (const actor of actors) {
    drafts.set(actor.id, draftOf(actor, model, spread, measure));
    if (drafts.size % 32 === 0) yield (0.3 * drafts.size) / actors.length;
  }
  const jobs = byWeight(model, actors).flatMap(({id}): NameJob[] => {
    const draft = drafts.get(id);
    if (draft === undefined) return [];
    const {x, y, size, label, name} = draft;
    const job = {id, glyph: around(x, y, size, size), width: name.width, height: name.height};
    return [label === undefined ? job : {...job, side: label}];
  });
  const field = {
    frame,
    fixed: zones.map(({titleBox}) => titleBox),
    lines: straightLines(model, drafts),
    gap: nameGap * unit,
    most: mostNames,
  };
  const placed = yield* part(placingNames(jobs, field), 0.3, 1);
  const known = new Set(zones.map(({id}) => id));
  return actors.flatMap(({id}) => {
    const draft = drafts.get(id);
    return draft === undefined ? [] : [nodeOf(draft, placed.get(id), {known, zones, unit})];
  });
}

function draftOf(actor: Actor, model: Model, spread: Spread, measure: Measure): Draft {
  const {unit} = spread;
  const total = model.sources.length;
  const n = speaking(namedBy(actor, model));
  const r = radiusOf(n, total) * unit;
  const size = 2.3 * r;
  const strong = total > 1 && n >= 0.8 * total;
  const letters = (strong ? 13 : 12) * unit;
  const wide = (text: string): number => measure(text, letters, strong ? 600 : 400);
  const texts = breakText(actorName(actor.id, model), 11 * 16 * unit, wide);
  const name = {texts, letters, width: Math.max(...texts.map(wide)), height: texts.length * letters * leading};
  return {actor, n, r, size, ...placeOf(actor.id, spread, size / 2), strong, name};
}

function nodeOf(
  {actor, r, size, x, y, strong, name}: Draft,
  place: PlacedName | undefined,
  {known, zones, unit}: {known: ReadonlySet<Id>; zones: readonly ZoneMark[]; unit: number},
): NodeMark {
  const {box, anchor, free} = place ?? {box: around(x, y, 0, 0), anchor: 'middle' as const, free: false};
  const start = {start: box.x, middle: box.x + box.width / 2, end: box.x + box.width}[anchor];
  const line = name.letters * leading;
  const focusSide = Math.max(size, 16 * unit) + 6 * unit;
  return {
    id: actor.id,
    kind: actor.kind,
    cluster: known.has(actor.cluster) ? actor.cluster : '',
    x,
    y,
    r: round(r),
    glyph: glyphOf(actor.kind, r),
    size,
    hit: round(Math.max(r + 4 * unit, 12 * unit)),
    ring: round(r + 5 * unit),
    focusBox: around(x, y, focusSide, focusSide),
    strong,
    hollow: actor.identityDisputed === true,
    ground: onGround({x, y}, zones),
    name: name.texts.map((text, i) => ({text, x: round(start), y: round(box.y + (i + 0.5) * line + 0.35 * name.letters)})),
    anchor,
    nameBox: box,
    spare: !free,
  };
}

/** Spread to the frame, and kept inside it by half the glyph. */
function placeOf(id: Id, {arrangement, sx, sy, frame}: Spread, half: number): Point & {label: LabelSide | undefined} {
  const stored = arrangement.nodes[id] ?? {x: arrangement.width / 2, y: arrangement.height / 2};
  return {
    x: round(Math.max(half, Math.min(stored.x * sx, frame.width - half))),
    y: round(Math.max(half, Math.min(stored.y * sy, frame.height - half))),
    label: arrangement.nodes[id]?.label,
  };
}

/** Points along the straight ways between actors, enough to tell a crowded side of a glyph from a free one. */
function straightLines(model: Model, places: ReadonlyMap<Id, Point>): readonly Point[] {
  if (model.relations.length > 400) return [];
  return model.relations.flatMap(({from, to}) => {
    const a = places.get(from);
    const b = places.get(to);
    if (a === undefined || b === undefined) return [];
    const middle = {x: (a.x + b.x) / 2, y: (a.y + b.y) / 2};
    return Array.from({length: 13}, (_, i) => pointAt([a, middle, b], (i + 1) / 14));
  });
}

/**
 * A text in one line if it fits, else in two of about equal width, else one word
 * per line as far as needed. Full lines as of running text would be wider, and
 * a wide name finds room less often.
 */
export function breakText(text: string, room: number, measure: (text: string) => number): readonly string[] {
  if (measure(text) <= room) return [text];
  const words = text.split(' ');
  const halves = words.slice(1).map((_, i) => [words.slice(0, i + 1).join(' '), words.slice(i + 1).join(' ')] as const);
  const widths = halves.map(([a, b]) => Math.max(measure(a), measure(b)));
  const best = halves[widths.indexOf(Math.min(...widths))];
  if (best === undefined) return [text];
  return Math.min(...widths) <= room ? best : best.flatMap((half) => (half.includes(' ') ? breakText(half, room, measure) : [half]));
}
