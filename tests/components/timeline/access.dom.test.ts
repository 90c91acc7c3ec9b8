import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {timelineStates, type TimelineState} from '../../../stories/states/timeline.js';
import {takeConsole} from '../../tools/silent-console.js';
import {act, all, click, drawn, eventIds, focused, inside, mark, openAll, status, textOf, tool} from './timeline-page.js';

const states: readonly (readonly [string, TimelineState])[] = Object.entries(timelineStates);

describe('the timeline is accessible', () => {
  for (const [name, state] of states) {
    it(`in the state: ${name}`, async () => {
      const timeline = await drawn(state);
      await expect(timeline).to.be.accessible();
      if (['broken', 'reversed', 'reversedNarrow'].includes(name)) takeConsole();
    });
  }

  it('with everything opened in the list', async () => {
    const timeline = await drawn(timelineStates.narrow);
    await openAll(timeline);
    await expect(timeline).to.be.accessible();
  });
});

describe('the keyboard in the timeline', () => {
  for (const width of [1100, 680, 360]) {
    it(`reaches every event at ${width} px`, async () => {
      const timeline = await drawn({width});
      await openAll(timeline);
      const stops = all(
        timeline,
        '[data-roving="picture"] > :not([data-roving]) [tabindex="0"], [data-roving="picture"] [data-stop][tabindex="0"]',
      ).filter((e) => e.closest('[data-roving]')?.getAttribute('data-roving') === 'picture');
      expect(new Set(stops).size, 'one tab stop').to.equal(1);
      stops[0]?.focus();
      await sendKeys({press: 'Home'});
      const reached = new Set<string>();
      // Page down walks the picture, the arrow the list.
      const key = width === 360 ? 'ArrowDown' : 'PageDown';
      for (let at = focused(timeline); at !== null && !reached.has(at); at = focused(timeline)) {
        reached.add(at);
        await sendKeys({press: key});
        await timeline.updateComplete;
      }
      expect([...reached].filter((s) => s.startsWith('event:')).sort()).to.deep.equal(eventIds.map((id) => `event:${id}`).sort());
    });
  }

  it('opens with Enter and Space, closes with Escape, and keeps focus on the mark', async () => {
    const timeline = await drawn({width: 1100});
    for (const key of ['Enter', 'Space']) {
      mark(timeline, 'deployment').focus();
      await sendKeys({press: key});
      await timeline.updateComplete;
      expect(timeline.selected).to.equal('event:deployment');
      expect(mark(timeline, 'deployment').getAttribute('aria-expanded')).to.equal('true');
      expect(all(timeline, '.detail').length).to.equal(1);
      expect(focused(timeline)).to.equal('event:deployment');
      await sendKeys({press: 'Escape'});
      await timeline.updateComplete;
      expect(all(timeline, '.detail').length).to.equal(0);
      expect(timeline.selected, 'still selected').to.equal('event:deployment');
      await sendKeys({press: 'Escape'});
      await timeline.updateComplete;
      expect(timeline.selected).to.equal('');
      expect(focused(timeline)).to.equal('event:deployment');
    }
  });

  it('walks a lane with left and right, and changes it with up and down, on a right-to-left page too', async () => {
    for (const dir of ['ltr', 'rtl'] as const) {
      const timeline = await drawn({width: 1100, dir});
      const lane = (): string => inside(timeline, `[data-stop="${focused(timeline) ?? ''}"]`).getAttribute('aria-label') ?? '';
      const x = (): number => inside(timeline, `[data-stop="${focused(timeline) ?? ''}"] .hit`).getBoundingClientRect().left;
      mark(timeline, 'turn-violent').focus();
      expect(lane()).to.include('On the streets');
      const before = x();
      await sendKeys({press: 'ArrowLeft'});
      expect(lane()).to.include('On the streets');
      expect(x() <= before, dir).to.equal(true);
      await sendKeys({press: 'ArrowDown'});
      expect(lane()).to.include('State response');
      await sendKeys({press: 'ArrowUp'});
      expect(lane()).to.include('On the streets');
    }
  });

  it('goes back from the close button to the mark', async () => {
    const timeline = await drawn(timelineStates.selected);
    await act(timeline, () => {
      tool(timeline, 'Close').focus();
      tool(timeline, 'Close').click();
    });
    expect(focused(timeline)).to.equal('event:deployment');
  });

  it('switches a lane by its name, with a tab stop of its own for the names', async () => {
    const timeline = await drawn({width: 1100});
    const heads = all(timeline, '[data-roving="lanes"] [tabindex]');
    expect(heads.filter((h) => h.getAttribute('tabindex') === '0').length).to.equal(1);
    heads[0]?.focus();
    for (let n = 0; n < 6; n++) await sendKeys({press: 'ArrowDown'});
    expect(focused(timeline), 'after five sources and a lane').to.equal('lane:state');
    await sendKeys({press: 'Enter'});
    await timeline.updateComplete;
    expect(inside(timeline, '[data-stop="lane:state"]').getAttribute('aria-pressed')).to.equal('false');
  });
});

describe('what the timeline says', () => {
  it('names a mark in full: title, date, what it rests on, lane, differing accounts, who mentions it', async () => {
    const timeline = await drawn({width: 1100});
    expect(mark(timeline, 'deployment').getAttribute('aria-label')).to.equal(
      'Troops deploy to Kazakhstan, 6 January 2022, CSTO and Russia, accounts differ, all: Trenin, Michta, Galeotti, Clarke and Umarov',
    );
    expect(mark(timeline, 'protests-start').getAttribute('aria-label')).to.include('2–3 January 2022 or 2 January 2022');
    expect(mark(timeline, 'cis-summit').getAttribute('aria-label')).to.include(
      'St Petersburg summit, Informal summit in St Petersburg, about 29 December 2021, CSTO and Russia, inferred from the texts',
    );
  });

  it('says what an act did', async () => {
    const timeline = await drawn({width: 1100});
    await act(timeline, () => click(mark(timeline, 'deployment')));
    expect(status(timeline)).to.match(/^Troops deploy to Kazakhstan\. 6 January 2022\. all: .*\. \d+ of \d+\.$/);
    await act(timeline, () => click(mark(timeline, 'deployment')));
    expect(status(timeline)).to.equal('Closed.');
    await act(timeline, () => tool(timeline, 'Only where accounts differ').click());
    expect(status(timeline)).to.match(/^\d+ of \d+ shown\.$/);
  });

  it('tells publications with their dates and what these rest on', async () => {
    const timeline = await drawn({width: 1100});
    const names = all(timeline, '.publications [role="button"]').map((e) => e.getAttribute('aria-label') ?? '');
    expect(names.length).to.equal(5);
    expect(names[0]).to.equal('Trenin, 7 January 2022, stated');
    expect(names[3]).to.equal('Clarke, after 11 January 2022, inferred from the texts');
    expect(all(timeline, '.publications .tilemark.reports').map(textOf)).to.deep.equal(['M', 'G', 'C', 'U']);
  });
});
