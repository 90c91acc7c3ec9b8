import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import type {ServerResponse} from 'node:http';
import {after, describe, it} from 'node:test';
import type {Page} from 'playwright-core';
import {parseInput} from '../../src/model/csv.js';
import {parseDataset} from '../../src/model/parse.js';
import {foreign} from '../../stories/states/foreign.js';
import {serve, strictPolicy, type Answer} from '../tools/serve.mjs';
import {closeBrowser, drawn, hostPage, idsOf, moduleScript, tags, visit, type Visit, type VisitOptions} from './page.js';

const policy = `${strictPolicy}; connect-src *`;
const json = JSON.stringify(foreign);
const sorted = (ids: readonly string[]): readonly string[] => [...ids].sort();
const eventIds = sorted(foreign.events?.map(({id}) => id) ?? []);
const table =
  'when,title,source,link\r\n2022-01-02,Prices rise,Reuters,https://r.example/1\r\n2022-01-05,They fall,BBC,https://b.example/2\r\n';

/** Keeps what elements tell from before the first of them, and whatever nobody caught. */
const hear = `globalThis.heard = [];
for (const type of ['kz-ready', 'kz-error']) addEventListener(type, (e) => heard.push({type, tag: e.target.localName, ...e.detail}));
addEventListener('unhandledrejection', (e) => heard.push({type: 'unhandled', message: String(e.reason)}));`;
interface Heard {
  type: string;
  tag: string;
  code?: string;
  message?: string;
  records?: number;
  problems?: readonly {record?: string; field?: string; remedy?: string}[];
}
const heardOn = (page: Page): Promise<readonly Heard[]> => page.evaluate(() => (globalThis as unknown as {heard: Heard[]}).heard);
const untilHeard = async (page: Page, type: string, n = 1): Promise<readonly Heard[]> => {
  await page.waitForFunction(
    ([name, least]) => (globalThis as unknown as {heard: Heard[]}).heard.filter((one) => one.type === name).length >= least,
    [type, n] as const,
  );
  return heardOn(page);
};

const page = (body: string, head = moduleScript('kz-elements')): string => hostPage(`<script src="/hear.js"></script>${head}`, body);
const pagesOf = (body: string, head?: string): VisitOptions['pages'] => ({'/': page(body, head), '/hear.js': hear});
const waiting = '<kz-timeline src="/story.json"><p>The host’s own list</p></kz-timeline>';

/** What a page said beside the browser's own lines about requests. */
const own = ({said}: Visit): readonly string[] =>
  said.filter((line) => !/^error: (?:Failed to load resource|Access to fetch|Refused to connect|Connecting to)/.test(line));

const good: Answer = (response) => response.writeHead(200, {'content-type': 'application/json'}).end(json);
const typed =
  (type: string, body: string, status = 200): Answer =>
  (response) =>
    response.writeHead(status, {'content-type': type}).end(body);

