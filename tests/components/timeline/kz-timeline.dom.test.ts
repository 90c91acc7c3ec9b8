import {expect} from '@open-wc/testing';
import type {FilterDetail, SelectDetail} from '../../../src/element/events.js';
import {timelineStates} from '../../../stories/states/timeline.js';
import {act, all, click, drawn, eventIds, idsIn, inside, mark, openAll, textOf, tool, type Timeline} from './timeline-page.js';

/** Where every lane and remaining mark stands. */
const places = (timeline: Timeline): ReadonlyMap<string, string> => {
  const place = (e: Element): string => {
    const {x, y, width, height} = e.getBoundingClientRect();
    return [x, y, width, height].map(Math.round).join(' ');
  };
  return new Map([
    ...all(timeline, '[part~="lane"] > path').map((e, i) => [`lane ${i}`, place(e)] as const),
    ...all(timeline, '[data-stop^="event:"] > .hit').map((e) => [e.parentElement?.getAttribute('data-id') ?? '', place(e)] as const),
  ]);
};
const inLane = (timeline: Timeline, lane: string): number =>
  all(timeline, '[data-stop^="event:"]').filter((e) => e.getAttribute('aria-label')?.includes(lane)).length;

describe('an event of the timeline', () => {
  it('opens under the picture with every account, rival figures and dates, and closes again', async () => {
    const timeline = await drawn({width: 1100});
    const heard: SelectDetail[] = [];
    timeline.addEventListener('kz-select', (e) => heard.push(e.detail));
    await act(timeline, () => click(mark(timeline, 'deployment')));
    expect(all(timeline, '.accounts > li').length).to.equal(5);
    expect(all(timeline, '.chart').length).to.equal(2);
    expect(textOf(inside(timeline, '.detail-sub'))).to.equal('6 January 2022, exact day: stated by Trenin and Clarke');
    expect(heard.map(({ref}) => ref)).to.deep.equal(['event:deployment']);
    await act(timeline, () => click(mark(timeline, 'deployment')));
    expect(all(timeline, '[part~="detail"]').length).to.equal(0);
    expect(heard.map(({ref}) => ref)).to.deep.equal(['event:deployment', null]);
  });

  it('shows every version of what is disputed, with its owner, one matter at a time', async () => {
    const timeline = await drawn({width: 1100, attributes: {selected: 'event:deployment'}});
    const matters = all(timeline, '.matter');
    expect(matters.length).to.be.greaterThan(1);
    expect(matters.filter((m) => (m as HTMLDetailsElement).open)).to.deep.equal([]);
    const numbers = matters.find((m) => m.textContent.includes('Size of the force'));
    const versions = [...(numbers?.querySelectorAll('.versions > li') ?? [])].map(textOf);
    expect(versions.filter((v) => v.includes('Michta 2,500 Russians')).length).to.equal(1);
    expect(versions.filter((v) => v.includes('reporting the official figure; no speaker named: 2,500 in all')).length).to.equal(1);
    expect(numbers?.querySelectorAll('.versions [part="evidence"]').length).to.be.greaterThan(versions.length - 1);
  });

  it('closes what was opened of one event when another is', async () => {
    const timeline = await drawn({width: 1100, attributes: {selected: 'event:deployment'}});
    const opened = inside<HTMLDetailsElement>(timeline, '.matter');
    opened.open = true;
    await act(timeline, () => timeline.select('event:appeal'));
    expect(all<HTMLDetailsElement>(timeline, '.matter').map(({open}) => open)).not.to.include(true);
  });

  it('leads to the next and the previous, which tell the page', async () => {
    const timeline = await drawn(timelineStates.selected);
    const heard: SelectDetail[] = [];
    timeline.addEventListener('kz-select', (e) => heard.push(e.detail));
    await act(timeline, () => tool(timeline, 'Next').click());
    await act(timeline, () => tool(timeline, 'Previous').click());
    expect(heard.length).to.equal(2);
    expect(heard[1]?.ref).to.equal('event:deployment');
    timeline.next();
    expect(timeline.selected).to.equal(heard[0]?.ref);
    expect(heard.length, 'a method tells nobody').to.equal(2);
  });

  it('opens under its entry in the list, and in the row of what came before', async () => {
    for (const state of [timelineStates.selectedNarrow, timelineStates.selectedBefore]) {
      const timeline = await drawn(state);
      const entry = inside(timeline, `[data-id="${state.attributes.selected.slice(6)}"]`);
      expect(entry.nextElementSibling?.matches('[part~="detail"]')).to.equal(true);
      expect(all(timeline, '[part~="detail"]').length).to.equal(1);
    }
  });

  it('is drawn anew and never laid out for a selection, a focus, a hover, a filter or a switched legend', async () => {
    const timeline = await drawn({width: 1100});
    const before = timeline.layouts;
    for (const what of [
      () => click(mark(timeline, 'deployment')),
      () => mark(timeline, 'toll').focus(),
      () => mark(timeline, 'toll').dispatchEvent(new PointerEvent('pointerover', {bubbles: true})),
      () => timeline.select('event:2019-transition'),
      () => tool(timeline, 'Exact day').click(),
      () => click(inside(timeline, '[data-stop="lane:elite"]')),
      () => tool(timeline, 'Only where accounts differ').click(),
      () => (timeline.sources = 'michta'),
      () => (timeline.query = 'protest'),
      () => timeline.clear(),
    ]) {
      await act(timeline, what);
      expect(timeline.layouts, what.toString()).to.equal(before);
    }
    await act(timeline, () => tool(timeline, 'Label all').click());
    expect(timeline.layouts).to.equal(before + 1);
  });

  it('shows its name on hover and focus where it has no label', async () => {
    const timeline = await drawn({width: 1100});
    const bare = all(timeline, '[data-stop^="event:"]').find((e) => e.querySelector('[part~="label"]') === null);
    expect(all(timeline, '.tip').length).to.equal(0);
    await act(timeline, () => bare?.focus());
    expect(bare?.getAttribute('aria-label')).to.include(textOf(inside(timeline, '.tip')));
    await act(timeline, () => bare?.blur());
    expect(all(timeline, '.tip').length).to.equal(0);
  });

  it('has one mark per rival date, under one id', async () => {
    const timeline = await drawn({width: 1100});
    expect(all(timeline, '[data-id="protests-start"] [data-id="protests-start"]').length).to.equal(2);
  });

  it('survives a move', async () => {
    const timeline = await drawn(timelineStates.selected);
    const aside = document.createElement('section');
    timeline.parentElement?.append(aside);
    aside.append(timeline);
    await timeline.updateComplete;
    expect(idsIn(timeline).length).to.equal(eventIds.length);
    await act(timeline, () => click(mark(timeline, 'toll')));
    expect(timeline.selected).to.equal('event:toll');
  });
});

