import {placeWord} from '../geometry/label-placing.js';
import {contains, type Rect} from '../geometry/rect.js';
import {RectGrid} from '../geometry/rect-grid.js';
import type {Curve} from '../geometry/link-path.js';
import type {Shape} from '../components/actor-map/layout-arrange.js';
import {layoutLinks} from '../components/actor-map/layout-links.js';
import type {LinkMark, NodeMark, PictureScene} from '../components/actor-map/layout-scene.js';
import {sizeOfWord} from '../components/actor-map/layout-words.js';
import type {Arrangement, Relation} from '../model/types.js';
import type {Model} from '../query/model.js';
import {clearOf, merged, middleGap, nodesUnder, pairOf, pxIn, sharedRun, trackOf, type Track} from './map-lines.js';
import {drawnRelations, generous, glyphBox, otherWidths, pictureOf} from './map-picture.js';

type Bends = Arrangement['links'];

/** A line that a relation might take. `hits` is the number of glyphs that it runs over in any width, `cost` what it does by itself to them, to names, titles and the eye. */
interface Option {
  bend: number;
  hits: number;
  cost: number;
  curve: Curve;
  track: Track;
}

interface Strand {
  relation: Relation;
  pair: string;
  /** How many relations join the same two actors. */
  siblings: number;
  chosen: Option | undefined;
}

/** A picture that lines are judged on: in its own width all counts in full, in the others less. */
interface Stage {
  scene: PictureScene;
  weight: number;
  titles: readonly Rect[];
  taken: RectGrid<Rect>;
}

/**
 * Bends for all relations of the map whose places stand in `arrangement`, in the
 * order of the data. One that is there stays unless its line runs over a glyph
 * or a name or into one between the same actors. The others are chosen, each against all
 * that stand, until none of them can do better: lines pass glyphs and names,
 * parallel ones fan out, key words find room. Solving the outcome again changes nothing.
 */
export function solveBends(model: Model, shape: Shape, arrangement: Arrangement): Bends {
  const stages = stagesOf(model, shape, arrangement);
  const relations = drawnRelations(model).filter(({from, to}) => from !== to);
  const options = new Map<Strand, readonly Option[]>();
  const optionsOf = (strand: Strand): readonly Option[] => {
    const known = options.get(strand) ?? bendsFor(strand, stages).map((bend) => optionOf(strand.relation, bend, model, stages));
    options.set(strand, known);
    return known;
  };
  const strands = relations.map((relation): Strand => {
    const bend = arrangement.links[relation.id]?.bend;
    const pair = pairOf(relation);
    const siblings = relations.filter((other) => pairOf(other) === pair).length;
    const chosen = bend === undefined ? undefined : optionOf(relation, bend, model, stages);
    return {relation, pair, siblings, chosen};
  });
  settleAll(strands, stages, optionsOf);
  const loops = drawnRelations(model).filter(({from, to}) => from === to);
  const solved = new Map(strands.map(({relation, chosen}) => [relation.id, chosen?.bend ?? 0]));
  for (const {id} of loops) solved.set(id, arrangement.links[id]?.bend ?? 0);
  return Object.fromEntries(drawnRelations(model).map(({id}) => [id, {bend: solved.get(id) ?? 0}]));
}

/** Lets all loose strands choose until none moves, and those that have come loose by it, until none has. */
function settleAll(strands: readonly Strand[], stages: readonly Stage[], optionsOf: (strand: Strand) => readonly Option[]): void {
  const loose = new Set<Strand>();
  for (let before = -1; loose.size > before;) {
    before = loose.size;
    for (const strand of strands) if (isLoose(strand, strands, stages)) loose.add(strand);
    while ([...loose].filter((strand) => choose(strand, strands, optionsOf(strand))).length > 0);
  }
}

function isLoose({relation, pair, chosen}: Strand, strands: readonly Strand[], [stage]: readonly Stage[]): boolean {
  if (chosen === undefined || stage === undefined) return true;
  const foreign = stage.scene.nodes.filter(({id}) => id !== relation.from && id !== relation.to);
  return (
    chosen.hits > 0 ||
    foreign.some(({nameBox}) => pxIn(chosen.track, nameBox) > 0) ||
    strands.some(
      (s) => s.pair === pair && s.relation !== relation && s.chosen !== undefined && middleGap(s.chosen.curve, chosen.curve) < merged,
    )
  );
}

/** Takes the option that costs least beside what the others have chosen; says whether it is another than before. */
function choose(strand: Strand, strands: readonly Strand[], options: readonly Option[]): boolean {
  const before = strand.chosen;
  let least = before === undefined ? Infinity : costOf(before, strand, strands, Infinity) - 1e-6;
  for (const option of options) {
    const cost = costOf(option, strand, strands, least);
    if (cost < least) [strand.chosen, least] = [option, cost];
  }
  return strand.chosen !== before;
}

