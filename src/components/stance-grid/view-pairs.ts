import {html, nothing, type TemplateResult} from 'lit';
import type {View} from '../../element/view.js';
import type {Id} from '../../model/types.js';
import type {Borrowing, Meeting, Pair} from '../../query/agreement.js';
import type {GridWords} from '../../strings/stance-grid.js';
import {layoutSquares, shownPairs} from './layout-pairs.js';
import {nameOf} from './words.js';

const nameActor = (id: Id, {model}: View): string => model.actorById.get(id)?.short ?? model.actorById.get(id)?.name ?? id;

/** `agree on 6 of the 7 that both address`, never a share. */
export const wordPair = ({agree, addressed}: Pair, {format: {number}}: View, {agreement}: GridWords): string =>
  agreement.agree({agree: number(agree), addressed: number(addressed), count: addressed});

/** A whole sentence on two. */
export const pairSentence = (pair: Pair, view: View, own: GridWords): string =>
  own.agreement.pairSentence(nameOf(pair.a.id, view), nameOf(pair.b.id, view), wordPair(pair, view, own));

/** Who leans on whom on a question where two agree. */
export function wordBorrowing(borrowed: Borrowing, view: View, {agreement}: GridWords): string {
  return borrowed.kind === 'rests'
    ? agreement.restsHere(nameOf(borrowed.from, view), nameOf(borrowed.on, view))
    : agreement.bothRestHere(nameActor(borrowed.voice, view));
}

/** On how many of the questions they agree on one leans on the other, or both on one voice; and who cites whom. */
export function wordsBorrowed({borrowings, cites}: Pair, view: View, own: GridWords): string {
  const counts = new Map<string, number>();
  for (const borrowed of borrowings) {
    const word = wordBorrowing(borrowed, view, own);
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [
    ...cites.map(({from, on}) => `${view.words.citesSource(nameOf(from, view), nameOf(on, view))}.`),
    ...[...counts].map(([word, n]) => own.agreement.onSoMany(n, view.format.number(n), word)),
  ].join(' ');
}

/** What stands between two on one question, in words. */
export function wordMeeting({steps}: Meeting, pair: Pair, answered: readonly Id[], view: View, {agreement}: GridWords): string {
  if (steps !== undefined) return agreement.steps(steps, view.format.number(steps));
  const [only] = [pair.a.id, pair.b.id].filter((id) => answered.includes(id));
  return only === undefined ? agreement.neither : agreement.onlyAnswers(nameOf(only, view));
}

/** A row of squares, counted in the words beside it. */
export function renderSquares(pair: Pair, scale: number): TemplateResult | typeof nothing {
  const squares = layoutSquares(pair, scale);
  if (squares === undefined) return nothing;
  return html`<svg class="squares" aria-hidden="true" width=${squares.width} height=${squares.height}>
    <path class="filled" d=${squares.filled}></path>
    <path class="open" d=${squares.open}></path>
    <path class="dashes" d=${squares.dashes}></path>
    <path class="dots" d=${squares.dots}></path>
  </svg>`;
}

export interface PairsParts {
  pairs: readonly Pair[];
  scale: number;
  onCompare: (a: Id, b: Id) => void;
}

/** Who agrees with whom: a row per pair; pressing its names compares the two. */
export function renderPairs({pairs, scale, onCompare}: PairsParts, view: View, own: GridWords): TemplateResult | typeof nothing {
  if (pairs.length === 0) return nothing;
  const {agreement} = own;
  const shown = shownPairs(pairs);
  const {number} = view.format;
  const row = (pair: Pair): TemplateResult => {
    const [a, b] = [nameOf(pair.a.id, view), nameOf(pair.b.id, view)];
    const borrowed = wordsBorrowed(pair, view, own);
    return html`<li>
      ${
        view.interactive
          ? html`<button
              type="button"
              class="names"
              aria-label=${agreement.comparePair(a, b)}
              @click=${() => onCompare(pair.a.id, pair.b.id)}
            >
              ${agreement.names(a, b)}
            </button>`
          : html`<b>${agreement.names(a, b)}</b>`
      }
      ${renderSquares(pair, scale)}
      <span class="count">${wordPair(pair, view, own)}</span>
      ${borrowed === '' ? nothing : html`<span class="borrowed">${borrowed}</span>`}
    </li>`;
  };
  return html`<section class="agreement" aria-label=${agreement.pairsHead}>
    <p class="side-head">${agreement.pairsHead}</p>
    <p class="why">
      ${agreement.pairsCaption}
      ${shown.length < pairs.length ? agreement.pairsLeftOut(number(shown.length / 2), number(pairs.length)) : nothing}
    </p>
    <ul class="pairs">
      ${shown.map(row)}
    </ul>
  </section>`;
}
