import {albers, type Albers} from '../../geometry/albers.js';
import type {Point} from '../../geometry/link-path.js';
import type {Rect} from '../../geometry/rect.js';
import type {Basemap, Id, Place} from '../../model/types.js';

/** What lies under the marks, in px of its own. */
export interface Sheet {
  /** What has to be seen of it. */
  bounds: Rect;
  project: (lon: number, lat: number) => Point;
  countries: Basemap['countries'];
  seas: Basemap['seas'];
  borders: string;
  shores: string;
  /** Lines of longitude and latitude, where there are no outlines. */
  graticule: string;
}

/** The outlines of the data set around `places`, or for one without outlines an empty net of degrees. */
export function sheetFor(basemap: Basemap | undefined, places: readonly Place[]): Sheet {
  if (basemap === undefined) return emptySheet(places);
  const project = albers(basemap.projection);
  const ids = new Set(places.map(({id}) => id));
  const outlined = basemap.countries.filter(({outline}) => outline !== undefined);
  const taking = outlined.filter(({place}) => place !== undefined && ids.has(place));
  const drawn = taking.length > 0 ? taking : outlined;
  const points = drawn.length > 0 ? drawn.flatMap(({outline = ''}) => pointsOf(outline)) : places.map(({lon, lat}) => project(lon, lat));
  return {...basemap, project, bounds: boundsOf(points), graticule: ''};
}

/** The country of a place that the sheet has. */
export const countryAt = (sheet: Sheet, place: Id | undefined): Sheet['countries'][number] | undefined =>
  place === undefined ? undefined : sheet.countries.find((country) => country.place === place);

function emptySheet(places: readonly Place[]): Sheet {
  const meridian = middleMeridian(places);
  const lats = places.map(({lat}) => lat);
  const [low, high] = [Math.min(...lats), Math.max(...lats)];
  const parallels = [low + (high - low) / 6, high - (high - low) / 6] as const;
  const unscaled: Albers = {meridian, parallels, scale: 1, x: 0, y: 0};
  const raw = padded(boundsOf(places.map(({lon, lat}) => albers(unscaled)(lon, lat))));
  const scale = 1000 / raw.width;
  const project = albers({...unscaled, scale});
  const bounds = {x: raw.x * scale, y: raw.y * scale, width: 1000, height: raw.height * scale};
  const span = Math.max((high - low) * 1.6, (raw.width / Math.cos((low * Math.PI) / 180)) * (180 / Math.PI), 1e-3);
  return {
    bounds,
    project,
    countries: [],
    seas: [],
    borders: '',
    shores: '',
    graticule: netOf({meridian, middle: (low + high) / 2, span}, project),
  };
}

/** The longitude opposite of the widest gap between places. */
function middleMeridian(places: readonly Place[]): number {
  const lons = places.map(({lon}) => lon).sort((a, b) => a - b);
  let middle = lons[0] ?? 0;
  let widest = -1;
  lons.forEach((lon, i) => {
    const next = lons[i + 1] ?? (lons[0] ?? 0) + 360;
    if (next - lon > widest) {
      widest = next - lon;
      middle = (lon + next) / 2 - 180;
    }
  });
  return middle;
}

/** Lines every so many degrees, well beyond what is seen. */
function netOf({meridian, middle, span}: {meridian: number; middle: number; span: number}, project: Sheet['project']): string {
  const step = [30, 20, 10, 5, 2, 1, 0.5, 0.2, 0.1, 0.05, 0.02, 0.01].find((degrees) => span / degrees >= 5) ?? 0.01;
  const ticks = (at: number, limit: number): readonly number[] => {
    const first = Math.ceil((at - span) / step);
    return Array.from({length: Math.floor((at + span) / step) - first + 1}, (_, i) => (first + i) * step).filter(
      (v) => Math.abs(v) <= limit,
    );
  };
  const [lons, lats] = [ticks(meridian, 540).filter((lon) => Math.abs(lon - meridian) < 180), ticks(middle, 89)];
  const line = (points: readonly Point[]): string =>
    points.length < 2 ? '' : `M${points.map(({x, y}) => `${Math.round(x)},${Math.round(y)}`).join('L')}`;
  return [
    ...lons.map((lon) => line(lats.map((lat) => project(lon, lat)))),
    ...lats.map((lat) => line(lons.map((lon) => project(lon, lat)))),
  ].join('');
}

/** Room around places that are not countries; a single one has some as well. */
function padded({x, y, width, height}: Rect): Rect {
  const side = Math.max(width, 1.6 * height, 1e-3);
  const [w, h] = [side * 1.3, Math.max(height * 1.5, side * 0.6)];
  return {x: x + width / 2 - w / 2, y: y + height / 2 - h / 2, width: w, height: h};
}

function boundsOf(points: readonly Point[]): Rect {
  const reach = (along: (p: Point) => number): [number, number] =>
    points.reduce(([least, most], p) => [Math.min(least, along(p)), Math.max(most, along(p))], [Infinity, -Infinity]);
  const [[left, right], [top, foot]] = [reach((p) => p.x), reach((p) => p.y)];
  return points.length === 0
    ? {x: 0, y: 0, width: 1, height: 1}
    : {x: left, y: top, width: Math.max(1e-6, right - left), height: Math.max(1e-6, foot - top)};
}

/** Every point of a path of straight lines. */
export function pointsOf(path: string): readonly Point[] {
  const points: Point[] = [];
  let at = {x: 0, y: 0};
  for (const [, command = '', args = ''] of path.matchAll(/([MmLl])([^MmLlZz]*)/g)) {
    const numbers = (args.match(/-?\d*\.?\d+/g) ?? []).map(Number);
    for (let i = 0; i + 1 < numbers.length; i += 2) {
      const [x = 0, y = 0] = numbers.slice(i, i + 2);
      at = command === command.toUpperCase() ? {x, y} : {x: at.x + x, y: at.y + y};
      points.push(at);
    }
  }
  return points;
}

/** Points every so many px inside of a closed line. */
export function pointsInside(ring: readonly Point[], step: number): readonly Point[] {
  const {x, y, width, height} = boundsOf(ring);
  const inside: Point[] = [];
  for (let py = y + step / 2; py < y + height; py += step) {
    const crossings = ring.flatMap((a, i) => {
      const b = ring[(i + 1) % ring.length] ?? a;
      return a.y > py === b.y > py ? [] : [a.x + ((py - a.y) / (b.y - a.y)) * (b.x - a.x)];
    });
    for (let px = x + step / 2; px < x + width; px += step) {
      if (crossings.filter((at) => at > px).length % 2 === 1) inside.push({x: px, y: py});
    }
  }
  return inside;
}
