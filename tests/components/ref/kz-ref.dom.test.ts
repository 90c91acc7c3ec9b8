import {expect, fixture} from '@open-wc/testing';
import {html} from 'lit';
import {foreign} from '../../../stories/states/foreign.js';
import {KzRef} from '../../../src/components/ref/kz-ref.js';
import {defineElement} from '../../../src/element/define.js';
import {bundled, rest, root, shownFor, tag, textOf, three} from '../../element/group-page.js';
import {takeConsole} from '../../tools/silent-console.js';

defineElement('kz-ref', KzRef, bundled);

/** A paragraph with a reference in it, at rest. */
async function paragraph(
  attributes: Readonly<Record<string, string>>,
  more: Partial<Pick<KzRef, 'data'>> = {},
): Promise<{text: HTMLElement; ref: KzRef}> {
  const text = await fixture<HTMLElement>(html`<p></p>`);
  text.style.width = '500px';
  const ref = tag('kz-ref', attributes);
  Object.assign(ref, more);
  ref.textContent = 'asked for help';
  text.replaceChildren('The president ', ref, ' in the night.');
  await settled(ref);
  return {text, ref};
}

async function settled(ref: KzRef): Promise<void> {
  for (let round = 0; round < 3; round++) {
    await ref.updateComplete;
    await new Promise(requestAnimationFrame);
  }
}

const button = (ref: KzRef): HTMLElement | null => root(ref).querySelector('[role="button"]');
const note = (ref: KzRef): Element | null => root(ref).querySelector('.note');
const key = (target: Element | null, name: string): KeyboardEvent => {
  const e = new KeyboardEvent('keydown', {key: name, bubbles: true, composed: true, cancelable: true});
  target?.dispatchEvent(e);
  return e;
};

describe('a reference in running text', () => {
  it('is its words, a sign, and a note that opens by click, Enter and Space, and closes by them and Escape', async () => {
    const {text, ref} = await paragraph({to: 'event:appeal'});
    expect(textOf(text)).to.equal('The president asked for help in the night.');
    expect([button(ref)?.getAttribute('aria-expanded'), note(ref)]).to.deep.equal(['false', null]);
    const acts: readonly (() => unknown)[] = [() => button(ref)?.click(), () => key(button(ref), 'Enter'), () => key(button(ref), ' ')];
    for (const open of acts) {
      open();
      await settled(ref);
      expect(button(ref)?.getAttribute('aria-expanded'), open.toString()).to.equal('true');
      expect(textOf(note(ref))).to.match(
        /^Tokayev appeals to the CSTO.*5 January 2022.*Trenin, Michta \(reports it\), Galeotti, Clarke and Umarov/,
      );
      open();
      await settled(ref);
      expect(note(ref), open.toString()).to.equal(null);
    }
    button(ref)?.click();
    await settled(ref);
    root(ref).querySelector<HTMLElement>('.note button')?.focus();
    const e = key(root(ref).activeElement, 'Escape');
    await settled(ref);
    expect([e.defaultPrevented, note(ref), root(ref).activeElement === button(ref)]).to.deep.equal([true, null, true]);
    expect(key(button(ref), 'Escape').defaultPrevented).to.equal(false);
  });

  it('leaves the line of the word to be read to its end, and opens below it over the width of the text', async () => {
    const {text, ref} = await paragraph({to: 'event:appeal'});
    const line = text.getBoundingClientRect();
    button(ref)?.click();
    await settled(ref);
    const range = document.createRange();
    range.selectNodeContents(text.lastChild as Text);
    const [after, below, word] = [range.getBoundingClientRect(), note(ref)?.getBoundingClientRect(), button(ref)?.getBoundingClientRect()];
    expect(Math.abs(after.top - (word?.top ?? 0))).to.be.below(6);
    expect(below?.top).to.be.at.least(after.bottom - 1);
    expect(below?.width).to.equal(line.width);
  });

  it('passes the accessibility audit, closed and open', async () => {
    for (const to of [
      'event:appeal',
      'actor:tokayev',
      'stance:troops/trenin',
      'relation:tokayev-asks-csto',
      'question:troops',
      'source:trenin',
    ]) {
      const {text, ref} = await paragraph({to});
      if (button(ref) === null) continue;
      for (const open of [false, true]) {
        if (open) button(ref)?.click();
        await settled(ref);
        await expect(text).to.be.accessible();
      }
      text.remove();
    }
  });

  it('stays plain text where it refers to nothing, and says so once', async () => {
    for (const to of ['event:nothing', 'appeal', '']) {
      const {text, ref} = await paragraph({to});
      ref.requestUpdate();
      await settled(ref);
      expect([button(ref), textOf(text), ref.problems.length], to).to.deep.equal([null, 'The president asked for help in the night.', 1]);
      expect(takeConsole(), to).to.have.length(1);
    }
    const heard: unknown[] = [];
    const {ref} = await paragraph({to: 'event:appeal'});
    ref.addEventListener('kz-error', (e) => heard.push(e.detail.problems.map(({fact}) => fact)));
    ref.to = 'event:none';
    await settled(ref);
    expect([heard, takeConsole().length]).to.deep.equal([[['no such record: "event:none"']], 1]);
    ref.to = 'event:appeal';
    await settled(ref);
    expect([ref.problems.length, button(ref) === null]).to.deep.equal([0, false]);
  });
});

