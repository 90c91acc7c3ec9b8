import type {Span, SpanEnd} from '../model/span.js';
import type {DateRecord} from '../model/types.js';
import type {FormKey} from '../strings/timeline.js';

/** How one end of a bar looks: a cap, three dashes, a ring, a chevron, or nothing where it goes on beyond the picture. */
export type EndMark = 'cap' | 'broken' | 'ring' | 'open' | 'cut';

/** The look of a date, apart from its size: what `dateForm` makes of an EDTF date and what it rests on. */
export interface DateForm {
  shape: 'dot' | 'bar' | 'block';
  /** A diamond or two parallel lines. */
  planned: boolean;
  /** Unfilled: uncertain, or not stated by the texts. */
  hollow: boolean;
  /** Between brackets. */
  about: boolean;
  /** A dashed outline. */
  dashed: boolean;
  /** Ends of a bar. */
  from: EndMark;
  to: EndMark;
}

/** In the order of the legend. */
export const formKeys: readonly FormKey[] = [
  'day',
  'about',
  'uncertain',
  'span',
  'approximate',
  'end-uncertain',
  'within',
  'within-uncertain',
  'open',
  'open-start',
  'planned',
];

/**
 * How a date is drawn. A day that the texts do not state is hollow like an
 * uncertain one; an end that comes from outside the texts and carries no
 * qualifier of its own ends in a ring.
 */
export function dateForm(span: Span, basis: DateRecord['basis'], planned: boolean): DateForm {
  const {qualifier, precision} = span.from ?? span.to ?? {precision: 'day'};
  const plain: DateForm = {shape: 'bar', planned, hollow: false, about: false, dashed: false, from: 'cap', to: 'cap'};
  if (span.interval) return {...plain, from: endMark(span.from, basis), to: endMark(span.to, basis)};
  const unsure = qualifier === '?' || qualifier === '%';
  const about = qualifier === '~' || qualifier === '%';
  const hollow = unsure || basis !== 'stated';
  return {...plain, shape: precision === 'day' || precision === 'time' ? 'dot' : 'block', hollow, about, dashed: unsure};
}

function endMark(end: SpanEnd | undefined, basis: DateRecord['basis']): EndMark {
  if (end === undefined) return 'open';
  if (end.qualifier === '~') return 'broken';
  return end.qualifier !== undefined || basis === 'external' ? 'ring' : 'cap';
}

/** Which entry of the legend explains a form. */
export function formKey(form: DateForm): FormKey {
  if (form.planned) return 'planned';
  if (form.shape === 'dot') return form.about ? 'about' : form.hollow ? 'uncertain' : 'day';
  if (form.shape === 'block') return form.dashed ? 'within-uncertain' : 'within';
  const ends = [form.from, form.to];
  if (form.to === 'open') return 'open';
  if (form.from === 'open') return 'open-start';
  return ends.includes('broken') ? 'approximate' : ends.includes('ring') ? 'end-uncertain' : 'span';
}

/** Weight of a mark: importance 1, 2 and 3. */
export type Weight = 1 | 2 | 3;

const radii: Record<Weight, number> = {1: 5.4, 2: 4.3, 3: 3.2};
const thickness: Record<Weight, number> = {1: 3.6, 2: 2.4, 3: 1.8};

/** One path of a glyph. `fill`: filled; `line`: only a stroke; `hollow`: filled with the ground; `band`: filled with the tint; `gap`: a stroke of the ground. */
export interface GlyphPath {
  paint: 'fill' | 'line' | 'hollow' | 'band' | 'gap';
  d: string;
  width?: number;
  dash?: string;
}

/** A glyph in units of px at 16 px type. The middle of a dot, or of the start of a bar or block, is at 0, 0. */
export interface Glyph {
  paths: readonly GlyphPath[];
  /** Reach to both sides of 0, and half the height. */
  x0: number;
  x1: number;
  half: number;
}

export interface GlyphOptions {
  weight: Weight;
  /** Length of a bar or block; dots have none. */
  length?: number;
  /** A dot on a bar: an outline of the ground sets it off. */
  onBar?: boolean;
}

/** The shapes of a date. */
export function layoutGlyph(form: DateForm, {weight, length = 0, onBar = false}: GlyphOptions): Glyph {
  if (form.shape === 'dot') return form.planned ? diamond(form, weight) : dot(form, weight, onBar);
  return form.shape === 'block' ? block(form, length) : bar(form, weight, length);
}

function dot(form: DateForm, weight: Weight, onBar: boolean): Glyph {
  const outer = radii[weight];
  const r = form.about ? outer - 0.8 : outer;
  const paths: GlyphPath[] = onBar ? [{paint: 'gap', d: circle(0, 0, r), width: 3.2}] : [];
  paths.push(form.hollow ? {paint: 'hollow', d: circle(0, 0, r - 0.85), width: 1.7} : {paint: 'fill', d: circle(0, 0, r)});
  if (form.about) paths.push({paint: 'line', d: brackets(outer + 2.6, 0, 0), width: 1.5});
  const reach = form.about ? outer + 3.35 : outer;
  return {paths, x0: -reach, x1: reach, half: outer};
}

