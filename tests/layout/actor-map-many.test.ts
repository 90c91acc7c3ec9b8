import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {isTooLarge} from '../../src/components/actor-map/layout-arrange.js';
import {heightOf, isLong, layingOut, layoutMap} from '../../src/components/actor-map/layout.js';
import {partsOf} from '../../src/components/actor-map/layout-list.js';
import type {NodeMark, PictureScene} from '../../src/components/actor-map/layout-scene.js';
import {formOf, type Box} from '../../src/geometry/box.js';
import {pointAt} from '../../src/geometry/link-path.js';
import {around, contains, overlaps, type Rect} from '../../src/geometry/rect.js';
import {RectGrid} from '../../src/geometry/rect-grid.js';
import {averageWidth} from '../../src/geometry/text-widths.js';
import type {Dataset} from '../../src/model/types.js';
import {indexDataset} from '../../src/query/model.js';
import {knots, network, scattered, star, town} from '../../stories/states/network.js';

const boxOf = (width: number, em = 16): Box => ({width, em, form: formOf(width, em), measure: averageWidth});
const glyphBox = ({x, y, size}: NodeMark): Rect => around(x, y, size, size);

function pictureOf(data: Dataset, width = 1100): PictureScene {
  const {picture} = layoutMap(indexDataset(data), boxOf(width), 'picture');
  assert.ok(picture);
  return picture;
}

const sets: Readonly<Record<string, Dataset>> = {
  twenty: network(25, 50),
  hundreds: network(200, 400),
  camps: network(200, 400, 5),
  town: town(150, 6, 3),
  parts: scattered([60, 12, 6, 4, 3, 2, 2, 1, 1, 1]),
  unlinked: scattered(Array.from({length: 130}, () => 1)),
  star: star(200),
  knots: knots(),
  thousand: network(1000, 2500),
};

const pictures = Object.entries(sets).flatMap(([name, data]) =>
  [1100, 680].map((width) => ({at: `${name} at ${width}`, data, picture: pictureOf(data, width)})),
);

