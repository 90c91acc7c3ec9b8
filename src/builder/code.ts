import type {Dataset, ElementName} from '../model/types.js';
import {fallbackHtml} from '../static/fallback.js';
import {embedMarkup, type EmbedFormat} from '../static/markup.js';
import {escapeMarkup, jsonScript} from '../strings/tag.js';
import type {Facts} from './facts.js';
import type {Settings} from './settings.js';
import type {Story} from './story.js';

export interface Shown {
  settings: Settings;
  /** The data that are shown, as far as they are at hand. */
  data: Dataset | undefined;
  /** Data that no address has: they are put inside the tag. */
  story: Story | undefined;
  /** Height in px of the element as it stands in the preview; undefined where several or none stand there. */
  height: number | undefined;
}

/** The attributes that an element knows, of those that are set. */
export function attributesFor(name: ElementName, {attributes}: Settings, facts: Facts): Readonly<Record<string, string>> {
  const known = new Set(facts.elements.find((element) => element.name === name)?.attributes.map((attribute) => attribute.name));
  return Object.fromEntries(Object.entries(attributes).filter(([attribute]) => known.has(attribute)));
}

/** `base` as `embedMarkup` wants it: a folder. */
const folder = (base: string): string => (base === '' || base.endsWith('/') ? base : `${base}/`);

/**
 * Markup to copy; undefined where there can be none: a frame fetches its data,
 * so that pasted ones have to have an address first, and words need data at
 * hand. A finished picture takes Node: here its place has the fallback.
 */
export function codeFor({settings, data, story, height}: Shown, facts: Facts): string | undefined {
  const {elements, lang, base, figure, strict, attributes} = settings;
  const format: EmbedFormat = settings.format === 'static' ? 'fallback' : settings.format;
  if (format === 'iframe' && story !== undefined) return undefined;
  if (format === 'fallback' && data === undefined) return undefined;
  const per = <T>(of: (name: ElementName) => T): Record<string, T> => Object.fromEntries(elements.map((name) => [name, of(name)]));
  const own = per((name) => attributesFor(name, settings, facts));
  const headlines = per((name) => attributes['headline'] ?? data?.meta.headlines[name]?.headline ?? `kz-${name}`);
  const content = (name: ElementName): string => {
    const {disputed, ...said} = own[name] ?? {};
    const language = lang === '' ? {} : {lang};
    const words =
      format === 'fallback'
        ? fallbackHtml(name, story?.input ?? data, {...said, ...language, disputed: disputed !== undefined})
        : `<p>${escapeMarkup(headlines[name] ?? '')}</p>`;
    return `${words}${story === undefined ? '' : jsonScript(story.input)}`;
  };
  return embedMarkup({
    elements,
    format,
    integrity: facts,
    base: folder(base),
    attributes: own,
    headlines,
    ...(format === 'iframe' ? {} : {content: per(content)}),
    ...(lang === '' ? {} : {lang}),
    ...(height === undefined ? {} : {height}),
    figure,
    strict,
  });
}
