import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {bundled} from '../../src/bundled.js';
import {renderSvg} from '../../src/static/svg.js';
import {pictureOfStanceGrid} from '../../src/static/svg-stance-grid.js';
import {largeGrid} from '../../stories/states/large-grid.js';
import {gridStates, type GridState} from '../../stories/states/stance-grid.js';
import {textsIn} from '../geometry/drawn.js';
import {idsOn, outside, overlapping, pictureOf, rooms, tooSmall, type State} from './pictures.js';

const states: readonly [string, GridState][] = Object.entries(gridStates);
const questions = bundled.questions ?? [];
const low = {name: 'low', ...rooms['low']};

describe('the picture of the grid', () => {
  for (const [name, state] of states) {
    it(`has all texts on it, none on another, none too small: ${name}`, () => {
      for (const [where, room] of Object.entries(rooms)) {
        const picture = pictureOf(pictureOfStanceGrid, state, room);
        if (picture === undefined) continue;
        assert.deepEqual(outside(picture, room), [], where);
        assert.deepEqual(overlapping(picture, room), [], where);
        assert.deepEqual(tooSmall(picture, room), [], where);
        if (room.height < Infinity) assert.ok(picture.height <= room.height, `${where}: ${picture.height} in ${room.height}`);
      }
    });
  }

  it('draws the first questions of a table that is too long for its room', () => {
    const room = rooms['low'] ?? assert.fail();
    const picture = pictureOf(pictureOfStanceGrid, {data: largeGrid(70, 5)}, room) ?? assert.fail();
    assert.match(picture.notes.join(' '), /\d+ of 70 questions/);
    assert.ok(picture.height <= room.height && picture.height > room.height - 40, String(picture.height));
    assert.deepEqual(overlapping(picture, room), []);
  });

  it('draws every cell once, in every room', () => {
    const keys = questions.flatMap(({id}) => bundled.sources.map((source) => `${id}/${source.id}`)).sort();
    for (const [where, room] of Object.entries(rooms)) {
      const picture = pictureOf(pictureOfStanceGrid, {}, room);
      assert.ok(picture, where);
      assert.deepEqual([...idsOn(picture)].sort(), keys, where);
    }
  });

  it('says what has no room: the scale of all together and poles, then columns and questions', () => {
    const notes = (state: State, name: string): string =>
      pictureOf(pictureOfStanceGrid, state, rooms[name] ?? assert.fail())?.notes.join(' ') ?? '';
    assert.equal(notes({}, 'shown'), '');
    assert.match(notes({}, low.name), /Poles/);
    assert.match(notes({attributes: {columns: 'actors'}}, 'shown'), /of \d+ columns/);
    assert.match(notes(gridStates.large, low.name), /\d+ of 500 questions/);
  });

  it('shows what is selected, switched off, filtered and compared', () => {
    const draw = (attributes: Record<string, string>) => pictureOf(pictureOfStanceGrid, {attributes}, rooms['shown'] ?? assert.fail());
    const chosen = draw({selected: 'stance:unrest/galeotti'});
    assert.match(chosen?.says.join(' ') ?? '', /Galeotti/);
    assert.ok(!idsOn(draw({off: 'source:michta'}) ?? assert.fail()).some((id) => id.endsWith('/michta')));
    assert.deepEqual(
      idsOn(draw({sources: 'michta'}) ?? assert.fail()).filter((id) => !id.endsWith('/michta')),
      [],
    );
    const compared = draw({compare: 'galeotti clarke'}) ?? assert.fail();
    assert.ok(textsIn(compared, rooms['shown']?.box.measure ?? assert.fail()).some(({text}) => /steps? apart/.test(text)));
    assert.match(compared.says.join(' '), /agree on/);
  });

  it('is one text for one input, by day and by night but for the colours, and throws where there is nothing', () => {
    const light = renderSvg('stance-grid', bundled);
    assert.equal(renderSvg('stance-grid', bundled), light);
    const plain = (svg: string): string => svg.replace(/#[\da-f]{3,6}/g, '#');
    const dark = renderSvg('stance-grid', bundled, {theme: 'dark'});
    assert.equal(plain(dark), plain(light));
    assert.notEqual(dark, light);
    assert.throws(() => renderSvg('stance-grid', {...bundled, questions: []}), /nothing to draw/);
  });
});
