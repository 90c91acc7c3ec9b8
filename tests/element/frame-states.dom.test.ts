import {expect, fixtureCleanup, nextFrame} from '@open-wc/testing';
import '../../src/define.js';
import {frameOf, frameStates, pressAll, type FrameState} from '../../stories/states/frame.js';
import '../../stories/states/kz-waiting.js';
import {takeConsole} from '../tools/silent-console.js';

const states: readonly (readonly [string, FrameState])[] = Object.entries(frameStates);

/** What a reader of the screen gets: the element's own text, or what the page wrote where it is shown instead. */
function seen(element: HTMLElement): string {
  const root = element.shadowRoot;
  const fallback = root?.querySelector('slot:not([name])') ? element.textContent : '';
  return `${fallback} ${root?.textContent}`.replace(/\s+/g, ' ');
}

describe('states of the frame', () => {
  afterEach(() => {
    document.querySelectorAll('main').forEach((page) => page.remove());
    fixtureCleanup();
  });
  for (const [name, state] of states) {
    it(`${name}: says what it should, accessibly, inside its width`, async () => {
      const {page, element} = frameOf(state);
      document.body.append(page);
      const updated = (): Promise<boolean> => (element as HTMLElement & {updateComplete: Promise<boolean>}).updateComplete;
      await updated();
      pressAll(element, state);
      await updated();
      await nextFrame();
      await Promise.all((element.shadowRoot?.getAnimations() ?? []).map(({finished}) => finished));
      if (['badData', 'tableOfStances', 'tableWithFaults'].includes(name)) takeConsole();
      expect(seen(element)).to.contain(state.shows);
      expect(element.shadowRoot?.querySelector('style, [style]')).to.equal(null);
      expect(element.scrollWidth).to.be.at.most(state.width);
      await expect(element).to.be.accessible();
    });
  }
});
