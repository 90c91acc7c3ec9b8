import assert from 'node:assert/strict';
import {after, describe, it} from 'node:test';
import {closeBrowser, drawn, hostPage, moduleScript, visit, type Tag, type VisitOptions} from './page.js';

type Paint = 'color' | 'fill' | 'stroke' | 'borderBlockEndColor';
type Parts = Readonly<Record<string, readonly [selector: string, paints: readonly Paint[]]>>;

const optionsFor = (tag: Tag, attributes: string): VisitOptions => ({
  policy: null,
  forcedColors: 'active',
  pages: {'/': hostPage(moduleScript(tag), `<main><h1>Host</h1><${tag} ${attributes}></${tag}></main>`)},
});

/** With which of the system's colours parts of an element are painted; any other colour with where it stands. Runs in the page. */
function painted([tag, parts]: readonly [string, Parts]): Record<string, string[]> {
  const root = document.querySelector(tag)?.shadowRoot;
  const probe = document.createElement('i');
  root?.querySelector('.frame')?.append(probe);
  const system = new Map<string, string>();
  for (const name of ['Canvas', 'CanvasText', 'Highlight', 'HighlightText', 'LinkText', 'GrayText']) {
    probe.style.color = name;
    const {color} = getComputedStyle(probe);
    if (!system.has(color)) system.set(color, name);
  }
  probe.remove();
  const colours = (selector: string, paints: readonly Paint[]): string[] => {
    const found = new Set<string>();
    for (const e of root?.querySelectorAll(selector) ?? []) {
      const style = getComputedStyle(e);
      for (const paint of paints)
        if (style[paint] !== 'none') found.add(system.get(style[paint]) ?? `${selector} ${paint}: ${style[paint]}`);
    }
    return [...found].sort();
  };
  return Object.fromEntries(Object.entries(parts).map(([name, [selector, paints]]) => [name, colours(selector, paints)]));
}

async function paintedOn(tag: Tag, attributes: string, parts: Parts): Promise<Record<string, string[]>> {
  let found: Record<string, string[]> = {};
  await visit(optionsFor(tag, attributes), async ({page, said}) => {
    await drawn(page, [tag]);
    // The compiler of the tests names functions by a helper of its own.
    await page.evaluate('globalThis.__name = (made) => made');
    found = await page.evaluate(painted, [tag, parts] as const);
    assert.deepEqual(said, []);
  });
  return found;
}

after(closeBrowser);

describe('the timeline in forced colours', () => {
  it('paints in the colours of the system alone, and marks in that of a selection what is chosen or set', async () => {
    const attributes = 'selected="event:deployment" as-of="2022-01-12" sources="trenin clarke"';
    const {drawing, words, set, chosen} = await paintedOn('kz-timeline', attributes, {
      drawing: ['svg.lanes path, svg.lanes circle, svg.lanes rect:not(.hit), svg.lanes text', ['fill', 'stroke']],
      words: ['.frame p, .frame button:not(.tile), .frame li', ['color']],
      set: ['.word.set, .word[aria-pressed="true"]', ['borderBlockEndColor']],
      chosen: ['.mark.chosen .label', ['fill']],
    });
    assert.deepEqual(words, ['CanvasText']);
    assert.deepEqual(drawing, ['Canvas', 'CanvasText', 'GrayText', 'Highlight']);
    assert.deepEqual(set, ['Highlight']);
    assert.deepEqual(chosen, ['Highlight']);
  });
});

describe('the grid in forced colours', () => {
  it('paints marks, words and lines in the colours of the system alone, and in that of a selection what is chosen or set', async () => {
    const attributes = 'selected="stance:russia-balance/michta" sort="disagreement" floor="medium"';
    const {drawing, words, set, chosen, chosenWord, tile} = await paintedOn('kz-stance-grid', attributes, {
      drawing: ['td path, td text, .pairs path, .scale .box, .scale text', ['fill', 'stroke']],
      words: ['.cell:not(.selected) .word-of, .question span, th, .frame p, .others b, .pairs span', ['color']],
      set: ['.word[aria-pressed="true"], .pick[aria-pressed="true"]', ['borderBlockEndColor']],
      chosen: ['.cell.selected .half', ['fill']],
      chosenWord: ['.cell.selected .word-of', ['color', 'borderBlockEndColor']],
      tile: ['.tile-of.selected .box', ['fill']],
    });
    assert.deepEqual(drawing, ['Canvas', 'CanvasText', 'Highlight']);
    assert.deepEqual(words, ['CanvasText']);
    assert.deepEqual([set, chosen, chosenWord, tile], [['Highlight'], ['Highlight'], ['Highlight'], ['Highlight']]);
  });
});
