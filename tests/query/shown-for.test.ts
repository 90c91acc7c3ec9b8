import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {subsetFor} from '../../src/cdn/subset.js';
import type {Ref} from '../../src/model/types.js';
import {indexDataset} from '../../src/query/model.js';
import {nameOfRef} from '../../src/query/naming.js';
import {relatedIndex} from '../../src/query/related.js';
import {citing, passagesOf, relatedTo} from '../../src/query/shown-for.js';
import {readDataset} from '../tools/dataset.mjs';

const data = readDataset();
const model = indexDataset(data);
const drawn = /^(event|actor|relation|question):/;
const sorted = (refs: readonly Ref[]): readonly Ref[] => refs.filter((ref) => drawn.test(ref)).sort();
const records: readonly Ref[] = (['event', 'actor', 'relation', 'question'] as const).flatMap((kind) =>
  (data[`${kind}s`] ?? []).map(({id}): Ref => `${kind}:${id}`),
);

describe('what a record is tied to', () => {
  it('is for each record what the index of all tells', () => {
    const related = relatedIndex(data);
    for (const ref of records) assert.deepEqual(sorted(relatedTo(ref, model)), [...(related[ref] ?? [])].sort(), ref);
  });

  it('is known to two files that carry only some of the collections, taken together', () => {
    const parts = (['timeline', 'actor-map'] as const).map((name) => indexDataset(subsetFor(name, data)));
    const onMap = (refs: readonly Ref[]) => [...new Set(refs.filter((ref) => /^(actor|relation):/.test(ref)))].sort();
    for (const {id} of data.events ?? []) {
      const known = parts.flatMap((part) => relatedTo(`event:${id}`, part));
      assert.deepEqual(onMap(known), onMap(relatedTo(`event:${id}`, model)), id);
    }
  });

  it('leads back from a record that a file does not carry', () => {
    const part = indexDataset(subsetFor('actor-map', data));
    for (const {id, actors} of data.events ?? []) {
      for (const actor of actors) assert.ok(relatedTo(`event:${id}`, part).includes(`actor:${actor}`), `${id} ${actor}`);
    }
  });

  it('of a stance is its question and whoever it rests on; of a claim what it is about', () => {
    const stance = data.stances?.find(({restsOn = []}) => restsOn.length > 0);
    const ties = relatedTo(`stance:${stance?.question ?? ''}/${stance?.source ?? ''}`, model);
    assert.ok(ties.includes(`question:${stance?.question ?? ''}`));
    for (const actor of stance?.restsOn ?? []) assert.ok(ties.includes(`actor:${actor}`));
    const claim = data.claims?.find(({about}) => about.some((ref) => ref.startsWith('event:')));
    for (const ref of claim?.about.filter((each) => each.startsWith('event:')) ?? [])
      assert.ok(relatedTo(`claim:${claim?.id ?? ''}`, model).includes(ref));
  });

  it('is nothing for what there is not', () => {
    for (const ref of ['event:none', 'stance:none/trenin', 'claim:none', 'place:almaty'] as const)
      assert.deepEqual(
        sorted(relatedTo(ref, model)).filter((other) => other !== 'question:none'),
        [],
        ref,
      );
    assert.deepEqual(relatedTo('nothing' as Ref, model), []);
  });
});

describe('the passages of a cell', () => {
  it('lead to each record that an account places in one of them, with the ends of relations, and to no other', () => {
    const stance = data.stances?.find(({evidence}) => evidence.length > 0);
    const passages = passagesOf(`stance:${stance?.question ?? ''}/${stance?.source ?? ''}`, model);
    assert.equal(passages.length, new Set(stance?.evidence.map(({source, paragraph}) => `${source}/${paragraph}`)).size);
    const found = new Set(citing(passages, model));
    for (const event of data.events ?? []) {
      const told = event.accounts.some(({evidence}) => evidence.some((e) => passages.includes(`${e.source}/${e.paragraph}`)));
      assert.equal(found.has(`event:${event.id}`), told, event.id);
    }
    for (const {id, from, to} of data.relations ?? []) {
      if (found.has(`relation:${id}`)) assert.ok(found.has(`actor:${from}`) && found.has(`actor:${to}`), id);
    }
    assert.deepEqual(citing([], model), []);
    assert.deepEqual(passagesOf('event:appeal', model), []);
  });
});

describe('the name of a record', () => {
  it('is there for every record of the data', () => {
    const all: readonly string[] = [
      ...records,
      ...(data.stances ?? []).map(({question, source, actor}) => `stance:${question}/${source ?? actor ?? ''}`),
      ...data.sources.map(({id}) => `source:${id}`),
      ...(data.places ?? []).map(({id}) => `place:${id}`),
      ...(data.claims ?? []).map(({id}) => `claim:${id}`),
      ...(data.disputes ?? []).map(({id}) => `dispute:${id}`),
    ];
    for (const ref of all) assert.ok((nameOfRef(ref, model) ?? '') !== '', ref);
  });

  it('is undefined for what there is not', () => {
    for (const ref of ['', 'event', 'event:', 'event:none', 'stance:none/trenin', 'stance:troops/nobody', 'colour:red'])
      assert.equal(nameOfRef(ref, model), undefined, ref);
  });
});
