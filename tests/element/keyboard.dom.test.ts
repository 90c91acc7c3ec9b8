import {expect} from '@open-wc/testing';
import {resetMouse, sendKeys} from '@web/test-runner-commands';
import {html} from 'lit';
import {fire} from '../../src/element/events.js';
import {button, drawn, focused, foreign, has, inside, type KzSample, listen, marks, press, root, sized, textOf} from './sample-page.js';

const ids = foreign.events?.map(({id}) => id) ?? [];
const stop = (element: KzSample): string | null | undefined => focused(element)?.getAttribute('data-stop');
const tabStops = (element: KzSample, within: string): Element[] => [...root(element).querySelectorAll(`${within} [tabindex="0"]`)];

/** Presses a key where the focus is, and lets the element draw. */
async function key(element: KzSample, name: string, init: KeyboardEventInit = {}): Promise<KeyboardEvent> {
  const e = press(focused(element) ?? element, name, init);
  await element.updateComplete;
  await element.updateComplete;
  return e;
}

describe('acts of the reader', () => {
  it('are told to the page, with all that it needs', async () => {
    const element = await drawn({group: 'story'});
    const heard = listen(document);
    marks(element)[1]?.click();
    await element.updateComplete;
    marks(element)[1]?.click();
    await element.updateComplete;
    const detail = {origin: 'kz-sample', group: 'story', dataset: `${foreign.meta.id}@${foreign.meta.version}`};
    expect(heard).to.deep.equal([
      ['kz-select', {...detail, ref: `event:${ids[1]}`}],
      ['kz-select', {...detail, ref: null}],
    ]);
    expect(element.selected).to.equal('');
  });

  it('are not confused with what the page sets', async () => {
    const element = await drawn();
    const heard = listen(document);
    element.selected = 'event:crack';
    await element.updateComplete;
    element.select('event:march');
    element.next();
    element.previous();
    element.clear();
    element.sources = 'haldane';
    element.query = 'bridge';
    element.view = 'list';
    await element.updateComplete;
    expect(heard).to.deep.equal([]);
  });

  it('reach other documents only as they are: composed, bubbling, not cancelable', async () => {
    const element = await drawn();
    let seen: CustomEvent | undefined;
    window.addEventListener('kz-select', (e) => (seen = e as CustomEvent), {once: true});
    fire(element, 'kz-select', {ref: null, origin: 'kz-sample', group: '', dataset: 'x@1'});
    expect([seen?.bubbles, seen?.composed, seen?.cancelable]).to.deep.equal([true, true, false]);
  });

  it('are said in one sentence', async () => {
    const element = await drawn();
    expect(textOf(element, '[role=status]')).to.equal('');
    marks(element)[1]?.click();
    await element.updateComplete;
    expect(textOf(element, '[role=status]')).to.equal('Discovery of the crack. 12–19 April');
    button(element, 'Close').click();
    await element.updateComplete;
    expect(textOf(element, '[role=status]')).to.equal('Closed.');
  });

  it('switch legend entries off and on, and say which', async () => {
    const element = await drawn();
    const heard = listen(document);
    inside(element, '.key').click();
    inside(element, '.key').click();
    const rest = {sources: '', actors: '', query: '', disputed: false, asOf: ''};
    expect(heard).to.deep.equal([
      ['kz-filter-change', {...rest, off: ['bridge']}],
      ['kz-filter-change', {...rest, off: []}],
    ]);
  });

  it('walk the order of the list by next and previous', async () => {
    const element = await drawn();
    element.next();
    expect(element.selected).to.equal(`event:${ids[0]}`);
    element.previous();
    expect(element.selected).to.equal(`event:${ids[0]}`);
    element.clear();
    element.previous();
    expect(element.selected).to.equal(`event:${ids.at(-1)}`);
    element.next();
    expect(element.selected).to.equal(`event:${ids.at(-1)}`);
  });
});

