import {parseEdtf} from '../model/edtf.js';
import type {Account, Evidence, Ref, Source} from '../model/types.js';
import {parseRef} from '../selection/ref.js';
import type {Model} from './model.js';
import {nameOfRef} from './naming.js';

/** What a citation is made from. */
export interface Cited {
  /** The record; the whole data set without. */
  ref?: Ref | undefined;
  model: Model;
  /** What the graphic is called. */
  headline: string;
  /** Where the record is shown. */
  address: string;
  /** The day on which it was read, EDTF. */
  read: string;
}

/** A citation of a record in three forms. None of them holds words of the language of the page, so that they fit any list. */
export interface Citation {
  plain: string;
  bibtex: string;
  /** CSL-JSON: a list of one item. */
  csl: string;
}

/**
 * Cites a record of a data set: its name, the graphic, the data set with its
 * version and day, the address, the licence, and the texts that it rests on.
 */
export function citationOf({ref, model, headline, address, read}: Cited): Citation {
  const {id, version, updated, licence} = model.dataset.meta;
  const name = ref === undefined ? undefined : nameOfRef(ref, model);
  const title = name ?? headline;
  const container = name === undefined ? '' : headline;
  const texts = sourcesOf(ref, model).map((source) => wordSource(source, model));
  const note = [`${id} ${version}`, licence, ...texts].join('; ');
  const key = `${id}-${(ref ?? 'all').replace(/[^a-z0-9]+/gi, '-')}`;
  const fields: readonly (readonly [string, string])[] = [
    ['title', title],
    ['booktitle', container],
    ['version', version],
    ['date', updated],
    ['url', address],
    ['urldate', read],
    ['note', note],
  ];
  const item = {
    id: key,
    type: 'dataset',
    title,
    ...(container !== '' && {'container-title': container}),
    version,
    issued: dateParts(updated),
    accessed: dateParts(read),
    URL: address,
    note,
  };
  return {
    plain: [
      `“${title}”.`,
      ...(container === '' ? [] : [`${container}${/[.!?]$/.test(container) ? '' : '.'}`]),
      `${id}, ${version} (${updated}).`,
      ...(texts.length === 0 ? [] : [`${texts.join('; ')}.`]),
      `${licence}.`,
      `${address} (${read})`,
    ].join(' '),
    bibtex: `@misc{${key},\n${fields
      .filter(([, value]) => value !== '')
      .map(([field, value]) => `  ${field} = {${field === 'url' ? value.replace(/[{}]/g, encodeURIComponent) : escapeTex(value)}},\n`)
      .join('')}}\n`,
    csl: `${JSON.stringify([item], null, 2)}\n`,
  };
}

/** The texts that a record rests on, in the fixed order. */
function sourcesOf(ref: Ref | undefined, model: Model): readonly Source[] {
  const evidence = ref === undefined ? undefined : evidenceOf(ref, model);
  if (evidence === undefined) return model.sources;
  const told = new Set(evidence.map(({source}) => source));
  return model.sources.filter(({id}) => told.has(id));
}

function evidenceOf(ref: Ref, model: Model): readonly Evidence[] | undefined {
  const {kind, id = ''} = parseRef(ref) ?? {};
  const accounts = (list: readonly Account[] | undefined) => list?.flatMap(({evidence}) => evidence);
  if (kind === 'event') return accounts(model.eventById.get(id)?.accounts);
  if (kind === 'relation') return accounts(model.relationById.get(id)?.accounts);
  if (kind === 'stance') return model.stanceByKey.get(id)?.evidence;
  if (kind === 'claim') return model.dataset.claims?.find((claim) => claim.id === id)?.evidence;
  const mentions = kind === 'actor' ? model.actorById.get(id)?.mentions : undefined;
  // Not every file carries the passages that name an actor.
  return mentions?.length === 0 ? undefined : mentions;
}

const wordSource = ({author, title, publisher, published}: Source, {actorById}: Model): string =>
  `${actorById.get(author)?.name ?? author}, “${title}”, ${publisher}, ${published.edtf}`;

/** CSL takes what is known of a day: a year, a month, a day. */
function dateParts(edtf: string): {'date-parts': number[][]} | {literal: string} {
  const span = parseEdtf(edtf);
  if (span === undefined || span.interval || !/^\d{4}(?:-\d\d){0,2}$/.test(edtf)) return {literal: edtf};
  return {'date-parts': [edtf.split('-').map(Number)]};
}

const escapeTex = (text: string): string =>
  text.replace(
    /[\\{}%#&$_~^]/g,
    (sign) => ({'\\': '\\textbackslash{}', '~': '\\textasciitilde{}', '^': '\\textasciicircum{}'})[sign] ?? `\\${sign}`,
  );
