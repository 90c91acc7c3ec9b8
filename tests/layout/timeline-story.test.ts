import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {findStory, readStory, storyConverter, storyProblems, targetStep} from '../../src/components/timeline/story.js';
import {listItems} from '../../src/components/timeline/layout-items.js';
import {indexDataset} from '../../src/query/model.js';
import {readDataset} from '../tools/dataset.mjs';

const model = indexDataset(readDataset());
const clock = (ms: number): number => ms;
const items = listItems(model, {lanes: new Set(), importance: 3, clock});
const idsOf = (asked: unknown, exclude: readonly string[] = [], from = items): string[] =>
  findStory(asked, from, new Set(exclude)).map(({item}) => item.id);
const facts = (asked: unknown): string[] => storyProblems(asked, model).map(({fact}) => fact);

describe('a story', () => {
  it('has its steps in the order of the page, each once', () => {
    assert.deepEqual(idsOf('deployment appeal, price-rise'), ['deployment', 'appeal', 'price-rise']);
    assert.deepEqual(idsOf('appeal deployment appeal'), ['appeal', 'deployment']);
    assert.deepEqual(idsOf(['appeal', {event: 'deployment', text: 'So they come.'}]), ['appeal', 'deployment']);
    assert.equal(findStory([{event: 'deployment', text: 'So they come.'}], items, new Set())[0]?.text, 'So they come.');
  });

  it('has the key events in order of time for "auto", and for an attribute without a value', () => {
    const auto = findStory('auto', items, new Set());
    assert.ok(auto.length > 3 && auto.every(({item}) => item.weight === 1));
    assert.ok(auto.every(({item}, i) => i === 0 || (auto[i - 1]?.item.at ?? NaN) <= item.at));
    assert.equal(storyConverter.fromAttribute(''), 'auto');
    assert.equal(storyConverter.fromAttribute(null), '');
    assert.equal(storyConverter.fromAttribute('appeal'), 'appeal');
  });

  it('skips what is not drawn, excluded or unknown', () => {
    assert.deepEqual(idsOf('appeal nowhere deployment'), ['appeal', 'deployment']);
    assert.deepEqual(idsOf('appeal deployment', ['event:appeal']), ['deployment']);
    const elite = listItems(model, {lanes: new Set(['elite']), importance: 3, clock});
    assert.deepEqual(idsOf('appeal massimov', [], elite), ['massimov']);
    for (const nothing of ['', ' ', undefined, null, []]) assert.deepEqual(idsOf(nothing), []);
  });

  it('lists what is wrong, and never throws', () => {
    assert.deepEqual(facts('appeal deployment'), []);
    assert.deepEqual(facts('auto'), []);
    assert.deepEqual(facts('appeal nowhere'), ['no event: "nowhere"']);
    assert.deepEqual(facts('appeal appeal'), ['twice in the story: "appeal"']);
    assert.deepEqual(facts([{event: 'appeal', text: 7}, {text: 'no event'}, 3, null, '']), [
      'step 2 names no event',
      'step 3 names no event',
      'step 4 names no event',
      'step 5 names no event',
    ]);
    for (const odd of [7, true, {}, () => 1]) assert.deepEqual(facts(odd), ['step 1 names no event']);
    assert.equal(storyProblems('auto', indexDataset({...model.dataset, events: []}))[0]?.fact, 'no event of importance 1: "auto"');
    assert.deepEqual(readStory({event: 'appeal'}).steps, [{event: 'appeal'}]);
  });

  it('keeps the place: on and back by one, back to it from elsewhere, nowhere beyond the ends', () => {
    const steps = findStory('price-rise appeal deployment', items, new Set());
    const to = (at: number, selected: string, by: 1 | -1): number | undefined => targetStep(steps, at, selected, by);
    assert.equal(to(-1, '', 1), 0);
    assert.equal(to(-1, '', -1), undefined);
    assert.equal(to(1, 'event:appeal', 1), 2);
    assert.equal(to(1, 'event:appeal', -1), 0);
    assert.equal(to(2, 'event:deployment', 1), undefined);
    assert.equal(to(0, 'event:price-rise', -1), undefined);
    assert.equal(to(1, 'event:toll', 1), 2);
    assert.equal(to(1, 'event:toll', -1), 1);
    assert.equal(to(1, '', -1), 1);
  });
});
