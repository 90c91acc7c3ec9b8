/** What the map says of data sets of many actors. Counts come formatted. */
export interface ScaleWords {
  /** While they are being placed: once for assistive tech, and in the picture's place with how far it is, in per cent. */
  begun(actors: string, relations: string): string;
  placing(actors: string, relations: string, percent: string): string;
  /** Over the list that stands for a picture. */
  tooMany(actors: string, relations: string): string;
  /** A part of a long list, by the names of its first and last actor. */
  fromTo(first: string, last: string): string;
}
