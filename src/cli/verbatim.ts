/** How many consecutive words may not be shared with a text. */
const RUN = 6;

/** A word of a text; a proper name of several words counts as one. */
interface Token {
  word: string;
  name: boolean;
}

/**
 * Finds runs of six or more words that a phrase shares with any of the texts,
 * whatever their case and punctuation. A proper name is one word however many
 * it has, and a run of which fewer than four words are no names is none.
 */
export class Verbatim {
  readonly #names: readonly (readonly string[])[];
  readonly #runs = new Set<string>();

  constructor(texts: Iterable<string>, names: Iterable<string>) {
    const split = Array.from(names, wordsOf).filter((words) => words.length > 0);
    this.#names = split.sort((a, b) => b.length - a.length);
    for (const text of texts) {
      const tokens = this.#tokens(text);
      for (let i = 0; i + RUN <= tokens.length; i++) this.#runs.add(keyAt(tokens, i));
    }
  }

  /** The longest shared runs of a phrase, in its order. */
  find(phrase: string): readonly string[] {
    const tokens = this.#tokens(phrase);
    const found: string[] = [];
    for (let i = 0; i + RUN <= tokens.length; i++) {
      if (!this.#runs.has(keyAt(tokens, i))) continue;
      let end = i + RUN;
      while (end < tokens.length && this.#runs.has(keyAt(tokens, end - RUN + 1))) end++;
      const run = tokens.slice(i, end);
      if (run.filter(({name}) => !name).length >= 4) found.push(run.map(({word}) => word).join(' '));
      i = end - 1;
    }
    return found;
  }

  #tokens(text: string): readonly Token[] {
    const words = wordsOf(text);
    const tokens: Token[] = [];
    for (let i = 0; i < words.length;) {
      const name = this.#names.find((parts) => parts.every((part, k) => words[i + k] === part));
      tokens.push({word: name?.join(' ') ?? words[i] ?? '', name: name !== undefined});
      i += name?.length ?? 1;
    }
    return tokens;
  }
}

const keyAt = (tokens: readonly Token[], start: number): string =>
  tokens
    .slice(start, start + RUN)
    .map(({word}) => word)
    .join(' ');

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/[’'‘]s?\b/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
