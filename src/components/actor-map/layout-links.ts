import {curveOf, directionAt, pathOf, pieceOf, pointAt, lengthOf, trimCurve, type Curve, type Point} from '../../geometry/link-path.js';
import {around, contains, type Rect} from '../../geometry/rect.js';
import {finish, type Steps} from '../../geometry/steps.js';
import type {Arrangement, Id, Relation} from '../../model/types.js';
import type {Model} from '../../query/model.js';
import {majority} from '../../query/ties.js';
import {isDisputed} from '../../query/tie-filter.js';
import {attesting} from '../../query/voices.js';
import {dashOf, headOf, headStroke, outlineOf, widthOf} from './layout-glyph.js';
import type {HeadMark, LinkMark, NodeMark} from './layout-scene.js';

export interface LinkField {
  nodes: ReadonlyMap<Id, NodeMark>;
  bends: Arrangement['links'];
  frame: Rect;
  unit: number;
}

/** Every relation between two actors of the picture as a curve with heads, the weakly attested first. */
export const layoutLinks = (model: Model, field: LinkField): readonly LinkMark[] => finish(layingLinks(model, field));

/** More lines than this are drawn thinner. */
const firmLines = 600;

/** The same in steps of a few lines each. */
export function* layingLinks(model: Model, field: LinkField): Steps<readonly LinkMark[]> {
  const drawn = model.relations.filter(({from, to}) => field.nodes.has(from) && field.nodes.has(to));
  const bends = bendsOf(drawn, field);
  const marks: LinkMark[] = [];
  const thin = drawn.length > firmLines ? 0.6 : 1;
  for (const relation of drawn) {
    marks.push(layoutLink(relation, {bend: bends.get(relation.id) ?? 0, thin}, model, field));
    if (marks.length % 32 === 0) yield marks.length / drawn.length;
  }
  return marks.sort((a, b) => a.attested - b.attested);
}

function layoutLink(relation: Relation, {bend, thin}: {bend: number; thin: number}, model: Model, field: LinkField): LinkMark {
  const {unit} = field;
  const from = field.nodes.get(relation.from);
  const to = field.nodes.get(relation.to);
  if (from === undefined || to === undefined) throw new Error(`no place for an end of relation: "${relation.id}"`);
  const attested = attesting(relation.accounts);
  const total = model.sources.length;
  const ends = {from: outlineOf(from.kind, from.r), to: outlineOf(to.kind, to.r), gapFrom: 4 * unit, gapTo: 5 * unit};
  const curve = from === to ? loopAt(from, bend, field) : trimCurve(bendInside(from, to, bend, field.frame), ends);
  const width = widthOf(attested, total, relation.family) * unit * thin;
  const {head, line} = addHead(relation, curve, {unit, width});
  const alleged = relation.status === 'alleged';
  const disputed = isDisputed(relation, model);
  const strong = attested >= majority(total);
  return {
    id: relation.id,
    from: relation.from,
    to: relation.to,
    family: relation.family,
    alleged,
    disputed,
    attested,
    strong,
    width,
    d: pathOf(line),
    dash: dashOf(relation.family, alleged, unit),
    head,
    curve,
    word: disputed ? `${relation.label} ≠` : relation.label,
    key: relation.key === true || strong,
  };
}

/** The curve with its bend, flatter where it would leave the frame. */
function bendInside(from: Point, to: Point, bend: number, frame: Rect): Curve {
  let curve = curveOf(from, to, bend);
  if (contains(frame, {...curve[1], width: 0, height: 0})) return curve;
  const inside = (t: number): boolean => contains(frame, around(pointAt(curve, t).x, pointAt(curve, t).y, 4, 4));
  for (let share = 0.75; share >= 0 && ![0.25, 0.375, 0.5, 0.625, 0.75].every(inside); share -= 0.25)
    curve = curveOf(from, to, bend * share);
  return curve;
}

/** A relation of an actor to itself: a loop above its glyph, or below where there is no room; around the `n` loops that there are. */
function loopAt({x, y, r}: NodeMark, n: number, {frame, unit}: LinkField): Curve {
  const size = Math.max(r, 7 * unit);
  const high = (7 + 3 * n) * size;
  const way = y - high / 2 - size < frame.y ? 1 : -1;
  const foot = y + way * (r + 4 * unit);
  const wide = (1 + 0.5 * n) * size;
  return [
    {x: x - wide, y: foot},
    {x, y: foot + way * high},
    {x: x + wide, y: foot},
  ];
}

