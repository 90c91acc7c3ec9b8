/** Keeps what was made last, and makes it again only when one of its inputs is another. */
export class Memo<T> {
  #last: {inputs: readonly unknown[]; made: T} | undefined;

  get(inputs: readonly unknown[], make: () => T): T {
    if (this.#last === undefined || inputs.some((input, i) => input !== this.#last?.inputs[i])) this.#last = {inputs, made: make()};
    return this.#last.made;
  }
}
