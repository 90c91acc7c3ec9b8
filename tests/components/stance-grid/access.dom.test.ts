import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {gridStates, type GridState} from '../../../stories/states/stance-grid.js';
import {takeConsole} from '../../tools/silent-console.js';
import {act, all, cell, drawn, focused, idsIn, inside, status, tool} from './grid-page.js';

const states: readonly (readonly [string, GridState])[] = Object.entries(gridStates);

describe('the grid is accessible', () => {
  for (const [name, state] of states) {
    it(`in the state: ${name}`, async () => {
      const grid = await drawn(state);
      await expect(grid).to.be.accessible();
      if (name === 'broken') takeConsole();
    });
  }
});

describe('the keyboard in the grid', () => {
  for (const width of [1100, 360]) {
    it(`reaches every cell at ${width} px, and opens it`, async () => {
      const grid = await drawn({width});
      const keys = idsIn(grid).sort();
      expect(keys.length).to.equal(75);
      const first = all(grid, '[data-roving="picture"] [tabindex="0"]');
      expect(first.length, 'one tab stop').to.equal(1);
      first[0]?.focus();
      const reached = new Set<string>();
      for (let i = 0; i < 80 && focused(grid) !== null; i++) {
        const at = focused(grid) ?? '';
        if (reached.has(at)) break;
        reached.add(at);
        await sendKeys({press: 'ArrowRight'});
        await grid.updateComplete;
      }
      expect([...reached].sort()).to.deep.equal(keys);
      for (const key of [keys[0] ?? '', keys[40] ?? '']) {
        cell(grid, key).focus();
        await sendKeys({press: 'Enter'});
        await grid.updateComplete;
        expect(grid.selected).to.equal(`stance:${key}`);
        expect(cell(grid, key).getAttribute('aria-expanded')).to.equal('true');
        expect(all(grid, '.detail').length).to.equal(1);
        expect(focused(grid), 'focus stays').to.equal(key);
      }
    });
  }

  it('turns left and right on a right-to-left page, and leaves the poles of scales where they are', async () => {
    const grid = await drawn({width: 1100, dir: 'rtl'});
    cell(grid, 'unrest/trenin').focus();
    await sendKeys({press: 'ArrowLeft'});
    expect(focused(grid)).to.equal('unrest/michta');
    const [negative, positive] = all(grid, 'tbody .poles')[0]?.querySelectorAll('.pole') ?? [];
    expect((negative?.getBoundingClientRect().left ?? 0) < (positive?.getBoundingClientRect().left ?? 0)).to.equal(true);
  });

  it('closes with Escape from inside the open cell, with focus back on the cell', async () => {
    const grid = await drawn({width: 1100});
    await act(grid, () => {
      cell(grid, 'unrest/clarke').focus();
      cell(grid, 'unrest/clarke').click();
    });
    inside(grid, '.detail a').focus();
    await sendKeys({press: 'Escape'});
    await grid.updateComplete;
    expect(all(grid, '.detail').length).to.equal(0);
    expect(focused(grid)).to.equal('unrest/clarke');
    expect(grid.selected, 'still selected').to.equal('stance:unrest/clarke');
    await sendKeys({press: 'Escape'});
    await grid.updateComplete;
    expect(grid.selected).to.equal('');
  });

  it('keeps focus on a cell whose row moves', async () => {
    const grid = await drawn({width: 1100});
    cell(grid, 'west/trenin').focus();
    await act(grid, () => (grid.sort = 'disagreement'));
    expect(focused(grid)).to.equal('west/trenin');
  });

  it('returns from the close button to the cell', async () => {
    const grid = await drawn({width: 1100});
    await act(grid, () => cell(grid, 'west/galeotti').focus());
    await act(grid, () => cell(grid, 'west/galeotti').click());
    await act(grid, () => {
      tool(grid, 'Close').focus();
      tool(grid, 'Close').click();
    });
    expect(focused(grid)).to.equal('west/galeotti');
  });
});

describe('what the grid says', () => {
  it('names a cell in full: who, word, question, direction, evidence, place', async () => {
    const grid = await drawn({width: 1100});
    await act(grid, () => cell(grid, 'unrest/trenin').click());
    expect(status(grid)).to.equal('Trenin: from below. What set off the unrest? Firmly towards “from below”, clear evidence. 1 of 75.');
    await act(grid, () => cell(grid, 'unrest/trenin').click());
    expect(status(grid)).to.equal('Closed.');
    await act(grid, () => tool(grid, 'Disagreement').click());
    expect(status(grid)).to.equal('Sorted by disagreement.');
    await act(grid, () => tool(grid, 'T Trenin').click());
    expect(status(grid)).to.equal('Trenin: hidden.');
    await act(grid, () => tool(grid, 'Only where they differ').click());
    expect(status(grid)).to.match(/^\d+ of 15 shown\.$/);
  });

  it('tells the blanks apart in words', async () => {
    const grid = await drawn(gridStates.allBlank);
    const names = all(grid, '[data-id]').map((c) => c.getAttribute('aria-label') ?? '');
    for (const word of ['silent', 'unclear', 'says unknown', 'not coded'])
      expect(
        names.some((n) => n.includes(`: ${word}.`)),
        word,
      ).to.equal(true);
  });
});