describe('data from an address', () => {
  after(closeBrowser);

  const bad: readonly (readonly [name: string, code: string, answer: Answer])[] = [
    ['404', 'status', typed('text/plain', 'not found', 404)],
    ['500', 'status', typed('application/json', json, 500)],
    ['a page in place of data', 'syntax', typed('text/html', '<!doctype html><title>Sign in</title>')],
    ['half a text', 'syntax', typed('application/json', json.slice(0, json.length / 2))],
    ['a list', 'shape', typed('application/json', '[1, 2]')],
    [
      'a connection that breaks',
      'network',
      (response) => {
        response.writeHead(200, {'content-type': 'application/json', 'content-length': String(json.length)});
        response.write(json.slice(0, 100), () => response.destroy());
      },
    ],
    ['no answer but a closed door', 'network', (response) => response.destroy()],
    ['a redirect without end', 'network', (response) => response.writeHead(302, {location: '/story.json'}).end()],
  ];
  for (const [name, code, answer] of bad) {
    it(`leaves the host's own markup, one calm sentence and one event: ${name}`, async () => {
      await visit({pages: pagesOf(waiting), answers: {'/story.json': answer}, policy}, async (seen) => {
        const [heard, ...more] = await untilHeard(seen.page, 'kz-error');
        assert.deepEqual(more, []);
        assert.deepEqual([heard?.code, heard?.problems], [code, []]);
        assert.match(heard?.message ?? '', code === 'shape' ? /no object of collections/ : /\/story\.json: /);
        await seen.page.locator('kz-timeline [role=alert]').waitFor();
        assert.equal(await seen.page.locator('kz-timeline [role=alert]').count(), 1);
        assert.ok(await seen.page.getByText('The host’s own list').isVisible());
        assert.deepEqual(own(seen), []);
      });
    });
  }

  it('is refused by another server that does not let the page read it, and taken where it does', async () => {
    const allowed: Answer = (response) =>
      response.writeHead(200, {'content-type': 'application/json', 'access-control-allow-origin': '*'}).end(json);
    const other = await serve({answers: {'/closed.json': good, '/open.json': allowed}, policy: null});
    try {
      const away: Answer = (response) => response.writeHead(302, {location: `${other.address}/closed.json`}).end();
      const pages = pagesOf(
        `<kz-timeline id="a" src="${other.address}/closed.json"><p>Own</p></kz-timeline><kz-timeline src="/away.json"><p>Own</p></kz-timeline>
        <kz-timeline id="c" src="${other.address}/open.json"></kz-timeline>`,
      );
      await visit({pages, answers: {'/away.json': away}, policy}, async (seen) => {
        await untilHeard(seen.page, 'kz-error', 2);
        const heard = await untilHeard(seen.page, 'kz-ready');
        assert.deepEqual(
          heard.filter(({type}) => type === 'kz-error').map(({code}) => code),
          ['network', 'network'],
        );
        assert.equal(await seen.page.getByText('Own', {exact: true}).count(), 2);
        assert.deepEqual(own(seen), []);
      });
    } finally {
      await other.close();
    }
  });

  it('is refused by the policy of the page in the same way', async () => {
    await visit({pages: pagesOf(waiting), answers: {'/story.json': good}}, async (seen) => {
      const [heard] = await untilHeard(seen.page, 'kz-error');
      assert.equal(heard?.code, 'network');
      assert.ok(!seen.requests.includes('/story.json'));
      assert.ok(await seen.page.getByText('The host’s own list').isVisible());
    });
  });

  it('follows a redirect', async () => {
    const answers: VisitOptions['answers'] = {
      '/story.json': (response) => response.writeHead(301, {location: '/moved.json'}).end(),
      '/moved.json': good,
    };
    await visit({pages: pagesOf(waiting), answers, policy}, async (seen) => {
      await drawn(seen.page, ['kz-timeline']);
      assert.deepEqual(await idsOf(seen.page, 'kz-timeline'), eventIds);
      assert.deepEqual(own(seen), []);
    });
  });

  it('is given up when it does not come, whether nothing comes or the rest does not', async () => {
    for (const answer of [
      () => undefined,
      (response: ServerResponse) => void response.writeHead(200, {'content-type': 'application/json'}).write('{'),
    ]) {
      const pages = {...pagesOf(''), '/late.html': page(waiting)};
      await visit({pages, answers: {'/story.json': answer}, policy}, async (seen) => {
        await seen.page.clock.install();
        await seen.page.goto(`${seen.address}/late.html`);
        await seen.page.waitForFunction(() => customElements.get('kz-timeline') !== undefined);
        await seen.page.evaluate(() => new Promise((done) => void Promise.resolve().then(done)));
        while (!seen.requests.includes('/story.json')) await seen.page.evaluate(() => 0);
        await seen.page.clock.fastForward(19_000);
        assert.deepEqual(await heardOn(seen.page), []);
        await seen.page.clock.fastForward(2_000);
        const [heard] = await untilHeard(seen.page, 'kz-error');
        assert.equal(heard?.code, 'timeout');
        assert.match(heard?.message ?? '', /no answer within 20 s$/);
        assert.ok(await seen.page.getByText('The host’s own list').isVisible());
        assert.deepEqual(own(seen), []);
      });
    }
  });

  it('is called back when another address overtakes it, and the last good picture stays until then', async () => {
    const held: ServerResponse[] = [];
    let closed = (): void => undefined;
    const gone = new Promise<void>((done) => (closed = done));
    const slow: Answer = (response) => {
      held.push(response);
      response.on('close', () => closed());
    };
    await visit(
      {pages: pagesOf('<kz-timeline></kz-timeline>'), answers: {'/slow.json': slow, '/quick.json': good}, policy},
      async (seen) => {
        await drawn(seen.page, ['kz-timeline']);
        const before = await idsOf(seen.page, 'kz-timeline');
        const point = (src: string) =>
          seen.page.evaluate((to) => void Object.assign(document.querySelector('kz-timeline') ?? {}, {src: to}), src);
        await point('/slow.json');
        while (held.length === 0) await seen.page.evaluate(() => 0);
        assert.deepEqual(await idsOf(seen.page, 'kz-timeline'), before);
        await point('/quick.json');
        await untilHeard(seen.page, 'kz-ready', 2);
        await gone;
        held[0]?.end(JSON.stringify({...foreign, events: []}));
        await drawn(seen.page, ['kz-timeline']);
        assert.deepEqual(await idsOf(seen.page, 'kz-timeline'), eventIds);
        await point('/gone.json');
        await untilHeard(seen.page, 'kz-error');
        assert.deepEqual(await idsOf(seen.page, 'kz-timeline'), eventIds);
        assert.match((await seen.page.locator('kz-timeline [role=alert]').textContent()) ?? '', /What was shown before stays\./);
        assert.deepEqual(own(seen), []);
      },
    );
  });

  it('is asked for once, by all elements of a page and by separate copies of the files', async () => {
    const three = tags.map((tag) => `<${tag} src="/story.json"></${tag}><${tag} src="story.json"></${tag}>`).join('');
    for (const head of [moduleScript('kz-elements'), tags.map(moduleScript).join('')]) {
      await visit({pages: pagesOf(three, head), answers: {'/story.json': good}, policy}, async (seen) => {
        const heard = await untilHeard(seen.page, 'kz-ready', 6);
        assert.deepEqual(
          seen.requests.filter((path) => path === '/story.json'),
          ['/story.json'],
        );
        assert.equal(new Set(heard.map(({records}) => records)).size, 1);
        assert.deepEqual(own(seen), []);
      });
    }
  });

  it('is drawn as far as it is sound, with record, field and remedy of the rest', async () => {
    const [first, ...rest] = foreign.events ?? [];
    const broken = JSON.stringify({
      ...foreign,
      events: [{...first, when: {edtf: '5 Jan 2022', basis: 'stated'}}, ...rest],
      claims: [],
      disputes: [],
    });
    await visit({pages: pagesOf(waiting), answers: {'/story.json': typed('text/plain', broken)}, policy}, async (seen) => {
      const heard = await untilHeard(seen.page, 'kz-error');
      assert.deepEqual(
        heard.map(({type, code}) => [type, code]),
        [
          ['kz-ready', undefined],
          ['kz-error', 'partial'],
        ],
      );
      const problem = heard[1]?.problems?.find(({record}) => record === first?.id);
      assert.deepEqual([problem?.field, problem?.remedy], ['when.edtf', 'Write 2022-01-05.']);
      assert.match((await seen.page.locator('kz-timeline .problems p').textContent()) ?? '', /\d+ of \d+ are drawn; 1 could not be read\./);
      assert.equal(own(seen).length, 1);
      assert.match(own(seen)[0] ?? '', /^warning: kz-timeline: \d+ problems? in the data; the first: /);
    });
  });

  it('may be a table', async () => {
    for (const [path, type] of [
      ['/events.csv', 'text/plain'],
      ['/export', 'text/csv'],
    ] as const) {
      await visit(
        {pages: pagesOf(`<kz-timeline src="${path}"></kz-timeline>`), answers: {[path]: typed(type, table)}, policy},
        async (seen) => {
          await drawn(seen.page, ['kz-timeline']);
          assert.deepEqual(await idsOf(seen.page, 'kz-timeline'), ['prices-rise', 'they-fall']);
          assert.deepEqual(own(seen), []);
        },
      );
    }
  });
});

