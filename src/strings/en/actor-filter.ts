import type {ActorFilterWords} from '../actor-filter.js';
import {sift} from './sift.js';

const relations = (n: number, count: string): string => `${count} ${n === 1 ? 'relation' : 'relations'}`;

export const actorFilter: ActorFilterWords = {
  ...sift,
  onlyActors: (names) => `With ${names}`,
  only: (labels) => `Only ${labels}`,
  allBut: (labels) => `Without ${labels}`,
  noFamily: 'No kind of relation',
  noCluster: 'No camp',
  onlyDisputed: 'Disputed only',
  switchedOff: 'What is switched off',

  filterFamilies: 'Relations',
  filterClusters: 'Camps',
  left: (n, count, total) => `${count} of ${total} relations ${n === 1 ? 'is' : 'are'} left.`,

  silence: ({sources, oneSource, families, clusters, actors, query, disputed, nobody, off}) => {
    const what = `${disputed ? 'disputed ' : ''}${nobody ? 'relation or actor' : 'relation'}`;
    const rest = [
      families.length === 0 ? '' : ` of the kind ${families.map((label) => `“${label}”`).join(' or ')}`,
      clusters.length === 0 ? '' : ` within ${clusters.join(' or ')}`,
      actors === '' ? '' : ` with ${actors}`,
      query === '' ? '' : ` that matches “${query}”`,
    ].join('');
    const who = sources === '' ? 'No analysis states a' : `${sources} ${oneSource ? 'states' : 'state'} no`;
    const named = sources !== '' || rest !== '' || disputed;
    return `${named ? `${who} ${what}${rest}` : `No ${what} is left with these filters`}.${off === '' ? '' : ` Switched off: ${off}.`}`;
  },
  without: (label, n, count) => `take back ${label} (${relations(n, count)})`,

  datedAfter: (n, count, {date, analysis}) =>
    `${n === 0 ? 'No relation is' : n === 1 ? 'One relation is' : `${count} relations are`} dated after ${analysis ? 'this analysis' : date}${n === 0 ? '' : ', and drawn faint'}.`,
  undated: (n, count) => `${n === 1 ? 'One carries' : `${count} carry`} no date and ${n === 1 ? 'stays as it is' : 'stay as they are'}.`,
  knownLine: (name, date, exact, basis) =>
    exact && basis === '' ? `${name}: ${date}.` : `${date} is the earliest possible day of ${name}${basis === '' ? '' : ` (${basis})`}.`,
  laterGloss: 'Dated after the chosen day',
  knownCleared: 'No day is chosen; all relations are drawn alike.',
};
