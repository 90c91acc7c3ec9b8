import type {SiftWords} from '../sift.js';

export const sift: SiftWords = {
  filter: 'Filter…',
  filters: 'Filters',
  onlySources: (names) => `Only ${names}`,
  onlyQuery: (query) => `“${query}”`,
  takeBack: (label) => `Take back: ${label}`,

  filterWords: 'Words',
  clearWords: 'Clear the words',
  filterSources: 'Told by',
  choice: (label, count) => `${label} (${count})`,

  or: 'or',
  showSources: (names, n, count) => `show ${names} (${count})`,
  changeFilters: 'change the filters',

  asKnown: 'As known on…',
  asKnownOn: (date) => `As known on ${date}`,
  knownOff: 'Take the day away',
  knownDay: 'On the day',
  knownNoDay: 'no day chosen',
  knownAnalyses: 'Or when an analysis appeared',
  knownAnalysis: (name, date, exact, basis) => `${name}, ${date}${exact ? '' : ' at the earliest'}${basis === '' ? '' : ` (${basis})`}`,
  knownLine: (name, date, exact, basis) =>
    exact && basis === ''
      ? `${name}: ${date}.`
      : `The line stands at the earliest possible day of ${name}, ${date}${basis === '' ? '' : ` (${basis})`}.`,
  laterMark: 'dated after the chosen day',
};
