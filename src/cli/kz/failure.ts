/** Something that the caller has to mend: told in one sentence, and the command ends with 2. */
export class Failure extends Error {}

const reasons: Readonly<Record<string, Readonly<Record<'read' | 'written', string>>>> = {
  ENOENT: {read: 'no such file', written: 'no such folder'},
  ENOTDIR: {read: 'no such file', written: 'no such folder'},
  EISDIR: {read: 'a folder, not a file', written: 'a folder, not a file'},
  EACCES: {read: 'may not be read', written: 'may not be written'},
  EPERM: {read: 'may not be read', written: 'may not be written'},
  EROFS: {read: 'may not be read', written: 'may not be written'},
  ENOSPC: {read: 'cannot be read', written: 'no space is left'},
};

/** The sentence for a file that could not be read or written. */
export function fileFailure(path: string, done: 'read' | 'written', error: unknown): Failure {
  const code = String((error as {code?: unknown} | null)?.code ?? error);
  return new Failure(`${path}: ${reasons[code]?.[done] ?? `cannot be ${done} (${code})`}.`);
}
