import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {layoutMap} from '../../src/components/actor-map/layout.js';
import type {PictureScene} from '../../src/components/actor-map/layout-scene.js';
import {pxIn, trackOf} from '../../src/cli/map-lines.js';
import {formOf, type Measure} from '../../src/geometry/box.js';
import {around, overlaps} from '../../src/geometry/rect.js';
import {averageWidth} from '../../src/geometry/text-widths.js';
import type {Dataset} from '../../src/model/types.js';
import {indexDataset} from '../../src/query/model.js';

const collections = ['meta', 'sources', 'actors', 'relations', 'layout'];
const read = (name: string): unknown => JSON.parse(readFileSync(new URL(`../../data/${name}.json`, import.meta.url), 'utf8'));
const model = indexDataset(Object.fromEntries(collections.map((name) => [name, read(name)])) as unknown as Dataset);

const wider =
  (share: number): Measure =>
  (text, size, weight) =>
    averageWidth(text, size, weight) * share;
const fonts: Readonly<Record<string, Measure>> = {narrow: wider(0.88), average: wider(1), wide: wider(1.15)};

function pictureOf(width: number, measure: Measure): PictureScene {
  const {picture} = layoutMap(model, {width, em: 16, form: formOf(width, 16), measure}, 'picture');
  assert.ok(picture);
  return picture;
}

describe('the map of the bundled data in three fonts', () => {
  for (const [font, measure] of Object.entries(fonts)) {
    for (const width of [1100, 840, 680]) {
      it(`names every actor once, clear of all others, at ${width} px in a font that is ${font}`, () => {
        const {nodes} = pictureOf(width, measure);
        assert.deepEqual(
          nodes.filter(({spare}) => spare).map(({id}) => id),
          [],
        );
        nodes.forEach((node, i) => {
          for (const other of nodes.slice(i + 1)) assert.ok(!overlaps(node.nameBox, other.nameBox), `${node.id} on ${other.id}`);
          for (const other of nodes)
            assert.ok(
              node === other || !overlaps(node.nameBox, around(other.x, other.y, other.size, other.size)),
              `${node.id} on the glyph of ${other.id}`,
            );
        });
      });
    }
  }

  it('leads few lines over the names of others in the tall form', () => {
    const {nodes, links} = pictureOf(680, wider(1));
    const crossed = nodes.filter(({id, nameBox}) => links.some((l) => l.from !== id && l.to !== id && pxIn(trackOf(l.curve), nameBox) > 0));
    assert.ok(crossed.length <= 6, crossed.map(({id}) => id).join(', '));
  });
});
