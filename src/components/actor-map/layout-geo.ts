import type {Box} from '../../geometry/box.js';
import {placeCallouts, type CalloutJob} from '../../geometry/callouts.js';
import {curveOf, directionAt, pointAt, round, type Point} from '../../geometry/link-path.js';
import {around, contains, type Rect} from '../../geometry/rect.js';
import type {Actor, Id, Place, Ref, Relation} from '../../model/types.js';
import type {Model} from '../../query/model.js';
import {namedBy, speaking} from '../../query/ties.js';
import {attesting} from '../../query/voices.js';
import type {GeoWords} from '../../strings/actor-geo.js';
import {contingents, flowsOf, hasGround, placeOf, placeRecords, recordsAt, refsOf, weight, type PlaceRecords} from './geo-records.js';
import {glyphOf, radiusOf} from './layout-glyph.js';
import {compose, composeAt, textsOfActor, textsOfPlace, type Texts} from './layout-geo-texts.js';
import {countryAt, pointsInside, pointsOf, sheetFor, type Sheet} from './layout-geo-sheet.js';
import {layoutLinks} from './layout-links.js';
import type {GeoMark, GeoScene, LinkMark, NodeMark, PictureScene} from './layout-scene.js';

/** Room for texts around the countries that take part, in design px, by form: left, right, above, below. */
const margins = {wide: [64, 218, 92, 34], column: [10, 14, 104, 170], narrow: [6, 6, 120, 150]} as const;
const tallest = {wide: 0.72, column: 1.05, narrow: 1.6} as const;
/** Above and below where height is short: texts have room at the sides. */
const lowMargins = [34, 44] as const;

interface Stage {
  model: Model;
  box: Box;
  words: GeoWords;
  unit: number;
  frame: Rect;
  sheet: Sheet;
  toPx: (p: Point) => Point;
  at: GeoScene['at'];
}

/** A mark before its text is placed. */
interface Draft {
  ref: 'actor' | 'place';
  id: Id;
  at: Point;
  clear: number;
  reach: number;
  leads: boolean;
  texts: Texts;
  dot: Point | undefined;
  mute: boolean;
  places: readonly Id[];
  records: readonly Ref[];
  actor?: Actor;
}

/**
 * The geographic form: countries that take part, an arrow for each contingent from
 * its country to where it goes, the strengths in words with the initials of who
 * says so, and places with what is told of them. Senders beyond the frame come in
 * over its edge. `excluded` are refs that an editor leaves out of what is told of
 * places, `height` px that it may be high. Undefined where the data has neither. Pure: the same input gives the same
 * scene.
 */
export function layoutGeo(
  model: Model,
  box: Box,
  words: GeoWords,
  excluded: readonly string[] = [],
  height = Infinity,
): PictureScene | undefined {
  if (!hasGround(model)) return undefined;
  const flows = flowsOf(model);
  const ends = new Set(flows.flatMap(({from, to}) => [from, to]));
  const stage = stageFor(model, box, words, {ends: [...ends].map((id) => placeOf(id, model)).filter((p) => p !== undefined), height});
  const goals = new Map(flows.map(({to}) => [to, spotOf(to, stage)] as const));
  const spots = new Map([...ends].map((id) => [id, goals.get(id) ?? tailOf(id, flows, goals, stage)] as const));
  const links = layoutFlows(flows, spots, stage);
  const actors = model.actors.filter((a) => ends.has(a.id) || (a.kind === 'state' && isSeen(a, stage)));
  const drafts = [...actors.map((actor) => draftActor(actor, flows, spots, stage)), ...draftPlaces(stage, excluded)];
  const marks = setTexts(drafts, links, spots, stage);
  const nodes = marks.filter(({ref}) => ref === 'actor').map((mark) => nodeOf(mark, spots.get(mark.id), stage));
  const names = namesOf(stage, marks, links);
  const {frame, unit} = stage;
  const {width} = frame;
  const foot = Math.min(frame.height, Math.ceil(footOf(marks, names, stage) + 10 * unit));
  const none: Rect = {x: 0, y: 0, width: 0, height: 0};
  const drawn = new Set(flows.map(({id}) => id));
  return {
    ...{width, height: foot, unit, nodes, links, many: false, words: new Map()},
    zones: [{id: '', ground: false, rect: frame, title: [], titleBox: none, focusBox: none, label: '', nodes}],
    wordsOf: () => new Map(),
    wordsAlong: () => new Map(),
    namesAmong: () => [],
    geo: {
      ...groundOf(stage, flows),
      names,
      marks,
      placeless: contingents(model)
        .filter(({id}) => !drawn.has(id))
        .map(({id}) => id),
    },
  };
}

