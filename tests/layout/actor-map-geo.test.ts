import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {contingents, flowsOf, placeRecords, recordsAt} from '../../src/components/actor-map/geo-records.js';
import {findKnown} from '../../src/components/actor-map/known.js';
import {layoutGeo} from '../../src/components/actor-map/layout-geo.js';
import type {GeoScene, PictureScene} from '../../src/components/actor-map/layout-scene.js';
import {linesLeft, placeStands} from '../../src/components/actor-map/looks.js';
import {visibleOf, type Switches, type Visible} from '../../src/components/actor-map/switches.js';
import {formOf, type Box} from '../../src/geometry/box.js';
import {contains, overlaps} from '../../src/geometry/rect.js';
import {averageWidth} from '../../src/geometry/text-widths.js';
import {onClock, wallClock} from '../../src/geometry/wall-clock.js';
import {parseEdtf} from '../../src/model/edtf.js';
import {readAsOf} from '../../src/query/as-of.js';
import {everything, type Filter} from '../../src/query/filter.js';
import {indexDataset, type Model} from '../../src/query/model.js';
import {actorGeo} from '../../src/strings/en/actor-geo.js';
import {foreignWhole} from '../../stories/states/foreign-whole.js';
import {foreign} from '../../stories/states/foreign.js';
import {readDataset} from '../tools/dataset.mjs';

const boxOf = (width: number): Box => ({width, em: 16, form: formOf(width, 16), measure: averageWidth});
const models: Readonly<Record<string, Model>> = {
  bundled: indexDataset(readDataset()),
  foreign: indexDataset(foreign),
  'foreign with outlines': indexDataset(foreignWhole),
};
const widths = [360, 480, 680, 839, 840, 960, 1100];

function sceneOf(model: Model, width: number): PictureScene & {geo: GeoScene} {
  const scene = layoutGeo(model, boxOf(width), actorGeo);
  assert.ok(scene?.geo);
  return {...scene, geo: scene.geo};
}

for (const [name, model] of Object.entries(models)) {
  describe(`the geographic form: ${name}`, () => {
    it('lets no two texts overlap, and keeps them in the frame', () => {
      for (const width of widths) {
        const {geo, width: w, height} = sceneOf(model, width);
        const shown = geo.marks.filter(({spare}) => !spare);
        for (const [i, a] of shown.entries()) {
          assert.ok(contains({x: 0, y: 0, width: w, height}, a.box), `${a.id} at ${width}`);
          for (const b of shown.slice(i + 1)) assert.ok(!overlaps(a.box, b.box), `${a.id}, ${b.id} at ${width}`);
        }
      }
    });

    it('draws or lists every contingent, each with its evidence', () => {
      const {links, geo} = sceneOf(model, 1100);
      assert.deepEqual(
        [...links.map(({id}) => id), ...geo.placeless].sort(),
        contingents(model)
          .map(({id}) => id)
          .sort(),
      );
      for (const {accounts} of flowsOf(model)) assert.ok(accounts.some(({evidence}) => evidence.length > 0));
    });

    it('gives the same scene for the same input', () => {
      const text = () => JSON.stringify(sceneOf(model, 680));
      assert.equal(text(), text());
    });
  });
}

