import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {layoutMap} from '../../src/components/actor-map/layout.js';
import type {PictureScene} from '../../src/components/actor-map/layout-scene.js';
import {nextInList, nextOnPicture, ringOf, type Walkable, type WalkKey} from '../../src/components/actor-map/layout-walk.js';
import {clockAngle} from '../../src/geometry/nearest.js';
import {formOf} from '../../src/geometry/box.js';
import type {Dataset} from '../../src/model/types.js';
import {indexDataset} from '../../src/query/model.js';
import {foreign} from '../../stories/states/foreign.js';
import {oneActor, town} from '../../stories/states/actor-map.js';

const sceneOf = (data: Dataset, width = 1000): PictureScene => {
  const measure = (text: string, size: number) => text.length * size * 0.53;
  const {picture} = layoutMap(indexDataset(data), {width, em: 16, form: formOf(width, 16), measure}, 'picture');
  assert.ok(picture);
  return picture;
};
const everything = (scene: PictureScene, focus?: string): Walkable => ({
  actors: new Set(scene.nodes.map(({id}) => id)),
  relations: new Set(scene.links.map(({id}) => id)),
  focus,
});
const arrows: readonly WalkKey[] = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'];
const scenes = {foreign: sceneOf(foreign), town: sceneOf(town(40, 4)), tall: sceneOf(town(40, 4), 500), one: sceneOf(oneActor)};

/** Every stop that keys lead to from the first actor. */
function reached(
  scene: PictureScene,
  now: Walkable,
  keys: readonly WalkKey[],
  first = `actor:${scene.nodes[0]?.id ?? ''}`,
): ReadonlySet<string> {
  const seen = new Set([first]);
  for (const from of seen) {
    for (const key of keys) {
      const next = nextOnPicture(scene, now, from, key);
      if (next !== undefined) seen.add(next);
    }
  }
  return seen;
}

describe('nextOnPicture', () => {
  it('walks the list by Page up and Page down, from end to end', () => {
    for (const scene of Object.values(scenes)) {
      const now = everything(scene);
      const walked = [nextOnPicture(scene, now, 'actor:none', 'Home')];
      for (let next = walked[0]; next !== undefined; next = nextOnPicture(scene, now, next, 'PageDown'))
        if (next !== walked.at(-1)) walked.push(next);
      assert.deepEqual(
        walked,
        scene.nodes.map(({id}) => `actor:${id}`),
      );
      assert.equal(nextOnPicture(scene, now, walked[0] ?? '', 'End'), walked.at(-1));
      assert.equal(nextOnPicture(scene, now, walked.at(-1) ?? '', 'PageUp'), walked.at(-2));
    }
  });

  it('reaches every head of a zone by arrows and pages', () => {
    for (const scene of [scenes.town, scenes.tall]) {
      const seen = reached(scene, everything(scene), [...arrows, 'PageDown', 'PageUp']);
      for (const zone of scene.zones) assert.ok(seen.has(`cluster:${zone.id}`), zone.id);
    }
  });

  it('leads up from the topmost actor of a zone to its head, and down again', () => {
    const scene = scenes.town;
    for (const zone of scene.zones) {
      const top = zone.nodes.reduce((a, b) => (b.y < a.y ? b : a));
      assert.equal(nextOnPicture(scene, everything(scene), `actor:${top.id}`, 'ArrowUp'), `cluster:${zone.id}`);
      const down = nextOnPicture(scene, everything(scene), `cluster:${zone.id}`, 'ArrowDown');
      assert.ok(zone.nodes.some(({id}) => down === `actor:${id}`));
    }
  });

  it('goes round the relations of the focused actor, clockwise, and back', () => {
    for (const scene of [scenes.foreign, scenes.town]) {
      for (const {id} of scene.nodes) {
        const now = everything(scene, id);
        const own = scene.links.filter(({from, to}) => from === id || to === id).map((l) => `relation:${l.id}`);
        const round: string[] = [];
        let at = `actor:${id}`;
        for (let i = 0; i < own.length; i++) {
          at = nextOnPicture(scene, now, at, 'ArrowRight') ?? '';
          round.push(at);
        }
        assert.deepEqual([...round].sort(), own.sort(), id);
        if (own.length > 0) {
          assert.equal(nextOnPicture(scene, now, at, 'ArrowDown'), `actor:${id}`);
          assert.equal(nextOnPicture(scene, now, `actor:${id}`, 'ArrowLeft'), round.at(-1));
        }
      }
    }
  });

  it('counts the round clockwise from twelve', () => {
    const scene = scenes.foreign;
    const [, ...stops] = ringOf('town-council', scene, everything(scene));
    const angles = stops.map((stop) => {
      const link = scene.links.find(({id}) => `relation:${id}` === stop);
      assert.ok(link);
      const [near, control] = link.from === 'town-council' ? [link.curve[0], link.curve[1]] : [link.curve[2], link.curve[1]];
      return clockAngle(control.x - near.x, control.y - near.y);
    });
    assert.deepEqual(
      angles,
      [...angles].sort((a, b) => a - b),
    );
  });

  it('so reaches every relation', () => {
    for (const scene of Object.values(scenes)) {
      const seen = new Set(scene.nodes.flatMap(({id}) => [...reached(scene, everything(scene, id), arrows, `actor:${id}`)]));
      for (const link of scene.links) assert.ok(seen.has(`relation:${link.id}`), link.id);
    }
  });

  it('goes round visible relations only', () => {
    const scene = scenes.foreign;
    const all = everything(scene, 'town-council');
    const [, first = '', ...rest] = ringOf('town-council', scene, all);
    const now = {...all, relations: new Set([...all.relations].filter((id) => first !== `relation:${id}`))};
    assert.deepEqual(ringOf('town-council', scene, now), ['actor:town-council', ...rest]);
  });

  it('leaves out what is hidden', () => {
    const scene = scenes.town;
    const hidden = new Set(scene.nodes.slice(0, 20).map(({id}) => id));
    const now = {...everything(scene), actors: new Set(scene.nodes.slice(20).map(({id}) => id)), relations: new Set<string>()};
    const seen = reached(scene, now, [...arrows, 'Home', 'End', 'PageDown', 'PageUp'], `actor:${scene.nodes[25]?.id ?? ''}`);
    assert.ok([...seen].every((stop) => !hidden.has(stop.slice(6))));
    for (const id of now.actors) assert.ok(seen.has(`actor:${id}`), id);
  });
});

describe('nextInList', () => {
  const stops = ['cluster:a', 'actor:1', 'relation:x', 'relation:y', 'all:1', 'actor:2', 'cluster:b'];

  it('walks stop by stop with arrows', () => {
    assert.equal(nextInList(stops, 'actor:1', 'ArrowDown'), 'relation:x');
    assert.equal(nextInList(stops, 'actor:1', 'ArrowUp'), 'cluster:a');
    assert.equal(nextInList(stops, 'cluster:b', 'ArrowDown'), undefined);
  });

  it('walks actors and camps with pages', () => {
    assert.equal(nextInList(stops, 'actor:1', 'PageDown'), 'actor:2');
    assert.equal(nextInList(stops, 'all:1', 'PageUp'), 'actor:1');
    assert.equal(nextInList(stops, 'cluster:a', 'PageUp'), undefined);
  });

  it('goes to the ends', () =>
    assert.deepEqual([nextInList(stops, 'all:1', 'Home'), nextInList(stops, 'all:1', 'End')], ['cluster:a', 'cluster:b']));
});
