import type {GridWords} from '../stance-grid.js';
import {forecasts} from './forecasts.js';
import {gridColumns} from './grid-columns.js';
import {stanceAgreement} from './stance-agreement.js';

/** A question as a sentence of its own, whether it is put as one or as a title. */
const asked = (question: string): string => (/[?.!]$/.test(question) ? question : `${question}.`);
const capital = (text: string): string => `${text[0]?.toUpperCase() ?? ''}${text.slice(1)}`;

export const stanceGrid: GridWords = {
  columns: gridColumns,
  forecasts,
  pictureLabel: 'Grid of questions and answers',
  sortBy: 'Sort by',
  byTheme: 'Theme',
  themeFirst: 'By theme',
  byDisagreement: 'Disagreement',
  onlyDiffering: (count) => `Only where they differ (${count})`,
  grid: 'Grid',
  cards: 'List',
  questionHead: 'Question, with its two poles',
  mostDisputedFirst: 'Most disputed first',
  allTogether: 'All together',
  directionKey: 'left or right pole; larger is firmer',
  confidenceKey: {high: 'evidence clear', medium: 'fair', low: 'weak'},
  blanksKey: 'Blanks:',
  towards: (pole, step, most) => `${step === most ? 'firmly' : 'leaning'} towards “${pole}”`,
  between: (neutral) => `in the middle, “${neutral}”`,
  cell: ({source, question, word, position, confidence}) => `${source}: ${word}. ${asked(question)} ${capital(position)}, ${confidence}.`,
  blankCell: ({source, question, blank, lean}) => `${source}: ${blank}. ${asked(question)}${lean === '' ? '' : ` ${capital(lean)}.`}`,
  leans: (pole) => `leans towards “${pole}”`,
  spread: ({low, high}) => (low === high ? `All who answer: ${low}.` : `From ${low} to ${high}.`),
  nobody: 'Nobody answers.',
  blankList: (blank) => `${capital(blank)}:`,
  verdict: (source, word) => `${source}: ${word}`,
  confidence: {high: 'Confidence: high.', medium: 'Confidence: medium.', low: 'Confidence: low.'},
  coded: (value) => `Coded\u00a0${value.replace('-', '−')}.`,
  restsOn: (names) => `Rests on ${names}.`,
  evidence: 'Evidence',
  noEvidence: 'The text does not touch this question.',
  linked: {
    head: 'Behind it',
    claims: (n, count) => `${count} ${n === 1 ? 'claim' : 'claims'}`,
    forecasts: (n, count) => `${count} ${n === 1 ? 'forecast' : 'forecasts'}`,
    events: (n, count) => `${count} ${n === 1 ? 'event' : 'events'}`,
    actors: (n, count) => `${count} ${n === 1 ? 'actor' : 'actors'}`,
    relations: (n, count) => `${count} ${n === 1 ? 'relation' : 'relations'}`,
  },
  notesHead: 'Reasons and passages',
  others: 'All on this question',
  apart: ({count, answering, all, spread, steps}) =>
    count === 0
      ? 'Nobody answers.'
      : `${answering} of ${all} ${count === 1 ? 'answers' : 'answer'}${spread === undefined ? '' : spread === 0 ? ', all alike' : `, at most ${steps} ${spread === 1 ? 'step' : 'steps'} apart`}.`,
  place: (n, all) => `${n} of ${all}.`,
  hiddenRows: (n, count) => `${count} ${n === 1 ? 'question' : 'questions'} with answers less than two steps apart left out.`,
  sorted: (how) => `Sorted by ${how.toLowerCase()}.`,
  left: {
    forecasts: 'Forecasts stand on the page alone; this is the grid of answers.',
    head: 'Question',
    together: 'The scale of all answers together has no room here.',
    poles: 'Poles and the scale of all answers together have no room here; the word beside a mark says where it stands.',
    questions: (shown, all) => `${shown} of ${all} questions are drawn here.`,
    columns: (shown, all) => `${shown} of ${all} columns are drawn here.`,
  },
  switched: (label, on) => `${label}: ${on ? 'shown' : 'hidden'}.`,
  noneDiffer: 'On no question do the answers lie two steps apart.',
  noneMatch: (query) => `No question or answer mentions “${query}”.`,
  noneRest: (actors) => `No answer rests on ${actors}.`,
  agreement: stanceAgreement,
};
