// Everything that is published: types, modules, script files with their hashes, the manifest and what editors read.
import {createHash} from 'node:crypto';
import {chmodSync, copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {builderPage} from './builder-page.mjs';
import {must, root} from './run.mjs';

const dist = join(root, 'dist');
const cdn = join(dist, 'cdn');

rmSync(dist, {recursive: true, force: true});
mkdirSync(cdn, {recursive: true});
await Promise.all([must('rollup', ['-c', '--silent']), must('tsc', ['-p', 'tests/tools/tsconfig.build.json'])]);
await must('cem', ['analyze', '--config', 'tests/tools/cem.config.mjs', '--quiet']);
copyFileSync(join(root, 'src/cdn/kz-elements.css'), join(cdn, 'kz-elements.css'));
chmodSync(join(dist, 'cli.js'), 0o755);
for (const file of ['embed.html', 'embed.css']) copyFileSync(join(root, 'src/embed', file), join(dist, file));

// The styles of pictures that are declared in markup, as files that a strict policy lets in.
const {elementNames, shadowStyles} = await import(pathToFileURL(join(dist, 'static.js')).href);
for (const element of elementNames) writeFileSync(join(cdn, `kz-${element}.shadow.css`), await shadowStyles(element));

const {version} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const files = Object.fromEntries(
  readdirSync(cdn)
    .filter((name) => /\.(js|css)$/.test(name))
    .sort()
    .map((name) => {
      const bytes = readFileSync(join(cdn, name));
      return [name, {integrity: `sha384-${createHash('sha384').update(bytes).digest('base64')}`, bytes: bytes.length}];
    }),
);
writeFileSync(join(cdn, 'sri.json'), `${JSON.stringify({version, files}, null, 2)}\n`);
writeFileSync(join(dist, 'builder.html'), builderPage({version, files}));
copyFileSync(join(root, 'src/builder/builder.css'), join(dist, 'builder.css'));

await must('publint', ['--strict']);
