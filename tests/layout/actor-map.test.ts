import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {layoutMap} from '../../src/components/actor-map/layout.js';
import type {LinkMark, MapScene, NodeMark, PictureScene} from '../../src/components/actor-map/layout-scene.js';
import {sizeOfWord} from '../../src/components/actor-map/layout-words.js';
import {formOf, type Box} from '../../src/geometry/box.js';
import {pointAt} from '../../src/geometry/link-path.js';
import {around, contains, overlaps, type Rect} from '../../src/geometry/rect.js';
import type {Dataset} from '../../src/model/types.js';
import {indexDataset, type Model} from '../../src/query/model.js';
import {formatRef} from '../../src/selection/ref.js';
import {foreign} from '../../stories/states/foreign.js';
import {oneActor, town} from '../../stories/states/actor-map.js';

const collections = [
  'meta',
  'sources',
  'actors',
  'places',
  'events',
  'relations',
  'claims',
  'questions',
  'stances',
  'disputes',
  'layout',
] as const;
const read = (name: string): unknown => JSON.parse(readFileSync(new URL(`../../data/${name}.json`, import.meta.url), 'utf8'));
const bundled = Object.fromEntries(collections.map((name) => [name, read(name)])) as unknown as Dataset;

/** Letters of an ordinary sans serif, a little wide. */
const measure = (text: string, size: number, weight: 400 | 600): number => text.length * size * (weight === 600 ? 0.58 : 0.53);
const boxOf = (width: number, em = 16): Box => ({width, em, form: formOf(width, em), measure});

const drawn = new Map<string, PictureScene>();
const serial = new Map<Model, number>();

/** Each picture is laid out once for all tests: that the same input gives the same is a test of its own. */
function pictureOf(model: Model, width: number, em = 16): PictureScene {
  serial.set(model, serial.get(model) ?? serial.size);
  const key = `${serial.get(model)} ${width} ${em}`;
  const picture = drawn.get(key) ?? layoutMap(model, boxOf(width, em), 'picture').picture;
  assert.ok(picture);
  drawn.set(key, picture);
  return picture;
}

const models: Readonly<Record<string, Model>> = {
  bundled: indexDataset(bundled),
  foreign: indexDataset(foreign),
  town: indexDataset(town(60, 4)),
  hamlet: indexDataset(town(7, 2, 5)),
  crowd: indexDataset(town(150, 6, 3)),
  unclustered: indexDataset(town(30, 1, 8)),
  oneActor: indexDataset(oneActor),
};
const widths = [300, 480, 560, 680, 839, 840, 960, 1100];

const frameOf = ({width, height}: PictureScene): Rect => ({x: 0, y: 0, width, height});
const sizeOf = ({word}: LinkMark, {unit}: PictureScene): [number, number] =>
  Object.values(sizeOfWord(word, unit, measure)) as [number, number];
const glyphBox = ({x, y, size}: NodeMark): Rect => around(x, y, size, size);

function each(check: (picture: PictureScene, at: string, model: Model) => void): void {
  for (const [name, model] of Object.entries(models)) {
    for (const width of widths) check(pictureOf(model, width), `${name} at ${width}`, model);
    check(pictureOf(model, 1100, 20), `${name} at 1100, 20 px letters`, model);
    check(pictureOf(model, 1000, 32), `${name} at 1000, 32 px letters`, model);
  }
}

