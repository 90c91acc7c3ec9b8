import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {large} from '../../../stories/states/datasets.js';
import {atOnce, scaleStates, type ScaleState} from '../../../stories/states/timeline-scale.js';
import {act, all, click, drawn, focused, idsIn, inside, status, textOf, tool, type Timeline} from './timeline-page.js';

const shown = (state: ScaleState): Promise<Timeline> => drawn({...state, data: state.data()});
const states: readonly (readonly [string, ScaleState])[] = Object.entries(scaleStates);
const nodes = (timeline: Timeline): number => all(timeline, '*').length;
const count = (element: Element | undefined): number => Number(element?.getAttribute('data-count'));
const piles = (timeline: Timeline): SVGElement[] => all<SVGElement>(timeline, '[data-stop^="pile:"]');
const svgOf = (timeline: Timeline): SVGElement => inside<SVGElement>(timeline, 'svg.lanes');
/** Waits for the focus that follows a draw. */
const settled = async (timeline: Timeline): Promise<void> => {
  await timeline.updateComplete;
  await Promise.resolve();
  await timeline.updateComplete;
};
const press = async (timeline: Timeline, key: string): Promise<void> => {
  const shift = key.startsWith('Shift+');
  if (shift) await sendKeys({down: 'Shift'});
  await sendKeys({press: key.replace('Shift+', '')});
  if (shift) await sendKeys({up: 'Shift'});
  await settled(timeline);
};

describe('a timeline of many events', () => {
  for (const [name, state] of states) {
    it(`is accessible, and draws no more nodes than the width allows: ${name}`, async () => {
      const timeline = await shown(state);
      expect(nodes(timeline)).to.be.lessThan(1500);
      await expect(timeline).to.be.accessible();
    }).timeout(40_000);
  }

  it('counts every event once in the picture', async () => {
    const timeline = await shown(scaleStates.thousandColumn);
    const single = new Set(all(timeline, '.lanes .mark[data-id]').map((e) => e.getAttribute('data-id')));
    expect(single.size + piles(timeline).reduce((sum, pile) => sum + count(pile), 0)).to.equal(1000);
    await act(timeline, () => click(inside(timeline, '[data-stop^="lane:"]')));
    const left = all(timeline, '.lanes .count').reduce((sum, e) => sum + Number(textOf(e)), 0);
    const ids = new Set(all(timeline, '.lanes .mark[data-id]').map((e) => e.getAttribute('data-id')));
    expect(ids.size + piles(timeline).reduce((sum, pile) => sum + count(pile), 0)).to.equal(left);
  });

  it('lays out anew for a zoom, and for no filter or selection', async () => {
    const timeline = await shown(scaleStates.thousand);
    const before = timeline.layouts;
    await act(timeline, () => (timeline.query = 'ferry'));
    await act(timeline, () => timeline.select('event:event-5'));
    await act(timeline, () => click(inside(timeline, '[data-stop^="lane:"]')));
    expect(timeline.layouts).to.equal(before);
    await act(timeline, () => (timeline.zoom = '2010'));
    expect(timeline.layouts).to.equal(before + 1);
  });

  it('is reached as a whole by keys: every mark and pile, with one tab stop', async () => {
    const timeline = await shown(scaleStates.thousand);
    const stops = all(timeline, '[data-roving="picture"] [data-stop]').filter(
      (e) => e.closest('[data-roving]')?.getAttribute('data-roving') === 'picture',
    );
    expect(stops.filter((e) => e.getAttribute('tabindex') === '0').length).to.equal(1);
    stops.find((e) => e.getAttribute('tabindex') === '0')?.focus();
    const reached = new Set<string>();
    for (let at = focused(timeline); at !== null && !reached.has(at); at = focused(timeline)) {
      reached.add(at);
      await sendKeys({press: 'PageDown'});
      await timeline.updateComplete;
    }
    expect([...reached].sort()).to.deep.equal(stops.map((e) => e.getAttribute('data-stop') ?? '').sort());
  }).timeout(60_000);

  it('leads by Enter alone to any single event: piles open until it has a mark', async () => {
    const timeline = await shown(scaleStates.thousand);
    const [pile] = piles(timeline);
    const before = count(pile);
    pile?.focus();
    await press(timeline, 'Enter');
    expect(timeline.zoom).to.not.equal('');
    expect(status(timeline)).to.match(/^In view: .*, \d+ of 1,000 events\.$/);
    expect(Math.max(0, ...piles(timeline).map(count))).to.be.lessThan(before);
    for (let i = 0; i < 12 && focused(timeline)?.startsWith('pile:') === true; i++) await press(timeline, 'Enter');
    const stop = focused(timeline) ?? '';
    expect(stop).to.match(/^event:/);
    await press(timeline, 'Enter');
    expect(timeline.selected).to.equal(stop);
  });

  it('finds an event by search, in picture and list', async () => {
    for (const state of [scaleStates.thousand, scaleStates.thousandList]) {
      const timeline = await shown(state);
      const title = (large(1000, 1).events ?? [])[499]?.title ?? '';
      await act(timeline, () => (timeline.query = title));
      expect(idsIn(timeline)).to.include('event-500');
      expect(idsIn(timeline).length).to.be.lessThan(5);
      await act(timeline, () => click(inside(timeline, '[data-stop="event:event-500"]')));
      expect(textOf(inside(timeline, '.detail'))).to.include(title);
    }
  });
});

