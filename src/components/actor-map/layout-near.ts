import {placeNames} from '../../geometry/label-placing.js';
import {round} from '../../geometry/link-path.js';
import {around} from '../../geometry/rect.js';
import type {Id} from '../../model/types.js';
import {nameGap} from './layout-nodes.js';
import type {NodeMark, PictureScene} from './layout-scene.js';

/** So many names beside those at rest: more would hide the lines in focus. */
const most = 60;

/**
 * Names that have no room at rest, of actors that are asked about: each where it
 * covers no glyph, title or other name, the first of the list placed first. One
 * that finds no place is left out, and waits for hover and focus. Placed when first
 * asked for; the same places are given back from then on.
 */
export function namesOnDemand(scene: Omit<PictureScene, 'wordsOf' | 'wordsAlong' | 'namesAmong'>): PictureScene['namesAmong'] {
  const known = new Map<string, readonly NodeMark[]>();
  return (ids) => {
    const key = ids.join(' ');
    const names = known.get(key) ?? placeAmong(ids, scene);
    known.set(key, names);
    return names;
  };
}

function placeAmong(ids: readonly Id[], {nodes, zones, width, height, unit}: Parameters<typeof namesOnDemand>[0]): readonly NodeMark[] {
  const asked = new Map(nodes.filter(({id, spare}) => spare && ids.includes(id)).map((node) => [node.id, node]));
  const first = ids.flatMap((id) => asked.get(id) ?? []);
  const glyphOf = ({x, y, size}: NodeMark) => around(x, y, size, size);
  const placed = placeNames(
    first.map((node) => ({id: node.id, glyph: glyphOf(node), width: node.nameBox.width, height: node.nameBox.height})),
    {
      frame: {x: 0, y: 0, width, height},
      fixed: [
        ...zones.map(({titleBox}) => titleBox),
        ...nodes.filter(({spare}) => !spare).map(({nameBox}) => nameBox),
        ...nodes.filter(({id}) => !asked.has(id)).map(glyphOf),
      ],
      ...{lines: [], gap: nameGap * unit, most},
    },
  );
  return first.flatMap((node): NodeMark[] => {
    const {box, anchor, free} = placed.get(node.id) ?? {free: false};
    if (!free || box === undefined || anchor === undefined) return [];
    const x = round({start: box.x, middle: box.x + box.width / 2, end: box.x + box.width}[anchor]);
    const down = box.y - node.nameBox.y;
    return [{...node, anchor, nameBox: box, spare: false, name: node.name.map((line) => ({...line, x, y: round(line.y + down)}))}];
  });
}
