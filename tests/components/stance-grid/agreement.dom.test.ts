import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {gridStates} from '../../../stories/states/stance-grid.js';
import {act, all, cell, drawn, focused, idsIn, inside, status, textOf, tool, type Grid} from './grid-page.js';

const rows = (grid: Grid): string[] => all(grid, '[part~="row"]').map((r) => textOf(r.querySelector('.short') ?? r));
const heads = (grid: Grid): string[] => all(grid, 'thead .head b').map(textOf);
const pick = (grid: Grid, name: string): HTMLElement => {
  const found = all(grid, '.pick').find((b) => textOf(b).endsWith(name));
  if (found === undefined) throw new Error(`no choice: "${name}"`);
  return found;
};

describe('orders of the grid', () => {
  it('move rows, and say so', async () => {
    const grid = await drawn({width: 1100});
    const themed = rows(grid);
    for (const [label, said] of [
      ['Disagreement', 'Sorted by disagreement.'],
      ['Publication', 'Sorted by publication.'],
      ['Likeness', 'Sorted by likeness, in the exact order.'],
      ['Theme', 'Sorted by theme.'],
    ] as const) {
      await act(grid, () => tool(grid, label).click());
      expect([...rows(grid)].sort()).to.deep.equal([...themed].sort());
      expect(status(grid)).to.equal(said);
      expect(tool(grid, label).getAttribute('aria-pressed')).to.equal('true');
    }
    expect(rows(grid)).to.deep.equal(themed);
  });

  it('keep the focus on the tool, the page where it was, and the open cell open', async () => {
    const grid = await drawn({width: 1100, attributes: {selected: 'stance:unrest/clarke'}});
    const sort = tool(grid, 'Likeness');
    sort.focus();
    const [top, scrolled] = [sort.getBoundingClientRect().top, window.scrollY];
    await sendKeys({press: 'Enter'});
    await grid.updateComplete;
    expect(grid.shadowRoot?.activeElement).to.equal(sort);
    expect([sort.getBoundingClientRect().top, window.scrollY]).to.deep.equal([top, scrolled]);
    expect(cell(grid, 'unrest/clarke').getAttribute('aria-expanded')).to.equal('true');
    expect(cell(grid, 'unrest/clarke').closest('tr')?.nextElementSibling?.querySelector('[part~="detail"]')).not.to.equal(null);
  });

  for (const sort of ['disagreement', 'date', 'likeness']) {
    it(`keep focus on a cell whose row and column move: ${sort}`, async () => {
      const grid = await drawn({width: 1100});
      cell(grid, 'west/michta').focus();
      await act(grid, () => (grid.sort = sort));
      expect(focused(grid)).to.equal('west/michta');
    });
  }

  it('move columns for likeness alone, and say which order was used', async () => {
    const grid = await drawn({width: 1100});
    const fixed = heads(grid);
    await act(grid, () => (grid.sort = 'date'));
    expect(heads(grid)).to.deep.equal(fixed);
    expect(all(grid, '.theme').map(textOf)[0]).to.equal('First answered by Trenin, 7 Jan');
    await act(grid, () => (grid.sort = 'likeness'));
    expect([...heads(grid)].sort()).to.deep.equal([...fixed].sort());
    expect(textOf(inside(grid, '.trial'))).to.include('The order is exact: among all orders of the 15 questions and the 5 analyses');
    const [first] = all(grid, '[data-id]');
    first?.focus();
    await sendKeys({press: 'ArrowRight'});
    expect(focused(grid), 'the keys follow the columns as they stand').to.equal(idsIn(grid)[1]);
  });
});

describe('who agrees with whom', () => {
  it('counts out of what both address, in words, with the rule beside it and no percentage', async () => {
    for (const state of [{width: 1100}, {width: 680}, {width: 360}]) {
      const grid = await drawn({...state, attributes: {sort: 'disagreement'}});
      const lines = all(grid, '.pairs li');
      expect(lines.length).to.equal(10);
      for (const line of lines) expect(textOf(line)).to.match(/agree on \d+ of the \d+ that both address/);
      const strip = textOf(inside(grid, '.agreement'));
      expect(strip).to.include('at most one step apart');
      expect(strip).not.to.include('%');
    }
    expect(all(await drawn({width: 1100}), '.agreement').length, 'not where the order is by theme').to.equal(0);
  });

  it('marks borrowed agreement: Clarke cites Galeotti', async () => {
    const grid = await drawn({width: 1100, attributes: {sort: 'disagreement'}});
    const line = all(grid, '.pairs li').find((li) => textOf(li).startsWith('Galeotti, Clarke'));
    expect(textOf(line ?? grid)).to.match(/Clarke cites Galeotti\. On \d of those they agree on Clarke rests on Galeotti\./);
    expect(cell(grid, 'troops/clarke').getAttribute('aria-label')).to.match(/Rests on Galeotti\.$/);
    expect(textOf(cell(grid, 'troops/clarke').closest('td') ?? grid)).to.include('via G');
    expect(all(grid, '.leaning').length).to.be.greaterThan(0);
  });

  it('compares a pair whose names are pressed', async () => {
    const grid = await drawn({width: 1100, attributes: {sort: 'disagreement'}});
    const names = inside<HTMLButtonElement>(grid, '.pairs .names');
    await act(grid, () => names.click());
    expect(heads(grid)).to.deep.equal(textOf(names).split(', '));
    expect(status(grid)).to.match(/^\w+ and \w+ agree on \d+ of the \d+ that both address\.$/);
  });
});

