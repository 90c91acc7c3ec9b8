import type {Position} from '../model/types.js';

/** What the geographic form says. */
export interface GeoWords {
  /** In the toolbar. */
  map: string;
  headline: string;
  description: string;
  /** How to read it; `credit` says whose outlines are used, and is empty where there are none. */
  notes(credit: string): string;
  pictureLabel(actors: string, flows: string, places: string): string;
  /** `T: 3,000 paratroopers` */
  says(who: string, text: string): string;
  /** Initials with whoever they pass on, or that they doubt or deny it. */
  secondHand(initial: string, position: Position, by: string): string;
  /** `Fight for the town (T)` */
  toldBy(title: string, initials: string, disputed: boolean): string;
  /** Before the lines of one of several contingents of an actor. */
  towards(name: string): string;
  alleged: string;
  /** In place of lines that the map has no room for. */
  more: string;
  /** The accessible name of a place. */
  place(name: string, told: string): string;
  /** Below the map: contingents that no arrow shows, and all that is no contingent. */
  placeless: string;
  notShown(n: number, count: string): string;
  nothingTold: string;
}
