import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {renderSvg} from '../../src/static.js';
import {elementNames} from '../../src/static/markup.js';
import {broken, empty} from '../../stories/states/datasets.js';
import {foreign} from '../../stories/states/foreign.js';
import {pictureFile, pictureStates, type PictureState} from '../../stories/states/pictures.js';
import {readDataset} from '../tools/dataset.mjs';

const bundled = readDataset();
const states = Object.entries(pictureStates) as readonly (readonly [string, PictureState])[];

/** What makes a file depend on anything outside of it, or shows that a number or word was missing. */
const outside = /var\(|url\(|<style|<script|<image|<use|<foreignObject|href=|\sclass=|\sstyle=|\son\w+=|undefined|NaN|Infinity/;

/** Whether all tags close in their order. */
function isWellFormed(xml: string): boolean {
  const open: string[] = [];
  for (const [, slash, name, alone] of xml.matchAll(/<(\/?)([\w:]+)[^<>]*?(\/?)>/g)) {
    if (alone === '/' || name === undefined) continue;
    if (slash === '') open.push(name);
    else if (open.pop() !== name) return false;
  }
  return open.length === 0 && !/&(?!(?:amp|lt|gt|quot);)/.test(xml);
}

describe('renderSvg', () => {
  for (const [name, state] of states) {
    it(`draws a file that stands alone: ${name}`, () => {
      const svg = pictureFile(state);
      assert.ok(isWellFormed(svg));
      assert.doesNotMatch(svg, outside);
      assert.ok(svg.includes(state.shows), `no "${state.shows}"`);
      assert.match(
        svg,
        /^<svg xmlns="[^"]+" width="\d+" height="\d+" viewBox="[^"]+" role="img" xml:lang="[\w-]+" font-family="system-ui, sans-serif"><title>[^<]+<\/title><desc>[^<]+<\/desc>/,
      );
      assert.equal(svg, pictureFile(state));
      const [width, height] = (state.options?.size ?? '').split('x');
      if (height !== undefined) assert.ok(svg.includes(` width="${width ?? ''}" height="${height}"`));
    });
  }

  it('has the colours of a theme, and prints where and when', () => {
    const svg = renderSvg('timeline', bundled, {theme: 'dark', address: 'https://example.org/a?b=1&c=2', date: '1 May 2026'});
    assert.ok(svg.includes('fill="#14171a"') && !svg.includes('#15191d'));
    assert.ok(svg.includes('https://example.org/a?b=1&amp;c=2, 1 May 2026</text>'));
  });

  it('does what attributes ask for, and leaves out what is wrong with the data', () => {
    const few = renderSvg('timeline', bundled, {attributes: {importance: '1', headline: 'A <few>'}});
    assert.ok(few.includes('<title>A &lt;few&gt;</title>'));
    assert.equal(new Set(few.match(/data-id="[^"]+"/g)).size, bundled.events?.filter(({importance}) => importance === 1).length);
    assert.ok(renderSvg('timeline', broken).startsWith('<svg'));
    assert.ok(renderSvg('timeline', foreign, {attributes: {query: 'nothing of the kind'}}).includes('0 of'));
  });

  it('throws where there is nothing to draw, and for a width that is none', () => {
    for (const element of elementNames) assert.throws(() => renderSvg(element, empty), new Error(`nothing to draw of: "${element}"`));
    assert.throws(() => renderSvg('timeline', bundled, {width: -1}), new Error('no width to draw for: -1'));
  });

  it('writes the same in every zone', () => {
    const run = (zone: string): string =>
      execFileSync(
        process.execPath,
        [
          '--import',
          'tsx',
          '--input-type=module',
          '-e',
          `import {pictureFile, pictureStates} from './stories/states/pictures.ts'; process.stdout.write(pictureFile(pictureStates.timelineForAPost))`,
        ],
        {cwd: fileURLToPath(new URL('../..', import.meta.url)), env: {...process.env, TZ: zone}, encoding: 'utf8'},
      );
    assert.equal(run('Pacific/Kiritimati'), run('America/Los_Angeles'));
  });
});
