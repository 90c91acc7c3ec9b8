import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {gridStates} from '../../../stories/states/stance-grid.js';
import {act, all, cell, drawn, focused, idsIn, inside, status, textOf, type Grid} from './grid-page.js';

const rows = (grid: Grid): string[] => all(grid, '[part~="row"] .short').map(textOf);
const named = (grid: Grid, name: string): HTMLElement => inside(grid, `[aria-label="${name}"]`);
const pressed = async (grid: Grid, key: Parameters<typeof sendKeys>[0] extends infer P ? Extract<P, {press: string}>['press'] : never) => {
  await sendKeys({press: key});
  await grid.updateComplete;
  await grid.updateComplete;
};

describe('500 questions and 50 analyses', () => {
  it('draw a window of rows and columns, with heads that stay', async () => {
    const grid = await drawn(gridStates.large);
    expect(rows(grid).length).to.be.within(20, 60);
    expect(all(grid, '.head').length).to.be.within(7, 12);
    const head = inside(grid, 'thead th');
    expect(getComputedStyle(head).position).to.equal('sticky');
    cell(grid, idsIn(grid).at(-1) ?? '').scrollIntoView();
    expect(Math.abs(head.getBoundingClientRect().top)).to.be.lessThan(2);
    window.scrollTo(0, 0);
  });

  for (const width of [1100, 680, 360]) {
    it(`draw at most 3,000 nodes at ${width} px, a cell open and pairs counted, too`, async () => {
      const grid = await drawn({...gridStates.large, width});
      const nodes = (): number => all(grid, '*').length;
      expect(nodes()).to.be.lessThan(3000);
      await act(grid, () => Object.assign(grid, {sort: 'likeness', selected: 'stance:question-333/analysis-44'}));
      expect(all(grid, '.others li').length).to.equal(50);
      expect(nodes()).to.be.lessThan(3000);
    });
  }

  it('are reached row by row, and said', async () => {
    const grid = await drawn(gridStates.large);
    const layouts = grid.layouts;
    const seen = new Set(rows(grid));
    while (named(grid, 'Next questions').getAttribute('aria-disabled') === null) {
      await act(grid, () => named(grid, 'Next questions').click());
      for (const row of rows(grid)) seen.add(row);
    }
    expect(seen.size).to.equal(500);
    expect(status(grid)).to.match(/^Questions \d+–500 of 500$/);
    expect(grid.layouts, 'a turn lays out nothing').to.equal(layouts);
  });

  it('tell how many lines and columns there are, and which of them are drawn', async () => {
    const grid = await drawn(gridStates.large);
    const table = inside(grid, 'table');
    const themes = gridStates.large.data.meta.themes.length;
    const lines = 500 + themes + 1;
    expect([table.ariaRowCount, table.ariaColCount], 'heads are a line, questions a column').to.deep.equal([String(lines), '51']);
    const found = new Map<number, string>();
    const read = (): void => {
      for (const row of all(grid, 'tr[aria-rowindex]')) found.set(Number(row.ariaRowIndex), textOf(row.querySelector('.short') ?? row));
    };
    for (read(); named(grid, 'Next questions').getAttribute('aria-disabled') === null; read()) {
      await act(grid, () => named(grid, 'Next questions').click());
    }
    expect([...found.keys()].sort((a, b) => a - b)).to.deep.equal(Array.from({length: lines}, (_, i) => i + 1));
    await act(grid, () => grid.select('stance:question-333/analysis-44'));
    const open = cell(grid, 'question-333/analysis-44');
    expect(open.closest('td')?.ariaColIndex).to.equal('45');
    expect(found.get(Number(open.closest('tr')?.ariaRowIndex))).to.equal('Question 333?');
    expect(all(grid, 'thead th').map((th) => th.ariaColIndex)).to.include('45');
    expect(all(await drawn({width: 1100}), '[aria-rowindex], [aria-colindex], [aria-rowcount]').length, 'not where all is drawn').to.equal(
      0,
    );
  });

  it('are walked by arrows over the edges of the window', async () => {
    const grid = await drawn(gridStates.large);
    const last = rows(grid).length;
    cell(grid, `question-${last}/analysis-1`).focus();
    await pressed(grid, 'ArrowDown');
    expect(focused(grid)).to.equal(`question-${last + 1}/analysis-1`);
    await pressed(grid, 'ArrowUp');
    expect(focused(grid)).to.equal(`question-${last}/analysis-1`);
    await pressed(grid, 'End');
    expect(focused(grid)).to.equal(`question-${last}/analysis-50`);
    await pressed(grid, 'PageDown');
    expect(focused(grid)).to.equal('question-500/analysis-50');
    await pressed(grid, 'Home');
    expect(focused(grid)).to.equal('question-500/analysis-1');
  });

  it('are found by their words, with the field kept', async () => {
    const grid = await drawn(gridStates.large);
    const field = inside<HTMLInputElement>(grid, 'input[type="search"]');
    await act(grid, () => {
      field.focus();
      field.value = 'question 487';
      field.dispatchEvent(new Event('input'));
    });
    expect(rows(grid)).to.deep.equal(['Question 487?']);
    expect(grid.shadowRoot?.activeElement).to.equal(field);
    await act(grid, () => {
      field.value = '';
      field.dispatchEvent(new Event('input'));
    });
    expect(rows(grid).length).to.be.greaterThan(20);
  });

  it('turn to what is selected', async () => {
    const grid = await drawn(gridStates.large);
    await act(grid, () => grid.select('stance:question-333/analysis-44'));
    expect(cell(grid, 'question-333/analysis-44').getAttribute('aria-expanded')).to.equal('true');
    expect(all(grid, '.others li').length).to.equal(50);
  });

  it('are cards in a narrow box, as many at a time as have room', async () => {
    const grid = await drawn(gridStates.largeNarrow);
    const cards = all(grid, '.card').length;
    expect(cards).to.be.within(4, 20);
    expect(idsIn(grid).length).to.equal(cards * 50);
  });
});

describe('scales of three to nine steps', () => {
  for (const [name, ticks] of [
    ['threeSteps', 3],
    ['sevenSteps', 7],
    ['nineSteps', 9],
  ] as const) {
    it(`have ${ticks} ticks and worded ends: ${name}`, async () => {
      const grid = await drawn(gridStates[name]);
      const rule = inside<SVGPathElement>(grid, 'tbody .track .rule').getAttribute('d') ?? '';
      expect(rule.match(/v/g)?.length).to.equal(ticks);
      expect(all(grid, 'tbody .pole bdi').slice(0, 2).map(textOf)).to.deep.equal(['not at all', 'entirely']);
      const words = new Set(all(grid, '[data-id]').map((c) => /(Firmly|Leaning) towards/.exec(c.getAttribute('aria-label') ?? '')?.[1]));
      expect(words.has('Firmly')).to.equal(true);
      expect(words.has('Leaning')).to.equal(ticks > 3);
    });
  }
});
