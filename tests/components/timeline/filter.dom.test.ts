import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {FilterDetail} from '../../../src/element/events.js';
import {large} from '../../../stories/states/datasets.js';
import {filterStates, type FilterState} from '../../../stories/states/timeline-filter.js';
import {timelineStates} from '../../../stories/states/timeline.js';
import {act, all, click, drawn, eventIds, focused, idsIn, inside, openAll, status, textOf, tool, type Timeline} from './timeline-page.js';

const states: readonly (readonly [string, FilterState])[] = Object.entries(filterStates);
const settled = async (timeline: Timeline): Promise<void> => {
  await timeline.updateComplete;
  await Promise.resolve();
  await timeline.updateComplete;
};

async function shown({data, open, ...state}: FilterState): Promise<Timeline> {
  const timeline = await drawn({...state, ...(data && {data: data()})});
  if (open === true) await act(timeline, () => tool(timeline, 'Filter…').click());
  return timeline;
}

const field = (timeline: Timeline, id: string): HTMLInputElement => inside<HTMLInputElement>(timeline, `#sift-${id}`);
const type = (timeline: Timeline, id: string, text: string): Promise<void> =>
  act(timeline, () => {
    field(timeline, id).value = text;
    field(timeline, id).dispatchEvent(new InputEvent('input', {bubbles: true}));
  });
/** A choice of the row. */
function choice(timeline: Timeline, label: string): HTMLButtonElement {
  const found = all<HTMLButtonElement>(timeline, '.sift button[aria-pressed]').find((b) => textOf(b).startsWith(label));
  if (found === undefined) throw new Error(`no choice: "${label}"`);
  return found;
}
const countIn = (element: Element): number => Number(/\((\d+)\)$/.exec(textOf(element))?.[1]);
const marks = (timeline: Timeline): string[] => idsIn(timeline);
const press = async (timeline: Timeline, key: string): Promise<void> => {
  await sendKeys({press: key});
  await settled(timeline);
};

function listen(timeline: Timeline): FilterDetail[] {
  const heard: FilterDetail[] = [];
  timeline.addEventListener('kz-filter-change', (e) => heard.push(e.detail));
  return heard;
}

describe('the filters are accessible', () => {
  for (const [name, state] of states) {
    it(`in the state: ${name}`, async () => {
      const timeline = await shown(state);
      await expect(timeline).to.be.accessible();
      const {left, right} = timeline.getBoundingClientRect();
      for (const e of all(timeline, '.sift *, .toolbar *, .nothing-left *')) {
        const box = e.getBoundingClientRect();
        if (box.width > 1) expect(box.left >= left - 1 && box.right <= right + 1, textOf(e)).to.equal(true);
      }
    });
  }
});

