import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {timelinePicture, type TimelineAsked} from '../../src/components/timeline/picture.js';
import {layoutPictureFile, type PictureSize} from '../../src/element/picture-file.js';
import type {Picture, Room} from '../../src/geometry/drawing.js';
import {contains, overlaps} from '../../src/geometry/rect.js';
import type {Dataset} from '../../src/model/types.js';
import {everything} from '../../src/query/filter.js';
import {modelOf, viewOf} from '../../src/static/words.js';
import {large} from '../../stories/states/datasets.js';
import {everyForm} from '../../stories/states/every-form.js';
import {foreign} from '../../stories/states/foreign.js';
import {allYears} from '../../stories/states/timeline-scale.js';
import {groupsIn, pathsIn, textsIn} from '../geometry/drawn.js';
import {readDataset} from '../tools/dataset.mjs';
import {boxOf} from './timeline-scenes.js';

const bundled = readDataset();
const sets: Readonly<Record<string, Dataset>> = {
  ...{bundled, foreign, 'every form': everyForm, large: large(1000, 1)},
  ...{'100,000 events': large(100_000, 2), 'all years': allYears(900)},
};
const plain: TimelineAsked = {
  ...everything,
  ...{from: '', to: '', zoom: '', labelAll: false, lanes: new Set(), importance: 3, off: new Set()},
  ...{selected: '', marked: new Set(), asOf: '', tz: 'Asia/Almaty'},
};
const views = new Map<Dataset, ReturnType<typeof viewOf>>();
const viewFor = (dataset: Dataset): ReturnType<typeof viewOf> => {
  const view = views.get(dataset) ?? viewOf(modelOf(dataset), {lang: 'en'});
  views.set(dataset, view);
  return view;
};
const draw = (dataset: Dataset, room: Room, asked: Partial<TimelineAsked> = {}): Picture => {
  const view = viewFor(dataset);
  return timelinePicture({...plain, ...asked}, room, {...view, own: view.own.timeline});
};
const shown = (dataset: Dataset, width: number, asked: Partial<TimelineAsked> = {}): Picture =>
  draw(dataset, {box: boxOf(width), height: Infinity}, asked);
const file = (dataset: Dataset, size: PictureSize, asked: Partial<TimelineAsked> = {}): Picture =>
  layoutPictureFile(
    (room) => draw(dataset, room, asked),
    {size, box: boxOf(1100)},
    {headline: 'What happened', description: 'Each mark is an event.', address: 'https://example.org/'},
    viewFor(dataset),
  );

/** Events that stand alone, and those that are only counted: in piles, in rows before and after. */
const idsIn = (picture: Picture): readonly string[] => groupsIn(picture).flatMap(({id}) => id ?? []);
const counted = (picture: Picture): number => groupsIn(picture).reduce((sum, {count = 0}) => sum + count, 0);
const measure = boxOf(1100).measure;

/** Texts that lie on one another; under the line of a day a name may end where another begins. */
function faults(picture: Picture): string[] {
  const frame = {x: 0, y: 0, width: picture.width, height: picture.height};
  const texts = textsIn(picture, measure);
  return texts.flatMap((text, i) => [
    ...(contains(frame, {...text, x: text.x + 0.01, width: text.width - 0.02}) ? [] : [`${text.text} sticks out`]),
    ...(text.size < 12 ? [`${text.text} is ${text.size} px`] : []),
    ...texts.slice(i + 1).flatMap((other) => (overlaps(text, other, -0.5) ? [`${text.text} / ${other.text}`] : [])),
  ]);
}

