import {expect} from '@open-wc/testing';
import {bundled} from '../../../src/bundled.js';
import type {FilterDetail, SelectDetail} from '../../../src/element/events.js';
import {gridStates} from '../../../stories/states/stance-grid.js';
import {takeConsole} from '../../tools/silent-console.js';
import {act, all, cell, drawn, idsIn, inside, textOf, tool, type Grid} from './grid-page.js';

/** Where every row head and remaining mark stands. */
const places = (grid: Grid): ReadonlyMap<string, string> => {
  const place = (e: Element): string => {
    const {x, y, width, height} = e.getBoundingClientRect();
    return [x, y, width, height].map(Math.round).join(' ');
  };
  return new Map([
    ...all(grid, '[part~="row"]').map((e, i) => [`row ${i}`, place(e)] as const),
    ...all(grid, '[data-id]').map((e) => [e.getAttribute('data-id') ?? '', place(e)] as const),
  ]);
};
const rows = (grid: Grid): string[] => all(grid, '[part~="row"]').map((r) => textOf(r.querySelector('.short') ?? r));

describe('a cell', () => {
  it('opens under its row, with reasons, evidence, the others, and a way to dispute it', async () => {
    const grid = await drawn({width: 1100});
    const heard: SelectDetail[] = [];
    grid.addEventListener('kz-select', (e) => heard.push(e.detail));
    await act(grid, () => cell(grid, 'russia-balance/michta').click());
    const row = cell(grid, 'russia-balance/michta').closest('tr');
    expect(row?.nextElementSibling?.querySelector('[part~="detail"]')).not.to.equal(null);
    expect(all(grid, '.evidence-column [part~="evidence"]').length).to.be.greaterThan(0);
    expect(all(grid, '.others li').length).to.equal(5);
    expect(all(grid, '.others .tile.chosen').map(textOf)).to.deep.equal(['M']);
    expect(heard.map((d) => d.ref)).to.deep.equal(['stance:russia-balance/michta']);
    await act(grid, () => cell(grid, 'russia-balance/michta').click());
    expect(all(grid, '[part~="detail"]').length).to.equal(0);
    expect(heard.map((d) => d.ref)).to.deep.equal(['stance:russia-balance/michta', null]);
  });

  it('reads from verdict to evidence to the others, in the order of its columns', async () => {
    // Without claims, as in the script files: one part of the panel is empty then.
    const {claims: _, ...data} = bundled;
    const grid = await drawn({width: 1100, data, attributes: {selected: 'stance:russia-balance/michta'}});
    const parts = ['.detail-body > :first-child', '.evidence-column', '.others'].map((s) => inside(grid, s).getBoundingClientRect());
    expect(parts.map(({left}) => left)).to.deep.equal(parts.map(({left}) => left).sort((a, b) => a - b));
    expect(new Set(parts.map(({left}) => left)).size).to.equal(3);
    expect(new Set(parts.map(({top}) => top)).size).to.equal(1);
  });

  it('lets another answer to the same question be chosen from its panel, with focus kept', async () => {
    const grid = await drawn({width: 1100});
    await act(grid, () => cell(grid, 'unrest/trenin').click());
    const other = all<HTMLButtonElement>(grid, '.other')[3];
    await act(grid, () => {
      other?.focus();
      other?.click();
    });
    expect(grid.selected).to.equal('stance:unrest/clarke');
    expect(grid.shadowRoot?.activeElement).to.equal(other);
    expect(other?.getAttribute('aria-current')).to.equal('true');
  });

  it('is drawn anew and never laid out for a selection, a focus or a switched legend', async () => {
    const grid = await drawn({width: 1100});
    const before = grid.layouts;
    for (const what of [
      () => cell(grid, 'unrest/trenin').click(),
      () => cell(grid, 'csto/umarov').focus(),
      () => grid.select('stance:west/galeotti'),
      () => grid.select('question:china'),
      () => tool(grid, 'weak').click(),
      () => inside(grid, '.head').click(),
      () => grid.clear(),
    ]) {
      await act(grid, what);
      expect(grid.layouts, what.toString()).to.equal(before);
    }
  });

  it('opens by attribute, and marks a selected question', async () => {
    const open = await drawn(gridStates.cellOpen);
    expect(all(open, '[part~="detail"]').length).to.equal(1);
    const marked = await drawn({width: 1100, attributes: {selected: 'question:china'}});
    expect(all(marked, '.chosen .short').length).to.equal(1);
    expect(all(marked, '[part~="detail"]').length).to.equal(0);
  });

  it('survives a move', async () => {
    const grid = await drawn(gridStates.cellOpen);
    const aside = document.createElement('section');
    grid.parentElement?.append(aside);
    aside.append(grid);
    await grid.updateComplete;
    expect(idsIn(grid).length).to.equal(75);
    await act(grid, () => cell(grid, 'unrest/trenin').click());
    expect(grid.selected).to.equal('stance:unrest/trenin');
  });
});

describe('switches of the grid', () => {
  for (const state of [{width: 1100}, {width: 680}, {width: 360}]) {
    it(`take marks away at ${state.width} px, and move nothing`, async () => {
      const grid = await drawn(state);
      const before = places(grid);
      const filters: FilterDetail[] = [];
      grid.addEventListener('kz-filter-change', (e) => filters.push(e.detail));
      await act(grid, () => tool(grid, 'T Trenin').click());
      expect(idsIn(grid).filter((id) => id.endsWith('/trenin'))).to.deep.equal([]);
      expect(idsIn(grid).length).to.equal(60);
      expect(all(grid, '.together text').map(textOf)).not.to.include('T');
      expect(filters.map((f) => f.off)).to.deep.equal([['source:trenin']]);
      for (const [key, place] of places(grid)) expect(place, key).to.equal(before.get(key) ?? '');
      await act(grid, () => tool(grid, 'T Trenin').click());
      expect(places(grid)).to.deep.equal(before);
    });
  }

  it('take away what is weak, or silent', async () => {
    const grid = await drawn({width: 1100});
    const before = places(grid);
    await act(grid, () => tool(grid, 'weak').click());
    await act(grid, () => tool(grid, 'silent').click());
    expect(all(grid, '[data-id] .dash').length).to.equal(0);
    for (const [key, place] of places(grid)) expect(place, key).to.equal(before.get(key) ?? '');
  });
});

