/** Put before every test file that runs in a browser: whatever speaks to the console fails the test that made it. */

const levels = ['debug', 'error', 'info', 'log', 'warn'] as const;
let heard: string[] = [];

for (const level of levels) {
  console[level] = (...words: unknown[]) => {
    if (String(words[0]).startsWith('Lit is in dev mode')) return;
    heard.push(`console.${level}: ${words.map(String).join(' ')}`);
  };
}

afterEach(() => {
  // What a reader does is kept in the address; no test begins with the state of the one before.
  if (location.hash !== '') history.replaceState(null, '', location.pathname + location.search);
  const lines = takeConsole();
  if (lines.length > 0) throw new Error(`unexpected output\n${lines.join('\n')}`);
});

/** For a test that expects output: what was said since the test began, `console.warn: …` line by line; it counts as expected then. */
export function takeConsole(): string[] {
  const lines = heard;
  heard = [];
  return lines;
}
