import {expect} from '@open-wc/testing';
import {bundled} from '../../../src/bundled.js';
import {subsetFor} from '../../../src/cdn/subset.js';
import {gridStates} from '../../../stories/states/stance-grid.js';
import {act, all, drawn, idsIn, inside, status, textOf, tool} from './grid-page.js';

const predictions = (bundled.claims ?? []).filter((c) => c.kind === 'prediction');

describe('forecasts', () => {
  it('stand by analysis in a native table, with condition, wording and day', async () => {
    const grid = await drawn(gridStates.forecasts);
    expect(idsIn(grid).sort()).to.deep.equal(predictions.map((c) => c.id).sort());
    expect(all(grid, 'thead th').map(textOf)).to.deep.equal([
      'What is predicted',
      'On what condition',
      'How strongly worded',
      'By when one could tell',
    ]);
    const row = inside(grid, '[data-id="trenin-mission-creep"]');
    expect([...row.querySelectorAll('td')].map(textOf)).to.deep.equal([
      'If the mission of the Russian forces widened',
      '“would”',
      'no day named',
    ]);
    expect(textOf(inside(grid, '[data-id="trenin-fall-of-tokayev"]'))).to.match(
      /^reporting Kremlin:.*from 7 January 2022, inferred from the texts/,
    );
    expect(all(grid, 'tbody th[scope="rowgroup"]').length).to.equal(5);
  });

  it('have outcomes only where a record from outside the texts supplies one', async () => {
    const none = await drawn(gridStates.forecasts);
    expect(textOf(inside(none, '.hint'))).to.include('no record from outside the texts');
    const one = await drawn(gridStates.outcome);
    expect(all(one, 'thead th').length).to.equal(5);
    expect(all(one, '.outcome').map(textOf)).to.deep.equal([
      'The mended pier passes its inspection, June 2023 not in the texts, known from elsewhere',
    ]);
    expect(all(one, '.hint').length).to.equal(0);
  });

  for (const width of [280, 360, 480, 600, 1100]) {
    it(`are all there at ${width} px, and stick out nowhere`, async () => {
      const grid = await drawn({width, attributes: {forecasts: ''}});
      expect(idsIn(grid).length).to.equal(predictions.length);
      expect(all(grid, 'table').length).to.equal(width < 576 ? 0 : 1);
      const {left, right} = grid.getBoundingClientRect();
      for (const e of all(grid, '.frame *:not(.quiet):not(.quiet *)')) {
        const box = e.getBoundingClientRect();
        if (box.width > 0) expect(box.left >= left - 1 && box.right <= right + 1, `${e.localName}.${e.className}`).to.equal(true);
      }
    });
  }

  it('are switched to and from, said, and switched off by analysis', async () => {
    const grid = await drawn({width: 1100});
    await act(grid, () => tool(grid, 'Forecasts').click());
    expect(grid.forecasts).to.equal(true);
    expect(status(grid)).to.equal(`${predictions.length} forecasts, by analysis.`);
    await act(grid, () => tool(grid, 'T Trenin').click());
    expect(idsIn(grid).some((id) => id.startsWith('trenin'))).to.equal(false);
    await act(grid, () => tool(grid, 'Actors').click());
    expect(grid.forecasts).to.equal(false);
    expect(all(grid, 'thead.name').length).to.equal(1);
  });

  it('say that there are none', async () => {
    const grid = await drawn(gridStates.noForecasts);
    expect(textOf(inside(grid, '.nothing'))).to.equal('No forecast is on record here.');
  });

  it('are not offered where a data set has no forecasts', async () => {
    const {claims: _, ...data} = bundled;
    const grid = await drawn({width: 1100, data});
    expect(all(grid, '[data-stop="tool:forecasts"]').length).to.equal(0);
  });

  it('stand under their own head in an open cell', async () => {
    const grid = await drawn({width: 1100, data: subsetFor('stance-grid', bundled), attributes: {selected: 'stance:risk/trenin'}});
    expect(all(grid, '.tied summary').map(textOf)[0]).to.match(/^\d forecasts?$/);
  });
});
