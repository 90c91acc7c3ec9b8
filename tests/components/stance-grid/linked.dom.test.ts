import {expect} from '@open-wc/testing';
import type {SelectDetail} from '../../../src/element/events.js';
import {gridStates} from '../../../stories/states/stance-grid.js';
import {act, all, cell, drawn, focused, inside, status, textOf, type Grid} from './grid-page.js';

const heads = (grid: Grid): string[] => all(grid, '.tied summary').map(textOf);
const item = (grid: Grid, name: string): HTMLElement => {
  const found = all(grid, '.tied li .word').find((b) => textOf(b) === name);
  if (found === undefined) throw new Error(`not behind it: "${name}"`);
  return found;
};

describe('what stands behind an answer', () => {
  it('is listed by kind, closed until it is asked for', async () => {
    const grid = await drawn(gridStates.cellOpen);
    expect(heads(grid)).to.have.lengthOf(5);
    for (const [i, word] of ['claims', 'forecasts', 'events', 'actors', 'relations'].entries()) {
      const list = all(grid, '.tied details')[i];
      expect(heads(grid)[i]).to.equal(`${list?.querySelectorAll('li').length ?? 0} ${word}`);
      expect(list?.hasAttribute('open')).to.equal(false);
    }
  });

  it('is selected for the page, with a note in the flow, while the cell stays open', async () => {
    const grid = await drawn(gridStates.cellOpen);
    const heard: (string | null)[] = [];
    grid.addEventListener('kz-select', (e: CustomEvent<SelectDetail>) => heard.push(e.detail.ref));
    const layouts = grid.layouts;
    const event = item(grid, 'Troops deploy to Kazakhstan');
    event.closest('details')?.setAttribute('open', '');
    await act(grid, () => {
      event.focus();
      event.click();
    });
    expect(grid.selected).to.match(/^event:/);
    expect(status(grid)).to.equal('Troops deploy to Kazakhstan');
    expect(event.getAttribute('aria-expanded')).to.equal('true');
    expect(textOf(inside(grid, '.tied .note'))).to.match(/Jan(uary)? 2022/);
    expect(cell(grid, 'russia-balance/michta').getAttribute('aria-expanded'), 'still open').to.equal('true');
    expect(grid.shadowRoot?.activeElement === event, 'focus stays').to.equal(true);
    const actor = item(grid, 'Russia');
    await act(grid, () => actor.click());
    expect(all(grid, '.tied .note').map(textOf).join()).to.include('neighbour of Kazakhstan');
    await act(grid, () => actor.click());
    expect(grid.selected, 'pressed again, back to the cell').to.equal('stance:russia-balance/michta');
    expect(all(grid, '.tied .note').length).to.equal(0);
    expect(heard.map((ref) => ref?.split(':')[0])).to.deep.equal(['event', 'actor', 'stance']);
    expect(grid.layouts).to.equal(layouts);
  });

  it('closes with the cell, and another cell does not take it over', async () => {
    const grid = await drawn(gridStates.cellOpen);
    await act(grid, () => item(grid, 'Russia').click());
    await act(grid, () => cell(grid, 'unrest/trenin').click());
    expect(grid.selected).to.equal('stance:unrest/trenin');
    expect(all(grid, '[part~="detail"]').length).to.equal(1);
    await act(grid, () => cell(grid, 'unrest/trenin').focus());
    expect(focused(grid)).to.equal('unrest/trenin');
    await act(grid, () => grid.select('actor:russia'));
    expect(all(grid, '[part~="detail"]').length, 'selected from elsewhere, it opens nothing here').to.equal(0);
  });

  it('stands there in words where nothing is pressed', async () => {
    const grid = await drawn(gridStates.static);
    expect(all(grid, '.tied details:not([open])').length).to.equal(0);
    expect(all(grid, '.tied li').map(textOf).join('\n')).to.match(/Troops deploy to Kazakhstan\. .*January 2022/);
  });
});

describe('the way to dispute a code', () => {
  it('carries id, code and paragraphs', async () => {
    const grid = await drawn(gridStates.disputable);
    const link = inside<HTMLAnchorElement>(grid, '.linked a');
    expect(textOf(link)).to.equal('Dispute this entry');
    expect(link.href.startsWith('mailto:nobody@example.org?subject=')).to.equal(true);
    expect(decodeURIComponent(link.href)).to.match(/ · stance:danger\/kestrel · (-?\d|[a-z-]+) · kestrel (p\d+|title)/);
  });
});
