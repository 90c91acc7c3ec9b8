import {expect} from '@open-wc/testing';
import type {FilterDetail} from '../../../src/element/events.js';
import {gridStates} from '../../../stories/states/stance-grid.js';
import {act, all, drawn, inside, status, textOf, tool, type Grid} from './grid-page.js';

const pick = (grid: Grid, label: string): HTMLElement => {
  const found = all(grid, '.pick').find((b) => textOf(b).endsWith(label));
  if (found === undefined) throw new Error(`no choice: "${label}"`);
  return found;
};

describe('what the reader chooses in the grid', () => {
  it('is told to the page by the names of its attributes, each of which asks for the same', async () => {
    const grid = await drawn({width: 1100});
    const heard: FilterDetail[] = [];
    grid.addEventListener('kz-filter-change', (e) => heard.push(e.detail));
    const last = (): FilterDetail | undefined => heard.at(-1);
    for (const [what, told] of [
      [() => tool(grid, 'Disagreement').click(), {sort: 'disagreement'}],
      [() => tool(grid, 'Only where they differ').click(), {differ: true}],
      [() => tool(grid, 'Leave out weak codes').click(), {floor: 'medium'}],
      [() => pick(grid, 'clear evidence alone').click(), {floor: 'high'}],
      [() => tool(grid, 'Leave one out').click(), undefined],
      [() => pick(grid, 'Clarke').click(), {without: 'clarke'}],
      [() => tool(grid, 'Compare two').click(), undefined],
      [() => pick(grid, 'Trenin').click(), {compare: ''}],
      [() => pick(grid, 'Umarov').click(), {compare: 'trenin umarov'}],
      [() => tool(grid, 'Actors').click(), {columns: 'actors'}],
      [() => tool(grid, 'Forecasts').click(), {forecasts: true}],
    ] as const) {
      const before = heard.length;
      await act(grid, what);
      expect(heard.length, what.toString()).to.equal(before + (told === undefined ? 0 : 1));
      if (told !== undefined) expect(last(), what.toString()).to.include(told);
    }
    const {off, ...rest} = last() ?? {off: []};
    expect(off).to.deep.equal([]);
    const same = await drawn({width: 1100});
    await act(same, () => Object.assign(same, rest));
    expect(textOf(inside(same, '.picture'))).to.equal(textOf(inside(grid, '.picture')));
  });

  it('is nothing that the page itself has set', async () => {
    const grid = await drawn({width: 1100});
    let heard = 0;
    grid.addEventListener('kz-filter-change', () => heard++);
    await act(grid, () =>
      Object.assign(grid, {sort: 'likeness', floor: 'high', without: 'clarke', compare: 'trenin umarov', columns: 'actors'}),
    );
    expect(heard).to.equal(0);
  });

  it('sets the floor of evidence in full, and takes it back', async () => {
    const grid = await drawn(gridStates.confidenceFloor);
    const pressed = (): string[] => all(grid, '.pick[aria-pressed="true"]').map(textOf);
    expect(all(grid, '.pick').map(textOf)).to.deep.equal(['all evidence', 'clear and fair evidence', 'clear evidence alone']);
    expect(pressed()).to.deep.equal(['clear and fair evidence']);
    await act(grid, () => pick(grid, 'clear evidence alone').click());
    expect(status(grid)).to.match(/^Without codes on weak or fair evidence, the finding changes on \d+ of the 15 questions\.$/);
    expect(pressed()).to.deep.equal(['clear evidence alone']);
    expect(all(grid, '[data-id] .track .half').length, 'nothing fair is left').to.equal(0);
    await act(grid, () => pick(grid, 'all evidence').click());
    expect(grid.floor).to.equal('low');
    expect(all(grid, '.pick').length).to.equal(0);
  });

  it('compares no actors and leaves none out, and says why', async () => {
    const grid = await drawn({width: 1100, attributes: {columns: 'actors', compare: 'trenin umarov', without: 'clarke'}});
    for (const label of ['Compare two', 'Leave one out']) {
      expect(tool(grid, label).getAttribute('aria-disabled')).to.equal('true');
      await act(grid, () => tool(grid, label).click());
      expect(status(grid)).to.match(/^Analyses are compared and left out, actors are not: /);
      expect(all(grid, '.choice').length).to.equal(0);
    }
    const listed = all(grid, '.problems dd').map(textOf);
    expect(listed.filter((line) => line.includes('not of actors')).length).to.equal(2);
  });
});

describe('the grid on paper', () => {
  afterEach(() => window.dispatchEvent(new Event('afterprint')));

  it('has every row and column of hundreds, and its window again afterwards', async () => {
    const grid = await drawn(gridStates.paperLarge);
    const cells = (): number => all(grid, '[data-id]').length;
    const before = cells();
    await act(grid, () => window.dispatchEvent(new Event('beforeprint')));
    expect(before).to.be.lessThan(400);
    expect(cells()).to.equal(120 * 20);
    expect(all(grid, '.picture button, .picture a').length, 'nothing to press').to.equal(0);
    await act(grid, () => window.dispatchEvent(new Event('afterprint')));
    expect(cells()).to.equal(before);
  });

  it('tells the reasons and passages of all answers, and where the analyses can be read', async () => {
    const grid = await drawn({width: 1100});
    expect(all(grid, '.endnotes').length).to.equal(0);
    await act(grid, () => window.dispatchEvent(new Event('beforeprint')));
    const notes = all(grid, '.endnotes ul:not(:last-child) li');
    expect(notes.length).to.equal(75);
    expect(textOf(notes[0] ?? grid)).to.match(/^Trenin: from below\. A lifted price cap .* Confidence: high\. .*¶2/);
    const addresses = all(grid, '.endnotes ul:last-child li').map(textOf);
    expect(addresses.length).to.equal(5);
    expect(addresses.filter((line) => line.includes('https://')).length).to.be.greaterThan(2);
    expect(all(grid, '[data-id]').length, 'the table stays').to.equal(75);
  });
});
