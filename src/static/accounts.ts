import {sentence, speakers, wordVoice} from '../element/accounts.js';
import {oncePerParagraph, wordMark} from '../element/evidence.js';
import type {Account, DateRecord, Dispute, Evidence, Id, Ref} from '../model/types.js';
import {accountsBy} from '../query/dates.js';
import {sourceName} from '../query/initials.js';
import {passageOf} from '../query/passage.js';
import type {StaticView} from './words.js';
import {listOf, plain, spaced, type Markup} from './plain.js';

/** `Trenin (T)`: the name, with the initials by which passages are told elsewhere. */
export function nameSource(id: Id, {model, own}: StaticView): string {
  const source = model.sourceById.get(id);
  return source === undefined ? id : own.fallback.initial(sourceName(source, model.actorById), model.initials.get(id) ?? '?');
}

/** Paragraph marks, each a link to its passage where an address is known. */
export function markPassages(evidence: readonly Evidence[], view: StaticView, url?: string): readonly Markup[] {
  return oncePerParagraph(evidence).map((e) => {
    const passage = passageOf(e, view.model.sourceById.get(e.source), url);
    const mark = wordMark(e, view);
    return passage === undefined ? plain` ${mark}` : plain` <a href="${passage.href}">${mark}</a>`;
  });
}

/**
 * What each source says of a record, one entry per source in the fixed order, then who is silent, then rival
 * dates and figures with their owners, and what the accounts differ on.
 */
export function listAccounts(ref: Ref, accounts: readonly Account[], view: StaticView): Markup | undefined {
  const {model, own, format} = view;
  const told = new Set(accounts.map(({source}) => source));
  // A source that the data set does not have speaks last.
  const ids = [...new Set([...model.sources.map(({id}) => id), ...told])];
  const silent = ids.filter((id) => !told.has(id)).map((id) => nameSource(id, view));
  return listOf([
    ...ids
      .filter((id) => told.has(id))
      .map((id) => plain`${nameSource(id, view)}: ${spaced(...accountsBy(accounts, id).map((a) => tellAccount(a, view)))}`),
    silent.length === 0 ? undefined : plain`${own.fallback.silent(format.list(silent))}`,
    ...listRivals(accounts, view),
    listDisputes(ref, view),
  ]);
}

function tellAccount(account: Account, view: StaticView): Markup {
  const {evidence, url, text} = account;
  const whole = evidence.length === 0 && url !== undefined ? plain` <a href="${url}">${view.words.textMark}</a>` : undefined;
  return plain`${spaced(wordVoice(account, view), sentence(text))}${markPassages(evidence, view, url)}${whole}`;
}

function listRivals(accounts: readonly Account[], view: StaticView): readonly Markup[] {
  const {own, words, format} = view;
  const date = ({edtf, basis}: DateRecord): string => `${format.date(edtf, {year: true})} (${words.basis[basis]})`;
  const dates = accounts.flatMap(({source, when}) => (when === undefined ? [] : [{source, edtf: when.edtf, said: date(when)}]));
  const figures = accounts.flatMap(({source, figures = []}) => figures.map(({measure, word}) => ({source, measure, said: word})));
  const measures = [...new Set(figures.map(({measure}) => measure))].map((m) => figures.filter(({measure}) => measure === m));
  return [
    ...(new Set(dates.map(({edtf}) => edtf)).size > 1 ? [listOwned(own.fallback.dates, dates, view)] : []),
    ...measures.filter((list) => list.length > 1).map((list) => listOwned(own.fallback.figures, list, view)),
  ];
}

/** `Trenin (T): 2 January 2022 (stated); Clarke (C): …`, each owner once. */
function listOwned(head: string, entries: readonly {source: Id; said: string}[], view: StaticView): Markup {
  const owners = [...new Set(entries.map(({source}) => source))];
  const said = owners.map((id) => {
    const own = new Set(entries.filter(({source}) => source === id).map((e) => e.said));
    return `${nameSource(id, view)}: ${[...own].join(', ')}`;
  });
  return plain`${head} ${said.join('; ')}.`;
}

/** What the accounts of a record differ on, with all versions; nothing where nothing is disputed. */
export function listDisputes(ref: Ref, view: StaticView): Markup | undefined {
  const disputes = view.model.disputesAbout.get(ref) ?? [];
  if (disputes.length === 0) return undefined;
  return plain`${view.own.fallback.differ}${listOf(disputes.map((dispute) => tellDispute(dispute, view)))}`;
}

function tellDispute({id, topic, versions, note}: Dispute, view: StaticView): Markup {
  if (view.told.has(id)) return plain`${view.own.fallback.told(topic)}`;
  view.told.add(id);
  const rows = versions.map(({source, by, text, evidence}) => {
    const owner = speakers(by, view);
    const from = owner === '' ? '' : view.words.reportedFrom(owner);
    return plain`${nameSource(source, view)}: ${spaced(from, sentence(text))}${markPassages(evidence, view)}`;
  });
  return plain`${topic}${listOf([...rows, note === undefined ? undefined : plain`${note}`])}`;
}