describe('layoutMap', () => {
  it('gives the same scene for the same input, in every zone', () => {
    const kept = process.env['TZ'];
    const scenes = ['UTC', 'Asia/Almaty', 'Pacific/Apia'].map((zone) => {
      process.env['TZ'] = zone;
      return JSON.stringify(layoutMap(indexDataset(town(25, 3)), boxOf(900), 'picture'));
    });
    if (kept === undefined) delete process.env['TZ'];
    else process.env['TZ'] = kept;
    assert.equal(new Set(scenes).size, 1);
  });

  it('draws every pictured actor once, and every relation between two of them', () => {
    each((picture, at, model) => {
      const pictured = model.actors.filter((a) => a.pictured === true);
      const drawn = new Set((pictured.length > 0 ? pictured : model.actors).map(({id}) => id));
      assert.deepEqual(new Set(picture.nodes.map(({id}) => id)), drawn, at);
      assert.equal(picture.nodes.length, drawn.size, at);
      const links = model.relations.filter(({from, to}) => drawn.has(from) && drawn.has(to)).map(({id}) => id);
      assert.deepEqual(picture.links.map(({id}) => id).sort(), links.sort(), at);
    });
  });

  it('lists every actor once, in the order of the picture', () => {
    for (const [name, model] of Object.entries(models)) {
      const {camps}: MapScene = layoutMap(model, boxOf(360), 'list');
      const listed = camps.flatMap(({rows, more}) => [...rows, ...more].map(({id}) => id));
      assert.deepEqual([...listed].sort(), model.actors.map(({id}) => id).sort(), name);
      const order = camps.flatMap(({rows}) => rows.map(({id}) => id)).filter((id) => pictureOf(model, 900).nodes.some((n) => n.id === id));
      assert.deepEqual(
        pictureOf(model, 900).nodes.map(({id}) => id),
        order,
        name,
      );
    }
  });

  it('makes no picture for the list', () => assert.equal(layoutMap(indexDataset(foreign), boxOf(360), 'list').picture, undefined));

  it('is as wide as the box, and keeps glyphs, names, titles and lines inside', () => {
    each((picture, at) => {
      const frame = frameOf(picture);
      assert.ok(picture.width <= Number(/at (\d+)/.exec(at)?.[1]), at);
      for (const node of picture.nodes) {
        assert.ok(contains(frame, glyphBox(node)), `${at}: glyph of ${node.id}`);
        assert.ok(contains(frame, node.nameBox), `${at}: name of ${node.id}`);
      }
      for (const link of picture.links) {
        for (let t = 0; t <= 1; t += 0.1) {
          const p = pointAt(link.curve, t);
          assert.ok(p.x >= -1 && p.x <= picture.width + 1 && p.y >= -1 && p.y <= picture.height + 1, `${at}: line of ${link.id}`);
        }
      }
    });
  });

  it('lays no two names over each other, and none on a glyph or a title', () => {
    each((picture, at) => {
      const named = picture.nodes.filter(({spare}) => !spare);
      named.forEach((node, i) => {
        for (const other of named.slice(i + 1)) assert.ok(!overlaps(node.nameBox, other.nameBox), `${at}: ${node.id} on ${other.id}`);
        for (const other of picture.nodes)
          assert.ok(node === other || !overlaps(node.nameBox, glyphBox(other)), `${at}: ${node.id} on the glyph of ${other.id}`);
        for (const zone of picture.zones)
          assert.ok(zone.title.length === 0 || !overlaps(node.nameBox, zone.titleBox), `${at}: ${node.id} on ${zone.id}`);
      });
    });
  });

  it('names every actor of the bundled map from 480 px on', () => {
    const model = indexDataset(bundled);
    for (const width of widths.filter((w) => w >= 480)) {
      assert.deepEqual(
        pictureOf(model, width)
          .nodes.filter(({spare}) => spare)
          .map(({id}) => id),
        [],
        `at ${width}`,
      );
    }
  });

  it('writes words at rest on firm and key relations only, clear of names, glyphs, titles and one another', () => {
    each((picture, at) => {
      const words = picture.links.flatMap((link) => {
        const p = picture.words.get(link.id);
        return p === undefined ? [] : [{link, box: around(p.x, p.y, ...sizeOf(link, picture))}];
      });
      const taken = [
        ...picture.nodes.map(glyphBox),
        ...picture.nodes.filter(({spare}) => !spare).map(({nameBox}) => nameBox),
        ...picture.zones.filter(({title}) => title.length > 0).map(({titleBox}) => titleBox),
      ];
      words.forEach(({link, box}, i) => {
        assert.ok(link.key, `${at}: ${link.id}`);
        assert.ok(contains(frameOf(picture), box), `${at}: ${link.id} leaves the frame`);
        assert.ok(!taken.some((other) => overlaps(box, other)), `${at}: ${link.id} covers something`);
        for (const other of words.slice(i + 1)) assert.ok(!overlaps(box, other.box), `${at}: ${link.id} on ${other.link.id}`);
      });
    });
  });

  it('writes all words of the actor in focus, and moves none that stands', () => {
    each((picture, at) => {
      for (const {id} of picture.nodes.slice(0, 8)) {
        const own = picture.links.filter(({from, to}) => from === id || to === id);
        const words = picture.wordsOf(formatRef('actor', id));
        assert.deepEqual([...words.keys()].sort(), own.map((l) => l.id).sort(), `${at}: ${id}`);
        for (const [link, p] of words) if (picture.words.has(link)) assert.deepEqual(p, picture.words.get(link));
      }
    });
  });

  it('places the words of a focus or a selection once', () => {
    let asked = 0;
    const counting: Box['measure'] = (...text) => {
      asked++;
      return measure(...text);
    };
    const {picture} = layoutMap(indexDataset(bundled), {...boxOf(1100), measure: counting}, 'picture');
    assert.ok(picture);
    const resting = picture.links.find(({id}) => picture.words.has(id))?.id ?? '';
    const silent = picture.links.find(({id}) => !picture.words.has(id))?.id ?? '';
    assert.equal(picture.wordsOf(formatRef('relation', resting)), picture.words);
    assert.equal(picture.wordsOf(formatRef('event', resting)), picture.words);
    for (const ref of [formatRef('actor', 'tokayev'), formatRef('relation', silent)]) {
      const before = asked;
      const words = picture.wordsOf(ref);
      const after = asked;
      assert.ok(after > before, ref);
      assert.equal(picture.wordsOf(ref), words);
      assert.equal(asked, after, ref);
    }
    assert.deepEqual([...picture.wordsOf(formatRef('relation', silent)).keys()], [...picture.words.keys(), silent]);
  });

  it('gives every actor room for a pointer, and a frame for the keyboard around its glyph', () => {
    each(({nodes, unit}, at) => {
      for (const node of nodes) {
        assert.ok(node.hit >= 12 * unit - 0.1 && node.hit > node.r && node.ring > node.r, `${at}: ${node.id}`);
        assert.ok(contains(node.focusBox, glyphBox(node)), `${at}: ${node.id}`);
      }
    });
  });

  it('only spreads stored positions: letters and glyphs keep their size', () => {
    const model = indexDataset(bundled);
    const [a, b] = [pictureOf(model, 860), pictureOf(model, 1100)];
    a.nodes.forEach((node, i) => {
      const other = b.nodes[i];
      assert.equal(node.r, other?.r);
      assert.equal(node.glyph, other?.glyph);
      assert.ok(Math.abs(node.x / 860 - (other?.x ?? 0) / 1100) < 0.01, node.id);
    });
  });

  it('grows with the letters', () => {
    const model = indexDataset(bundled);
    assert.ok(Math.abs((pictureOf(model, 1100, 20).nodes[0]?.r ?? 0) - 10.6 * 1.25) <= 0.1);
  });

  it('keeps each actor in its zone', () => {
    each((picture, at) => {
      for (const zone of picture.zones) {
        if (zone.title.length === 0) continue;
        for (const node of zone.nodes) assert.ok(contains(zone.rect, around(node.x, node.y, 2, 2)), `${at}: ${node.id} out of ${zone.id}`);
      }
    });
  });

  it('fans parallel relations out', () => {
    each((picture, at) => {
      picture.links.forEach((link, i) => {
        for (const other of picture.links.slice(i + 1)) {
          const pair = [link.from, link.to].sort().join() === [other.from, other.to].sort().join();
          if (!pair || link.from === link.to) continue;
          const [p, q] = [pointAt(link.curve, 0.5), pointAt(other.curve, 0.5)];
          assert.ok(Math.hypot(p.x - q.x, p.y - q.y) > 1.5, `${at}: ${link.id} on ${other.id}`);
        }
      });
    });
  });

  it('draws the weakly attested first', () => {
    each(({links}, at) => links.forEach((link, i) => assert.ok(i === 0 || link.attested >= (links[i - 1]?.attested ?? 0), at)));
  });

  it('counts neither reports nor doubts nor denials as support', () => {
    const says = (source: string, more: object) => ({
      source,
      attribution: 'own' as const,
      position: 'asserts' as const,
      text: 'x',
      evidence: [],
      ...more,
    });
    const [first] = foreign.relations ?? [];
    assert.ok(first);
    const of = (accounts: object[]) => indexDataset({...foreign, relations: [{...first, accounts: accounts as typeof first.accounts}]});
    const link = (model: Model) => pictureOf(model, 900).links[0];
    assert.equal(
      link(of([says('haldane', {attribution: 'reported'}), says('hemmer', {position: 'doubts'}), says('kestrel', {position: 'denies'})]))
        ?.attested,
      0,
    );
    assert.equal(link(of([says('haldane', {}), says('haldane', {}), says('hemmer', {attribution: 'quoted'})]))?.attested, 1);
    assert.ok(
      (link(of([says('haldane', {}), says('hemmer', {}), says('kestrel', {})]))?.width ?? 0) >
        (link(of([says('haldane', {})]))?.width ?? 9),
    );
  });

  it('gives an actor without a stored place one in its zone', () => {
    const {layout} = bundled;
    assert.ok(layout?.wide);
    const nodes = Object.fromEntries(Object.entries(layout.wide.nodes).filter(([id]) => id !== 'putin'));
    const picture = pictureOf(indexDataset({...bundled, layout: {wide: {...layout.wide, nodes}}}), 1100);
    const putin = picture.nodes.find(({id}) => id === 'putin');
    const zone = picture.zones.find(({id}) => id === 'russia');
    assert.ok(putin && zone && contains(zone.rect, glyphBox(putin)));
    for (const other of picture.nodes) assert.ok(other === putin || !overlaps(glyphBox(putin), glyphBox(other)), other.id);
  });

  it('takes a data set without relations, and one without actors', () => {
    assert.deepEqual(pictureOf(indexDataset({...foreign, relations: []}), 700).links, []);
    assert.deepEqual(pictureOf(indexDataset({meta: foreign.meta, sources: []}), 700).nodes, []);
  });
});
