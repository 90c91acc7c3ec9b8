import {safeParse} from 'valibot';
import {explainEdtf, parseEdtf} from './edtf.js';
import type {Links} from './links.js';
import {readObject, type Lists} from './records.js';
import {show, type Report} from './report.js';
import {shapes} from './schema.js';
import type {Basemap, Collection, Id, Label, MapLayout, Meta, Ref} from './types.js';

/** What a data set without a sound `meta` is drawn with; nothing in it is said to a reader. */
export const BARE: Meta = {
  schema: 'kz-elements/1',
  id: 'data-set',
  version: '',
  updated: '',
  language: 'en',
  licence: '',
  headlines: {},
  lanes: [],
  clusters: [],
  themes: [],
};

/** The `meta` of a data set; a field that is not sound is replaced by an empty one and reported. */
export function readMeta(value: unknown, report: Report): Meta {
  report.at('meta');
  if (value === undefined) {
    report.note({code: 'missing', fact: 'no meta', remedy: 'Add it: it names the data set and puts lanes, clusters and themes in order.'});
    return BARE;
  }
  const read = readObject(shapes.meta, () => value, report, 'meta') ?? salvage(value);
  const dated = read.updated === '' || parseEdtf(read.updated) !== undefined;
  if (!dated) report.at('meta').note({code: 'date', field: 'updated', ...explainEdtf(read.updated)});
  const {contact, ...rest} = read;
  const reachable = contact === undefined || /^(?:mailto:|https?:\/\/)\S+$/i.test(contact);
  if (!reachable)
    report.at('meta').note({
      code: 'text',
      field: 'contact',
      fact: `no mail, http or https address: ${show(contact)}`,
      remedy: 'Write mailto:… or https://….',
    });
  return {
    ...rest,
    updated: dated ? read.updated : '',
    ...(reachable && contact !== undefined ? {contact} : {}),
    lanes: distinct(read.lanes, 'lanes', report),
    clusters: distinct(read.clusters, 'clusters', report),
    themes: distinct(read.themes, 'themes', report),
  };
}

/** Field by field what is sound. */
function salvage(value: unknown): Meta {
  const meta: Record<string, unknown> = {...BARE};
  try {
    for (const [key, schema] of Object.entries(shapes.meta.entries)) {
      const field = safeParse(schema, (value as Record<string, unknown>)[key]);
      if (field.success && field.output !== undefined) meta[key] = field.output;
    }
  } catch {
    return BARE;
  }
  return meta as unknown as Meta;
}

function distinct<T extends Label>(labels: readonly T[], field: string, report: Report): readonly T[] {
  const seen = new Set<Id>();
  return labels.filter(({id}, i) => {
    const first = !seen.has(id);
    if (!first)
      report
        .at('meta')
        .note({code: 'duplicate', field: `${field}[${i}]`, fact: `second label of this id: ${show(id)}`, remedy: 'The first one stays.'});
    seen.add(id);
    return first;
  });
}

/** Adds the lanes, clusters and themes that records name and `meta` does not, at the end; each is reported unless `meta` lists none at all. */
export function labelAll(meta: Meta, {events = [], actors = [], questions = []}: Lists, report: Report): Meta {
  const lanes = new Labels('events', 'lane', meta.lanes, report);
  const clusters = new Labels('actors', 'cluster', meta.clusters, report);
  const themes = new Labels('questions', 'theme', meta.themes, report);
  for (const {id, lane} of events) lanes.use(lane, id);
  for (const {id, cluster} of actors) clusters.use(cluster, id);
  for (const {id, theme} of questions) themes.use(theme, id);
  return {...meta, lanes: lanes.all(), clusters: clusters.all(), themes: themes.all()};
}

class Labels<T extends Label> {
  readonly #collection: Collection;
  readonly #field: string;
  readonly #given: readonly T[];
  readonly #known: ReadonlySet<Id>;
  readonly #added = new Set<Id>();
  readonly #report: Report;

  constructor(collection: Collection, field: string, given: readonly T[], report: Report) {
    this.#collection = collection;
    this.#field = field;
    this.#given = given;
    this.#known = new Set(given.map(({id}) => id));
    this.#report = report;
  }

  use(id: Id, record: Id): void {
    if (this.#known.has(id)) return;
    this.#added.add(id);
    if (this.#known.size === 0) return;
    const remedy = this.#report.suggest(id, this.#known) ?? `Add it to meta.${this.#field}s.`;
    const fact = `unknown ${this.#field}: ${show(id)}`;
    this.#report.at(this.#collection, record).note({code: 'reference', field: this.#field, fact, remedy});
  }

  all(): readonly (T | Label)[] {
    return [...this.#given, ...Array.from(this.#added, (id) => ({id, label: id}))];
  }
}

/** The solved map, without positions of what the data set does not have. */
export function readLayout(value: unknown, links: Links, report: Report): MapLayout | undefined {
  if (value === undefined) return undefined;
  const layout = readObject(shapes.layout, () => value, report.at('layout'), 'layout');
  if (layout === undefined) return undefined;
  report.at('layout');
  const known = <T>(entries: Readonly<Record<string, T>>, name: 'actors' | 'relations', field: string): Readonly<Record<string, T>> =>
    Object.fromEntries(Object.entries(entries).filter(([id]) => links.has(name, id, `${field}.${id}`)));
  const arranged = Object.entries(layout).map(([key, plan]) => {
    if (plan === undefined) return [key, plan];
    return [key, {...plan, nodes: known(plan.nodes, 'actors', `${key}.nodes`), links: known(plan.links, 'relations', `${key}.links`)}];
  });
  return Object.fromEntries(arranged) as MapLayout;
}

/** The outlines under the geographic form; a country that names a missing place stands as one of no place. */
export function readBasemap(value: unknown, links: Links, report: Report): Basemap | undefined {
  if (value === undefined) return undefined;
  const basemap = readObject(shapes.basemap, () => value, report.at('basemap'), 'basemap');
  report.at('basemap');
  return (
    basemap && {
      ...basemap,
      countries: basemap.countries.map(({place, ...country}) => {
        const known = links.one('places', place, 'place');
        return known === undefined ? country : {...country, place: known};
      }),
    }
  );
}

/** The related records of a file that does not carry every collection. */
export function readRelated(value: unknown, links: Links, report: Report): Readonly<Record<Ref, readonly Ref[]>> | undefined {
  if (value === undefined) return undefined;
  const related = readObject(shapes.related, () => value, report.at('related'), 'related');
  if (related === undefined) return undefined;
  const entries = Object.entries(related).flatMap(([key, refs]) => {
    report.at('related', key);
    // It leads to what the file leaves out, which may be a part of a collection.
    return links.ref(key, undefined) ? [[key, refs] as const] : [];
  });
  return Object.fromEntries(entries);
}
