import {explainEdtf, parseEdtf} from './edtf.js';
import {without, type Links} from './links.js';
import type {ListName} from './records.js';
import {show, type Report} from './report.js';
import type {RecordOf} from './schema.js';
import type {Account, Claim, DateRecord, Dispute, EventRecord, Figure, Id, Question, Relation, Source, Stance} from './types.js';

/** What the rules are checked with: the references, where to report, and the questions that set the scales (none if they are not there). */
export interface Bench {
  links: Links;
  report: Report;
  sourceIds: ReadonlySet<Id>;
  questions: ReadonlyMap<Id, Question>;
}

type Rule<K extends ListName> = (record: RecordOf<K>, bench: Bench) => RecordOf<K> | undefined;

/**
 * What a schema cannot say, per collection: the record without its bad parts,
 * or undefined if it cannot stay. The report must stand at the record; the
 * collections before it in `LISTS` must be known to the links.
 */
export const RULES: {readonly [K in ListName]: Rule<K>} = {
  sources(source, {report}) {
    if (!isDate(source.published, 'published', report, 'drop')) return undefined;
    return address(address(source, 'url', report), 'copy', report);
  },
  places: (place) => place,
  actors(actor, {links, report, sourceIds}) {
    if (sourceIds.has(actor.id)) {
      return report.drop({
        code: 'id',
        field: 'id',
        fact: `a source has the same id: ${show(actor.id)}`,
        remedy: 'Give the actor another one, such as first-last.',
      });
    }
    const lost = actor.place !== undefined && !links.has('places', actor.place, 'place');
    return {...without(actor, lost ? 'place' : undefined), mentions: links.evidence(actor.mentions, 'mentions')};
  },
  events(event, bench) {
    const {links, report} = bench;
    if (!isDate(event.when, 'when', report, 'drop')) return undefined;
    const lost = event.place !== undefined && !links.has('places', event.place, 'place');
    return {
      ...without(event, lost ? 'place' : undefined),
      actors: links.ids('actors', event.actors, 'actors'),
      accounts: accounts(event, bench),
    };
  },
  relations(relation, bench) {
    const {links, report} = bench;
    const ends = [links.has('actors', relation.from, 'from', 'drop'), links.has('actors', relation.to, 'to', 'drop')];
    if (ends.includes(false)) return undefined;
    return {...dated(relation, 'when', 'when', report), accounts: accounts(relation, bench)};
  },
  questions: (question) => question,
  stances: stance,
  claims(claim, {links, report}) {
    if (!links.has('sources', claim.source, 'source', 'drop')) return undefined;
    const by = links.speaker(claim.by, 'by');
    if (by === undefined)
      return report.drop({
        code: 'reference',
        field: 'by',
        fact: 'no known speaker is left',
        remedy: 'Name an actor of this data set, or write the speaker in words.',
      });
    const evidence = links.evidence(claim.evidence, 'evidence');
    traced(evidence.length > 0, 'evidence', report);
    return {...figured(dated(claim, 'due', 'due', report), '', report), by, evidence};
  },
  disputes(dispute, {links, report}) {
    const versions = dispute.versions.flatMap((version, i) => {
      const field = `versions[${i}]`;
      if (!links.has('sources', version.source, `${field}.source`)) return [];
      const by = version.by === undefined ? undefined : links.speaker(version.by, `${field}.by`);
      const rest = without(dated(version, 'when', `${field}.when`, report), by === undefined ? 'by' : undefined);
      return [{...rest, ...(by === undefined ? {} : {by}), evidence: links.evidence(version.evidence, `${field}.evidence`)}];
    });
    if (versions.length === 0) return report.drop({code: 'missing', field: 'versions', fact: 'no version is left'});
    traced(
      versions.some((version) => version.evidence.length > 0),
      'versions',
      report,
    );
    return {...dispute, versions};
  },
};

/** References to collections that come later; to be checked when all of them are known. */
export const LATE = {
  sources(source: Source, {links}: Bench): Source {
    links.has('actors', source.author, 'author');
    return source.cites === undefined ? source : {...source, cites: links.ids('sources', source.cites, 'cites')};
  },
  claims: (claim: Claim, {links}: Bench): Claim => ({...claim, about: links.refs(claim.about, 'about')}),
  disputes: (dispute: Dispute, {links}: Bench): Dispute => ({...dispute, about: links.refs(dispute.about, 'about')}),
};

