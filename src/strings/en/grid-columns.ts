import type {ColumnWords} from '../grid-columns.js';

export const gridColumns: ColumnWords = {
  analyses: 'Analyses',
  actors: 'Actors',
  pictureLabel: 'Grid of questions and reported positions',
  toAnalyses: 'What the analyses answer.',
  toActors: (n, count) => `Positions of ${count} ${n === 1 ? 'actor' : 'actors'}, as the analyses report them.`,
  positions: (n, count) => `${count} ${n === 1 ? 'position' : 'positions'}`,
  notReported: 'not reported',
  reportedBy: (names) => `Reported by ${names}.`,
  reportedKey: 'Reported by:',
  others: 'All reported on this question',
  apart: ({count, answering, spread, steps}) =>
    count === 0
      ? 'No position is reported.'
      : `${answering} ${count === 1 ? 'position' : 'positions'}${spread === undefined ? '' : spread === 0 ? ', all alike' : `, at most ${steps} ${spread === 1 ? 'step' : 'steps'} apart`}.`,
  noneReported: 'No position of an actor is on record here.',
  span: {
    analyses: (from, to, all) => `Analyses ${from}–${to} of ${all}`,
    actors: (from, to, all) => `Actors ${from}–${to} of ${all}, those with most positions first`,
    questions: (from, to, all) => `Questions ${from}–${to} of ${all}`,
  },
  earlier: 'Previous',
  further: 'Next',
  earlierOf: {analyses: 'Previous analyses', actors: 'Previous actors', questions: 'Previous questions'},
  furtherOf: {analyses: 'Next analyses', actors: 'Next actors', questions: 'Next questions'},
  searchLabel: 'Search questions and answers',
};
