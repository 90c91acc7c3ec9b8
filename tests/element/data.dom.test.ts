import {aTimeout, expect} from '@open-wc/testing';
import {defineElement} from '../../src/element/define.js';
import type {Dataset} from '../../src/model/types.js';
import {broken, empty} from '../../stories/states/datasets.js';
import {takeConsole} from '../tools/silent-console.js';
import {fakeFetch} from './fake-fetch.js';
import {drawn, foreign, has, inside, KzSample, listen, marks, root, sized, textOf} from './sample-page.js';

const [first, second] = foreign.events ?? [];
const only = (event: typeof first): Dataset => ({...foreign, events: event ? [event] : [], disputes: [], claims: []});
const ids = (element: KzSample): string[] => marks(element).map((mark) => mark.dataset['id'] ?? '');
const microtasks = (): Promise<void> => aTimeout(0);

describe('data of an element', () => {
  let net: ReturnType<typeof fakeFetch>;
  beforeEach(() => (net = fakeFetch()));
  afterEach(() => net.restore());
  const request = (i: number) => net.requests[i] ?? expect.fail(`no request ${i}`);

  it('is the bundled set where the page gives none', async () => {
    expect(ids(await drawn())).to.deep.equal(foreign.events?.map(({id}) => id));
    expect(net.requests).to.deep.equal([]);
  });

  it('is `src` before the bundled set, and `data` before `src`', async () => {
    const element = await drawn();
    element.src = '/first.json';
    await microtasks();
    expect(ids(element), 'the old picture stays while loading').to.have.length(foreign.events?.length ?? 0);
    request(0).answer(only(first));
    await element.updateComplete;
    expect(ids(element)).to.deep.equal([first?.id]);
    element.data = only(second);
    await element.updateComplete;
    expect(ids(element)).to.deep.equal([second?.id]);
    element.data = undefined;
    await microtasks();
    request(1).answer(only(first));
    await element.updateComplete;
    expect(ids(element)).to.deep.equal([first?.id]);
    element.src = '';
    await element.updateComplete;
    expect(ids(element)).to.have.length(foreign.events?.length ?? 0);
  });

  it('asks for an address relative to the page, once', async () => {
    const element = await drawn();
    element.src = 'a/b.json';
    await microtasks();
    element.headline = 'Another';
    element.selected = 'event:crack';
    await microtasks();
    expect(net.requests.map(({address}) => address)).to.deep.equal([new URL('a/b.json', document.baseURI).href]);
    request(0).answer(foreign);
    await element.updateComplete;
  });

  describe('at one address', () => {
    const two = async (): Promise<readonly KzSample[]> => {
      const elements = [await drawn(), await drawn()];
      for (const element of elements) element.src = '/shared.json';
      await microtasks();
      return elements;
    };

    it('is asked for and checked once, whoever draws it, also those who come later', async () => {
      const elements = [...(await two())];
      request(0).answer(only(first));
      for (const element of elements) await element.updateComplete;
      const late = await drawn({src: '/shared.json'});
      expect(net.requests).to.have.length(1);
      for (const element of [...elements, late]) expect(ids(element)).to.deep.equal([first?.id]);
    });

    it('goes on for one when the other no longer wants it, and is called back when nobody does', async () => {
      const [one, other] = await two();
      if (one === undefined || other === undefined) return expect.fail('two elements');
      one.src = '';
      await microtasks();
      expect(request(0).signal?.aborted).to.equal(false);
      other.remove();
      await microtasks();
      expect(request(0).signal?.aborted).to.equal(true);
      (await sized(700)).append(other);
      await microtasks();
      request(1).answer(only(second));
      await other.updateComplete;
      expect(ids(other)).to.deep.equal([second?.id]);
    });

    it('is asked for again by the next one after a failure', async () => {
      const elements = await two();
      request(0).answer('no', 500);
      for (const element of elements) await element.updateComplete;
      for (const element of elements) expect(has(element, '[role=alert]')).to.equal(true);
      const late = document.createElement('kz-sample');
      late.src = '/shared.json';
      (await sized(700)).append(late);
      await microtasks();
      request(1).answer(only(second));
      await late.updateComplete;
      expect(ids(late)).to.deep.equal([second?.id]);
      expect(net.requests).to.have.length(2);
    });

    it('comes from another copy of the files where that has it, and an ask of another kind gets nothing', async () => {
      const given = Promise.resolve(only(first));
      let left = 0;
      const copy = (e: Event): void => {
        const {detail} = e as CustomEvent<{version: number; address: string; share?: unknown}>;
        expect(detail.version).to.equal(1);
        if (detail.address.endsWith('/theirs.json')) detail.share = {input: given, leave: () => left++};
      };
      document.addEventListener('kz-load', copy);
      const element = await drawn({src: '/theirs.json'});
      expect(ids(element)).to.deep.equal([first?.id]);
      element.src = '/ours.json';
      await microtasks();
      expect(left).to.equal(1);
      document.removeEventListener('kz-load', copy);
      const address = new URL('/ours.json', document.baseURI).href;
      const ask = (detail: unknown) => document.dispatchEvent(new CustomEvent('kz-load', {detail}));
      for (const detail of [null, {version: 2, address}, {version: 1, address: `${address}x`}]) {
        ask(detail);
        expect((detail as {share?: unknown} | null)?.share).to.equal(undefined);
      }
      const theirs: {version: 1; address: string; share?: {input: Promise<unknown>; leave: () => void}} = {version: 1, address};
      ask(theirs);
      element.src = '';
      await microtasks();
      expect(request(0).signal?.aborted, 'the other copy still waits').to.equal(false);
      request(0).answer(only(second));
      expect(Object.keys((await theirs.share?.input) as object)).to.include('events');
      theirs.share?.leave();
      expect(net.requests).to.have.length(1);
    });
  });

  for (const deaf of [false, true]) {
    it(`ignores a late answer to an earlier address${deaf ? ' that cannot be called back' : ''}`, async () => {
      net.restore();
      net = fakeFetch({deaf});
      const element = await drawn();
      const heard = listen(element);
      element.src = '/first.json';
      await microtasks();
      element.src = '/second.json';
      await microtasks();
      expect(request(0).signal?.aborted).to.equal(true);
      request(1).answer(only(second));
      await element.updateComplete;
      request(0).answer(only(first));
      await microtasks();
      await element.updateComplete;
      expect(ids(element)).to.deep.equal([second?.id]);
      expect(heard.map(([type]) => type)).to.deep.equal(['kz-ready']);
    });

    it(`ignores an answer that comes once \`data\` is there${deaf ? ' and cannot be called back' : ''}`, async () => {
      net.restore();
      net = fakeFetch({deaf});
      const element = document.createElement('kz-sample');
      element.src = '/first.json';
      (await sized(700)).append(element);
      const settled = element.updateComplete;
      await microtasks();
      element.data = only(second);
      await microtasks();
      request(0).answer(only(first));
      await settled;
      await element.updateComplete;
      expect(ids(element)).to.deep.equal([second?.id]);
      expect(has(element, '[role=alert]')).to.equal(false);
    });
  }

  describe('that fails', () => {
    const ways: readonly (readonly [string, string, (element: KzSample) => void])[] = [
      ['status', 'a status that is no success', () => request(0).answer('no', 404)],
      ['network', 'no network', () => request(0).fail()],
      ['syntax', 'half a file', () => request(0).answer('{"meta": {')],
      ['shape', 'JSON that is no data set', () => request(0).answer('[1, 2]')],
      ['shape', 'JSON that is no object', () => request(0).answer('"hello"')],
    ];
    for (const [code, name, act] of ways) {
      it(`says so in place and keeps the last good picture: ${name}`, async () => {
        const element = await drawn();
        const before = ids(element);
        const heard = listen(document);
        element.src = '/gone.json';
        await microtasks();
        act(element);
        await element.updateComplete;
        expect(ids(element)).to.deep.equal(before);
        expect(textOf(element, '[role=alert]')).to.match(/data.*What was shown before stays\.$/);
        expect(heard.map(([type, detail]) => [type, (detail as {code: string}).code])).to.deep.equal([['kz-error', code]]);
        await expect(element).to.be.accessible();
      });

      it(`leaves the page's own markup where nothing was drawn: ${name}`, async () => {
        const bare = class extends KzSample {};
        customElements.define(`kz-bare-${code}-${name.length}`, bare);
        bare.bundled = undefined;
        const element = new bare();
        element.textContent = 'A table of events';
        element.src = '/gone.json';
        const heard = listen(element);
        (await sized(700)).append(element);
        await microtasks();
        act(element);
        await element.updateComplete;
        expect(inside<HTMLSlotElement>(element, 'slot:not([name])').assignedNodes()).to.have.length(1);
        expect(textOf(element, '[role=alert]')).to.not.contain('before');
        expect(heard.map(([type]) => type)).to.deep.equal(['kz-error']);
      });
    }

    it('says so for an address that is none', async () => {
      net.restore();
      const element = await drawn();
      const heard = listen(element);
      element.src = 'http://[';
      await element.updateComplete;
      expect(heard.map(([, detail]) => (detail as {code: string}).code)).to.deep.equal(['network']);
      expect(marks(element).length).to.be.above(0);
    });

    it('takes the sentence away once there is data again', async () => {
      const element = await drawn();
      for (const mend of [
        () => (element.data = only(first)),
        () => {
          element.data = null;
          element.src = '';
        },
      ]) {
        element.data = 'no data set';
        await element.updateComplete;
        expect(has(element, '[role=alert]')).to.equal(true);
        mend();
        await element.updateComplete;
        expect(has(element, '[role=alert]')).to.equal(false);
      }
    });
  });

  it('draws what is sound, lists the rest, and warns once', async () => {
    const element = await drawn();
    const heard = listen(element);
    element.data = broken;
    await element.updateComplete;
    element.selected = 'event:crack';
    await element.updateComplete;
    expect(heard.map(([type]) => type)).to.deep.equal(['kz-ready', 'kz-error']);
    const [, detail] = heard[1] as unknown as [string, {code: string; problems: unknown[]; message: string}];
    expect(detail.code).to.equal('partial');
    expect(detail.problems).to.have.length(5);
    expect(root(element).querySelectorAll('.problems dt')).to.have.length(5);
    expect(inside<HTMLDetailsElement>(element, '.problems details').open).to.equal(false);
    expect(textOf(element, '.problems p')).to.match(/\d+ of \d+ are drawn; \d+ could not be read\./);
    const said = takeConsole();
    expect(said).to.have.length(1);
    expect(said[0]).to.match(/^console\.warn: kz-sample: 5 problems in the data; the first: events#/);
    await expect(element).to.be.accessible();
  });

  it('says that there is nothing to draw', async () => {
    const element = await drawn();
    element.data = empty;
    await element.updateComplete;
    expect(textOf(element, '.nothing')).to.contain('No events yet.');
    expect(has(element, '[role=heading]')).to.equal(true);
    await expect(element).to.be.accessible();
  });

  it('is ready once per data set, with the number of records', async () => {
    const heard = listen(document);
    const element = await drawn();
    element.selected = 'event:crack';
    await element.updateComplete;
    element.data = only(first);
    await element.updateComplete;
    element.data = undefined;
    await element.updateComplete;
    expect(heard.map(([type]) => type)).to.deep.equal(['kz-ready', 'kz-ready', 'kz-ready']);
    const records = Object.values(foreign).reduce<number>((n, part) => n + (Array.isArray(part) ? part.length : 0), 0);
    expect(heard[0]?.[1]).to.deep.equal({records, problems: []});
  });

  describe('inside the tag', () => {
    const script = (text: string) => Object.assign(document.createElement('script'), {type: 'application/json', textContent: text});

    it('comes before the bundled set and after `src`, and may come late or change', async () => {
      const element = await drawn();
      element.append(script(JSON.stringify(only(first))));
      await microtasks();
      await element.updateComplete;
      expect(ids(element)).to.deep.equal([first?.id]);
      (element.firstChild as HTMLElement).textContent = JSON.stringify(only(second));
      await microtasks();
      await element.updateComplete;
      expect(ids(element)).to.deep.equal([second?.id]);
      element.src = '/first.json';
      await microtasks();
      request(0).answer(only(first));
      await element.updateComplete;
      expect(ids(element)).to.deep.equal([first?.id]);
      element.src = '';
      element.replaceChildren();
      await microtasks();
      await element.updateComplete;
      expect(ids(element)).to.have.length(foreign.events?.length ?? 0);
    });

    it('says so when it is not JSON, once, and is no other kind of script', async () => {
      const heard = listen(document);
      const element = document.createElement('kz-sample');
      element.append(script('{"meta": '));
      (await sized(700)).append(element);
      await element.updateComplete;
      element.requestUpdate();
      await element.updateComplete;
      expect(heard.map(([, detail]) => (detail as {code: string}).code)).to.deep.equal(['syntax']);
      element.replaceChildren(Object.assign(script('{"meta": '), {type: 'text/plain'}));
      await microtasks();
      await element.updateComplete;
      expect(ids(element)).to.have.length(foreign.events?.length ?? 0);
      expect(has(element, '[role=alert]')).to.equal(false);
    });
  });

  it('may be set before the element is known', async () => {
    const page = await sized(700);
    const element = document.createElement('kz-unknown') as KzSample;
    Object.assign(element, {data: only(second), selected: `event:${second?.id}`});
    page.append(element);
    customElements.define('kz-unknown', class extends KzSample {});
    await element.updateComplete;
    expect(ids(element)).to.deep.equal([second?.id]);
    expect(has(element, '.detail')).to.equal(true);
  });

  it('arrives late in elements that are on the page', async () => {
    const page = await sized(700);
    const waiting = class extends KzSample {};
    waiting.bundled = undefined;
    defineElement('kz-late', waiting);
    const element = document.createElement('kz-late') as KzSample;
    page.append(element);
    await element.updateComplete;
    expect(marks(element).length).to.equal(0);
    defineElement('kz-late', class extends KzSample {}, only(first));
    await element.updateComplete;
    expect(ids(element)).to.deep.equal([first?.id]);
  });
});
