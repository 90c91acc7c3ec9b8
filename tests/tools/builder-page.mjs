// The builder page, with what it has to know of the package: the manifest, and the hash of each file.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {root} from './run.mjs';

const read = (file) => readFileSync(join(root, file), 'utf8');

/** The text of `dist/builder.html`. `sri` is what stands in `sri.json`. */
export function builderPage(sri) {
  const {modules} = JSON.parse(read('custom-elements.json'));
  const described = modules.flatMap(({declarations}) => declarations).filter(({tagName}) => tagName !== undefined && tagName !== 'kz-ref');
  const elements = ['kz-timeline', 'kz-actor-map', 'kz-stance-grid'].map((tag) => {
    const {summary, attributes} = described.find(({tagName}) => tagName === tag);
    return {
      name: tag.slice(3),
      summary,
      attributes: attributes.map(({name, type, default: initial = '', description = ''}) => ({
        name,
        isSwitch: type?.text === 'boolean',
        initial: initial.replace(/^'|'$/g, ''),
        description,
      })),
    };
  });
  const files = Object.fromEntries(Object.entries(sri.files).map(([file, {integrity}]) => [file, {integrity}]));
  const facts = JSON.stringify({version: sri.version, files, elements}).replaceAll('<', '\\u003c');
  return read('src/builder/builder.html').replace(/\bFACTS\b/, () => facts);
}
