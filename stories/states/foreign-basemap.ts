import type {Basemap} from '../../src/model/types.js';

/** Outlines of an invented province in the Atlantic, with a river through it. */
export const basemap: Basemap = {
  projection: {meridian: -30.2, parallels: [46.5, 47.5], scale: 90000, x: 500, y: 69020},
  credit: 'An invented survey',
  countries: [
    {
      name: 'Ostland',
      place: 'ostland',
      x: 330,
      y: 110,
      room: 60,
      outline: 'M90,30l150-40 220,20 180,-30 120,90 60,150-20,190-110,120-190,40-160-50-140,20-90-110-60-180Z',
    },
    {name: 'Far Shore', x: 900, y: 120, room: 30},
  ],
  seas: [{name: 'Ocean', x: 60, y: 520}],
  borders: 'M830,-40l-10,120 40,160-30,200',
  shores: 'M-60,420l70,90 60,20 90,110',
};
