import {placeWord} from '../../geometry/label-placing.js';
import {pointAt, type Point} from '../../geometry/link-path.js';
import {around, contains, type Rect} from '../../geometry/rect.js';
import {RectGrid} from '../../geometry/rect-grid.js';
import type {Id} from '../../model/types.js';
import type {LinkMark, NodeMark, PictureScene, WordPlaces, ZoneMark} from './layout-scene.js';

interface Ground {
  width: number;
  height: number;
  unit: number;
  zones: readonly ZoneMark[];
  nodes: readonly NodeMark[];
}

/** The words that stand on the map at rest, the best attested placed first; those without room are left to the focus. */
export function restWords(links: readonly LinkMark[], ground: Ground): WordPlaces {
  const asked = links.filter((link) => link.word.key).reverse();
  return place(asked, {...ground, links}, new Map());
}

const focused = new WeakMap<PictureScene, Map<Id, WordPlaces>>();

/**
 * The words of one actor's relations. Those that stand at rest keep their place;
 * where there is no room at all a word takes the middle of its line.
 */
export function wordsFor(actor: Id, scene: PictureScene): WordPlaces {
  const byActor = focused.get(scene) ?? new Map<Id, WordPlaces>();
  focused.set(scene, byActor);
  let words = byActor.get(actor);
  if (words === undefined) {
    const own = scene.links.filter(({from, to}) => from === actor || to === actor).reverse();
    const kept = new Map([...scene.words].filter(([id]) => own.some((link) => link.id === id)));
    words = place(own, scene, kept, true);
    byActor.set(actor, words);
  }
  return words;
}

/** The words at rest, and beside them that of one relation. */
export const wordsWith = (link: LinkMark, scene: PictureScene): WordPlaces =>
  scene.words.has(link.id) ? scene.words : place([link], scene, scene.words, true);

function place(links: readonly LinkMark[], ground: Ground & Pick<PictureScene, 'links'>, kept: WordPlaces, always = false): WordPlaces {
  const places = new Map(kept);
  const frame: Rect = {x: 0, y: 0, width: ground.width, height: ground.height};
  const taken = new RectGrid<Rect>();
  const take = (box: Rect): void => taken.add(box, box);
  obstacles(ground).forEach(take);
  const boxOf = (p: Point, {word}: LinkMark): Rect => around(p.x, p.y, word.width, word.height);
  for (const link of ground.links) {
    const p = kept.get(link.id);
    if (p !== undefined) take(boxOf(p, link));
  }
  for (const link of links) {
    if (places.has(link.id)) continue;
    const found = placeWord(link.curve, link.word, frame, (box) => taken.hits(box, 1));
    const p = found ?? (always ? leastCovering(link, taken, frame) : undefined);
    if (p === undefined) continue;
    take(boxOf(p, link));
    places.set(link.id, {x: p.x, y: p.y, ground: onGround(p, ground.zones)});
  }
  return places;
}

/** The place on a line where its word covers least; its middle where it fits nowhere in the frame. */
function leastCovering({curve, word}: LinkMark, taken: RectGrid<Rect>, frame: Rect): Point {
  let best = pointAt(curve, 0.5);
  let least = Infinity;
  for (let step = -14; step <= 14; step++) {
    const p = pointAt(curve, 0.5 + step * 0.03);
    const box = around(p.x, p.y, word.width, word.height);
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
  Math.max(0, Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)) * Math.max(0, Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y));

/** Glyphs, names that show, and titles. */
const obstacles = ({nodes, zones}: Ground): Rect[] => [
  ...nodes.map(({x, y, size}) => around(x, y, size, size)),
  ...nodes.filter(({spare}) => !spare).map(({nameBox}) => nameBox),
  ...zones.filter(({title}) => title.length > 0).map(({titleBox}) => titleBox),
];

/** Whether a place lies on the tinted ground. */
export const onGround = ({x, y}: Point, zones: readonly Pick<ZoneMark, 'ground' | 'rect'>[]): boolean =>
  zones.some(({ground, rect}) => ground && x >= rect.x && x <= rect.x + rect.width && y >= rect.y && y <= rect.y + rect.height);
