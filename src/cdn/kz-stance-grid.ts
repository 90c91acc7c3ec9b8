import dataset from 'virtual:data/stance-grid';
import {KzStanceGrid} from '../components/stance-grid/kz-stance-grid.js';
import {KzRef} from '../components/ref/kz-ref.js';
import {defineElement} from '../element/define.js';
import {upgradeFigures} from './figures.js';

defineElement('kz-stance-grid', KzStanceGrid, dataset);
defineElement('kz-ref', KzRef, dataset);
upgradeFigures(['stance-grid']);
