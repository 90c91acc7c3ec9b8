import {html, nothing, type TemplateResult} from 'lit';
import type {Pair} from '../../query/agreement.js';
import type {GridContext} from './context.js';
import type {RowScene} from './layout.js';
import {wordBorrowing, wordMeeting} from './view-pairs.js';

/** What stands between the two that are compared, under their scale. */
export function renderMeeting(
  {question, cells}: RowScene,
  pair: Pair,
  {view, own}: Pick<GridContext, 'view' | 'own'>,
): TemplateResult | typeof nothing {
  const meeting = pair.meetings.find((m) => m.question === question.id);
  if (meeting === undefined) return nothing;
  const answered = cells.filter((c) => c.blank === undefined).map((c) => c.source);
  const word = wordMeeting(meeting, pair, answered, view, own);
  return html`<span class=${meeting.steps === undefined ? 'meeting open' : meeting.agree ? 'meeting' : 'meeting apart'}
    >${word}${meeting.borrowed === undefined ? nothing : html`<span class="borrowed">${wordBorrowing(meeting.borrowed, view, own)}</span>`}</span
  >`;
}
