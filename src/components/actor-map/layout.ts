import type {Box, Measure} from '../../geometry/box.js';
import {placeNames, type NameJob} from '../../geometry/label-placing.js';
import {pointAt, round, type Point} from '../../geometry/link-path.js';
import {around, type Rect} from '../../geometry/rect.js';
import type {Actor, Arrangement, Id, LabelSide} from '../../model/types.js';
import type {Model} from '../../query/model.js';
import {actorName, namedBy, speaking} from '../../query/ties.js';
import {drawnActors, usedClusters} from './layout-arrange.js';
import {glyphOf, radiusOf} from './layout-glyph.js';
import {layoutLinks} from './layout-links.js';
import {layoutCamps} from './layout-list.js';
import {arrangementOf} from './layout-places.js';
import type {MapScene, NodeMark, PictureScene, TextLine, ZoneMark} from './layout-scene.js';
import {onGround, restWords, wordsAlone, wordsOnDemand} from './layout-words.js';

const leading = 1.2;

/** Between a glyph and its name, in design px. */
export const nameGap = 6.5;

/**
 * The map in the form that is `shown`: the camps of the list, or the picture in px
 * of the box. Positions come from the arrangement and are only spread; glyphs
 * and letters keep their size. Pure: the same input gives the same scene.
 */
export function layoutMap(model: Model, box: Box, shown: 'picture' | 'list'): MapScene {
  return shown === 'picture' ? {camps: [], picture: layoutPicture(model, box)} : {camps: layoutCamps(model), picture: undefined};
}

function layoutPicture(model: Model, box: Box): PictureScene {
  const unit = box.em / 16;
  const arrangement = arrangementOf(model, box.form === 'wide' ? 'wide' : 'tall');
  const sx = box.width / arrangement.width;
  const sy = heightShare(sx, unit);
  const width = box.width;
  const height = Math.round(arrangement.height * sy);
  const spread: Spread = {arrangement, sx, sy, unit, frame: {x: 0, y: 0, width, height}};
  const actors = drawnActors(model);
  const bare = usedClusters(model, actors).map(({id, label, ground}) =>
    layoutZone({id, label, ground: ground === true}, spread, box.measure),
  );
  const placed = layoutNodes(model, actors, bare, spread, box.measure);
  const zones = bare.map((zone) => ({...zone, nodes: placed.filter((n) => n.cluster === zone.id)}));
  const nodes = zones.flatMap((zone) => zone.nodes);
  const links = layoutLinks(model, {nodes: new Map(nodes.map((n) => [n.id, n])), bends: arrangement.links, frame: spread.frame, unit});
  const ground = {width, height, unit, zones, nodes};
  const scene = {...ground, links, words: restWords(links, ground, box.measure)};
  return {...scene, wordsOf: wordsOnDemand(scene, box.measure), wordsAlong: wordsAlone(scene, box.measure)};
}

/** Letters do not shrink with the width: what a narrow picture lacks in width it gets back in part as height. */
const heightShare = (sx: number, unit: number): number => unit * Math.min(1.4, Math.max(1, (unit / sx) ** 0.5));

interface Spread {
  arrangement: Arrangement;
  sx: number;
  sy: number;
  unit: number;
  frame: Rect;
}

/** A zone with its title, broken where it is wider than the zone; without a place in the arrangement a bare group over the whole frame. */
function layoutZone(cluster: {id: Id; label: string; ground: boolean}, spread: Spread, measure: Measure): ZoneMark {
  const {arrangement, sx, sy, unit, frame} = spread;
  const stored = arrangement.zones[cluster.id];
  const none: Rect = {x: 0, y: 0, width: 0, height: 0};
  if (stored === undefined) return {...cluster, ground: false, rect: frame, title: [], titleBox: none, focusBox: none, nodes: []};
  const rect = {x: round(stored.x * sx), y: round(stored.y * sy), width: round(stored.width * sx), height: round(stored.height * sy)};
  const size = 13 * unit;
  const inset = cluster.ground ? 10 * unit : 0;
  const texts = breakText(cluster.label, rect.width - inset, (text) => measure(text, size, 600));
  const title = texts.map((text, i): TextLine => ({text, x: round(rect.x + inset), y: round(rect.y + 17 * unit + i * size * leading)}));
  const titleBox = {
    x: rect.x + inset,
    y: rect.y + 2 * unit,
    width: Math.max(...texts.map((text) => measure(text, size, 600))),
    height: texts.length * size * leading + 4 * unit,
  };
  const focusBox = {
    x: titleBox.x - 3 * unit,
    y: titleBox.y - unit,
    width: titleBox.width + 6 * unit,
    height: titleBox.height + 3 * unit,
  };
  return {...cluster, rect, title, titleBox, focusBox, nodes: []};
}

function layoutNodes(
  model: Model,
  actors: readonly Actor[],
  zones: readonly ZoneMark[],
  spread: Spread,
  measure: Measure,
): readonly NodeMark[] {
  const {unit, frame} = spread;
  const known = new Set(zones.map(({id}) => id));
  const total = model.sources.length;
  const drafts = actors.map((actor) => {
    const n = speaking(namedBy(actor, model));
    const r = radiusOf(n, total) * unit;
    const size = 2.3 * r;
    const {x, y, label} = placeOf(actor.id, spread, size / 2);
    const strong = total > 1 && n >= 0.8 * total;
    const letters = (strong ? 13 : 12) * unit;
    const wide = (text: string): number => measure(text, letters, strong ? 600 : 400);
    const texts = breakText(actorName(actor.id, model), 11 * 16 * unit, wide);
    const name = {texts, letters, width: Math.max(...texts.map(wide)), height: texts.length * letters * leading};
    return {actor, n, r, size, x, y, label, strong, name};
  });
  const jobs = [...drafts]
    .sort((a, b) => b.n - a.n)
    .map(({actor, x, y, size, label, name}): NameJob => {
      const job = {id: actor.id, glyph: around(x, y, size, size), width: name.width, height: name.height};
      return label === undefined ? job : {...job, side: label};
    });
  const placed = placeNames(jobs, {
    frame,
    fixed: zones.map(({titleBox}) => titleBox),
    lines: straightLines(model, new Map(drafts.map((d) => [d.actor.id, d]))),
    gap: nameGap * unit,
  });
  return drafts.map(({actor, r, size, x, y, strong, name}): NodeMark => {
    const {box, anchor, free} = placed.get(actor.id) ?? {box: around(x, y, 0, 0), anchor: 'middle' as const, free: false};
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
  });
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
function breakText(text: string, room: number, measure: (text: string) => number): readonly string[] {
  if (measure(text) <= room) return [text];
  const words = text.split(' ');
  const halves = words.slice(1).map((_, i) => [words.slice(0, i + 1).join(' '), words.slice(i + 1).join(' ')] as const);
  const widths = halves.map(([a, b]) => Math.max(measure(a), measure(b)));
  const best = halves[widths.indexOf(Math.min(...widths))];
  if (best === undefined) return [text];
  return Math.min(...widths) <= room ? best : best.flatMap((half) => (half.includes(' ') ? breakText(half, room, measure) : [half]));
}
