import {bundled} from './bundled.js';
import {KzTimeline} from './components/timeline/kz-timeline.js';
import {defineElement} from './element/define.js';

defineElement('kz-timeline', KzTimeline, bundled);

export {KzTimeline};