describe('switches of the timeline', () => {
  for (const width of [1100, 680]) {
    it(`take marks away at ${width} px, count what is left, and move nothing`, async () => {
      const timeline = await drawn({width});
      const before = places(timeline);
      const heard: FilterDetail[] = [];
      timeline.addEventListener('kz-filter-change', (e) => heard.push(e.detail));
      await act(timeline, () => click(inside(timeline, '[data-stop="lane:streets"]')));
      expect(inLane(timeline, ', On the streets,')).to.equal(0);
      expect(textOf(inside(timeline, '[part~="lane"] .count'))).to.equal('0');
      expect(heard.map(({off}) => off)).to.deep.equal([['lane:streets']]);
      for (const [key, place] of places(timeline)) expect(place, key).to.equal(before.get(key) ?? '');
      await act(timeline, () => click(inside(timeline, '[data-stop="lane:streets"]')));
      expect(places(timeline)).to.deep.equal(before);
      await act(timeline, () => tool(timeline, 'End approximate').click());
      expect(idsIn(timeline)).not.to.include('toll');
      for (const [key, place] of places(timeline)) expect(place, key).to.equal(before.get(key) ?? '');
    });
  }

  it('name only what occurs', async () => {
    const labels = (timeline: Timeline): string[] => all(timeline, '.legend button').map(textOf);
    expect(labels(await drawn(timelineStates.foreign))).to.include('Within, uncertain');
    expect(labels(await drawn(timelineStates.usual))).not.to.include('Within, uncertain');
  });

  it('are lanes in the list, where lanes have no heads', async () => {
    const timeline = await drawn(timelineStates.narrow);
    await openAll(timeline);
    await act(timeline, () => tool(timeline, 'Inside the elite').click());
    expect(all(timeline, '.entry').some((e) => textOf(e).includes('Inside the elite'))).to.equal(false);
  });

  it('show only where accounts differ, as many as the count says', async () => {
    const timeline = await drawn({width: 1100});
    const count = Number(/\((\d+)\)/.exec(textOf(tool(timeline, 'Only where')))?.[1]);
    await act(timeline, () => tool(timeline, 'Only where').click());
    expect(idsIn(timeline).length).to.equal(count);
    expect(timeline.disputed).to.equal(true);
  });
});

