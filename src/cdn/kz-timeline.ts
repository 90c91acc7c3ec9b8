import dataset from 'virtual:data/timeline';
import {KzTimeline} from '../components/timeline/kz-timeline.js';
import {defineElement} from '../element/define.js';

defineElement('kz-timeline', KzTimeline, dataset);
