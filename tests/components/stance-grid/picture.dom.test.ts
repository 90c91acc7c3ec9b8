import {expect} from '@open-wc/testing';
import {idsOf, light, parsed, pixelsIn} from '../../element/picture-page.js';
import {drawn, idsIn} from './grid-page.js';

describe('a picture of the grid as a file', () => {
  it('is SVG that stands alone, with every cell of the page', async () => {
    const grid = await drawn({width: 1100});
    const text = await grid.toSVG();
    const root = parsed(text);
    expect(root.firstElementChild?.textContent).to.equal('Where five readings part');
    expect(root.querySelector('desc')?.textContent).to.contain('Grid of questions and answers');
    expect(idsOf(root)).to.deep.equal([...idsIn(grid)].sort());
    expect(await grid.toSVG()).to.equal(text);
  });

  it('is PNG of the size that is asked for, with all cells', async () => {
    const grid = await drawn({width: 680});
    for (const size of ['1200x630', '1080x1350'] as const) {
      const pixels = await pixelsIn(await grid.toPNG({size}));
      expect(pixels.size.join('x')).to.equal(size);
      expect(pixels.count(light.ink)).to.be.above(3000);
      expect(pixels.count(light.accent)).to.equal(0);
      expect(idsOf(parsed(await grid.toSVG({size})))).to.deep.equal([...idsIn(grid)].sort());
    }
  });

  it('has the cell that is open in the accent, and what is compared, filtered and switched to', async () => {
    const grid = await drawn({width: 1100, attributes: {selected: 'stance:unrest/galeotti'}});
    expect((await pixelsIn(await grid.toPNG())).count(light.accent)).to.be.above(100);
    Object.assign(grid, {selected: '', compare: 'galeotti clarke'});
    await grid.updateComplete;
    expect(idsOf(parsed(await grid.toSVG())).every((id) => /\/(galeotti|clarke)$/.test(id))).to.equal(true);
    Object.assign(grid, {compare: '', differ: true});
    await grid.updateComplete;
    const root = parsed(await grid.toSVG());
    expect(idsOf(root)).to.deep.equal([...idsIn(grid)].sort());
    expect(root.querySelector('desc')?.textContent).to.match(/\d+ of 15 shown/);
    Object.assign(grid, {differ: false, columns: 'actors'});
    await grid.updateComplete;
    expect(parsed(await grid.toSVG()).querySelector('desc')?.textContent).to.match(/\d+ of \d+ columns/);
  });

  it('is a table where the page has room for cards alone', async () => {
    const grid = await drawn({width: 320});
    const root = parsed(await grid.toSVG());
    expect(Number(root.getAttribute('width'))).to.equal(480 + 32);
    expect(idsOf(root)).to.deep.equal([...idsIn(grid)].sort());
  });
});
