/** What is said around pictures that are saved. */
export interface PictureWords {
  /** What a reader saves: its word, and what it is. */
  pictures: Record<'svg' | 'png' | '1200x630' | '1080x1350', readonly [label: string, note: string]>;
  pictureFailed: string;
  /** After what is saved, where the page has no room for a picture. */
  pictureWider: string;
  /** What the picture shows, in words, to be copied. */
  altText: readonly [label: string, note: string];
}
