// Writes src/static/advances.json: how wide the letters of DejaVu Sans are, as a browser measures them.
// A letter is as wide as after the letter that pushes it off the most, and widths are rounded up; letters with marks are left out where they are no wider than the letter itself.
import {writeFile} from 'node:fs/promises';
import {chromium} from 'playwright-core';
import {findChromium} from './browsers.mjs';

const ranges = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x400, 0x45f],
];
const more = 'ӘәҒғҚқҢңӨөҰұҮүҺһҐґ–—‘’‚“”„†•…‹›\u2009\u202f\u2060№€₸←↑→↓−≈≠≤≥✓×÷▸▾●○';
const letters = [...ranges.flatMap(([from, to]) => Array.from({length: to - from + 1}, (_, i) => String.fromCodePoint(from + i))), ...more];

/** Runs in the page: the widths in thousandths of the size, by weight, in the order of the letters. */
const measured = (list) => {
  const canvas = document.createElement('canvas').getContext('2d');
  const fontOf = (weight) => `${weight} 1000px "DejaVu Sans"`;
  return [400, 600].map((weight) => {
    canvas.font = fontOf(weight);
    const alone = list.map((letter) => canvas.measureText(letter).width);
    return list.map((letter, i) =>
      Math.ceil(Math.max(alone[i], ...list.map((before, j) => canvas.measureText(before + letter).width - alone[j])) - 0.01),
    );
  });
};

const grouped = (widths) => {
  const known = new Map(letters.map((letter, i) => [letter, widths[i]]));
  const groups = {};
  for (const [letter, width] of known) {
    const [base = letter] = letter.normalize('NFD');
    if (base !== letter && (known.get(base) ?? 0) >= width) continue;
    groups[width] = (groups[width] ?? '') + letter;
  }
  return groups;
};

const found = await findChromium();
if (found === undefined) throw new Error('no Chromium was found');
const browser = await chromium.launch({executablePath: found.path, args: found.args});
try {
  const page = await browser.newPage();
  if (!(await page.evaluate(() => document.fonts.check('16px "DejaVu Sans"')))) throw new Error('DejaVu Sans is not installed');
  const [regular, semibold] = await page.evaluate(measured, letters);
  const table = {400: grouped(regular), 600: grouped(semibold)};
  await writeFile(new URL('../../src/static/advances.json', import.meta.url), `${JSON.stringify(table, null, 2)}\n`);
} finally {
  await browser.close();
}
