import type {Blank, Confidence, Dataset, Question, Source, Stance} from '../../src/model/types.js';
import {at} from './foreign-accounts.js';
import {foreign} from './foreign.js';

const {meta, sources, actors = []} = foreign;
const passage = (source: string) => at(source, 'p1', 'an invented passage');
const blanks: readonly Blank[] = ['not-addressed', 'ambiguous', 'unsure', 'not-coded'];
const confidences: readonly Confidence[] = ['high', 'medium', 'low'];
const odd = [5, 7, 3, 9];

/**
 * The invented data set with other questions and analyses in place of its own,
 * every answer made from the places of its row and column: the same on every
 * call, about one in five of them blank. Scales have `steps` steps, or take turns.
 */
export function largeGrid(rows: number, columns: number, steps?: number): Dataset {
  const [first] = sources;
  const writer = actors.find(({id}) => id === first?.author);
  if (first === undefined || writer === undefined) throw new Error('the invented data set has no source');
  const {place: _place, ...written} = writer;
  const list = Array.from({length: columns}, (_, i): Source => ({
    ...first,
    id: `analysis-${i + 1}`,
    initial: `A${i + 1}`,
    author: `analyst-${i + 1}`,
  }));
  const questions = Array.from({length: rows}, (_, i): Question => ({
    id: `question-${i + 1}`,
    text: `What do the analyses say to question ${i + 1}?`,
    short: `Question ${i + 1}?`,
    theme: meta.themes[Math.floor((i * meta.themes.length) / rows)]?.id ?? '',
    steps: steps ?? odd[i % odd.length] ?? 5,
    poles: {negative: 'not at all', neutral: 'in part', positive: 'entirely'},
  }));
  return {
    meta,
    sources: list.map(({cites: _, ...source}) => source),
    actors: list.map(({id, author}, i) => ({
      ...written,
      ...{id: author, name: `Analyst ${i + 1}`, short: `Analyst ${i + 1}`, aliases: [], mentions: [passage(id)]},
    })),
    questions,
    stances: questions.flatMap((q, row) => list.map(({id}, column) => stance(q, id, (row * 31 + column * 17 + ((row * column) % 7)) % 97))),
  };
}

function stance({id, steps = 5}: Question, source: string, n: number): Stance {
  const most = (steps - 1) / 2;
  const value = (n % steps) - most;
  const base = {
    question: id,
    source,
    confidence: confidences[n % 3] ?? 'low',
    why: 'Invented.',
    rationale: '',
    evidence: [passage(source)],
  };
  if (n % 5 === 0) return {...base, value: null, blank: blanks[n % 4] ?? 'not-coded', word: 'no answer'};
  return {...base, value, word: value === 0 ? 'in part' : value < 0 ? 'rather not' : 'rather so'};
}
