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
  const flat = new Float64Array(n * n);
  distances.forEach((row, i) => flat.set(row, i * n));
  const exact = n <= exactLimit;
  const order = exact ? shortest(flat, n) : short(flat, n);
  return {order: (order[0] ?? 0) > (order[n - 1] ?? 0) ? order.reverse() : order, exact};
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
const startsFor = (n: number): number => (n <= 60 ? 12 : n <= 80 ? 4 : 1);
const roundsFor = (n: number): number => (n <= 150 ? 40 : 8);

function short(d: Float64Array, n: number): number[] {
  const starts = startsFor(n);
  let best: number[] = [];
  let bestSum = Infinity;
  for (let i = 0; i < starts; i++) {
    const order = mend(greedy(d, n, Math.floor((i * n) / starts)), d, n);
    const sum = flatLength(order, d, n);
    if (sum < bestSum - 1e-12) [best, bestSum] = [order, sum];
  }
  return best;
}

function flatLength(order: readonly number[], d: Float64Array, n: number): number {
  let sum = 0;
  for (let i = 1; i < n; i++) sum += d[(order[i - 1] ?? 0) * n + (order[i] ?? 0)] ?? 0;
  return sum;
}

/** From one thing always on to the nearest that is left. */
function greedy(d: Float64Array, n: number, start: number): number[] {
  const left = new Set(Array.from({length: n}, (_, i) => i));
  const order: number[] = [];
  for (let at = start; ;) {
    order.push(at);
    left.delete(at);
    if (left.size === 0) return order;
    let nearest = -1;
    let least = Infinity;
    for (const other of left) {
      const distance = d[at * n + other] ?? 0;
      if (distance < least) [nearest, least] = [other, distance];
    }
    at = nearest;
  }
}

/** Turns parts round and moves parts of up to three, as long as that makes the path shorter. */
function mend(order: number[], d: Float64Array, n: number): number[] {
  const gap = (i: number, j: number): number => (i < 0 || j >= n ? 0 : (d[(order[i] ?? 0) * n + (order[j] ?? 0)] ?? 0));
  const turn = (from: number, to: number): void => {
    for (let i = from, j = to; i < j; i++, j--) [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
  };
  const turned = (): boolean => {
    let better = false;
    for (let i = 0; i < n - 1; i++) {
      for (let j = i + 1; j < n; j++) {
        if (i === 0 && j === n - 1) continue;
        const now = gap(i - 1, i) + gap(j, j + 1);
        const then = (i === 0 ? 0 : gap(i - 1, j)) + (j === n - 1 ? 0 : gap(i, j + 1));
        if (then < now - 1e-12) {
          turn(i, j);
          better = true;
        }
      }
    }
    return better;
  };
  /** A part moves behind `k` by three turns; the gaps at its ends and at its new place decide. */
  const moved = (): boolean => {
    let better = false;
    for (let size = 1; size <= 3; size++) {
      for (let i = 0; i + size <= n; i++) {
        const j = i + size - 1;
        const closed = i === 0 || j === n - 1 ? 0 : gap(i - 1, j + 1);
        const freed = gap(i - 1, i) + gap(j, j + 1) - closed;
        for (let k = -1; k < n; k++) {
          if (k >= i - 1 && k <= j) continue;
          const added = (k < 0 ? 0 : gap(k, i)) + (k === n - 1 ? 0 : gap(j, k + 1)) - gap(k, k + 1);
          if (added < freed - 1e-12) {
            const part = order.splice(i, size);
            order.splice(k < i ? k + 1 : k + 1 - size, 0, ...part);
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
  return order;
}
