import type {ElementName} from '../model/types.js';
import {elementNames, type EmbedFormat} from '../static/markup.js';
import type {Attribute} from './facts.js';

export type Width = 'wide' | 'column' | 'phone';
export const widths: readonly Width[] = ['wide', 'column', 'phone'];
export const formats: readonly EmbedFormat[] = ['script', 'iframe', 'fallback', 'static'];

/** What the builder is set to. All of it stands in the address, so that it can be handed on; data that were pasted do not. */
export interface Settings {
  elements: readonly ElementName[];
  /** Empty: the language of the page that it is put into. */
  lang: string;
  width: Width;
  format: EmbedFormat;
  base: string;
  figure: boolean;
  strict: boolean;
  /** Attributes of the elements; one that says nothing is not there. */
  attributes: Readonly<Record<string, string>>;
}

const own: ReadonlySet<string> = new Set(['element', 'lang', 'width', 'format', 'base', 'figure', 'strict']);

const oneOf = <T extends string>(value: string | null, allowed: readonly T[], otherwise: T): T =>
  allowed.find((each) => each === value) ?? otherwise;

/**
 * Reads fields of a form or of an address: what is wrong or left out is as at
 * first. `find` gives the attribute of a name, if there is one.
 */
export function readSettings(fields: URLSearchParams, find: (name: string) => Attribute | undefined): Settings {
  const asked = fields.getAll('element').flatMap((list) => list.split(/[\s,]+/));
  const elements = elementNames.filter((name) => asked.includes(name));
  const attributes = new Map<string, string>();
  for (const name of new Set(fields.keys())) {
    const attribute = own.has(name) ? undefined : find(name);
    const value = fields.getAll(name).filter(Boolean).join(' ');
    if (attribute !== undefined && (attribute.isSwitch || value !== '')) attributes.set(name, attribute.isSwitch ? '' : value);
  }
  return {
    elements: elements.length > 0 ? elements : ['timeline'],
    lang: fields.get('lang') ?? '',
    width: oneOf(fields.get('width'), widths, 'wide'),
    format: oneOf(fields.get('format'), formats, 'script'),
    base: fields.get('base') ?? '',
    figure: fields.has('figure'),
    strict: fields.has('strict'),
    attributes: Object.fromEntries(attributes),
  };
}

/** The fields that `readSettings` reads, without what is as at first. */
export function writeSettings({elements, lang, width, format, base, figure, strict, attributes}: Settings): URLSearchParams {
  return new URLSearchParams([
    ['element', elements.join(' ')],
    ...(lang === '' ? [] : [['lang', lang]]),
    ...(width === 'wide' ? [] : [['width', width]]),
    ...(format === 'script' ? [] : [['format', format]]),
    ...(base === '' ? [] : [['base', base]]),
    ...(figure ? [['figure', '']] : []),
    ...(strict ? [['strict', '']] : []),
    ...Object.entries(attributes),
  ]);
}
