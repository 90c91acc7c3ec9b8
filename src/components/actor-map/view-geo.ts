import {html, nothing, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import {tiles} from '../../element/accounts.js';
import {wordVoices} from '../../element/source-bar.js';
import {tileShapes} from '../../element/tile.js';
import type {Id, Relation} from '../../model/types.js';
import {isDisputed} from '../../query/tie-filter.js';
import {attesting, voicesOf} from '../../query/voices.js';
import type {MapContext} from './context.js';
import {linePicture} from './glyphs.js';
import {strengthLines, wordStrengths} from './layout-geo-texts.js';
import type {GeoMark, GeoScene, NodeMark, PictureScene, TextLine} from './layout-scene.js';
import {linesLeft, lookOfNode, placeStands, standing} from './looks.js';
import {renderLink, textLines} from './view-marks.js';
import {renderStage} from './view-picture.js';
import {renderAccounts, tieGlyph} from './view-ties.js';
import {nameActor, sentenceOf, wordMarked} from './words.js';
import {namePlace} from './words-geo.js';

/** The geographic form: outlines, arrows, and on top what is written beside actors and places. */
export function renderGeo(scene: PictureScene, geo: GeoScene, ctx: MapContext): TemplateResult {
  const {own, view} = ctx;
  const {number} = view.format;
  const links = scene.links.filter(({id}) => ctx.relations.has(id));
  const there = (ref: GeoMark['ref']): number =>
    geo.marks.filter((m) => m.ref === ref && (ref === 'place' ? placeStands(m, ctx) : ctx.actors.has(m.id))).length;
  const label = own.geo.pictureLabel(number(there('actor')), number(links.length), number(there('place')));
  const near = standing(scene, ctx);
  const nodes = new Map(scene.nodes.map((node) => [node.id, node]));
  return renderStage(
    scene,
    label,
    svg`<svg class="geo-ground" width=${scene.width} height=${scene.height} aria-hidden="true"><g transform=${`translate(${geo.at.x},${geo.at.y}) scale(${geo.at.scale})`}>
      <path class="graticule" d=${geo.graticule} /><path class="border" d=${geo.borders} /><path class="shore" d=${geo.shores} />
      ${geo.lands.map(({d, role}) => svg`<path class="land ${role}" d=${d} />`)}</g></svg>
      <g aria-hidden="true">${geo.names.map(({text, x, y, sea}) => svg`<text class="name ground-name ${sea ? 'sea' : ''}" x=${x} y=${y}>${text}</text>`)}</g>
      <g class="links">${links.map((link) => renderLink(link, ctx, wordStrengths(link.id, {model: view.model, words: own.geo})))}</g>
      ${geo.marks.map((mark) => renderMark(mark, nodes.get(mark.id), ctx, near))}`,
    ctx,
  );
}

const renderMark = (mark: GeoMark, node: NodeMark | undefined, ctx: MapContext, near: ReadonlySet<Id> | undefined) =>
  mark.ref === 'place'
    ? placeStands(mark, ctx)
      ? renderPlace(mark, ctx)
      : nothing
    : node !== undefined && ctx.actors.has(mark.id)
      ? renderActor(mark, node, ctx, near)
      : nothing;

function renderActor(mark: GeoMark, node: NodeMark, ctx: MapContext, near: ReadonlySet<Id> | undefined): SVGTemplateResult {
  const {id} = mark;
  const {chosen, marked, dim} = lookOfNode(mark, near, ctx);
  const css = [mark.size, chosen && 'chosen', marked && 'marked', dim && 'dim', node.hollow && 'hollow'];
  const body = svg`${chosen && node.glyph !== '' ? svg`<circle class="ring" cx=${node.x} cy=${node.y} r=${node.ring} />` : nothing}${
    node.glyph === '' ? nothing : svg`<path class="glyph" transform="translate(${node.x},${node.y})" d=${node.glyph} />`
  }${titleOf(mark)}`;
  return svg`${leaderOf(mark)}${renderButton(mark, {css, label: nameActor(id, ctx) + wordMarked(marked, ctx), expanded: chosen && ctx.opened, part: 'node', focusBox: node.focusBox}, body, ctx)}
    ${mark.told.map((part) => (part.relation !== undefined && ctx.relations.has(part.relation) ? renderStrengths(part.relation, part, mark, ctx) : nothing))}`;
}

/** Strengths in words and tiles of one contingent, part of its arrow for a pointer; for others the arrow says them. */
function renderStrengths(relation: Id, {lines, tiles = []}: GeoMark['told'][number], {spare}: GeoMark, ctx: MapContext): SVGTemplateResult {
  const {view} = ctx;
  const record = view.model.relationById.get(relation);
  const voices = voicesOf(record?.accounts ?? [], view.model.sources);
  const css = `told ${ctx.chosen === relation ? 'chosen' : ''} ${ctx.known?.later.has(relation) === true ? 'later' : ''} ${spare ? 'spare' : ''}`;
  return svg`<g class=${css} data-of=${`relation:${relation}`} aria-hidden="true"><text class="name">${textLines(lines)}</text>${tiles.map(
    (at, i) => {
      const voice = voices[i];
      return voice === undefined ? nothing : tileShapes(voice.source, voice.voice, {...at, unit: ctx.scene.picture?.unit ?? 1}, view);
    },
  )}</g>`;
}

function renderPlace(mark: GeoMark, ctx: MapContext): SVGTemplateResult {
  const {id, dot, mute, titleBox} = mark;
  const chosen = ctx.place === id;
  const lines = linesLeft(mark, ctx);
  const isLater = ({of}: TextLine): boolean => of !== undefined && ctx.known?.toldLater.has(of) === true;
  const text = (later: boolean) =>
    svg`<text class="name ${later ? 'later' : ''}">${textLines(lines.filter((line) => isLater(line) === later))}</text>`;
  const body = svg`${dot === undefined ? nothing : svg`<circle class="dot" cx=${dot.x} cy=${dot.y} r=${(ctx.scene.picture?.unit ?? 1) * (mute ? 2.6 : 4)} />`}${titleOf(mark)}`;
  const said = svg`<g class=${`told ${chosen ? 'chosen' : ''} ${mark.spare ? 'spare' : ''}`} data-of=${mute ? nothing : `place:${id}`} aria-hidden="true">${text(false)}${lines.some(isLater) ? text(true) : nothing}</g>`;
  const label = namePlace(mark, lines, ctx.own.geo);
  return svg`${leaderOf(mark)}${renderButton(mark, {css: ['place', mute && 'mute', chosen && 'chosen'], label, expanded: chosen && ctx.opened, part: 'mark', focusBox: titleBox}, body, ctx)}${lines.length === 0 ? nothing : said}`;
}

const leaderOf = ({leader}: GeoMark) => (leader === '' ? nothing : svg`<path class="leader" d=${leader} />`);
const titleOf = ({title}: GeoMark): SVGTemplateResult => svg`<text part="label" class="name">${textLines(title)}</text>`;

interface Button {
  css: readonly (string | false)[];
  label: string;
  expanded: boolean;
  part: string;
  focusBox: NodeMark['focusBox'];
}

function renderButton(
  mark: GeoMark,
  {css, label, expanded, part, focusBox}: Button,
  body: SVGTemplateResult,
  ctx: MapContext,
): SVGTemplateResult {
  const {roving, view} = ctx;
  const {ref, id, spare, mute, places, dot} = mark;
  const names = ['node', ...css, spare && 'spare'].filter(Boolean).join(' ');
  const count = places.length > 1 ? places.length : nothing;
  if (!view.interactive || mute)
    return svg`<g class=${names} part=${part} data-id=${id} data-count=${count} role="img" aria-label=${label}>${body}</g>`;
  const stop = `${ref}:${id}`;
  const current = roving.current === stop;
  const hit = focusBox;
  return svg`<g class=${names} part=${part} data-id=${id} data-count=${count} data-stop=${stop} role="button" aria-label=${label} aria-expanded=${expanded}
    tabindex=${current ? 0 : -1}><rect class="hit" x=${hit.x} y=${hit.y} width=${hit.width} height=${hit.height} />${
      dot === undefined ? nothing : svg`<circle class="hit" cx=${dot.x} cy=${dot.y} r=${12 * (ctx.scene.picture?.unit ?? 1)} />`
    }${current ? svg`<rect class="focus" x=${focusBox.x} y=${focusBox.y} width=${focusBox.width} height=${focusBox.height} rx="3" />` : nothing}${body}</g>`;
}

/** Under the map: contingents that no arrow can show, and how much stands elsewhere. */
export function renderPlaceless({placeless}: GeoScene, ctx: MapContext): TemplateResult {
  const {view, own, relations} = ctx;
  const {model} = view;
  const rows = placeless
    .filter((id) => relations.has(id))
    .map((id) => model.relationById.get(id))
    .filter((r) => r !== undefined);
  const others = model.relations.filter(({id, family}) => relations.has(id) && family !== 'sends-troops').length;
  return html`${rows.length === 0 ? nothing : html`<p class="hint">${own.geo.placeless}</p>`}
  ${rows.map((relation) => renderRow(relation, ctx))}
  ${others === 0 ? nothing : html`<p class="hint">${own.geo.notShown(others, view.format.number(others))}</p>`}`;
}

/** A contingent without an arrow: the sentence, who states it, the strengths, and opened what every source says. */
function renderRow(relation: Relation, ctx: MapContext): TemplateResult {
  const {view, own} = ctx;
  const open = ctx.chosen === relation.id && ctx.opened;
  const voices = voicesOf(relation.accounts, view.model.sources);
  const strengths = strengthLines(relation.accounts, {model: view.model, words: own.geo});
  const glyph = tieGlyph({relation, outgoing: true, attested: attesting(relation.accounts)}, view);
  const body = html`${linePicture(glyph)}<span class="tie-words"
      ><b>${sentenceOf(relation, view, own)}${isDisputed(relation, view.model) ? html` <span aria-hidden="true">≠</span>` : nothing}</b>
      <span class="gloss">${strengths.join(' · ')}</span></span
    >${tiles(voices, view)}<span class="quiet">${wordVoices(voices, view)}</span>`;
  return html`<div class="tie placeless ${open ? 'chosen' : ''}" part="row" data-id=${relation.id}>
    ${
      view.interactive
        ? html`<button type="button" class="tie-row" aria-expanded=${open} @click=${() => ctx.onRelation(relation.id)}>${body}</button>`
        : html`<div class="tie-row">${body}</div>`
    }${open ? renderAccounts(relation, ctx) : nothing}
  </div>`;
}
