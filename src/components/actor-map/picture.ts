import type {View} from '../../element/view.js';
import {formOf, type Box} from '../../geometry/box.js';
import type {Picture, Room} from '../../geometry/drawing.js';
import {wallClock} from '../../geometry/wall-clock.js';
import {readAsOf} from '../../query/as-of.js';
import {formatRef} from '../../selection/ref.js';
import type {ActorWords} from '../../strings/actor-map.js';
import {readPath} from './asked.js';
import {chosenIn} from './context.js';
import {drawMap} from './drawing.js';
import {findKnown} from './known.js';
import {layoutSheet} from './layout.js';
import {layoutGeo} from './layout-geo.js';
import {strengthLines} from './layout-geo-texts.js';
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
  const geo = asked.geo ? layoutGeo(model, box, own.geo, [...asked.exclude], room.height) : undefined;
  const scene = geo ?? layoutSheet(model, box, room.height);
  if (scene === undefined) {
    const {number} = view.format;
    const tooMany = own.scale.tooMany(number(model.actors.length), number(model.relations.length));
    return {width: box.width, height: 0, items: [], says: [tooMany], notes: [tooMany]};
  }
  const look = lookAt(scene, asked, view);
  return {...drawMap(scene, look), ...above(scene, look), says: saysOf(scene, asked, look), notes: notesOf(scene, look)};
}

/** The least width that has a picture. */
const widened = (box: Box): Box => {
  const width = Math.max(box.width, 30 * box.em);
  return {...box, width, form: formOf(width, box.em)};
};

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
  const {view, own, routes, focus, chosen, place, known, actors, relations} = look;
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
    ...kindsInForce(asked, view.model).map((kind) => `${wordFilter(kind, asked, view, own)}.`),
    ...(known === undefined ? [] : sayKnown({known, relations, view, own})),
    ...(routes === undefined ? [] : [routeStatus(routes, view, own)]),
    ...(described === undefined ? [] : [view.words.selectedStatus(described.name, described.detail)]),
    ...(scene.geo?.placeless ?? []).flatMap((id) => {
      const relation = view.model.relationById.get(id);
      const lines = relation === undefined ? [] : strengthLines(relation.accounts, {model: view.model, words: own.geo});
      return relation === undefined || !relations.has(id) ? [] : [`${[sentenceOf(relation, view, own), ...lines].join('; ')}.`];
    }),
  ];
}

/** What has no room, and what the outlines are not. */
function notesOf(scene: PictureScene, look: MapLook): readonly string[] {
  const {view, own, actors, relations} = look;
  const {geo} = scene;
  const {number, list} = view.format;
  const nameless = scene.nodes.filter(({id, spare}) => spare && actors.has(id)).length;
  const placeless = (geo?.placeless ?? []).filter((id) => relations.has(id)).flatMap((id) => view.model.relationById.get(id) ?? []);
  return [
    ...(nameless === 0 ? [] : [own.nameless(nameless, number(nameless))]),
    ...(placeless.length === 0 ? [] : [`${own.geo.placeless} ${list(placeless.map((relation) => sentenceOf(relation, view, own)))}.`]),
    ...(geo === undefined ? [] : [own.geo.notes(geo.credit)]),
  ];
}
