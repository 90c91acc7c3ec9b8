import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {bundled} from '../../src/bundled.js';
import type {Picture} from '../../src/geometry/drawing.js';
import {renderSvg} from '../../src/static/svg.js';
import {pictureOfActorMap} from '../../src/static/svg-actor-map.js';
import {mapStates, type MapState} from '../../stories/states/actor-map.js';
import {pathsIn, textsIn} from '../geometry/drawn.js';
import {idsOn, outside, overlapping, pictureOf, rooms, tooSmall} from './pictures.js';

const states: readonly [string, MapState][] = Object.entries(mapStates);
const pictured = new Set((bundled.actors ?? []).filter((actor) => actor.pictured === true).map(({id}) => id));
const relations = (bundled.relations ?? []).filter(({from, to}) => pictured.has(from) && pictured.has(to)).map(({id}) => id);

const draw = (attributes: Record<string, string>, room = 'shown'): Picture =>
  pictureOf(pictureOfActorMap, {attributes}, rooms[room] ?? assert.fail()) ?? assert.fail();
const words = (picture: Picture): readonly string[] => textsIn(picture, rooms['shown']?.box.measure ?? assert.fail()).map(({text}) => text);

describe('the picture of the map', () => {
  for (const [name, state] of states) {
    it(`has all texts on it, none too small, and keeps to its room: ${name}`, () => {
      for (const [where, room] of Object.entries(rooms)) {
        const picture = pictureOf(pictureOfActorMap, state, room);
        if (picture === undefined) continue;
        assert.deepEqual(outside(picture, room), [], where);
        assert.deepEqual(tooSmall(picture, room), [], where);
        if (room.height < Infinity) assert.ok(picture.height <= room.height, `${where}: ${picture.height} in ${room.height}`);
      }
    });
  }

  it('lays no text on another where nothing is in focus', () => {
    for (const state of [mapStates.wide, mapStates.foreignWhole, mapStates.many]) {
      for (const [where, room] of Object.entries(rooms)) {
        const picture = pictureOf(pictureOfActorMap, state, room) ?? assert.fail();
        assert.deepEqual(overlapping(picture, room), [], where);
      }
    }
  });

  it('draws every actor and relation once, in every room', () => {
    for (const room of Object.keys(rooms)) assert.deepEqual([...idsOn(draw({}, room))].sort(), [...pictured, ...relations].sort(), room);
  });

  it('draws every contingent of the geographic form once, with an arrow or as a row under it', () => {
    const sent = (bundled.relations ?? []).filter(({family}) => family === 'sends-troops').map(({id}) => id);
    for (const room of ['shown', 'column', 'high']) {
      const ids = idsOn(draw({layout: 'geo'}, room));
      assert.deepEqual(
        sent.filter((id) => ids.filter((other) => other === id).length !== 1),
        [],
        room,
      );
    }
    assert.match(draw({layout: 'geo'}, 'low').notes.join(' '), /without a place/);
  });

  it('tells what is in focus, on a route, selected, known later and filtered', () => {
    const accents = (picture: Picture): number =>
      pathsIn(picture).filter(({stroke, fill}) => stroke === 'accent' || fill === 'accent').length;
    assert.equal(accents(draw({})), 0);
    const focused = draw({actor: 'tokayev'});
    assert.match(focused.headline ?? '', /Tokayev/);
    assert.equal(accents(focused), 2);
    const route = draw({path: 'tokayev russia'});
    assert.match(route.headline ?? '', /tied/);
    assert.ok(accents(route) >= 6);
    assert.ok(accents(draw({selected: 'relation:tokayev-asks-csto'})) >= 2);
    const later = draw({'as-of': '2022-01-05'});
    assert.match(later.notes.join(' '), /dated after/);
    const faint = (picture: Picture): number => pathsIn(picture).filter(({stroke}) => stroke === 'rule').length;
    assert.ok(faint(later) > faint(draw({})));
    const few = draw({families: 'sends-troops'});
    assert.match(few.notes.join(' '), /Only Sends troops/);
    assert.ok(idsOn(few).length < idsOn(draw({})).length);
  });

  it('has a key of what is on it, and nothing else', () => {
    assert.ok(words(draw({})).includes('Belongs to'));
    assert.ok(!words(draw({families: 'sends-troops'})).includes('Belongs to'));
  });

  it('says in place of a picture that there is too much for one', () => {
    const actor = bundled.actors?.[0] ?? assert.fail();
    const actors = Array.from({length: 5001}, (_, i) => ({...actor, id: `a${i}`}));
    const picture = pictureOf(
      pictureOfActorMap,
      {data: {...bundled, actors, relations: [], layout: undefined}},
      rooms['shown'] ?? assert.fail(),
    );
    assert.equal(picture?.items.length, 0);
    assert.match(picture?.notes.join(' ') ?? '', /too many/);
  });

  it('is one text for one input, by day and by night but for the colours, and throws where there is nothing', () => {
    for (const layout of ['network', 'geo']) {
      const attributes = {layout};
      const light = renderSvg('actor-map', bundled, {attributes});
      assert.equal(renderSvg('actor-map', bundled, {attributes}), light);
      const plain = (svg: string): string => svg.replace(/#[\da-f]{3,6}/g, '#');
      assert.equal(plain(renderSvg('actor-map', bundled, {attributes, theme: 'dark'})), plain(light));
    }
    assert.throws(() => renderSvg('actor-map', {...bundled, actors: []}), /nothing to draw/);
  });
});