describe('a pile that no zoom parts', () => {
  it('lists its events in the flow, and gives the focus back', async () => {
    const timeline = await shown(scaleStates.atOnce);
    expect(piles(timeline).length).to.equal(3);
    const [pile] = piles(timeline);
    pile?.focus();
    await press(timeline, 'Enter');
    expect(timeline.zoom).to.equal('');
    expect(status(timeline)).to.match(/^\d+ events listed below\.$/);
    expect(pile?.getAttribute('aria-expanded')).to.equal('true');
    expect(focused(timeline)).to.match(/^row:pile:/);
    expect(all(timeline, '.pile-list [data-count]').reduce((sum, e) => sum + count(e), 0)).to.equal(count(pile));
    await press(timeline, 'Enter');
    await press(timeline, 'ArrowDown');
    await press(timeline, 'PageDown');
    const stop = focused(timeline) ?? '';
    expect(stop).to.match(/^event:/);
    await press(timeline, 'Enter');
    expect(timeline.selected).to.equal(stop);
    expect(inside(timeline, `[data-stop="${stop}"]`).nextElementSibling?.matches('.detail')).to.equal(true);
    expect(all(timeline, '.detail').length).to.equal(1);
    await expect(timeline).to.be.accessible();
    await press(timeline, 'Escape');
    expect(all(timeline, '.detail').length).to.equal(0);
    await press(timeline, 'Escape');
    expect(all(timeline, '.pile-list').length).to.equal(0);
    expect(focused(timeline)).to.match(/^pile:/);
  });
});

describe('a list of many events', () => {
  it('opens by branches, one beside another, to any event', async () => {
    for (const data of [large(1000, 1), atOnce(2000)]) {
      const timeline = await drawn({width: 360, data});
      const closed = (): HTMLElement[] => all(timeline, '.list .branch');
      expect(closed().reduce((sum, e) => sum + count(e), 0)).to.equal(data.events?.length);
      for (let i = 0; i < 4 && all(timeline, '.entry').length === 0; i++) await act(timeline, () => closed().at(-1)?.click());
      const before = all(timeline, '.entry').length;
      expect(before).to.be.greaterThan(0);
      expect(all(timeline, '.list ol.entries > li').length).to.equal(before);
      await act(timeline, () => closed()[0]?.click());
      expect(nodes(timeline)).to.be.lessThan(1500);
      await expect(timeline).to.be.accessible();
    }
  });

  it('opens on its own what holds the selected event', async () => {
    const timeline = await drawn({width: 360, data: large(1000, 1), attributes: {selected: 'event:event-777'}});
    expect(inside(timeline, '[data-id="event-777"]').nextElementSibling?.matches('.detail')).to.equal(true);
  });
});