function stageFor(model: Model, box: Box, words: GeoWords, {ends, height}: {ends: readonly Place[]; height: number}): Stage {
  const unit = box.em / 16;
  const told = placeRecords(model).filter((records) => weight(records) > 0);
  const sheet = sheetFor(
    model.dataset.basemap,
    ends.length > 0 && model.dataset.basemap ? ends : [...ends, ...told.map(({place}) => place)],
  );
  const [left, right, ...usual] = margins[box.form].map((px) => px * unit) as [number, number, number, number];
  const low = height < box.width * 0.5;
  const [above, below] = low ? [lowMargins[0] * unit, lowMargins[1] * unit] : usual;
  const {bounds} = sheet;
  const room = box.width - left - right;
  const high = Math.min(box.width * tallest[box.form], height - above - below);
  const k = Math.max(1e-3, Math.min(room / bounds.width, high / bounds.height));
  const ox = left + (room - bounds.width * k) / 2 - bounds.x * k;
  const oy = above - bounds.y * k;
  const frame = {x: 0, y: 0, width: box.width, height: Math.round(above + bounds.height * k + below)};
  const toPx = ({x, y}: Point): Point => ({x: round(ox + x * k), y: round(oy + y * k)});
  return {
    model,
    box,
    words,
    unit,
    frame,
    sheet,
    toPx,
    at: {x: round(ox), y: round(oy), scale: Math.round(k * 1e5) / 1e5},
  };
}

/** Where an actor stands: where its country has most room, else at its place, as far as that is in the frame. */
function spotOf(id: Id, stage: Stage): Point {
  const at = pointOf(id, stage);
  const {frame} = stage;
  const inset = 12 * stage.unit;
  return {
    x: Math.max(inset, Math.min(at.x, frame.width - inset)),
    y: Math.max(inset, Math.min(at.y, frame.height - inset)),
  };
}

function pointOf(id: Id, {model, sheet, toPx}: Stage): Point {
  const place = placeOf(id, model);
  const country = countryAt(sheet, place?.id);
  return toPx(country ?? sheet.project(place?.lon ?? 0, place?.lat ?? 0));
}

const isSeen = (actor: Actor, stage: Stage): boolean => {
  if (placeOf(actor.id, stage.model) === undefined) return false;
  const {x, y} = pointOf(actor.id, stage);
  return contains(stage.frame, around(x, y, 2, 2));
};

/** Where the arrow of a sender begins: beyond the frame at its edge, on the way to where the first of its arrows leads. */
function tailOf(id: Id, flows: readonly Relation[], goals: ReadonlyMap<Id, Point>, stage: Stage): Point {
  const at = pointOf(id, stage);
  const {frame} = stage;
  if (contains(frame, {...at, width: 0, height: 0})) return at;
  const goal = goals.get(flows.find(({from}) => from === id)?.to ?? '') ?? {x: frame.width / 2, y: frame.height / 2};
  const [dx, dy] = [at.x - goal.x, at.y - goal.y];
  const shares = [
    dx < 0 ? (2 - goal.x) / dx : dx > 0 ? (frame.width - 2 - goal.x) / dx : 1,
    dy < 0 ? (2 - goal.y) / dy : dy > 0 ? (frame.height - 2 - goal.y) / dy : 1,
  ];
  const share = Math.min(...shares);
  return {x: round(goal.x + dx * share), y: round(goal.y + dy * share)};
}

/** The arrows: bent so that they arrive apart from one another. Around the goal room is left for its glyph. */
function layoutFlows(flows: readonly Relation[], spots: ReadonlyMap<Id, Point>, stage: Stage): readonly LinkMark[] {
  const {model, unit, frame} = stage;
  const goals = new Set(flows.map(({to}) => to));
  const nodes = new Map(
    [...spots].map(([id, at]) => [id, {...bareNode(id, at, stage), r: goals.has(id) ? 19 * unit : 0, kind: 'person' as const}]),
  );
  const bends: Record<Id, {bend: number}> = {};
  const arrivals: {to: Id; angle: number}[] = [];
  for (const flow of [...flows].sort((a, b) => attesting(b.accounts) - attesting(a.accounts))) {
    const [from, to] = [spots.get(flow.from), spots.get(flow.to)];
    if (from === undefined || to === undefined) continue;
    const there = arrivals.filter((a) => near(spots.get(a.to), to));
    const options = [0.14, -0.14, 0.24, -0.24].map((bend) => {
      const d = directionAt(curveOf(from, to, bend), 1);
      const angle = Math.atan2(d.y, d.x);
      return {bend, angle, apart: Math.min(Math.PI / 4, ...there.map((a) => turn(a.angle, angle)))};
    });
    const best = options.reduce((a, b) => (b.apart > a.apart + 0.02 ? b : a));
    bends[flow.id] = {bend: best.bend};
    arrivals.push({to: flow.to, angle: best.angle});
  }
  return layoutLinks({...model, relations: flows}, {nodes, bends, frame, unit});
}

