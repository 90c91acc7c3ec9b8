import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Problem} from '../model/problem.js';
import {readAsOf} from '../query/as-of.js';
import type {Model} from '../query/model.js';
import {parseRef} from '../selection/ref.js';
import {readSettings} from '../selection/settings.js';
import {wrong} from './attributes.js';
import type {GroupController} from './group-controller.js';

/** What a step asks of the group; what it does not name stays as the step before left it. */
interface Asked {
  ref?: string;
  asOf?: string;
}

interface Step {
  element: Element;
  text: string;
  asked: Asked;
}

const still = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** The part of the window from the top in which a step that comes up counts as in view. */
const bottom = '-20%';

/**
 * The steps of the page: paragraphs with `data-kz-step="select:event:appeal; as-of:2022-01-07"`
 * drive the group as they come into view, by an observer alone. The last one that
 * has come up holds, in either direction. One element of the group follows them
 * for all, also those that the page adds or changes later; where less motion is
 * asked for, none does.
 */
export class StepsController implements ReactiveController {
  problems: readonly Problem[] = [];
  #steps: readonly Step[] = [];
  /** The step that holds. */
  #last: Step | undefined;
  #views: IntersectionObserver | undefined;
  #page: MutationObserver | undefined;
  readonly #up = new Set<Element>();
  #seen = false;
  /** How things stood before the first step. */
  #before: Asked | undefined;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement & {readonly group: string; readonly asOf: string},
    private readonly group: GroupController,
    private readonly acts: {
      model: () => Model | undefined;
      /** Whether an address told the element what to show: then the first step is one that the reader comes to. */
      restored: () => boolean;
    },
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#stop();
  }

  /** To be called when the element has joined a group, and when nobody follows the steps any more or other data have come. */
  follow = (): void => {
    if (this.acts.model() === undefined || !this.host.isConnected || still() || !this.group.member.lead()) return this.#stop();
    if (this.#page === undefined) {
      this.#page = new MutationObserver(this.#find);
      this.#page.observe(document, {subtree: true, childList: true, attributeFilter: ['data-kz-step', 'data-kz-group']});
    }
    this.#read();
  };

  #stop(): void {
    this.#page?.disconnect();
    this.#views?.disconnect();
    this.#page = this.#views = this.#before = this.#last = undefined;
    this.#up.clear();
    this.#seen = false;
    this.#steps = this.problems = [];
  }

  /** Takes over what the page has changed; most of its changes are none of the steps. */
  #find = (): void => {
    const found = stepsOf(this.host.group);
    const isOld = ({element, text}: Step, i: number): boolean => element === found[i] && text === textOf(element);
    if (found.length !== this.#steps.length || !this.#steps.every(isOld)) this.#read();
  };

  #read(): void {
    const model = this.acts.model();
    if (model === undefined) return;
    const problems: Problem[] = [];
    const old = new Map(this.#steps.map((step) => [step.element, step]));
    this.#steps = stepsOf(this.host.group).map((element) => {
      const [text, before] = [textOf(element), old.get(element)];
      const asked = this.#ask(text, model, problems);
      return before?.text === text && isSame(before.asked, asked) ? before : {element, text, asked};
    });
    if (problems.length > 0 || this.problems.length > 0) this.host.requestUpdate();
    this.problems = problems;
    this.#up.clear();
    this.#views?.disconnect();
    this.#views = new IntersectionObserver(this.#handleView, {rootMargin: `1000000px 0px ${bottom} 0px`});
    for (const {element} of this.#steps) this.#views.observe(element);
  }

  #handleView = (entries: readonly IntersectionObserverEntry[]): void => {
    for (const {target, isIntersecting} of entries) {
      if (isIntersecting) this.#up.add(target);
      else this.#up.delete(target);
    }
    const {member} = this.group;
    const isFirst = !this.#seen;
    this.#seen = true;
    const at = this.#steps.findLastIndex(({element}) => this.#up.has(element));
    const last = this.#steps[at];
    // Steps that are added or taken away elsewhere do not undo what the reader chose since.
    if (last === this.#last) return;
    this.#last = last;
    if (isFirst && this.acts.restored()) return;
    this.#before ??= {ref: member.state.ref, asOf: this.host.asOf};
    // Each step stands on those before it, so that the way by which it is reached makes no difference.
    const asked = Object.assign({}, this.#before, ...this.#steps.slice(0, at + 1).map((step) => step.asked)) as Asked;
    if (asked.ref === member.state.ref && asked.asOf === this.host.asOf) return;
    this.group.set(asked);
  };

  #ask(text: string, model: Model, problems: Problem[]): Asked {
    const {settings, wrong: nameless} = readSettings(text);
    const {member} = this.group;
    const missed: Problem[] = [];
    const miss = (fact: string, remedy: string): void => void missed.push(wrong('data-kz-step', fact, remedy));
    for (const part of nameless) miss(`no setting: "${part}"`, 'Write select: or as-of: and what it asks for.');
    const asked: Asked = {};
    for (const [name, value] of settings) {
      if (name === 'select') {
        if (value === '' || (parseRef(value) !== undefined && (this.group.knows(value) || member.send('data', {ref: value}).data)))
          asked.ref = value;
        // It belongs to another data set of the page.
        else if (member.find(value) !== undefined) return {};
        else miss(`no such record: "${value}"`, 'Write a kind, a colon and an id of the data set, for example select:event:appeal.');
      } else if (name === 'as-of') {
        if (value === '' || readAsOf(value, model, (ms) => ms) !== undefined) asked.asOf = value;
        else if (member.find(`source:${value}`) !== undefined) return {};
        else miss(`no day and no source: "${value}"`, 'Write a day such as 2022-01-07, or the id of a source.');
      } else miss(`unknown setting: "${name}"`, 'Write select: or as-of:.');
    }
    problems.push(...missed);
    return asked;
  }
}

const isSame = (a: Asked, b: Asked): boolean => a.ref === b.ref && a.asOf === b.asOf;
const textOf = (step: Element): string => step.getAttribute('data-kz-step') ?? '';

/** The steps of a group, which stands on them or around them as `data-kz-group`, in the order of the page. */
const stepsOf = (group: string): readonly Element[] =>
  [...document.querySelectorAll('[data-kz-step]')].filter(
    (step) => (step.closest('[data-kz-group]')?.getAttribute('data-kz-group') ?? '') === group,
  );
