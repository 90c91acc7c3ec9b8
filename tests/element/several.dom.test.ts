import {expect, fixture} from '@open-wc/testing';
import {html} from 'lit';
import {KzRef} from '../../src/components/ref/kz-ref.js';
import {defineElement} from '../../src/element/define.js';
import {actOn, severalOf, severalStates, type SeveralState} from '../../stories/states/several.js';
import {bundled, rest, root, until, type Any} from './group-page.js';

defineElement('kz-ref', KzRef, bundled);

describe('several on one page', () => {
  for (const [name, state] of Object.entries<SeveralState>(severalStates)) {
    it(`pass the accessibility audit, and show what they should: ${name}`, async function () {
      // A ceiling for what hangs: an audit of three elements takes a while on a machine that is busy.
      this.timeout(30_000);
      const page = severalOf(state);
      await fixture(html`${page}`);
      const all = [...page.querySelectorAll<Any>('kz-timeline, kz-actor-map, kz-stance-grid, kz-ref')];
      await rest(...all);
      actOn(page, state);
      await until(() => all.some((element) => root(element).textContent.includes(state.shows)), state.shows);
      await rest(...all);
      await expect(page).to.be.accessible();
    });
  }
});