describe('filters on the geographic form', () => {
  const visible = (model: Model, filter: Partial<Filter>, switches: Partial<Switches> = {}) =>
    visibleOf(model, {...everything, ...filter}, {families: '', clusters: '', off: new Set(), ...switches});

  it('leave of each place what a source tells, whole matters and their rest, and the place while anything is left', () => {
    for (const model of Object.values(models)) {
      const {geo} = sceneOf(model, 1100);
      const places = geo.marks.filter(({ref}) => ref === 'place');
      const told = places.flatMap(({told: parts}) => parts.flatMap(({lines}) => lines)).filter(({of}) => of !== undefined);
      for (const {id} of model.sources) {
        const now = visible(model, {sources: new Set([id])});
        const tells = (of = ''): boolean => {
          const [kind, key] = of.split(':', 2);
          const event = kind === 'event' ? model.eventById.get(key ?? '') : undefined;
          const dispute = model.dataset.disputes?.find((d) => kind === 'dispute' && d.id === key);
          return [...(event?.accounts ?? []), ...(dispute?.versions ?? [])].some(({source}) => source === id);
        };
        const left = places
          .filter((mark) => placeStands(mark, now))
          .flatMap((mark) => linesLeft(mark, now).filter(({of}) => of !== undefined));
        assert.deepEqual(
          left,
          told.filter(({of}) => tells(of)),
          id,
        );
      }
    }
  });

  it('ask of words, disputes and camps as well', () => {
    const model = models['bundled'] as Model;
    const {geo} = sceneOf(model, 1100);
    const places = geo.marks.filter(({ref, mute}) => ref === 'place' && !mute);
    const standing = (now: Visible): number => places.filter((mark) => placeStands(mark, now)).length;
    assert.equal(standing(visible(model, {})), places.length);
    assert.equal(standing(visible(model, {query: 'nobody says this'})), 0);
    const airport = standing(visible(model, {query: 'airport'}));
    assert.ok(airport > 0 && airport < places.length);
    const disputed = visible(model, {disputed: true});
    for (const mark of places) {
      for (const {of = ''} of linesLeft(mark, disputed)) {
        assert.ok(of === '' || of.startsWith('dispute:') || model.disputesAbout.has(of), of);
      }
    }
    const nobody = visible(model, {}, {clusters: 'none'});
    const left = places.flatMap((mark) => linesLeft(mark, nobody)).flatMap(({of = ''}) => (of.startsWith('event:') ? [of.slice(6)] : []));
    for (const id of left) assert.deepEqual(model.eventById.get(id)?.actors, [], id);
  });

  it('let what is dated later stand back', () => {
    const model = models['bundled'] as Model;
    const clock = wallClock('Asia/Almaty');
    const asOf = readAsOf('2022-01-04', model, clock);
    const {toldLater} = findKnown(model, asOf ?? assert.fail('no day'), clock);
    for (const {id, when} of model.events) {
      assert.equal(
        toldLater.has(`event:${id}`),
        (onClock(parseEdtf(when.edtf) ?? assert.fail(id), clock).start ?? 0) >= (asOf?.end ?? 0),
        id,
      );
    }
  });
});

describe('the geographic form', () => {
  it('has every sender with the strengths and all tiles in a wide picture of the bundled data', () => {
    const model = models['bundled'] as Model;
    const {geo} = sceneOf(model, 1100);
    for (const {id} of flowsOf(model)) {
      const part = geo.marks.flatMap(({told, spare}) => (spare ? [] : told)).find(({relation}) => relation === id);
      assert.equal(part?.tiles?.length, model.sources.length, id);
      assert.ok((part?.lines.length ?? 0) > 0, id);
    }
  });

  it('tells nothing at a place that an editor leaves out', () => {
    const model = models['bundled'] as Model;
    const told = placeRecords(model).find(({events, disputes}) => events.length > 0 && disputes.length > 0);
    assert.ok(told);
    const events = told.events.map(({id}) => `event:${id}`);
    const without = recordsAt([told.place], model, events);
    assert.deepEqual([without.events, without.disputes], [[], []]);
    const markOf = (excluded: readonly string[]) =>
      layoutGeo(model, boxOf(1100), actorGeo, excluded)?.geo?.marks.find(({places}) => places.includes(told.place.id));
    const linesOf = (excluded: readonly string[]) => markOf(excluded)?.told.flatMap(({lines}) => lines).length ?? 0;
    assert.ok(linesOf([]) > linesOf(events));
    assert.equal(markOf([`place:${told.place.id}`]), undefined);
  });

  it('is not there for data without places', () => {
    assert.equal(layoutGeo(indexDataset({...foreign, places: []}), boxOf(1100), actorGeo), undefined);
  });
});
