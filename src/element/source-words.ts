import {UNDATED} from '../model/edtf.js';
import type {Source} from '../model/types.js';
import {sourceName} from '../query/initials.js';
import type {View} from './view.js';

/** What stands around the title of a source in a list of them, each with its stops: `Dmitri Trenin: `, ` (copy)`, `RIAC, 6 January 2022 (stated). `. */
export function wordSource(source: Source, {words, format, model}: View): {author: string; copy: string; published: string} {
  const {edtf, basis} = source.published;
  const date = `${format.date(edtf, {year: true, after: true})}${edtf === UNDATED ? '' : ` (${words.basis[basis]})`}.`;
  const cited = (source.cites ?? []).map((id) => model.sourceById.get(id)).filter((s) => s !== undefined);
  const cites = cited.map((s) => `${words.citesSource(sourceName(source, model.actorById), sourceName(s, model.actorById))}.`);
  return {
    // A source that is its own author has its name for a title.
    author: source.author === source.id ? '' : `${model.actorById.get(source.author)?.name ?? source.author}: `,
    copy: source.url === undefined && source.copy !== undefined ? ` (${words.copyMark})` : '',
    published: [`${source.publisher === '–' ? '' : `${source.publisher}, `}${date}`, ...cites].join(' '),
  };
}
