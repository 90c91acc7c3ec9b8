import {expect} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import type {FilterDetail} from '../../../src/element/events.js';
import {large} from '../../../stories/states/datasets.js';
import {everyForm} from '../../../stories/states/every-form.js';
import {foreign} from '../../../stories/states/foreign.js';
import {timelineStates} from '../../../stories/states/timeline.js';
import {timelineViews} from '../../../stories/states/timeline-views.js';
import {takeConsole} from '../../tools/silent-console.js';
import {act, all, click, drawn, focused, idsIn, inside, mark, textOf, tool, type Timeline} from './timeline-page.js';

const many = {width: 1100, data: large(1000, 1)};
const settled = async (timeline: Timeline): Promise<void> => {
  await timeline.updateComplete;
  await Promise.resolve();
  await timeline.updateComplete;
};

describe('a pinch on a touchpad as Safari tells it', () => {
  const pinch = (timeline: Timeline, type: string, scale: number): Event => {
    const svg = inside<SVGElement & HTMLElement>(timeline, 'svg.lanes');
    const clientX = svg.getBoundingClientRect().left + 600;
    const e = Object.assign(new Event(type, {bubbles: true, cancelable: true, composed: true}), {scale, clientX});
    svg.dispatchEvent(e);
    return e;
  };

  it('zooms around its place, and out again', async () => {
    const timeline = await drawn(many);
    expect(pinch(timeline, 'gesturestart', 1).defaultPrevented).to.equal(true);
    expect(pinch(timeline, 'gesturechange', 3).defaultPrevented).to.equal(true);
    await settled(timeline);
    const first = timeline.zoom;
    expect(first).not.to.equal('');
    pinch(timeline, 'gesturechange', 0.9);
    pinch(timeline, 'gestureend', 0.9);
    await settled(timeline);
    expect(timeline.zoom).to.equal('');
    pinch(timeline, 'gesturechange', 3);
    await settled(timeline);
    expect(timeline.zoom, 'after its end').to.equal('');
  });

  it('is left to the page where one view shows all', async () => {
    const timeline = await drawn({width: 1100, attributes: {importance: '1'}});
    expect(pinch(timeline, 'gesturestart', 1).defaultPrevented).to.equal(false);
  });
});

describe('a selected event that is out of view', () => {
  const ids = (timeline: Timeline): readonly string[] => idsIn(timeline);

  it('is moved to by select, next and previous, in the zoom that is there', async () => {
    const timeline = await drawn({...many, attributes: {zoom: '2010-01/2010-12'}});
    const days = (zoom: string): number => {
      const [a = '', b = ''] = zoom.split('/');
      return (Date.parse(b) - Date.parse(a)) / 864e5;
    };
    const far = (many.data.events ?? []).find(({when}) => /^2014-\d\d-\d\d$/.test(when.edtf))?.id ?? '';
    expect(far).not.to.equal('');
    await act(timeline, () => timeline.select(`event:${far}`));
    const zoom = timeline.zoom;
    expect(zoom).to.match(/^201[345]-/);
    expect(days(zoom)).to.be.within(360, 366);
    expect(ids(timeline).includes(far) || all(timeline, '.pile.chosen, .tip.chosen').length > 0).to.equal(true);
    await act(timeline, () => timeline.next());
    expect(timeline.zoom, 'what is in view moves nothing').to.equal(zoom);
    await act(timeline, () => (timeline.zoom = '2010-01/2010-12'));
    await act(timeline, () => timeline.requestUpdate());
    expect(timeline.zoom, 'nor does anything but a selection').to.equal('2010-01/2010-12');
    await act(timeline, () => timeline.previous());
    expect(timeline.zoom).to.match(/^201[345]-/);
  });

  it('stays where it is if a filter hides it, or the page opens so', async () => {
    const [event] = (many.data.events ?? []).filter(({when}) => /^2014-\d\d-\d\d$/.test(when.edtf));
    const ref = `event:${event?.id ?? ''}`;
    const hidden = await drawn({...many, attributes: {zoom: '2010-01/2010-12', query: 'nothing has these words'}});
    await act(hidden, () => hidden.select(ref));
    expect(hidden.zoom).to.equal('2010-01/2010-12');
    const opened = await drawn({...many, attributes: {zoom: '2010-01/2010-12', selected: ref}});
    expect(opened.zoom).to.equal('2010-01/2010-12');
  });
});

