import {expect, fixture} from '@open-wc/testing';
import {html} from 'lit';
import {bundled} from '../../src/bundled.js';
import {fallbackHtml} from '../../src/static.js';
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

    it(`is HTML that a parser takes as it is, without adding or moving a tag: ${name}`, () => {
      const {element, data = bundled, options = {}}: FallbackState = state;
      const written = fallbackHtml(element, data, options).match(/<\/?[a-z][a-z0-9]*/g);
      const parsed = fallbackOf(state).innerHTML.match(/<\/?[a-z][a-z0-9]*/g);
      expect(parsed).to.deep.equal(written);
    });
  }
});
