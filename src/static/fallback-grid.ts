import {reportedBy, reportedView} from '../components/stance-grid/view-reported.js';
import {wordPosition} from '../components/stance-grid/words.js';
import {orderGrid} from '../components/stance-grid/layout-order.js';
import {sentence, speakers} from '../element/accounts.js';
import {filterOf} from '../element/attributes.js';
import type {Blank, Question, Stance} from '../model/types.js';
import {stanceKey} from '../query/model.js';
import {reportersOf} from '../query/reported.js';
import {answersTo, questionPasses} from '../query/stances.js';
import {actorName} from '../query/ties.js';
import {markPassages, nameSource} from './accounts.js';
import type {Asked} from './fallback-options.js';
import {plain, spaced, type Markup} from './plain.js';
import type {StaticView} from './words.js';

/** A table per theme of two columns, so that it has room in a letter and on a phone: under each question who answers what. */
export function gridBody(view: StaticView, asked: Asked): {contents: string; body: readonly Markup[]} {
  const {model, own, format} = view;
  const filter = filterOf(asked, model);
  const named = asked.questions.split(/\s+/).filter(Boolean);
  const questions = model.questions.filter((q) => questionPasses(q, model, filter));
  const known = questions.filter(({id}) => named.includes(id));
  const shown = known.length > 0 ? known : questions;
  const {sources, groups} = orderGrid('theme', shown, model, filter);
  const reported = reportedView(view, model, own['stance-grid']);
  const words = own.fallback;
  const rows = (question: Question): Markup => {
    const answers = answersTo(question.id, model, filter);
    const positions = model.stances.filter(
      (s) => s.question === question.id && s.actor !== undefined && !filter.exclude.has(`stance:${stanceKey(s)}`),
    );
    const {negative, positive} = question.poles;
    return plain`<tbody${asked.id(question.id)}><tr><th scope="rowgroup" colspan="2">${spaced(sentence(question.text), words.poles(negative, positive))}</th></tr>${sources.map(
      ({id}, i) => plain`<tr><th scope="row">${nameSource(id, view)}</th><td>${tellStance(answers[i], question, view, asked)}</td></tr>`,
    )}${positions.map(
      (stance) =>
        plain`<tr><th scope="row">${actorName(stance.actor ?? '', model)}</th><td>${tellStance(stance, question, {...view, words: reported.words}, asked)}</td></tr>`,
    )}</tbody>`;
  };
  return {
    contents: words.contents['stance-grid'](shown.length, format.number(shown.length)),
    body: groups.flatMap((group) => [
      ...(group.label === '' ? [] : [asked.heading(group.label)]),
      plain`<table><thead><tr><th scope="col">${words.who}</th><th scope="col">${words.answer}</th></tr></thead>${group.questions.map(rows)}</table>`,
    ]),
  };
}

/** The word, where it stands between the poles or which blank it is, how sure the code is; in full also why, and the passages. */
function tellStance(stance: Stance | undefined, question: Question, view: StaticView, asked: Asked): Markup {
  const {words, own} = view;
  const grid = own['stance-grid'];
  if (stance === undefined) return plain`<strong>${words.blank['not-coded']}</strong>.`;
  const {value, confidence, rationale, why, restsOn, evidence, lean} = stance;
  const blank: Blank | undefined = value === null ? (stance.blank ?? 'not-coded') : undefined;
  const head = blank === undefined ? stance.word : words.blank[blank];
  const {negative, positive} = question.poles;
  const position =
    value !== null
      ? `${wordPosition(question, value, grid)}, ${words.confidence[confidence]}`
      : lean === undefined || lean === 0
        ? ''
        : grid.leans(lean < 0 ? negative : positive);
  const by = reportedBy(stance, view, grid);
  const said = plain`<strong>${head}</strong>${position === '' ? '' : `: ${position}`}.`;
  if (asked.detail === 'short') return spaced(said, by);
  const rests = speakers(restsOn ?? [], view);
  const marks = stance.actor === undefined ? markPassages(evidence, view) : markReports(stance, view);
  return plain`${spaced(said, rationale === '' ? '' : sentence(rationale), by, blank === undefined ? why : '', rests === '' ? '' : grid.restsOn(rests))}${marks}`;
}

/** Passages of a position, after the initials of whose they are. */
const markReports = (stance: Stance, view: StaticView): readonly Markup[] =>
  reportersOf(stance, view.model).map(({id}) => {
    const own = stance.evidence.filter(({source}) => source === id);
    return plain` ${view.model.initials.get(id)}${markPassages(own, view)}`;
  });