describe('data that the page brings', () => {
  after(closeBrowser);

  it('counts when it is set before the element is known', async () => {
    const head = `<script src="/early.js" defer></script>${moduleScript('kz-elements')}`;
    const early = `Object.assign(document.querySelector('kz-timeline'), {data: ${json}, selected: 'event:${eventIds[0] ?? ''}'});`;
    await visit({pages: {...pagesOf('<kz-timeline></kz-timeline>', head), '/early.js': early}}, async (seen) => {
      await drawn(seen.page, ['kz-timeline']);
      assert.deepEqual(await idsOf(seen.page, 'kz-timeline'), eventIds);
      assert.equal((await heardOn(seen.page)).length, 1);
      await seen.page.locator('kz-timeline [part~="detail"]').first().waitFor();
    });
  });

  it('inside the tag is awaited while the page is still coming: the bundled story is never shown', async () => {
    const head = '<script src="/dist/cdn/kz-elements.classic.js"></script>';
    const whole = page(`<kz-timeline><p>Own</p><script type="application/json">${json}</script></kz-timeline><p>After</p>`, head);
    const half = whole.indexOf('"events"');
    let finish = (): void => undefined;
    const streamed: Answer = (response) => {
      response.writeHead(200, {'content-type': 'text/html; charset=utf-8', 'content-security-policy': strictPolicy});
      response.write(whole.slice(0, half));
      finish = () => response.end(whole.slice(half));
    };
    await visit({pages: pagesOf(''), answers: {'/stream.html': streamed}}, async (seen) => {
      await seen.page.goto(`${seen.address}/stream.html`, {waitUntil: 'commit'});
      await seen.page.waitForFunction(() => document.querySelector('kz-timeline')?.shadowRoot != null);
      await seen.page.evaluate(async () => {
        for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
      });
      assert.equal(await seen.page.evaluate(() => document.readyState), 'loading');
      assert.deepEqual(await heardOn(seen.page), []);
      assert.ok(await seen.page.getByText('Own', {exact: true}).isVisible());
      finish();
      const heard = await untilHeard(seen.page, 'kz-ready');
      await drawn(seen.page, ['kz-timeline']);
      assert.equal(heard.length, 1);
      assert.deepEqual(await idsOf(seen.page, 'kz-timeline'), eventIds);
      assert.deepEqual(seen.said, []);
    });
  });

  it('does not keep the bundled story back once the parser is past the tag', async () => {
    const head = '<script src="/dist/cdn/kz-elements.classic.js"></script>';
    const start = page('<kz-timeline></kz-timeline><p>After</p>', head).replace('</body></html>', '');
    let finish = (): void => undefined;
    const streamed: Answer = (response) => {
      response.writeHead(200, {'content-type': 'text/html; charset=utf-8', 'content-security-policy': strictPolicy});
      response.write(start);
      finish = () => response.end('</body></html>');
    };
    await visit({pages: pagesOf(''), answers: {'/stream.html': streamed}}, async (seen) => {
      await seen.page.goto(`${seen.address}/stream.html`, {waitUntil: 'commit'});
      await seen.page.waitForFunction(() => document.querySelector('kz-timeline')?.shadowRoot?.querySelector('[data-id]') != null);
      assert.equal(await seen.page.evaluate(() => document.readyState), 'loading');
      finish();
    });
  });

  it('may be a table inside the tag, under the strictest policy', async () => {
    const body = `<kz-timeline><script type="text/csv" data-collection="events">${table}</script></kz-timeline>`;
    await visit({pages: pagesOf(body)}, async (seen) => {
      await drawn(seen.page, ['kz-timeline']);
      assert.deepEqual(await idsOf(seen.page, 'kz-timeline'), ['prices-rise', 'they-fall']);
      assert.deepEqual(seen.said, []);
    });
  });
});

