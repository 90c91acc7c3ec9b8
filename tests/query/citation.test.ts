import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {foreign} from '../../stories/states/foreign.js';
import {citationOf} from '../../src/query/citation.js';
import {indexDataset} from '../../src/query/model.js';
import {readDataset} from '../tools/dataset.mjs';

const model = indexDataset(readDataset());
const {id, version, updated, licence} = model.dataset.meta;
const of = (ref?: Parameters<typeof citationOf>[0]['ref']) =>
  citationOf({
    ref,
    model,
    headline: 'Five analysts',
    address: 'https://h.example/a_b?x=1&y=50%25#kz.timeline=selected:event:appeal',
    read: '2026-11-22',
  });

describe('a citation', () => {
  it('in plain words names record, graphic, data set with version and day, texts, licence and address', () => {
    const {plain} = of('event:appeal');
    const parts = [
      '“Tokayev appeals to the CSTO”. Five analysts.',
      `${id}, ${version} (${updated}).`,
      'Dmitry Trenin',
      `${licence}.`,
      'https://h.example/',
      '(2026-11-22)',
    ];
    let at = -1;
    for (const part of parts) {
      assert.ok(plain.indexOf(part) > at, `${part} in ${plain}`);
      at = plain.indexOf(part);
    }
  });

  it('names the texts that the record rests on and no others; all for the data set as a whole', () => {
    const titles = (text: string): readonly string[] => model.sources.filter(({title}) => text.includes(title)).map((s) => s.id);
    for (const event of model.events) {
      const told = new Set(event.accounts.flatMap(({evidence}) => evidence.map(({source}) => source)));
      assert.deepEqual(
        titles(of(`event:${event.id}`).plain),
        model.sources.map((s) => s.id).filter((source) => told.has(source)),
        event.id,
      );
    }
    assert.equal(titles(of().plain).length, model.sources.length);
    assert.match(of().plain, /^“Five analysts”\. [^“]*kazakhstan-2022/);
  });

  it('is CSL-JSON that carries the same', () => {
    const [item] = JSON.parse(of('stance:troops/trenin').csl) as Record<string, unknown>[];
    assert.equal(item?.['type'], 'dataset');
    assert.equal(item?.['container-title'], 'Five analysts');
    assert.deepEqual(item?.['issued'], {'date-parts': [updated.split('-').map(Number)]});
    assert.deepEqual(item?.['accessed'], {'date-parts': [[2026, 11, 22]]});
    assert.equal(item?.['URL'], 'https://h.example/a_b?x=1&y=50%25#kz.timeline=selected:event:appeal');
  });

  it('is BibTeX with balanced braces and nothing that TeX would read as its own', () => {
    const strange = indexDataset({
      ...foreign,
      meta: {...foreign.meta, licence: 'A & B {50 %} #1 $x_y^z~\\'},
      events: (foreign.events ?? []).map((event) => ({...event, title: 'All {of} 100 % & more_', short: 'All {of} 100 % & more_'})),
    });
    const ref = `event:${foreign.events?.[0]?.id ?? ''}` as const;
    const {bibtex} = citationOf({ref, model: strange, headline: 'H', address: 'https://h.example/?a={b}', read: '2026-11-22'});
    assert.match(bibtex, /^@misc\{[a-zA-Z0-9-]+,\n/);
    const bare = bibtex.replace(/\\[\\{}%#&$_]/g, '');
    assert.equal(bare.split('{').length, bare.split('}').length);
    // An address is read as it is.
    assert.doesNotMatch(bare.replace(/^ {2}url = .*$/m, ''), /[%#&$_^~]/);
    assert.match(bibtex, /title = \{All \\\{of\\\} 100 \\% \\& more\\_\}/);
  });

  it('is the same for the same record, and falls back to the graphic for none', () => {
    assert.deepEqual(of('actor:tokayev'), of('actor:tokayev'));
    assert.equal(of('event:none').plain.startsWith('“Five analysts”.'), true);
  });
});
