import assert from 'node:assert/strict';
import {after, describe, it} from 'node:test';
import {large} from '../../stories/states/datasets.js';
import {strictPolicy} from '../tools/serve.mjs';
import {closeBrowser, drawn, hostPage, moduleScript, tags, threeTags, visit, type Tag} from './page.js';

/**
 * Counts what costs most while a page starts: formatters of the platform (the first takes longer than the picture),
 * parsing of whole data sets, layouts and draws. Runs in the page before the elements.
 */
const counting = `
  const counts = (window.counts = {formatters: 0, parsed: 0, laidOut: 0, drawn: 0});
  for (const name of Object.getOwnPropertyNames(Intl)) {
    if (typeof Intl[name] !== 'function' || Intl[name].prototype === undefined) continue;
    Intl[name] = new Proxy(Intl[name], {construct: (...args) => (counts.formatters++, Reflect.construct(...args))});
  }
  const {parse} = JSON;
  JSON.parse = (text, ...more) => ((counts.parsed += text.length > 10000 ? 1 : 0), parse(text, ...more));
  const {define} = customElements;
  customElements.define = (tag, element, ...more) => {
    for (const [name, count] of [['layoutScene', 'laidOut'], ['draw', 'drawn']]) {
      const own = element.prototype[name];
      element.prototype[name] = function (...args) {
        counts[count]++;
        return own.apply(this, args);
      };
    }
    return define.call(customElements, tag, element, ...more);
  };`;

async function countsOf(file: string, body: string, names: readonly Tag[], more: Readonly<Record<string, string>> = {}): Promise<unknown> {
  let counts: unknown;
  const pages = {...more, '/': hostPage(`<script src="/counting.js"></script>${moduleScript(file)}`, body), '/counting.js': counting};
  await visit({pages, policy: `${strictPolicy}; connect-src 'self'`}, async ({page, said}) => {
    await drawn(page, names);
    counts = await page.evaluate(() => (window as unknown as {counts: unknown}).counts);
    assert.deepEqual(said, []);
  });
  return counts;
}

describe('what a page pays before the first picture', () => {
  after(closeBrowser);

  for (const tag of tags) {
    it(`is one layout and one draw of ${tag}, its data parsed once, and no formatter`, async () => {
      assert.deepEqual(await countsOf(tag, `<${tag}></${tag}>`, [tag]), {formatters: 0, parsed: 1, laidOut: 1, drawn: 1});
    });
  }

  it('is one parsing for all three together', async () => {
    assert.deepEqual(await countsOf('kz-elements', threeTags, tags), {formatters: 0, parsed: 1, laidOut: 3, drawn: 3});
  });

  it('is no formatter for counts of thousands either, and one parsing more for data of the page', async () => {
    const tag = '<kz-timeline src="/events.json"></kz-timeline>';
    const counts = await countsOf('kz-timeline', tag, ['kz-timeline'], {'/events.json': JSON.stringify(large(1500, 1))});
    assert.deepEqual(counts, {formatters: 0, parsed: 2, laidOut: 1, drawn: 1});
  });
});
