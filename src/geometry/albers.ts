import type {Point} from './link-path.js';

/** Albers' equal-area conic projection: degrees, px per radian, and the place of the point on the meridian at the equator. */
export interface Albers {
  meridian: number;
  parallels: readonly [number, number];
  scale: number;
  x: number;
  y: number;
}

const radians = Math.PI / 180;

/** Degrees east of the meridian, −180 ≤ d < 180. */
const eastOf = (meridian: number, lon: number): number => ((((lon - meridian + 180) % 360) + 360) % 360) - 180;

/**
 * Where a place stands in px, `y` downwards. Parallels on both sides of the equator
 * at the same distance give the cylindrical equal-area projection. The same
 * numbers as d3's `geoConicEqualArea`, without what that needs for lines.
 */
export function albers({meridian, parallels, scale, x, y}: Albers): (lon: number, lat: number) => Point {
  const [a, b] = parallels.map((lat) => Math.sin(lat * radians)) as [number, number];
  const n = (a + b) / 2;
  if (Math.abs(n) < 1e-6) {
    const along = Math.cos(parallels[0] * radians);
    return (lon, lat) => ({
      x: x + scale * eastOf(meridian, lon) * radians * along,
      y: y - (scale * Math.sin(lat * radians)) / along,
    });
  }
  const c = 1 + a * (2 * n - a);
  const radius = (lat: number): number => Math.sqrt(c - 2 * n * Math.sin(lat * radians)) / n;
  const r0 = Math.sqrt(c) / n;
  return (lon, lat) => {
    const r = radius(lat);
    const angle = eastOf(meridian, lon) * radians * n;
    return {x: x + scale * r * Math.sin(angle), y: y - scale * (r0 - r * Math.cos(angle))};
  };
}