describe('the row of filters', () => {
  it('finds while the reader types, and the field can be cleared', async () => {
    const timeline = await shown(filterStates.row);
    const heard = listen(timeline);
    await type(timeline, 'words', 'airport');
    const found = marks(timeline);
    expect(found).to.include('airport-occupied');
    expect(found.length).to.be.lessThan(20);
    expect(timeline.query).to.equal('airport');
    expect(heard.map(({query}) => query)).to.deep.equal(['airport']);
    expect(status(timeline)).to.include(`${found.length} of ${eventIds.length}`);
    expect(textOf(inside(timeline, '.sift .left'))).to.equal(`${found.length} of ${eventIds.length} events are left.`);
    await act(timeline, () => inside<HTMLButtonElement>(timeline, '[aria-label="Clear the words"]').click());
    expect([timeline.query, field(timeline, 'words').value]).to.deep.equal(['', '']);
    expect(timeline.shadowRoot?.activeElement?.id).to.equal('sift-words');
    expect(marks(timeline).length).to.equal(eventIds.length);
  });

  it('promises with each number what the choice then leaves', async () => {
    const timeline = await shown({...filterStates.row, attributes: {query: 'russia'}});
    for (const label of ['Trenin', 'Umarov', 'Key events', 'Without minor events', 'Russia']) {
      const promised = countIn(choice(timeline, label));
      await act(timeline, () => choice(timeline, label).click());
      await settled(timeline);
      expect(marks(timeline).length, label).to.equal(promised);
      expect(choice(timeline, label).getAttribute('aria-pressed'), label).to.equal('true');
      expect(countIn(choice(timeline, label)), `${label}, again`).to.equal(promised);
      await act(timeline, () => Object.assign(timeline, {sources: '', actors: '', importance: '3'}));
    }
  });

  it('lets several sources be chosen, and the toolbar takes them back', async () => {
    const timeline = await shown(filterStates.row);
    const heard = listen(timeline);
    await act(timeline, () => choice(timeline, 'Michta').click());
    await act(timeline, () => choice(timeline, 'Clarke').click());
    expect(timeline.sources).to.equal('michta clarke');
    const set = tool(timeline, 'Only Michta and Clarke');
    expect(set.matches('.set')).to.equal(true);
    expect(getComputedStyle(set).fontWeight).to.equal('600');
    await act(timeline, () => inside<HTMLButtonElement>(timeline, '[aria-label="Take back: Only Michta and Clarke"]').click());
    await settled(timeline);
    expect(timeline.sources).to.equal('');
    expect(focused(timeline)).to.equal('tool:filter');
    expect(heard.map(({sources}) => sources)).to.deep.equal(['michta', 'michta clarke', '']);
    expect(marks(timeline).length).to.equal(eventIds.length);
  });

  it('finds an actor by any spelling, and keeps the chosen one in sight', async () => {
    const timeline = await shown(filterStates.row);
    await type(timeline, 'actor', 'masimov');
    await act(timeline, () => choice(timeline, 'Karim Mas').click());
    expect(timeline.actors).not.to.equal('');
    expect(marks(timeline).length).to.equal(countIn(choice(timeline, 'Karim Mas')));
    await type(timeline, 'actor', 'qqq');
    expect(textOf(inside(timeline, '.sift .gloss'))).to.equal('No actor of an event has this name.');
    expect(choice(timeline, 'Karim Mas').getAttribute('aria-pressed')).to.equal('true');
    await act(timeline, () => choice(timeline, 'Karim Mas').click());
    expect(timeline.actors).to.equal('');
  });

  it('tells the page of importance, and says what is left when it is laid out', async () => {
    const timeline = await shown(filterStates.row);
    const heard = listen(timeline);
    await act(timeline, () => choice(timeline, 'Key events').click());
    await settled(timeline);
    expect(heard.map(({importance, lanes}) => [importance, lanes])).to.deep.equal([['1', '']]);
    const n = marks(timeline).length;
    expect(n).to.be.lessThan(eventIds.length / 2);
    expect(status(timeline)).to.include(`${n} of ${eventIds.length}`);
  });

  it('lays nothing out, and moves nothing, for words, sources and actors', async () => {
    const timeline = await shown(filterStates.row);
    const place = (id: string): string => inside(timeline, `.mark[data-id="${id}"] > .hit`).getAttribute('y') ?? '';
    const [layouts, y] = [timeline.layouts, place('airport-occupied')];
    await type(timeline, 'words', 'airport');
    await act(timeline, () => choice(timeline, 'Trenin').click());
    await act(timeline, () => (timeline.sources = ''));
    expect([timeline.layouts, place('airport-occupied')]).to.deep.equal([layouts, y]);
  });

  it('takes all filters back with one press, those of the legend and the heads too', async () => {
    const timeline = await shown(filterStates.byAll);
    expect(marks(timeline).length).to.be.lessThan(10);
    await act(timeline, () =>
      inside<HTMLElement & SVGElement>(timeline, '[data-stop^="lane:"]').dispatchEvent(new MouseEvent('click', {bubbles: true})),
    );
    await act(timeline, () => tool(timeline, 'Clear filters').click());
    await settled(timeline);
    const {sources, actors, query, disputed, importance, lanes} = timeline;
    expect({sources, actors, query, disputed, importance, lanes}).to.deep.equal({
      ...{sources: '', actors: '', query: '', disputed: false},
      ...{importance: '3', lanes: ''},
    });
    expect(marks(timeline).length).to.equal(eventIds.length);
    expect(focused(timeline)).to.equal('tool:filter');
    expect(all(timeline, '.toolbar .set').length).to.equal(0);
  });

  it('opens with F and closes with Escape, in picture, column and list', async () => {
    for (const width of [1100, 680, 360]) {
      const timeline = await drawn({width});
      inside<HTMLElement>(timeline, '[data-roving="picture"] [tabindex="0"]').focus();
      await press(timeline, 'f');
      expect(timeline.shadowRoot?.activeElement?.id, `F at ${width}`).to.equal('sift-words');
      await press(timeline, 'f');
      expect(timeline.query, 'letters are text in a field').to.equal('f');
      await press(timeline, 'Escape');
      expect(all(timeline, '.sift').length).to.equal(0);
      expect(focused(timeline)).to.equal('tool:filter');
      expect(timeline.query, 'what is set stays').to.equal('f');
      await press(timeline, 'Enter');
      await press(timeline, 'Tab');
      expect(timeline.shadowRoot?.activeElement?.closest('.controls, .sift')).not.to.equal(null);
    }
  });

  it('is not there where the timeline is plain or static', async () => {
    for (const name of ['plain', 'static']) {
      const timeline = await drawn({width: 1100, attributes: {[name]: ''}});
      inside<HTMLElement>(timeline, '.frame').dispatchEvent(new KeyboardEvent('keydown', {key: 'f', bubbles: true}));
      await settled(timeline);
      expect(all(timeline, '.sift, .toolbar').length, name).to.equal(0);
    }
  });
});