describe('Escape', () => {
  it('closes the detail, then clears the selection, then leaves', async () => {
    const element = await drawn();
    const heard = listen(document);
    marks(element)[1]?.focus();
    marks(element)[1]?.click();
    await element.updateComplete;
    expect((await key(element, 'Escape')).defaultPrevented).to.equal(true);
    expect([has(element, '.detail'), element.selected, stop(element)]).to.deep.equal([false, `event:${ids[1]}`, ids[1]]);
    expect((await key(element, 'Escape')).defaultPrevented).to.equal(true);
    expect([element.selected, stop(element)]).to.deep.equal(['', ids[1]]);
    await key(element, 'Escape');
    expect(focused(element)).to.equal(null);
    expect(heard.map(([type]) => type)).to.deep.equal(['kz-select', 'kz-select']);
  });

  it('gives focus back to the mark when the detail that held it closes', async () => {
    for (const close of [
      (element: KzSample) => key(element, 'Escape'),
      (element: KzSample) => button(element, 'Close').click(),
    ] satisfies ((element: KzSample) => unknown)[]) {
      const element = await drawn({group: 'none'});
      marks(element)[2]?.focus();
      marks(element)[2]?.click();
      await element.updateComplete;
      button(element, 'Close').focus();
      close(element);
      await element.updateComplete;
      await element.updateComplete;
      expect(has(element, '.detail')).to.equal(false);
      expect(stop(element)).to.equal(ids[2]);
    }
  });

  it('lets a dialog of the page close once there is nothing left to close', async () => {
    const element = await drawn();
    marks(element)[0]?.focus();
    expect((await key(element, 'Escape')).defaultPrevented).to.equal(false);
  });
});

describe('letters', () => {
  it('F goes to the filters', async () => {
    const element = await drawn();
    marks(element)[0]?.focus();
    expect((await key(element, 'f')).defaultPrevented).to.equal(true);
    expect(stop(element)).to.equal('tool:all');
  });

  it('L changes between list and picture, and keeps the place', async () => {
    const element = await drawn();
    marks(element)[3]?.focus();
    await key(element, 'l');
    expect([has(element, '[part=list]'), stop(element)]).to.deep.equal([true, ids[3]]);
    await key(element, 'L');
    expect([has(element, '[part=list]'), stop(element)]).to.deep.equal([false, ids[3]]);
  });

  it('? opens and closes the help', async () => {
    const element = await drawn();
    marks(element)[0]?.focus();
    await key(element, '?', {shiftKey: true});
    expect(textOf(element, '.panel')).to.contain('Esc');
    expect(button(element, 'Keyboard').getAttribute('aria-expanded')).to.equal('true');
    await key(element, '?', {shiftKey: true});
    expect(has(element, '.panel')).to.equal(false);
  });

  it('do nothing in text fields, with modifiers, while composing, or when the page took them', async () => {
    const element = await drawn();
    const field = document.createElement('div');
    field.attachShadow({mode: 'open'}).innerHTML = '<input />';
    field.slot = 'actions';
    const plain = document.createElement('p');
    plain.contentEditable = 'true';
    plain.slot = 'actions';
    const others = ['input', 'textarea', 'select'].map((tag) => Object.assign(document.createElement(tag), {slot: 'actions'}));
    element.append(field, plain, ...others);
    const targets = [field.shadowRoot?.querySelector('input') as HTMLInputElement, plain, ...others];
    for (const target of targets)
      for (const name of ['f', 'l', '?']) expect(press(target, name).defaultPrevented, target.tagName).to.equal(false);
    const mark = marks(element)[0] as HTMLElement;
    for (const init of [{ctrlKey: true}, {metaKey: true}, {altKey: true}, {isComposing: true}]) {
      expect(press(mark, 'l', init).defaultPrevented, JSON.stringify(init)).to.equal(false);
    }
    mark.addEventListener('keydown', (e) => e.preventDefault(), {once: true});
    press(mark, 'l');
    await element.updateComplete;
    expect([element.view, has(element, '.panel')]).to.deep.equal(['auto', false]);
  });

  it('do nothing without interaction', async () => {
    const element = await drawn({static: '', tz: 'nowhere'});
    const summary = inside(element, 'summary');
    summary.focus();
    for (const name of ['f', 'l', '?']) expect(press(summary, name).defaultPrevented).to.equal(false);
    await element.updateComplete;
    expect([element.view, has(element, '.panel')]).to.deep.equal(['auto', false]);
  });
});

