import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {geoConicEqualArea} from 'd3';
import {albers} from '../../src/geometry/albers.js';
import {seededChance} from '../../src/geometry/seeded-force.js';

describe('albers', () => {
  it('agrees with the projection of d3, for cones of either side and for the cylinder', () => {
    const chance = seededChance(7);
    for (const parallels of [
      [42, 52],
      [-40, -10],
      [-20, 20],
      [-10, 65],
    ] as const) {
      for (let i = 0; i < 200; i++) {
        const meridian = chance() * 360 - 180;
        const own = albers({meridian, parallels, scale: 1000, x: 300, y: 200});
        const theirs = geoConicEqualArea()
          .parallels([...parallels])
          .rotate([-meridian, 0])
          .center([0, 0])
          .scale(1000)
          .translate([300, 200]);
        const [lon, lat] = [chance() * 360 - 180, chance() * 160 - 80];
        const {x, y} = own(lon, lat);
        const [px = 0, py = 0] = theirs([lon, lat]) ?? [];
        // d3 rounds nothing; on the far meridian either side of the cut is right.
        if (Math.abs((Math.abs(lon - meridian) % 360) - 180) < 0.01) continue;
        assert.ok(
          Math.abs(x - px) < 1e-6 && Math.abs(y - py) < 1e-6,
          `${parallels.join(', ')} ${meridian}: ${lon}, ${lat}: ${x}, ${y} is not ${px}, ${py}`,
        );
      }
    }
  });
});