describe('the names of the sources beside the picture and over the list', () => {
  const source = (timeline: Timeline, id: string): SVGElement & HTMLElement => inside(timeline, `[data-stop="source:${id}"]`);
  const pressed = (timeline: Timeline): (string | null)[] =>
    all(timeline, '[data-stop^="source:"]').map((e) => e.getAttribute('aria-pressed'));

  for (const width of [1100, 680, 360]) {
    it(`switch what each tells, and tell the page, at ${width} px`, async () => {
      const timeline = await drawn({width});
      await openAll(timeline);
      const heard = listen(timeline);
      const layouts = timeline.layouts;
      const ids = ['trenin', 'michta', 'galeotti', 'clarke', 'umarov'];
      expect(pressed(timeline)).to.deep.equal(['true', 'true', 'true', 'true', 'true']);
      const before = marks(timeline).length;
      await act(timeline, () => click(source(timeline, 'michta')));
      expect(timeline.sources).to.equal('trenin galeotti clarke umarov');
      expect(pressed(timeline)).to.deep.equal(['true', 'false', 'true', 'true', 'true']);
      expect(marks(timeline).length).to.be.lessThan(before);
      const style = getComputedStyle(source(timeline, 'michta').querySelector('text.bold') ?? source(timeline, 'michta'));
      expect(style.textDecorationLine).to.equal('line-through');
      await act(timeline, () => click(source(timeline, 'michta')));
      expect(timeline.sources).to.equal('');
      for (const id of ids) await act(timeline, () => click(source(timeline, id)));
      expect(timeline.sources, 'the last one brings all back').to.equal('');
      expect(marks(timeline).length).to.equal(before);
      expect(heard.length).to.equal(2 + ids.length);
      expect(timeline.layouts).to.equal(layouts);
    });
  }

  for (const width of [1100, 360]) {
    it(`are reached with one tab stop, before the marks, at ${width} px`, async () => {
      const timeline = await drawn({width});
      tool(timeline, 'Key events').focus();
      await press(timeline, 'Tab');
      expect(focused(timeline)).to.equal('source:trenin');
      await press(timeline, 'ArrowRight');
      expect(focused(timeline)).to.equal('source:michta');
      await press(timeline, 'Enter');
      expect(timeline.sources).to.equal('trenin galeotti clarke umarov');
      expect(focused(timeline)).to.equal('source:michta');
      await press(timeline, 'Tab');
      expect(focused(timeline)).to.match(/^(event|row):/);
    });
  }

  it('only say which source is which where there is one, or nothing acts', async () => {
    for (const state of [timelineStates.oneSource, timelineStates.static, timelineStates.staticNarrow])
      expect(all(await drawn(state), '[data-stop^="source:"]').length).to.equal(0);
  });
});

describe('filtered to nothing', () => {
  it('names every filter', async () => {
    const timeline = await shown(filterStates.silentEverything);
    expect(textOf(inside(timeline, '.nothing-left b'))).to.equal(
      'Umarov mentions no key event under “CSTO and Russia” with Nazarbayev that matches “zzz” and on which accounts differ.',
    );
  });

  it('leads out to those who do tell of it, to what one filter hides, or to the filters', async () => {
    const source = await shown(filterStates.silentSource);
    const show = tool(source, 'show Trenin');
    const promised = countIn(show);
    await act(source, () => show.click());
    expect(source.sources).to.equal('trenin galeotti clarke');
    expect(marks(source).length).to.equal(promised);

    const one = await drawn({width: 1100, attributes: {query: 'zzz', importance: '1'}});
    const back = tool(one, 'take back “zzz”');
    await act(one, () => back.click());
    await settled(one);
    expect([one.query, one.importance]).to.deep.equal(['', '1']);
    expect(textOf(back)).to.include(`(${marks(one).length} events)`);

    const words = await shown(filterStates.silentWords);
    await act(words, () => tool(words, 'change the filters').click());
    await settled(words);
    expect(words.shadowRoot?.activeElement?.id).to.equal('sift-words');

    expect(all(await shown(filterStates.silentPlain), '.nothing-left button').map(textOf)).to.deep.equal(['Clear filters']);
    expect(all(await shown(filterStates.silentStatic), '.nothing-left button').length).to.equal(0);
  });

  it('names what the legend has switched off', async () => {
    const timeline = await drawn({width: 1100});
    for (const e of all(timeline, '.heads [data-stop^="lane:"]')) e.dispatchEvent(new MouseEvent('click', {bubbles: true}));
    await timeline.updateComplete;
    expect(textOf(inside(timeline, '.nothing-left b'))).to.match(
      /^No event is left with these filters\. Switched off: On the streets, State response, .* and Diplomacy/,
    );
  });
});

// How long it takes is measured by `npm run bench`, where other work does not decide.
it('a search among 100,000 events leaves what it says, letter by letter', async () => {
  const timeline = await shown({width: 1100, open: true, data: () => large(100_000, 1)});
  const left: number[] = [];
  for (const text of ['f', 'fe', 'fer', 'ferr', 'ferry', 'ferry b']) {
    await type(timeline, 'words', text);
    const said = textOf(inside(timeline, '.sift .left'));
    expect(said).to.match(/^[\d,]+ of 100,000 events are left\.$/);
    left.push(Number(said.split(' ')[0]?.replaceAll(',', '')));
  }
  expect(left).to.deep.equal([...left].sort((a, b) => b - a));
  expect(left.at(-1)).to.be.lessThan(left[0] ?? 0);
}).timeout(40_000);
