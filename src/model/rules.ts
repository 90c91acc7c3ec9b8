import {explainEdtf, parseEdtf} from './edtf.js';
import {changed, each, type Links} from './links.js';
import type {ListName} from './records.js';
import {show, type Report} from './report.js';
import type {RecordOf} from './schema.js';
import type {Account, Claim, DateRecord, Dispute, Figure, Id, Question, Source, Stance} from './types.js';

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
    if (date(source.published, 'published', report, 'drop') === undefined) return undefined;
    return changed(source, {url: address(source.url, 'url', report), copy: address(source.copy, 'copy', report)});
  },
  places: (place) => place,
  actors(actor, {links, report, sourceIds}) {
    if (sourceIds.has(actor.id)) {
      const remedy = 'Give the actor another one, such as first-last.';
      return report.drop({code: 'id', field: 'id', fact: `a source has the same id: ${show(actor.id)}`, remedy});
    }
    return changed(actor, {place: links.one('places', actor.place, 'place'), mentions: links.evidence(actor.mentions, 'mentions')});
  },
  events(event, bench) {
    const {links, report} = bench;
    if (date(event.when, 'when', report, 'drop') === undefined) return undefined;
    return changed(event, {
      place: links.one('places', event.place, 'place'),
      actors: links.ids('actors', event.actors, 'actors'),
      accounts: accounts(event.accounts, bench),
    });
  },
  relations(relation, bench) {
    const from = bench.links.has('actors', relation.from, 'from', 'drop');
    const to = bench.links.has('actors', relation.to, 'to', 'drop');
    if (!from || !to) return undefined;
    return changed(relation, {when: date(relation.when, 'when', bench.report), accounts: accounts(relation.accounts, bench)});
  },
  questions: (question) => question,
  stances: stance,
  claims(claim, {links, report}) {
    if (!links.has('sources', claim.source, 'source', 'drop')) return undefined;
    const by = links.speaker(claim.by, 'by');
    if (by === undefined) {
      const remedy = 'Name an actor of this data set, or write the speaker in words.';
      return report.drop({code: 'reference', field: 'by', fact: 'no known speaker is left', remedy});
    }
    const evidence = links.evidence(claim.evidence, 'evidence');
    traced(evidence.length > 0, 'evidence', report);
    return changed(claim, {by, evidence, due: date(claim.due, 'due', report), figures: figures(claim.figures, 'figures', report)});
  },
  disputes(dispute, {links, report}) {
    const versions = each(dispute.versions, 'versions', (version, field) => {
      if (!links.has('sources', version.source, `${field}.source`)) return undefined;
      return changed(version, {
        by: links.speaker(version.by, `${field}.by`),
        when: date(version.when, `${field}.when`, report),
        evidence: links.evidence(version.evidence, `${field}.evidence`),
      });
    });
    if (versions.length === 0)
      return report.drop({code: 'missing', field: 'versions', fact: 'no version is left', remedy: 'Add one of a source of this data set.'});
    const vouched = versions.some((version) => version.evidence.length > 0);
    traced(vouched, 'versions', report);
    return changed(dispute, {versions});
  },
};

/** References to collections that come later; to be checked when all of them are known. */
export const LATE = {
  sources(source: Source, {links}: Bench): Source {
    // A stand-in for a source is its own author.
    if (source.author !== source.id) links.has('actors', source.author, 'author');
    return source.cites === undefined ? source : changed(source, {cites: links.ids('sources', source.cites, 'cites')});
  },
  claims: (claim: Claim, {links}: Bench): Claim => changed(claim, {about: links.refs(claim.about, 'about')}),
  disputes: (dispute: Dispute, {links}: Bench): Dispute => changed(dispute, {about: links.refs(dispute.about, 'about')}),
};