/** What an option costs beside the others; at least `enough` where it is known to cost more. */
function costOf(option: Option, strand: Strand, strands: readonly Strand[], enough: number): number {
  let {cost} = option;
  for (const other of strands) {
    if (cost >= enough) return cost;
    if (other === strand || other.chosen === undefined) continue;
    cost += sharedRun(option.track, other.chosen.track);
    if (other.pair === strand.pair) cost += nearness(middleGap(option.curve, other.chosen.curve));
  }
  return cost;
}

/** Parallel lines nearer than 12 px are hard to tell, nearer than 7 they are one. */
const nearness = (gap: number): number => (gap < merged + 0.5 ? 120 : 0) + (gap < 12 ? 3 * (12 - gap) : 0);

/** Bends in steps of 0.02 from 0.04 to either side, as far as the fan of parallel lines needs; two decimals. */
function bendsFor({relation, siblings}: Strand, [stage]: readonly Stage[]): readonly number[] {
  const [a, b] = [relation.from, relation.to].map((end) => stage?.scene.nodes.find(({id}) => id === end));
  const length = a && b ? Math.max(1, Math.hypot(a.x - b.x, a.y - b.y)) : 1;
  const most = Math.min(1.6, Math.max(0.44, (14 * siblings) / length));
  const ways = Array.from({length: Math.floor((most - 0.04) / 0.02) + 1}, (_, i) => Math.round(4 + 2 * i) / 100);
  return ways.flatMap((bend) => [bend, -bend]);
}

function optionOf(relation: Relation, bend: number, model: Model, stages: readonly Stage[]): Option {
  const lines = stages.map((stage) => {
    const link = linkOf(relation, bend, model, stage.scene);
    return {stage, link, track: trackOf(link.curve)};
  });
  const [first] = lines;
  if (first === undefined) throw new Error('no picture to judge a line on');
  const hits = lines.reduce((sum, {stage, link, track}) => sum + nodesUnder(link, track, stage.scene.nodes).length, 0);
  const cost = lines.reduce((sum, {stage, link, track}) => sum + stage.weight * harmOf(link, track, stage), strainOf(bend) + 80 * hits);
  return {bend, hits, cost, curve: first.link.curve, track: first.track};
}

/** A relation as the element draws it with a bend. */
function linkOf(relation: Relation, bend: number, model: Model, {nodes, width, height, unit}: PictureScene): LinkMark {
  const field = {nodes: new Map(nodes.map((n) => [n.id, n])), bends: {[relation.id]: {bend}}, frame: {x: 0, y: 0, width, height}, unit};
  const [link] = layoutLinks({...model, relations: [relation]}, field);
  if (link === undefined) throw new Error(`no line for relation: "${relation.id}"`);
  return link;
}

/** Flat lines are easier to follow. */
const strainOf = (bend: number): number => 10 * Math.abs(bend) + 60 * Math.max(0, Math.abs(bend) - 0.3);

/** What a line does to glyphs, names, titles and its own word. */
function harmOf(link: LinkMark, track: Track, {scene, titles, taken}: Stage): number {
  const frame = {x: 0, y: 0, width: scene.width, height: scene.height};
  const out = track.samples.filter(({x, y}) => !contains(frame, {x: x - 2, y: y - 2, width: 4, height: 4})).length;
  const covered = titles.reduce((sum, title) => sum + onText(pxIn(track, title), 4), 4 * out);
  const size = sizeOfWord(link.word, scene.unit, generous);
  const wordless = link.key && placeWord(link.curve, size, frame, (box) => taken.hits(box, 1)) === undefined;
  return scene.nodes.reduce((sum, node) => sum + harmTo(node, link, track), covered + (wordless ? 12 : 0));
}

function harmTo(node: NodeMark, {from, to}: LinkMark, track: Track): number {
  const inName = pxIn(track, node.nameBox);
  if (node.id === from || node.id === to) return onText(inName, 2);
  const clear = clearOf(track, node);
  return onText(inName, 9) + (clear < 8 ? 3 * (8 - clear) : 0);
}

const onText = (px: number, once: number): number => (px === 0 ? 0 : once + 0.3 * px);

function stagesOf(model: Model, shape: Shape, arrangement: Arrangement): readonly Stage[] {
  const stage = (scene: PictureScene, weight: number): Stage => {
    const titles = scene.zones.filter(({title}) => title.length > 0).map(({titleBox}) => titleBox);
    const taken = new RectGrid<Rect>();
    for (const box of [...titles, ...scene.nodes.flatMap((node) => [glyphBox(node), node.nameBox])]) taken.add(box, box);
    return {scene, weight, titles, taken};
  };
  const others = otherWidths[shape].map((width) => stage(pictureOf(model, shape, arrangement, width), 1 / otherWidths[shape].length));
  return [stage(pictureOf(model, shape, arrangement), 1), ...others];
}
