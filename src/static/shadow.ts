import type {CSSResultOrNative} from 'lit';
import type {DrawnWith} from '../element/declared.js';
import type {KzElement} from '../element/kz-element.js';
import {formOf, type Box} from '../geometry/box.js';
import type {Dataset, ElementName} from '../model/types.js';
import {jsonScript, openTag} from '../strings/tag.js';
import {maxEms} from '../element/size-controller.js';
import {stageClass, stageStyles} from './shadow-styles.js';
import {modelOf} from './words.js';
import {unknownWidth, wideAdvances, wideWidth} from './widths.js';

/** What a declared picture is drawn for. */
export interface ShadowOptions {
  /** Width of the place in px: at this width nothing changes when the script arrives. */
  width: number;
  /** Size of the place's letters in px, 16 unless told. */
  em?: number;
  /** Attributes of the tag, `src` among them where the script gets the data from an address. */
  attributes?: Readonly<Record<string, string>>;
  /** Language of words and formats, `en` unless told; printed on the tag. */
  lang?: string;
  theme?: 'auto' | 'light' | 'dark';
  /** `link` to a file of the package, as strict policies ask for, or `inline` with the hash that allows it. */
  styles?: 'link' | 'inline';
  /** Address of that file, `cdn/kz-<element>.shadow.css` of the package. */
  stylesHref?: string;
  /** HTML that stands in the tag for whoever knows no declared shadow roots; it is taken as it is. */
  fallback?: string;
  /** Whether the data stand in the tag as JSON, so that the script draws them and not the shipped set. */
  inside?: boolean;
}

export interface ShadowMarkup {
  html: string;
  /** For `style-src` of a policy, with its quotes; empty where the styles are a file. */
  styleHash: string;
}

interface ElementClass {
  new (): KzElement<unknown>;
  bundled: Dataset | undefined;
  readonly observedAttributes: readonly string[];
  readonly elementStyles: readonly CSSResultOrNative[];
}

const classes: Readonly<Record<ElementName, () => Promise<ElementClass>>> = {
  timeline: async () => (await import('../components/timeline/kz-timeline.js')).KzTimeline,
  'actor-map': async () => (await import('../components/actor-map/kz-actor-map.js')).KzActorMap,
  'stance-grid': async () => (await import('../components/stance-grid/kz-stance-grid.js')).KzStanceGrid,
};

/**
 * An element as markup with a declared shadow root: the very picture that it draws at `width`, painted before any
 * script runs. The script replaces it in one step; at this width no pixel changes. In places too narrow for the
 * picture `fallback` is shown until then. `input` is anything that the elements read; without `src` and `inside` it
 * is taken for the shipped set, which the script brings itself.
 *
 * For Node. Throws where `@lit-labs/ssr` is not installed, and for a width that is none.
 */
export async function renderShadow(element: ElementName, input: unknown, options: ShadowOptions): Promise<ShadowMarkup> {
  const {
    width,
    em = 16,
    lang = 'en',
    theme,
    styles = 'link',
    stylesHref = `kz-${element}.shadow.css`,
    fallback = '',
    inside = false,
  } = options;
  if (!(width > 0 && em > 0)) throw new Error(`no width to draw for: ${width}`);
  const attributes: Readonly<Record<string, string>> = {...options.attributes, ...(theme === undefined ? {} : {theme}), lang};
  const box = {width: Math.floor(Math.min(width, maxEms * em)), em, form: formOf(width, em), measure: wideWidth};
  const picture = await draw(element, {input, own: inside || attributes['src'] !== undefined, attributes}, box);
  const css = styles === 'inline' ? await shadowStyles(element) : '';
  const style =
    css === ''
      ? openTag('link', [
          ['rel', 'stylesheet'],
          ['href', stylesHref],
        ])
      : `<style>${css}</style>`;
  const drawnWith: DrawnWith = {width: box.width, em, advances: wideAdvances, unknown: unknownWidth};
  const stage = `<div class="${stageClass(box.width, fallback !== '')}">${picture}${fallback === '' ? '' : '<slot class="until"></slot>'}</div>`;
  const shadow = `<template shadowrootmode="open">${style}${stage}${jsonScript(drawnWith)}</template>`;
  const tag = openTag(`kz-${element}`, Object.entries(attributes));
  return {
    html: `${tag}${shadow}${fallback}${inside ? jsonScript(input) : ''}</kz-${element}>`,
    styleHash: css === '' ? '' : await hashOf(css),
  };
}

/** The styles of a declared picture, as the file that `styles: 'link'` asks for. */
export async function shadowStyles(element: ElementName): Promise<string> {
  const Class = await classes[element]();
  // Asking for the attributes makes the class ready.
  void Class.observedAttributes;
  return [...Class.elementStyles.map((style) => ('cssText' in style ? style.cssText : '')), stageStyles].join('\n').replace(/\s+/g, ' ');
}

async function draw(
  element: ElementName,
  {input, own, attributes}: {input: unknown; own: boolean; attributes: Readonly<Record<string, string>>},
  box: Box,
): Promise<string> {
  const Class = await classes[element]();
  // A class of its own, so that the shipped set of one drawing is not that of another.
  const Once = class extends (Class as unknown as new () => object) {} as unknown as ElementClass;
  void Once.observedAttributes;
  if (!own) Once.bundled = modelOf(input).dataset;
  const drawn = new Once();
  if (own) drawn.data = input;
  for (const [name, value] of Object.entries(attributes)) drawn.attributeChangedCallback(name, null, value);
  const {render} = await printer();
  // Slots are printed for a host only: what is drawn stands in one.
  return compact(Array.from(render(drawn.drawOnce(box, attributes['lang'] ?? ''), {customElementHostStack: [{}]}), String).join(''));
}

/**
 * Without the comments that only hydration would ask for, except where one stands between two texts: a text that is
 * one in place of two is not drawn quite the same. Texts are escaped, so that none of them can hold a comment.
 */
const compact = (html: string): string =>
  html
    .replace(/(?:<!--[^]*?-->|<\?>)+/g, '<!---->')
    .replace(/(?<=>|^)<!---->|<!---->(?=<|$)/g, '')
    .replace(/[ \n]+/g, ' ');

interface Printer {
  render(value: unknown, info: object): Iterable<unknown>;
}

async function printer(): Promise<Printer> {
  // By a name that no bundler follows: it is not there for a page, and need not be.
  const name = '@lit-labs/ssr';
  try {
    return (await import(/* @vite-ignore */ /* webpackIgnore: true */ name)) as Printer;
  } catch (error) {
    throw new Error(`a declared shadow root needs the package ${name}: npm install ${name}`, {cause: error});
  }
}

async function hashOf(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return `'sha256-${btoa(String.fromCharCode(...bytes))}'`;
}