function stance(record: Stance, {links, report, questions}: Bench): Stance | undefined {
  const {question, source, actor, value, blank, lean} = record;
  if ((source === undefined) === (actor === undefined)) {
    return report.drop({
      code: 'shape',
      fact: source === undefined ? 'neither a source nor an actor' : 'both a source and an actor',
      remedy: 'Name one of the two.',
    });
  }
  const found = [
    links.has('questions', question, 'question', 'drop'),
    source === undefined || links.has('sources', source, 'source', 'drop'),
    actor === undefined || links.has('actors', actor, 'actor', 'drop'),
  ];
  if (found.includes(false)) return undefined;
  if (value === null && blank === undefined) {
    return report.drop({
      code: 'blank',
      field: 'blank',
      fact: 'no value and no reason for it',
      remedy: 'Write not-addressed, ambiguous, unsure or not-coded.',
    });
  }
  if (value !== null && blank !== undefined) {
    return report.drop({
      code: 'blank',
      field: 'blank',
      fact: `a value and a blank: ${value}, ${show(blank)}`,
      remedy: 'Leave out one of the two; a blank has the value null.',
    });
  }
  const most = questions.size === 0 ? 4 : ((questions.get(question)?.steps ?? 5) - 1) / 2;
  const scale = `from −${most} to ${most}`;
  if (value !== null && !(Number.isInteger(value) && Math.abs(value) <= most)) {
    return report.drop({code: 'scale', field: 'value', fact: `no step of the scale: ${value}`, remedy: `Write a whole number ${scale}.`});
  }
  const leans = lean === undefined || Math.abs(lean) <= most;
  if (!leans) report.note({code: 'scale', field: 'lean', fact: `beyond the scale: ${lean}`, remedy: `Write a number ${scale}.`});
  const evidence = links.evidence(record.evidence, 'evidence');
  traced(value === null || evidence.length > 0, 'evidence', report);
  const rest = without(record, leans ? undefined : 'lean');
  return {...rest, ...(rest.restsOn && {restsOn: links.ids('actors', rest.restsOn, 'restsOn')}), evidence};
}

function accounts(record: EventRecord | Relation, {links, report}: Bench): readonly Account[] {
  const kept = record.accounts.flatMap((given, i) => {
    const field = `accounts[${i}]`;
    const account = links.account(given, field);
    return account === undefined ? [] : [figured(dated(account, 'when', `${field}.when`, report), `${field}.`, report)];
  });
  traced(
    kept.some((account) => account.evidence.length > 0),
    'accounts',
    report,
  );
  return kept;
}

/** A record that nothing vouches for stays, but it is told. */
function traced(holds: boolean, field: string, report: Report): void {
  if (!holds)
    report.note({code: 'missing', field, fact: 'no passage vouches for this', remedy: 'Add evidence: a source, a paragraph and a cue.'});
}

function isDate(when: DateRecord, field: string, report: Report, note: 'note' | 'drop' = 'note'): boolean {
  if (parseEdtf(when.edtf) !== undefined) return true;
  report[note]({code: 'date', field: `${field}.edtf`, ...explainEdtf(when.edtf)});
  return false;
}

/** The record without an optional date that cannot be read. */
function dated<K extends string, T extends {[P in K]?: DateRecord}>(record: T, key: K, field: string, report: Report): T {
  const when = record[key];
  return when === undefined || isDate(when, field, report) ? record : without(record, key);
}

/** The record without figures that are no one number or range. */
function figured<T extends {figures?: readonly Figure[]}>(record: T, prefix: string, report: Report): T {
  if (record.figures === undefined) return record;
  const figures = record.figures.filter(({value, range}, i) => {
    const field = `${prefix}figures[${i}]`;
    if ((value === undefined) === (range === undefined)) {
      report.note({
        code: 'shape',
        field,
        fact: value === undefined ? 'neither a value nor a range' : 'both a value and a range',
        remedy: 'Give one of the two.',
      });
      return false;
    }
    if (range !== undefined && range[0] > range[1]) {
      report.note({
        code: 'scale',
        field: `${field}.range`,
        fact: `end ${range[1]} is below start ${range[0]}`,
        remedy: `Write [${range[1]}, ${range[0]}].`,
      });
      return false;
    }
    return true;
  });
  return {...record, figures};
}

/** The record without an address that is not http or https. */
function address(source: Source, key: 'url' | 'copy', report: Report): Source {
  const url = source[key];
  if (url === undefined || /^https?:\/\/[^\s\\<>"]+$/i.test(url)) return source;
  report.note({
    code: 'text',
    field: key,
    fact: `no http or https address: ${show(url)}`,
    remedy: 'Write it in full: https://example.org/page.',
  });
  return without(source, key);
}
