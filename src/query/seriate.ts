/** Symmetric distances between things by their numbers, zero on the diagonal. */
export type Distances = readonly ArrayLike<number>[];

export interface Seriation {
  /** Numbers of the things, in order. */
  order: readonly number[];
  /** Whether no other order is shorter, or the order is only the best that was found. */
  exact: boolean;
}

/** So many things are put in their best order; of more, a good one is sought. */
export const exactLimit = 16;

/** What a seriation keeps small: the sum of the distances between neighbours. */
export function lengthOf(order: readonly number[], distances: Distances): number {
  let sum = 0;
  for (let i = 1; i < order.length; i++) sum += distances[order[i - 1] ?? 0]?.[order[i] ?? 0] ?? 0;
  return sum;
}

/**
 * Orders things so that the distances between neighbours add up to as little as
 * possible. Up to `exactLimit` things the sum is the least there is (Held and
 * Karp's dynamic programming, over paths with free ends); beyond, it is that of
 * the best of several greedy paths, mended by turning parts round and by moving
 * short parts until neither helps.
 *
 * An order and its reverse are equally good: of the two ends, the one given
 * first comes first. The same distances give the same order.
 */
export function seriate(distances: Distances): Seriation {
  const n = distances.length;
  if (n < 3) return {order: distances.map((_, i) => i), exact: true};
  const exact = n <= exactLimit;
  const order = exact ? shortest(flatten(distances, n), n) : short(flatten(distances, n + 1), n);
  return {order: (order[0] ?? 0) > (order[n - 1] ?? 0) ? order.reverse() : order, exact};
}

/** The distances row by row, each row `width` long. */
function flatten(distances: Distances, width: number): Float64Array {
  const flat = new Float64Array(width * width);
  distances.forEach((row, i) => flat.set(row, i * width));
  return flat;
}

function shortest(d: Float64Array, n: number): number[] {
  const all = 2 ** n;
  // least[set * n + last]: the shortest path through a set of things that ends in `last`.
  const least = new Float64Array(all * n).fill(Infinity);
  for (let i = 0; i < n; i++) least[2 ** i * n + i] = 0;
  for (let set = 1; set < all; set++) {
    for (let last = 0; last < n; last++) {
      const sofar = least[set * n + last] ?? Infinity;
      if (sofar === Infinity) continue;
      for (let next = 0; next < n; next++) {
        if ((set & (1 << next)) !== 0) continue;
        const at = (set | (1 << next)) * n + next;
        const sum = sofar + (d[last * n + next] ?? 0);
        if (sum < (least[at] ?? Infinity)) least[at] = sum;
      }
    }
  }
  const order: number[] = [];
  let set = all - 1;
  let next: number | undefined;
  while (set !== 0) {
    let best: number | undefined;
    let bestSum = Infinity;
    for (let last = 0; last < n; last++) {
      if ((set & (1 << last)) === 0) continue;
      const sum = (least[set * n + last] ?? Infinity) + (next === undefined ? 0 : (d[last * n + next] ?? 0));
      if (sum < bestSum) [best, bestSum] = [last, sum];
    }
    if (best === undefined) throw new Error('distances must be numbers');
    order.push(best);
    set &= ~(1 << best);
    next = best;
  }
  return order.reverse();
}

/** Work grows with the square of `n` for each greedy path that is mended, so that of many things fewer are tried. */
const startsFor = (n: number): number => (n <= 30 ? 12 : n <= 80 ? 3 : 1);
const roundsFor = (n: number): number => (n <= 30 ? 40 : 4);

/** `d` has one thing more than there are, the last, at no distance from any: it stands at both ends of a path, which are free. */
function short(d: Float64Array, n: number): number[] {
  const starts = startsFor(n);
  let best: Int32Array | undefined;
  let bestSum = Infinity;
  for (let i = 0; i < starts; i++) {
    const path = greedy(d, n, Math.floor((i * n) / starts));
    mend(path, d, n);
    const sum = path.reduce((total, thing, at) => (at === 0 ? 0 : total + (d[(path[at - 1] as number) * (n + 1) + thing] as number)), 0);
    if (sum < bestSum - 1e-12) [best, bestSum] = [path, sum];
  }
  return Array.from(best ?? []).slice(1, -1);
}

/** From one thing always on to the nearest that is left; between the two ends. */
function greedy(d: Float64Array, n: number, start: number): Int32Array {
  const path = new Int32Array(n + 2).fill(n);
  const left = Int32Array.from({length: n}, (_, i) => i);
  let at = start;
  for (let placed = 1, more = n; more > 0; placed++) {
    path[placed] = at;
    more--;
    left.copyWithin(left.indexOf(at), left.indexOf(at) + 1, more + 1);
    let nearest = -1;
    let least = Infinity;
    for (let i = 0; i < more; i++) {
      const other = left[i] as number;
      const distance = d[at * (n + 1) + other] as number;
      if (distance < least) [nearest, least] = [other, distance];
    }
    at = nearest;
  }
  return path;
}

/** Turns parts round and moves parts of up to three, as long as that makes the path shorter. */
function mend(path: Int32Array, d: Float64Array, n: number): void {
  const row = (i: number): number => (path[i] as number) * (n + 1);
  const gap = (i: number, j: number): number => d[row(i) + (path[j] as number)] as number;
  const turned = (): boolean => {
    let better = false;
    for (let i = 1; i < n; i++) {
      for (let j = i + 1; j <= n; j++) {
        if (i === 1 && j === n) continue;
        if (gap(i - 1, j) + gap(i, j + 1) < gap(i - 1, i) + gap(j, j + 1) - 1e-12) {
          path.subarray(i, j + 1).reverse();
          better = true;
        }
      }
    }
    return better;
  };
  /** A part moves behind `k`; the gaps at its ends and at its new place decide. */
  const moved = (): boolean => {
    let better = false;
    for (let size = 1; size <= 3; size++) {
      for (let i = 1; i + size <= n + 1; i++) {
        const j = i + size - 1;
        const freed = gap(i - 1, i) + gap(j, j + 1) - gap(i - 1, j + 1) - 1e-12;
        const [first, last] = [row(i), row(j)];
        for (let k = 0; k <= n; k++) {
          if (k >= i - 1 && k <= j) continue;
          const [before, after] = [path[k] as number, path[k + 1] as number];
          const added = (d[first + before] as number) + (d[last + after] as number) - (d[before * (n + 1) + after] as number);
          if (added < freed) {
            const part = path.slice(i, j + 1);
            if (k < i) path.copyWithin(k + 1 + size, k + 1, i);
            else path.copyWithin(i, j + 1, k + 1);
            path.set(part, k < i ? k + 1 : k + 1 - size);
            better = true;
            break;
          }
        }
      }
    }
    return better;
  };
  for (let round = 0; round < roundsFor(n); round++) {
    const changed = [turned(), moved()];
    if (!changed.includes(true)) break;
  }
}
