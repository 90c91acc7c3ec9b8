export {KzActorMap} from './define-kz-actor-map.js';
export {KzRef} from './define-kz-ref.js';
export {KzStanceGrid} from './define-kz-stance-grid.js';
export {KzTimeline} from './define-kz-timeline.js';
