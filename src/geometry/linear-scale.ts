/**
 * The straight line that leads from `from` to `to`, both [first, last], and goes
 * on beyond them. A domain without length leads to the middle of `to`.
 *
 * Stands for d3's `scaleLinear`, which brings colours and number formats along:
 * 7 kB in each element, for numbers that are always plain.
 */
export function linearScale([d0, d1]: readonly [number, number], [r0, r1]: readonly [number, number]): (x: number) => number {
  const length = d1 - d0;
  return (x) => (length === 0 ? (r0 + r1) / 2 : r0 + ((x - d0) / length) * (r1 - r0));
}
