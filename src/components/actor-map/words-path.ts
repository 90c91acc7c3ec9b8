import type {View} from '../../element/view.js';
import type {Id} from '../../model/types.js';
import {sourceName} from '../../query/initials.js';
import {judgeRoutes, type Route} from '../../query/routes.js';
import {actorName} from '../../query/ties.js';
import type {ActorWords} from '../../strings/actor-map.js';
import type {Routes} from './layout-path.js';
import {sentenceOf} from './words.js';

/** The question, and what all routes come to. Where filters leave none, the question alone: there may be an answer. */
export function headlineOf(routes: Routes, view: View, {path}: ActorWords): string {
  const question = path.question(actorName(routes.from, view.model), actorName(routes.to, view.model));
  return routes.hidden > 0 ? question : `${question} ${answerOf(routes, view, path)}`;
}

function answerOf({all}: Routes, view: View, path: ActorWords['path']): string {
  const verdict = judgeRoutes(all);
  switch (verdict.kind) {
    case 'none':
      return path.none;
    case 'direct':
      return path.directly;
    case 'whole':
      return path.inFull(namesOf(verdict.sources, view), verdict.sources.length);
    case 'joined':
      return path.joining(verdict.accounts, view.format.number(verdict.accounts));
    case 'unstated':
      return path.unstated;
  }
}

/** How long the route in hand is and who states it, or why there is none. */
export function accountForRoute(routes: Routes, view: View, own: ActorWords): string {
  const {route, all} = routes;
  if (route === undefined) return whyNone(routes, view, own).join(' ');
  const {path} = own;
  const n = route.steps.length;
  const takes = (route === all[0] ? path.shortest : path.takes)(n, view.format.number(n));
  return [takes, ...whoStates(route, view, path)].join(' ');
}

function whoStates({steps, whole}: Route, view: View, path: ActorWords['path']): readonly string[] {
  if (steps.length > 1 && whole.length > 0) return [path.drawsWhole(namesOf(whole, view), whole.length)];
  const each = steps.map(({sources}, i) => {
    const step = steps.length === 1 ? undefined : i;
    return sources.length === 0 ? path.statedByNone(step) : path.states(namesOf(sources, view), sources.length, step);
  });
  return steps.length === 1 ? each : [...each, path.noWhole];
}

/** Why no route is shown. */
export function whyNone({from, to, all, hidden}: Routes, view: View, {path}: ActorWords): readonly string[] {
  const {number} = view.format;
  if (all.length > 0) return [path.noneInFull(all.length, number(all.length))];
  if (hidden > 0) return [path.filteredOut(hidden, number(hidden))];
  const name = (id: Id): string => actorName(id, view.model);
  const isolated = [from, to].filter((id) => (view.model.relationsOf.get(id) ?? []).length === 0);
  return isolated.length > 0 ? isolated.map((id) => path.isolated(name(id))) : [path.noRoute(name(from), name(to))];
}

/** The status line after an act: where the reader is, the steps in words, and who states them. */
export function routeStatus(routes: Routes, view: View, own: ActorWords): string {
  const {route, at, shown} = routes;
  const account = accountForRoute(routes, view, own);
  if (route === undefined) return account;
  const {number} = view.format;
  const steps = route.steps.map(({relation}) => sentenceOf(relation, view, own)).join('; ');
  return `${own.path.routeOf(number(at + 1), number(shown.length))}. ${steps}. ${account}`;
}

/** Names of sources in the fixed order, in words. */
const namesOf = (ids: readonly Id[], {model, format}: View): string =>
  format.list(
    ids.map((id) => {
      const source = model.sourceById.get(id);
      return source === undefined ? id : sourceName(source, model.actorById);
    }),
  );