const near = (a: Point | undefined, b: Point): boolean => a !== undefined && Math.hypot(a.x - b.x, a.y - b.y) < 30;
const turn = (a: number, b: number): number => Math.abs(((a - b + 3 * Math.PI) % (2 * Math.PI)) - Math.PI);

function draftActor(actor: Actor, flows: readonly Relation[], spots: ReadonlyMap<Id, Point>, stage: Stage): Draft {
  const {unit, sheet, model} = stage;
  const {id} = actor;
  const isGoal = flows.some(({to}) => to === id);
  const country = countryAt(sheet, placeOf(id, model)?.id);
  const sends = flows.filter(({from}) => from === id);
  const onLand = actor.kind === 'state' && sends.length === 0;
  return {
    ...{ref: 'actor', id, actor, dot: undefined, mute: false, places: [], records: []},
    at: spots.get(id) ?? spotOf(id, stage),
    clear: isGoal ? (onLand ? 44 : 16) * unit : (onLand ? 0 : 5) * unit,
    reach: onLand ? Math.max(40 * unit, scaleOf(stage) * (country?.room ?? 0)) : 260 * unit,
    leads: !onLand && !isGoal,
    texts: textsOfActor(actor, sends, isGoal && onLand ? 'large' : isGoal || sends.length > 0 ? 'strong' : 'plain', stage),
  };
}

/** Towns and sites in the frame; those too near to one another for two marks share one, under the name of the less exact. */
function draftPlaces(stage: Stage, excluded: readonly string[]): readonly Draft[] {
  const {model, sheet, toPx, unit} = stage;
  const seen = seenOf(stage);
  const groups: {at: Point; places: [Place, ...Place[]]}[] = [];
  for (const {place} of [...placeRecords(model, excluded)].sort((a, b) => b.place.precision - a.place.precision)) {
    const at = toPx(sheet.project(place.lon, place.lat));
    const group = groups.find((g) => Math.hypot(g.at.x - at.x, g.at.y - at.y) < 10 * unit);
    if (group !== undefined) group.places.push(place);
    else if (contains(seen, {...at, width: 0, height: 0})) groups.push({at, places: [place]});
  }
  return groups
    .map(({at, places}) => ({at, records: recordsAt(places, model, excluded)}))
    .sort((a, b) => weight(b.records) - weight(a.records))
    .map(({at, records}) => draftPlace(at, records, stage));
}

/** Where the sheet is drawn, in px of the picture. */
function seenOf({sheet: {bounds}, toPx}: Stage): Rect {
  const [a, b] = [toPx(bounds), toPx({x: bounds.x + bounds.width, y: bounds.y + bounds.height})];
  return {x: a.x, y: a.y, width: b.x - a.x, height: b.y - a.y};
}

function draftPlace(at: Point, records: PlaceRecords, stage: Stage): Draft {
  const {unit} = stage;
  const {place, others} = records;
  const mute = weight(records) === 0;
  return {
    ...{ref: 'place', id: place.id, at, dot: at, mute, leads: !mute, places: [place, ...others].map(({id}) => id)},
    records: refsOf(records),
    clear: 6 * unit,
    reach: (mute ? 14 : 340) * unit,
    texts: textsOfPlace(records, stage),
  };
}

/** Px of the picture per px of the outlines. */
const scaleOf = ({toPx}: Stage): number => toPx({x: 1000, y: 0}).x / 1000 - toPx({x: 0, y: 0}).x / 1000;

