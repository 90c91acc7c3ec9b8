import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Dataset, Ref} from '../../src/model/types.js';
import {relatedBeyond, relatedIndex} from '../../src/query/related.js';

const data = {
  meta: {},
  sources: [],
  events: [
    {id: 'appeal', actors: ['tokayev']},
    {id: 'deployment', actors: ['csto', 'tokayev', 'nobody']},
    {id: 'lonely', actors: []},
  ],
  actors: [{id: 'tokayev'}, {id: 'csto'}, {id: 'putin'}],
  relations: [{id: 'tokayev-asks-csto', from: 'tokayev', to: 'csto'}],
  questions: [{id: 'initiative'}, {id: 'troops'}],
  stances: [
    {question: 'initiative', actor: 'putin'},
    {question: 'troops', source: 'trenin', restsOn: ['csto']},
  ],
  claims: [{about: ['question:initiative', 'event:appeal', 'source:trenin']}],
  disputes: [{about: ['stance:troops/trenin', 'event:deployment', 'relation:tokayev-asks-csto']}],
} as unknown as Dataset;

describe('relatedIndex', () => {
  const related = relatedIndex(data);
  const of = (ref: Ref): readonly Ref[] => related[ref] ?? [];

  it('runs both ways between records that exist', () => {
    for (const [ref, others] of Object.entries(related) as [Ref, Ref[]][]) {
      for (const other of others) assert.ok(of(other).includes(ref), `${other} does not lead back to ${ref}`);
    }
    assert.equal(JSON.stringify(related).includes('nobody'), false);
  });

  it('ties an event to its actors and to what one list names with it', () => {
    assert.deepEqual(of('event:appeal'), ['actor:tokayev', 'question:initiative']);
    assert.deepEqual(of('event:deployment'), ['actor:tokayev', 'actor:csto', 'relation:tokayev-asks-csto', 'question:troops']);
  });

  it('ties a relation to its ends', () => {
    assert.deepEqual(of('relation:tokayev-asks-csto'), ['event:deployment', 'actor:tokayev', 'actor:csto', 'question:troops']);
  });

  it('ties a question to who answers it and on whom an answer rests', () => {
    assert.deepEqual(of('question:initiative'), ['event:appeal', 'actor:putin']);
    assert.deepEqual(of('actor:csto'), ['event:deployment', 'relation:tokayev-asks-csto', 'question:troops']);
  });

  it('leaves out records without ties, and every record that is not drawn', () => {
    assert.equal('event:lonely' in related, false);
    assert.deepEqual([...new Set(Object.keys(related).map((ref) => ref.split(':')[0]))], ['event', 'actor', 'relation', 'question']);
  });

  it('is the same for the same data', () => {
    assert.equal(JSON.stringify(relatedIndex(structuredClone(data))), JSON.stringify(related));
  });
});

describe('relatedBeyond', () => {
  it('keeps what leads from drawn records to collections that are not carried', () => {
    assert.deepEqual(relatedBeyond(relatedIndex(data), ['event'], ['events', 'actors']), {
      'event:appeal': ['question:initiative'],
      'event:deployment': ['relation:tokayev-asks-csto', 'question:troops'],
    });
  });
});
