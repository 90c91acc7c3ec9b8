import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {bundled} from '../../../src/bundled.js';
import type {FilterDetail} from '../../../src/element/events.js';
import {timelineViews, type ViewState} from '../../../stories/states/timeline-views.js';
import {act, all, click, drawn, focused, idsIn, inside, mark, openAll, status, textOf, tool, type Timeline} from './timeline-page.js';

const said = (timeline: Timeline): string => all(timeline, '.said text').map(textOf).join(' ');
const later = (timeline: Timeline): string[] => all(timeline, '.mark.later').map((e) => e.getAttribute('data-id') ?? '');
const colour = (element: Element, property: 'fill' | 'stroke' | 'color'): string => getComputedStyle(element)[property];
const select = (timeline: Timeline): HTMLSelectElement => inside<HTMLSelectElement>(timeline, '.known select');

async function pick(timeline: Timeline, day: string): Promise<void> {
  await act(timeline, () => {
    select(timeline).value = day;
    select(timeline).dispatchEvent(new Event('change', {bubbles: true}));
  });
}

describe('as known on a day is accessible', () => {
  const states: readonly (readonly [string, ViewState])[] = Object.entries(timelineViews).filter(([name]) => name.startsWith('asOf'));
  for (const [name, state] of states) {
    it(`in the state: ${name}`, async () => {
      const timeline = await drawn(state);
      await expect(timeline).to.be.accessible();
    });
  }

  it('with its row open, in picture and list', async () => {
    for (const state of [timelineViews.asOfInferredAnalysis, timelineViews.asOfDayList]) {
      const timeline = await drawn(state);
      await act(timeline, () => tool(timeline, 'As known on').click());
      await expect(timeline).to.be.accessible();
    }
  });
});

describe('as known on a day', () => {
  it('dims what is dated later, says so in each name, and counts it in one sentence', async () => {
    const timeline = await drawn(timelineViews.asOfDay);
    expect(later(timeline)).to.include('jan11-address');
    expect(later(timeline)).not.to.include('deployment');
    expect(mark(timeline, 'jan11-address').getAttribute('aria-label')).to.include('dated after the chosen day');
    expect(mark(timeline, 'deployment').getAttribute('aria-label')).not.to.include('dated after');
    const planned = all(timeline, '[aria-label*="planned by then"]').length;
    expect(said(timeline)).to.include(`${later(timeline).length + planned} events are dated after 7 January 2022.`);
    expect(said(timeline)).not.to.match(/could not/);
  });

  it('leaves undimmed what an analysis out by then tells as planned', async () => {
    const events = bundled.events?.map((e) => (e.id === 'us-russia-talks' ? {...e, when: {...e.when, edtf: '2022-01-10'}} : e)) ?? [];
    const timeline = await drawn({...timelineViews.asOfDay, data: {...bundled, events}});
    expect(mark(timeline, 'us-russia-talks').getAttribute('aria-label')).to.include('planned by then');
    expect(later(timeline)).not.to.include('us-russia-talks');
    expect(said(timeline)).to.include(`${later(timeline).length + 1} events are dated after 7 January 2022.`);
  });

  it('draws it hollow in mark-2 and ink-3, never by opacity, and a bar dim only beyond the line', async () => {
    for (const state of [timelineViews.asOfDay, timelineViews.asOfDayDark]) {
      const timeline = await drawn(state);
      const style = getComputedStyle(inside(timeline, '.frame'));
      const probe = document.createElement('i');
      inside(timeline, '.frame').append(probe);
      const asColour = (name: string): string => {
        probe.style.color = style.getPropertyValue(name);
        return getComputedStyle(probe).color;
      };
      const address = mark(timeline, 'jan11-address');
      const label = address.querySelector('.label');
      const dot = address.querySelector('path.hollow');
      expect(label !== null && colour(label, 'fill')).to.equal(asColour('--_ink-3'));
      expect(dot !== null && colour(dot, 'stroke')).to.equal(asColour('--_mark-2'));
      expect(dot !== null && colour(dot, 'fill')).to.equal(asColour('--_surface'));
      for (const e of all(timeline, '.mark.later, .mark.later *')) expect(getComputedStyle(e).opacity).to.equal('1');
      expect(all(timeline, '.mark:not(.later) [clip-path="url(#until)"]').length).to.be.greaterThan(5);
      expect(address.querySelector('[clip-path]'), 'wholly later').to.equal(null);
      probe.remove();
    }
  });

  it('stands at the earliest possible day of an analysis, and says what that rests on', async () => {
    const stated = await drawn(timelineViews.asOfStatedAnalysis);
    expect(said(stated)).to.match(/dated after this analysis\. Trenin: 7 January 2022\./);
    const inferred = await drawn(timelineViews.asOfInferredAnalysis);
    expect(said(inferred)).to.match(/earliest possible day of Galeotti, 10 January 2022 \(inferred from the texts\)\./);
    expect(
      all(inferred, '.asked [role="button"]')
        .map((e) => e.getAttribute('aria-label'))
        .join(),
    ).to.match(/^Galeotti,/);
  });

  it('moves nothing and lays nothing out', async () => {
    const timeline = await drawn({width: 1100});
    const before = timeline.layouts;
    const places = (): string =>
      all(timeline, '.mark > .hit')
        .map((e) => `${e.getAttribute('x')} ${e.getAttribute('y')}`)
        .join();
    const [ids, first] = [idsIn(timeline), places()];
    for (const day of ['2022-01-07', 'galeotti', '1999-01-01', '']) {
      await act(timeline, () => (timeline.asOf = day));
      expect(timeline.layouts).to.equal(before);
      expect(places()).to.equal(first);
      expect(idsIn(timeline)).to.deep.equal(ids);
    }
    expect(all(timeline, '.later, .asof, .said').length).to.equal(0);
  });

  it('falls back from a wrong value, and lists it', async () => {
    const timeline = await drawn(timelineViews.asOfWrong);
    expect(all(timeline, '.later, .asof').length).to.equal(0);
    expect(all(timeline, '.problems dd').map(textOf).join()).to.include('no day and no source: "yesterday"');
    await act(timeline, () => Object.assign(timeline, {asOf: null}));
    expect(timeline.asOf).to.equal('');
    expect(all(timeline, '.problems').length).to.equal(0);
  });

  it('has a divider at its place in the list, and dims the entries after it', async () => {
    const timeline = await drawn(timelineViews.asOfDayList);
    await openAll(timeline);
    const order = all(timeline, '.divide, .entry').map((e) => (e.matches('.divide') ? '—' : (e.getAttribute('data-id') ?? '')));
    const at = order.indexOf('—');
    expect(order.indexOf('deployment')).to.be.lessThan(at);
    for (const id of all(timeline, '.entry.later').map((e) => e.getAttribute('data-id') ?? ''))
      expect(order.indexOf(id)).to.be.greaterThan(at);
    expect(textOf(inside(timeline, '.divide'))).to.match(/^As known on 7 January 2022 \d+ events are dated after 7 January 2022\./);
    expect(textOf(inside(timeline, '.entry.later[data-id="jan11-address"]'))).to.include('dated after the chosen day');
  });

  it('counts what the filters leave', async () => {
    const timeline = await drawn({width: 1100, attributes: {'as-of': '2022-01-07', query: 'parliament'}});
    expect(said(timeline)).to.match(/^(One event is|No event is) dated after 7 January 2022\.$/);
  });

  it('stands above no picture that it does not fit: nothing sticks out at any width', async () => {
    for (const width of [280, 480, 680, 840, 1100]) {
      const timeline = await drawn({width, attributes: {'as-of': '2022-01-19', view: 'picture'}});
      const {left, right} = timeline.getBoundingClientRect();
      for (const e of all(timeline, '.asof path, .said text')) {
        const box = e.getBoundingClientRect();
        if (box.width > 0) expect(box.left >= left - 6 && box.right <= right + 6, `${textOf(e)} at ${width}`).to.equal(true);
      }
    }
  });
});

