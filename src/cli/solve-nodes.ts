import type {Point} from '../geometry/link-path.js';
import {contains, type Rect} from '../geometry/rect.js';
import {RectGrid} from '../geometry/rect-grid.js';
import {settle, type Body} from '../geometry/seeded-force.js';
import {inside, type Shape} from '../components/actor-map/layout-arrange.js';
import type {NodeMark, PictureScene} from '../components/actor-map/layout-scene.js';
import type {Arrangement, Id, LabelSide, Relation} from '../model/types.js';
import type {Model} from '../query/model.js';
import {drawnRelations, glyphBox, nameBoxAt, pictureOf} from './map-picture.js';

type Nodes = Arrangement['nodes'];
type Place = Nodes[Id];

const sides: readonly LabelSide[] = ['below', 'right', 'above', 'left'];

/** So many rows of chance are tried; the places with the least tangle are taken. */
const seeds = 8;

/** Least px between a glyph and whatever else stands on the map. */
const air = 6;

/**
 * Places for all actors of the map, in the order of the data. Those in
 * `arrangement` keep theirs to the px, and the side of their name unless it lies
 * on something there and is free on another side. The others are placed by the
 * seeded force in the zone of their cluster, beside what already stands there, their names
 * where they cover the fewest lines. The same input gives the same places; actors
 * without any room left stand where the force put them.
 */
export function solveNodes(model: Model, shape: Shape, arrangement: Arrangement): Nodes {
  const scene = pictureOf(model, shape, arrangement);
  const relations = drawnRelations(model);
  const kept = turnNames(scene, arrangement);
  const open = scene.nodes.filter(({id}) => kept[id] === undefined);
  let [best, least] = [kept, Infinity];
  for (let seed = 1; open.length > 0 && seed <= seeds; seed++) {
    const nodes = placeOpen(open, {scene, arrangement, relations, kept, seed});
    const tangle = tangleOf(nodes, relations, scene.nodes);
    if (tangle < least) [best, least] = [nodes, tangle];
  }
  return Object.fromEntries(model.actors.flatMap(({id}) => (best[id] === undefined ? [] : [[id, best[id]]])));
}

/** What stands on a map: nothing new may touch it. */
class Taken {
  readonly #marks = new RectGrid<Id>();
  readonly #names = new RectGrid<Id>();
  readonly #frame: Rect;

  constructor({width, height, zones}: PictureScene) {
    this.#frame = {x: 0, y: 0, width, height};
    for (const {title, titleBox} of zones) if (title.length > 0) this.#marks.add(titleBox, '');
  }

  add(node: NodeMark, name?: LabelSide): void {
    this.#marks.add(glyphBox(node), node.id);
    if (name !== undefined) this.#names.add(nameBoxAt(node, name), node.id);
  }

  turn(node: NodeMark, from: LabelSide | undefined, to: LabelSide): void {
    if (from !== undefined) this.#names.remove(nameBoxAt(node, from), node.id);
    this.#names.add(nameBoxAt(node, to), node.id);
  }

  /** Whether a glyph may stand there. */
  holds(node: NodeMark, zone: Rect): boolean {
    const box = glyphBox(node);
    return contains(zone, box) && !this.#marks.hits(box, air) && !this.#names.hits(box, air);
  }

