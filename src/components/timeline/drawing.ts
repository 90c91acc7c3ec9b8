import {rectPath, type Drawing, type GroupItem, type Item as Drawn, type PathItem, type TextItem} from '../../geometry/drawing.js';
import {barItem, differItem, glyphItem, tileItem} from '../../geometry/drawn-parts.js';
import type {Paint} from '../../geometry/paints.js';
import type {View} from '../../element/view.js';
import type {Id} from '../../model/types.js';
import type {TimelineWords} from '../../strings/timeline.js';
import {laterClass, lookOf, standingClass, type Known} from './known.js';
import type {TextScene} from './layout-axis.js';
import type {Item} from './layout-items.js';
import {layoutLine} from './layout-line.js';
import {dayPath, type LabelScene, type RingScene} from './layout-marks.js';
import {aloneGlyph, pileBar, type PileScene} from './layout-piles.js';
import type {EdgeScene, LaneScene, MarkScene, PictureScene} from './layout-picture.js';
import type {PublicationScene} from './layout-publications.js';
import {laneToggle, type Shown} from './shown.js';
import {highestOf, ringOf, standOf, standsOf, type Stand} from './stands.js';
import {nameItem} from './words.js';
import {sayKnown, wordStanding} from './words-known.js';

/** How a scene is seen: what is left of it, what is selected or marked, what lies after a day. */
export interface TimelineLook {
  view: View;
  own: TimelineWords;
  shown: Shown;
  off: ReadonlySet<string>;
  /** The sources that are asked for; empty for all. */
  sources: ReadonlySet<Id>;
  selected: Id;
  marked: ReadonlySet<string>;
  known: Known | undefined;
  /** Widths of text of 12 px at 16 px type. */
  measure: (text: string, weight: 400 | 600) => number;
}

/** The picture of the timeline as a list of what is painted, as the element draws it. */
export function drawTimeline(scene: PictureScene, look: TimelineLook): Drawing {
  const {view, own, shown, known, measure, selected} = look;
  const {unit: u, width} = scene;
  const stands = standsOf(scene, shown);
  const line = known && layoutLine(scene, {end: known.asOf.end, sentences: sayKnown(known, shown.ids, view, own), measure});
  const highest = highestOf(stands);
  const chosen = stands.find(({items}) => items.some(({id}) => id === selected));
  const until = line?.x ?? 0;
  return {
    width,
    height: line?.height ?? scene.height,
    items: [
      ...drawAxis(scene),
      ...(line === undefined ? [] : [path(line.hatch, 'rule', 0.8), path(line.line, 'accent', 2), {d: line.head, fill: 'accent'} as const]),
      ...drawPublications(scene, look),
      ...scene.lanes.flatMap((lane) => drawHead(lane, scene, look)),
      ...(chosen === undefined
        ? []
        : [{...path(`M${chosen.x},${scene.axis.y}V${(chosen.mark ?? chosen.pile)?.y ?? 0}`, 'accent', 1.4), dash: '1.5 3'}]),
      ...stands.map((stand) =>
        stand.mark === undefined ? drawPile(stand, highest, scene, look) : drawMark(stand.mark, until, scene, look),
      ),
      ...scene.edges.flatMap((edge) => drawEdge(edge, u, look)),
      ...(line === undefined ? [] : line.texts.map((text) => drawText(text, u, 'accent'))),
      ...drawOver(stands, scene, look),
    ],
  };
}

const path = (d: string, stroke: Paint, width: number): PathItem => ({d, stroke, width});

const drawText = ({text, x, y, anchor, bold}: TextScene, unit: number, strong: Paint = 'ink'): TextItem => ({
  ...{text, x, y, size: 12 * unit, paint: bold === true ? strong : 'ink-2'},
  ...(bold === true && {weight: 600}),
  ...(anchor !== 'start' && {anchor}),
});

