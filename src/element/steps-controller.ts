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

const still = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** The part of the window from the top in which a step that comes up counts as in view. */
const bottom = '-20%';

/**
 * The steps of the page: paragraphs with `data-kz-step="select:event:appeal; as-of:2022-01-07"`
 * drive the group as they come into view, by an observer alone. The last one that
 * has come up holds, in either direction. One element of the group follows them
 * for all; where less motion is asked for, none does.
 */
export class StepsController implements ReactiveController {
  problems: readonly Problem[] = [];
  #steps: readonly {element: Element; asked: Asked}[] = [];
  #observer: IntersectionObserver | undefined;
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

  hostConnected(): void {
    // Steps that are parsed after the element.
    if (document.readyState !== 'complete') addEventListener('load', this.follow, {once: true});
  }

  hostDisconnected(): void {
    removeEventListener('load', this.follow);
    this.#stop();
  }

  /** To be called when the element has joined a group, and when nobody follows the steps any more. */
  follow = (): void => {
    this.#stop();
    const model = this.acts.model();
    const elements = this.host.isConnected && !still() ? stepsOf(this.host.group) : [];
    if (model === undefined || elements.length === 0 || !this.group.member.lead()) return;
    const problems: Problem[] = [];
    this.#steps = elements.map((element) => ({element, asked: this.#read(element.getAttribute('data-kz-step') ?? '', model, problems)}));
    this.problems = problems;
    if (problems.length > 0) this.host.requestUpdate();
    this.#observer = new IntersectionObserver(this.#handleView, {rootMargin: `1000000px 0px ${bottom} 0px`});
    for (const element of elements) this.#observer.observe(element);
  };

  #stop(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#up.clear();
    this.#seen = false;
    this.#before = undefined;
    this.problems = [];
  }

  #handleView = (entries: readonly IntersectionObserverEntry[]): void => {
    for (const {target, isIntersecting} of entries) {
      if (isIntersecting) this.#up.add(target);
      else this.#up.delete(target);
    }
    const {member} = this.group;
    const isFirst = !this.#seen;
    this.#seen = true;
    if (isFirst && this.acts.restored()) return;
    if (this.#up.size === 0 && this.#before === undefined) return;
    this.#before ??= {ref: member.state.ref, asOf: this.host.asOf};
    const last = this.#steps.findLastIndex(({element}) => this.#up.has(element));
    // Each step stands on those before it, so that the way by which it is reached makes no difference.
    const asked = Object.assign({}, this.#before, ...this.#steps.slice(0, last + 1).map((step) => step.asked)) as Asked;
    const {ref, asOf} = asked;
    if (ref === member.state.ref && asOf === this.host.asOf) return;
    this.group.set(asked);
  };

  #read(text: string, model: Model, problems: Problem[]): Asked {
    const {settings, wrong: nameless} = readSettings(text);
    const miss = (fact: string, remedy: string): void => void problems.push(wrong('data-kz-step', fact, remedy));
    for (const part of nameless) miss(`no setting: "${part}"`, 'Write select: or as-of: and what it asks for.');
    const asked: Asked = {};
    for (const [name, value] of settings) {
      if (name === 'select') {
        if (value === '' || this.#knows(value)) asked.ref = value;
        else miss(`no such record: "${value}"`, 'Write a kind, a colon and an id of the data set, for example select:event:appeal.');
      } else if (name === 'as-of') {
        if (value === '' || readAsOf(value, model, (ms) => ms) !== undefined) asked.asOf = value;
        else miss(`no day and no source: "${value}"`, 'Write a day such as 2022-01-07, or the id of a source.');
      } else miss(`unknown setting: "${name}"`, 'Write select: or as-of:.');
    }
    return asked;
  }

  /** Whether the element or another of the group has the record. */
  #knows(ref: string): boolean {
    return parseRef(ref) !== undefined && (this.group.knows(ref) || this.group.member.send('data', {ref}).data !== undefined);
  }
}

/** The steps of a group, which stands on them or around them as `data-kz-group`, in the order of the page. */
const stepsOf = (group: string): readonly Element[] =>
  [...document.querySelectorAll('[data-kz-step]')].filter(
    (step) => (step.closest('[data-kz-group]')?.getAttribute('data-kz-group') ?? '') === group,
  );
