import {expect, fixture} from '@open-wc/testing';
import {html} from 'lit';
import {mark, press, rest, root, shownFor, tag, tags, three, until, type Any} from './group-page.js';

const hash = (): string => decodeURI(location.hash);
const setHash = (text: string): void =>
  history.replaceState(null, '', `${location.pathname}${location.search}${text === '' ? '' : `#${text}`}`);

async function alone<T extends keyof typeof tags>(name: T, attributes: Readonly<Record<string, string>> = {}): Promise<Any> {
  const page = await fixture<HTMLElement>(html`<main style="width: 900px"></main>`);
  const element = tag(tags[name], {group: 'none', ...attributes});
  page.append(element);
  await rest(element);
  return element;
}

describe('the state of an element in the address', () => {
  it('is written after an act of the reader, not on load and not for what the page does', async () => {
    const timeline = await alone('timeline', {selected: 'event:deployment', importance: '2'});
    timeline.query = 'airport';
    await rest(timeline);
    timeline.select('event:appeal');
    await new Promise((done) => setTimeout(done, 400));
    expect(location.hash).to.equal('');
    timeline.query = '';
    await rest(timeline);
    press(timeline, 'price-rise');
    await until(() => location.hash !== '', 'nothing written');
    expect(hash()).to.equal('#kz.timeline=selected:event:price-rise');
    press(timeline, 'price-rise');
    await until(() => !hash().includes('price-rise'), hash());
    expect(hash()).to.equal('#kz.timeline=selected:');
    press(timeline, 'deployment');
    await until(() => location.hash === '', hash());
  });

  it('is told to the page as it is written, and not for what the page does', async () => {
    const timeline = await alone('timeline');
    const told: unknown[] = [];
    timeline.addEventListener('kz-state', (e) => told.push(e.detail));
    timeline.select('event:appeal');
    await rest(timeline);
    press(timeline, 'price-rise');
    await until(() => told.length > 0, 'nothing told');
    press(timeline, 'price-rise');
    await until(() => told.length > 1, 'told once');
    press(timeline, 'deployment');
    expect(told).to.deep.equal([
      {key: 'timeline', state: 'selected:event:price-rise'},
      {key: 'timeline', state: ''},
    ]);
    await until(() => told.length > 2, 'told twice');
  });

  it('is written once for many acts in a row, without a new entry in the history', async () => {
    const timeline = await alone('timeline');
    const entries = history.length;
    const replace = history.replaceState.bind(history);
    let times = 0;
    history.replaceState = (...args) => {
      times++;
      replace(...args);
    };
    for (const id of ['price-rise', 'appeal', 'deployment', 'appeal']) {
      press(timeline, id);
      await timeline.updateComplete;
    }
    await until(() => hash().includes('appeal'), hash());
    history.replaceState = replace;
    expect([times, history.length]).to.deep.equal([1, entries]);
  });

  it('stands beside what others wrote, and never in place of what is the page’s own', async () => {
    const anchor = await fixture<HTMLElement>(html`<p id="a=b">A place of the page</p>`);
    for (const own of ['part-2', '/news', '!news', 'a=b']) {
      setHash(own);
      const timeline = await alone('timeline');
      press(timeline, 'appeal');
      await rest(timeline);
      await new Promise((done) => setTimeout(done, 400));
      expect(hash(), own).to.equal(`#${own}`);
      timeline.remove();
    }
    anchor.remove();
    setHash('map=3/51.5&kz.other=x:1');
    const timeline = await alone('timeline');
    press(timeline, 'appeal');
    await until(() => hash().includes('appeal'), hash());
    expect(hash()).to.equal('#map=3/51.5&kz.timeline=selected:event:appeal&kz.other=x:1');
  });

  it('is restored on load and whenever the hash changes, and an anchor changes nothing', async () => {
    setHash('kz.timeline=selected:event:appeal;as-of:2022-01-07;sources:trenin+clarke;disputed:1;off:form:bar');
    const timeline = await alone('timeline', {importance: '2'});
    const read = (): unknown[] => [
      timeline.selected,
      timeline.asOf,
      timeline.sources,
      timeline.disputed,
      'importance' in timeline && timeline.importance,
    ];
    expect(read()).to.deep.equal(['event:appeal', '2022-01-07', 'trenin clarke', true, '2']);
    expect(root(timeline).querySelector('.detail')).not.to.equal(null);
    location.hash = 'kz.timeline=importance:1';
    await until(() => timeline.selected === '', 'not restored');
    expect(read()).to.deep.equal(['', '', '', false, '1']);
    location.hash = 'somewhere';
    await new Promise((done) => addEventListener('hashchange', done, {once: true}));
    await rest(timeline);
    expect(read()).to.deep.equal(['', '', '', false, '1']);
    location.hash = '';
    await until(() => read()[4] === '2', 'not the page’s own again');
  });

  it('takes nothing over that only the page may say, and nothing that is not there', async () => {
    setHash('kz.timeline=src:data:,x;headline:Fake;exclude:event:appeal;theme:dark;selected:nonsense;innerhtml:x;constructor:y;plain:1');
    const timeline = await alone('timeline');
    expect([timeline.src, timeline.headline, timeline.exclude, timeline.theme, timeline.plain]).to.deep.equal(['', '', '', 'auto', false]);
    expect(mark(timeline, 'appeal')).not.to.equal(null);
  });

  it('is scrolled to', async () => {
    setHash('kz.stance-grid=selected:question:troops&kz.timeline=selected:event:appeal');
    const {timeline, grid} = await three();
    await until(() => Math.abs(grid.getBoundingClientRect().top) < innerHeight / 2, 'not scrolled');
    expect(Math.abs(timeline.getBoundingClientRect().top)).to.be.above(innerHeight / 2);
    scrollTo(0, 0);
  });

  it('has a key for each of two of a kind, the id or a name where there is one, and none where that is said', async () => {
    const page = await fixture<HTMLElement>(html`<main style="width: 900px"></main>`);
    const all = [
      tag('kz-timeline', {group: 'none'}),
      tag('kz-timeline', {group: 'none'}),
      tag('kz-timeline', {group: 'none', id: 'last one'}),
    ] as const;
    const [named, off] = [
      tag('kz-timeline', {group: 'none', 'state-key': 'story'}),
      tag('kz-timeline', {group: 'none', 'state-key': 'none'}),
    ];
    page.append(...all, named, off);
    await rest(...all, named, off);
    for (const element of [off, named, ...all]) {
      press(element, 'appeal');
      await rest(element);
    }
    await until(() => hash().split('&').length === 4, hash());
    const part = (key: string): string => `kz.${key}=selected:event:appeal`;
    expect(new Set(location.hash.slice(1).split('&'))).to.deep.equal(new Set(['timeline', 'timeline.2', 'last%20one', 'story'].map(part)));
  });

  it('follows the group: the one that leads is where the reader acted, and its siblings forget what they had', async () => {
    const {timeline, map, grid} = await three();
    press(timeline, 'appeal');
    await until(() => hash().includes('appeal'), hash());
    expect(hash()).to.equal('#kz.timeline=selected:event:appeal');
    press(map, 'putin');
    await until(() => hash().includes('putin') && !hash().includes('appeal'), hash());
    await rest(timeline, map, grid);
    expect(hash()).to.equal('#kz.actor-map=selected:actor:putin;actor:putin');
  });

  it('restores the selection of a group from the element that had it', async () => {
    setHash('kz.timeline=selected:event:appeal');
    const {map, grid} = await three();
    expect([shownFor(map), shownFor(grid)].map((line) => line.includes('appeals'))).to.deep.equal([true, true]);
  });
});
