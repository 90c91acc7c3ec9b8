import type {ElementName} from '../../model/types.js';
import {embedMarkup, startHeights} from '../../static/markup.js';
import {renderSvg, type SvgOptions} from '../../static/svg.js';
import {declaredOf, wordsOf, type Shown} from './content.js';
import {attributeOptions, attributesOf, elementsNamed, headlinesOf, storyOf} from './elements.js';
import {Failure} from './failure.js';
import type {Command, Given} from './options.js';
import {withProgress, write} from './output.js';
import {integrity} from './package.js';
import {toPng} from './png.js';
import {base, collection, data, folderOf, lang, out, pixels, styles, width} from './shared-options.js';

const sizes = ['1200x630', '1080x1350'] as const;

type Make = (shown: Shown, given: Given, headline: string) => string | Promise<string | Uint8Array>;

const makes = {
  html: (shown, given) => `${wordsOf(shown, given)}\n`,
  svg: (shown, given) => `${svgOf(shown, given)}\n`,
  png: (shown, given) => withProgress('Drawing', () => pngOf(shown, given)),
  static: async (shown, given) => `${await declaredOf(shown, given)}\n`,
  oembed: ({element, attributes}, given, headline) => `${JSON.stringify(oembedOf(element, attributes, given, headline), null, 2)}\n`,
} satisfies Record<string, Make>;

export const render: Command = {
  takes: 'ELEMENT',
  about:
    'Writes an element (timeline, actor-map or stance-grid) as a file: html is everything in words; svg a picture that stands alone; png the same, drawn by an installed Chrome, Chromium or Edge (CHROME_PATH names another); static the tag with its finished picture, as embed prints it; oembed what a site answers to whoever asks how to embed a page of it.',
  options: [
    {name: 'format', short: 'f', value: 'FORM', choices: Object.keys(makes), about: 'What to write; html without it:'},
    {...width, about: `svg, png, static: ${width.about} oembed: the width of the frame, 700.`},
    {name: 'size', value: 'SIZE', choices: sizes, about: 'svg, png: laid out anew for just this size, for links and posts:'},
    {name: 'scale', value: 'N', about: 'png: dots per px; 2 without it, 1 for a fixed size.'},
    {name: 'address', value: 'TEXT', about: 'svg, png: where the element can be seen, printed below the picture.'},
    lang,
    data,
    collection,
    styles,
    {...base, about: `static, oembed: ${base.about}`},
    {name: 'height', value: 'PX', about: 'oembed: the height of the frame.'},
    {name: 'thumbnail', value: 'ADDRESS', about: 'oembed: where a PNG of 1200x630 lies.'},
    out,
  ],
  more: [{title: 'Attributes of the elements', options: attributeOptions()}],
  examples: [
    'render timeline --format html -o timeline.html',
    'render actor-map --format png --size 1200x630 --theme dark -o map.png',
    'render stance-grid --format oembed --base https://example.org/kz-elements/dist/',
  ],
  async run(given) {
    const {words, options} = given;
    const elements = elementsNamed(words);
    const [element] = elements;
    if (element === undefined || elements.length > 1) throw new Failure('Name one element.');
    const format = (options.get('format') ?? 'html') as keyof typeof makes;
    if (options.has('src') && format !== 'oembed' && !options.has('data'))
      throw new Failure('The data have to be at hand: name their file by --data.');
    if (format === 'png' && options.get('out') === undefined && process.stdout.isTTY)
      throw new Failure('A picture is no text: name a file by --out.');
    const {input, dataset, own} = storyOf(given);
    const attributes = attributesOf(given, elements, dataset)[element] ?? {};
    const shown = {element, input, attributes, inside: own && attributes['src'] === undefined};
    const headline = headlinesOf(dataset, elements, options.get('headline'))[element] ?? '';
    await write(await makes[format](shown, given, headline), options.get('out'));
    return 0;
  },
};

function svgOf({element, input, attributes: {theme, ...attributes}}: Shown, {options}: Given): string {
  const size = sizes.find((each) => each === options.get('size'));
  const [language, address] = [options.get('lang'), options.get('address')];
  const drawn: SvgOptions = {
    width: pixels('width', options.get('width'), 1100),
    theme: theme === 'dark' ? 'dark' : 'light',
    attributes,
    ...(size !== undefined && {size}),
    ...(language !== undefined && {lang: language}),
    ...(address !== undefined && {address}),
  };
  return renderSvg(element, input, drawn);
}

function pngOf(shown: Shown, given: Given): Promise<Uint8Array> {
  const svg = svgOf(shown, given);
  const [, across = '', down = ''] = /^<svg[^>]* width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? [];
  const scale = Number(given.options.get('scale') ?? (given.options.has('size') ? 1 : 2));
  if (!(scale > 0 && scale <= 4)) throw new Failure('--scale needs a number up to 4.');
  return toPng(svg, {width: Math.ceil(Number(across)), height: Math.ceil(Number(down)), scale});
}

/** As the rich type of oEmbed 1.0 asks for it: a frame of fixed size, since whoever takes it drops every script. */
function oembedOf(element: ElementName, attributes: Readonly<Record<string, string>>, {options}: Given, title: string): object {
  const folder = folderOf(options.get('base'));
  if (!/^https?:\/\//i.test(folder)) throw new Failure('oembed is read on other sites: name the address of dist by --base https://….');
  const height = pixels('height', options.get('height'), startHeights[element]);
  const [thumbnail, language] = [options.get('thumbnail'), options.get('lang')];
  const html = embedMarkup({
    elements: [element],
    format: 'iframe',
    bare: true,
    integrity: integrity(),
    base: folder,
    attributes: {[element]: attributes},
    headlines: {[element]: title},
    height,
    ...(language !== undefined && {lang: language}),
  });
  return {
    version: '1.0',
    type: 'rich',
    title,
    html,
    width: pixels('width', options.get('width'), 700),
    height,
    ...(thumbnail !== undefined && {thumbnail_url: thumbnail, thumbnail_width: 1200, thumbnail_height: 630}),
  };
}
