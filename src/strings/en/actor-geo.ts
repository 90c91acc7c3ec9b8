import type {GeoWords} from '../actor-geo.js';

export const actorGeo: GeoWords = {
  map: 'Map',
  headline: 'Where contingents come from, and how large each analysis says they are',
  description:
    'Arrows show sender and direction, not routes; the double head means troops. Tiles: who states the contingent; empty means silence.',
  notes: (credit) =>
    `${credit === '' ? 'Places stand by their longitude and latitude; no borders are drawn.' : `Outlines: ${credit}, simplified and approximate, not for measuring; they take no side on any border.`} A sender beyond the picture comes in over its edge. The width of an arrow shows how many analyses state it, never strength; strengths stand in words with the initials of who gives them.`,
  pictureLabel: (actors, flows, places) => `Geographic map: ${actors} actors, ${flows} contingents, ${places} towns and sites`,
  says: (who, text) => `${who}: ${text}`,
  secondHand: (initial, position, by) =>
    position === 'doubts'
      ? `${initial} doubts`
      : position === 'denies'
        ? `${initial} denies`
        : by === ''
          ? `${initial} reports`
          : `${initial} (${by})`,
  toldBy: (title, initials, disputed) => `${title} (${initials})${disputed ? ' ≠' : ''}`,
  towards: (name) => `To ${name}`,
  alleged: 'Alleged',
  more: 'More when opened',
  place: (name, told) => (told === '' ? name : `${name}. ${told}`),
  placeless: 'Contingents without a place on the map:',
  notShown: (n, count) =>
    `${count} ${n === 1 ? 'relation that sends' : 'relations that send'} no troops ${n === 1 ? 'stands' : 'stand'} in network and list.`,
  nothingTold: 'Nothing is told of it here.',
};