  /** Whether a name may stand there; what is its own is no hindrance. */
  holdsName(node: NodeMark, side: LabelSide): boolean {
    const box = nameBoxAt(node, side);
    const foreign = (id: Id): boolean => id !== node.id;
    return contains(this.#frame, box) && !this.#marks.hits(box, 1, foreign) && !this.#names.hits(box, 1, foreign);
  }
}

/** The kept places, names that lie on something turned to a free side; the least named actors give way. */
function turnNames(scene: PictureScene, {nodes}: Arrangement): Nodes {
  const kept: Record<Id, Place> = {};
  const marks = [...scene.nodes].filter(({id}) => nodes[id] !== undefined).sort((a, b) => b.r - a.r);
  const taken = new Taken(scene);
  for (const mark of marks) {
    const place = nodes[mark.id];
    if (place !== undefined) kept[mark.id] = place;
    taken.add(mark, place?.label);
  }
  for (let turned = true; turned;) {
    turned = false;
    for (const mark of marks.toReversed()) {
      const place = kept[mark.id];
      if (place === undefined || (place.label !== undefined && taken.holdsName(mark, place.label))) continue;
      const side = sides.find((other) => taken.holdsName(mark, other));
      if (side === undefined) continue;
      taken.turn(mark, place.label, side);
      kept[mark.id] = {...place, label: side};
      turned = true;
    }
  }
  return kept;
}

interface Task {
  scene: PictureScene;
  arrangement: Arrangement;
  relations: readonly Relation[];
  kept: Nodes;
  seed: number;
}

/** Kept and new places for one seed: the nearest room to where the force puts each, the most named first. */
function placeOpen(open: readonly NodeMark[], {scene, arrangement, relations, kept, seed}: Task): Nodes {
  const settled = settle(bodiesOf(scene, arrangement, kept), relations, seed);
  const taken = new Taken(scene);
  for (const mark of scene.nodes) if (kept[mark.id] !== undefined) taken.add(mark, kept[mark.id]?.label);
  const lines = linesOf(relations, settled);
  const nodes: Record<Id, Place> = {...kept};
  for (const mark of [...open].sort((a, b) => b.r - a.r)) {
    const {x, y} = settled.get(mark.id) ?? mark;
    const {x: left, y: top, label} = roomFor({...mark, x, y}, zoneOf(mark, arrangement), taken, lines);
    taken.add({...mark, x: left, y: top}, label);
    nodes[mark.id] = {x: left, y: top, label};
  }
  return nodes;
}

const zoneOf = ({cluster}: NodeMark, {zones, width, height}: Arrangement): Rect => zones[cluster] ?? {x: 0, y: 0, width, height};

/** What the force moves: new actors in their zones, while a kept one is at home only where it stands. */
function bodiesOf(scene: PictureScene, arrangement: Arrangement, kept: Nodes): readonly Body[] {
  const homes = new Map(scene.zones.map(({id}) => [id, inside(arrangement.zones[id] ?? {x: 0, y: 0, ...sizeOf(arrangement)})]));
  return scene.nodes.map(({id, cluster, size, nameBox}): Body => {
    const place = kept[id];
    const home = place === undefined ? homes.get(cluster) : {x: place.x, y: place.y, width: 0, height: 0};
    return {id, width: Math.max(size, nameBox.width) + 10, height: 48, home: home ?? {x: 0, y: 0, ...sizeOf(arrangement)}};
  });
}

const sizeOf = ({width, height}: Arrangement): {width: number; height: number} => ({width, height});

interface LinePoint extends Point {
  from: Id;
  to: Id;
}

/** Points of the straight ways between related actors. */
function linesOf(relations: readonly Relation[], places: ReadonlyMap<Id, Point>): RectGrid<LinePoint> {
  const grid = new RectGrid<LinePoint>();
  for (const {from, to} of relations) {
    const [a, b] = [places.get(from), places.get(to)];
    if (a === undefined || b === undefined) continue;
    const steps = Math.ceil(Math.hypot(a.x - b.x, a.y - b.y) / 8);
    for (let i = 1; i < steps; i++) {
      const p = {x: a.x + ((b.x - a.x) * i) / steps, y: a.y + ((b.y - a.y) * i) / steps};
      grid.add({...p, width: 0, height: 0}, {...p, from, to});
    }
  }
  return grid;
}

const step = 7;

/** The place on a grid around a node with room for glyph and name, near the node and off the lines; the node's own place where there is none. */
function roomFor(node: NodeMark, zone: Rect, taken: Taken, lines: RectGrid<LinePoint>): Point & {label: LabelSide} {
  let best: Point & {label: LabelSide} = {x: node.x, y: node.y, label: 'below'};
  let least = Infinity;
  const across = Math.ceil(zone.width / step);
  const down = Math.ceil(zone.height / step);
  for (let row = -down; row <= down; row++) {
    for (let column = -across; column <= across; column++) {
      const moved = {...node, x: node.x + column * step, y: node.y + row * step};
      const far = Math.hypot(column, row) * step;
      if (far >= least || !taken.holds(moved, zone)) continue;
      const cost = far + 4 * foreignLines(glyphBox(moved), node.id, lines);
      for (const [i, label] of sides.entries()) {
        if (cost + i >= least || !taken.holdsName(moved, label)) continue;
        const whole = cost + i + 4 * lines.overlapping(nameBoxAt(moved, label)).size;
        if (whole < least) [best, least] = [{x: moved.x, y: moved.y, label}, whole];
      }
    }
  }
  return best;
}

const foreignLines = (box: Rect, own: Id, lines: RectGrid<LinePoint>): number =>
  [...lines.overlapping(box, air)].filter(({from, to}) => from !== own && to !== own).length;

/** How badly the straight lines between actors cross each other, run over the glyphs and names of `marks`, and wander about. */
function tangleOf(nodes: Nodes, relations: readonly Relation[], marks: readonly NodeMark[]): number {
  const places = new Map(Object.entries(nodes));
  const grid = linesOf(relations, places);
  const lines = relations.flatMap(({from, to}): Straight[] => {
    const [a, b] = [nodes[from], nodes[to]];
    return a === undefined || b === undefined || from === to ? [] : [{a, b}];
  });
  const crossings = lines.reduce((sum, one, i) => sum + lines.slice(i + 1).filter((other) => crosses(one, other)).length, 0);
  const length = lines.reduce((sum, {a, b}) => sum + Math.hypot(a.x - b.x, a.y - b.y), 0);
  const covered = marks.reduce((sum, mark) => {
    const {x, y} = nodes[mark.id] ?? mark;
    const label = nodes[mark.id]?.label ?? 'below';
    const moved = {...mark, x, y};
    return sum + 1.5 * foreignLines(glyphBox(moved), mark.id, grid) + 0.4 * foreignLines(nameBoxAt(moved, label), mark.id, grid);
  }, 0);
  return crossings + length / 150 + covered;
}

interface Straight {
  a: Point;
  b: Point;
}

/** Whether two straight lines cross between their ends. */
function crosses({a, b}: Straight, {a: c, b: d}: Straight): boolean {
  const turn = (p: Point, q: Point, r: Point): number => (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x);
  return turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;
}
