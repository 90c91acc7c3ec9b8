import type {ElementName} from '../../model/types.js';
import {fallbackHtml} from '../../static/fallback.js';
import {addressOf} from '../../static/markup.js';
import {renderShadow} from '../../static/shadow.js';
import {note, withProgress} from './output.js';
import type {Given} from './options.js';
import {version} from './package.js';
import {folderOf, pixels} from './shared-options.js';

/** One element with what it shows. */
export interface Shown {
  element: ElementName;
  input: unknown;
  attributes: Readonly<Record<string, string>>;
  /** Whether the data have to come along in the markup. */
  inside: boolean;
}

/** An element in words, filtered as its attributes say. */
export function wordsOf({element, input, attributes: {disputed, ...said}}: Shown, {options}: Given): string {
  const lang = options.get('lang');
  return fallbackHtml(element, input, {...said, disputed: disputed !== undefined, ...(lang !== undefined && {lang})});
}

/** The tag with its finished picture in a declared shadow root, and the words inside; the hash that inline styles need is told. */
export async function declaredOf(shown: Shown, given: Given): Promise<string> {
  const {element, input, attributes, inside} = shown;
  const {options} = given;
  const lang = options.get('lang');
  const {html, styleHash} = await withProgress('Drawing', () =>
    renderShadow(element, input, {
      width: pixels('width', options.get('width'), 1100),
      attributes,
      styles: options.get('styles') === 'inline' ? 'inline' : 'link',
      stylesHref: addressOf(`cdn/kz-${element}.shadow.css`, folderOf(options.get('base')), version()),
      fallback: wordsOf(shown, given),
      inside,
      ...(lang !== undefined && {lang}),
    }),
  );
  if (styleHash !== '') note(`style-src ${styleHash} allows the styles of kz-${element}.`);
  return html;
}
