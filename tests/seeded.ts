/** Chance for tests: the same seed gives the same sequence everywhere. */
export interface Seeded {
  /** A whole number from 0 to `n` − 1. */
  below(n: number): number;
  pick<T>(list: readonly T[]): T;
  /** True in `share` of all cases, 0 to 1. */
  chance(share: number): boolean;
}

/** mulberry32, https://github.com/bryc/code/blob/master/jshash/PRNGs.md */
export function seeded(seed: number): Seeded {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (n: number): number => Math.floor(next() * n);
  return {below, pick: (list) => list[below(list.length)] as (typeof list)[number], chance: (share) => next() < share};
}