/** Head, and the line shortened by what it takes. What deals or competes has one at either end. */
function addHead({family}: Relation, curve: Curve, {unit, width}: {unit: number; width: number}): {head: HeadMark; line: Curve} {
  const head = headOf(family, curve[2], directionAt(curve, 1), unit);
  const [start, control, end] = curve;
  const tail = family === 'deals' ? headOf(family, start, directionAt([end, control, start], 1), unit).mark.d : '';
  const length = head.back === 0 ? 0 : lengthOf(curve);
  const mark = {...head.mark, d: head.mark.d + tail, stroke: headStroke(width, unit)};
  return {head: mark, line: length === 0 ? curve : pieceOf(curve, 0, Math.max(0.05, 1 - (head.back * unit) / length))};
}

/** Stored bends, and for the rest such as fan parallel relations out and keep single ones off other glyphs. */
function bendsOf(relations: readonly Relation[], field: LinkField): ReadonlyMap<Id, number> {
  const bends = new Map<Id, number>();
  const pairs = new Map<string, Relation[]>();
  for (const relation of relations) {
    const stored = field.bends[relation.id]?.bend;
    if (stored !== undefined) bends.set(relation.id, stored);
    const key = [relation.from, relation.to].sort().join(' ');
    pairs.set(key, [...(pairs.get(key) ?? []), relation]);
  }
  for (const pair of pairs.values()) {
    // As seen from one and the same end, or two relations there and back would lie on each other.
    const [first] = [pair[0]?.from, pair[0]?.to].sort();
    const signed = (r: Relation, bend: number): number => (r.from === first ? bend : -bend);
    const taken = pair.filter((r) => bends.has(r.id)).map((r) => signed(r, bends.get(r.id) ?? 0));
    const open = pair.filter((r) => !bends.has(r.id));
    const free = fan.filter((bend) => taken.every((other) => Math.abs(other - bend) >= 0.08));
    if (pair[0]?.from === pair[0]?.to) open.forEach((r, i) => bends.set(r.id, i));
    else if (pair.length === 1) for (const r of open) bends.set(r.id, clearest(r, field));
    else open.forEach((r, i) => bends.set(r.id, signed(r, free[i] ?? 0.5 + 0.08 * i)));
  }
  return bends;
}

const fan = [0.1, -0.1, 0.24, -0.24, 0.38, -0.38];

/** The slight bend that passes other glyphs at the greatest distance; the least bend where several pass all of them well. */
function clearest(relation: Relation, {nodes, unit}: LinkField): number {
  const from = nodes.get(relation.from);
  const to = nodes.get(relation.to);
  if (from === undefined || to === undefined || nodes.size > 150) return 0.08;
  const enough = 10 * unit;
  let best = 0.08;
  let most = -1;
  for (const bend of [0.08, -0.08, 0.16, -0.16, 0.24, -0.24]) {
    const clear = clearance(curveOf(from, to, bend), [from, to], {nodes, enough});
    if (clear > most + 1) {
      most = clear;
      best = bend;
    }
    if (most >= enough) break;
  }
  return best;
}

/** Least distance in px between a curve and the glyphs that it does not join; `enough` where all are farther. */
function clearance(curve: Curve, ends: readonly NodeMark[], {nodes, enough}: {nodes: ReadonlyMap<Id, NodeMark>; enough: number}): number {
  const [low, high] = [
    (along: (p: Point) => number) => Math.min(...curve.map(along)),
    (along: (p: Point) => number) => Math.max(...curve.map(along)),
  ];
  const [left, right, top, foot] = [low((p) => p.x), high((p) => p.x), low((p) => p.y), high((p) => p.y)];
  const near = [...nodes.values()].filter(({x, y, r}) => {
    const reach = r + enough;
    return x > left - reach && x < right + reach && y > top - reach && y < foot + reach;
  });
  let least = enough;
  for (let i = 1; i < 16; i++) {
    const p = pointAt(curve, i / 16);
    for (const node of near) if (!ends.includes(node)) least = Math.min(least, Math.hypot(p.x - node.x, p.y - node.y) - node.r);
  }
  return Math.max(0, least);
}
