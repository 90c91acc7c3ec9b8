export {KzActorMap} from './components/actor-map/kz-actor-map.js';
export {KzRef} from './components/ref/kz-ref.js';
export {KzStanceGrid} from './components/stance-grid/kz-stance-grid.js';
export {KzTimeline} from './components/timeline/kz-timeline.js';
export type {StoryStep} from './components/timeline/story.js';
export type * from './element/events.js';
export type * from './model/types.js';
