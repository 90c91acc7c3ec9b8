import {bundled} from './bundled.js';
import {KzStanceGrid} from './components/stance-grid/kz-stance-grid.js';
import {KzRef} from './components/ref/kz-ref.js';
import {defineElement} from './element/define.js';

defineElement('kz-stance-grid', KzStanceGrid, bundled);
defineElement('kz-ref', KzRef, bundled);

export {KzStanceGrid};
