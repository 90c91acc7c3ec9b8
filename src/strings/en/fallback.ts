import type {FallbackWords} from '../fallback.js';

export const fallback: FallbackWords = {
  contents: {
    timeline: (n, count, dates) =>
      `${count} ${n === 1 ? 'event' : 'events'}${dates === '' ? '' : `, ${dates}`}, each with what is said of it and by whom.`,
    'actor-map': (actors, relations, count) =>
      `${count(actors)} ${actors === 1 ? 'actor' : 'actors'} and ${count(relations)} ${relations === 1 ? 'relation' : 'relations'}, each with who says so.`,
    'stance-grid': (n, count) =>
      `${count} ${n === 1 ? 'question' : 'questions'}, with the answer of each analysis; silence is told as silence.`,
  },
  initials: (list) => `Analyses: ${list}. ¶ and a number: the paragraph.`,
  initial: (name, initial) => `${name} (${initial})`,
  silent: (names) => `Not mentioned by ${names}.`,
  dates: 'When, as each has it:',
  figures: 'Figures, as each gives them:',
  differ: 'What the accounts differ on:',
  told: (topic) => `${topic} (told above).`,
  towards: 'From others:',
  who: 'Who',
  answer: 'Answer',
  poles: (negative, positive) => `From “${negative}” to “${positive}”.`,
  sources: 'Sources',
  dataset: (id, version) => `Data: ${id} ${version}.`,
};
