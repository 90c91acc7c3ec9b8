import {bundled} from './bundled.js';
import {KzActorMap} from './components/actor-map/kz-actor-map.js';
import {KzRef} from './components/ref/kz-ref.js';
import {defineElement} from './element/define.js';

defineElement('kz-actor-map', KzActorMap, bundled);
defineElement('kz-ref', KzRef, bundled);

export {KzActorMap};