function drawAxis({axis, bottom, width, unit: u}: PictureScene): readonly Drawn[] {
  const {lines, peak} = axis;
  return [
    path(lines.fine, 'rule', 0.6),
    path(lines.strong, 'rule', 1.4),
    ...axis.texts.map((text) => drawText(text, u)),
    path(lines.base, 'ink', 1.2),
    path(lines.ticks, 'mark-2', 1),
    ...(peak === undefined ? [] : [{d: rectPath(peak), fill: 'ink'} as const]),
    path(lines.hinge ?? '', 'mark-2', 1),
    path(`M0,${bottom}H${width}`, 'rule-strong', 1),
    ...axis.scales.map((scale) => drawText({...scale, anchor: 'start'}, u)),
  ];
}

function drawPublications({publications, unit}: PictureScene, look: TimelineLook): readonly Drawn[] {
  const {texts, specimen, items} = publications;
  return [
    ...texts.map((text) => drawText(text, unit)),
    barItem(specimen.voices, {...specimen, unit}),
    ...items.map((item) => drawPublication(item, unit, look)),
  ];
}

function drawPublication(
  {id, initial, x, y, name, date, bar, inferred, label}: PublicationScene,
  unit: number,
  look: TimelineLook,
): GroupItem {
  const off = look.sources.size > 0 && !look.sources.has(id);
  const base = {y: y + 0.35 * 12 * unit, size: 12 * unit, struck: off};
  const asked = id === look.known?.asOf.source;
  return {
    title: label,
    items: [
      ...(bar === undefined ? [] : [glyphItem(bar.glyph, {...bar, unit}, 'mark-2')]),
      {...base, ...name, weight: 600, paint: off ? 'ink-3' : 'ink'},
      tileItem(initial, off ? 'silent' : inferred ? 'reports' : 'attests', {x, y, unit}, asked),
      {...base, ...date, paint: off ? 'ink-3' : 'ink-2'},
    ],
  };
}

/** Rule, name and live count of a lane. */
function drawHead({id, y, lines, count}: LaneScene, {width, unit: u}: PictureScene, {off, shown, view}: TimelineLook): readonly Drawn[] {
  const isOff = off.has(laneToggle(id));
  return [
    path(`M0,${y}H${width}`, 'rule-strong', 1),
    ...lines.map((line): TextItem => ({...line, x: 0, size: 13 * u, weight: 600, paint: isOff ? 'ink-3' : 'ink', struck: isOff})),
    {text: view.format.number(shown.lanes.get(id) ?? 0), ...count, size: 13 * u, paint: 'ink-3'},
  ];
}

/** How strong a mark is, and its sign and its ticks: chosen, dated after the day, or as its weight has it. */
const paintOf = (item: Item, later: boolean, {selected}: TimelineLook): Paint =>
  item.id === selected ? 'accent' : later ? 'mark-2' : item.weight === 1 ? 'ink' : 'mark';

function drawMark(mark: MarkScene, until: number, {unit, height}: PictureScene, look: TimelineLook): GroupItem {
  const {item, label, join, glyphs, aside, y} = mark;
  const {known, off, own, view, selected} = look;
  const later = standingClass(item, known) !== '';
  const paint = paintOf(item, later, look);
  const drawn = glyphs.flatMap((scene): readonly GroupItem[] => {
    if (off.has(`form:${scene.key}`)) return [];
    const {glyph, look: kind} = lookOf(scene, item, known);
    const place = {x: scene.x, y, unit};
    const plain = glyphItem(glyph, place, paint, later ? 'surface' : 'band-2');
    if (kind === 'plain') return [plain];
    const weak = glyphItem(glyph, place, item.id === selected ? 'accent' : 'mark-2', 'surface');
    return kind === 'later' ? [weak] : [weak, {clip: {x: 0, y: 0, width: until, height}, items: [plain]}];
  });
  const moved = item.id === selected ? aside : 0;
  return {
    id: item.id,
    title: nameItem(item, view, own) + wordStanding(item, known, own),
    items: [
      ...(join === undefined ? [] : [path(`M${join.x0},${y}H${join.x1}`, 'mark-2', 1)]),
      ...glyphs.flatMap(({day}) => (day === undefined ? [] : [path(dayPath(day, y), 'mark-2', 1)])),
      ...drawn,
      ...(label === undefined ? [] : [{x: moved, items: drawLabel(label, item, {unit, later, halo: 3.5}, look)}]),
    ],
  };
}