describe('a reference in a group', () => {
  it('selects in every element, tells the page once, and clears with its note', async () => {
    const {page, timeline, map, grid} = await three();
    const {text, ref} = await paragraph({to: 'event:appeal'});
    const heard: unknown[] = [];
    document.addEventListener('kz-select', (e) => heard.push([e.detail.origin, e.detail.ref]), {once: false});
    button(ref)?.click();
    await rest(timeline, map, grid);
    expect([timeline.selected, shownFor(map) !== '', shownFor(grid) !== '']).to.deep.equal(['event:appeal', true, true]);
    expect(root(timeline).querySelector('.detail')).to.equal(null);
    expect(button(ref)?.classList.contains('current')).to.equal(true);
    button(ref)?.click();
    await rest(timeline, map, grid);
    expect([timeline.selected, shownFor(map)]).to.deep.equal(['', '']);
    button(ref)?.click();
    await rest(timeline, map, grid);
    map.select('actor:putin');
    await rest(timeline, map, grid);
    expect([button(ref)?.classList.contains('current'), note(ref) === null]).to.deep.equal([false, false]);
    // Closed now, it leaves the selection of others alone.
    button(ref)?.click();
    await rest(timeline, map, grid);
    expect(map.selected).to.equal('actor:putin');
    expect(heard).to.deep.equal([
      ['kz-ref', 'event:appeal'],
      ['kz-ref', null],
      ['kz-ref', 'event:appeal'],
    ]);
    page.remove();
    text.remove();
  });

  it('leads to the element that draws the record, if there is one', async () => {
    const {ref: alone} = await paragraph({to: 'event:appeal'});
    button(alone)?.click();
    await settled(alone);
    expect(textOf(note(alone))).not.to.contain('Show in');
    const {timeline, map, grid} = await three();
    const {ref} = await paragraph({to: 'event:deployment'});
    button(ref)?.click();
    await settled(ref);
    const show = [...root(ref).querySelectorAll('button')].find((b) => textOf(b) === 'Show in the timeline');
    show?.click();
    await rest(timeline, map, grid);
    expect([timeline.selected, root(timeline).querySelector('.detail') === null]).to.deep.equal(['event:deployment', false]);
  });

  it('asks a named group for its data, also when its elements come later', async () => {
    const {text, ref} = await paragraph({to: 'event:crack', group: 'bridge'});
    // Nobody knows yet what the group draws.
    expect(ref.problems).to.deep.equal([]);
    const other = tag('kz-timeline', {group: 'bridge'});
    other.data = foreign;
    text.after(other);
    await rest(other);
    await settled(ref);
    expect(button(ref)).not.to.equal(null);
    button(ref)?.click();
    await rest(other);
    expect(other.selected).to.equal('event:crack');
    ref.to = 'event:appeal';
    await settled(ref);
    expect([ref.problems.length, takeConsole().length]).to.deep.equal([1, 1]);
    other.remove();
  });

  it('finds the one data set of several that has its record, also when it comes later', async () => {
    const {map} = await three();
    const first = await paragraph({to: 'event:appeal'});
    const other = tag('kz-timeline');
    other.data = foreign;
    map.parentElement?.append(other);
    await rest(other);
    const {ref} = await paragraph({to: 'event:crack'});
    button(ref)?.click();
    await settled(ref);
    await rest(map, other);
    expect([other.selected, shownFor(map), button(first.ref) === null]).to.deep.equal(['event:crack', '', false]);
  });

  it('is told what is selected when it comes late', async () => {
    const {timeline, map, grid} = await three();
    timeline.select('event:appeal');
    await rest(timeline, map, grid);
    const {ref} = await paragraph({to: 'event:appeal'});
    expect([button(ref)?.classList.contains('current'), note(ref)]).to.deep.equal([true, null]);
  });

  it('takes data of its own', async () => {
    const {ref} = await paragraph({to: 'event:crack'}, {data: foreign});
    expect(button(ref)).not.to.equal(null);
  });
});
