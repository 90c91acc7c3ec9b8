// The elements described for Storybook, editors and typings, from their source.
import {jsxTypesPlugin} from '@wc-toolkit/jsx-types';
import {customElementJetBrainsPlugin} from 'custom-element-jet-brains-integration';
import {customElementVsCodePlugin} from 'custom-element-vs-code-integration';

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
        // A field named by a keyword stands in brackets in the source.
        for (const described of [...(declaration.members ?? []), ...(declaration.attributes ?? [])]) {
          for (const key of ['name', 'fieldName', 'attribute']) described[key] = described[key]?.replace(/^\['(.*)'\]$/, '$1');
        }
      }
    }
  },
});

export default {
  globs: ['src/element/*.ts', 'src/components/*/kz-*.ts'],
  outdir: '.',
  litelement: true,
  plugins: [
    published(),
    customElementVsCodePlugin({outdir: 'dist', hideLogs: true}),
    customElementJetBrainsPlugin({outdir: 'dist', packageJson: false, hideLogs: true}),
    jsxTypesPlugin({
      outdir: 'dist',
      fileName: 'jsx.d.ts',
      componentTypePath: (_name, tag) => `./types/components/${tag.slice(3)}/${tag}.js`,
    }),
  ],
};
