import {writeFileSync} from 'node:fs';
import {fileFailure} from './failure.js';

/** Writes to the file that `--out` names, or else to the standard output. */
export async function write(content: string | Uint8Array, file: string | undefined): Promise<void> {
  if (file === undefined || file === '-') return print(content);
  try {
    writeFileSync(file, content);
  } catch (error) {
    throw fileFailure(file, 'written', error);
  }
}

/** To the standard output; settles when it is through, so that a pipe gets all of it. */
export const print = (content: string | Uint8Array): Promise<void> => new Promise((done) => process.stdout.write(content, () => done()));

/** One line for whoever waits; on the error output, so that it is never part of what is written. */
export const note = (sentence: string): void => void process.stderr.write(`${sentence}\n`);

/** Says what takes long while it does, where a person looks on; resolves with what `work` does. */
export async function withProgress<T>(doing: string, work: () => T | Promise<T>): Promise<T> {
  const {stderr} = process;
  if (!stderr.isTTY) return work();
  const start = performance.now();
  const tell = (): void => void stderr.write(`\r${doing} ${Math.round((performance.now() - start) / 1000)} s`);
  tell();
  const timer = setInterval(tell, 1000);
  try {
    return await work();
  } finally {
    clearInterval(timer);
    stderr.write('\r\x1b[K');
  }
}
