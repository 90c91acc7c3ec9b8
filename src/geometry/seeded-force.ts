import {around, contains, type Rect} from './rect.js';
import {RectGrid} from './rect-grid.js';
import {round, type Point} from './link-path.js';
import {finish, type Steps} from './steps.js';

/** Something to place: `width` and `height` are those of its glyph and name together, `home` the area that it may not leave. */
export interface Body {
  id: string;
  width: number;
  height: number;
  home: Rect;
  /** Side in px of the square around its middle that it shares with no other, as far as homes have room; none without it. */
  core?: number;
}

export interface Tie {
  from: string;
  to: string;
}

interface Particle {
  body: Body;
  x: number;
  y: number;
  /** Px that the next tick moves it by. */
  vx: number;
  vy: number;
  /** How many ties it has. */
  ties: number;
}

/** Numbers from 0 to below 1 by a linear congruential generator (Numerical Recipes): the same seed, the same row. */
export function seededChance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Places bodies at once, see `settling`. */
export const settle = (bodies: readonly Body[], ties: readonly Tie[], seed = 1): ReadonlyMap<string, Point> =>
  finish(settling(bodies, ties, seed));

/** Rounds in which boxes that overlap are moved apart. */
const rounds = 40;

/**
 * Places bodies by a force simulation: ties pull, bodies push, names keep
 * their room as far as there is any, nobody leaves home, cores never overlap.
 * In steps of a few ms each; gives whole px.
 *
 * Nothing is left to chance or time: a fixed number of ticks (fewer for many
 * bodies) from a seed. Nor to the engine: only the four operations, square
 * roots and rounding, which the standard defines to the last bit, unlike
 * powers, sines and `hypot`. So the same input gives the same places everywhere.
 */
export function* settling(bodies: readonly Body[], ties: readonly Tie[], seed = 1): Steps<ReadonlyMap<string, Point>> {
  const chance = seededChance(seed);
  const particles = bodies.map((body): Particle => ({body, ...startOf(body, chance), vx: 0, vy: 0, ties: 0}));
  const springs = springsOf(particles, ties);
  const area = bodies.reduce((most, {home}) => Math.max(most, home.width * home.height), 1);
  const reach = Math.sqrt(area / Math.max(1, bodies.length));
  const rest = reach * (0.3 + 0.6 * Math.min(1, 40 / Math.max(1, bodies.length)));
  const ticks = Math.max(120, Math.min(200, Math.round(120_000 / Math.max(1, bodies.length))));
  const all = ticks + rounds + 1;
  for (let i = 0; i < ticks; i++) {
    const left = 1 - i / ticks;
    tick(particles, springs, {reach, rest, heat: left * left, chance});
    yield (i + 1) / all;
  }
  fillHomes(particles);
  for (let i = 0; i < rounds && pushApart(particles); i++) {
    particles.forEach(keepHome);
    yield (ticks + i + 1) / all;
  }
  return partCores(particles);
}

const startOf = ({home}: Body, chance: () => number): Point => ({
  x: home.x + home.width * (0.1 + 0.8 * chance()),
  y: home.y + home.height * (0.1 + 0.8 * chance()),
});

interface Spring {
  a: Particle;
  b: Particle;
  /** How much of the pull is `b`'s: those with few ties give way to those with many. */
  share: number;
  strength: number;
}

/** One spring per pair, however many ties it has; none to itself or to nobody. */
function springsOf(particles: readonly Particle[], ties: readonly Tie[]): readonly Spring[] {
  const known = new Map(particles.map((p, i) => [p.body.id, {p, i, tied: new Set<number>()}]));
  const pairs: {a: Particle; b: Particle}[] = [];
  for (const {from, to} of ties) {
    const [a, b] = [known.get(from), known.get(to)];
    if (a === undefined || b === undefined || a === b || a.tied.has(b.i)) continue;
    a.tied.add(b.i);
    b.tied.add(a.i);
    a.p.ties++;
    b.p.ties++;
    pairs.push({a: a.p, b: b.p});
  }
  return pairs.map(({a, b}) => ({a, b, share: a.ties / (a.ties + b.ties), strength: 1 / Math.min(a.ties, b.ties)}));
}

interface Climate {
  /** About the distance between neighbours where bodies fill their homes evenly. */
  reach: number;
  /** Length of a tie at rest: few have room for words on their lines, of many those that are tied lie close. */
  rest: number;
  /** From 1 at the start to 0 at the end. */
  heat: number;
  chance: () => number;
}

