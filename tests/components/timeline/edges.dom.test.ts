import {expect} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';
import {large} from '../../../stories/states/datasets.js';
import {timelineStates} from '../../../stories/states/timeline.js';
import {moving} from '../../tools/moving.js';
import {takeConsole} from '../../tools/silent-console.js';
import {act, all, click, drawn, eventIds, idsIn, inside, mark, textOf, tool} from './timeline-page.js';

describe('a data set at the edge', () => {
  it('of one event has one mark, one lane with a count, and nothing to go on to', async () => {
    const timeline = await drawn(timelineStates.oneEvent);
    expect(idsIn(timeline).length).to.equal(1);
    const [id = ''] = idsIn(timeline);
    await act(timeline, () => click(mark(timeline, id)));
    expect(all(timeline, '[part~="detail"]').length).to.equal(1);
    const selected = timeline.selected;
    timeline.next();
    expect(timeline.selected).to.equal(selected);
    await act(timeline, () => tool(timeline, 'Filter…').click());
    expect(textOf(inside(timeline, '.sift .left'))).to.equal('1 of 1 events is left.');
  });

  it('of no events says so in one sentence', async () => {
    const timeline = await drawn(timelineStates.empty);
    expect(textOf(inside(timeline, '.nothing')).length).to.be.greaterThan(10);
    expect(all(timeline, '.toolbar, .sift, svg').length).to.equal(0);
  });

  it('with ranges that end before they start draws the others, and lists these with what to do', async () => {
    for (const state of [timelineStates.reversed, timelineStates.reversedNarrow]) {
      const timeline = await drawn(state);
      expect(idsIn(timeline).length).to.be.greaterThan(5);
      expect(idsIn(timeline)).not.to.include.members(['petition']);
      expect(idsIn(timeline)).not.to.include.members(['audit']);
      const listed = all(timeline, '.problems dt, .problems dd').map(textOf).join(' | ');
      expect(listed).to.include('events#petition');
      expect(listed).to.include('end 2018-11-05 is before start 2018-11-09');
      expect(listed).to.include('Write 2019-01/2019-02-20.');
      takeConsole();
    }
  });
});

describe('a reader who asks for less motion', () => {
  afterEach(() => emulateMedia({reducedMotion: 'reduce'}));

  it('sees none', async () => {
    const timeline = await drawn(timelineStates.reducedMotion);
    await act(timeline, () => tool(timeline, 'Filter…').click());
    await emulateMedia({reducedMotion: 'no-preference'});
    expect(moving(all(timeline, '*')).length, 'without asking').to.be.greaterThan(0);
    await emulateMedia({reducedMotion: 'reduce'});
    expect(moving(all(timeline, '*')).map((e) => e.outerHTML)).to.deep.equal([]);
  });
});

describe('paper', () => {
  afterEach(() => window.dispatchEvent(new Event('afterprint')));

  for (const width of [1100, 680, 360]) {
    it(`has every event, open, with a name and with all accounts, at ${width} px, and the page as it was afterwards`, async () => {
      const timeline = await drawn({width, attributes: {selected: 'event:appeal', story: ''}});
      const before = all(timeline, 'button').length;
      await act(timeline, () => window.dispatchEvent(new Event('beforeprint')));
      expect(idsIn(timeline).sort()).to.deep.equal([...eventIds].sort());
      expect(all(timeline, '.picture button, .picture [role="button"], .story button').length, 'nothing to press').to.equal(0);
      expect(all(timeline, 'svg.lanes .mark:not(:has(.label))').length, 'marks without a name').to.be.lessThan(width === 1100 ? 5 : 1);
      const notes = all(timeline, '.endnotes > ol > li').map(textOf);
      expect(notes.length).to.equal(eventIds.length);
      expect(notes.find((note) => note.startsWith('Tokayev appeals to the CSTO.'))).to.match(
        /5 January 2022, exact day: stated by .*Trenin.*¶\d/,
      );
      expect(
        all(timeline, '.endnotes > ul > li')
          .map(textOf)
          .filter((line) => line.includes('https://')).length,
      ).to.be.greaterThan(2);
      await act(timeline, () => window.dispatchEvent(new Event('afterprint')));
      expect(all(timeline, '.endnotes').length).to.equal(0);
      expect(all(timeline, 'button').length).to.equal(before);
    });
  }

  it('has no notes where they would fill a book', async () => {
    const timeline = await drawn({width: 1100, data: large(1000, 1)});
    await act(timeline, () => window.dispatchEvent(new Event('beforeprint')));
    expect(all(timeline, '.endnotes').length).to.equal(0);
  });
});