describe('order and filters of the grid', () => {
  it('sorts, and says so', async () => {
    const grid = await drawn({width: 1100});
    const themed = rows(grid);
    await act(grid, () => tool(grid, 'Disagreement').click());
    expect([...rows(grid)].sort()).to.deep.equal([...themed].sort());
    expect(rows(grid)).not.to.deep.equal(themed);
    expect(textOf(inside(grid, 'thead .question'))).to.equal('Most disputed first');
  });

  it('leaves out questions on which answers are close, and counts them', async () => {
    const grid = await drawn({width: 1100});
    const label = tool(grid, 'Only where they differ').textContent;
    const count = Number(/\((\d+)\)/.exec(label)?.[1]);
    await act(grid, () => tool(grid, 'Only where they differ').click());
    expect(rows(grid).length).to.equal(count);
    const disputed = await drawn({width: 1100, attributes: {disputed: ''}});
    expect(rows(disputed)).to.deep.equal(rows(grid));
  });

  it('offers a way out where nothing is left', async () => {
    const grid = await drawn(gridStates.filteredToNothing);
    expect(textOf(inside(grid, '.nothing'))).to.equal('No question or answer mentions “nothing of the kind”. Clear filters');
    expect(all(grid, 'thead th').length, 'heads stay').to.equal(7);
    await act(grid, () => tool(grid, 'Clear filters').click());
    expect(rows(grid).length).to.equal(15);
    expect(grid.query).to.equal('');
  });

  it('shows only the columns that are named', async () => {
    const grid = await drawn(gridStates.twoSources);
    expect(all(grid, '.head b').map(textOf)).to.deep.equal(['Trenin', 'Galeotti']);
    expect(idsIn(grid).length).to.equal(30);
  });

  it('falls back from wrong attributes, and lists them', async () => {
    const grid = await drawn({
      width: 1100,
      attributes: {sort: 'sideways', questions: 'unrest nonsense unrest', sources: 'nobody', actors: 'no-one'},
    });
    expect(rows(grid)).to.deep.equal(['What set off the unrest?']);
    expect(all(grid, '.head').length).to.equal(5);
    const listed = all(grid, '.problems dd').map(textOf);
    expect(listed.length).to.equal(4);
    for (const fact of ['unknown value: "sideways"', 'no question: "nonsense"', 'no source: "nobody"', 'no actor: "no-one"']) {
      expect(listed.some((line) => line.includes(fact))).to.equal(true, fact);
    }
  });
});

describe('other forms of the grid', () => {
  it('is a table or cards, never both', async () => {
    for (const [width, tables] of [
      [1100, 1],
      [480, 1],
      [479, 0],
    ] as const) {
      const grid = await drawn({width});
      expect([all(grid, 'table').length, all(grid, '.cards').length]).to.deep.equal([tables, 1 - tables]);
    }
    const list = await drawn({width: 1100, attributes: {view: 'list'}});
    expect(all(list, '.cards').length).to.equal(1);
  });

  it('has the same cells in table and cards', async () => {
    const [table, cards] = [await drawn({width: 1100}), await drawn({width: 360})];
    expect(idsIn(cards).sort()).to.deep.equal(idsIn(table).sort());
  });

  it('sticks out nowhere', async () => {
    for (const width of [280, 360, 480, 680, 840, 1100]) {
      const grid = await drawn({width, attributes: {selected: 'stance:unrest/michta'}});
      const {left, right} = grid.getBoundingClientRect();
      for (const e of all(grid, '.frame *:not(.quiet):not(.quiet *)')) {
        const box = e.getBoundingClientRect();
        if (box.width > 0)
          expect(box.left >= left - 1 && box.right <= right + 1, `${e.localName}.${e.getAttribute('class') ?? ''} at ${width}`).to.equal(
            true,
          );
      }
    }
  });

  it('has nothing to press when static, and still says everything', async () => {
    for (const width of [1100, 360]) {
      const grid = await drawn({width, attributes: {static: '', selected: 'stance:unrest/michta'}});
      expect(all(grid, 'button, [tabindex], [role="button"], a').length).to.equal(0);
      expect(idsIn(grid).length).to.equal(75);
      expect(all(grid, '[part~="detail"]').length).to.equal(1);
    }
  });

  it('is plain without toolbar and notes', async () => {
    const grid = await drawn(gridStates.plain);
    expect(all(grid, '.controls, .foot').length).to.equal(0);
    expect(idsIn(grid).length).to.equal(75);
  });

  it('says that a data set has no questions', async () => {
    const grid = await drawn(gridStates.empty);
    expect(textOf(inside(grid, '.nothing'))).to.include('No questions yet.');
  });

  it('draws what is sound in broken data', async () => {
    const grid = await drawn(gridStates.broken);
    expect(idsIn(grid).length).to.equal(18);
    expect(takeConsole().length).to.equal(1);
  });

  it('tells initials apart that would clash', async () => {
    const grid = await drawn(gridStates.foreign);
    expect(all(grid, 'thead .tile').map(textOf)).to.deep.equal(['Ha', 'He', 'K']);
  });
});
