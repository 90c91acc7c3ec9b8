/** What the map says about the ties of two actors. Counts come formatted beside the number that picks the plural. */
export interface PathWords {
  /** Opens the two fields. */
  ask: string;
  askLabel: string;
  from: string;
  to: string;
  swap: string;
  /** What is typed names nobody. */
  unknown(text: string): string;
  same: string;
  chooseOther(name: string): string;
  routeOf(at: string, total: string): string;
  previousRoute: string;
  nextRoute: string;
  wholeOnly(count: string): string;

  /** Headline: the question, and what all routes come to. */
  question(from: string, to: string): string;
  none: string;
  directly: string;
  inFull(names: string, n: number): string;
  joining(n: number, count: string): string;
  unstated: string;

  /** Description: one sentence each. `step` counts from 0, and is undefined where there is only one. */
  shortest(n: number, count: string): string;
  takes(n: number, count: string): string;
  states(names: string, n: number, step: number | undefined): string;
  statedByNone(step: number | undefined): string;
  drawsWhole(names: string, n: number): string;
  noWhole: string;

  /** Instead of a route. */
  noRoute(from: string, to: string): string;
  isolated(name: string): string;
  filteredOut(n: number, count: string): string;
  noneInFull(n: number, count: string): string;
  showAll(n: number, count: string): string;
  askOther: string;

  /** The chain. */
  chainLabel(at: string, total: string): string;
  notDrawn(names: string): string;
  otherRoute(at: string): string;
  caution: string;
  cautionText: string;
}
