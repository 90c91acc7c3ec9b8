/** What the element says beside the common words. */
export interface ActorWords {
  /** Accessible name of the whole picture. */
  pictureLabel: string;
}
