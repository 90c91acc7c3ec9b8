// Rollup plugins of the build: TypeScript, data as JSON.parse, what one element's file carries, minifying, licences.
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {dirname, join, resolve} from 'node:path';
import {minify, transform} from '@swc/core';
import {minifyHTMLLiterals} from 'minify-literals';
import {tsImport} from 'tsx/esm/api';
import {readDataset} from './dataset.mjs';

const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
/** Asks V8 to compile all functions while the file arrives, on a thread of its own: half of them, two thirds by length, are called until the first picture stands. */
const hint = '//# allFunctionsCalledOnLoad\n';
const banner = `${hint}/*! kz-elements ${version}. Code MIT, data CC BY 4.0. Licences of what is inside: LICENCES.txt */\n`;

const helper = '@swc/helpers/_/_ts_decorate';

/** Types out, decorators lowered to one function for all files (only fields are decorated), `./x.js` found as `./x.ts`. */
export const typescript = () => ({
  name: 'typescript',
  load: (id) => (id === `\0${helper}` ? 'export const _ = (all, owner, key) => all.forEach((one) => one(owner, key));' : null),
  resolveId(source, importer) {
    if (source === helper) return `\0${helper}`;
    if (!importer || !/^\.\.?\/.*\.js$/.test(source)) return null;
    const path = resolve(dirname(importer), source.replace(/js$/, 'ts'));
    return existsSync(path) ? path : null;
  },
  async transform(code, id) {
    if (!id.endsWith('.ts')) return null;
    const out = await transform(code, {
      filename: id,
      swcrc: false,
      configFile: false,
      jsc: {
        target: 'es2022',
        externalHelpers: true,
        parser: {syntax: 'typescript', decorators: true},
        transform: {legacyDecorator: true, useDefineForClassFields: false, verbatimModuleSyntax: true},
        experimental: {keepImportAttributes: true},
      },
    });
    return {code: out.code, map: null};
  },
});

/** For `treeshake`: calls at the top of d3's modules that only make a value, so that the intervals and bisectors nobody asks for go. */
export const idle = {propertyReadSideEffects: false, manualPureFunctions: ['timeInterval', 'timeWeekday', 'utcWeekday', 'bisector']};

/** A value as `JSON.parse('…')`: it starts faster than an object literal, and is dropped where unused. */
function parsed(value) {
  const text = JSON.stringify(value).replace(/[\\']/g, '\\$&').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
  return {code: `export default /*#__PURE__*/JSON.parse('${text}');`, map: null, moduleSideEffects: false};
}

export const json = () => ({
  name: 'json',
  load: (id) => (id.endsWith('.json') ? parsed(JSON.parse(readFileSync(id, 'utf8'))) : null),
});

/** `virtual:data/timeline`: what the script file of one element carries. */
export const subsets = () => ({
  name: 'subsets',
  resolveId: (source) => (source.startsWith('virtual:data/') ? `\0${source}` : null),
  async load(id) {
    if (!id.startsWith('\0virtual:data/')) return null;
    const {subsetFor} = await tsImport('../../src/cdn/subset.ts', import.meta.url);
    return parsed(subsetFor(id.slice('\0virtual:data/'.length), readDataset()));
  },
});

/**
 * Quotients in styles as the minified files have them: to six digits. Markup is drawn by modules and taken over by a
 * script file, or the other way round, and a hair's difference in a size of letters moves lines by a fraction of a px.
 */
export const quotients = () => ({
  name: 'quotients',
  transform: (code, id) =>
    id.endsWith('.ts') && code.includes('css`')
      ? {code: code.replace(/calc\(([\d.]+)em \/ ([\d.]+)\)/g, (_, a, b) => `${Number((a / b).toPrecision(6))}em`), map: null}
      : null,
});

/** Runs of whitespace to one space in html`…`, svg`…` and css`…`. Only for files that are never hydrated over another build's markup. */
export const literals = () => ({
  name: 'literals',
  async transform(code, id) {
    if (!id.endsWith('.ts') || !/\b(?:html|svg|css)`/.test(code)) return null;
    const out = await minifyHTMLLiterals(code, {fileName: id, html: {keepClosingSlash: true, conservativeCollapse: true}});
    return out ? {code: out.code, map: null} : null;
  },
});

export const minified = ({module}) => ({
  name: 'minified',
  async renderChunk(code) {
    const out = await minify(code, {module, ecma: 2022, compress: {passes: 3}, mangle: true, format: {comments: false}});
    return {code: banner + out.code, map: null};
  },
});

/** The lines that a page around frames needs, as the beginning of a file. */
export const snippet = async () => (await tsImport('../../src/embed/snippet.ts', import.meta.url)).parentSnippet;

/** The licences of the packages inside the script files, in one text beside them. */
export const licences = () => ({
  name: 'licences',
  generateBundle() {
    const folders = new Set([...this.getModuleIds()].map((id) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id)?.[0]).filter(Boolean));
    const texts = [...folders].sort().map((folder) => {
      const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
      if (!file) throw new Error(`no licence text: ${folder}`);
      const {name, version: its} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
      return `${name} ${its}\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
    });
    this.emitFile({type: 'asset', fileName: 'LICENCES.txt', source: texts.join(`\n${'-'.repeat(72)}\n\n`)});
  },
});