/** One tick of the simulation, after d3-force: ties, pushes and names, the pull to the middle of the home, and damped moves. */
function tick(particles: readonly Particle[], springs: readonly Spring[], climate: Climate): void {
  const {heat, rest} = climate;
  for (const {a, b, share, strength} of springs) {
    const dx = b.x + b.vx - a.x - a.vx;
    const dy = b.y + b.vy - a.y - a.vy;
    const length = Math.sqrt(dx * dx + dy * dy) || 1;
    const pull = ((length - rest) / length) * heat * strength;
    b.vx -= dx * pull * share;
    b.vy -= dy * pull * share;
    a.vx += dx * pull * (1 - share);
    a.vy += dy * pull * (1 - share);
  }
  pushAll(particles, climate);
  for (const p of particles) {
    const {home} = p.body;
    // The pull across a narrow home is the stronger: what it holds takes the shape of the home.
    const pull = (0.05 * heat) / Math.max(1, home.width + home.height);
    p.vx += (home.x + home.width / 2 - p.x) * pull * home.height;
    p.vy += (home.y + home.height / 2 - p.y) * pull * home.width;
    p.vx *= 0.6;
    p.vy *= 0.6;
    p.x += p.vx;
    p.y += p.vy;
    keepHome(p);
  }
}

/** Pushes each pair apart that is nearer than six times the reach, or three once most is settled: found by square cells of that side. */
function pushAll(particles: readonly Particle[], climate: Climate): void {
  const far = climate.reach * (climate.heat > 0.25 ? 6 : 3);
  const cells = new Map<number, Particle[]>();
  for (const p of particles) {
    const key = Math.floor(p.y / far) * 4096 + Math.floor(p.x / far);
    const cell = cells.get(key);
    if (cell === undefined) cells.set(key, [p]);
    else cell.push(p);
  }
  for (const [key, cell] of cells) {
    cell.forEach((a, i) => {
      for (let j = i + 1; j < cell.length; j++) {
        const b = cell[j];
        if (b !== undefined) push(a, b, far, climate);
      }
    });
    // Right, and the three below: each pair of cells once.
    for (const next of [key + 1, key + 4095, key + 4096, key + 4097]) {
      const other = cells.get(next);
      if (other !== undefined) for (const a of cell) for (const b of other) push(a, b, far, climate);
    }
  }
}

/** A push that falls with the distance, and one that parts boxes that overlap along the shorter way. */
function push(a: Particle, b: Particle, far: number, {reach, heat, chance}: Climate): void {
  let dx = b.x - a.x;
  let dy = b.y - a.y;
  if (dx === 0 && dy === 0) {
    dx = chance() - 0.5;
    dy = chance() - 0.5;
  }
  const square = dx * dx + dy * dy;
  if (square > far * far) return;
  const force = (reach * 2 * heat) / Math.max(1, square);
  a.vx -= dx * force;
  a.vy -= dy * force;
  b.vx += dx * force;
  b.vy += dy * force;
  const over = (a.body.width + b.body.width) / 2 - Math.abs(dx);
  const down = (a.body.height + b.body.height) / 2 - Math.abs(dy);
  if (over <= 0 || down <= 0 || heat > 0.15) return;
  if (over < down) {
    const way = (dx < 0 ? -over : over) * 0.2;
    a.vx -= way;
    b.vx += way;
  } else {
    const way = (dy < 0 ? -down : down) * 0.2;
    a.vy -= way;
    b.vy += way;
  }
}
function keepHome(p: Particle): void {
  const {home, width, height} = p.body;
  const dx = Math.min(width, home.width) / 2;
  const dy = Math.min(height, home.height) / 2;
  p.x = Math.max(home.x + dx, Math.min(p.x, home.x + home.width - dx));
  p.y = Math.max(home.y + dy, Math.min(p.y, home.y + home.height - dy));
}

/** Spreads what shares a home over all of it: ties pull everything to the middle, and into a round. */
function fillHomes(particles: readonly Particle[]): void {
  const homes = new Map<Rect, Particle[]>();
  for (const p of particles) {
    const own = homes.get(p.body.home);
    if (own === undefined) homes.set(p.body.home, [p]);
    else own.push(p);
  }
  for (const [home, own] of homes) fillHome(home, own);
}

