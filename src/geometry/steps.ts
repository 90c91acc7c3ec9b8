/**
 * Work in steps: after each the share that is done, from 0 to 1, and at the end
 * what came of it. A step knows no clock; whoever runs it decides when to rest.
 */
export type Steps<T> = Generator<number, T, void>;

/** Goes through all steps at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const turn = steps.next();
    if (turn.done === true) return turn.value;
  }
}

/** Steps that several may go through: each goes on where the last one stopped, and what came of them stays. */
export function shared<T>(steps: Steps<T>): () => Steps<T> {
  let turn: IteratorResult<number, T> = {value: 0};
  return function* () {
    while (turn.done !== true) {
      turn = steps.next();
      if (turn.done !== true) yield turn.value;
    }
    return turn.value;
  };
}

/** The same steps as a part of other work: from the share `from` to the share `to` of it. */
export function* part<T>(steps: Steps<T>, from: number, to: number): Steps<T> {
  for (;;) {
    const turn = steps.next();
    if (turn.done === true) return turn.value;
    yield from + (to - from) * turn.value;
  }
}
