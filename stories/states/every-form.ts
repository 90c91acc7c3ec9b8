import type {Account, Dataset, DateRecord, EventRecord} from '../../src/model/types.js';
import {at, says} from './foreign-accounts.js';
import {foreign} from './foreign.js';

// One event for each way in which a date can be known; its id and title say which.

const {meta, sources, actors} = foreign;
const told = (when?: DateRecord): Account => ({...says(at('haldane', 'p1', 'a crack'), 'It is told.'), ...(when && {when})});
const stated = (edtf: string): DateRecord => ({edtf, basis: 'stated'});

type More = Partial<EventRecord> & {basis?: DateRecord['basis']};

function event(title: string, edtf: string, {basis = 'stated', ...more}: More = {}): EventRecord {
  const id = title.toLowerCase().replaceAll(/[^a-z]+/g, '-');
  const standing = {importance: 2, status: 'happened', lane: meta.lanes[0]?.id ?? ''} as const;
  return {...{id, title, when: {edtf, basis}, actors: [], accounts: [told()]}, ...standing, ...more};
}

const [, council, streets] = meta.lanes.map(({id}) => id);
const rival = (...dates: readonly string[]): Pick<EventRecord, 'accounts'> => ({accounts: dates.map((edtf) => told(stated(edtf)))});

const events: readonly EventRecord[] = [
  event('Day', '2018-11-05', {importance: 1}),
  event('About a day', '2018-11-06~', {importance: 1}),
  event('Uncertain day', '2018-11-07?'),
  event('About an uncertain day', '2018-11-08%'),
  event('Inferred day', '2018-11-09', {basis: 'inferred'}),
  event('Day from elsewhere', '2018-11-10', {basis: 'external'}),
  event('Time of day', '2018-11-11T09:30+01:00'),
  event('Hours', '2018-11-11T15:00Z/2018-11-11T17:45Z'),
  event('Some time that day', '2018-11-11'),
  event('From to', '2018-11-12/2018-11-20', {importance: 1}),
  event('From about to', '2018-11-12~/2018-11-20'),
  event('From to about', '2018-11-12/2018-11-20~'),
  event('From about to about', '2018-11-13~/2018-11-21~'),
  event('From uncertain to', '2018-11-13?/2018-11-21'),
  event('From to uncertain', '2018-11-13/2018-11-21?'),
  event('From to external', '2018-11-13/2018-11-21', {basis: 'external'}),
  event('No end given', '2018-11-14/..', {lane: council}),
  event('End unknown', '2018-11-14/', {lane: council}),
  event('No start given', '../2018-11-15', {lane: council}),
  event('Start unknown', '/2018-11-16', {lane: council}),
  event('Within a month', '2018-11', {lane: council}),
  event('Within a season', '2018-23', {lane: council}),
  event('Within a year', '2018', {lane: council}),
  event('Within an uncertain month', '2018-11?', {lane: council}),
  event('Within an uncertain season', '2018-23?', {lane: council}),
  event('Within an uncertain year', '2018?', {lane: council}),
  event('Within about a month', '2018-11~', {lane: council}),
  event('Within an inferred month', '2018-11', {lane: council, basis: 'inferred'}),
  event('Planned day', '2018-11-24', {lane: streets, status: 'planned', importance: 1}),
  event('Planned inferred day', '2018-11-25', {lane: streets, status: 'planned', basis: 'inferred'}),
  event('Planned span', '2018-11-22/2018-11-26?', {lane: streets, status: 'planned'}),
  event('Planned without end', '2018-11-22/..', {lane: streets, status: 'planned'}),
  event('Alleged day', '2018-11-17', {lane: streets, status: 'alleged'}),
  event('One reading', '2018-11-18', {lane: streets, status: 'reading'}),
  event('Rival days', '2018-11-05', {lane: streets, importance: 1, ...rival('2018-11-05', '2018-11-09')}),
  event('Day on a bar', '2018-11-06', {lane: streets, importance: 1, ...rival('2018-11-06/2018-11-12', '2018-11-08')}),
  event('Minor day', '2018-11-19', {lane: streets, importance: 3}),
];

/** Every form of § 3 of the design in one fortnight or beside it. */
export const everyForm: Dataset = {meta, sources, actors: actors ?? [], events};
