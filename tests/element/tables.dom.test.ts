import {aTimeout, expect} from '@open-wc/testing';
import {parseInput} from '../../src/model/csv.js';
import type {Dataset} from '../../src/model/types.js';
import {takeConsole} from '../tools/silent-console.js';
import {fakeFetch} from './fake-fetch.js';
import {button, drawn, foreign, has, inside, listen, marks, root, sized, textOf, type KzSample} from './sample-page.js';

const table =
  'when,title,source,link\r\n2022-01-02,Prices rise,Reuters,https://r.example/1\r\n2022-01-05,They fall,BBC,https://b.example/2\r\n';
const ids = (element: KzSample): string[] => marks(element).map((mark) => mark.dataset['id'] ?? '');
const soon = (): Promise<void> => aTimeout(0);
const script = (type: string, textContent: string, collection?: string): HTMLScriptElement => {
  const element = Object.assign(document.createElement('script'), {type, textContent});
  if (collection !== undefined) element.dataset['collection'] = collection;
  return element;
};

describe('a table of CSV', () => {
  it('is data as a property', async () => {
    const element = await drawn();
    element.data = {events: table};
    await element.updateComplete;
    expect(ids(element)).to.deep.equal(['prices-rise', 'they-fall']);
    await expect(element).to.be.accessible();
  });

  it('tells no date, licence or method that it does not have', async () => {
    const element = await drawn();
    element.data = {events: `${table}2022-01-07,Nobody tells,,\r\n`};
    await element.updateComplete;
    button(element, 'Data and method').click();
    await element.updateComplete;
    expect(textOf(element, '.sourceline p')).to.equal('Sources: Reuters and BBC. Data and method');
    const told = [...(element.shadowRoot?.querySelectorAll('.panel li, .panel p') ?? [])].map((e) =>
      e.textContent?.replace(/\s+/g, ' ').trim(),
    );
    expect(told.filter(Boolean)).to.deep.equal(['Reuters. undated.', 'BBC. undated.']);
    expect(takeConsole()).to.have.length(1);
    element.data = {events: 'when,title\n2022,A'};
    await element.updateComplete;
    expect(textOf(element, '.sourceline p')).to.equal('Data and method');
    takeConsole();
  });

  it('is data inside the tag, by its heads or by name, also beside JSON', async () => {
    const element = await drawn();
    element.append(script('text/csv', table));
    await soon();
    await element.updateComplete;
    expect(ids(element)).to.deep.equal(['prices-rise', 'they-fall']);
    element.replaceChildren(
      script('application/json', JSON.stringify({meta: foreign.meta, sources: foreign.sources})),
      script('text/csv', table, 'events'),
    );
    await soon();
    await element.updateComplete;
    expect(ids(element)).to.deep.equal(['prices-rise', 'they-fall']);
    expect(textOf(element, '.headline')).to.equal(foreign.meta.headlines.timeline?.headline);
  });

  it('is listed where it is none that can be drawn', async () => {
    const element = document.createElement('kz-sample');
    const heard = listen(element);
    element.append(script('text/csv', 'a,b\n1,2'));
    (await sized(700)).append(element);
    await element.updateComplete;
    const [, detail] = heard.at(-1) as unknown as [string, {code: string; problems: {fact: string}[]}];
    expect(detail.code).to.equal('partial');
    expect(detail.problems[0]?.fact).to.equal('no collection of this name: "csv"');
    expect(takeConsole()).to.have.length(1);
  });

  it('names the row and what to do, in the list and in the event', async () => {
    const element = await drawn();
    const heard = listen(element);
    element.data = {events: `${table}5 Jan,Bad,BBC,https://b.example/2\r\n`};
    await element.updateComplete;
    expect(textOf(element, '.problems p')).to.contain('2 of 3 are drawn');
    expect(textOf(element, '.problems dt')).to.equal('events row 4');
    expect(textOf(element, '.problems dd')).to.match(/^when: "5 Jan" is no EDTF date\. Write /);
    expect(heard.map(([type]) => type)).to.deep.equal(['kz-ready', 'kz-error']);
    const {problems} = heard[1]?.[1] as unknown as {problems: unknown[]};
    expect(problems).to.have.length(1);
    expect(takeConsole()).to.have.length(1);
  });

  describe('at an address', () => {
    let net: ReturnType<typeof fakeFetch>;
    beforeEach(() => (net = fakeFetch()));
    afterEach(() => net.restore());
    const answered = async (address: string, body: BodyInit, type?: string): Promise<KzSample> => {
      const element = await drawn();
      element.src = address;
      await soon();
      net.requests[0]?.respond(new Response(body, type === undefined ? {} : {headers: {'content-type': type}}));
      await element.updateComplete;
      return element;
    };

    it('is known by its name or its type', async () => {
      expect(ids(await answered('/one.csv', table, 'text/plain'))).to.have.length(2);
      net.restore();
      net = fakeFetch();
      expect(ids(await answered('/export?id=1', table, 'text/csv; charset=utf-8'))).to.have.length(2);
    });

    it('may be in the charset that the server tells, or in UTF-16', async () => {
      const cyrillic = Uint8Array.from(
        [...'when;title\n2022;', 0xd6, 0xe5, 0xed, 0xfb].map((c) => (typeof c === 'string' ? c.charCodeAt(0) : c)),
      );
      expect(textOf(await answered('/1251.csv', cyrillic, 'text/csv; charset=windows-1251'), '[data-id]')).to.contain('Цены');
      net.restore();
      net = fakeFetch();
      const wide = new Uint16Array([...'\uFEFFwhen\ttitle\n2022\tЦены'].map((c) => c.charCodeAt(0)));
      expect(textOf(await answered('/wide.csv', wide, 'text/csv'), '[data-id]')).to.contain('Цены');
      net.restore();
      net = fakeFetch();
      expect(ids(await answered('/odd.csv', table, 'text/csv; charset=nonsense'))).to.have.length(2);
      takeConsole();
    });

    it('fails in words where it is none', async () => {
      const heard = listen(document);
      const element = await answered('/gone.csv', '<!doctype html><title>Sign in</title>', 'text/html');
      expect(textOf(element, '[role=alert]')).to.contain('CSV');
      const {code, message} = heard.at(-1)?.[1] as unknown as {code: string; message: string};
      expect(code).to.equal('syntax');
      expect(message).to.match(/gone\.csv: not a table of events, relations or stances$/);
    });

    it('names the type of what should be JSON and is not', async () => {
      const heard = listen(document);
      await answered('/page.json', '<!doctype html>', 'text/html');
      expect((heard.at(-1)?.[1] as unknown as {message: string}).message).to.match(/page\.json: not JSON, but text\/html$/);
    });
  });
});

