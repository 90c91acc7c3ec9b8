/** One thing that a text asks for: its name, and what stands after the colon. */
export type Setting = readonly [name: string, value: string];

/**
 * Reads `select:event:appeal; as-of:2022-01-07`: settings with semicolons between,
 * each a name, a colon and a value, which may be empty or hold further colons.
 * What has no name is returned as it is under `wrong`.
 */
export function readSettings(text: string): {settings: readonly Setting[]; wrong: readonly string[]} {
  const parts = text
    .split(';')
    .map((part) => part.trim())
    .filter(Boolean);
  const isSetting = (part: string): boolean => /^[a-z][a-z-]*\s*:/.test(part);
  return {
    settings: parts.filter(isSetting).map((part): Setting => {
      const colon = part.indexOf(':');
      return [part.slice(0, colon).trim(), part.slice(colon + 1).trim()];
    }),
    wrong: parts.filter((part) => !isSetting(part)),
  };
}
