import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {formOf, type Measure} from '../../src/geometry/box.js';
import {rectPath, textsOf, type Drawing, type Item, type Picture, type Room} from '../../src/geometry/drawing.js';
import {paintSvg} from '../../src/geometry/paint-svg.js';
import {COLOURS, paletteOf} from '../../src/geometry/paints.js';
import {layoutSheet, type SheetSize} from '../../src/geometry/sheet.js';
import {overlaps} from '../../src/geometry/rect.js';
import {textsIn} from './drawn.js';

const palette = paletteOf('light');
const options = {palette, family: '"A & B", serif', lang: 'en', title: 'A <title>', description: 'What "it" shows'};
const paint = (...items: Item[]): string => paintSvg({width: 100, height: 50, items}, options);
const measure: Measure = (text, size) => 0.5 * size * text.length;

describe('paletteOf', () => {
  it('has a colour for every name, by day and by night', () => {
    for (const theme of ['light', 'dark'] as const) {
      assert.deepEqual(
        Object.keys(paletteOf(theme)),
        COLOURS.map(([name]) => name),
      );
      for (const colour of Object.values(paletteOf(theme))) assert.match(colour, /^#[\da-f]{3,6}$/);
    }
    assert.notEqual(paletteOf('dark').surface, paletteOf('light').surface);
  });
});

describe('rectPath', () => {
  it('goes around a rectangle, with corners as far as there is room for them', () => {
    assert.equal(rectPath({x: 1, y: 2, width: 3, height: 4}), 'M1,2h3v4h-3Z');
    assert.equal(
      rectPath({x: 0, y: 0, width: 10, height: 6}, 9),
      'M3,0h4a3,3 0 0 1 3,3v0a3,3 0 0 1 -3,3h-4a3,3 0 0 1 -3,-3v0a3,3 0 0 1 3,-3Z',
    );
  });
});

describe('paintSvg', () => {
  it('has a size, a title and a description, escaped', () => {
    assert.match(
      paint(),
      /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="100" height="50" viewBox="0 0 100 50" role="img" xml:lang="en"/,
    );
    assert.match(
      paint(),
      /font-family="&quot;A &amp; B&quot;, serif"><title>A &lt;title&gt;<\/title><desc>What &quot;it&quot; shows<\/desc><\/svg>$/,
    );
  });

  it('names colours by what they stand for', () => {
    assert.ok(
      paint({d: 'M0,0H9', stroke: 'accent', dash: '1 2', width: 2}).includes(
        '<path d="M0,0H9" fill="none" stroke="#b0400a" stroke-width="2" stroke-dasharray="1 2"/>',
      ),
    );
    assert.ok(paint({d: 'M0,0H9', fill: 'ink'}).includes('<path d="M0,0H9" fill="#15191d"/>'));
    assert.ok(!paint({d: '', fill: 'ink'}).includes('<path'));
  });

  it('puts the ground under a text with a halo as a text of its own', () => {
    const found = paint({text: 'a', x: 1, y: 2, size: 12, paint: 'ink', halo: 3.5, anchor: 'end', weight: 600});
    const place = 'x="1" y="2" font-size="12" font-weight="600" text-anchor="end"';
    assert.ok(
      found.includes(
        `<text ${place} fill="#fff" stroke="#fff" stroke-width="3.5" stroke-linejoin="round" aria-hidden="true">a</text><text ${place} fill="#15191d">a</text>`,
      ),
    );
  });

  it('leaves out what XML cannot say', () => {
    const found = paint({text: 'a\u0000b\u000b\ud800c😀', x: 0, y: 0, size: 12, paint: 'ink'});
    assert.ok(found.includes('>abc😀</text>'), found);
  });

  it('moves groups, names what they show, and cuts them off', () => {
    const found = paint({
      id: 'a"b',
      title: 'x < y',
      x: 1.234,
      y: 2,
      rotate: 90,
      scale: 1.125,
      clip: {x: 0, y: 0, width: -3, height: 9},
      items: [],
    });
    assert.ok(
      found.includes('<g data-id="a&quot;b" transform="translate(1.23,2) rotate(90) scale(1.125)"><svg x="0" y="0" width="0" height="9"'),
      found,
    );
    assert.ok(found.includes('<title>x &lt; y</title>'));
    assert.ok(paint({count: 3, items: []}).includes('<g data-count="3"></g>'));
  });

  it('has no more digits than can be seen', () => {
    assert.ok(paint({d: 'M0.123456,-7.98765L1e3,.5005', fill: 'ink'}).includes('d="M0.12,-7.99L1e3,0.5"'));
  });
});

describe('layoutSheet', () => {
  const size: SheetSize = {box: {width: 400, em: 16, form: formOf(400, 16), measure}, margin: {x: 20, y: 10}};
  const parts = {
    headline: 'A finding',
    description: 'What is seen here in a few words.',
    foot: ['Sources: A.', `https://example.org/${'long/'.repeat(30)}`],
  };
  /** A square of 10 em, or of half that where it has no room, which it says. */
  const square = ({box, height}: Room): Picture => {
    const side = 10 * box.em <= height ? 10 * box.em : 5 * box.em;
    const small = side < 10 * box.em;
    return {
      width: box.width,
      height: side,
      items: [{d: rectPath({x: 0, y: 0, width: side, height: side}), fill: 'mark'}],
      says: [],
      notes: small ? ['It is smaller here.'] : [],
      loss: small ? 1 : 0,
    };
  };
  const lay = (height?: number, draw = square): Drawing => layoutSheet({...parts, draw}, {...size, ...(height !== undefined && {height})});
  const squareOf = (drawing: Drawing): {top: number; side: number} => {
    const group = drawing.items.find((item) => 'items' in item);
    const [path] = group !== undefined && 'items' in group ? group.items : [];
    return {
      top: group !== undefined && 'items' in group ? (group.y ?? 0) : 0,
      side: path !== undefined && 'd' in path ? Number(/h([\d.]+)/.exec(path.d)?.[1]) : 0,
    };
  };

  it('puts everything one under the other, inside the margins, and breaks what is too long', () => {
    for (const height of [undefined, 630, 400, 300]) {
      const sheet = lay(height);
      const {top, side} = squareOf(sheet);
      const texts = textsIn(sheet, measure);
      texts.forEach((text, i) => {
        assert.ok(text.x >= 20 && text.x + text.width <= 420.01, text.text);
        assert.ok(text.y >= 10 && text.y + text.height <= sheet.height - 10, text.text);
        assert.ok(!overlaps(text, {x: 20, y: top, width: 400, height: side}), `${text.text} at ${height}`);
        for (const other of texts.slice(i + 1)) assert.ok(!overlaps(text, other), `${text.text} / ${other.text}`);
        assert.ok(text.size >= 12);
      });
      assert.equal(sheet.height, height ?? sheet.height);
      assert.equal(sheet.width, 440);
    }
  });

  it('begins with a ground of its own', () => {
    assert.deepEqual(lay(300).items[0], {d: 'M0,0h440v300h-440Z', fill: 'surface'});
  });

  it('lets type grow where that costs nothing', () => {
    assert.equal(squareOf(lay()).side, 160);
    assert.equal(squareOf(lay(630)).side, 240);
  });

  it('drops the description before anything of the picture, and says what that leaves out', () => {
    const said = (height: number): string =>
      textsOf(lay(height).items)
        .map(({text}) => text)
        .join(' ');
    assert.ok(said(400).includes('What is seen here'));
    const tight = [...Array(200).keys()].map((i) => 400 - i).find((height) => !said(height).includes('What is seen here')) ?? 0;
    assert.equal(squareOf(lay(tight)).side, 160);
    assert.ok(!said(tight).includes('smaller'));
    assert.equal(squareOf(lay(200)).side, 80);
    assert.ok(said(200).includes('It is smaller here.'));
  });

  it('takes what the picture says of itself in place of the other words', () => {
    const draw = (room: Room): Picture => ({...square(room), headline: 'Two actors', description: ''});
    const said = textsOf(lay(undefined, draw).items).map(({text}) => text);
    assert.equal(said[0], 'Two actors');
    assert.ok(!said.some((text) => text.includes('few words')));
  });
});
