import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {brotliCompressSync} from 'node:zlib';
import {albers} from '../../src/geometry/albers.js';
import {loadData} from '../../src/cli/load-data.js';
import {parseDataset} from '../../src/model/parse.js';

const check = (folder: string): Promise<number> =>
  new Promise((resolve) => {
    const child = execFile(process.execPath, ['--import', 'tsx', 'src/cli/data-basemap.ts', folder, '--check'], () => undefined);
    child.on('close', (code) => resolve(code ?? -1));
  });

describe('data/basemap.json', () => {
  const {basemap, places = []} = parseDataset(loadData('data').input).dataset;

  it('is what comes out of the borders anew, and any other file is not', async () => {
    assert.equal(await check('data'), 0);
    const folder = await mkdtemp(join(tmpdir(), 'kz-basemap-'));
    await writeFile(join(folder, 'places.json'), JSON.stringify(places));
    await writeFile(join(folder, 'basemap.json'), (await readFile('data/basemap.json', 'utf8')).replace('l', 'l1,1 '));
    assert.equal(await check(folder), 1);
    await rm(folder, {recursive: true});
  });

  it('takes a few kB', async () => {
    assert.ok(brotliCompressSync(await readFile('data/basemap.json')).length < 4000);
  });

  it('has the places of the data inside their outlines', () => {
    assert.ok(basemap);
    const project = albers(basemap.projection);
    const outlined = basemap.countries.filter(({outline}) => outline !== undefined);
    assert.ok(outlined.length > 2);
    for (const {place, outline = ''} of outlined) {
      const {lon, lat} = places.find(({id}) => id === place) ?? {lon: NaN, lat: NaN};
      assert.ok(isInside(project(lon, lat), outline), place);
    }
  });
});

/** By the number of edges to the right of the point. */
function isInside({x, y}: {x: number; y: number}, outline: string): boolean {
  let crossed = 0;
  for (const ring of outline.split('Z').filter(Boolean)) {
    const [start = [], ...moves] = [...ring.matchAll(/(-?\d+)[, ]?(-?\d+)/g)].map((m) => [Number(m[1]), Number(m[2])]);
    let [px = 0, py = 0] = start;
    for (const [dx = 0, dy = 0] of moves) {
      const [qx, qy] = [px + dx, py + dy];
      if (py > y !== qy > y && x < px + ((y - py) / dy) * dx) crossed++;
      [px, py] = [qx, qy];
    }
  }
  return crossed % 2 === 1;
}
