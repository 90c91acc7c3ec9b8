/** What the element says beside the common words. */
export interface GridWords {
  /** Accessible name of the whole picture. */
  pictureLabel: string;
}
