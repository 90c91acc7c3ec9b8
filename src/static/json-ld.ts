import {parseEdtf} from '../model/edtf.js';
import type {Actor, Claim, DateRecord, Edtf, ElementName, EventRecord, Ref, Source} from '../model/types.js';
import {accountsDiffer, dateVersions} from '../query/dates.js';
import type {Model} from '../query/model.js';
import {passageOf} from '../query/passage.js';
import {modelOf, viewOf, type StaticView} from './words.js';

export interface JsonLdOptions {
  /** Only what this element shows; everything without it. */
  element?: ElementName;
  /** Language of dates in words, as a tag; that of the data without it. */
  lang?: string;
  /** Where the records stand: ids are parts of this address. Relative to the page without it. */
  address?: string;
}

/** A node of schema.org. */
export type JsonLdNode = Readonly<Record<string, unknown>>;

/**
 * A data set in the terms of schema.org: `Dataset`, the texts as `Article`, what
 * happened or was planned as `Event`, what the texts say as `Claim` with its
 * author and where it appears. Never a rating of a claim.
 *
 * Only a date that a text states, that no other contradicts and that ISO 8601
 * can hold becomes a date; any other is told in words. What is alleged, or is one
 * reading among others, is no event. Same input, same nodes.
 */
export function jsonLd(input: unknown, options: JsonLdOptions = {}): JsonLdNode {
  const view = viewOf(modelOf(input), options);
  const {model} = view;
  const {element, address = ''} = options;
  const idOf = (ref: string): string => `${address}#${ref.replace(':', '-')}`;
  const events =
    element === undefined || element === 'timeline' ? model.events.filter(({status}) => status === 'happened' || status === 'planned') : [];
  const shown = new Set(events.map(({id}): Ref => `event:${id}`));
  const claims = (model.dataset.claims ?? []).filter((claim) => isShown(claim, element));
  return {
    '@context': 'https://schema.org',
    '@graph': [
      datasetNode(view, options, idOf),
      ...model.sources.map((source) => articleNode(source, model, idOf)),
      ...events.map((event) => eventNode(event, view, idOf)),
      ...claims.map((claim) => claimNode(claim, model, {idOf, shown})),
    ],
  };
}

/** The same as a script element that a page may hold: its text ends no script. */
export const jsonLdScript = (input: unknown, options: JsonLdOptions = {}): string =>
  `<script type="application/ld+json">${JSON.stringify(jsonLd(input, options)).replaceAll('<', '\\u003c')}</script>`;

type IdOf = (ref: string) => string;

const subjects: Readonly<Record<ElementName, readonly string[]>> = {
  timeline: ['event'],
  'actor-map': ['actor', 'relation'],
  'stance-grid': ['question', 'stance'],
};

const isShown = ({about}: Claim, element: ElementName | undefined): boolean =>
  element === undefined || about.some((ref) => subjects[element].includes(ref.split(':', 1)[0] ?? ''));

function datasetNode({model}: StaticView, {element}: JsonLdOptions, idOf: IdOf): JsonLdNode {
  const {id, version, updated, licence, language, method, headlines} = model.dataset.meta;
  const words = headlines[element ?? 'timeline'];
  return {
    '@type': 'Dataset',
    '@id': idOf(id),
    name: words?.headline ?? id,
    ...(words?.description && {description: words.description}),
    identifier: id,
    version,
    ...(isIso(updated) && {dateModified: updated}),
    ...(licence !== '' && {license: licenceOf(licence)}),
    ...(language !== '' && {inLanguage: language}),
    ...(method !== undefined && {measurementTechnique: method}),
    isBasedOn: model.sources.map((source) => ({'@id': idOf(`source:${source.id}`)})),
  };
}

