import {geoContains} from 'd3';
import {feature, mesh} from 'topojson-client';
import {presimplify, simplify} from 'topojson-simplify';
import type {GeometryCollection, MultiPolygon, Polygon, Topology} from 'topojson-specification';
import {albers} from '../geometry/albers.js';
import type {Point} from '../geometry/link-path.js';
import {contains, type Rect} from '../geometry/rect.js';
import type {Basemap, Id, Place} from '../model/types.js';
import {boundsOf, outlineOf, piecesOf, roomiestIn, type Line} from './basemap-lines.js';

/** What of the world is drawn, and how finely. */
export interface Region {
  /** Degrees: a country whose place lies within is drawn whole; further west no other line is drawn. */
  west: number;
  east: number;
  south: number;
  north: number;
  projection: Basemap['projection'];
  /** How far other lines reach around the countries drawn whole, as shares of their width and height. */
  around: {x: number; y: number};
  /** Px² of the triangle at a bend that stays. */
  detail: number;
  /** Px around the name of a country that is not drawn whole. */
  room: number;
  seas: readonly {name: string; lon: number; lat: number}[];
}

type Shape = (Polygon | MultiPolygon) & {properties: {name: string}};
export type World = Topology<{countries: GeometryCollection<{name: string}>}>;

/**
 * Outlines under the places of a data set, out of Natural Earth's countries as
 * `world-atlas` has them. A place is a country if it is called so and lies in it.
 * Shared borders are simplified once, so that neighbours still fit. The same
 * input gives the same outlines.
 */
export function basemapFor(places: readonly Place[], world: World, region: Region): Basemap {
  const placeOf = placesByCountry(places, world);
  const project = albers(region.projection);
  const flat = {...world, arcs: unpack(world).map((arc) => arc.map(([lon, lat]) => pair(project(lon, lat))))};
  delete flat.transform;
  const drawn = simplify(presimplify(flat), region.detail);
  const countries = drawn.objects.countries.geometries.map((shape) => {
    const {name} = (shape as Shape).properties;
    return {name, place: placeOf.get(name), rings: ringsOf(drawn, shape as Shape)};
  });
  const whole = new Set(countries.filter(({place}) => place !== undefined && lies(place, region)).map(({name}) => name));
  const frame = grow(boundsOf(countries.filter(({name}) => whole.has(name)).flatMap(({rings}) => rings)), region.around);
  const [foot, top] = [project(region.west, region.south), project(region.west, region.north)];
  // The meridian is straight on a conic projection.
  const west = (y: number): number => foot.x + ((y - foot.y) / (top.y - foot.y)) * (top.x - foot.x);
  const keeps = (p: Point): boolean => contains(frame, {...p, width: 0, height: 0}) && p.x >= west(p.y);
  const other = (shape: object): boolean => !whole.has((shape as Shape).properties.name);
  const lines = (outer: boolean): string =>
    piecesOf(linesOf(mesh(drawn, drawn.objects.countries, (a, b) => (a === b) === outer && other(a) && other(b)).coordinates), keeps);
  return {
    projection: region.projection,
    credit: 'Natural Earth',
    countries: countries.flatMap(({name, place, rings}) => {
      const own = whole.has(name);
      const spot = roomiestIn(rings, frame, keeps);
      if (spot === undefined || (!own && spot.room < region.room)) return [];
      return [{name, ...(place && {place: place.id}), ...spot, ...(own && {outline: outlineOf(rings)})}];
    }),
    seas: region.seas.map(({name, lon, lat}) => ({name, x: Math.round(project(lon, lat).x), y: Math.round(project(lon, lat).y)})),
    borders: lines(false),
    shores: lines(true),
  };
}

/** By the name of the country: places that are called like it and lie in it. */
function placesByCountry(places: readonly Place[], world: World): ReadonlyMap<string, {id: Id; lon: number; lat: number}> {
  const found = new Map<string, Place>();
  for (const country of feature(world, world.objects.countries).features) {
    const place = places.find(({name}) => name === country.properties.name);
    if (place !== undefined && geoContains(country, [place.lon, place.lat])) found.set(place.name, place);
  }
  return found;
}

const lies = ({lon, lat}: {lon: number; lat: number}, {west, east, south, north}: Region): boolean =>
  lon >= west && lon <= east && lat >= south && lat <= north;

/** Arcs in degrees; the file has them as whole steps from one point to the next. */
function unpack({arcs, transform}: World): readonly (readonly (readonly [number, number])[])[] {
  const {scale, translate} = transform ?? {scale: [1, 1], translate: [0, 0]};
  return arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx = 0, dy = 0]) => [(x += dx) * scale[0] + translate[0], (y += dy) * scale[1] + translate[1]] as const);
  });
}

const pair = ({x, y}: Point): [number, number] => [x, y];

const linesOf = (lines: readonly (readonly (readonly number[])[])[]): readonly Line[] =>
  lines.map((line) => line.map(([x = 0, y = 0]) => ({x, y})));

function ringsOf(world: World, shape: Shape): readonly Line[] {
  const {geometry} = feature(world, shape as Polygon<{name: string}>);
  return linesOf((geometry as {coordinates: readonly unknown[]}).coordinates.flat(shape.type === 'Polygon' ? 0 : 1) as number[][][]);
}

const grow = ({x, y, width, height}: Rect, by: Region['around']): Rect => ({
  x: x - by.x * width,
  y: y - by.y * height,
  width: width * (1 + 2 * by.x),
  height: height * (1 + 2 * by.y),
});