function fillHome(home: Rect, own: readonly Particle[]): void {
  const half = (side: 'width' | 'height'): number =>
    own.reduce((sum, {body}) => sum + Math.min(body[side], home[side]), 0) / own.length / 2;
  const across = {middle: home.x + home.width / 2, reach: home.width / 2 - half('width')};
  const down = {middle: home.y + home.height / 2, reach: home.height / 2 - half('height')};
  const xs = unitsOf(own.map(({x}) => x));
  const ys = unitsOf(own.map(({y}) => y));
  const far = own.reduce((most, _, i) => Math.max(most, radius(xs[i] ?? 0, ys[i] ?? 0)), 1);
  // How round the crowd is: 1 for a disc, 0 for what reaches into the corners.
  const round = own.length < 8 ? 0 : Math.max(0, (1.4 - far) / 0.4);
  own.forEach((p, i) => {
    const [u, v] = [xs[i] ?? 0, ys[i] ?? 0];
    const most = Math.max(Math.abs(u), Math.abs(v));
    const wider = most === 0 ? 1 : 1 + round * (radius(u, v) / most - 1);
    p.x = across.middle + across.reach * u * wider;
    p.y = down.middle + down.reach * v * wider;
    keepHome(p);
  });
}

const radius = (u: number, v: number): number => Math.sqrt(u * u + v * v);

/** Places along an axis as numbers from −1 to 1: all but the outermost fiftieth lie between. In a row of one kind all are 0. */
function unitsOf(places: readonly number[]): readonly number[] {
  const sorted = [...places].sort((a, b) => a - b);
  const out = Math.floor(places.length / 50);
  const [low = 0, high = 0] = [sorted[out], sorted[sorted.length - 1 - out]];
  if (high - low < 1) return places.map(() => 0);
  return places.map((place) => Math.max(-1, Math.min(1, (2 * (place - low)) / (high - low) - 1)));
}

/** Moves boxes that overlap apart along the shorter way; says whether any did. Sweeps by x, so that only neighbours are compared. */
function pushApart(particles: readonly Particle[]): boolean {
  const byX = [...particles].sort((a, b) => a.x - a.body.width / 2 - (b.x - b.body.width / 2) || (a.body.id < b.body.id ? -1 : 1));
  let moved = false;
  byX.forEach((a, i) => {
    for (let j = i + 1; j < byX.length; j++) {
      const b = byX[j];
      if (b === undefined || b.x - b.body.width / 2 > a.x + a.body.width / 2) break;
      const dx = (a.body.width + b.body.width) / 2 - Math.abs(a.x - b.x);
      const dy = (a.body.height + b.body.height) / 2 - Math.abs(a.y - b.y);
      if (dx <= 0.5 || dy <= 0.5) continue;
      moved = true;
      if (dx < dy) {
        const way = (a.x <= b.x ? -dx : dx) / 2;
        a.x += way;
        b.x -= way;
      } else {
        const way = (a.y <= b.y ? -dy : dy) / 2;
        a.y += way;
        b.y -= way;
      }
    }
  });
  return moved;
}

/** The place in `area` that is farthest from all `taken` ones, on a grid of `steps` × `steps`; of equals the first. */
export function roomiest(area: Rect, taken: readonly Point[], steps = 12): Point {
  let best: Point = {x: area.x + area.width / 2, y: area.y + area.height / 2};
  let most = -1;
  const apart = (p: Point, q: Point): number => (p.x - q.x) * (p.x - q.x) + (p.y - q.y) * (p.y - q.y);
  for (let row = 0; row < steps; row++) {
    for (let column = 0; column < steps; column++) {
      const p = {x: round(area.x + (area.width * (column + 0.5)) / steps), y: round(area.y + (area.height * (row + 0.5)) / steps)};
      const distance = taken.reduce((least, q) => Math.min(least, apart(p, q)), Infinity);
      if (distance > most) {
        most = distance;
        best = p;
      }
    }
  }
  return best;
}

/** Whole px, and for a core that would lie on another the nearest free place at home. */
function partCores(particles: readonly Particle[]): ReadonlyMap<string, Point> {
  const taken = new RectGrid<string>();
  return new Map(
    particles.map(({body: {id, home, core}, x, y}) => {
      const at = {x: Math.round(x), y: Math.round(y)};
      if (core === undefined) return [id, at];
      const place = nearestFree(at, {core, home, taken});
      taken.add(around(place.x, place.y, core, core), id);
      return [id, place];
    }),
  );
}

/** The first free place on square rings around a point; the point itself where there is none in fifty rings. */
function nearestFree({x, y}: Point, {core, home, taken}: {core: number; home: Rect; taken: RectGrid<string>}): Point {
  const step = Math.max(1, Math.round(core / 3));
  for (let ring = 0; ring <= 50; ring++) {
    for (let row = -ring; row <= ring; row++) {
      for (let column = -ring; column <= ring; column += Math.abs(row) === ring ? 1 : 2 * ring) {
        const box = around(x + column * step, y + row * step, core, core);
        if (!taken.hits(box) && (ring === 0 || contains(home, box))) return {x: x + column * step, y: y + row * step};
      }
    }
  }
  return {x, y};
}
