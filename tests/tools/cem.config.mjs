// The elements described for Storybook, editors and typings, from their source.
import {jsxTypesPlugin} from '@wc-toolkit/jsx-types';
import {customElementJetBrainsPlugin} from 'custom-element-jet-brains-integration';
import {customElementVsCodePlugin} from 'custom-element-vs-code-integration';

/** Leaves out private members, and modules that describe no element. */
const publicOnly = () => ({
  name: 'public-only',
  packageLinkPhase({customElementsManifest: manifest}) {
    for (const declaration of manifest.modules.flatMap((module) => module.declarations ?? [])) {
      if (declaration.members) declaration.members = declaration.members.filter(({privacy = 'public'}) => privacy === 'public');
    }
  },
});

export default {
  globs: ['src/element/*.ts', 'src/components/*/kz-*.ts'],
  outdir: '.',
  litelement: true,
  plugins: [
    publicOnly(),
    customElementVsCodePlugin({outdir: 'dist'}),
    customElementJetBrainsPlugin({outdir: 'dist', packageJson: false}),
    jsxTypesPlugin({
      outdir: 'dist',
      fileName: 'jsx.d.ts',
      componentTypePath: (_name, tag) => `./types/components/${tag.slice(3)}/${tag}.js`,
    }),
  ],
};
