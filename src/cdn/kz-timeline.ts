import dataset from 'virtual:data/timeline';
import {KzTimeline} from '../components/timeline/kz-timeline.js';
import {KzRef} from '../components/ref/kz-ref.js';
import {defineElement} from '../element/define.js';
import {upgradeFigures} from './figures.js';

defineElement('kz-timeline', KzTimeline, dataset);
defineElement('kz-ref', KzRef, dataset);
upgradeFigures(['timeline']);
