import type {PathWords} from '../actor-path.js';
import {inWords} from './in-words.js';

const ordinals = ['first', 'second', 'third'];
const stepOf = (step: number | undefined): string => (step === undefined ? 'it' : `the ${ordinals[step] ?? 'last'}`);
const steps = (n: number, count: string): string => `${inWords(n, count)} ${n === 1 ? 'step' : 'steps'}`;

export const actorPath: PathWords = {
  ask: 'How are two tied?',
  askLabel: 'How are two actors tied?',
  from: 'From',
  to: 'to',
  swap: 'Swap',
  unknown: (text) => `No actor is called “${text}” here.`,
  same: 'Choose two different actors.',
  chooseOther: (name) => `${name} is one of the two. Choose the other.`,
  routeOf: (at, total) => `Route ${at} of ${total}`,
  previousRoute: 'Previous route',
  nextRoute: 'Next route',
  wholeOnly: (count) => `Only routes that one analysis states in full (${count})`,

  question: (from, to) => `How are ${from} and ${to} tied?`,
  none: 'Not within three steps',
  directly: 'Directly',
  inFull: (names, n) => `${names} ${n === 1 ? 'draws' : 'each draw'} a whole line`,
  joining: (n, count) => `Only by joining ${inWords(n, count)} accounts`,
  unstated: 'No analysis vouches for a whole line',

  shortest: (n, count) => `The shortest way takes ${steps(n, count)}.`,
  takes: (n, count) => `This way takes ${steps(n, count)}.`,
  states: (names, n, step) => `${names} ${n === 1 ? 'states' : 'state'} ${stepOf(step)}.`,
  statedByNone: (step) => `No analysis states ${stepOf(step)} in its own voice.`,
  drawsWhole: (names, n) => `${names} ${n === 1 ? 'draws' : 'each draw'} the whole line.`,
  noWhole: 'No single analysis draws the whole line.',

  noRoute: (from, to) => `No chain of up to three relations on record leads from ${from} to ${to}.`,
  isolated: (name) => `${name}: no relation is on record.`,
  filteredOut: (n, count) => `The filters leave no route; without them there ${n === 1 ? 'is one' : `are ${inWords(n, count)}`}.`,
  noneInFull: (n, count) => `No analysis states ${n === 1 ? 'the one route' : `any of the ${inWords(n, count)} routes`} in full.`,
  showAll: (n, count) => (n === 1 ? 'Show the route' : `Show all ${inWords(n, count)} routes`),
  askOther: 'Ask about another actor',

  chainLabel: (at, total) => `Route ${at} of ${total}, step by step`,
  notDrawn: (names) => `Not drawn on the map: ${names}.`,
  otherRoute: (at) => `Route ${at}.`,
  caution: 'Caution.',
  cautionText: 'A route shows that statements can be joined, not that the two dealt with each other.',
};
