import {nodeResolve} from '@rollup/plugin-node-resolve';
import {idle, json, licences, literals, minified, quotients, snippet, subsets, typescript} from './tests/tools/bundle.mjs';

const tags = ['kz-timeline', 'kz-actor-map', 'kz-stance-grid'];
const elements = [...tags, 'kz-ref'];

/** For bundlers: one module per entry point, what it depends on left as imports, templates untouched so that server markup fits. */
const modules = {
  input: {
    index: 'src/index.ts',
    define: 'src/define.ts',
    data: 'src/bundled.ts',
    model: 'src/model.ts',
    static: 'src/static.ts',
    cli: 'src/cli/kz-elements.ts',
    ...Object.fromEntries(elements.map((tag) => [tag, `src/components/${tag.slice(3)}/${tag}.ts`])),
    ...Object.fromEntries(elements.map((tag) => [`define-${tag}`, `src/define-${tag}.ts`])),
  },
  external: [/^lit(\/|$)/, /^@lit\//, /^d3$/, /^valibot$/, /^node:/],
  plugins: [quotients(), typescript(), json()],
  output: {dir: 'dist', format: 'es', chunkFileNames: 'chunks/[name].js', hoistTransitiveImports: false, generatedCode: 'es2015'},
};

/** For a script tag: everything inside, minified. */
const script = (entry, {input = `src/cdn/${entry}.ts`, file = `cdn/${entry}`, format = 'es', plugins = [], banner} = {}) => ({
  input,
  treeshake: idle,
  plugins: [
    typescript(),
    nodeResolve({exportConditions: ['browser', 'production', 'default']}),
    subsets(),
    json(),
    literals(),
    minified({module: format === 'es'}),
    ...plugins,
  ],
  output: {file: `dist/${file}.js`, format, generatedCode: 'es2015', banner},
});

export default [
  modules,
  script('kz-elements', {plugins: [licences()]}),
  // Where modules are refused: `file:` pages and sandboxed frames.
  script('kz-elements', {file: 'cdn/kz-elements.classic', format: 'iife'}),
  ...tags.map((tag) => script(tag)),
  // The page inside a frame, the page that makes markup, and for the page around a frame the snippet as a file.
  script('embed', {input: 'src/embed/embed.ts', file: 'embed', format: 'iife'}),
  script('builder', {input: 'src/builder/builder.ts', file: 'builder', format: 'iife'}),
  script('kz-embed-parent', {input: 'src/embed/parent.ts', format: 'iife', banner: snippet}),
];
