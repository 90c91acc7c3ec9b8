import {expect} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';
import {gridStates} from '../../../stories/states/stance-grid.js';
import {moving} from '../../tools/moving.js';
import {act, all, drawn, idsIn, inside, textOf, tool} from './grid-page.js';

describe('a grid with little in it', () => {
  it('has one question as a row, and counts nothing twice', async () => {
    const grid = await drawn(gridStates.oneQuestion);
    expect(all(grid, '[part~="row"]').length).to.equal(1);
    const pairs = async (): Promise<string[]> => {
      await act(grid, () => tool(grid, 'Disagreement').click());
      return all(grid, '.pairs .count').map(textOf);
    };
    for (const line of await pairs())
      expect(line).to.match(/^(do not )?(agree|address)( on)? (the one|no) question( that)?( both)?( address)?/);
  });

  it('has one source as a column, with nobody to compare', async () => {
    const grid = await drawn(gridStates.oneSource);
    expect(all(grid, '.head').length).to.equal(1);
    expect(all(grid, '.all').length, 'nothing to put together').to.equal(0);
    const labels = all(grid, '.toolbar button').map(textOf);
    expect(labels).not.to.include('Compare two');
    expect(labels).not.to.include('Leave one out');
    await act(grid, () => tool(grid, 'Disagreement').click());
    expect(all(grid, '.pairs').length).to.equal(0);
  });

  it('has blanks alone, each in words, and says that on no question anybody differs', async () => {
    const grid = await drawn(gridStates.allBlank);
    expect(all(grid, '[data-id] .full, [data-id] .hollow').length).to.equal(0);
    expect(all(grid, '.word-of.blank').length).to.equal(idsIn(grid).length);
    await act(grid, () => tool(grid, 'Only where they differ (0)').click());
    expect(textOf(inside(grid, '.nothing'))).to.equal('On no question do the answers lie two steps apart. Clear filters');
    await act(grid, () => tool(grid, 'Clear filters').click());
    for (const sort of ['Disagreement', 'Publication', 'Likeness']) await act(grid, () => tool(grid, sort).click());
    for (const line of all(grid, '.pairs .count').map(textOf)) expect(line).to.equal('address no question both');
  });
});

describe('a reader who asks for less motion', () => {
  afterEach(() => emulateMedia({reducedMotion: 'reduce'}));

  it('sees none in the grid', async () => {
    const grid = await drawn(gridStates.reducedMotion);
    await emulateMedia({reducedMotion: 'no-preference'});
    expect(moving(all(grid, '*')).length, 'without asking').to.be.greaterThan(0);
    await emulateMedia({reducedMotion: 'reduce'});
    expect(moving(all(grid, '*')).map((e) => e.outerHTML)).to.deep.equal([]);
  });
});