describe('the zoom of the timeline', () => {
  const buttons = (timeline: Timeline): string[] => all(timeline, '[part~="toolbar"] [data-stop^="tool:zoom"]').map(textOf);

  it('is offered only where one view does not show all', async () => {
    expect(buttons(await drawn({width: 1100}))).to.deep.equal([]);
    expect(buttons(await shown(scaleStates.thousand))).to.deep.equal(['Zoom in', 'Zoom out', 'Whole']);
    expect(buttons(await shown(scaleStates.thousandList))).to.deep.equal([]);
  });

  it('goes in, out and back by buttons, and says what is in view', async () => {
    const timeline = await shown(scaleStates.thousand);
    const out = tool(timeline, 'Zoom out');
    expect(out.getAttribute('aria-disabled')).to.equal('true');
    await act(timeline, () => out.click());
    expect(status(timeline)).to.equal('This is the whole.');
    await act(timeline, () => tool(timeline, 'Zoom in').click());
    expect(status(timeline)).to.match(/^In view: .*, \d+ of 1,000 events\.$/);
    expect(svgOf(timeline).getAttribute('aria-label')).to.match(/^Timeline from .* 2005 to .* 2015$/);
    await act(timeline, () => tool(timeline, 'Whole').click());
    expect(timeline.zoom).to.equal('');
    for (let i = 0; i < 20; i++) await act(timeline, () => tool(timeline, 'Zoom in').click());
    expect(tool(timeline, 'Zoom in').title).to.equal('This is the closest view.');
  });

  it('follows + − 0 and Shift with arrows, and leaves plain arrows alone', async () => {
    const timeline = await shown(scaleStates.thousand);
    inside(timeline, '[data-roving="picture"] [tabindex="0"]').focus();
    await press(timeline, '+');
    const first = timeline.zoom;
    expect(first).to.match(/^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/);
    expect(focused(timeline), 'the focus stays in the picture').to.not.equal(null);
    await press(timeline, 'Shift+ArrowRight');
    expect(timeline.zoom > first).to.equal(true);
    await press(timeline, 'Shift+ArrowLeft');
    expect(timeline.zoom).to.equal(first);
    const at = focused(timeline);
    await press(timeline, 'ArrowRight');
    expect(timeline.zoom).to.equal(first);
    expect(focused(timeline)).to.not.equal(at);
    await press(timeline, '-');
    await press(timeline, '0');
    expect(timeline.zoom).to.equal('');
  });

  it('takes the wheel with Ctrl or ⌘ only', async () => {
    const timeline = await shown(scaleStates.thousand);
    const turn = (more: WheelEventInit): WheelEvent => {
      const {left, top} = svgOf(timeline).getBoundingClientRect();
      const init = {bubbles: true, composed: true, cancelable: true, deltaY: -100, clientX: left + 550, clientY: top + 60};
      const e = new WheelEvent('wheel', {...init, ...more});
      svgOf(timeline).dispatchEvent(e);
      return e;
    };
    expect(turn({}).defaultPrevented).to.equal(false);
    expect(timeline.zoom).to.equal('');
    for (const key of ['ctrlKey', 'metaKey'] as const) {
      expect(turn({[key]: true}).defaultPrevented).to.equal(true);
      await timeline.updateComplete;
      expect(timeline.zoom).to.not.equal('');
      await act(timeline, () => (timeline.zoom = ''));
    }
    const whole = await drawn({width: 1100});
    const plain = new WheelEvent('wheel', {bubbles: true, cancelable: true, ctrlKey: true, deltaY: -100});
    svgOf(whole).dispatchEvent(plain);
    expect(plain.defaultPrevented, 'nothing to zoom').to.equal(false);
  });

  it('takes two fingers and no single one', async () => {
    const timeline = await shown(scaleStates.thousand);
    const svg = svgOf(timeline);
    const {left, top} = svg.getBoundingClientRect();
    const touch = (type: string, xs: readonly number[]): boolean => {
      const touches = xs.map((x, identifier) => new Touch({identifier, target: svg, clientX: left + x, clientY: top + 90}));
      const e = new TouchEvent(type, {bubbles: true, composed: true, cancelable: true, touches, targetTouches: touches});
      svg.dispatchEvent(e);
      return e.defaultPrevented;
    };
    expect(touch('touchstart', [500]) || touch('touchmove', [300]) || touch('touchend', [])).to.equal(false);
    expect(timeline.zoom).to.equal('');
    expect(touch('touchstart', [500, 600])).to.equal(true);
    expect(touch('touchmove', [400, 700])).to.equal(true);
    await timeline.updateComplete;
    const [from, to] = timeline.zoom.split('/').map((day) => Number(day.slice(0, 4)));
    expect((to ?? 0) - (from ?? 0)).to.be.within(6, 8);
    touch('touchend', []);
    await timeline.updateComplete;
    expect(status(timeline)).to.match(/^In view: /);
    expect(getComputedStyle(svg).touchAction).to.equal('pan-x pan-y');
  });

  it('counts what is out of view at its ends, and leads there', async () => {
    const timeline = await shown(scaleStates.thousandZoomed);
    const later = inside<SVGElement>(timeline, '[data-stop="edge:later"]');
    const n = count(later);
    expect(later.getAttribute('aria-label')).to.equal(`${n} later events, out of view`);
    later.focus();
    await press(timeline, 'Enter');
    expect(timeline.zoom > '2010-07').to.equal(true);
    expect(count(inside(timeline, '[data-stop="edge:later"]'))).to.be.lessThan(n);
    expect(focused(timeline)).to.match(/^(event|pile):/);
  });

  it('is an attribute, and a wrong one is listed', async () => {
    const timeline = await drawn({width: 1100, attributes: {zoom: '2022-01-04/2022-01-07'}});
    expect(all(timeline, '.axis text').map(textOf)).to.include.members(['4', '5', '6', '7']);
    expect(buttons(timeline).length).to.equal(3);
    const wrong = await drawn({width: 1100, attributes: {zoom: 'near'}});
    expect(all(wrong, '.problems dd').map(textOf).join(' ')).to.include('"near" is no EDTF date');
  });
});
