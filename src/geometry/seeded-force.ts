import {forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationNodeDatum} from 'd3';
import type {Rect} from './rect.js';
import {round, type Point} from './link-path.js';

/** Something to place: `width` and `height` are those of its glyph and name together, `home` the area that it may not leave. */
export interface Body {
  id: string;
  width: number;
  height: number;
  home: Rect;
}

export interface Tie {
  from: string;
  to: string;
}

interface Particle extends SimulationNodeDatum {
  body: Body;
  x: number;
  y: number;
}

/** Numbers from 0 to below 1 by a linear congruential generator (Numerical Recipes): the same seed, the same row. */
export function seededChance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/**
 * Places bodies by a force simulation: ties pull, bodies push, names keep
 * their room as far as there is any, nobody leaves home. Returns whole px.
 *
 * Nothing is left to chance or time: a fixed number of ticks (fewer for many
 * bodies) from a seed, so that the same input gives the same places.
 */
export function settle(bodies: readonly Body[], ties: readonly Tie[], seed = 1): ReadonlyMap<string, Point> {
  const chance = seededChance(seed);
  const particles = bodies.map((body): Particle => ({body, ...startOf(body, chance)}));
  const known = new Map(particles.map((p) => [p.body.id, p]));
  const drawn = ties
    .filter(({from, to}) => from !== to && known.has(from) && known.has(to))
    .map(({from, to}) => ({source: from, target: to}));
  const reach = Math.sqrt(bodies.reduce((area, {home}) => Math.max(area, home.width * home.height), 1) / Math.max(1, bodies.length));
  const simulation = forceSimulation(particles)
    .randomSource(chance)
    .force(
      'charge',
      forceManyBody<Particle>()
        .strength(-reach * 1.6)
        .distanceMax(reach * 5),
    )
    .force(
      'tie',
      forceLink<Particle, {source: string; target: string}>(drawn)
        .id((p) => p.body.id)
        .distance(reach * 0.9),
    )
    .force(
      'room',
      forceCollide<Particle>((p) => Math.max(p.body.height, Math.min(p.body.width, p.body.height * 3)) / 2),
    )
    .force('x', forceX<Particle>((p) => p.body.home.x + p.body.home.width / 2).strength(0.05))
    .force('y', forceY<Particle>((p) => p.body.home.y + p.body.home.height / 2).strength(0.07))
    .stop();
  const ticks = bodies.length > 150 ? 60 : 180;
  simulation.alphaDecay(1 - 0.001 ** (1 / ticks));
  for (let i = 0; i < ticks; i++) {
    simulation.tick();
    particles.forEach(keepHome);
  }
  fillHomes(particles);
  for (let i = 0; i < 40 && pushApart(particles); i++) particles.forEach(keepHome);
  return new Map(particles.map(({body, x, y}) => [body.id, {x: Math.round(x), y: Math.round(y)}]));
}

const startOf = ({home}: Body, chance: () => number): Point => ({
  x: home.x + home.width * (0.1 + 0.8 * chance()),
  y: home.y + home.height * (0.1 + 0.8 * chance()),
});

function keepHome(p: Particle): void {
  const {home, width, height} = p.body;
  const dx = Math.min(width, home.width) / 2;
  const dy = Math.min(height, home.height) / 2;
  p.x = Math.max(home.x + dx, Math.min(p.x, home.x + home.width - dx));
  p.y = Math.max(home.y + dy, Math.min(p.y, home.y + home.height - dy));
}

/** Stretches what shares a home towards its edges, each way by at most three times: ties pull everything to the middle. */
function fillHomes(particles: readonly Particle[]): void {
  const homes = new Map<Rect, Particle[]>();
  for (const p of particles) homes.set(p.body.home, [...(homes.get(p.body.home) ?? []), p]);
  for (const [home, own] of homes) {
    if (own.length < 2) continue;
    stretch(
      own.map((p) => ({get: () => p.x, set: (v) => (p.x = v), half: Math.min(p.body.width, home.width) / 2})),
      home.x,
      home.width,
    );
    stretch(
      own.map((p) => ({get: () => p.y, set: (v) => (p.y = v), half: Math.min(p.body.height, home.height) / 2})),
      home.y,
      home.height,
    );
  }
}

interface Along {
  get: () => number;
  set: (value: number) => void;
  half: number;
}

function stretch(places: readonly Along[], start: number, size: number): void {
  const low = Math.min(...places.map((p) => p.get()));
  const high = Math.max(...places.map((p) => p.get()));
  if (high - low < 1) return;
  const first = start + Math.max(...places.map((p) => p.half));
  const room = Math.min(Math.max(0, start + size - first - (first - start)), 3 * (high - low));
  const from = start + (size - room) / 2;
  for (const p of places) p.set(from + ((p.get() - low) / (high - low)) * room);
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
  for (let row = 0; row < steps; row++) {
    for (let column = 0; column < steps; column++) {
      const p = {x: round(area.x + (area.width * (column + 0.5)) / steps), y: round(area.y + (area.height * (row + 0.5)) / steps)};
      const distance = taken.reduce((least, q) => Math.min(least, Math.hypot(p.x - q.x, p.y - q.y)), Infinity);
      if (distance > most) {
        most = distance;
        best = p;
      }
    }
  }
  return best;
}
