import type {TimelineWords} from '../timeline.js';

export const timeline: TimelineWords = {
  pictureLabel: 'Timeline',
};
