import {expect, fixture} from '@open-wc/testing';
import {html} from 'lit';
import {fallbackOf, fallbackStates, type FallbackState} from '../../stories/states/fallback.js';

describe('the fallback on a page', () => {
  for (const [name, state] of Object.entries<FallbackState>(fallbackStates)) {
    it(`is accessible, stays within its width and shows what it should: ${name}`, async () => {
      const page = fallbackOf(state);
      await fixture(
        html`<main>
          <h1>Host</h1>
          <h2>Story</h2>
          ${page}
        </main>`,
      );
      expect(page.textContent).to.include(state.shows);
      expect(page.scrollWidth).to.be.at.most(page.clientWidth);
      await expect(page).to.be.accessible();
    });
  }
});
