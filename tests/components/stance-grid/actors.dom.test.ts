import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {bundled} from '../../../src/bundled.js';
import {gridStates} from '../../../stories/states/stance-grid.js';
import {act, all, cell, drawn, focused, idsIn, inside, status, textOf, tool, type Grid} from './grid-page.js';

const ofActors = (bundled.stances ?? []).filter((s) => s.actor !== undefined);
const onRecord = ofActors.map((s) => `${s.question}/${s.actor ?? ''}`);
const heads = (grid: Grid): string[] => all(grid, '.head b').map(textOf);

describe('actors as columns', () => {
  it('stand most positions first, each cell with the analyses that report it', async () => {
    const grid = await drawn(gridStates.actors);
    expect(heads(grid).slice(0, 2)).to.deep.equal(['Tokayev', 'Kremlin']);
    const found = cell(grid, 'initiative/tokayev');
    expect([...(found.closest('td')?.querySelectorAll('.tile') ?? [])].map(textOf)).to.deep.equal(['T', 'M', 'G', 'C', 'U']);
    const name = found.getAttribute('aria-label') ?? '';
    expect(name).to.match(/^Tokayev: own request\. Who wanted the intervention\?/);
    expect(name).to.match(/Reported by Trenin, Michta, Galeotti, Clarke and Umarov\.$/);
  });

  for (const width of [480, 680, 1100]) {
    it(`are all reached at ${width} px by turning, and stick out nowhere`, async () => {
      const grid = await drawn({width, attributes: {columns: 'actors'}});
      const layouts = grid.layouts;
      const seen = new Set(idsIn(grid));
      const {left, right} = grid.getBoundingClientRect();
      for (let i = 0; i < 20 && tool(grid, 'Next').getAttribute('aria-disabled') === null; i++) {
        await act(grid, () => tool(grid, 'Next').click());
        for (const id of idsIn(grid)) seen.add(id);
        for (const e of all(grid, '.frame *:not(.quiet):not(.quiet *)')) {
          const box = e.getBoundingClientRect();
          if (box.width > 0) expect(box.left >= left - 1 && box.right <= right + 1, `${e.localName}.${e.className}`).to.equal(true);
        }
      }
      for (const key of onRecord) expect(seen.has(key), key).to.equal(true);
      expect(grid.layouts, 'a turn lays out nothing').to.equal(layouts);
      expect(status(grid)).to.match(/^Actors \d+–26 of 26/);
    });
  }

  it('are cards in a narrow box, with everybody on record and nobody else', async () => {
    const grid = await drawn({width: 360, attributes: {columns: 'actors'}});
    expect(idsIn(grid).sort()).to.deep.equal([...onRecord].sort());
    expect(all(grid, '.position svg').every((s) => s.getBoundingClientRect().width > 60)).to.equal(true);
  });

  it('turn to a cell that is selected, and open it with its passages and their analyses', async () => {
    const grid = await drawn({width: 1100, attributes: {columns: 'actors', selected: 'stance:west/blinken'}});
    expect(heads(grid)).to.include('Blinken');
    expect(textOf(inside(grid, '.detail-title'))).to.equal('Blinken: sceptical of Russia');
    expect(all(grid, '.evidence-column .tile').map(textOf)).to.deep.equal(['G']);
    expect(all(grid, '.others li').length).to.equal(ofActors.filter((s) => s.question === 'west').length);
    const other = all<HTMLButtonElement>(grid, '.other').find((b) => textOf(b).startsWith('Kremlin'));
    await act(grid, () => other?.click());
    expect(grid.selected).to.equal('stance:west/kremlin');
    expect(heads(grid), 'turned back').to.include('Kremlin');
    expect(all(grid, '[part~="detail"]').length).to.equal(1);
  });

  it('are walked by arrows across windows, with the focus kept', async () => {
    const grid = await drawn({width: 680, attributes: {columns: 'actors'}});
    const row = (key: string): string => key.split('/')[0] ?? '';
    cell(grid, 'unrest/tokayev').focus();
    const reached = new Set([focused(grid)]);
    for (let i = 0; i < 25; i++) {
      await sendKeys({press: 'ArrowRight'});
      await grid.updateComplete;
      await grid.updateComplete;
      reached.add(focused(grid));
    }
    expect(reached.size).to.equal(26);
    expect([...reached].every((key) => row(key ?? '') === 'unrest')).to.equal(true);
    await sendKeys({press: 'Home'});
    await grid.updateComplete;
    await grid.updateComplete;
    expect(focused(grid)).to.equal('unrest/tokayev');
  });

  it('are switched to and from, and said', async () => {
    const grid = await drawn({width: 1100});
    await act(grid, () => tool(grid, 'Actors').click());
    expect(grid.columns).to.equal('actors');
    expect(status(grid)).to.equal('Positions of 26 actors, as the analyses report them.');
    await act(grid, () => tool(grid, 'Analyses').click());
    expect(idsIn(grid).length).to.equal(75);
    expect(status(grid)).to.equal('What the analyses answer.');
  });

  it('keep to what named analyses report and to named actors', async () => {
    const grid = await drawn({width: 1100, attributes: {columns: 'actors', sources: 'umarov', actors: 'tokayev kremlin'}});
    expect(heads(grid)).to.deep.equal(['Tokayev', 'Kremlin']);
    const told = all(grid, 'tbody .by');
    expect(told.length).to.be.greaterThan(2);
    for (const by of told) expect([...by.querySelectorAll('.tile')].map(textOf)).to.include('U');
  });

  it('show all at once where nothing turns', async () => {
    const grid = await drawn(gridStates.actorsStatic);
    expect(all(grid, 'button').length).to.equal(0);
    expect(idsIn(grid).sort()).to.deep.equal([...onRecord].sort());
  });

  it('fall back from a wrong word', async () => {
    const grid = await drawn({width: 1100, attributes: {columns: 'people'}});
    expect(idsIn(grid).length).to.equal(75);
    expect(all(grid, '.problems dd').map(textOf).join()).to.include('unknown value: "people"');
  });
});
