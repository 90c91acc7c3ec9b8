import {createHash} from 'node:crypto';
import {elementNames} from '../../static/markup.js';
import {escapeMarkup, jsonScript, openTag} from '../../strings/tag.js';
import {wordsOf} from './content.js';
import {attributeOptions, attributesOf, elementsNamed, headlinesOf, storyOf} from './elements.js';
import type {Command} from './options.js';
import {write} from './output.js';
import {packaged, version} from './package.js';
import {collection, data, lang, out} from './shared-options.js';

export const freeze: Command = {
  takes: '[ELEMENT…]',
  about:
    'Writes one HTML file with everything inside: elements (all three unless some are named), data, script and style. It opens from disk, needs no network and forbids itself any; without script it is a text.',
  options: [
    {name: 'title', value: 'TEXT', about: 'Title of the page; the headline of the first element without it.'},
    lang,
    data,
    collection,
    out,
  ],
  more: [{title: 'Attributes of the elements', options: attributeOptions(['src'])}],
  examples: ['freeze -o explainer.html', 'freeze timeline --data story.json --theme dark -o story.html'],
  async run(given) {
    const {words, options} = given;
    const elements = elementsNamed(words, elementNames);
    const {input, dataset, own} = storyOf(given);
    const language = options.get('lang');
    const attributes = attributesOf(given, elements, dataset);
    const headlines = headlinesOf(dataset, elements, options.get('headline'));
    const tags = elements.map((element) => {
      const shown = {element, input, attributes: attributes[element] ?? {}, inside: own};
      return `${openTag(`kz-${element}`, Object.entries(shown.attributes))}${wordsOf(shown, given)}</kz-${element}>`;
    });
    const [first] = elements;
    const title = options.get('title') ?? (first === undefined ? undefined : headlines[first]) ?? 'kz-elements';
    const description = first === undefined ? undefined : dataset.meta.headlines[first]?.description;
    const page = frozenPage({
      title,
      description: description ?? title,
      lang: language ?? dataset.meta.language,
      body: tags,
      data: own ? jsonScript(input, [['id', 'kz-data']]) : undefined,
    });
    await write(page, options.get('out'));
    return 0;
  },
};

interface Frozen {
  title: string;
  description: string;
  lang: string;
  body: readonly string[];
  /** Own data in their script. */
  data: string | undefined;
}

/** Hands the data to every element before the first is defined: they are read once. */
const handOver = `{
  const data = JSON.parse(document.getElementById('kz-data').textContent);
  for (const element of document.querySelectorAll('${elementNames.map((name) => `kz-${name}`).join()}')) element.data = data;
}`;

const look = `:root { color-scheme: light dark; }
body { max-width: 1200px; margin: 0 auto; padding: 24px 16px; font: 16px/1.5 system-ui, sans-serif; }
body > * + * { margin-block-start: 48px; }`;

/** The page; its policy names its own scripts and styles by their hashes and allows nothing else. */
export function frozenPage({title, description, lang, body, data}: Frozen): string {
  const script = asInline(packaged('dist/cdn/kz-elements.classic.js'));
  const style = `${look}\n${packaged('dist/cdn/kz-elements.css')}`;
  const scripts = data === undefined ? [script] : [handOver, script];
  const policy = [
    "default-src 'none'",
    `script-src ${scripts.map(hashOf).join(' ')}`,
    `style-src ${hashOf(style)}`,
    "require-trusted-types-for 'script'",
    "trusted-types lit-html 'allow-duplicates'",
  ].join('; ');
  return [
    '<!doctype html>',
    openTag('html', [['lang', lang]]),
    '<head>',
    '<meta charset="utf-8">',
    openTag('meta', [
      ['http-equiv', 'Content-Security-Policy'],
      ['content', policy],
    ]),
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeMarkup(title)}</title>`,
    openTag('meta', [
      ['name', 'description'],
      ['content', description],
    ]),
    openTag('meta', [
      ['name', 'generator'],
      ['content', `kz-elements ${version()}`],
    ]),
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    ...body,
    ...(data === undefined ? [] : [data]),
    ...scripts.map((text) => `<script>${text}</script>`),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** The same script with nothing in it that an HTML parser would take for the end of it or for a comment. */
const asInline = (script: string): string => script.replace(/<(?=\/script)/gi, '\\x3c').replaceAll('<!--', '\\x3c!--');

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;
