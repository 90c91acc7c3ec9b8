import {byId, flag, list, number, one, opt, orNull, pair, shape, wording, wordsOrIds, type Shape} from './shape.js';
import type {Dataset, Ref} from './types.js';

/**
 * The shapes of a data set, one per collection, and nothing but shapes: what a
 * shape cannot say (references, dates, scales) is checked by `parseDataset`.
 * References, dates and addresses are plain texts here so that a wrong one
 * costs its field and not the whole record.
 */

export const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** A record's own id. */
const id = wording('id', ID);
/** The id of another record. */
const link = wording('link');
/** An EDTF date. */
const edtf = wording('edtf');
/** An address; only http and https are kept. */
const address = wording('address');
/** A text that a reader must be shown. */
const text = wording('text', /\S/);
/** `event:appeal`; its form is checked with what it points at. */
const ref = wording<Ref>('ref');

const words = wording();
const size = number();
const links = list(link);
const refs = list(ref);

const label = {id, label: text};
const when = shape({edtf, basis: one('stated', 'inferred', 'external'), note: opt(words)});
const evidence = list(
  shape({
    source: link,
    paragraph: wording('paragraph', /^(?:title|p\d{1,4})$/),
    cue: shape({start: text, end: opt(text)}),
    text: opt(words),
  }),
);
const attribution = one('own', 'reported', 'quoted');
const figures = list(
  shape({
    measure: text,
    value: opt(size),
    range: opt(pair),
    bound: opt(one('least', 'most', 'about')),
    word: text,
    unit: words,
    scope: shape(label),
  }),
);
const accounts = list(
  shape({
    source: link,
    by: opt(wordsOrIds),
    attribution,
    position: one('asserts', 'doubts', 'denies'),
    text,
    evidence,
    when: opt(when),
    figures: opt(figures),
  }),
);
const headline = opt(shape({headline: text, description: words, short: opt(words), notes: opt(words)}));

const box = {x: size, y: size};
const arrangement = opt(
  shape({
    width: size,
    height: size,
    nodes: byId(shape({...box, label: opt(one('right', 'left', 'above', 'below')), pinned: opt(flag)})),
    links: byId(shape({bend: size})),
    zones: byId(shape({...box, width: size, height: size})),
  }),
);

/** One shape per list of records (of one record), and one per single object. */
export const shapes = {
  meta: shape({
    schema: one('kz-elements/1'),
    id,
    version: words,
    updated: edtf,
    language: words,
    licence: words,
    contact: opt(words),
    method: opt(words),
    headlines: shape({timeline: headline, 'actor-map': headline, 'stance-grid': headline}),
    lanes: list(shape(label)),
    clusters: list(shape({...label, ground: opt(flag)})),
    themes: list(shape(label)),
  }),
  sources: shape({
    id,
    author: link,
    title: text,
    publisher: text,
    published: when,
    initial: text,
    url: opt(address),
    copy: opt(address),
    cites: opt(links),
  }),
  actors: shape({
    id,
    kind: one('state', 'organisation', 'person', 'group', 'media'),
    cluster: id,
    name: text,
    short: opt(words),
    aliases: list(words),
    role: words,
    place: opt(link),
    pictured: opt(flag),
    identityDisputed: opt(flag),
    mentions: evidence,
  }),
  places: shape({
    id,
    name: text,
    lon: number([-180, 180]),
    lat: number([-90, 90]),
    precision: one(1, 2, 3),
  }),
  events: shape({
    id,
    when,
    lane: id,
    importance: one(1, 2, 3),
    status: one('happened', 'planned', 'alleged', 'reading'),
    title: text,
    short: opt(words),
    summary: opt(words),
    actors: links,
    place: opt(link),
    accounts,
  }),
  relations: shape({
    id,
    from: link,
    to: link,
    family: one('belongs', 'commands', 'backs', 'sends-troops', 'acts-against', 'speaks-to', 'deals'),
    type: text,
    label: text,
    valence: one('cooperative', 'conflictual', 'neutral'),
    when: opt(when),
    status: one('stated', 'alleged'),
    disputed: opt(flag),
    key: opt(flag),
    accounts,
  }),
  claims: shape({
    id,
    source: link,
    by: wordsOrIds,
    attribution,
    kind: one('fact', 'figure', 'cause', 'interpretation', 'prediction', 'prescription'),
    hedge: opt(words),
    text,
    evidence,
    about: refs,
    figures: opt(figures),
    condition: opt(words),
    due: opt(when),
  }),
  questions: shape({
    id,
    text,
    short: text,
    theme: id,
    steps: opt(one(3, 5, 7, 9)),
    poles: shape({negative: text, neutral: text, positive: text}),
  }),
  stances: shape({
    question: link,
    source: opt(link),
    actor: opt(link),
    value: orNull(size),
    blank: opt(one('not-addressed', 'ambiguous', 'unsure', 'not-coded')),
    lean: opt(size),
    confidence: one('high', 'medium', 'low'),
    why: words,
    word: text,
    rationale: words,
    restsOn: opt(links),
    evidence,
  }),
  disputes: shape({
    id,
    about: refs,
    topic: text,
    kind: one('number', 'date', 'cause', 'agent', 'reading', 'term'),
    strength: one('contradiction', 'tension', 'scope'),
    versions: list(shape({source: link, by: opt(wordsOrIds), text, when: opt(when), evidence})),
    note: opt(words),
  }),
  layout: shape({wide: arrangement, tall: arrangement}),
  related: byId(refs),
} satisfies {[K in keyof Required<Dataset>]: Shape<RecordOf<K>>};

/** The record of a list collection, or the object of a single one. */
export type RecordOf<K extends keyof Dataset> = NonNullable<Dataset[K]> extends readonly (infer R)[] ? R : NonNullable<Dataset[K]>;
