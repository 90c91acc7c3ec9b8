import type {GridWords} from '../stance-grid.js';

export const stanceGrid: GridWords = {
  pictureLabel: 'Grid of stances',
};