describe('a step of a story', () => {
  before(() => setViewport({width: 1200, height: 600}));
  after(() => setViewport({width: 1280, height: 800}));

  it('shows its mark under the bar, and its text in it, however high the picture is', async () => {
    const timeline = await drawn(timelineViews.story);
    expect(scrollY, 'nothing moves on load').to.equal(0);
    const onward = inside<HTMLButtonElement>(timeline, '.turn.go');
    for (let step = 0; step < 5; step++) {
      await act(timeline, () => onward.click());
      await settled(timeline);
      const bar = inside(timeline, '.story').getBoundingClientRect();
      const {top, bottom} = inside(timeline, 'svg .chosen[data-stop]').getBoundingClientRect();
      expect(top, timeline.selected).to.be.at.least(bar.bottom - 1);
      expect(bottom, timeline.selected).to.be.at.most(600);
      expect(textOf(inside(timeline, '.story .told')).length).to.be.greaterThan(10);
    }
    window.scrollTo(0, 0);
    await act(timeline, () => timeline.select('event:appeal'));
    expect(scrollY, 'nor by a selection of the page').to.equal(0);
  });
});

describe('the legend as an attribute', () => {
  it('says what is off at first, and follows what the reader switches', async () => {
    const timeline = await drawn({width: 1100, attributes: {off: 'lane:streets form:day'}});
    const heard: FilterDetail[] = [];
    timeline.addEventListener('kz-filter-change', (e) => heard.push(e.detail));
    expect(idsIn(timeline)).not.to.include('turn-violent');
    expect(idsIn(timeline)).not.to.include('appeal');
    await act(timeline, () => click(inside(timeline, '[data-stop="lane:streets"]')));
    expect(timeline.legendOff).to.equal('form:day');
    expect(idsIn(timeline)).to.include('protests-spread');
    await act(timeline, () => inside<HTMLButtonElement>(timeline, '[data-stop="key:differ"]').click());
    expect(timeline.legendOff).to.equal('form:day differ');
    expect(heard.map(({off}) => off)).to.deep.equal([['form:day'], ['form:day', 'differ']]);
    await act(timeline, () => timeline.setAttribute('off', ''));
    expect(idsIn(timeline)).to.include('appeal');
  });

  it('stands in the event with every other filter', async () => {
    const timeline = await drawn({width: 1100});
    let heard: FilterDetail | undefined;
    timeline.addEventListener('kz-filter-change', (e) => (heard = e.detail));
    await act(timeline, () => tool(timeline, 'Only where').click());
    expect(Object.keys(heard ?? {}).sort()).to.deep.equal(
      ['off', 'sources', 'actors', 'query', 'disputed', 'asOf', 'lanes', 'importance'].sort(),
    );
  });
});

describe('the list of a data set with few key events', () => {
  it('has one line that opens, not a heading, for a day without one', async () => {
    const timeline = await drawn(timelineStates.everyFormNarrow);
    const lines = all(timeline, 'section > [role="heading"] > button');
    expect(lines.map(textOf)).to.include('Wed 7 November 1 event+');
    expect(
      all(timeline, 'section').filter((s) => s.querySelector('.heading') !== null && s.querySelector('.entries') === null).length,
    ).to.equal(0);
    const [line] = lines;
    if (line === undefined) throw new Error('no line');
    await act(timeline, () => line.click());
    expect(line.getAttribute('aria-expanded')).to.equal('true');
    expect(line.closest('section')?.querySelectorAll('[data-id]').length).to.be.greaterThan(0);
    await expect(timeline).to.be.accessible();
  });

  it('keeps the focus with the event that follows', async () => {
    const timeline = await drawn({width: 360});
    await act(timeline, () => click(mark(timeline, 'turn-violent')));
    const next = tool(timeline, 'Next');
    next.focus();
    await sendKeys({press: 'Enter'});
    await settled(timeline);
    expect(timeline.selected).not.to.equal('event:turn-violent');
    expect(focused(timeline)).to.equal(timeline.selected);
  });
});