describe('the layout of many actors', () => {
  it('is the same however it is sliced, and each time', () => {
    for (const name of ['twenty', 'camps', 'parts', 'knots']) {
      const data = sets[name];
      assert.ok(data);
      const whole = JSON.stringify(layoutMap(indexDataset(data), boxOf(900), 'picture'));
      const steps = layingOut(indexDataset(data), boxOf(900), 'picture');
      let turn = steps.next();
      for (let share = 0; turn.done !== true; turn = steps.next()) {
        assert.ok(turn.value >= share && turn.value <= 1, `${name}: ${share} before ${turn.value}`);
        share = turn.value;
      }
      assert.equal(JSON.stringify(turn.value), whole, name);
    }
  });

  it('is the same for whoever goes on with steps that another left', () => {
    const model = indexDataset(network(80, 160));
    const left = layingOut(model, boxOf(1100), 'picture');
    for (let i = 0; i < 20; i++) left.next();
    const {picture} = layoutMap(model, boxOf(1000), 'picture');
    assert.deepEqual(picture?.nodes, pictureOf(network(80, 160), 1000).nodes);
  });

  it('gives whole px for places, from a seed', () => {
    const {nodes} = pictureOf(network(60, 120), 1068);
    for (const {x, y} of nodes) assert.ok(Number.isInteger(x) && Number.isInteger(y), `${x}, ${y}`);
  });

  it('lays no glyph on another, and none out of the frame', () => {
    for (const {at, picture} of pictures) {
      const grid = new RectGrid<NodeMark>();
      const frame = {x: 0, y: 0, width: picture.width, height: picture.height};
      for (const node of picture.nodes) {
        assert.deepEqual(
          [...grid.overlapping(glyphBox(node))].map(({id}) => id),
          [],
          `${at}: ${node.id}`,
        );
        assert.ok(contains(frame, glyphBox(node)), `${at}: ${node.id}`);
        grid.add(glyphBox(node), node);
      }
    }
  });

  it('lays no name that is written on another or on a glyph', () => {
    for (const {at, picture} of pictures) {
      const grid = new RectGrid<string>();
      for (const node of picture.nodes) grid.add(glyphBox(node), node.id);
      for (const {id, nameBox} of picture.nodes.filter(({spare}) => !spare)) {
        assert.ok(!grid.hits(nameBox, 0, (other) => other !== id), `${at}: ${id}`);
        grid.add(nameBox, `name of ${id}`);
      }
    }
  });

  it('writes names of a focus where they cover no name, glyph or title, the same each time', () => {
    let written = 0;
    for (const {at, picture} of pictures) {
      const {nodes, links, zones, width, height} = picture;
      for (const {id} of nodes.slice(0, 12)) {
        const near = new Set([id, ...links.filter((l) => l.from === id || l.to === id).flatMap(({from, to}) => [from, to])]);
        const called = picture.namesAmong([...near]);
        assert.equal(picture.namesAmong([...near]), called);
        const grid = new RectGrid<string>();
        for (const node of nodes) grid.add(glyphBox(node), node.id);
        for (const zone of zones.filter(({title}) => title.length > 0)) grid.add(zone.titleBox, 'title');
        for (const node of nodes.filter(({spare}) => !spare)) grid.add(node.nameBox, `name of ${node.id}`);
        for (const node of called) {
          assert.ok(near.has(node.id) && nodes.find((n) => n.id === node.id)?.spare === true, node.id);
          assert.ok(!grid.hits(node.nameBox, 0, (other) => other !== node.id), `${at}: ${node.id} for ${id}`);
          assert.ok(contains({x: 0, y: 0, width, height}, node.nameBox), `${at}: ${node.id}`);
          for (const {y} of node.name) assert.ok(y > node.nameBox.y && y <= node.nameBox.y + node.nameBox.height, `${at}: ${node.id}`);
          grid.add(node.nameBox, `name of ${node.id}`);
        }
        written += called.length;
      }
    }
    assert.ok(written > 40, String(written));
  });

  it('draws every relation between two that are drawn, inside the frame', () => {
    for (const {at, data, picture} of pictures) {
      assert.deepEqual(picture.links.map(({id}) => id).sort(), data.relations?.map(({id}) => id).sort(), at);
      for (const {id, curve} of picture.links) {
        for (const t of [0, 0.5, 1]) {
          const p = pointAt(curve, t);
          assert.ok(p.x >= -1 && p.x <= picture.width + 1 && p.y >= -1 && p.y <= picture.height + 1, `${at}: ${id}`);
        }
      }
    }
  });

  it('parts relations of the same two, and loops of the same one', () => {
    const {links} = pictureOf(knots());
    links.forEach(({id, from, to, curve}, i) => {
      for (const other of links.slice(i + 1)) {
        if ([from, to].sort().join() !== [other.from, other.to].sort().join()) continue;
        const [p, q] = [pointAt(curve, 0.5), pointAt(other.curve, 0.5)];
        assert.ok(Math.abs(p.x - q.x) + Math.abs(p.y - q.y) > 1.5, `${id} on ${other.id}`);
      }
    });
  });

  it('gives parts that nothing ties to one another areas of their own', () => {
    const {nodes} = pictureOf(scattered([30, 9, 5]), 1068);
    const number = (id: string): number => Number(id.slice('actor-'.length));
    const areas = [
      [1, 30],
      [31, 39],
      [40, 44],
    ].map(([first = 0, last = 0]): Rect => {
      const own = nodes.filter(({id}) => number(id) >= first && number(id) <= last);
      const [xs, ys] = [own.map(({x}) => x), own.map(({y}) => y)];
      const [x, y] = [Math.min(...xs), Math.min(...ys)];
      return {x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y};
    });
    areas.forEach((area, i) => areas.slice(i + 1).forEach((other) => assert.ok(!overlaps(area, other), `part ${i}`)));
  });

  it('uses the whole area', () => {
    for (const {at, picture} of pictures.filter(({data}) => (data.actors?.length ?? 0) >= 100)) {
      const cells = new Set(picture.nodes.map(({x, y}) => Math.floor((x / picture.width) * 4) * 4 + Math.floor((y / picture.height) * 4)));
      assert.ok(cells.size >= 14, `${at}: ${cells.size} of 16`);
    }
  });

  it('keeps places in proportion when the width changes', () => {
    const model = indexDataset(network(200, 400));
    const [a, b] = [860, 1100].map((width) => layoutMap(model, boxOf(width), 'picture').picture);
    a?.nodes.forEach(({id, x}, i) => assert.ok(Math.abs(x / 860 - (b?.nodes[i]?.x ?? 0) / 1100) < 0.02, id));
  });

  it('writes no more names and words than can be read', () => {
    const {nodes, words} = pictureOf(network(1000, 2500));
    const named = nodes.filter(({spare}) => !spare).length;
    assert.ok(named > 100 && named <= 220, `${named} names`);
    assert.ok(words.size <= 40, `${words.size} words`);
  });

  it('knows beforehand how high it will be, and what takes long', () => {
    for (const {data, picture, at} of pictures) assert.equal(heightOf(indexDataset(data), boxOf(picture.width)), picture.height, at);
    assert.equal(isLong(indexDataset(network(25, 50)), boxOf(1100)), false);
    assert.equal(isLong(indexDataset(network(26, 50)), boxOf(1100)), true);
  });
});

describe('the list of very many actors', () => {
  const model = indexDataset(scattered(Array.from({length: 5000}, () => 1)));

  it('stands for the picture from 5,000 actors or relations on', () => {
    assert.ok(isTooLarge(model));
    assert.ok(isTooLarge(indexDataset(network(100, 5000))));
    assert.ok(!isTooLarge(indexDataset(network(100, 4999))));
    const scene = layoutMap(model, boxOf(1100), 'picture');
    assert.equal(scene.picture, undefined);
    assert.equal(scene.camps.flatMap(({rows}) => rows).length, 5000);
  });

  it('stands in parts of at most sixty, in its order, and nothing is lost', () => {
    for (const n of [0, 1, 60, 61, 3600, 3601, 200_000]) {
      const rows = Array.from({length: n}, (_, i) => i);
      const open = (own: readonly number[], key: string): readonly number[] => {
        const parts = partsOf(own, key);
        assert.ok((parts ?? own).length <= 60, `${n}: ${key}`);
        assert.equal(new Set(parts?.map((p) => p.key)).size, parts?.length ?? 0);
        return parts?.flatMap((p) => open(p.rows, p.key)) ?? own;
      };
      assert.deepEqual(open(rows, 'cluster:a'), rows);
    }
  });
});