/** Sets every text: goals first, then senders, places, and the names that only help to find one's way. */
function setTexts(drafts: readonly Draft[], links: readonly LinkMark[], spots: ReadonlyMap<Id, Point>, stage: Stage): readonly GeoMark[] {
  const {unit, frame} = stage;
  const order = (d: Draft): number =>
    d.texts.size === 'large'
      ? 1
      : d.clear > 10 * unit
        ? 0
        : d.ref === 'actor' && d.texts.told.length > 0
          ? 2
          : d.mute
            ? 5
            : d.ref === 'place'
              ? 3
              : 4;
  const sorted = [...drafts].sort((a, b) => order(a) - order(b));
  const glyphs = drafts.flatMap(({dot, clear, at}) =>
    dot !== undefined ? [around(at.x, at.y, 7 * unit, 7 * unit)] : clear > 10 * unit ? [around(at.x, at.y, 30 * unit, 30 * unit)] : [],
  );
  const jobs = sorted.map(({id, ref, at, clear, reach, leads, texts}): CalloutJob => ({
    id: `${ref}:${id}`,
    ...{at, clear, reach, leads, shuns: leads, sizes: texts.levels.map((level) => compose(texts, level))},
  }));
  const placed = placeCallouts(jobs, {
    frame: inset(frame, unit),
    blocked: [...glyphs, ...links.flatMap(alongFlow)],
    lines: linesOf(stage),
    kept: insideGoals(stage, links),
    near: 16 * unit,
  });
  return drafts.map((draft): GeoMark => {
    const {ref, id, texts, dot, mute, places, records, at} = draft;
    const found = placed.get(`${ref}:${id}`);
    const least = compose(texts, texts.levels.at(-1) ?? 0);
    const box = found?.box ?? keepIn(frame, around(at.x, at.y - least.height, least.width, least.height));
    const written = composeAt(texts, texts.levels[found?.size ?? texts.levels.length - 1] ?? 0, box);
    const leader = found?.leader?.map(({x, y}) => `${round(x)},${round(y)}`).join('L');
    const spot = ref === 'actor' && draft.clear > 10 * unit && texts.size !== 'large' ? spots.get(id) : dot;
    const {titleBox} = written;
    return {
      ...{ref, id, dot, mute, places, records, size: texts.size, box, spare: found === undefined, ...written},
      x: round(spot?.x ?? titleBox.x + titleBox.width / 2),
      y: round(spot?.y ?? titleBox.y + titleBox.height / 2),
      leader: leader === undefined ? '' : `M${leader}`,
    };
  });
}

const inset = (frame: Rect, by: number): Rect => ({x: by, y: by, width: frame.width - 2 * by, height: frame.height - 2 * by});
const keepIn = (frame: Rect, box: Rect): Rect => ({
  ...box,
  x: Math.max(0, Math.min(box.x, frame.width - box.width)),
  y: Math.max(0, Math.min(box.y, frame.height - box.height)),
});

/** Points all over the countries that troops are sent to: the strengths of senders stand beside them. */
function insideGoals({sheet, model, toPx, unit}: Stage, links: readonly LinkMark[]): readonly Point[] {
  const places = new Set(links.map(({to}) => placeOf(to, model)?.id));
  return sheet.countries
    .filter(({place, outline}) => outline !== undefined && places.has(place))
    .flatMap(({outline = ''}) => pointsInside(pointsOf(outline).map(toPx), 30 * unit));
}

/** What names must not cover of an arrow. */
const alongFlow = ({curve, width}: LinkMark): readonly Rect[] =>
  Array.from({length: 60}, (_, i) => pointAt(curve, i / 59)).map(({x, y}) => around(x, y, width + 3, width + 3));

/** Points of borders and shores, which names rather keep off. */
function linesOf({sheet, toPx}: Stage): readonly Point[] {
  const paths = [sheet.borders, sheet.shores, ...sheet.countries.map(({outline = ''}) => outline)];
  return paths.flatMap((path) => pointsOf(path).map(toPx));
}

/** How far down the picture is used. */
function footOf(marks: readonly GeoMark[], names: GeoScene['names'], stage: Stage): number {
  const {y, height} = seenOf(stage);
  return Math.max(y + height, ...marks.map(({box}) => box.y + box.height), ...names.map((name) => name.y + 4 * stage.unit));
}