describe('English on a right-to-left page', () => {
  /** Where the last character of an element's text stands, as a share of its line from the left. */
  const endOf = (element: Element): number => {
    const range = document.createRange();
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    let last: Text | undefined;
    while (walker.nextNode()) if (walker.currentNode.textContent?.trim() !== '') last = walker.currentNode as Text;
    if (last === undefined) throw new Error('no text');
    const end = last.data.trimEnd().length;
    range.setStart(last, end - 1);
    range.setEnd(last, end);
    const box = range.getBoundingClientRect();
    range.setStart(last, end - 2);
    range.setEnd(last, end - 1);
    return box.left - range.getBoundingClientRect().left;
  };

  it('keeps its full stops and quotation marks, and stands at the right', async () => {
    const timeline = await drawn({width: 1100, dir: 'rtl'});
    await act(timeline, () => tool(timeline, 'Filter…').click());
    for (const selector of ['.description', '.sift .left', '.foot p', '[data-stop="tool:filter"]'])
      expect(endOf(inside(timeline, selector)), selector).to.be.greaterThan(0);
    const row = inside(timeline, '.sift .left').getBoundingClientRect();
    const range = document.createRange();
    range.selectNodeContents(inside(timeline, '.sift .left'));
    expect(row.right - range.getBoundingClientRect().right).to.be.lessThan(2);
    const list = await drawn({width: 360, dir: 'rtl', attributes: {selected: 'event:appeal'}});
    const entry = inside(list, '[data-id="appeal"]');
    const [glyph, what] = [inside(list, '[data-id="appeal"] .glyph'), inside(list, '[data-id="appeal"] b')].map((e) =>
      e.getBoundingClientRect(),
    );
    expect(entry.getBoundingClientRect().right - (glyph?.right ?? 0)).to.be.lessThan(2);
    const text = document.createRange();
    text.selectNodeContents(inside(list, '[data-id="appeal"] b'));
    expect((what?.right ?? 0) - text.getBoundingClientRect().right).to.be.lessThan(2);
    expect(endOf(inside(list, '.detail .summary'))).to.be.greaterThan(0);
  });
});

describe('the zone of hours', () => {
  const hours = (timeline: Timeline): string =>
    all(timeline, '.axis text')
      .map(textOf)
      .find((text) => text.includes('Hours in')) ?? '';
  const day = {from: '2018-11-11', to: '2018-11-11'};

  it('is that of the page, else of the data set, else UTC; the bundled story has its own', async () => {
    const data = {...everyForm, meta: {...everyForm.meta, tz: 'Asia/Tokyo'}};
    expect(hours(await drawn({width: 1100, data: everyForm, attributes: day}))).to.include('Hours in UTC.');
    expect(hours(await drawn({width: 1100, data, attributes: day}))).to.include('Hours in Tokyo time.');
    expect(hours(await drawn({width: 1100, data, attributes: {...day, tz: 'Europe/Moscow'}}))).to.include('Hours in Moscow time.');
    expect(hours(await drawn({width: 1100, attributes: {from: '2022-01-05', to: '2022-01-05'}}))).to.include('Hours in Almaty time.');
  });

  it('that nobody knows falls back, and is listed', async () => {
    const data = {...foreign, meta: {...foreign.meta, tz: 'Mars/Base'}};
    const timeline = await drawn({width: 1100, data, attributes: {tz: 'Nowhere/At-all'}});
    const listed = all(timeline, '.problems dd').map(textOf).join(' | ');
    expect(listed).to.include('unknown zone: "Mars/Base"');
    expect(listed).to.include('unknown zone: "Nowhere/At-all"');
    takeConsole();
  });
});
