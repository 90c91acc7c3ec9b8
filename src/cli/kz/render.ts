import {declaredOf, wordsOf} from './content.js';
import {attributeOptions, attributesOf, elementsNamed, storyOf} from './elements.js';
import {Failure} from './failure.js';
import type {Command} from './options.js';
import {write} from './output.js';
import {collection, data, lang, out} from './shared-options.js';

const formats = ['html', 'static'] as const;

export const render: Command = {
  takes: 'ELEMENT',
  about: 'Writes an element as HTML (everything in words).',
  options: [
    {name: 'format', short: 'f', value: 'FORM', choices: formats, about: 'What to write; html without it:'},
    lang,
    data,
    collection,
    out,
  ],
  more: [{title: 'Attributes of the elements', options: attributeOptions(['src'])}],
  examples: ['render timeline --format html -o timeline.html'],
  async run(given) {
    const {words, options} = given;
    const elements = elementsNamed(words);
    const [element] = elements;
    if (element === undefined || elements.length > 1) throw new Failure('Name one element.');
    const {input, dataset, own} = storyOf(given);
    const shown = {element, input, attributes: attributesOf(given, elements, dataset)[element] ?? {}, inside: own};
    const markup = options.get('format') === 'static' ? await declaredOf(shown, given) : wordsOf(shown, given);
    await write(`${markup}\n`, options.get('out'));
    return 0;
  },
};
