import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {ElementName} from '../../src/model/types.js';
import {fallbackHtml, jsonLd, jsonLdScript, type JsonLdNode} from '../../src/static.js';
import {elementNames} from '../../src/static/markup.js';
import {broken, empty, large} from '../../stories/states/datasets.js';
import {everyForm} from '../../stories/states/every-form.js';
import {foreignWhole} from '../../stories/states/foreign-whole.js';
import {readDataset} from '../tools/dataset.mjs';

const bundled = readDataset();
const graph = (input: unknown, element?: ElementName): readonly JsonLdNode[] =>
  jsonLd(input, element === undefined ? {} : {element})['@graph'] as readonly JsonLdNode[];
const ofType = (nodes: readonly JsonLdNode[], type: string): readonly JsonLdNode[] => nodes.filter((node) => node['@type'] === type);

describe('structured data', () => {
  it('has the data set, its texts, its events and its claims, and never a rating of a claim', () => {
    const nodes = graph(bundled);
    assert.equal(ofType(nodes, 'Dataset').length, 1);
    assert.equal(ofType(nodes, 'Article').length, bundled.sources.length);
    assert.equal(ofType(nodes, 'Claim').length, bundled.claims?.length);
    assert.doesNotMatch(JSON.stringify(nodes), /ClaimReview|Rating/);
  });

  it('takes as an event what happened or was planned, not what is alleged or is a reading', () => {
    const names = ofType(graph(bundled), 'Event').map(({name}) => name);
    const expected = (bundled.events ?? []).filter(({status}) => status === 'happened' || status === 'planned').map(({title}) => title);
    assert.ok(expected.length < (bundled.events?.length ?? 0));
    assert.deepEqual(names, expected);
  });

  it('gives a date only where a text states it, no other contradicts it, and ISO 8601 holds it; else tells it in words', () => {
    for (const data of [bundled, everyForm, foreignWhole, large(300, 4)]) {
      const byId = new Map((data.events ?? []).map((event) => [`#event-${event.id}`, event]));
      let [dated, told] = [0, 0];
      for (const node of ofType(graph(data), 'Event')) {
        const event = byId.get(String(node['@id']));
        assert.ok(event !== undefined);
        const {startDate, endDate, description = ''} = node as Readonly<Record<string, string | undefined>>;
        if (startDate === undefined) {
          told++;
          assert.equal(endDate, undefined);
          assert.match(description, /\((?:stated|inferred from the texts|not in the texts, known from elsewhere)\)|undated/);
          continue;
        }
        dated++;
        assert.equal(event.when.basis, 'stated');
        assert.equal([startDate, ...(endDate === undefined ? [] : [endDate])].join('/'), event.when.edtf);
        for (const date of [startDate, endDate ?? startDate]) assert.ok(!Number.isNaN(Date.parse(date)), date);
        const stated = new Set(event.accounts.filter((a) => a.when?.basis === 'stated').map((a) => a.when?.edtf));
        assert.ok(stated.size <= 1, `${event.id} has rival dates`);
      }
      assert.ok(dated + told > 0);
    }
  });

  it('gives every claim its author and the text in which it appears', () => {
    const nodes = graph(bundled);
    const ids = new Set(nodes.map((node) => node['@id']));
    assert.equal(ids.size, nodes.length);
    for (const {author, appearance, about = []} of ofType(nodes, 'Claim')) {
      assert.ok(typeof author === 'string' ? author !== '' : (author as readonly unknown[]).length > 0);
      assert.ok(ids.has((appearance as JsonLdNode)['@id']));
      for (const subject of about as readonly JsonLdNode[]) assert.ok(ids.has(subject['@id']));
    }
  });

  it('has for one element what that shows', () => {
    assert.ok(ofType(graph(bundled, 'timeline'), 'Event').length > 0);
    for (const element of ['actor-map', 'stance-grid'] as const) {
      assert.equal(ofType(graph(bundled, element), 'Event').length, 0);
      assert.ok(ofType(graph(bundled, element), 'Claim').length > 0);
    }
  });

  it('stands in the fallback only when asked for, and ends no script early', () => {
    const evil = {...bundled, meta: {...bundled.meta, method: '</script><script>alert(1)</script><!--'}};
    for (const element of elementNames) {
      assert.ok(!fallbackHtml(element, evil).includes('<script'));
      const html = fallbackHtml(element, evil, {jsonLd: true});
      assert.equal(html.split('<script').length, 2);
      const [, json = ''] = /<script type="application\/ld\+json">([^<]*)<\/script>$/.exec(html) ?? [];
      assert.deepEqual(JSON.parse(json), JSON.parse(JSON.stringify(jsonLd(evil, {element}))));
    }
  });

  it('never throws, and is the same for the same input', () => {
    for (const input of [empty, broken, null, {}]) assert.equal(jsonLdScript(input), jsonLdScript(input));
  });
});
