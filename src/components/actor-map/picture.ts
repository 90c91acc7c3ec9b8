import {wordDay} from '../../element/as-of-row.js';
import type {View} from '../../element/view.js';
import {widened, type Box} from '../../geometry/box.js';
import type {Picture, Room} from '../../geometry/drawing.js';
import {wallClock} from '../../geometry/wall-clock.js';
import {readAsOf} from '../../query/as-of.js';
import {formatRef} from '../../selection/ref.js';
import type {ActorWords} from '../../strings/actor-map.js';
import {readPath} from './asked.js';
import {chosenIn} from './context.js';
import {drawMap} from './drawing.js';
import {placelessOn, strengthsOf, underMap} from './drawing-under.js';
import {findKnown} from './known.js';
import {layoutSheet} from './layout.js';
import {layoutGeo} from './layout-geo.js';
import {chooseRoute, findRoutes} from './layout-path.js';
import type {PictureScene} from './layout-scene.js';
import type {MapLook} from './looks.js';
import {isOff, kindsInForce, visibleOf, type Sieve} from './switches.js';
import {sayKnown} from './view-known.js';
import {describeRecord, sentenceOf} from './words.js';
import {wordFilter} from './words-filter.js';
import {focusWords} from './words-focus.js';
import {geoPlace} from './words-geo.js';
import {accountForRoute, headlineOf, routeStatus} from './words-path.js';

/** What a picture of the map shows: all that its element is set to. */
export interface MapAsked extends Sieve {
  /** The geographic form, where the data has one. */
  geo: boolean;
  /** Id of the focused actor; empty for none. */
  actor: string;
  /** Ids of two actors; empty for none. Then which of their routes, and whether only those that one source states in full. */
  path: string;
  routeAt: number;
  whole: boolean;
  /** A ref; empty for none. */
  selected: string;
  /** Refs that are marked. */
  marked: ReadonlySet<string>;
  /** A day or the id of a source; empty for none. */
  asOf: string;
  tz: string;
}

type Seen = View & {own: ActorWords};

/** The picture of the map in a room. Where actors or relations are too many for any it is empty, and its note says so. */
export function mapPicture(asked: MapAsked, room: Room, view: Seen): Picture {
  const {model, own} = view;
  const box = widened(room.box);
  const lay = (height: number): PictureScene | undefined =>
    (asked.geo ? layoutGeo(model, onGround(box, height), own.geo, [...asked.exclude], height) : undefined) ??
    layoutSheet(model, box, height);
  const first = lay(room.height);
  if (first === undefined) {
    const {number} = view.format;
    const tooMany = own.scale.tooMany(number(model.actors.length), number(model.relations.length));
    return {width: box.width, height: 0, items: [], says: [tooMany], notes: [tooMany]};
  }
  const look = lookAt(first, asked, view);
  const under = underMap(first, look, box);
  const fits = first.height + under.height <= room.height;
  // In a room that is not flat what stands under the map may take a little of its height.
  const lower = fits || room.height < 0.8 * box.width ? undefined : lay(room.height - under.height);
  const scene = lower ?? first;
  const whole = fits || lower !== undefined;
  return {
    ...{width: scene.width, height: Math.ceil(scene.height + (whole ? under.height : 0))},
    items: [...drawMap(scene, look).items, ...(whole ? [{y: scene.height, items: under.items}] : [])],
    ...above(scene, look),
    ...{says: saysOf(scene, asked, look), notes: notesOf(scene, {asked, whole}, look), loss: nameless(scene, look) + (whole ? 0 : 0.5)},
  };
}

/** In a room that is not flat the ground takes the whole width, and texts stand above and below it. */
const onGround = (box: Box, height: number): Box =>
  box.form === 'wide' && height < Infinity && height > 0.8 * box.width ? {...box, form: 'column'} : box;

