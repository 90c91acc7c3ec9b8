import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {safeParse, type GenericSchema} from 'valibot';
import {bundled} from '../../src/bundled.js';
import {copySound} from '../../src/model/copy.js';
import {LISTS} from '../../src/model/records.js';
import {shapes} from '../../src/model/schema.js';
import {large} from '../../stories/states/datasets.js';
import {seeded} from '../seeded.js';

const records: readonly (readonly [schema: GenericSchema, record: object])[] = [bundled, large(200, 1)].flatMap((dataset) =>
  [...LISTS, 'meta' as const].flatMap((name) => [dataset[name] ?? []].flat().map((record) => [shapes[name], record] as const)),
);

/** Changes one place of a value, somewhere inside. */
function spoil(value: unknown, chance: ReturnType<typeof seeded>): unknown {
  const keys = typeof value === 'object' && value !== null ? Object.keys(value) : [];
  if (keys.length === 0 || chance.below(4) === 0) {
    return chance.pick([
      undefined,
      null,
      '',
      'x y',
      '<b>',
      0,
      -1,
      3,
      1e9,
      NaN,
      Infinity,
      true,
      [],
      ['a'],
      [1, 2],
      {},
      {id: 'a', more: 1},
      [,] as unknown,
    ]);
  }
  const key = chance.pick([...keys, 'unknown', 'constructor', 'short', 'note']);
  const inside = (value as Record<string, unknown>)[key];
  if (Array.isArray(value)) return value.map((part, i) => (String(i) === key ? spoil(part, chance) : (part as unknown)));
  return {...(value as object), [key]: spoil(inside, chance)};
}

describe('copySound', () => {
  it('copies what is sound as valibot does, in the order of the schema', () => {
    let copied = 0;
    for (const [schema, record] of records) {
      const copy = copySound(schema, record);
      if (copy === undefined) continue;
      copied++;
      assert.equal(JSON.stringify(copy), JSON.stringify(safeParse(schema, record).output));
      assert.notEqual(copy, record);
    }
    assert.ok(copied > 0.9 * records.length, `${copied} of ${records.length}`);
  });

  it('copies nothing in which valibot finds a fault, and otherwise what valibot makes of it', () => {
    const chance = seeded(20220105);
    let refused = 0;
    for (let i = 0; i < 20_000; i++) {
      const [schema, record] = chance.pick(records);
      const input = spoil(record, chance);
      const copy = copySound(schema, input);
      const result = safeParse(schema, input);
      if (!result.success) refused++;
      if (copy !== undefined) {
        assert.ok(result.success, JSON.stringify(input));
        assert.deepEqual(copy, result.output);
      }
    }
    assert.ok(refused > 5_000, String(refused));
  });
});
