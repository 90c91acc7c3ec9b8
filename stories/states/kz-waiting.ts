import {KzStanceGrid} from '../../src/components/stance-grid/kz-stance-grid.js';
import {defineElement} from '../../src/element/define.js';

/** A grid without data of its own, as it is before its data has come. */
class KzWaiting extends KzStanceGrid {}

defineElement('kz-waiting', KzWaiting);
// Nothing to inherit either.
KzWaiting.bundled = undefined;

declare global {
  interface HTMLElementTagNameMap {
    'kz-waiting': KzStanceGrid;
  }
}
