// Runs a tool of the project and waits for it.
import {spawn} from 'node:child_process';
import {existsSync} from 'node:fs';
import {join, resolve} from 'node:path';

export const root = resolve(import.meta.dirname, '../..');

/** Resolves with the exit code; output goes straight through. `node` and files of node_modules/.bin alike. */
export function run(command, args = [], {env = {}} = {}) {
  const bin = join(root, 'node_modules/.bin', process.platform === 'win32' ? `${command}.cmd` : command);
  const file = command === 'node' ? process.execPath : existsSync(bin) ? bin : command;
  return new Promise((done, fail) => {
    const child = spawn(file, args, {cwd: root, stdio: 'inherit', env: {...process.env, ...env}, shell: file.endsWith('.cmd')});
    child.once('error', fail);
    child.once('exit', (code, signal) => done(code ?? (signal ? 1 : 0)));
  });
}

/** Like `run`, but a failure ends the whole program. */
export async function must(command, args, options) {
  const code = await run(command, args, options);
  if (code !== 0) {
    console.error(`${[command, ...args].join(' ')}: exit code ${code}`);
    process.exit(code);
  }
}