describe('filters of the timeline', () => {
  it('name the silence where nothing is left, and offer ways out', async () => {
    const timeline = await drawn({width: 1100, attributes: {sources: 'michta', lanes: 'elite'}});
    expect(textOf(inside(timeline, '.nothing-left'))).to.match(/^Michta mentions no event inside the elite\. Clear filters or show Trenin/);
    expect(all(timeline, '[part~="lane"]').length, 'the lane stays').to.equal(1);
    await act(timeline, () => inside(timeline, '.nothing-left button').click());
    expect(timeline.sources).to.equal('');
    expect(idsIn(timeline).length).to.be.greaterThan(5);
  });

  it('fall back from wrong attributes, and list them', async () => {
    const timeline = await drawn({width: 1100, attributes: {from: 'soon', lanes: 'elite nowhere', importance: '7'}});
    expect(all(timeline, '[part~="lane"]').length).to.equal(1);
    const listed = all(timeline, '.problems dd').map(textOf).join(' | ');
    for (const fact of ['"soon" is no EDTF date', 'no lane: "nowhere"', 'unknown value: "7"']) expect(listed).to.include(fact);
  });

  it('ask for nothing by ids that the data set does not have, and list these', async () => {
    for (const [name, kind] of [
      ['sources', 'source'],
      ['actors', 'actor'],
      ['lanes', 'lane'],
    ] as const) {
      const timeline = await drawn({width: 1100, attributes: {[name]: 'nobody'}});
      expect(idsIn(timeline).length, name).to.equal(eventIds.length);
      expect(all(timeline, '.nothing-left').length, name).to.equal(0);
      expect(all(timeline, '.problems dd').map(textOf).join(' | '), name).to.include(`no ${kind}: "nobody"`);
    }
  });

  it('word the silence by the ids that the data set has', async () => {
    const timeline = await drawn({width: 1100, attributes: {sources: 'nobody michta', lanes: 'elite'}});
    expect(textOf(inside(timeline, '.nothing-left'))).to.match(/^Michta mentions no event inside the elite\. Clear filters or show Trenin/);
  });

  it('leave out lanes and importance that the page did not ask for', async () => {
    const lanes = await drawn(timelineStates.twoLanes);
    expect(all(lanes, '[part~="lane"]').length).to.equal(2);
    const key = await drawn(timelineStates.keyEvents);
    expect(idsIn(key).length).to.be.lessThan(eventIds.length / 2);
  });
});

describe('forms of the timeline', () => {
  it('is a picture or a list, never both', async () => {
    for (const [width, pictures] of [
      [1100, 1],
      [480, 1],
      [479, 0],
    ] as const) {
      const timeline = await drawn({width});
      expect([all(timeline, '[part~="picture"]').length, all(timeline, '[part~="list"]').length]).to.deep.equal([pictures, 1 - pictures]);
    }
    expect(all(await drawn(timelineStates.list), '[part~="list"]').length).to.equal(1);
  });

  it('has the same events in the same order in picture, column and list', async () => {
    const wide = await drawn(timelineStates.usual);
    const column = await drawn(timelineStates.column);
    const list = await drawn(timelineStates.narrow);
    expect(idsIn(column).length, 'what came before is closed').to.be.lessThan(eventIds.length);
    await openAll(column);
    await openAll(list);
    expect(idsIn(list)).to.deep.equal(idsIn(wide));
    expect(idsIn(column)).to.deep.equal(idsIn(wide));
    expect([...idsIn(wide)].sort()).to.deep.equal([...eventIds].sort());
  });

  it('sticks out nowhere', async () => {
    for (const width of [280, 360, 480, 680, 840, 1100]) {
      const timeline = await drawn({width, attributes: {selected: 'event:deployment'}});
      const {left, right} = timeline.getBoundingClientRect();
      for (const e of all(timeline, '.frame *:not(.quiet):not(.quiet *)')) {
        const box = e.getBoundingClientRect();
        if (box.width > 0) {
          const fits = box.left >= left - 1.5 && box.right <= right + 1.5;
          expect(fits, `${e.localName}.${e.getAttribute('class') ?? ''} "${textOf(e).slice(0, 30)}" at ${width}`).to.equal(true);
        }
      }
    }
  });

  it('shows publications in the list at their place in time', async () => {
    const timeline = await drawn(timelineStates.narrow);
    const order = all(timeline, '.list [role="heading"], .divider li').map(textOf);
    expect(order.indexOf('T Trenin’s analysis is out (7 Jan)')).to.be.greaterThan(order.indexOf('Thu 6 January'));
    expect(order.indexOf('T Trenin’s analysis is out (7 Jan)')).to.be.lessThan(order.indexOf('Mon 10 January'));
  });

  it('has nothing to press when static, and still says everything', async () => {
    for (const width of [1100, 680, 360]) {
      const timeline = await drawn({width, attributes: {static: '', selected: 'event:deployment'}});
      expect(all(timeline, 'button, [tabindex], [role="button"], a').length).to.equal(0);
      expect(idsIn(timeline).length).to.equal(eventIds.length);
      expect(all(timeline, '[part~="detail"]').length).to.equal(1);
    }
  });

  it('has no toolbar, notes and actions when plain', async () => {
    const timeline = await drawn(timelineStates.plain);
    expect(all(timeline, '[part~="toolbar"], .foot').length).to.equal(0);
    expect(idsIn(timeline).length).to.equal(eventIds.length);
  });
});
