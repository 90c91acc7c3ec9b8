import assert from 'node:assert/strict';
import {after, describe, it} from 'node:test';
import {closeBrowser, drawn, hostPage, moduleScript, visit, type VisitOptions} from './page.js';

const options: VisitOptions = {
  policy: null,
  forcedColors: 'active',
  pages: {
    '/': hostPage(
      moduleScript('kz-timeline'),
      '<main><h1>Host</h1><kz-timeline selected="event:deployment" as-of="2022-01-12" sources="trenin clarke"></kz-timeline></main>',
    ),
  },
};

/** What is painted of the drawing, the words and the lines under them, by where it stands; runs in the page. */
function painted(): Record<string, string[]> {
  const root = document.querySelector('kz-timeline')?.shadowRoot;
  const probe = document.createElement('i');
  root?.querySelector('.frame')?.append(probe);
  const system = new Map<string, string>();
  for (const name of ['Canvas', 'CanvasText', 'Highlight', 'HighlightText', 'LinkText', 'GrayText']) {
    probe.style.color = name;
    const {color} = getComputedStyle(probe);
    if (!system.has(color)) system.set(color, name);
  }
  probe.remove();
  const colours = (selector: string, properties: readonly ('color' | 'fill' | 'stroke' | 'borderBlockEndColor')[]): string[] => {
    const found = new Set<string>();
    for (const e of root?.querySelectorAll(selector) ?? []) {
      const style = getComputedStyle(e);
      for (const property of properties)
        if (style[property] !== 'none') found.add(system.get(style[property]) ?? `${selector} ${property}: ${style[property]}`);
    }
    return [...found].sort();
  };
  return {
    drawing: colours('svg.lanes path, svg.lanes circle, svg.lanes rect:not(.hit), svg.lanes text', ['fill', 'stroke']),
    words: colours('.frame p, .frame button:not(.tile), .frame li', ['color']),
    set: colours('.word.set, .word[aria-pressed="true"]', ['borderBlockEndColor']),
    chosen: colours('.mark.chosen .label', ['fill']),
  };
}

describe('the timeline in forced colours', () => {
  after(closeBrowser);

  it('paints in the colours of the system alone, and marks in that of a selection what is chosen or set', async () => {
    await visit(options, async ({page, said}) => {
      await drawn(page, ['kz-timeline']);
      // The compiler of the tests names functions by a helper of its own.
      await page.evaluate('globalThis.__name = (made) => made');
      const {drawing, words, set, chosen} = await page.evaluate(painted);
      assert.deepEqual(words, ['CanvasText']);
      assert.deepEqual(drawing, ['Canvas', 'CanvasText', 'GrayText', 'Highlight']);
      assert.deepEqual(set, ['Highlight']);
      assert.deepEqual(chosen, ['Highlight']);
      assert.deepEqual(said, []);
    });
  });
});
