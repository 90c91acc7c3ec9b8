import type {Account, Id, Relation} from '../model/types.js';
import type {Model} from './model.js';
import {leadingAccount} from './ties.js';
import {voiceOf} from './voices.js';

/** A route takes at most so many steps: over more, anybody is tied to anybody. */
export const mostSteps = 3;

/** A relation as a step from one actor to the next, along its direction (`outgoing`) or against it. */
export interface Step {
  relation: Relation;
  from: Id;
  to: Id;
  outgoing: boolean;
  /** The sources that assert it in their own voice, in the order of publication. */
  sources: readonly Id[];
}

/** A way from one actor to another that visits nobody twice. */
export interface Route {
  steps: readonly Step[];
  /** Number of sources that assert its least attested step. */
  weakest: number;
  /** The sources that assert every step in their own voice, in the order of publication. */
  whole: readonly Id[];
}

/** What all routes between two actors come to; `accounts` is the least number of sources that have to be joined. */
export type Verdict = {kind: 'none' | 'unstated'} | {kind: 'direct' | 'whole'; sources: readonly Id[]} | {kind: 'joined'; accounts: number};

/**
 * Every route of at most three steps between two actors over the `relations`
 * named, whichever way these point: the shortest first, then the one whose
 * weakest step is best attested, then those that one source states in full, then
 * in the order of the data. Two relations between the same two are two routes.
 * A relation without an account is no step. None from an actor to itself.
 */
export function routesBetween(from: Id, to: Id, model: Model, relations: ReadonlySet<Id>): readonly Route[] {
  if (from === to) return [];
  const known = new Map<Id, readonly Step[]>();
  const stepsFrom = (actor: Id): readonly Step[] => {
    const steps = known.get(actor) ?? stepsOf(actor, model, relations);
    known.set(actor, steps);
    return steps;
  };
  const last = new Map<Id, Step[]>();
  for (const step of stepsFrom(to)) last.set(step.to, [...(last.get(step.to) ?? []), turned(step)]);
  const found: Route[] = [];
  const walk = (at: Id, before: readonly Step[]): void => {
    for (const step of last.get(at) ?? []) found.push(routeOf([...before, step], model));
    if (before.length + 1 === mostSteps) return;
    for (const step of stepsFrom(at)) {
      const visited = step.to === from || step.to === to || before.some((earlier) => earlier.to === step.to);
      if (!visited) walk(step.to, [...before, step]);
    }
  };
  walk(from, []);
  return found.sort(
    (a, b) => a.steps.length - b.steps.length || b.weakest - a.weakest || Number(b.whole.length > 0) - Number(a.whole.length > 0),
  );
}

function stepsOf(actor: Id, model: Model, relations: ReadonlySet<Id>): readonly Step[] {
  return (model.relationsOf.get(actor) ?? [])
    .filter((r) => relations.has(r.id) && r.from !== r.to && r.accounts.length > 0)
    .map((relation): Step => {
      const outgoing = relation.from === actor;
      return {relation, from: actor, to: outgoing ? relation.to : relation.from, outgoing, sources: assertingSources(relation, model)};
    });
}

const turned = ({relation, from, to, outgoing, sources}: Step): Step => ({relation, from: to, to: from, outgoing: !outgoing, sources});

function assertingSources({accounts}: Relation, model: Model): readonly Id[] {
  const asserting = new Set(accounts.filter((a) => voiceOf(a) === 'attests').map(({source}) => source));
  return model.sources.map(({id}) => id).filter((id) => asserting.has(id));
}

function routeOf(steps: readonly Step[], model: Model): Route {
  return {
    steps,
    weakest: Math.min(...steps.map(({sources}) => sources.length)),
    whole: model.sources.map(({id}) => id).filter((id) => steps.every(({sources}) => sources.includes(id))),
  };
}

/** The least number of sources that together assert every step in their own voice; undefined where nobody asserts one of them. */
export function accountsNeeded({steps, weakest, whole}: Route): number | undefined {
  if (weakest === 0) return undefined;
  if (whole.length > 0) return 1;
  const shared = steps.some((a, i) => steps.some((b, k) => k > i && a.sources.some((id) => b.sources.includes(id))));
  return shared ? steps.length - 1 : steps.length;
}

/** What `routes`, in the order of `routesBetween`, come to: asserted directly, in full by one source, by joining several, not in full, or not at all. */
export function judgeRoutes(routes: readonly Route[]): Verdict {
  const [best] = routes;
  if (best === undefined) return {kind: 'none'};
  if (best.steps.length === 1 && best.weakest > 0) return {kind: 'direct', sources: best.whole};
  const shortestWhole = routes.find(({whole}) => whole.length > 0);
  if (shortestWhole !== undefined) return {kind: 'whole', sources: shortestWhole.whole};
  const needed = routes.map(accountsNeeded).filter((n) => n !== undefined);
  return needed.length === 0 ? {kind: 'unstated'} : {kind: 'joined', accounts: Math.min(...needed)};
}

/** The account that tells a step: on a route that one source states in full that source's, else the one that stands for the relation. */
export function tellingAccount({relation}: Step, {whole}: Route, model: Model): Account | undefined {
  const [source] = whole;
  const own = relation.accounts.find((a) => a.source === source && voiceOf(a) === 'attests');
  return own ?? leadingAccount(relation, model);
}
