import type {ElementName} from '../../model/types.js';
import {embedMarkup, type EmbedFormat} from '../../static/markup.js';
import {escapeMarkup, jsonScript} from '../../strings/tag.js';
import {declaredOf, wordsOf} from './content.js';
import {attributeOptions, attributesOf, elementsNamed, headlinesOf, storyOf} from './elements.js';
import {Failure} from './failure.js';
import type {Command} from './options.js';
import {write} from './output.js';
import {integrity} from './package.js';
import {base, collection, data, folderOf, lang, out, pixels, styles, width} from './shared-options.js';

const formats: readonly EmbedFormat[] = ['script', 'iframe', 'fallback', 'static'];

export const embed: Command = {
  takes: 'ELEMENT…',
  about:
    'Prints the markup that shows an element (timeline, actor-map, stance-grid, or all) on a page, with the version and the hashes of the files of this package. Copy the folder dist of the package to your site: the markup looks for its files beside the page, or where --base says.',
  options: [
    {
      name: 'format',
      short: 'f',
      value: 'FORM',
      choices: formats,
      about: 'A tag and its script, a frame, a tag with everything inside as text, or a tag with its finished picture; script without it:',
    },
    base,
    lang,
    {...data, about: `${data.about} Without --src they are put inside the tag.`},
    collection,
    {name: 'figure', about: 'fallback: as <figure data-kz>, for a site that drops unknown tags.'},
    {name: 'bare', about: 'Without script and style sheet: the page has them, or lets none through.'},
    {name: 'strict', about: 'iframe: the script around the frame as a file, for a page that lets no inline script run.'},
    {...width, about: `static: ${width.about}`},
    styles,
    {name: 'height', value: 'PX', about: 'iframe: the height until the frame tells its own.'},
    out,
  ],
  more: [{title: 'Attributes of the elements', options: attributeOptions()}],
  examples: [
    'embed timeline --lang en',
    'embed all --base https://example.org/kz-elements@{version}/dist/',
    'embed stance-grid --format fallback --figure --bare',
  ],
  async run(given) {
    const {words, options} = given;
    const elements = elementsNamed(words);
    const format = (options.get('format') ?? 'script') as EmbedFormat;
    const src = options.get('src');
    const language = options.get('lang');
    // What stands at an address is known only where the same data are at hand.
    const story = src === undefined || options.has('data') ? storyOf(given) : undefined;
    const inline = story?.own === true && src === undefined;
    if (format === 'iframe' && inline) throw new Failure('A frame takes data from an address: name it by --src.');
    if ((format === 'fallback' || format === 'static') && story === undefined)
      throw new Failure(`For ${format} the data have to be at hand: name their file by --data.`);
    const attributes = attributesOf(given, elements, story?.dataset);
    const headlines = headlinesOf(story?.dataset, elements, options.get('headline'));
    const inside = async (element: ElementName): Promise<string> => {
      const shown = {element, input: story?.input, attributes: attributes[element] ?? {}, inside: inline};
      if (format === 'static') return declaredOf(shown, given);
      const words = format === 'fallback' ? wordsOf(shown, given) : `<p>${escapeMarkup(headlines[element] ?? '')}</p>`;
      return `${words}${inline ? jsonScript(story.input) : ''}`;
    };
    const content: Partial<Record<ElementName, string>> = {};
    if (format !== 'iframe') for (const element of elements) content[element] = await inside(element);
    const markup = embedMarkup({
      elements,
      format,
      integrity: integrity(),
      attributes,
      headlines,
      content,
      base: folderOf(options.get('base')),
      ...(language !== undefined && {lang: language}),
      ...(options.has('height') && {height: pixels('height', options.get('height'), 0)}),
      figure: options.has('figure'),
      bare: options.has('bare'),
      strict: options.has('strict'),
    });
    await write(`${markup}\n`, options.get('out'));
    return 0;
  },
};
