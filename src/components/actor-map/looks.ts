import type {Id} from '../../model/types.js';
import {formatRef} from '../../selection/ref.js';
import type {MapContext} from './context.js';
import type {GeoMark, LinkMark, NodeMark, PictureScene, TextLine, WordPlaces} from './layout-scene.js';

// What stands out on the picture and what stands back, for whoever draws it.

/** All that decides it. */
export type Standing = Pick<
  MapContext,
  'actors' | 'relations' | 'told' | 'aside' | 'focus' | 'chosen' | 'place' | 'marked' | 'known' | 'routes'
>;

/** All that a drawing of the picture depends on beside its scene: how it stands, and the words for it. */
export type MapLook = Standing & Pick<MapContext, 'view' | 'own' | 'degrees' | 'isOff'>;

/** Whether a link is one of an actor's. */
export const touches = (link: Pick<LinkMark, 'from' | 'to'>, actor: Id | undefined): boolean =>
  actor !== undefined && (link.from === actor || link.to === actor);

/** Who stands out: the actors of the route in hand, else the focused actor and its neighbours; undefined where all do. */
export function standing(scene: PictureScene, now: Standing): ReadonlySet<Id> | undefined {
  const {routes, focus} = now;
  if (routes?.route !== undefined) return new Set([...routes.actors, ...(focus === undefined ? [] : [focus])]);
  return focus === undefined ? undefined : neighbours(focus, scene, now);
}

/** An actor and those that it is visibly tied to. */
function neighbours(actor: Id, scene: PictureScene, {relations}: Standing): ReadonlySet<Id> {
  const own = scene.links.filter((link) => relations.has(link.id) && touches(link, actor));
  return new Set([actor, ...own.flatMap(({from, to}) => [from, to])]);
}

export interface NodeLook {
  chosen: boolean;
  onRoute: boolean;
  marked: boolean;
  dim: boolean;
}

export const lookOfNode = ({id}: Pick<NodeMark | GeoMark, 'id'>, near: ReadonlySet<Id> | undefined, now: Standing): NodeLook => ({
  chosen: now.focus === id,
  onRoute: now.routes?.actors.has(id) === true,
  marked: now.marked.has(`actor:${id}`),
  dim: near?.has(id) === false || now.aside.has(id),
});

export interface LinkLook {
  /** Of the actor in focus. */
  mine: boolean;
  chosen: boolean;
  onRoute: boolean;
  marked: boolean;
  /** Begins after the day as of which the map is drawn. */
  later: boolean;
  dim: boolean;
}

export function lookOfLink(link: Pick<LinkMark, 'id' | 'from' | 'to'>, {focus, chosen, routes, marked, known}: Standing): LinkLook {
  const mine = touches(link, focus);
  const onRoute = routes?.relations.has(link.id) === true;
  const routed = routes?.route !== undefined;
  return {
    mine,
    chosen: chosen === link.id,
    onRoute,
    marked: marked.has(`relation:${link.id}`),
    later: known?.later.has(link.id) === true,
    dim: routed ? !onRoute : focus !== undefined && !mine,
  };
}

/** Where words stand on the lines: those at rest, or those of what is focused, selected or on the route in hand. */
export function wordsShown(scene: PictureScene, {focus, chosen, routes}: Standing): WordPlaces {
  if (routes?.route !== undefined) return scene.wordsAlong([...routes.relations]);
  if (focus !== undefined) return scene.wordsOf(formatRef('actor', focus));
  return chosen === undefined ? scene.words : scene.wordsOf(formatRef('relation', chosen));
}

/** Whether a place stands on the picture: nothing was ever told of it, or some of it is left. */
export const placeStands = ({records}: Pick<GeoMark, 'records'>, {told}: Pick<Standing, 'told'>): boolean =>
  records.length === 0 || records.some(told);

/** The lines at a place that are left; where the rest of them is only counted, that stands as long as anything does. */
export const linesLeft = ({told: parts}: Pick<GeoMark, 'told'>, {told}: Pick<Standing, 'told'>): readonly TextLine[] =>
  parts.flatMap(({lines}) => lines).filter(({of}) => of === undefined || told(of));
