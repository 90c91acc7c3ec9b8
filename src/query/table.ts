import {linkIn} from '../model/csv-cells.js';
import {TABLES, type TableName} from '../model/csv-columns.js';
import {joinCsv} from '../model/csv-text.js';
import {UNDATED} from '../model/edtf.js';
import type {Account, Actor, Dataset, DateRecord, Evidence, Id, Label, Speaker} from '../model/types.js';
import {sourceName} from './initials.js';

type Cells = Readonly<Record<string, string | number | undefined>>;

/** What a table calls records: the name where it is nobody else's, else the id. */
type NameOf = (id: Id) => string;

interface Cast {
  dataset: Dataset;
  source: NameOf;
  actor: NameOf;
  place: NameOf;
  lane: NameOf;
  cluster: NameOf;
  theme: NameOf;
  byId: ReadonlyMap<Id, Actor>;
}

/**
 * A collection of a checked data set as CSV, in the columns that are read: a
 * row per record, account and passage. Read again and written again it is the
 * same text. What has no column (figures, disputes, aliases) is left out.
 */
export function toCsv(name: TableName, dataset: Dataset): string {
  const byId = new Map((dataset.actors ?? []).map((actor) => [actor.id, actor]));
  const cast: Cast = {
    dataset,
    byId,
    source: naming(dataset.sources, (source) => sourceName(source, byId)),
    actor: naming(dataset.actors, ({name: own}) => own),
    place: naming(dataset.places, ({name: own}) => own),
    lane: naming(dataset.meta.lanes, labelOf),
    cluster: naming(dataset.meta.clusters, labelOf),
    theme: naming(dataset.meta.themes, labelOf),
  };
  const rows = {events: eventRows, relations: relationRows, stances: stanceRows}[name](cast);
  const {columns} = TABLES[name];
  return joinCsv([columns, ...rows.map((row) => columns.map((column) => String(row[column] ?? '')))]);
}

const labelOf = ({label}: Label): string => label;

function naming<R extends {id: Id}>(records: readonly R[] = [], nameOf: (record: R) => string): NameOf {
  const taken = new Map<string, number>();
  const count = (name: string): void => void taken.set(fold(name), (taken.get(fold(name)) ?? 0) + 1);
  for (const record of records) for (const name of new Set([fold(record.id), fold(nameOf(record))])) count(name);
  const byId = new Map(records.map((record) => [record.id, record]));
  return (id) => {
    const record = byId.get(id);
    const name = record === undefined ? id : nameOf(record).trim();
    return taken.get(fold(name)) === 1 && !/[;:\n\r]/.test(name) ? name : id;
  };
}

const fold = (name: string): string => name.trim().toLowerCase();

const eventRows = (cast: Cast): readonly Cells[] =>
  (cast.dataset.events ?? []).flatMap((event) => {
    const place = cast.dataset.places?.find(({id}) => id === event.place);
    const own = {
      ...{id: event.id, title: event.title, short: event.short, summary: event.summary, importance: event.importance, status: event.status},
      ...whenCells(event.when),
      lane: cast.lane(event.lane),
      actors: event.actors.map(cast.actor).join('; '),
      ...(place && {place: cast.place(place.id), lon: place.lon, lat: place.lat}),
    };
    return told(event.accounts, cast).map((cells) => ({...own, ...cells}));
  });

const relationRows = (cast: Cast): readonly Cells[] =>
  (cast.dataset.relations ?? []).flatMap((relation) => {
    const {id, family, type, label, valence, status} = relation;
    const end = (key: 'from' | 'to'): Cells => {
      const actor = cast.byId.get(relation[key]);
      return {
        [key]: cast.actor(relation[key]),
        [`${key}-kind`]: actor?.kind,
        [`${key}-cluster`]: actor && cast.cluster(actor.cluster),
      };
    };
    const signs = {disputed: relation.disputed ? 'yes' : '', key: relation.key ? 'yes' : ''};
    const own = {...{id, family, type, label, valence, status}, ...end('from'), ...end('to'), ...whenCells(relation.when), ...signs};
    return told(relation.accounts, cast).map((cells) => ({...own, ...cells}));
  });

const stanceRows = (cast: Cast): readonly Cells[] =>
  (cast.dataset.stances ?? []).flatMap((stance) => {
    const question = cast.dataset.questions?.find(({id}) => id === stance.question);
    const {value, blank, lean, confidence, why, word, rationale, source, actor, evidence} = stance;
    const own = {
      ...{
        id: stance.question,
        question: question?.text ?? stance.question,
        short: question?.short,
        steps: question?.steps,
        ...question?.poles,
      },
      theme: question && cast.theme(question.theme),
      ...{value: value ?? '', blank, lean, confidence, why, word, rationale},
      'rests-on': stance.restsOn?.map(cast.actor).join('; '),
      ...(actor !== undefined && {actor: cast.actor(actor)}),
    };
    const passages =
      evidence.length === 0 && source !== undefined
        ? [sourceCells(source, undefined, cast)]
        : evidence.map((e) => ({
            ...sourceCells(actor === undefined ? (source ?? e.source) : e.source, undefined, cast),
            ...passageCells(e),
          }));
    return (passages.length === 0 ? [{}] : passages).map((cells) => ({...own, ...cells}));
  });

const whenCells = (when: DateRecord | undefined): Cells => ({when: when?.edtf, basis: when?.basis, 'when-note': when?.note});

/** A row per passage; accounts that differ in nothing else stand together, so that reading them makes one of them. */
function told(accounts: readonly Account[], cast: Cast): readonly Cells[] {
  const groups = new Map<string, {cells: Cells; passages: Cells[]}>();
  for (const account of accounts) {
    const cells = {
      ...sourceCells(account.source, account.url, cast),
      by: speakerCell(account.by, cast),
      ...{attribution: account.attribution, position: account.position, account: account.text},
      ...{'account-when': account.when?.edtf, 'account-basis': account.when?.basis},
    };
    const key = JSON.stringify(cells);
    const group = groups.get(key) ?? {cells, passages: [] as Cells[]};
    groups.set(key, group);
    group.passages.push(...account.evidence.map(passageCells));
  }
  const rows = Array.from(groups.values(), ({cells, passages}) =>
    passages.length === 0 ? [cells] : passages.map((passage) => ({...cells, ...passage})),
  );
  return rows.length === 0 ? [{}] : rows.flat();
}

function sourceCells(id: Id, url: string | undefined, cast: Cast): Cells {
  const source = cast.dataset.sources.find((one) => one.id === id);
  const published = source?.published.edtf;
  return {
    source: cast.source(id),
    published: published === UNDATED ? '' : published,
    link: linkIn(url ?? source?.url ?? source?.copy ?? '').page,
  };
}

const speakerCell = (by: Speaker | undefined, cast: Cast): string | undefined =>
  typeof by === 'string' ? by : by?.map(cast.actor).join('; ');

const passageCells = ({paragraph, cue, text}: Evidence): Cells => ({
  paragraph: paragraph.replace(/^p(?=\d)/, ''),
  cue: cue.start,
  'cue-end': cue.end,
  passage: text,
});
