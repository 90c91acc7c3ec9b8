import {contains, overlaps, type Rect} from '../geometry/rect.js';
import {drawnActors, type Shape} from '../components/actor-map/layout-arrange.js';
import type {NodeMark, PictureScene} from '../components/actor-map/layout-scene.js';
import type {Arrangement} from '../model/types.js';
import type {Model} from '../query/model.js';
import {actorName} from '../query/ties.js';
import {merged, middleGap, nodesUnder, pairOf, trackOf} from './map-lines.js';
import {drawnRelations, glyphBox, nameBoxAt, pictureOf} from './map-picture.js';

/**
 * The laws of a map that an arrangement breaks, one sentence each: every actor and
 * relation of the picture has its place and nothing else has one; glyphs lie in
 * their zones, names in the picture, and neither on a glyph, a name or a title;
 * no line runs over a glyph, no two lines between the same actors are one.
 */
export function brokenLaws(model: Model, shape: Shape, arrangement: Arrangement): readonly string[] {
  const scene = pictureOf(model, shape, arrangement);
  const placed = scene.nodes.filter(({id}) => arrangement.nodes[id] !== undefined);
  const named = placed.map((node) => ({node, box: wishedBox(node, arrangement)}));
  const said = (id: string): string => quote(actorName(id, model));
  return [
    ...entries(model, arrangement, said),
    ...placed.flatMap((node, i) => glyphLaws(node, placed.slice(i + 1), {scene, arrangement, said})),
    ...named.flatMap((name, i) => nameLaws(name, named.slice(i + 1), {scene, placed, said})),
    ...lineLaws({...scene, links: scene.links.filter(({id}) => arrangement.links[id] !== undefined)}, said),
  ].map((sentence) => `map ${shape}: ${sentence}.`);
}

type Said = (id: string) => string;
interface Named {
  node: NodeMark;
  box: Rect;
}

const quote = (text: string): string => `“${text}”`;

/** Where the arrangement wants a name; where it wants it nowhere, where the element puts it. */
const wishedBox = (node: NodeMark, {nodes}: Arrangement): Rect => {
  const side = nodes[node.id]?.label;
  return side === undefined ? node.nameBox : nameBoxAt(node, side);
};

function entries(model: Model, {nodes, links}: Arrangement, said: Said): readonly string[] {
  const actors = new Set(drawnActors(model).map(({id}) => id));
  const relations = new Set(drawnRelations(model).map(({id}) => id));
  return [
    ...[...actors].filter((id) => nodes[id] === undefined).map((id) => `${said(id)} has no place`),
    ...Object.keys(nodes)
      .filter((id) => !actors.has(id))
      .map((id) => `${said(id)} has a place and is not on the map`),
    ...[...relations].filter((id) => links[id] === undefined).map((id) => `the relation ${quote(id)} has no bend`),
    ...Object.keys(links)
      .filter((id) => !relations.has(id))
      .map((id) => `the relation ${quote(id)} has a bend and is not on the map`),
  ];
}

function glyphLaws(
  node: NodeMark,
  others: readonly NodeMark[],
  {scene, arrangement, said}: {scene: PictureScene; arrangement: Arrangement; said: Said},
): readonly string[] {
  const {x, y} = arrangement.nodes[node.id] ?? node;
  const glyph = glyphBox({...node, x, y});
  const zone = arrangement.zones[node.cluster] ?? {x: 0, y: 0, width: arrangement.width, height: arrangement.height};
  const on = [
    ...others.filter((other) => overlaps(glyph, glyphBox(other))).map(({id}) => `the node of ${said(id)}`),
    ...titlesUnder(glyph, scene),
  ];
  return [
    ...(contains(zone, glyph) ? [] : [`the node of ${said(node.id)} leaves its zone`]),
    ...on.map((what) => `the node of ${said(node.id)} lies on ${what}`),
  ];
}

function nameLaws(
  {node, box}: Named,
  others: readonly Named[],
  {scene, placed, said}: {scene: PictureScene; placed: readonly NodeMark[]; said: Said},
): readonly string[] {
  const name = `the name of ${said(node.id)}`;
  const on = [
    ...placed.filter((other) => other !== node && overlaps(box, glyphBox(other))).map(({id}) => `the node of ${said(id)}`),
    ...others.filter((other) => overlaps(box, other.box)).map((other) => `the name of ${said(other.node.id)}`),
    ...titlesUnder(box, scene),
  ];
  const inside = contains({x: 0, y: 0, width: scene.width, height: scene.height}, box);
  return [...(inside ? [] : [`${name} leaves the picture`]), ...on.map((what) => `${name} lies on ${what}`)];
}

const titlesUnder = (box: Rect, {zones}: PictureScene): readonly string[] =>
  zones.filter(({title, titleBox}) => title.length > 0 && overlaps(box, titleBox)).map(({label}) => `the title ${quote(label)}`);

function lineLaws({nodes, links}: PictureScene, said: Said): readonly string[] {
  const lines = links.filter(({from, to}) => from !== to).sort((a, b) => (a.id < b.id ? -1 : 1));
  return lines.flatMap((link, i) => [
    ...nodesUnder(link, trackOf(link.curve), nodes).map(({id}) => `the line of ${quote(link.id)} runs over the node of ${said(id)}`),
    ...lines
      .slice(i + 1)
      .filter((other) => pairOf(other) === pairOf(link) && middleGap(other.curve, link.curve) < merged)
      .map((other) => `the lines of ${quote(link.id)} and ${quote(other.id)} lie on each other`),
  ]);
}