function groundOf(
  stage: Stage,
  flows: readonly Relation[],
): Pick<GeoScene, 'at' | 'lands' | 'borders' | 'shores' | 'graticule' | 'credit'> {
  const {sheet, model, at} = stage;
  const {borders, shores, graticule} = sheet;
  const places = (end: 'from' | 'to'): ReadonlySet<Id | undefined> => new Set(flows.map((flow) => placeOf(flow[end], model)?.id));
  const [senders, goals] = [places('from'), places('to')];
  const lands = sheet.countries.flatMap(({place, outline}) =>
    outline === undefined
      ? []
      : [{d: outline, role: goals.has(place) ? ('goal' as const) : senders.has(place) ? ('sender' as const) : ('other' as const)}],
  );
  return {at, lands, borders, shores, graticule, credit: model.dataset.basemap?.credit ?? ''};
}

/** Names of countries and seas that are no actors, where they cover nothing. */
function namesOf(stage: Stage, marks: readonly GeoMark[], links: readonly LinkMark[]): GeoScene['names'] {
  const {sheet, model, unit, box, toPx, frame} = stage;
  const size = 12 * unit;
  const taken = new Set(marks.filter(({ref}) => ref === 'actor').map(({id}) => model.actorById.get(id)?.place));
  const countries = sheet.countries.filter(({place}) => place === undefined || !taken.has(place));
  const asked = [...countries.map(({name, x, y}) => ({name, x, y, sea: false})), ...sheet.seas.map((sea) => ({...sea, sea: true}))];
  const dots = marks.flatMap(({dot}) => (dot === undefined ? [] : [around(dot.x, dot.y, 9 * unit, 9 * unit)]));
  const glyphs = marks.filter(({ref, size: s}) => ref === 'actor' && s !== 'large').map(({x, y}) => around(x, y, 24 * unit, 24 * unit));
  const jobs = asked.map(({name, ...at}, i): CalloutJob => ({
    ...{id: String(i), at: toPx(at), clear: 0, reach: 30 * unit, leads: false},
    sizes: [{width: box.measure(name, size, 400) + 2, height: size * 1.2}],
  }));
  const leaders = marks.flatMap(({leader}) => (leader === '' ? [] : alongPath(pointsOf(leader))));
  const blocked = [
    ...marks.filter(({spare}) => !spare).map((mark) => mark.box),
    ...dots,
    ...glyphs,
    ...leaders,
    ...links.flatMap(alongFlow),
  ];
  const placed = placeCallouts(jobs, {frame: inset(frame, unit), blocked, lines: linesOf(stage), near: Infinity});
  return asked.flatMap(({name, sea}, i) => {
    const found = placed.get(String(i));
    return found === undefined ? [] : [{text: name, sea, x: round(found.box.x), y: round(found.box.y + 0.85 * size)}];
  });
}

const alongPath = ([a, b]: readonly Point[]): readonly Rect[] =>
  a === undefined || b === undefined
    ? []
    : Array.from({length: 24}, (_, i) => around(a.x + ((b.x - a.x) * i) / 23, a.y + ((b.y - a.y) * i) / 23, 4, 4));

/** An actor of the ground as the rest of the map knows its actors. */
function nodeOf(mark: GeoMark, spot: Point | undefined, stage: Stage): NodeMark {
  const {model, unit} = stage;
  const actor = model.actorById.get(mark.id);
  const bare = bareNode(mark.id, {x: mark.x, y: mark.y}, stage);
  const isGlyph = spot !== undefined && spot.x === mark.x && spot.y === mark.y;
  const n = actor === undefined ? 0 : speaking(namedBy(actor, model));
  const r = radiusOf(n, model.sources.length) * unit;
  const {x, y, width, height} = mark.titleBox;
  return {
    ...bare,
    ...(isGlyph ? {r, glyph: glyphOf(bare.kind, r), size: 2.3 * r, hit: r + 4 * unit, ring: r + 5 * unit} : {}),
    focusBox: isGlyph
      ? around(mark.x, mark.y, 2.3 * r + 8 * unit, 2.3 * r + 8 * unit)
      : {x: x - 3 * unit, y: y - unit, width: width + 6 * unit, height: height + 2 * unit},
    strong: mark.size !== 'plain',
    name: mark.title,
    nameBox: mark.titleBox,
    spare: mark.spare,
  };
}

function bareNode(id: Id, {x, y}: Point, {model}: Stage): NodeMark {
  const actor = model.actorById.get(id);
  const box = around(x, y, 0, 0);
  return {
    ...{id, x, y, kind: actor?.kind ?? 'state', cluster: '', r: 0, glyph: '', size: 0, hit: 0, ring: 0, focusBox: box, nameBox: box},
    ...{strong: false, hollow: actor?.identityDisputed === true, ground: false, name: [], anchor: 'start', spare: false},
  };
}