describe('the reader', () => {
  it('sets a day and takes it away, by keyboard alone, and the page hears of it', async () => {
    const timeline = await drawn({width: 1100});
    const heard: FilterDetail[] = [];
    timeline.addEventListener('kz-filter-change', (e) => heard.push(e.detail));
    tool(timeline, 'As known on').focus();
    await sendKeys({press: 'Enter'});
    await timeline.updateComplete;
    expect(tool(timeline, 'As known on').getAttribute('aria-expanded')).to.equal('true');
    await pick(timeline, '2022-01-07');
    expect(timeline.asOf).to.equal('2022-01-07');
    expect(heard.map(({asOf}) => asOf)).to.deep.equal(['2022-01-07']);
    expect(status(timeline)).to.match(/^\d+ events are dated after 7 January 2022\./);
    expect(textOf(tool(timeline, 'As known on'))).to.equal('As known on 7 January 2022');
    select(timeline).focus();
    await sendKeys({press: 'Escape'});
    await timeline.updateComplete;
    expect(all(timeline, '.known').length).to.equal(0);
    expect(focused(timeline)).to.equal('tool:known');
    await sendKeys({press: 'ArrowRight'});
    expect(timeline.shadowRoot?.activeElement?.getAttribute('aria-label')).to.equal('Take the day away');
    await sendKeys({press: 'Enter'});
    await timeline.updateComplete;
    await timeline.updateComplete;
    expect(timeline.asOf).to.equal('');
    expect(focused(timeline)).to.equal('tool:known');
    expect(heard.map(({asOf}) => asOf)).to.deep.equal(['2022-01-07', '']);
  });

  it('picks an analysis, and the day of it stands in the choice of days', async () => {
    const timeline = await drawn({width: 1100});
    await act(timeline, () => tool(timeline, 'As known on').click());
    await act(timeline, () => tool(timeline, 'Michta, 7 January 2022 at the earliest (inferred').click());
    expect(timeline.asOf).to.equal('michta');
    expect(select(timeline).value).to.equal('2022-01-07');
    expect(tool(timeline, 'Michta').getAttribute('aria-pressed')).to.equal('true');
    await act(timeline, () => tool(timeline, 'Michta').click());
    expect(timeline.asOf).to.equal('');
  });

  it('has the days of the window to choose from, in picture and list', async () => {
    for (const width of [1100, 360]) {
      const timeline = await drawn({width});
      await act(timeline, () => tool(timeline, 'As known on').click());
      const days = [...select(timeline).options].map(({value}) => value);
      expect(days).to.include('2022-01-07');
      expect(days.length).to.be.lessThan(64);
    }
  });

  it('opens a later event like any other', async () => {
    const timeline = await drawn(timelineViews.asOfDay);
    await act(timeline, () => click(mark(timeline, 'jan11-address')));
    expect(timeline.selected).to.equal('event:jan11-address');
    expect(mark(timeline, 'jan11-address').matches('.later.chosen')).to.equal(true);
  });

  it('finds no row where the timeline is static, and the sentence all the same', async () => {
    const timeline = await drawn(timelineViews.asOfStatic);
    expect(all(timeline, '.known, button').length).to.equal(0);
    expect(said(timeline)).to.include('dated after this analysis');
  });
});
