import {expect} from '@open-wc/testing';
import {foreign} from '../../stories/states/foreign.js';
import {press, rest, root, textOf, three, until, type Any} from './group-page.js';

const button = (element: Any, words: string): HTMLButtonElement => {
  const found = [...root(element).querySelectorAll('button')].find((each) => textOf(each) === words);
  if (found === undefined) throw new Error(`no button: "${words}"`);
  return found;
};

/** What the page lets be copied; `undefined` refuses. */
function clipboard(write: ((text: string) => void) | undefined): void {
  const writeText = (text: string): Promise<void> =>
    write === undefined ? Promise.reject(new DOMException('no', 'NotAllowedError')) : Promise.resolve(write(text));
  Object.defineProperty(navigator, 'clipboard', {configurable: true, value: {writeText}});
}

/** Opens the panel, presses, and returns what was copied. */
async function copy(element: Any, words: string): Promise<string> {
  let copied = '';
  clipboard((text) => (copied = text));
  if (root(element).querySelector('.entries') === null) button(element, 'Share').click();
  await element.updateComplete;
  button(element, words).click();
  await until(() => copied !== '', 'nothing copied');
  await element.updateComplete;
  expect(textOf(root(element).querySelector('[role=status]'))).to.equal('Copied.');
  return copied;
}

describe('Share', () => {
  afterEach(() => void Reflect.deleteProperty(navigator, 'clipboard'));

  it('copies a link that shows the view again, also where the hash is the page’s own', async () => {
    const {timeline} = await three();
    press(timeline, 'appeal');
    await rest(timeline);
    const base = location.href.split('#', 1)[0] ?? '';
    for (const own of ['', '#part-2', '#/news']) {
      history.replaceState(null, '', `${base}${own}`);
      expect(await copy(timeline, 'Copy link to this view'), own).to.equal(`${base}#kz.timeline=selected:event:appeal`);
    }
    history.replaceState(null, '', `${base}#map=3`);
    expect(await copy(timeline, 'Copy link to this view')).to.equal(`${base}#map=3&kz.timeline=selected:event:appeal`);
  });

  it('copies code with the page’s own script tag, the view as attributes, and a link inside', async () => {
    const {timeline} = await three({
      timeline: {importance: '2', src: '', theme: 'dark', id: 'here', class: 'wide', headline: 'Bread & "butter" <1>'},
    });
    const [script, sheet] = [document.createElement('script'), document.createElement('link')];
    script.type = 'text/plain';
    Object.assign(script, {src: '/cdn/kz-elements.js?v=1', integrity: 'sha384-abc', crossOrigin: 'anonymous'});
    Object.assign(sheet, {rel: 'alternate', href: 'data:text/css,'});
    document.head.append(script, sheet);
    press(timeline, 'appeal');
    timeline.disputed = true;
    timeline.importance = '3';
    await rest(timeline);
    const code = await copy(timeline, 'Copy embed code');
    script.remove();
    sheet.remove();
    const page = new DOMParser().parseFromString(code, 'text/html');
    const [copied] = page.querySelectorAll('script');
    expect([copied?.getAttribute('src'), copied?.integrity, copied?.crossOrigin]).to.deep.equal([
      `${location.origin}/cdn/kz-elements.js?v=1`,
      'sha384-abc',
      'anonymous',
    ]);
    const tag = page.querySelector('kz-timeline');
    expect(Object.fromEntries([...(tag?.attributes ?? [])].map(({name, value}) => [name, value]))).to.deep.equal({
      headline: 'Bread & "butter" <1>',
      theme: 'dark',
      importance: '3',
      selected: 'event:appeal',
      disputed: '',
      src: '',
    });
    expect(textOf(tag)).to.equal('Bread & "butter" <1>');
    expect(tag?.querySelector('a')?.getAttribute('href')).to.contain('#kz.here=');
  });

  it('offers no code for data that the page handed over', async () => {
    const {timeline} = await three();
    timeline.data = foreign;
    await rest(timeline);
    button(timeline, 'Share').click();
    await timeline.updateComplete;
    expect(textOf(root(timeline).querySelector('.entries'))).not.to.contain('embed');
  });

  it('copies a citation of what is selected in three forms', async () => {
    const {timeline, map, grid} = await three();
    expect(await copy(map, 'Copy citation')).to.match(/^“Who acts on whom/);
    press(timeline, 'appeal');
    await rest(timeline, map, grid);
    expect(await copy(timeline, 'Copy citation')).to.match(/^“Tokayev appeals to the CSTO”\. Five analysts/);
    expect(await copy(timeline, 'Copy citation as BibTeX')).to.match(/^@misc\{kazakhstan-2022-event-appeal,/);
    expect(JSON.parse(await copy(timeline, 'Copy citation as CSL-JSON'))).to.have.length(1);
  });

  it('shows the text in a field, selected, where the clipboard is refused or not there', async () => {
    const {timeline} = await three();
    for (const refuse of [
      () => clipboard(undefined),
      () => Object.defineProperty(navigator, 'clipboard', {configurable: true, value: undefined}),
    ]) {
      await copy(timeline, 'Copy citation');
      expect(root(timeline).querySelector('textarea')).to.equal(null);
      refuse();
      button(timeline, 'Copy link to this view').click();
      await until(() => root(timeline).querySelector('textarea') !== null, 'no field');
      await rest(timeline);
      const field = root(timeline).querySelector('textarea');
      expect([field?.value, root(timeline).activeElement, field?.selectionEnd]).to.deep.equal([
        location.href.split('#', 1)[0],
        field,
        field?.value.length,
      ]);
      await expect(timeline).to.be.accessible();
    }
  });
});
