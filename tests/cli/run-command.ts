import {spawn} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';

/** What a command wrote and how it ended. */
export interface Ended {
  code: number | null;
  out: string;
  err: string;
}

export interface RunOptions {
  /** What comes in by the standard input. */
  input?: string;
  cwd?: string;
  env?: Readonly<Record<string, string>>;
}

const root = resolve(import.meta.dirname, '../..');

/** Runs `kz-elements` with `args` and waits for its end: as it is in `src`, or as it is published. */
export const commandOf =
  (from: 'src' | 'dist') =>
  async (args: readonly string[], {input = '', cwd = root, env = {}}: RunOptions = {}): Promise<Ended> => {
    const file =
      from === 'dist' ? [join(root, 'dist/cli.js')] : ['--import', import.meta.resolve('tsx'), join(root, 'src/cli/kz-elements.ts')];
    const child = spawn(process.execPath, [...file, ...args], {cwd, env: {...process.env, ...env}});
    const said = {out: '', err: ''};
    child.stdout.setEncoding('utf8').on('data', (text: string) => (said.out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said.err += text));
    child.stdin.on('error', () => undefined).end(input);
    const code = await new Promise<number | null>((done) => child.once('close', done));
    return {code, ...said};
  };

/** A folder of its own for files, and what puts it away. */
export function scratch(): {path: (name: string) => string; put: (name: string, text: string | Uint8Array) => string; away: () => void} {
  const folder = mkdtempSync(join(tmpdir(), 'kz-command-'));
  const path = (name: string): string => join(folder, name);
  return {
    path,
    put: (name, text) => {
      writeFileSync(path(name), text);
      return path(name);
    },
    away: () => rmSync(folder, {recursive: true, force: true}),
  };
}