describe('comparing two', () => {
  it('takes two, exchanges the first for a third, and goes back to all', async () => {
    const grid = await drawn({width: 1100});
    await act(grid, () => tool(grid, 'Compare two').click());
    expect(tool(grid, 'Compare two').getAttribute('aria-expanded')).to.equal('true');
    await act(grid, () => pick(grid, 'Trenin').click());
    expect(heads(grid).length, 'one is not two').to.equal(5);
    await act(grid, () => pick(grid, 'Umarov').click());
    expect(heads(grid)).to.deep.equal(['Trenin', 'Umarov']);
    expect(grid.compare).to.equal('trenin umarov');
    expect(status(grid)).to.match(/^Trenin and Umarov agree on \d+ of the \d+ that both address\.$/);
    expect(textOf(inside(grid, '.compared'))).to.include('To agree means to stand at most one step apart.');
    expect(all(grid, 'tbody .meeting').length).to.equal(15);
    await act(grid, () => pick(grid, 'Clarke').click());
    expect(heads(grid)).to.deep.equal(['Clarke', 'Umarov']);
    await act(grid, () => tool(grid, 'Back to all').click());
    expect(heads(grid).length).to.equal(5);
    expect(status(grid)).to.equal('All count again.');
  });

  it('says on each question how far the two stand apart, in table and cards', async () => {
    for (const state of [gridStates.compareTwo, gridStates.compareTwoNarrow]) {
      const grid = await drawn(state);
      const words = all(grid, '.meeting').map(textOf);
      expect(words.length).to.equal(15);
      for (const word of words)
        expect(word).to.match(/^(alike|one step apart|\d steps apart|only (Galeotti|Clarke) answers|neither answers)/);
      expect(words.filter((w) => w.includes('Clarke rests on Galeotti')).length).to.be.greaterThan(0);
    }
  });
});

describe('what is left out', () => {
  it('is said at once, with the findings that change', async () => {
    const grid = await drawn({width: 1100});
    await act(grid, () => tool(grid, 'Leave out weak codes').click());
    expect(grid.floor).to.equal('medium');
    expect(status(grid)).to.match(/^Without codes on weak evidence, the finding changes on \d+ of the 15 questions\.$/);
    expect(textOf(inside(grid, '.changes'))).to.include(status(grid));
    const count = Number(/changes on (\d+)/.exec(status(grid))?.[1]);
    expect(all(grid, '.changes li').filter((li) => !textOf(li).startsWith('Most disputed')).length).to.equal(count);
    expect(all(grid, '[data-id] .track .hollow:only-of-type').length, 'no weak answer is left').to.equal(0);
    await act(grid, () => tool(grid, 'Leave out weak codes').click());
    expect(status(grid)).to.equal('All count again.');
    expect(all(grid, '.changes').length).to.equal(0);
  });

  it('may be one analysis, or more, but never all', async () => {
    const grid = await drawn({width: 1100});
    await act(grid, () => tool(grid, 'Leave one out').click());
    await act(grid, () => pick(grid, 'Clarke').click());
    expect(heads(grid)).not.to.include('Clarke');
    expect(status(grid)).to.match(/^Without Clarke, /);
    for (const name of ['Trenin', 'Michta', 'Galeotti', 'Umarov']) await act(grid, () => pick(grid, name).click());
    expect(heads(grid).length).to.be.greaterThan(0);
  });

  it('lists a wrong value and draws as if it were not there', async () => {
    const grid = await drawn({width: 1100, attributes: {compare: 'trenin', floor: 'none', without: 'nobody'}});
    expect(heads(grid).length).to.equal(5);
    const listed = all(grid, '.problems dd').map(textOf);
    for (const fact of ['not two columns: "trenin"', 'unknown value: "none"', 'no column: "nobody"'])
      expect(
        listed.some((line) => line.includes(fact)),
        fact,
      ).to.equal(true);
  });

  it('is laid out; a selection among it is not', async () => {
    const grid = await drawn(gridStates.compareTwo);
    const before = grid.layouts;
    await act(grid, () => cell(grid, 'unrest/clarke').click());
    await act(grid, () => tool(grid, 'Compare two').click());
    expect(grid.layouts).to.equal(before);
    await act(grid, () => (grid.floor = 'high'));
    expect(grid.layouts).to.equal(before + 1);
  });
});

describe('trials of the grid', () => {
  it('stick out nowhere', async () => {
    const trials: readonly Readonly<Record<string, string>>[] = [
      {sort: 'likeness'},
      {compare: 'galeotti clarke', floor: 'medium'},
      {without: 'clarke', floor: 'high', sort: 'disagreement'},
    ];
    for (const attributes of trials) {
      for (const width of [280, 360, 480, 680, 840, 1100]) {
        const grid = await drawn({width, attributes});
        const {left, right} = grid.getBoundingClientRect();
        for (const e of all(grid, '.frame *:not(.quiet):not(.quiet *)')) {
          const box = e.getBoundingClientRect();
          if (box.width > 0)
            expect(box.left >= left - 1 && box.right <= right + 1, `${e.localName}.${e.getAttribute('class') ?? ''} at ${width}`).to.equal(
              true,
            );
        }
      }
    }
  });

  it('have nothing to press when static, and still say everything', async () => {
    const grid = await drawn(gridStates.compareStatic);
    expect(all(grid, 'button, [tabindex], a').length).to.equal(0);
    expect(all(grid, '.compared, .changes').length).to.equal(2);
  });
});
