import {expect, fixture} from '@open-wc/testing';
import {html} from 'lit';
import {foreign} from '../../stories/states/foreign.js';
import {rest, root, shownFor, tag, textOf, until, type Any} from './group-page.js';

const asks = globalThis.matchMedia;

/** Browsers of the tests ask for less motion. */
function motion(less: boolean): void {
  globalThis.matchMedia = (query) =>
    query.includes('reduced-motion') ? ({matches: less} as MediaQueryList) : asks.call(globalThis, query);
}

interface Story {
  elements: readonly Any[];
  steps: readonly HTMLElement[];
  heard: string[];
}

/** A step as high as the window. */
function paragraph(step: string): HTMLElement {
  const p = document.createElement('p');
  p.dataset['kzStep'] = step;
  Object.assign(p.style, {height: '100vh', margin: '0'});
  return p;
}

/** A timeline and a map above paragraphs, each as high as the window, with steps. */
async function story(steps: readonly string[], group: Readonly<Record<string, string>> = {}): Promise<Story> {
  const page = await fixture<HTMLElement>(html`<main style="width: 900px"></main>`);
  const timeline = tag('kz-timeline', group);
  const map = tag('kz-actor-map', group);
  const paragraphs = steps.map(paragraph);
  const heard: string[] = [];
  for (const type of ['kz-select', 'kz-filter-change'] as const) page.addEventListener(type, () => heard.push(type));
  page.append(timeline, map, ...paragraphs);
  await rest(timeline, map);
  return {elements: [timeline, map], steps: paragraphs, heard};
}

/** Scrolls so that the step stands in the middle of the window, or to the top of the page. */
const scroll = (step?: Element): void => (step === undefined ? scrollTo(0, 0) : step.scrollIntoView({block: 'start', behavior: 'instant'}));
const state = ([timeline, map]: readonly Any[]): string => [timeline?.selected, timeline?.asOf, map?.selected].join(' | ');