/** How the scene stands by all that is asked for. */
function lookAt(picture: PictureScene, asked: MapAsked, view: Seen): MapLook {
  const {model, own} = view;
  const visible = visibleOf(model, asked, asked);
  const exclude = [...asked.exclude];
  const ends = readPath(asked.path, exclude.join(' '), model).asked;
  const routes =
    ends && chooseRoute(ends, findRoutes(ends, visible.relations, asked.exclude, model), {wholeOnly: asked.whole, at: asked.routeAt});
  const scene = {camps: [], picture};
  const clock = wallClock(asked.tz);
  const asOf = asked.asOf === '' ? undefined : readAsOf(asked.asOf, model, clock);
  return {
    ...visible,
    ...chosenIn({actor: asked.actor, selected: asked.selected, exclude}, {scene, model, known: visible.there, routes}),
    ...{view, own, routes, marked: asked.marked, place: geoPlace(asked.selected, scene)},
    known: asOf && findKnown(model, asOf, clock),
    isOff: (key) => isOff(key, asked, model),
  };
}

/** What stands above it in place of the words of the data set. */
function above({geo}: PictureScene, look: MapLook): Pick<Picture, 'headline' | 'description'> {
  const {routes, view, own, focus} = look;
  if (routes !== undefined) return {headline: headlineOf(routes, view, own), description: accountForRoute(routes, view, own)};
  if (focus !== undefined) return focusWords(focus, look);
  return geo === undefined ? {} : {headline: own.geo.headline, description: own.geo.description};
}

function saysOf(scene: PictureScene, asked: MapAsked, look: MapLook): readonly string[] {
  const {view, own, routes, focus, chosen, place, actors, relations} = look;
  const {number} = view.format;
  const links = number(scene.links.filter(({id}) => relations.has(id)).length);
  const nodes = number(scene.nodes.filter(({id}) => actors.has(id)).length);
  const places = scene.geo?.marks.filter(({ref}) => ref === 'place').length;
  const ref =
    chosen !== undefined
      ? formatRef('relation', chosen)
      : focus !== undefined
        ? formatRef('actor', focus)
        : place === undefined
          ? undefined
          : formatRef('place', place);
  const described = ref && describeRecord(ref, view, own);
  return [
    `${places === undefined ? own.pictureLabel(nodes, links) : own.geo.pictureLabel(nodes, links, number(places))}.`,
    ...(routes === undefined ? [] : [routeStatus(routes, view, own)]),
    ...(described === undefined ? [] : [view.words.selectedStatus(described.name, described.detail)]),
    ...placelessOn(scene, look).map((relation) => `${[sentenceOf(relation, view, own), ...strengthsOf(relation, look)].join('; ')}.`),
  ];
}

/** How many names have no room. */
const nameless = ({nodes}: PictureScene, {actors, focus}: MapLook): number =>
  nodes.filter(({id, spare}) => spare && id !== focus && actors.has(id)).length;

/** What is filtered out or dated later, what has no room, and what the outlines are not. */
function notesOf(scene: PictureScene, {asked, whole}: {asked: MapAsked; whole: boolean}, look: MapLook): readonly string[] {
  const {view, own, known, relations} = look;
  const {geo} = scene;
  const {number, list} = view.format;
  const unnamed = nameless(scene, look);
  const placeless = whole ? [] : placelessOn(scene, look);
  return [
    ...kindsInForce(asked, view.model).map((kind) => `${wordFilter(kind, asked, view, own)}.`),
    ...(known === undefined ? [] : [`${own.asKnownOn(wordDay(known.asOf, view))}.`, ...sayKnown({known, relations, view, own})]),
    ...(unnamed === 0 ? [] : [own.nameless(unnamed, number(unnamed))]),
    ...(placeless.length === 0 ? [] : [`${own.geo.placeless} ${list(placeless.map((relation) => sentenceOf(relation, view, own)))}.`]),
    ...(geo === undefined ? [] : [own.geo.notes(geo.credit)]),
  ];
}