function diamond(form: DateForm, weight: Weight): Glyph {
  const h = n(radii[weight] * 1.72 * Math.SQRT1_2);
  const d = `M0,${-h}L${h},0L0,${h}L${-h},0Z`;
  const paths: GlyphPath[] = [form.hollow ? {paint: 'hollow', d, width: 1.7} : {paint: 'fill', d}];
  const arcs = radii[weight] + 4.2;
  if (form.about) paths.push({paint: 'line', d: brackets(arcs, 0, 0), width: 1.5});
  const reach = form.about ? arcs + 0.75 : h + (form.hollow ? 1.2 : 0);
  return {paths, x0: -reach, x1: reach, half: h + 1};
}

function block(form: DateForm, length: number): Glyph {
  const width = Math.max(length, 4);
  const d = `M0.7,-3.5H${n(width - 0.7)}V3.5H0.7Z`;
  const shape: GlyphPath = form.dashed
    ? {paint: 'line', d, width: 1.3, dash: '2 1.6'}
    : {paint: form.hollow ? 'hollow' : 'band', d, width: 1.3};
  if (!form.about) return {paths: [shape], x0: 0, x1: width, half: 4.2};
  const middle = width / 2;
  const arcs: GlyphPath = {paint: 'line', d: brackets(5.2, Math.max(0, middle - 3), middle), width: 1.3};
  return {paths: [shape, arcs], x0: Math.min(0, -2.9), x1: width + 2.9, half: 4.5};
}

function bar(form: DateForm, weight: Weight, length: number): Glyph {
  const {from, to, planned} = form;
  // A chevron needs some of the line to be read as an arrow.
  const width = Math.max(length, from === 'open' || to === 'open' ? 12 : 6);
  const broken = Math.min(width < 26 ? 6 : 10, width / 2);
  const reach: Record<EndMark, number> = {cap: 0, broken, ring: 5, open: 1, cut: 0};
  const x0 = reach[from];
  const x1 = Math.max(x0, width - reach[to]);
  const lines = planned ? [-2, 2].map((y) => ({y, h: weight === 1 ? 1.6 : 1.3})) : [{y: 0, h: thickness[weight]}];
  const cap = weight === 3 ? 6 : 8;
  let filled = '';
  for (const {y, h} of lines) {
    filled += box(x0, y - h / 2, x1 - x0, h);
    if (from === 'broken') filled += dashes(0, broken, y, h, 0);
    if (to === 'broken') filled += dashes(width - broken, broken, y, h, 1);
  }
  if (from === 'cap') filled += box(0, -cap / 2, 1.8, cap);
  if (to === 'cap') filled += box(width - 1.8, -cap / 2, 1.8, cap);
  const paths: GlyphPath[] = [{paint: 'fill', d: filled}];
  const heads =
    (from === 'open' ? `M6.8,-4L1,0L6.8,4` : '') + (to === 'open' ? `M${n(width - 6.8)},-4L${n(width - 1)},0L${n(width - 6.8)},4` : '');
  if (heads !== '') paths.push({paint: 'line', d: heads, width: 1.6});
  const rings = (from === 'ring' ? circle(3, 0, 2.6) : '') + (to === 'ring' ? circle(n(width - 3), 0, 2.6) : '');
  if (rings !== '') paths.push({paint: 'hollow', d: rings, width: 1.5});
  return {paths, x0: 0, x1: width, half: planned ? 4.2 : cap / 2};
}

/** Three dashes over `length` from `x`; with `lead` 1 a gap comes first, else last. */
function dashes(x: number, length: number, y: number, h: number, lead: 0 | 1): string {
  const pitch = length / 3;
  const dash = pitch * 0.64;
  return [0, 1, 2].map((i) => box(x + i * pitch + lead * (pitch - dash), y - h / 2, dash, h)).join('');
}

/** Two arcs of a circle around 0 at x `left` and `right` shifted apart: `spread` px to both sides of `middle`. */
function brackets(r: number, spread: number, middle: number): string {
  const dx = n(r * Math.SQRT1_2);
  const [l, right] = [n(middle - spread - dx), n(middle + spread + dx)];
  return `M${l},${-dx}A${n(r)},${n(r)} 0 0 0 ${l},${dx}M${right},${-dx}A${n(r)},${n(r)} 0 0 1 ${right},${dx}`;
}

/** A closed circle as path data. */
export const circle = (x: number, y: number, r: number): string =>
  `M${n(x - r)},${n(y)}a${n(r)},${n(r)} 0 1 0 ${n(2 * r)},0a${n(r)},${n(r)} 0 1 0 ${n(-2 * r)},0Z`;

const box = (x: number, y: number, width: number, height: number): string => `M${n(x)},${n(y)}h${n(width)}v${n(height)}h${n(-width)}Z`;

/** Two decimals are finer than any screen. */
const n = (value: number): number => Math.round(value * 100) / 100;

/** The sign ≠ as lines, 7 wide, its left at 0 and its middle at y 0. */
export const differSign = 'M0,-1.9H7M0,1.9H7M5.3,-4.6L1.7,4.6';
export const differWidth = 7;
