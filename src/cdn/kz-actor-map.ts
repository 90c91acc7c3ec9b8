import dataset from 'virtual:data/actor-map';
import {KzActorMap} from '../components/actor-map/kz-actor-map.js';
import {KzRef} from '../components/ref/kz-ref.js';
import {defineElement} from '../element/define.js';
import {upgradeFigures} from './figures.js';

defineElement('kz-actor-map', KzActorMap, dataset);
defineElement('kz-ref', KzRef, dataset);
upgradeFigures(['actor-map']);
