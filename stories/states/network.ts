import {seededChance} from '../../src/geometry/seeded-force.js';
import type {Account, Actor, ActorKind, Dataset, Family, Id, Relation} from '../../src/model/types.js';
import {at, says} from './foreign-accounts.js';
import {foreign} from './foreign.js';

// Invented networks of any size. The same numbers always give the same network.

const KINDS: readonly ActorKind[] = ['person', 'group', 'organisation', 'state', 'media'];
const FAMILIES: readonly Family[] = ['belongs', 'commands', 'backs', 'sends-troops', 'acts-against', 'speaks-to', 'deals'];
const TOWNS = ['Ostmark', 'Weir', 'Halden', 'Brack', 'Lindau', 'Fenn', 'Morrow', 'Tarn'];
const TRADES = ['Ferrymen', 'Masons', 'Court', 'Guild of Carters', 'Letter', 'Widow', 'Board', 'Treasurer of the bridge'];

type Below = (n: number) => number;
/** Numbers of two actors, from 0. */
type Ends = readonly [from: number, to: number];

interface Plan {
  actors: number;
  camps: number;
  seed: number;
  relations: number;
  /** Between whom a relation is; called once for each, in their order. */
  ends: (below: Below, i: number) => Ends;
  /** The number of an actor's camp; any without it. */
  camp?: (i: number) => number;
}

/** An invented town of `n` actors in `camps` camps, with about 1.6 relations each. */
export const town = (n: number, camps: number, seed = 1): Dataset =>
  invent({
    actors: n,
    camps,
    seed,
    relations: n < 2 ? 0 : Math.round(n * 1.6),
    ends: (below) => {
      const from = below(n);
      return [from, (from + 1 + below(n - 1)) % n];
    },
  });

/** As networks are: circles of about thirty with a few who know many, five of six relations within a circle, camps of whole circles. */
export function network(n: number, relations: number, camps = 1, seed = 1): Dataset {
  const circles = Math.max(camps, Math.ceil(n / 30));
  const circle = (i: number): number => i % circles;
  /** Somebody of a circle, rather one of the first. */
  const of = (below: Below, c: number): number => c + circles * Math.min(...[0, 0].map(() => below(Math.ceil((n - c) / circles))));
  const ends = (below: Below, i: number): Ends => {
    // The first relations tie everybody to a circle, and each circle to another.
    const from = i < n ? i : of(below, below(circles));
    const own = circle(from);
    const to = of(below, (i < n ? from < circles : below(6) === 0) ? below(circles) : own);
    return to === from ? [from, (from + circles) % n] : [from, to];
  };
  return invent({actors: n, camps, seed, relations, ends, camp: (i) => circle(i) % camps});
}

/** Parts of the given sizes that nothing ties to one another; parts of one are actors without relations. */
export function scattered(sizes: readonly number[], seed = 1): Dataset {
  const starts = sizes.map((_, i) => sizes.slice(0, i).reduce((a, b) => a + b, 0));
  const pairs = sizes.flatMap((size, part) => Array.from({length: size < 2 ? 0 : Math.round(size * 1.4)}, (_, i) => ({part, i})));
  const ends = (below: Below, n: number): Ends => {
    const {part, i} = pairs[n] ?? {part: 0, i: 0};
    const [start = 0, size = 1] = [starts[part], sizes[part]];
    return i < size - 1 ? [start + i + 1, start + below(i + 1)] : [start + below(size), start + below(size)];
  };
  return invent({actors: sizes.reduce((a, b) => a + b, 0), camps: 1, seed, relations: pairs.length, ends});
}

/** One actor with `n` neighbours, every fifth tied to the next as well. */
export const star = (n: number, seed = 1): Dataset =>
  invent({
    actors: n + 1,
    camps: 1,
    seed,
    relations: n + Math.floor(n / 5),
    ends: (_, i) => (i < n ? [i % 3 === 0 ? 0 : i + 1, i % 3 === 0 ? i + 1 : 0] : [5 * (i - n) + 1, 5 * (i - n) + 2]),
  });

/** A dozen actors with very long names, relations to themselves, and up to seven relations between the same two. */
export function knots(seed = 1): Dataset {
  const data = invent({
    actors: 12,
    camps: 1,
    seed,
    relations: 26,
    ends: (below, i) => (i < 7 ? (i % 2 === 0 ? [0, 1] : [1, 0]) : i < 10 ? [2, 3] : i < 14 ? [i - 10, i - 10] : [below(12), below(12)]),
  });
  const long = 'Standing Conference of the Lower Valley on Ferries, Bridges and the Dues of the Toll';
  return {
    ...data,
    actors: (data.actors ?? []).map(({short: _, ...actor}, i) => (i % 2 === 0 ? {...actor, name: `${long} ${i + 1}`} : actor)),
  };
}

function invent({actors: n, camps, seed, relations: ties, ends, camp}: Plan): Dataset {
  const chance = seededChance(seed);
  const below = (m: number): number => Math.floor(chance() * m);
  const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  const {sources, meta} = foreign;
  const clusters = Array.from({length: camps}, (_, i) => ({
    id: `camp-${i + 1}`,
    label: `Camp of ${TOWNS[i % TOWNS.length] ?? ''}`,
    ground: i === 0,
  }));
  const some = () => sources.filter(() => below(2) === 0).map(({id}) => id);
  const account = (source: Id): Account => says(at(source, `p${1 + below(9)}`, 'an invented passage'), 'Tells it in one sentence.');
  const actors = Array.from({length: n}, (_, i): Actor => ({
    id: `actor-${i + 1}`,
    kind: pick(KINDS),
    cluster: clusters[camp?.(i) ?? below(camps)]?.id ?? 'all',
    name: `${pick(TRADES)} of ${pick(TOWNS)} ${i + 1}`,
    ...(below(3) === 0 ? {short: `${pick(TOWNS)} ${i + 1}`} : {}),
    aliases: [],
    role: 'Invented',
    ...(below(9) === 0 ? {identityDisputed: true} : {}),
    mentions: some().map((source) => at(source, `p${1 + below(9)}`, 'an invented passage')),
  }));
  const relations = Array.from({length: ties}, (_, i): Relation => {
    const [from, to] = ends(below, i);
    return {
      id: `relation-${i + 1}`,
      from: `actor-${from + 1}`,
      to: `actor-${to + 1}`,
      family: pick(FAMILIES),
      type: 'ties',
      label: pick(['is tied to', 'wrote to', 'stands against', 'pays']),
      valence: 'neutral',
      status: below(7) === 0 ? 'alleged' : 'stated',
      ...(below(6) === 0 ? {disputed: true} : {}),
      accounts: [...new Set([pick(sources).id, ...some()])].map(account),
    };
  });
  return {meta: {...meta, clusters}, sources: sources.map((source) => ({...source, author: 'actor-1'})), actors, relations};
}
