import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {checkDataset} from '../../src/element/dataset.js';
import type {Blank, Dataset, ElementName} from '../../src/model/types.js';
import {indexDataset, type Model} from '../../src/query/model.js';
import {actorName} from '../../src/query/ties.js';
import {fallbackHtml, type FallbackOptions} from '../../src/static.js';
import {elementNames} from '../../src/static/markup.js';
import {common} from '../../src/strings/en/common.js';
import {allBlank, broken, empty, large, oneSource} from '../../stories/states/datasets.js';
import {everyForm} from '../../stories/states/every-form.js';
import {foreignWhole} from '../../stories/states/foreign-whole.js';
import {largeGrid} from '../../stories/states/large-grid.js';
import {network} from '../../stories/states/network.js';
import {pick, seeded, whole} from '../model/random.js';
import {readDataset} from '../tools/dataset.mjs';
import {tagsOf, textOf} from './plain-text.js';

const bundled = readDataset();
const folder = new URL('../data/broken/', import.meta.url);
const small: unknown = JSON.parse(readFileSync(new URL('../data/small.json', import.meta.url), 'utf8'));

const sets: Readonly<Record<string, unknown>> = {
  ...{bundled, small, foreignWhole, everyForm, allBlank, oneSource, empty, broken},
  ...{events: large(260, 3), grid: largeGrid(30, 12), network: network(120, 200, 4, 5)},
};

/** The same, checked once. */
const models = Object.fromEntries(Object.entries(sets).map(([name, input]) => [name, checkDataset(input).model]));

const count = (text: string, part: string): number => text.split(part).length - 1;
const told = (model: Model, options: FallbackOptions): Readonly<Record<ElementName, string>> => ({
  timeline: textOf(fallbackHtml('timeline', model, options)),
  'actor-map': textOf(fallbackHtml('actor-map', model, options)),
  'stance-grid': textOf(fallbackHtml('stance-grid', model, options)),
});

for (const detail of ['full', 'short'] as const) {
  describe(`the ${detail} fallback tells all of a data set`, () => {
    for (const [name, model] of Object.entries(models)) {
      const {timeline, 'actor-map': map, 'stance-grid': grid} = told(model, {detail});

      it(`${name}: every event by its title`, () => {
        for (const {title} of model.events) assert.ok(timeline.includes(title), title);
      });

      it(`${name}: every actor, and every relation in a sentence`, () => {
        for (const {id} of model.actors) assert.ok(map.includes(actorName(id, model)), id);
        for (const {from, to, label} of model.relations) {
          const sentence = `${actorName(from, model)} ${label} ${actorName(to, model)}`;
          assert.ok(model.actors.length === 0 || map.includes(sentence), sentence);
        }
      });

      it(`${name}: every answer by its word, every blank by its kind`, () => {
        const answers = model.stances.filter(({question}) => model.questionById.has(question));
        for (const {value, word} of answers) assert.ok(value === null || grid.includes(word), word);
        const blanks = (kind: Blank): number =>
          answers.filter(({value, blank, actor}) => value === null && blank === kind && actor === undefined).length;
        for (const kind of ['not-addressed', 'ambiguous', 'unsure'] as const) {
          assert.ok(count(grid, common.blank[kind]) >= blanks(kind), kind);
        }
      });

      it(`${name}: who the initials stand for, and where each source is`, () => {
        for (const text of [timeline, map, grid]) {
          for (const {title, url, copy} of model.sources) {
            assert.ok(text.includes(title), title);
            assert.ok(text.includes(url ?? copy ?? ''));
          }
          assert.ok(text.includes(model.dataset.meta.licence));
        }
      });
    }
  });
}