describe('timelinePicture', () => {
  it('draws every event, or counts it', () => {
    for (const [name, dataset] of Object.entries(sets)) {
      const picture = shown(dataset, 1100);
      const rows = textsIn(picture, measure).flatMap(({text}) => (/^[\d,]+ events?$/.test(text) ? [Number(text.replace(/\D/g, ''))] : []));
      const sum = new Set(idsIn(picture)).size + counted(picture) + rows.reduce((a, b) => a + b, 0);
      assert.equal(sum, dataset.events?.length, name);
    }
  });

  it('lets no text stick out or lie on another, at any width', () => {
    for (const [name, dataset] of Object.entries(sets)) {
      for (const width of [480, 680, 900, 1100]) assert.deepEqual(faults(shown(dataset, width)), [], `${name} at ${width}`);
    }
  });

  it('fills a file of any size without sticking out, whatever the data', () => {
    for (const [name, dataset] of Object.entries(sets)) {
      for (const [size, width, height] of [
        ['1200x630', 1200, 630],
        ['1080x1350', 1080, 1350],
      ] as const) {
        const sheet = file(dataset, size);
        assert.deepEqual([sheet.width, sheet.height], [width, height]);
        assert.deepEqual(faults(sheet), [], `${name}, ${size}`);
      }
    }
  });

  it('leaves minor events out before names, and says how many are left', () => {
    const said = (size: PictureSize): string => file(bundled, size).notes.join(' ');
    assert.equal(said('shown'), '');
    assert.match(said('1080x1350'), /^Without minor events: \d+ of \d+ shown\.$/);
    assert.match(said('1200x630'), /^Only key events: \d+ of \d+ shown\.( Ticks, in order: .*)?$/);
    const key = bundled.events?.filter(({importance}) => importance === 1).length ?? 0;
    assert.equal(idsIn(file(bundled, '1200x630')).filter((id, i, ids) => ids.indexOf(id) === i).length, key);
  });

  it('counts all of very many where it can name but few', () => {
    const sheet = file(sets['100,000 events'] ?? bundled, '1200x630');
    const total = new Set(idsIn(sheet)).size + counted(sheet);
    const left = /(?:^|: )([\d,]+) of/.exec(sheet.notes.join(' '))?.[1]?.replace(',', '') ?? 100_000;
    assert.ok(total === Number(left) || total > 90_000, `${total} of ${left}`);
  });

  it('keeps nothing free for what is filtered out, where there is little height', () => {
    const asked = {sources: new Set(['michta'])};
    const told = bundled.events?.filter(({accounts}) => accounts.some(({source}) => source === 'michta')).map(({id}) => id) ?? [];
    assert.deepEqual([...new Set(idsIn(file(bundled, '1080x1350', asked)))].sort(), [...told].sort());
    assert.equal(file(bundled, '1080x1350', asked).notes.join(' '), `Only Michta. ${told.length} of ${bundled.events?.length ?? 0} shown.`);
    assert.equal(shown(bundled, 1100, asked).height, shown(bundled, 1100).height);
  });

  it('says what it shows: the axis, how many events, the lanes, what is selected', () => {
    const {says} = shown(bundled, 1100, {selected: 'appeal', asOf: '2022-01-07'});
    const text = says.join(' ');
    for (const part of [
      /^Timeline from 1991 to 20 January 2022\./,
      /72 of 72 shown\./,
      /On the streets, \d+ events;/,
      /dated after 7 January 2022\./,
      /Tokayev appeals to the CSTO/,
    ])
      assert.match(text, part);
  });

  it('draws the accent for what is selected or marked alone', () => {
    const accents = (asked: Partial<TimelineAsked>): number =>
      pathsIn(shown(bundled, 1100, asked)).filter(({stroke, fill}) => stroke === 'accent' || fill === 'accent').length;
    assert.equal(accents({}), 0);
    assert.equal(accents({marked: new Set(['event:appeal', 'event:deployment'])}), 2);
    assert.ok(accents({selected: 'appeal'}) > 3);
  });

  it('draws nothing of what is switched off, and strikes its head', () => {
    const picture = shown(bundled, 1100, {off: new Set(['lane:streets'])});
    const names = new Set(bundled.events?.filter(({lane}) => lane === 'streets').map(({id}) => id));
    assert.ok(names.size > 0);
    assert.deepEqual(
      idsIn(picture).filter((id) => names.has(id)),
      [],
    );
    assert.ok(idsIn(picture).length > 40);
  });

  it('is the same for the same input', () => {
    assert.deepEqual(file(bundled, '1080x1350', {selected: 'appeal'}), file(bundled, '1080x1350', {selected: 'appeal'}));
  });

  it('is as wide as the least that has pictures where the box is narrower', () => {
    assert.equal(shown(bundled, 320).width, 480);
  });

  it('draws a filter that leaves nothing as empty lanes', () => {
    for (const size of ['shown', '1200x630'] as const) {
      const sheet = file(bundled, size, {query: 'nothing of the kind'});
      assert.deepEqual(idsIn(sheet), []);
      assert.match(sheet.notes.join(' '), /0 of 72 shown/);
    }
  });
});
