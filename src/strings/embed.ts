/** What the page inside a frame has to say itself. */
export interface EmbedWords {
  othersData: string;
}
