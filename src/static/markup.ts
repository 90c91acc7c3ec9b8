import {frameLeave, parentSnippet, sandboxTokens, sandboxTokensWithData} from '../embed/snippet.js';
import type {ElementName} from '../model/types.js';
import {escapeMarkup, openTag, type AttributePair} from '../strings/tag.js';

export const elementNames: readonly ElementName[] = ['timeline', 'actor-map', 'stance-grid'];

export type EmbedFormat = 'script' | 'iframe' | 'fallback' | 'static';

/** `dist/cdn/sri.json`: the version, and the hash of each file beside it. */
export interface Integrity {
  version: string;
  files: Readonly<Record<string, {integrity: string}>>;
}

export interface EmbedOptions {
  /** One element, or several in the order of the page; of several the file of all three is taken. */
  elements: readonly ElementName[];
  format: EmbedFormat;
  integrity: Integrity;
  /** Address of the package's `dist` folder, with a slash at the end; `{version}` in it is filled in. Empty: beside the page. */
  base?: string;
  lang?: string;
  /** Attributes by element; an empty value is a bare attribute. */
  attributes?: Readonly<Partial<Record<ElementName, Readonly<Record<string, string>>>>>;
  /** What each element is called where nothing else is shown: in the tag without script, and as the title of a frame. */
  headlines?: Readonly<Partial<Record<ElementName, string>>>;
  /** Markup by element. `fallback`: what stands inside the tag. `static`: the whole tag with its declared shadow root. */
  content?: Readonly<Partial<Record<ElementName, string>>>;
  /** `fallback` as `<figure data-kz>`, for a site that drops unknown tags. */
  figure?: boolean;
  /** Without the tags that bring script and style sheet: the page has them, or lets none through. */
  bare?: boolean;
  /** The page lets no inline script run: what gives frames their height is a file. */
  strict?: boolean;
  /** Height of a frame in px until its page has told the right one. */
  height?: number;
}

/**
 * Markup that shows elements on any page, ready to paste. Same input, same
 * text; nothing is fetched and nothing is read from a page. Every value is
 * escaped, `content` is taken as it is. Tags stand on lines of their own, where
 * Markdown takes what they hold for HTML.
 */
export function embedMarkup(options: EmbedOptions): string {
  const {elements, format, bare = false} = options;
  const tags = elements.map((element) => (format === 'iframe' ? frame(element, options) : tag(element, options)));
  return [
    ...(bare ? [] : format === 'iframe' ? [] : brought(options)),
    ...tags,
    ...(format === 'iframe' && !bare ? [parent(options)] : []),
  ].join('\n');
}

/** Style sheet and script with the hashes of this very version. */
function brought({elements, integrity, base = '', lang = ''}: EmbedOptions): readonly string[] {
  const [only] = elements;
  const name = `kz-${elements.length === 1 && only !== undefined ? only : 'elements'}.js`;
  const spoken = `${lang}/${name}`;
  const script = file(Object.hasOwn(integrity.files, spoken) ? spoken : name, {integrity, base});
  return [
    openTag('link', [['rel', 'stylesheet'], ...file('kz-elements.css', {integrity, base}, 'href')]),
    `${openTag('script', [['type', 'module'], ...script])}</script>`,
  ];
}

const parent = ({integrity, base = '', strict = false}: EmbedOptions): string =>
  strict
    ? `${openTag('script', [...file('kz-embed-parent.js', {integrity, base}), ['defer', '']])}</script>`
    : `<script>\n${parentSnippet}</script>`;

/** Address, hash and, for another origin, how to ask it. */
function file(name: string, {integrity, base}: {integrity: Integrity; base: string}, attribute = 'src'): readonly AttributePair[] {
  const hash = integrity.files[name]?.integrity;
  return [
    [attribute, addressOf(`cdn/${name}`, base, integrity.version)],
    ...(hash === undefined ? [] : ([['integrity', hash]] as const)),
    // A hash of another origin's file is only checked where that origin may be read.
    ...(/^(?:[a-z]+:)?\/\//i.test(base) ? ([['crossorigin', 'anonymous']] as const) : []),
  ];
}

/** A file of the package. The version is in the address: an older copy in a cache would not fit its hash. */
export const addressOf = (path: string, base: string, version: string): string =>
  base.includes('{version}') ? `${base.replaceAll('{version}', version)}${path}` : `${base}${path}?v=${version}`;

function tag(element: ElementName, {format, lang, attributes, headlines, content, figure = false}: EmbedOptions): string {
  const given = content?.[element];
  if (format === 'static' && given !== undefined) return given;
  const inside = given ?? `<p>${escapeMarkup(headlines?.[element] ?? `kz-${element}`)}</p>`;
  const language: readonly AttributePair[] = lang === undefined ? [] : [['lang', lang]];
  const said = Object.entries(attributes?.[element] ?? {});
  if (!figure || format !== 'fallback') return `${openTag(`kz-${element}`, [...language, ...said])}\n${inside}\n</kz-${element}>`;
  const kept = said.map(([name, value]): AttributePair => [`data-${name}`, value]);
  return `${openTag('figure', [['data-kz', element], ...language, ...kept])}\n${inside}\n</figure>`;
}

function frame(element: ElementName, {integrity, base = '', lang, attributes, headlines, height}: EmbedOptions): string {
  const said = attributes?.[element] ?? {};
  const asked = new URLSearchParams({element, ...(lang === undefined ? {} : {lang}), ...said});
  const address = addressOf('embed.html', base, integrity.version);
  return `${openTag('iframe', [
    ['src', `${address}${address.includes('?') ? '&' : '?'}${asked.toString()}`],
    ['title', headlines?.[element] ?? `kz-${element}`],
    ['width', '100%'],
    ['height', String(height ?? startHeights[element])],
    ['loading', 'lazy'],
    ['sandbox', said['src'] === undefined ? sandboxTokens : sandboxTokensWithData],
    ['allow', frameLeave],
  ])}</iframe>`;
}

/** Heights in px in a text column of 700 px, as measured: until the page of the frame tells its own. */
export const startHeights: Readonly<Record<ElementName, number>> = {timeline: 1740, 'actor-map': 1390, 'stance-grid': 1470};
