import {placeWord} from '../../geometry/label-placing.js';
import type {Measure} from '../../geometry/box.js';
import {pointAt, round, type Point} from '../../geometry/link-path.js';
import {around, contains, type Rect} from '../../geometry/rect.js';
import {RectGrid} from '../../geometry/rect-grid.js';
import type {Ref} from '../../model/types.js';
import {parseRef} from '../../selection/ref.js';
import type {LinkMark, NodeMark, PictureScene, WordPlaces, ZoneMark} from './layout-scene.js';

type Resting = Omit<PictureScene, 'wordsOf' | 'wordsAlong' | 'namesAmong'>;

interface Ground {
  many: boolean;
  width: number;
  height: number;
  unit: number;
  zones: readonly ZoneMark[];
  nodes: readonly NodeMark[];
}

/** More words at rest than this would hide what they are said of. */
const mostWords = 40;

/** The words that stand on the map at rest, the best attested placed first; those without room are left to the focus. */
export function restWords(links: readonly LinkMark[], ground: Ground, measure: Measure): WordPlaces {
  const asked = links
    .filter(({key}) => key)
    .reverse()
    .slice(0, mostWords);
  return place(asked, {...ground, links, words: new Map()}, {measure, always: false});
}

/**
 * The words of one actor's relations, or those at rest and beside them that of one
 * relation; any other ref has those at rest. Each is placed when it is first asked
 * for, from the scene alone, and the same places are given back from then on.
 */
export function wordsOnDemand(scene: Resting, measure: Measure): PictureScene['wordsOf'] {
  const known = new Map<Ref, WordPlaces>();
  return (ref) => {
    const words = known.get(ref) ?? wordsOf(ref, scene, measure);
    known.set(ref, words);
    return words;
  };
}

/** The words of a few links where no other words are written. The same places are given back each time. */
export function wordsAlone(scene: Resting, measure: Measure): PictureScene['wordsAlong'] {
  const known = new Map<string, WordPlaces>();
  return (ids) => {
    const key = ids.join(' ');
    const asked = scene.links.filter(({id}) => ids.includes(id));
    const words = known.get(key) ?? place(asked, {...scene, words: new Map()}, {measure, always: true});
    known.set(key, words);
    return words;
  };
}

/**
 * Words that stand at rest keep their place; where there is no room at all a word
 * takes the place where it covers least, unless it is one of very many.
 */
function wordsOf(ref: Ref, scene: Resting, measure: Measure): WordPlaces {
  const parsed = parseRef(ref);
  if (parsed?.kind === 'actor') {
    const own = scene.links.filter(({from, to}) => from === parsed.id || to === parsed.id).reverse();
    const kept = new Map([...scene.words].filter(([id]) => own.some((link) => link.id === id)));
    return place(own, {...scene, words: kept}, {measure, always: own.length <= mostWords});
  }
  const link = parsed?.kind === 'relation' ? scene.links.find(({id}) => id === parsed.id) : undefined;
  return link === undefined || scene.words.has(link.id) ? scene.words : place([link], scene, {measure, always: true});
}

/** Size of a word in px, with a little room beside it. */
export const sizeOfWord = (word: string, unit: number, measure: Measure): {width: number; height: number} => ({
  width: measure(word, 12 * unit, 400) + 4 * unit,
  height: 14.4 * unit,
});

function place(
  links: readonly LinkMark[],
  ground: Ground & Pick<PictureScene, 'links' | 'words'>,
  {measure, always}: {measure: Measure; always: boolean},
): WordPlaces {
  const places = new Map(ground.words);
  const frame: Rect = {x: 0, y: 0, width: ground.width, height: ground.height};
  const taken = new RectGrid<Rect>();
  const take = (box: Rect): void => taken.add(box, box);
  obstacles(ground).forEach(take);
  const cover = (p: Point, {width, height}: {width: number; height: number}): void => take(around(p.x, p.y, width, height));
  for (const link of ground.links) {
    const p = ground.words.get(link.id);
    if (p !== undefined) cover(p, sizeOfWord(link.word, ground.unit, measure));
  }
  for (const link of links) {
    if (places.has(link.id)) continue;
    const size = sizeOfWord(link.word, ground.unit, measure);
    const found = placeWord(link.curve, size, frame, (box) => taken.hits(box, 1));
    const p = found ?? (always ? leastCovering(link, size, {taken, frame}) : undefined);
    if (p === undefined) continue;
    cover(p, size);
    places.set(link.id, {x: round(p.x), y: round(p.y), baseline: round(p.y + 4 * ground.unit), ground: onGround(p, ground.zones)});
  }
  return places;
}

/** The place on a line where its word covers least; its middle where it fits nowhere in the frame. */
function leastCovering(
  {curve}: LinkMark,
  size: {width: number; height: number},
  {taken, frame}: {taken: RectGrid<Rect>; frame: Rect},
): Point {
  let best = pointAt(curve, 0.5);
  let least = Infinity;
  for (let step = -14; step <= 14; step++) {
    const p = pointAt(curve, 0.5 + step * 0.03);
    const box = around(p.x, p.y, size.width, size.height);
    const covered = [...taken.overlapping(box)].reduce((area, other) => area + shared(box, other), 0) + Math.abs(step) * 0.01;
    if (contains(frame, box) && covered < least) {
      least = covered;
      best = p;
    }
  }
  return best;
}

/** Px² that two rectangles share. */
const shared = (a: Rect, b: Rect): number =>
  Math.max(0, Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)) *
  Math.max(0, Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y));

/** Glyphs, names that show, and titles. */
const obstacles = ({nodes, zones}: Ground): Rect[] => [
  ...nodes.map(({x, y, size}) => around(x, y, size, size)),
  ...nodes.filter(({spare}) => !spare).map(({nameBox}) => nameBox),
  ...zones.filter(({title}) => title.length > 0).map(({titleBox}) => titleBox),
];

/** Whether a place lies on the tinted ground. */
export const onGround = ({x, y}: Point, zones: readonly Pick<ZoneMark, 'ground' | 'rect'>[]): boolean =>
  zones.some(({ground, rect}) => ground && x >= rect.x && x <= rect.x + rect.width && y >= rect.y && y <= rect.y + rect.height);