interface LabelManner {
  unit: number;
  later: boolean;
  halo: number;
}

function drawLabel(
  {text, x, y, differ, bar}: LabelScene,
  item: Item,
  {unit, later, halo}: LabelManner,
  look: TimelineLook,
): readonly Drawn[] {
  const chosen = item.id === look.selected;
  const key = item.weight === 1;
  const signs: Paint = chosen ? 'accent' : later ? 'mark-2' : 'ink';
  return [
    {
      ...{text, x, y, halo, size: 12 * unit, paint: chosen ? 'accent' : later ? 'ink-3' : key ? 'ink' : 'ink-2'},
      ...(key && {weight: 600}),
    },
    ...(differ === undefined ? [] : [differItem({...differ, unit}, signs, key)]),
    barItem(item.voices, {...bar, unit}, signs === 'ink' ? 'mark' : signs),
  ];
}

function drawPile({items, pile}: Stand, highest: number, {unit: u}: PictureScene, look: TimelineLook): GroupItem {
  const {known, view, own} = look;
  const later = laterClass(items, known) !== '';
  const [first] = items;
  if (pile === undefined || first === undefined) return {items: []};
  if (items.length === 1) {
    const {glyph, x, y} = aloneGlyph(first, pile, u);
    return {id: first.id, title: nameItem(first, view, own), items: [glyphItem(glyph, {x, y, unit: u}, paintOf(first, later, look))]};
  }
  const {d, top} = pileBar(pile, items.length / highest, u);
  const text = {text: view.format.number(items.length), x: pile.x, y: top - 3 * u, size: 12 * u, anchor: 'middle'} as const;
  return {
    count: items.length,
    items: [later ? {d, fill: 'surface', stroke: 'mark-2', width: 1.3} : {d, fill: 'mark-2'}, {...text, paint: later ? 'ink-3' : 'ink-2'}],
  };
}

/** How much of what is shown is out of view at one end. */
function drawEdge({key, items, x, y}: EdgeScene, unit: number, {own, shown, view}: TimelineLook): readonly TextItem[] {
  const n = shown.of(items).length;
  const text = own.edgeMark[key](view.format.number(n));
  return n === 0 ? [] : [{text, x, y, size: 12 * unit, paint: 'ink-2', ...(key === 'later' && {anchor: 'end'})}];
}

/** Over the marks: rings, and the name of a selected mark that has no label. */
function drawOver(stands: readonly Stand[], scene: PictureScene, look: TimelineLook): readonly Drawn[] {
  const {selected, marked, shown} = look;
  const rings = stands.filter(({items}) => items.some(({id, ref}) => id === selected || marked.has(ref)));
  const item = rings.flatMap(({items}) => items).find(({id}) => id === selected);
  const stand = item && shown.ids.has(item.id) ? standOf(stands, item) : undefined;
  return [
    ...rings.map((one): PathItem => path(ringPath(ringOf(one)), 'accent', 2)),
    ...(item === undefined || stand === undefined ? [] : nameChosen(item, stand, scene, look)),
  ];
}

function nameChosen(item: Item, {mark, pile}: Stand, {unit, width}: PictureScene, look: TimelineLook): readonly Drawn[] {
  if (mark !== undefined) return mark.label === undefined ? drawLabel(mark.hint, item, {unit, later: false, halo: 6}, look) : [];
  return pile === undefined ? [] : [pileName(item.label, pile, width, unit)];
}

/** Beside the count of a pile, to the side with more room. */
const pileName = (text: string, {x, hit}: PileScene, width: number, unit: number): TextItem => ({
  ...{text, y: hit.y - unit, size: 12 * unit, halo: 6, paint: 'accent'},
  ...(x > width / 2 ? {x: hit.x - 4 * unit, anchor: 'end'} : {x: hit.x + hit.width + 4 * unit}),
});

const ringPath = (ring: RingScene): string => (ring.height === 0 ? `M${ring.x},${ring.y}h${ring.width}` : rectPath(ring, ring.rx));
