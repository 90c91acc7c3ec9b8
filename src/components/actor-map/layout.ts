import type {Box, Measure} from '../../geometry/box.js';
import {round} from '../../geometry/link-path.js';
import type {Rect} from '../../geometry/rect.js';
import {finish, part, type Steps} from '../../geometry/steps.js';
import type {Id} from '../../model/types.js';
import type {Model} from '../../query/model.js';
import {drawnActors, isTooLarge, usedClusters, type Shape} from './layout-arrange.js';
import {layingLinks} from './layout-links.js';
import {layoutCamps} from './layout-list.js';
import {namesOnDemand} from './layout-near.js';
import {breakText, layingNodes, leading, type Spread} from './layout-nodes.js';
import {arranging, frameOf} from './layout-places.js';
import type {MapScene, PictureScene, TextLine, ZoneMark} from './layout-scene.js';
import {restWords, wordsAlone, wordsOnDemand} from './layout-words.js';

/** So many actors with, or without, stored places are laid out at once: in less than a frame or two. */
const fewPlaced = 120;
const fewSimulated = 25;

/** With more actors and relations than this each is one shape. */
const fewMarks = 200;

/**
 * The map in the form that is `shown`: the camps of the list, or the picture in px
 * of the box. Positions come from the arrangement and are only spread; glyphs
 * and letters keep their size. Pure: the same input gives the same scene.
 */
export const layoutMap = (model: Model, box: Box, shown: 'picture' | 'list'): MapScene => finish(layingOut(model, box, shown));

/** The picture for a file, at most `height` px high: of the two arrangements the one that is stretched less. */
export function layoutSheet(model: Model, box: Box, height: number): PictureScene | undefined {
  if (isTooLarge(model)) return undefined;
  if (height === Infinity) return finish(layingPicture(model, box));
  const strain = (shape: Shape): number => {
    const frame = frameOf(model, shape);
    return Math.abs(Math.log((box.width * frame.height) / (frame.width * height)));
  };
  return finish(layingPicture(model, {...box, form: strain('wide') <= strain('tall') ? 'wide' : 'column'}, height));
}

/** The same in steps of a few ms each. What is too large for a picture has the list in either form. */
export function* layingOut(model: Model, box: Box, shown: 'picture' | 'list'): Steps<MapScene> {
  if (shown === 'list' || isTooLarge(model)) return {camps: layoutCamps(model), picture: undefined};
  return {camps: [], picture: yield* layingPicture(model, box)};
}

/** The arrangement that fits a box. */
const shapeFor = (box: Box): Shape => (box.form === 'wide' ? 'wide' : 'tall');

/** Whether to lay out in steps: a simulation of more than a handful, or names and lines that are many. */
export const isLong = (model: Model, box: Box): boolean => {
  const actors = drawnActors(model).length;
  return actors > fewPlaced || (actors > fewSimulated && model.dataset.layout?.[shapeFor(box)] === undefined);
};

/** About what the picture will be high, in px. */
export function heightOf(model: Model, box: Box): number {
  const {width, height} = frameOf(model, shapeFor(box));
  return Math.round(height * heightShare(box.width / width, box.em / 16));
}

function* layingPicture(model: Model, box: Box, room = Infinity): Steps<PictureScene> {
  const unit = box.em / 16;
  const arrangement = yield* part(arranging(model, shapeFor(box)), 0, 0.7);
  const sx = box.width / arrangement.width;
  const sy = Math.min(room / arrangement.height, heightShare(sx, unit));
  const width = box.width;
  const height = Math.round(arrangement.height * sy);
  const spread: Spread = {arrangement, sx, sy, unit, frame: {x: 0, y: 0, width, height}};
  const actors = drawnActors(model);
  const bare = usedClusters(model, actors).map(({id, label, ground}) =>
    layoutZone({id, label, ground: ground === true}, spread, box.measure),
  );
  const placed = yield* part(layingNodes(model, actors, bare, spread, box.measure), 0.7, 0.85);
  const zones = bare.map((zone) => ({...zone, nodes: placed.filter((n) => n.cluster === zone.id)}));
  const nodes = zones.flatMap((zone) => zone.nodes);
  const field = {nodes: new Map(nodes.map((n) => [n.id, n])), bends: arrangement.links, frame: spread.frame, unit};
  const links = yield* part(layingLinks(model, field), 0.85, 1);
  const ground = {width, height, unit, zones, nodes, many: nodes.length + links.length > fewMarks};
  const scene = {...ground, links, words: restWords(links, ground, box.measure)};
  return {
    ...scene,
    wordsOf: wordsOnDemand(scene, box.measure),
    wordsAlong: wordsAlone(scene, box.measure),
    namesAmong: namesOnDemand(scene),
  };
}

/** Letters do not shrink with the width: what a narrow picture lacks in width it gets back in part as height. */
const heightShare = (sx: number, unit: number): number => unit * Math.min(1.4, Math.max(1, Math.sqrt(unit / sx)));

/** A zone with its title, broken where it is wider than the zone; without a place in the arrangement a bare group over the whole frame. */
function layoutZone(cluster: {id: Id; label: string; ground: boolean}, spread: Spread, measure: Measure): ZoneMark {
  const {arrangement, sx, sy, unit, frame} = spread;
  const stored = arrangement.zones[cluster.id];
  const none: Rect = {x: 0, y: 0, width: 0, height: 0};
  if (stored === undefined) return {...cluster, ground: false, rect: frame, title: [], titleBox: none, focusBox: none, nodes: []};
  const rect = {x: round(stored.x * sx), y: round(stored.y * sy), width: round(stored.width * sx), height: round(stored.height * sy)};
  const size = 13 * unit;
  const inset = cluster.ground ? 10 * unit : 0;
  const texts = breakText(cluster.label, rect.width - inset, (text) => measure(text, size, 600));
  const title = texts.map((text, i): TextLine => ({text, x: round(rect.x + inset), y: round(rect.y + 17 * unit + i * size * leading)}));
  const titleBox = {
    x: rect.x + inset,
    y: rect.y + 2 * unit,
    width: Math.max(...texts.map((text) => measure(text, size, 600))),
    height: texts.length * size * leading + 4 * unit,
  };
  const focusBox = {
    x: titleBox.x - 3 * unit,
    y: titleBox.y - unit,
    width: titleBox.width + 6 * unit,
    height: titleBox.height + 3 * unit,
  };
  return {...cluster, rect, title, titleBox, focusBox, nodes: []};
}
