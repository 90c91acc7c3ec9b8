import dataset from 'virtual:data/all';
import {KzActorMap} from '../components/actor-map/kz-actor-map.js';
import {KzRef} from '../components/ref/kz-ref.js';
import {KzStanceGrid} from '../components/stance-grid/kz-stance-grid.js';
import {KzTimeline} from '../components/timeline/kz-timeline.js';
import {defineElement} from '../element/define.js';
import {upgradeFigures} from './figures.js';

defineElement('kz-timeline', KzTimeline, dataset);
defineElement('kz-actor-map', KzActorMap, dataset);
defineElement('kz-stance-grid', KzStanceGrid, dataset);
defineElement('kz-ref', KzRef, dataset);
upgradeFigures(['timeline', 'actor-map', 'stance-grid']);
