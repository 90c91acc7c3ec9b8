import {html, nothing, type TemplateResult} from 'lit';
import type {Pair} from '../../query/agreement.js';
import type {GridContext} from './context.js';
import type {RowScene} from './layout.js';
import {wordBorrowing, wordMeeting} from './view-pairs.js';

type Words = Pick<GridContext, 'view' | 'own'>;

/** What stands between the two that are compared, on one question: `word`, and where they agree who leans on whom, else ''. */
export interface MeetingWords {
  word: string;
  kind: 'open' | 'agree' | 'apart';
  borrowed: string;
}

export function wordsOfMeeting({question, cells}: RowScene, pair: Pair, {view, own}: Words): MeetingWords | undefined {
  const meeting = pair.meetings.find((m) => m.question === question.id);
  if (meeting === undefined) return undefined;
  const {steps, agree, borrowed} = meeting;
  const answered = cells.filter((c) => c.blank === undefined).map((c) => c.source);
  return {
    word: wordMeeting(meeting, pair, answered, view, own),
    kind: steps === undefined ? 'open' : agree ? 'agree' : 'apart',
    borrowed: borrowed === undefined ? '' : wordBorrowing(borrowed, view, own),
  };
}

/** The same under their scale. */
export function renderMeeting(row: RowScene, pair: Pair, ctx: Words): TemplateResult | typeof nothing {
  const words = wordsOfMeeting(row, pair, ctx);
  if (words === undefined) return nothing;
  const {word, kind, borrowed} = words;
  return html`<span class=${kind === 'agree' ? 'meeting' : `meeting ${kind}`}
    >${word}${borrowed === '' ? nothing : html`<span class="borrowed">${borrowed}</span>`}</span
  >`;
}
