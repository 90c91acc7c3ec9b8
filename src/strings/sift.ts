/** What the fields for filters and for the day say that the elements have in common. Dates come in words, counts formatted. */
export interface SiftWords {
  /** Toolbar: opens the row; what is set; the name of the sign that takes it back. */
  filter: string;
  filters: string;
  onlySources(names: string): string;
  onlyQuery(query: string): string;
  takeBack(label: string): string;

  /** Row. */
  filterWords: string;
  clearWords: string;
  filterSources: string;
  choice(label: string, count: string): string;

  /** Nothing is left: ways out beside the one that takes all filters back. */
  or: string;
  showSources(names: string, n: number, count: string): string;
  changeFilters: string;

  /** As known on a day. */
  asKnown: string;
  asKnownOn(date: string): string;
  knownOff: string;
  knownDay: string;
  knownNoDay: string;
  knownAnalyses: string;
  knownAnalysis(name: string, date: string, exact: boolean, basis: string): string;
  knownLine(name: string, date: string, exact: boolean, basis: string): string;
  /** Ends the name of what is dated later. */
  laterMark: string;
}
