// `npm start`: builds what is missing and shows the three elements inside an article, and the builder. PORT chooses the port.
import {existsSync, readdirSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {must, root} from './run.mjs';
import {serve, strictPolicy} from './serve.mjs';

const built = join(root, 'dist/cdn/kz-elements.js');
if (!existsSync(built) || newest('src', 'data') > statSync(built).mtimeMs) await must('npm', ['run', '--silent', 'build']);
// The builder may fetch whose data it is told to show.
const policy = `${strictPolicy}; connect-src 'self' https:; frame-src 'self'`;
const {address} = await serve({policy, port: Number(process.env.PORT ?? 8080)}).catch(() => serve({policy}));
console.log(`${address}/stories/article/`);
console.log(`${address}/dist/builder.html`);

function newest(...folders) {
  const files = folders.flatMap((folder) => readdirSync(join(root, folder), {recursive: true}).map((file) => join(root, folder, file)));
  return Math.max(...files.map((file) => statSync(file).mtimeMs));
}
