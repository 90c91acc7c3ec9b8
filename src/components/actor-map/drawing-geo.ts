import {circle} from '../../geometry/date-glyph.js';
import type {GroupItem, Item, PathItem, TextItem} from '../../geometry/drawing.js';
import {tileItem} from '../../geometry/drawn-parts.js';
import type {Paint} from '../../geometry/paints.js';
import type {Id} from '../../model/types.js';
import {voicesOf} from '../../query/voices.js';
import {drawLink, glyphItems, haloed, ringOf, titleOfNode, type Pen} from './drawing-marks.js';
import {letterSizes, wordStrengths} from './layout-geo-texts.js';
import type {GeoMark, GeoScene, NodeMark, PictureScene, TextLine} from './layout-scene.js';
import {linesLeft, lookOfNode, placeStands, type MapLook} from './looks.js';
import {namePlace} from './words-geo.js';

/** The geographic form: outlines, arrows, and on top what is written beside actors and places. */
export function drawGeo(scene: PictureScene, geo: GeoScene, near: ReadonlySet<Id> | undefined, look: MapLook): readonly Item[] {
  const pen: Pen = {unit: scene.unit, named: true, look};
  const nodes = new Map(scene.nodes.map((node) => [node.id, node]));
  const links = scene.links.filter(({id}) => look.relations.has(id));
  return [
    drawLands(geo, scene),
    ...geo.names.map((name): TextItem => ({...haloed(name, 12 * scene.unit, false), paint: 'ink-3'})),
    ...links.map((link) => drawLink(link, pen, wordStrengths(link.id, {model: look.view.model, words: look.own.geo}))),
    ...geo.marks.flatMap((mark) => {
      if (mark.ref === 'place') return placeStands(mark, look) ? drawPlace(mark, pen) : [];
      const node = nodes.get(mark.id);
      return node !== undefined && look.actors.has(mark.id) ? drawActor(mark, node, near, pen) : [];
    }),
  ];
}

/** Lands, borders and shores, as far as they lie in the picture. Lines keep their width whatever the scale. */
function drawLands({at, lands, borders, shores, graticule}: GeoScene, {width, height}: PictureScene): GroupItem {
  const line = (d: string, stroke: Paint, more: Partial<PathItem> = {}): PathItem => ({
    d,
    stroke,
    width: 1 / at.scale,
    join: 'round',
    ...more,
  });
  const dash = `${1.5 / at.scale} ${2.5 / at.scale}`;
  return {
    clip: {x: 0, y: 0, width, height},
    items: [
      {
        ...at,
        items: [
          line(graticule, 'rule'),
          line(borders, 'rule'),
          line(shores, 'mark-2', {dash}),
          ...lands.map(({d, role}) => line(d, 'mark-2', role === 'other' ? {} : {fill: role === 'goal' ? 'band-2' : 'band'})),
        ],
      },
    ],
  };
}

function drawActor(mark: GeoMark, node: NodeMark, near: ReadonlySet<Id> | undefined, pen: Pen): readonly Item[] {
  const {unit, look} = pen;
  const {id, size, spare} = mark;
  const now = lookOfNode(mark, near, look);
  const {chosen, marked, dim} = now;
  const name = written(mark.title, letterSizes[size] * unit, chosen ? 'accent' : dim ? 'ink-3' : 'ink', true);
  const items: readonly Item[] = [
    ...(chosen && node.glyph !== '' ? [ringOf(node)] : []),
    ...glyphItems(node, now),
    ...(spare && !chosen ? [] : name),
    ...(marked && !chosen && !spare ? [underline(mark, unit)] : []),
  ];
  const told = spare ? [] : mark.told.filter(({relation}) => relation !== undefined && look.relations.has(relation));
  return [...leaderOf(mark), {id, title: titleOfNode(id, marked, look), items}, ...told.flatMap((part) => drawStrengths(part, pen))];
}

/** Strengths in words and tiles of one contingent, whose arrow says them, too. */
function drawStrengths({relation = '', lines, tiles = []}: GeoMark['told'][number], {unit, look}: Pen): readonly Item[] {
  const {model} = look.view;
  const paint: Paint = look.chosen === relation ? 'accent' : look.known?.later.has(relation) === true ? 'ink-3' : 'ink-2';
  const voices = voicesOf(model.relationById.get(relation)?.accounts ?? [], model.sources);
  return [
    ...written(lines, 12 * unit, paint),
    ...tiles.flatMap((at, i) => {
      const voice = voices[i];
      return voice === undefined ? [] : [tileItem(model.initials.get(voice.source) ?? '?', voice.voice, {...at, unit})];
    }),
  ];
}

function drawPlace(mark: GeoMark, {unit, look}: Pen): readonly Item[] {
  const {id, dot, mute, spare, places} = mark;
  const chosen = look.place === id;
  const paint: Paint = chosen ? 'accent' : mute ? 'mark-2' : 'ink';
  const lines = linesLeft(mark, look);
  const paintOf = ({of}: TextLine): Paint =>
    chosen ? 'accent' : of !== undefined && look.known?.toldLater.has(of) === true ? 'ink-3' : 'ink-2';
  const items: readonly Item[] = [
    ...(dot === undefined ? [] : [{d: circle(dot.x, dot.y, (mute ? 2.6 : 4) * unit), fill: paint}]),
    ...(spare && !chosen ? [] : written(mark.title, letterSizes[mark.size] * unit, chosen ? 'accent' : 'ink', !mute)),
    ...(spare ? [] : lines.flatMap((line) => written([line], 12 * unit, paintOf(line)))),
  ];
  return [...leaderOf(mark), {id, ...(places.length > 1 && {count: places.length}), title: namePlace(mark, lines, look.own.geo), items}];
}

const leaderOf = ({leader}: GeoMark): readonly PathItem[] => (leader === '' ? [] : [{d: leader, stroke: 'mark-2'}]);

const written = (lines: readonly TextLine[], size: number, paint: Paint, heavy = false): readonly TextItem[] =>
  lines.map((line) => ({...haloed(line, size, false), paint, ...(heavy && {weight: 600})}));

/** Under the name of an actor that is marked: where its country is its mark there is nothing to ring. */
const underline = ({title, titleBox}: GeoMark, unit: number): PathItem => ({
  d: `M${titleBox.x},${(title.at(-1)?.y ?? 0) + 3 * unit}h${titleBox.width}`,
  stroke: 'accent',
});
