// The elements described for Storybook, editors and typings, from their source.
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {jsxTypesPlugin} from '@wc-toolkit/jsx-types';
import {customElementJetBrainsPlugin} from 'custom-element-jet-brains-integration';
import {customElementVsCodePlugin} from 'custom-element-vs-code-integration';
import {root} from './run.mjs';

/** Leaves only the elements and their public members, and names the published files. */
const published = () => ({
  name: 'published',
  packageLinkPhase({customElementsManifest: manifest}) {
    manifest.modules = manifest.modules.filter((module) => module.declarations?.some(({tagName}) => tagName));
    for (const module of manifest.modules) {
      const source = module.path;
      module.path = source.replace(/^.*\/(kz-[^/]*)\.ts$/, 'dist/$1.js');
      module.declarations = module.declarations.filter(({tagName}) => tagName);
      module.exports = module.exports.filter(({name}) => module.declarations.some((declaration) => declaration.name === name));
      for (const {declaration} of module.exports) declaration.module = module.path;
      for (const declaration of module.declarations) {
        declaration.members = declaration.members?.filter(({privacy = 'public'}) => privacy === 'public');
      }
    }
  },
});

/** The generated typings import the same names once per element; one import of all is what compiles. */
const oneImport = () => ({
  name: 'one-import',
  packageLinkPhase() {
    const file = join(root, 'dist/jsx.d.ts');
    const text = readFileSync(file, 'utf8');
    const imports = /^import type \{([^}]*)\} from [^;]*;\n/gm;
    const names = new Set([...text.matchAll(imports)].flatMap(([, list]) => list.split(',').map((name) => name.trim())));
    const list = [...names].filter(Boolean).sort().join(', ');
    writeFileSync(file, `import type {${list}} from './types/index.js';\n${text.replace(imports, '')}`);
  },
});

export default {
  globs: ['src/element/*.ts', 'src/components/*/kz-*.ts'],
  outdir: '.',
  litelement: true,
  // Folders are read at the same time and come in the order in which they finish: in that of their names, the manifest is the same each time.
  overrideModuleCreation: ({ts, globs}) =>
    [...globs].sort().map((file) => ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.ES2015, true)),
  plugins: [
    published(),
    customElementVsCodePlugin({outdir: 'dist', hideLogs: true}),
    customElementJetBrainsPlugin({outdir: 'dist', packageJson: false, hideLogs: true}),
    jsxTypesPlugin({outdir: 'dist', fileName: 'jsx.d.ts', componentTypePath: () => './types/index.js'}),
    oneImport(),
  ],
};
