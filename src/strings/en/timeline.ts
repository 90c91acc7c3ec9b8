import type {TimelineWords} from '../timeline.js';
import {inWords} from './in-words.js';
import {filterWords} from './timeline-filter.js';

const plural =
  (one: string, other: string) =>
  (n: number, count: string): string =>
    `${count} ${n === 1 ? one : other}`;

export const timeline: TimelineWords = {
  ...filterWords,

  pictureLabel: (from, to) => `Timeline from ${from} to ${to}`,
  listLabel: 'Events by date',
  marksLabel: 'Events in order of date',

  keyEventsLabelled: 'Key events labelled',
  labelAll: (count) => `Label all ${count}`,
  keyEvents: 'Key events',
  all: (count) => `All ${count}`,
  onlyDiffering: (count) => `Only where accounts differ (${count})`,

  forms: {
    day: 'Exact day',
    about: 'About that day',
    uncertain: 'Day uncertain or not stated',
    span: 'From–to',
    approximate: 'End approximate',
    'end-uncertain': 'End uncertain',
    open: 'No end given',
    'open-start': 'Start unknown',
    within: 'Some time within',
    'within-uncertain': 'Within, uncertain',
    planned: 'Planned',
  },
  differ: 'Accounts differ',

  background: (years) => `Background, ${years}`,
  years: (first, last) => (first === last ? first : `${first}–${last}`),
  scale: (unit, n, count, px, here) => `${n === 1 ? `One ${unit}` : `${count} ${unit}s`} = ${px} px${here ? ' here' : ''}.`,
  scaleChanges: 'The scale changes at the zigzag.',
  hoursOf: (place) => `Hours in ${place === 'UTC' ? 'UTC' : `${place} time`}.`,
  someTimeThatDay: 'A line through a mark: some time that day.',

  publications: 'When each analysis appeared',
  ticksOrder: (n, count) =>
    n === 1 ? 'The tick after every label stands for it' : `Their order is the order of the ${inWords(n, count)} ticks after every label`,
  publication: (name, date, basis) => `${name}, ${date}, ${basis}`,
  ticksInOrder: 'Ticks, in order:',
  isOut: (name, date) => `${name}${name.endsWith('s') ? '’' : '’s'} analysis is out (${date})`,
  inferred: 'inferred',

  lane: (label, n, count) => `${label}, ${count} ${n === 1 ? 'event' : 'events'}`,
  events: plural('event', 'events'),
  before: (years) => `Before: ${years}`,
  after: (years) => `After: ${years}`,
  moreThisDay: plural('more event this day', 'more events this day'),
  moreHere: plural('more event', 'more events'),
  startUnknown: 'Start not known',
  numbers: (first, last) => (first === last ? first : `${first}–${last}`),

  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  zoomWhole: 'Whole',
  closest: 'This is the closest view.',
  widest: 'This is the whole.',
  inView: (dates, n, count, total) => `In view: ${dates}, ${count} of ${total} ${n === 1 && total === '1' ? 'event' : 'events'}.`,
  pile: (n, count, dates) => `${count} ${n === 1 ? 'event' : 'events'}, ${dates}`,
  pileOpened: (n, count) => `${count} ${n === 1 ? 'event' : 'events'} listed below.`,
  edge: {
    earlier: (n, count) => `${count} earlier ${n === 1 ? 'event' : 'events'}, out of view`,
    later: (n, count) => `${count} later ${n === 1 ? 'event' : 'events'}, out of view`,
  },
  edgeMark: {earlier: (count) => `‹ ${count} earlier`, later: (count) => `${count} later ›`},
  zoomHelp: [
    ['+ −', 'zoom in, zoom out'],
    ['0', 'the whole'],
    ['Shift ← →', 'earlier, later'],
    ['Ctrl or ⌘ and wheel, two fingers', 'zoom; the wheel alone scrolls the page'],
  ],

  dateLine: (date, exact, basis) => `${date}${exact ? ', exact day' : ''} (${basis})`,
  statedBy: (date, exact, names) => `${date}${exact ? ', exact day' : ''}: stated by ${names}`,
  versions: (n, dates) => `${dates}: ${inWords(n, String(n))} versions, each stated`,
  versionsJoin: (dates) => dates.join(' or '),
  status: (date, voices, place, total) => `${date}. ${voices}. ${place} of ${total}.`,

  knownCleared: 'No day is chosen; all events are drawn alike.',
  datedAfter: (n, count, {date, analysis}) =>
    `${n === 0 ? 'No event is' : n === 1 ? 'One event is' : `${count} events are`} dated after ${analysis ? 'this analysis' : date}.`,
  plannedByThen: (n, count) =>
    `Of these, ${inWords(n, count)} ${n === 1 ? 'was' : 'were'} already planned, going by the earliest dates of the analyses.`,
  plannedMark: 'dated after the chosen day, planned by then',

  notesHead: 'What each analysis says, event by event; those not named are silent',

  pictureNames: {1: 'Only key events are named here.', 2: 'Minor events are not named here.'},
  pictureLanes: (n, count, total) => `${count} of ${total} lanes ${n === 1 ? 'is' : 'are'} shown here.`,

  story: 'Story',
  storySteps: plural('step', 'steps'),
  storyPlace: (at, total) => `${at} of ${total}`,
  storyStart: 'Start the story',
  storyGoOn: 'Go on with the story',
  storyLeave: 'Leave the story',
  storyContents: 'All steps',
  storyLeft: 'You left the story; the place is kept.',
  storyHelp: [
    ['N P', 'in a story: next step, previous step'],
    ['← → Home End', 'in the bar of the story: previous, next, first, last step'],
    ['Esc', 'in the bar of the story: leave it'],
  ],
};