describe('the fallback', () => {
  it('tells in full every account with its owner and every passage, once per paragraph', () => {
    const model = indexDataset(bundled);
    const html = fallbackHtml('timeline', model);
    const text = textOf(html);
    for (const event of model.events) {
      for (const {text: said} of event.accounts) assert.ok(text.includes(said), said);
      assert.ok(event.summary === undefined || text.includes(event.summary));
    }
    const map = textOf(fallbackHtml('actor-map', model));
    for (const {accounts} of model.relations) for (const {text: said} of accounts) assert.ok(map.includes(said), said);
    const grid = textOf(fallbackHtml('stance-grid', model));
    for (const {rationale, why, value} of model.stances) {
      assert.ok(grid.includes(rationale), rationale);
      assert.ok(value === null || grid.includes(why), why);
    }
  });

  it('tells every version of what is disputed once, at its first record', () => {
    const texts = {event: textOf(fallbackHtml('timeline', bundled)), relation: textOf(fallbackHtml('actor-map', bundled))};
    for (const [kind, text] of Object.entries(texts)) {
      const disputes = (bundled.disputes ?? []).filter(({about}) => about.some((ref) => ref.startsWith(`${kind}:`)));
      assert.ok(disputes.length > 5);
      for (const {topic, versions} of disputes)
        for (const version of versions) assert.ok(text.includes(version.text), `${topic}: ${version.text}`);
    }
    assert.ok(texts.event.includes('(told above)'));
  });

  it('gives rival dates and figures to their owners', () => {
    const model = indexDataset(bundled);
    const html = fallbackHtml('timeline', model);
    const rivals = model.events.filter((e) => new Set(e.accounts.map((a) => a.when?.edtf).filter(Boolean)).size > 1);
    assert.ok(rivals.length > 0);
    assert.equal(count(html, 'When, as each has it:'), rivals.length);
    for (const {accounts} of model.events) {
      const figures = accounts.flatMap((a) => a.figures ?? []);
      if (figures.length > 1) for (const {word} of figures) assert.ok(textOf(html).includes(word), word);
    }
  });

  it('links every paragraph mark to its passage, and no address but those of the data', () => {
    for (const element of elementNames) {
      const hrefs = [...fallbackHtml(element, bundled).matchAll(/ href="([^"]*)"/g)].map(([, href = '']) => href);
      assert.ok(hrefs.length > 50);
      const known = bundled.sources.map(({url, copy}) => url ?? copy ?? '?');
      for (const href of hrefs)
        assert.ok(
          known.some((address) => href.startsWith(address)),
          href,
        );
    }
  });

  it('begins with a summary paragraph, then blocks only, without classes, styles or scripts', () => {
    for (const [name, model] of Object.entries(models)) {
      for (const element of elementNames) {
        const html = fallbackHtml(element, model);
        assert.match(html, /^<p>(?:<strong>[^<]+<\/strong> )?[^<]+<\/p>\n/, name);
        for (const block of html.split('\n')) assert.match(block, /^<(p|h3|ol|ul|table)>/, name);
        const names = new Set(tagsOf(html).map((tag) => tag.replace(/^<\/?|[ >].*$/g, '')));
        const plainTags = new Set('p h3 ol ul li strong a wbr table thead tbody tr th td'.split(' '));
        assert.deepEqual(
          [...names].filter((tag) => !plainTags.has(tag)),
          [],
          name,
        );
        assert.doesNotMatch(html, / (?:class|style|id|on\w+)=/);
      }
    }
  });

  it('heads its groups at the level asked for, and gives ids with a prefix on request, each once', () => {
    assert.match(fallbackHtml('timeline', bundled, {level: 5}), /<h5>/);
    const ids = elementNames.flatMap((element) =>
      [...fallbackHtml(element, bundled, {prefix: `x-${element}`}).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id),
    );
    assert.equal(new Set(ids).size, ids.length);
    for (const {id} of bundled.events ?? []) assert.ok(ids.includes(`x-timeline-${id}`));
  });

  it('takes filters by the names and values of the attributes', () => {
    const [event] = bundled.events ?? [];
    assert.ok(event !== undefined);
    assert.ok(!textOf(fallbackHtml('timeline', bundled, {exclude: `event:${event.id}`})).includes(`${event.title}:`));
    const lane = textOf(fallbackHtml('timeline', bundled, {lanes: event.lane}));
    for (const {title, lane: other} of bundled.events ?? []) assert.equal(lane.includes(`${title}:`), other === event.lane, title);
    const [source] = bundled.sources;
    assert.ok(source !== undefined);
    const one = fallbackHtml('stance-grid', bundled, {sources: source.id});
    assert.equal(count(one, '<th scope="row">') < count(fallbackHtml('stance-grid', bundled), '<th scope="row">'), true);
    const [question] = bundled.questions ?? [];
    assert.equal(count(fallbackHtml('stance-grid', bundled, {questions: question?.id ?? ''}), 'scope="rowgroup"'), 1);
    assert.ok(
      count(fallbackHtml('actor-map', bundled, {families: 'sends-troops'}), '<ul>') < count(fallbackHtml('actor-map', bundled), '<ul>') / 2,
    );
  });

  it('is the same text for the same input, a model or a data set, and changes neither', () => {
    const before = JSON.stringify(bundled);
    for (const element of elementNames) {
      assert.equal(fallbackHtml(element, bundled), fallbackHtml(element, bundled));
      assert.equal(fallbackHtml(element, indexDataset(bundled)), fallbackHtml(element, bundled));
    }
    assert.equal(JSON.stringify(bundled), before);
  });

  it('says so where there is nothing to tell', () => {
    for (const element of elementNames) assert.ok(fallbackHtml(element, empty).includes(common.empty[element]));
    for (const element of elementNames) assert.ok(fallbackHtml(element, bundled, {query: 'xyzzy'}).includes(common.nothingLeft));
  });

  it('never throws and always nests, whatever it is given', () => {
    const inputs = [
      null,
      undefined,
      1,
      'x',
      [],
      {},
      ...readdirSync(folder).map((file) => (JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as {data: unknown}).data),
    ];
    for (const input of inputs) for (const element of elementNames) tagsOf(fallbackHtml(element, input));
  });

  it('escapes every text: markup in any field stays text', () => {
    const random = seeded(8);
    const evil = ['<img src=x onerror=alert(1)>', '"><script>alert(1)</script>', "&lt;b&gt; & 'x' <", '</li></ol><h1>'];
    const spoil = (value: unknown, key = ''): unknown => {
      if (typeof value === 'string') {
        const fixed = [
          'id',
          'edtf',
          'source',
          'from',
          'to',
          'lane',
          'cluster',
          'theme',
          'question',
          'actor',
          'url',
          'copy',
          'paragraph',
          'author',
          'schema',
          'place',
        ];
        return fixed.includes(key) || !/[ A-Z]/.test(value) ? value : `${value} ${pick(random, evil)}`;
      }
      if (Array.isArray(value)) return value.map((each) => spoil(each));
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, spoil(part, name)]));
    };
    const spoilt = spoil(bundled) as Dataset;
    for (const element of elementNames) {
      const html = fallbackHtml(element, spoilt, {headline: evil[1] ?? '', prefix: 'p'});
      assert.ok(count(html, '&lt;img') > 100);
      assert.ok(!tagsOf(html).some((tag) => /<(img|script|h1|b)\b/.test(tag)));
    }
  });

  it('survives data with parts struck out at random', () => {
    const random = seeded(21);
    for (let round = 0; round < 12; round++) {
      const data = structuredClone(checkDataset(foreignWhole).model.dataset) as unknown as Record<string, unknown>;
      for (let cut = whole(random, 1, 6); cut > 0; cut--) strike(data, random);
      for (const element of elementNames) tagsOf(fallbackHtml(element, data, {detail: pick(random, ['full', 'short'] as const)}));
    }
  });

  it('has no date that it cannot word', () => {
    for (const model of Object.values(models)) assert.doesNotMatch(textOf(fallbackHtml('timeline', model)), /NaN|undefined|Invalid/);
  });
});

/** Takes a random property or entry away, somewhere in a value. */
function strike(value: unknown, random: () => number): void {
  if (typeof value !== 'object' || value === null) return;
  const record = value as Record<string, unknown>;
  const keys = Object.keys(record);
  if (keys.length === 0) return;
  const key = pick(random, keys);
  if (random() < 0.7 && typeof record[key] === 'object') strike(record[key], random);
  else if (Array.isArray(value)) value.splice(Number(key), 1);
  else delete record[key];
}
