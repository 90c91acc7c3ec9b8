/** What the element says beside the common words. */
export interface TimelineWords {
  /** Accessible name of the whole picture. */
  pictureLabel: string;
}
