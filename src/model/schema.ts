import * as v from 'valibot';
import type {Dataset, Ref} from './types.js';

/**
 * The shapes of a data set as valibot schemas, one per collection, and nothing
 * but shapes: what a schema cannot say (references, dates, scales) is checked
 * by `parseDataset`. References, dates and addresses are plain texts here so
 * that a wrong one costs its field and not the whole record.
 */

// Which pattern a text missed is told by these words, never shown to a reader.
export const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const PATH = /^(?:[MmLlZz\d\s,.-]*)$/;
const PARAGRAPH = /^(?:title|p\d{1,4})$/;

/** A record's own id. */
export const id = v.pipe(v.string(), v.regex(ID, 'id'));
/** The id of another record. */
export const link = v.string();
/** An EDTF date. */
export const edtf = v.string();
/** An address; only http and https are kept. */
export const address = v.string();
/** A text that a reader must be shown. */
export const text = v.pipe(v.string(), v.regex(/\S/, 'empty'));
/** `event:appeal`; its form is checked with what it points at. */
export const ref = v.string() as v.GenericSchema<unknown, Ref>;

const words = v.string();
const number = v.pipe(v.number(), v.finite());
/** A place or length on a drawn layout, in px: what a picture can hold. */
const px = v.pipe(number, v.minValue(-1e5), v.maxValue(1e5));
const length = v.pipe(number, v.minValue(1), v.maxValue(1e5));
const latitude = v.pipe(number, v.minValue(-90), v.maxValue(90));
/** Lines as an SVG path of straight pieces. */
const path = v.pipe(v.string(), v.regex(PATH, 'path'));
const links = v.array(link);
const refs = v.array(ref);
const opt = v.optional;
const one = v.picklist;
const shape = v.strictObject;

const label = {id, label: text};
const when = shape({edtf, basis: one(['stated', 'inferred', 'external']), note: opt(words)});
const evidence = v.array(
  shape({
    source: link,
    paragraph: v.pipe(v.string(), v.regex(PARAGRAPH, 'paragraph')),
    cue: shape({start: text, end: opt(text)}),
    text: opt(words),
  }),
);
const speaker = v.union([links, words]);
const attribution = one(['own', 'reported', 'quoted']);
const figures = v.array(
  shape({
    measure: text,
    value: opt(number),
    range: opt(v.strictTuple([number, number])),
    bound: opt(one(['least', 'most', 'about'])),
    word: text,
    unit: words,
    scope: shape(label),
  }),
);
const accounts = v.array(
  shape({
    source: link,
    by: opt(speaker),
    attribution,
    position: one(['asserts', 'doubts', 'denies']),
    text,
    evidence,
    url: opt(address),
    when: opt(when),
    figures: opt(figures),
  }),
);
const headline = opt(shape({headline: text, description: words, short: opt(words), notes: opt(words)}));

const box = {x: px, y: px};
const arrangement = opt(
  shape({
    width: length,
    height: length,
    nodes: v.record(link, shape({...box, label: opt(one(['right', 'left', 'above', 'below'])), pinned: opt(v.boolean())})),
    links: v.record(link, shape({bend: v.pipe(number, v.minValue(-2), v.maxValue(2))})),
    zones: v.record(link, shape({...box, width: length, height: length})),
  }),
);

/** One schema per list of records (of one record), and one per single object. */
export const shapes = {
  meta: shape({
    schema: v.literal('kz-elements/1'),
    id,
    version: words,
    updated: edtf,
    language: words,
    licence: words,
    contact: opt(words),
    method: opt(words),
    tz: opt(words),
    headlines: shape({timeline: headline, 'actor-map': headline, 'stance-grid': headline}),
    lanes: v.array(shape(label)),
    clusters: v.array(shape({...label, ground: opt(v.boolean())})),
    themes: v.array(shape(label)),
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
    kind: one(['state', 'organisation', 'person', 'group', 'media']),
    cluster: id,
    name: text,
    short: opt(words),
    aliases: v.array(words),
    role: words,
    place: opt(link),
    pictured: opt(v.boolean()),
    identityDisputed: opt(v.boolean()),
    mentions: evidence,
  }),
  places: shape({
    id,
    name: text,
    lon: v.pipe(number, v.minValue(-180), v.maxValue(180)),
    lat: latitude,
    precision: one([1, 2, 3]),
  }),
  events: shape({
    id,
    when,
    lane: id,
    importance: one([1, 2, 3]),
    status: one(['happened', 'planned', 'alleged', 'reading']),
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
    family: one(['belongs', 'commands', 'backs', 'sends-troops', 'acts-against', 'speaks-to', 'deals']),
    type: text,
    label: text,
    valence: one(['cooperative', 'conflictual', 'neutral']),
    when: opt(when),
    status: one(['stated', 'alleged']),
    disputed: opt(v.boolean()),
    key: opt(v.boolean()),
    accounts,
  }),
  claims: shape({
    id,
    source: link,
    by: speaker,
    attribution,
    kind: one(['fact', 'figure', 'cause', 'interpretation', 'prediction', 'prescription']),
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
    steps: opt(one([3, 5, 7, 9])),
    poles: shape({negative: text, neutral: text, positive: text}),
  }),
  stances: shape({
    question: link,
    source: opt(link),
    actor: opt(link),
    value: v.nullable(number),
    blank: opt(one(['not-addressed', 'ambiguous', 'unsure', 'not-coded'])),
    lean: opt(number),
    confidence: one(['high', 'medium', 'low']),
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
    kind: one(['number', 'date', 'cause', 'agent', 'reading', 'term']),
    strength: one(['contradiction', 'tension', 'scope']),
    versions: v.array(shape({source: link, by: opt(speaker), text, when: opt(when), evidence})),
    note: opt(words),
  }),
  layout: shape({wide: arrangement, tall: arrangement}),
  basemap: shape({
    projection: shape({
      meridian: number,
      parallels: v.strictTuple([latitude, latitude]),
      scale: length,
      x: px,
      y: px,
    }),
    credit: text,
    countries: v.array(shape({name: text, place: opt(link), ...box, room: length, outline: opt(path)})),
    seas: v.array(shape({name: text, ...box})),
    borders: path,
    shores: path,
  }),
  related: v.record(link, refs),
} satisfies {[K in keyof Required<Dataset>]: v.GenericSchema<unknown, RecordOf<K>>};

/** The record of a list collection, or the object of a single one. */
export type RecordOf<K extends keyof Dataset> = NonNullable<Dataset[K]> extends readonly (infer R)[] ? R : NonNullable<Dataset[K]>;