describe('roving focus', () => {
  it('makes one stop of the toolbar and one of the picture', async () => {
    const element = await drawn();
    expect(tabStops(element, '[data-roving=controls]').length).to.equal(1);
    expect(tabStops(element, '[data-roving=picture]').length).to.equal(1);
  });

  it('takes Tab into the toolbar, into the picture, and on', async () => {
    await resetMouse();
    const page = await sized(700, html`<button id="before">Before</button>`);
    const element = document.createElement('kz-sample');
    page.append(element);
    await element.updateComplete;
    page.querySelector<HTMLElement>('#before')?.focus();
    await sendKeys({press: 'Tab'});
    expect(stop(element)).to.equal('tool:all');
    await sendKeys({press: 'Tab'});
    expect(stop(element)).to.equal(ids[0]);
    await element.updateComplete;
    expect(has(element, '.hint')).to.equal(true);
    await sendKeys({press: 'ArrowRight'});
    expect(stop(element)).to.equal(ids[1]);
    await sendKeys({press: 'Enter'});
    await element.updateComplete;
    expect(element.selected).to.equal(`event:${ids[1]}`);
    await sendKeys({down: 'Shift'});
    await sendKeys({press: 'Tab'});
    await sendKeys({up: 'Shift'});
    await sendKeys({press: 'Tab'});
    expect(stop(element), 'the place is kept').to.equal(ids[1]);
    await sendKeys({press: 'Tab'});
    expect(focused(element)?.textContent?.trim()).to.equal('Close');
  });

  it('reaches everything, and stays at the ends', async () => {
    const element = await drawn();
    marks(element)[0]?.focus();
    const seen = new Set<string>();
    for (let i = 0; i < ids.length; i++) {
      seen.add(stop(element) ?? '');
      await key(element, 'ArrowRight');
    }
    expect([...seen]).to.deep.equal(ids);
    await key(element, 'ArrowRight');
    expect(stop(element)).to.equal(ids.at(-1));
    await key(element, 'Home');
    expect(stop(element)).to.equal(ids[0]);
    await key(element, 'ArrowLeft');
    expect(stop(element)).to.equal(ids[0]);
    await key(element, 'End');
    expect(stop(element)).to.equal(ids.at(-1));
    expect(tabStops(element, '[data-roving=picture]').map((e) => e.getAttribute('data-stop'))).to.deep.equal([ids.at(-1)]);
  });

  it('follows the reading direction of what holds the stops', async () => {
    const element = await drawn();
    const page = element.parentElement as HTMLElement;
    page.dir = 'rtl';
    marks(element)[0]?.focus();
    await key(element, 'ArrowLeft');
    expect(stop(element)).to.equal(ids[1]);
    await key(element, 'ArrowRight');
    expect(stop(element)).to.equal(ids[0]);
    await key(element, 'ArrowDown');
    expect(stop(element)).to.equal(ids[1]);
    inside(element, '[data-roving=picture]').dir = 'ltr';
    await key(element, 'ArrowRight');
    expect(stop(element), 'a picture that keeps time from left to right').to.equal(ids[2]);
  });

  it('leaves other keys and modified arrows to the page', async () => {
    const element = await drawn();
    marks(element)[0]?.focus();
    for (const [name, init] of [
      ['a', {}],
      ['Tab', {}],
      ['ArrowRight', {ctrlKey: true}],
      ['ArrowRight', {metaKey: true}],
      ['ArrowRight', {altKey: true}],
    ] as const) {
      expect((await key(element, name, init)).defaultPrevented, name).to.equal(false);
    }
    expect(stop(element)).to.equal(ids[0]);
  });

  it('has a stop again when the one in hand is gone', async () => {
    const element = await drawn();
    marks(element)[4]?.focus();
    await element.updateComplete;
    element.data = {...foreign, events: foreign.events?.slice(0, 2), claims: [], disputes: []};
    await element.updateComplete;
    expect(tabStops(element, '[data-roving=picture]').map((e) => e.getAttribute('data-stop'))).to.deep.equal([ids[0]]);
  });
});