describe('steps of the page', () => {
  beforeEach(() => {
    motion(false);
    scroll();
  });
  afterEach(() => {
    globalThis.matchMedia = asks;
    scroll();
  });

  it('drive the group as they come up, the last one holds, in both directions, and nobody is told', async () => {
    const {elements, steps, heard} = await story(['select:event:appeal', 'as-of:2022-01-07', 'select:actor:putin; as-of:', 'select:']);
    const states = ['event:appeal |  | ', 'event:appeal | 2022-01-07 | ', ' |  | actor:putin', ' |  | '];
    for (const at of [0, 1, 2, 3, 2, 1, 0]) {
      scroll(steps[at]);
      await until(() => state(elements) === states[at], `step ${at}: ${state(elements)}`);
    }
    scroll();
    await until(() => state(elements) === ' |  | ', state(elements));
    // By a jump it is the same as step by step.
    scroll(steps[2]);
    await until(() => state(elements) === states[2], state(elements));
    scroll(steps[1]);
    await until(() => state(elements) === states[1], state(elements));
    expect(heard).to.deep.equal([]);
  });

  it('leave the page where it is and nothing open', async () => {
    const {elements, steps} = await story(['select:event:appeal']);
    scroll(steps[0]);
    const top = steps[0]?.getBoundingClientRect().top;
    await until(() => elements[0]?.selected === 'event:appeal', 'not selected');
    await rest(...elements);
    expect(steps[0]?.getBoundingClientRect().top).to.be.closeTo(top ?? NaN, 1);
    expect(elements.map((e) => root(e).querySelector('.detail'))).to.deep.equal([null, null]);
    expect(elements[1] && shownFor(elements[1])).to.contain('Shown for');
  });

  it('give way to the reader until the next one comes up', async () => {
    const {elements, steps} = await story(['select:event:appeal', 'select:event:deployment']);
    scroll(steps[0]);
    await until(() => elements[0]?.selected === 'event:appeal', 'not selected');
    elements[1]?.select('actor:putin');
    await rest(...elements);
    expect(state(elements)).to.equal(' |  | actor:putin');
    scroll(steps[1]);
    await until(() => elements[0]?.selected === 'event:deployment', state(elements));
  });

  it('belong to the group that is named on them or around them', async () => {
    const {elements, steps} = await story(['select:event:appeal', 'select:event:deployment'], {group: 'a'});
    steps[1]?.setAttribute('data-kz-group', 'a');
    const [timeline] = elements;
    // Steps are read when an element joins.
    if (timeline !== undefined) timeline.group = 'b';
    await rest(...elements);
    const [, map] = elements;
    if (map !== undefined) {
      map.group = 'b';
      await rest(map);
      map.group = 'a';
    }
    if (timeline !== undefined) timeline.group = 'a';
    await rest(...elements);
    scroll(steps[0]);
    await rest(...elements);
    expect(timeline?.selected).to.equal('');
    scroll(steps[1]);
    await until(() => timeline?.selected === 'event:deployment', state(elements));
  });

  it('are followed by one element for all, and by another once it is gone', async () => {
    const {elements, steps} = await story([
      'select:event:appeal',
      'select:event:deployment; colour:red; nonsense; as-of:Tuesday; select:event:none',
    ]);
    const problems = (): string[] => elements.map((e) => textOf(root(e).querySelector('.problems dl')));
    expect(problems().filter(Boolean)).to.have.length(1);
    expect(
      problems()
        .join('')
        .match(/data-kz-step/g),
    ).to.have.length(4);
    scroll(steps[0]);
    await until(() => elements[0]?.selected === 'event:appeal', 'not selected');
    await rest(...elements);
    expect(
      problems()
        .join('')
        .match(/data-kz-step/g),
    ).to.have.length(4);
    elements[0]?.remove();
    const [, map] = elements;
    if (map === undefined) throw new Error('no map');
    await until(() => textOf(root(map).querySelector('.problems dl')).includes('data-kz-step'), 'nobody follows');
    scroll();
    await rest(map);
    scroll(steps[1]);
    await until(() => shownFor(map).includes('deploy'), shownFor(map));
  });

  it('may be added, changed and taken away later, and the reader’s choice stays meanwhile', async () => {
    const {elements, steps} = await story([]);
    expect(steps).to.have.length(0);
    const [timeline, map] = elements;
    const page = timeline?.parentElement;
    if (timeline === undefined || map === undefined || page == null) throw new Error('no page');
    const later = ['select:event:appeal', 'select:event:deployment', 'as-of:2022-01-07'].map(paragraph);
    page.append(...later.slice(0, 1));
    scroll(later[0]);
    await until(() => timeline.selected === 'event:appeal', state(elements));
    map.select('actor:putin');
    await rest(timeline, map);
    page.append(...later.slice(1));
    await rest(timeline, map);
    await rest(timeline, map);
    expect(state(elements)).to.equal(' |  | actor:putin');
    scroll(later[2]);
    await until(() => state(elements) === 'event:deployment | 2022-01-07 | ', state(elements));
    later[1]?.setAttribute('data-kz-step', 'select:');
    await rest(timeline, map);
    expect(state(elements)).to.equal('event:deployment | 2022-01-07 | ');
    later[2]?.setAttribute('data-kz-step', 'as-of:2022-01-05');
    await until(() => state(elements) === ' | 2022-01-05 | ', state(elements));
    later[2]?.remove();
    await until(() => state(elements) === ' |  | ', state(elements));
    // Who has left the page does not watch it.
    timeline.remove();
    map.remove();
    later[1]?.setAttribute('data-kz-step', 'select:event:appeal');
    await rest(timeline, map);
    expect(state(elements)).to.equal(' |  | ');
  });

  it('are for the data set that has their record, where two stand on the page without a group', async () => {
    const page = await fixture<HTMLElement>(html`<main style="width: 900px"></main>`);
    const [own, other] = [tag('kz-timeline'), tag('kz-timeline')];
    const steps = ['select:event:appeal; as-of:2022-01-07', 'select:event:crack', 'select:event:none'].map(paragraph);
    page.append(own, other, ...steps);
    await rest(own);
    // It comes when the first has read the steps.
    other.data = foreign;
    await rest(own, other);
    const states = (): string => [own.selected, own.asOf, other.selected, other.asOf].join(' | ');
    for (const element of [own, other]) {
      const problems = textOf(root(element).querySelector('.problems dl'));
      expect(problems.match(/data-kz-step/g)).to.have.length(1);
      expect(problems).to.contain('event:none');
    }
    scroll(steps[0]);
    await until(() => states() === 'event:appeal | 2022-01-07 |  | ', states());
    scroll(steps[1]);
    await until(() => states() === 'event:appeal | 2022-01-07 | event:crack | ', states());
  });

  it('rest where less motion is asked for', async () => {
    motion(true);
    const {elements, steps} = await story(['select:event:appeal']);
    scroll(steps[0]);
    await rest(...elements);
    await rest(...elements);
    expect(state(elements)).to.equal(' |  | ');
  });
});