describe('what a reader saves', () => {
  const saved: {name: string; text: Promise<string>}[] = [];
  const own = HTMLAnchorElement.prototype.click;
  beforeEach(() => {
    saved.length = 0;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      saved.push({name: this.download, text: fetch(this.href).then((response) => response.text())});
    };
  });
  afterEach(() => (HTMLAnchorElement.prototype.click = own));

  it('is what is shown: a table, data and a calendar', async () => {
    const element = await drawn();
    button(element, 'Download').click();
    await element.updateComplete;
    expect(button(element, 'Download').getAttribute('aria-expanded')).to.equal('true');
    await expect(element).to.be.accessible();
    for (const [word, name] of [
      ['Table (CSV)', `${foreign.meta.id}-events.csv`],
      ['Data (JSON)', `${foreign.meta.id}.json`],
      ['Calendar (ICS)', `${foreign.meta.id}.ics`],
    ] as const) {
      button(element, word).click();
      await element.updateComplete;
      expect(saved.at(-1)?.name).to.equal(name);
      expect(textOf(element, '[role=status]')).to.equal(`${name} is saved.`);
    }
    const [csv = '', json = '', ics = ''] = await Promise.all(saved.map(({text}) => text));
    const events = foreign.events?.map(({id}) => id);
    expect(parseInput({events: csv}).dataset.events?.map(({id}) => id)).to.deep.equal(events);
    expect((JSON.parse(json) as Dataset).events?.map(({id}) => id)).to.deep.equal(events);
    expect([...ics.matchAll(/^UID:(.*)@/gm)].map(([, id]) => id)).to.include('crack');
    element.remove();
    expect(root(element).querySelectorAll('.entries')).to.have.length(1);
  });

  it('is not offered in a plain or static element', async () => {
    for (const attribute of ['plain', 'static']) {
      const element = await drawn({[attribute]: ''});
      expect([...root(element).querySelectorAll('button')].map((b) => b.textContent.trim())).to.not.include('Download');
    }
  });
});

describe('the languages of a page', () => {
  it('stand side by side, and change at run time through the shadow host', async () => {
    const page = await sized(700);
    const shell = document.createElement('div');
    const [inner, outer] = [document.createElement('kz-sample'), document.createElement('kz-sample')];
    shell.lang = 'ru';
    shell.attachShadow({mode: 'open'}).append(inner);
    page.append(shell, outer);
    for (const element of [inner, outer]) await element.updateComplete;
    const words = (element: KzSample): boolean => has(element, '[aria-label="Все события"]');
    expect([words(inner), words(outer)]).to.deep.equal([true, false]);
    expect(inside(inner, '.actions').textContent).to.contain('Клавиатура');
    shell.lang = 'en';
    page.lang = 'ru';
    await soon();
    for (const element of [inner, outer]) await element.updateComplete;
    expect([words(inner), words(outer)]).to.deep.equal([false, true]);
  });
});
