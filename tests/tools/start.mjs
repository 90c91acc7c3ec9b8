// `npm start`: builds what is missing and shows the three elements inside an article. PORT chooses the port.
import {existsSync, readdirSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {must, root} from './run.mjs';
import {serve} from './serve.mjs';

const built = join(root, 'dist/cdn/kz-elements.js');
if (!existsSync(built) || newest('src', 'data') > statSync(built).mtimeMs) await must('npm', ['run', '--silent', 'build']);
const {address} = await serve({port: Number(process.env.PORT ?? 8080)}).catch(() => serve());
console.log(`${address}/stories/article/`);

function newest(...folders) {
  const files = folders.flatMap((folder) => readdirSync(join(root, folder), {recursive: true}).map((file) => join(root, folder, file)));
  return Math.max(...files.map((file) => statSync(file).mtimeMs));
}
