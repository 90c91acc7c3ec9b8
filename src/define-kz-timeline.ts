import {bundled} from './bundled.js';
import {KzTimeline} from './components/timeline/kz-timeline.js';
import {KzRef} from './components/ref/kz-ref.js';
import {defineElement} from './element/define.js';

defineElement('kz-timeline', KzTimeline, bundled);
defineElement('kz-ref', KzRef, bundled);

export {KzTimeline};