/** A licence of Creative Commons by its address; any other by its name. */
function licenceOf(licence: string): unknown {
  const [, terms, version] = /^CC (BY(?:-[A-Z]{2})*) (\d\.\d)$/.exec(licence) ?? [];
  if (terms === undefined || version === undefined) return {'@type': 'CreativeWork', name: licence};
  return `https://creativecommons.org/licenses/${terms.toLowerCase()}/${version}/`;
}

function articleNode({id, author, title, publisher, published, url, copy}: Source, {actorById}: Model, idOf: IdOf): JsonLdNode {
  const known = actorById.get(author);
  return {
    '@type': 'Article',
    '@id': idOf(`source:${id}`),
    headline: title,
    ...(known && {author: agent(known)}),
    ...(publisher !== '' && publisher !== '–' && {publisher: {'@type': 'Organization', name: publisher}}),
    ...(published.basis === 'stated' && isIso(published.edtf) && {datePublished: published.edtf}),
    ...((url ?? copy) !== undefined && {url: url ?? copy}),
  };
}

const agent = ({kind, name}: Actor): JsonLdNode => ({'@type': kind === 'person' ? 'Person' : 'Organization', name});

function eventNode(event: EventRecord, {model, format, words}: StaticView, idOf: IdOf): JsonLdNode {
  const {id, when, title, summary, status, place} = event;
  const dates = datesOf(event);
  const said = dates === undefined ? `${format.date(when.edtf, {year: true})} (${words.basis[when.basis]}).` : '';
  const where = place === undefined ? undefined : model.placeById.get(place);
  const differ = accountsDiffer(event, model) ? `${words.accountsDiffer}.` : '';
  const description = [summary, said, differ].filter(Boolean).join(' ');
  return {
    '@type': 'Event',
    '@id': idOf(`event:${id}`),
    name: title,
    ...(description !== '' && {description}),
    ...dates,
    ...(status === 'planned' && {eventStatus: 'https://schema.org/EventScheduled'}),
    ...(where && {
      location: {
        '@type': 'Place',
        name: where.name,
        ...(where.precision < 3 && {geo: {'@type': 'GeoCoordinates', latitude: where.lat, longitude: where.lon}}),
      },
    }),
  };
}

/** The days of an event as far as they are certain; undefined where they are not. */
function datesOf(event: EventRecord): {startDate?: string; endDate?: string} | undefined {
  const {edtf, basis}: DateRecord = event.when;
  if (basis !== 'stated' || dateVersions(event).length !== 1) return undefined;
  const [first = '', last] = edtf.split('/');
  if (last === undefined) return isIso(first) ? {startDate: first} : undefined;
  return isIso(first) && isIso(last) ? {startDate: first, endDate: last} : undefined;
}

/** A year from 1 AD, a month, a day or an instant without a doubt, which is ISO 8601 as it stands. */
const isIso = (edtf: Edtf): boolean =>
  /^\d{4}(?:-(?:0\d|1[0-2])(?:-\d\d(?:T[\d:]+(?:Z|[+-][\d:]+))?)?)?$/.test(edtf) && parseEdtf(edtf) !== undefined;

function claimNode(claim: Claim, model: Model, {idOf, shown}: {idOf: IdOf; shown: ReadonlySet<string>}): JsonLdNode {
  const {id, source, by, attribution, text, evidence, about} = claim;
  const article = model.sourceById.get(source);
  const [first] = evidence;
  const passage = first && passageOf(first, article);
  const authors = attribution === 'own' && article !== undefined ? [article.author] : by;
  const events = about.filter((ref) => shown.has(ref)).map((ref) => ({'@id': idOf(ref)}));
  return {
    '@type': 'Claim',
    '@id': idOf(`claim:${id}`),
    text,
    author:
      typeof authors === 'string'
        ? authors
        : authors.map((actor) => model.actorById.get(actor)).map((actor, i) => (actor ? agent(actor) : authors[i])),
    appearance: {'@id': idOf(`source:${source}`)},
    ...(passage && {url: passage.href}),
    ...(events.length > 0 && {about: events}),
  };
}
