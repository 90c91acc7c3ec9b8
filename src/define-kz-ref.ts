import {bundled} from './bundled.js';
import {KzRef} from './components/ref/kz-ref.js';
import {defineElement} from './element/define.js';

defineElement('kz-ref', KzRef, bundled);

export {KzRef};
