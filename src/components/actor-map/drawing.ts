import {rectPath, type Drawing, type GroupItem, type Item, type PathItem, type TextItem} from '../../geometry/drawing.js';
import type {Paint} from '../../geometry/paints.js';
import type {Id} from '../../model/types.js';
import {drawGeo} from './drawing-geo.js';
import {drawLink, drawNode, haloed, type Pen} from './drawing-marks.js';
import type {PictureScene, ZoneMark} from './layout-scene.js';
import {standing, wordsShown, type MapLook} from './looks.js';

/** The picture of the map, network or geographic, as it stands: what the page shows, without what only a pointer or key can do. */
export function drawMap(scene: PictureScene, look: MapLook): Drawing {
  const {width, height, geo} = scene;
  const near = standing(scene, look);
  return {width, height, items: geo === undefined ? drawNetwork(scene, near, look) : drawGeo(scene, geo, near, look)};
}

/** Zones, links with the weakly attested first, words, and on top the actors zone by zone: the order of the page. */
function drawNetwork(scene: PictureScene, near: ReadonlySet<Id> | undefined, look: MapLook): readonly Item[] {
  const pen: Pen = {unit: scene.unit, named: !scene.many, look};
  return [
    ...scene.zones.flatMap(drawGround),
    ...scene.links.filter(({id}) => look.relations.has(id)).map((link) => drawLink(link, pen)),
    ...drawWords(scene, near !== undefined, look),
    ...scene.zones.flatMap((zone) => [
      ...drawHead(zone, pen),
      ...zone.nodes.filter(({id}) => look.actors.has(id)).map((node) => drawNode(node, near, pen)),
    ]),
  ];
}

function drawGround({ground, rect, title}: ZoneMark): readonly PathItem[] {
  if (title.length === 0) return [];
  const rule: PathItem = {d: `M${rect.x},${Math.floor(rect.y) + 0.5}h${rect.width}`, stroke: 'rule-strong'};
  return ground ? [{d: rectPath(rect), fill: 'band'}, rule] : [rule];
}

const drawHead = ({id, title, ground, label}: ZoneMark, {unit, look}: Pen): readonly GroupItem[] =>
  title.length === 0
    ? []
    : [
        {
          title: label,
          items: title.map((line): TextItem => {
            const off = look.isOff(`cluster:${id}`);
            return {...haloed(line, 13 * unit, ground), weight: 600, paint: off ? 'ink-3' : 'ink', ...(off && {struck: true})};
          }),
        },
      ];

/** Words on the lines. They are part of the names of their relations. */
function drawWords(scene: PictureScene, focused: boolean, look: MapLook): readonly TextItem[] {
  const places = wordsShown(scene, look);
  return scene.links.flatMap(({id, word}) => {
    const p = places.get(id);
    if (p === undefined || !look.relations.has(id)) return [];
    const chosen = id === look.chosen;
    const paint: Paint = chosen ? 'accent' : look.known?.later.has(id) === true ? 'ink-3' : focused ? 'ink' : 'ink-2';
    const item = haloed({text: word, x: p.x, y: p.baseline}, 12 * scene.unit, p.ground);
    return [{...item, anchor: 'middle', paint, ...(chosen && {weight: 600})}];
  });
}