describe('what a reader saves', () => {
  after(closeBrowser);

  it('comes as a file under the strictest policy, without a request', async () => {
    await visit({pages: pagesOf(tags.map((tag) => `<${tag}></${tag}>`).join(''))}, async (seen) => {
      await drawn(seen.page);
      const before = seen.requests.length;
      const save = async (tag: string, word: string): Promise<{name: string; text: string}> => {
        const [download] = await Promise.all([
          seen.page.waitForEvent('download'),
          seen.page.locator(tag).getByRole('button', {name: word, exact: true}).click(),
        ]);
        return {name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8')};
      };
      for (const [tag, collection] of [
        ['kz-timeline', 'events'],
        ['kz-actor-map', 'relations'],
        ['kz-stance-grid', 'stances'],
      ] as const) {
        await seen.page.locator(tag).getByRole('button', {name: 'Download', exact: true}).click();
        const csv = await save(tag, 'Table (CSV)');
        assert.equal(csv.name, `kazakhstan-2022-${collection}.csv`);
        assert.ok(csv.text.startsWith('\uFEFFid,'));
        const json = await save(tag, 'Data (JSON)');
        assert.equal(json.name, 'kazakhstan-2022.json');
        const whole = parseDataset(JSON.parse(json.text));
        assert.deepEqual(whole.problems, []);
        const table = parseInput({[collection]: csv.text}).dataset[collection];
        assert.ok((table?.length ?? 0) > 40, `${collection}: ${table?.length ?? 0}`);
        assert.equal(table?.length, whole.dataset[collection]?.length);
      }
      const {name, text} = await save('kz-timeline', 'Calendar (ICS)');
      assert.equal(name, 'kazakhstan-2022.ics');
      assert.match(text, /^BEGIN:VCALENDAR\r\n[^]*\r\nUID:appeal@kazakhstan-2022\r\n[^]*END:VCALENDAR\r\n$/);
      assert.equal(seen.requests.length, before);
      assert.deepEqual(seen.said, []);
    });
  });

  it('is what the filters leave', async () => {
    await visit({pages: pagesOf('<kz-timeline sources="umarov" disputed></kz-timeline>')}, async (seen) => {
      await drawn(seen.page, ['kz-timeline']);
      await seen.page.locator('kz-timeline').getByRole('button', {name: 'Download', exact: true}).click();
      const [download] = await Promise.all([
        seen.page.waitForEvent('download'),
        seen.page.locator('kz-timeline').getByRole('button', {name: 'Table (CSV)', exact: true}).click(),
      ]);
      const {dataset} = parseInput({events: await readFile(await download.path(), 'utf8')});
      assert.deepEqual(sorted(dataset.events?.map(({id}) => id) ?? []), await idsOf(seen.page, 'kz-timeline'));
    });
  });
});
