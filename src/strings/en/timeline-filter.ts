import type {FilterWords} from '../timeline-filter.js';
import {sift} from './sift.js';

const events = (n: number, count: string): string => `${count} ${n === 1 ? 'event' : 'events'}`;

/** `On the streets` reads as part of a sentence; other labels are quoted. */
const inLane = (label: string): string =>
  /^(On|In|Inside|Outside|At|Under|Behind|Between|Around|Across|Along) /.test(label)
    ? label.charAt(0).toLowerCase() + label.slice(1)
    : `under “${label}”`;

export const filterWords: FilterWords = {
  ...sift,
  onlyActors: (names) => `With ${names}`,
  onlyLanes: (labels) => `Only ${labels}`,
  onlyDisputed: 'Only where accounts differ',
  switchedOff: 'What is switched off',
  onlyImportance: {1: 'Only key events', 2: 'Without minor events', 3: 'All events'},

  filterActors: 'With actor',
  findActor: 'Find an actor',
  moreActors: (n, count) => `and ${count} more: type a name`,
  noActor: 'No actor of an event has this name.',
  filterImportance: 'Importance',
  importances: {1: 'Key events', 2: 'Without minor events', 3: 'All'},
  left: (n, count, total) => `${count} of ${total} events ${n === 1 ? 'is' : 'are'} left.`,

  silence: ({sources, oneSource, lanes, actors, query, importance, disputed, off}) => {
    const kind = importance === 1 ? 'key event' : 'event';
    const who =
      sources === '' ? `No analysis mentions ${importance === 1 ? 'a' : 'an'}` : `${sources} ${oneSource ? 'mentions' : 'mention'} no`;
    const rest = [
      lanes.length === 0 ? '' : ` ${lanes.map(inLane).join(' or ')}`,
      actors === '' ? '' : ` with ${actors}`,
      query === '' ? '' : ` that matches “${query}”`,
      disputed ? `${query === '' ? '' : ' and'} on which accounts differ` : '',
      importance === 2 ? ', minor ones apart' : '',
    ].join('');
    const named = sources !== '' || rest !== '' || importance === 1;
    return `${named ? `${who} ${kind}${rest}` : 'No event is left with these filters'}.${off === '' ? '' : ` Switched off: ${off}.`}`;
  },
  without: (label, n, count) => `take back ${label} (${events(n, count)})`,
};