function stance(record: Stance, {links, report, questions}: Bench): Stance | undefined {
  const {question, source, actor, value, blank, lean} = record;
  if ((source === undefined) === (actor === undefined)) {
    const fact = source === undefined ? 'neither a source nor an actor' : 'both a source and an actor';
    return report.drop({code: 'shape', fact, remedy: 'Name one of the two.'});
  }
  const found = [
    links.has('questions', question, 'question', 'drop'),
    source === undefined || links.has('sources', source, 'source', 'drop'),
    actor === undefined || links.has('actors', actor, 'actor', 'drop'),
  ];
  if (found.includes(false)) return undefined;
  if (value === null && blank === undefined) {
    const remedy = 'Write not-addressed, ambiguous, unsure or not-coded.';
    return report.drop({code: 'blank', field: 'blank', fact: 'no value and no reason for it', remedy});
  }
  if (value !== null && blank !== undefined) {
    const remedy = 'Leave out one of the two; a blank has the value null.';
    return report.drop({code: 'blank', field: 'blank', fact: `a value and a blank: ${value}, ${show(blank)}`, remedy});
  }
  const most = questions.size === 0 ? 4 : ((questions.get(question)?.steps ?? 5) - 1) / 2;
  if (value !== null && !(Number.isInteger(value) && Math.abs(value) <= most)) {
    const remedy = `Write a whole number from −${most} to ${most}.`;
    return report.drop({code: 'scale', field: 'value', fact: `no step of the scale: ${value}`, remedy});
  }
  const leans = lean === undefined || Math.abs(lean) <= most;
  if (!leans) {
    report.note({code: 'scale', field: 'lean', fact: `beyond the scale: ${lean}`, remedy: `Write a number from −${most} to ${most}.`});
  }
  const evidence = links.evidence(record.evidence, 'evidence');
  traced(value === null || evidence.length > 0, 'evidence', report);
  const restsOn = record.restsOn && links.ids('actors', record.restsOn, 'restsOn');
  return changed(record, {lean: leans ? lean : undefined, restsOn, evidence});
}

function accounts(list: readonly Account[], {links, report}: Bench): readonly Account[] {
  const kept = each(list, 'accounts', (account, field) => {
    if (!links.has('sources', account.source, `${field}.source`)) return undefined;
    return changed(account, {
      by: links.speaker(account.by, `${field}.by`),
      evidence: links.evidence(account.evidence, `${field}.evidence`),
      url: address(account.url, `${field}.url`, report),
      when: date(account.when, `${field}.when`, report),
      figures: figures(account.figures, `${field}.figures`, report),
    });
  });
  const vouched = kept.some((account) => account.evidence.length > 0 || account.url !== undefined);
  traced(vouched, 'accounts', report);
  return kept;
}

/** A record that nothing vouches for stays, but it is told. */
function traced(holds: boolean, field: string, report: Report): void {
  if (holds) return;
  report.note({code: 'missing', field, fact: 'no passage vouches for this', remedy: 'Add evidence: a source, a paragraph and a cue.'});
}

/** The date, or undefined if there is none or it cannot be read. */
function date(when: DateRecord | undefined, field: string, report: Report, note: 'note' | 'drop' = 'note'): DateRecord | undefined {
  if (when === undefined || parseEdtf(when.edtf) !== undefined) return when;
  report[note]({code: 'date', field: `${field}.edtf`, ...explainEdtf(when.edtf)});
  return undefined;
}

/** The figures that are one number or one range. */
function figures(list: readonly Figure[] | undefined, path: string, report: Report): readonly Figure[] | undefined {
  return (
    list &&
    each(list, path, (figure, field) => {
      const {value, range} = figure;
      if ((value === undefined) === (range === undefined)) {
        const fact = value === undefined ? 'neither a value nor a range' : 'both a value and a range';
        report.note({code: 'shape', field, fact, remedy: 'Give one of the two.'});
        return undefined;
      }
      if (range === undefined || range[0] <= range[1]) return figure;
      const [high, low] = range;
      report.note({code: 'scale', field: `${field}.range`, fact: `end ${low} is below start ${high}`, remedy: `Write [${low}, ${high}].`});
      return undefined;
    })
  );
}

/** The address, or undefined if it is none of http or https. */
function address(url: string | undefined, field: string, report: Report): string | undefined {
  if (url === undefined || /^https?:\/\/[^\s\\<>"]+$/i.test(url)) return url;
  report.note({code: 'text', field, fact: `no http or https address: ${show(url)}`, remedy: 'Write it in full: https://example.org/page.'});
  return undefined;
}
