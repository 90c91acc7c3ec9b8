import {sentence} from '../element/accounts.js';
import {wordSource} from '../element/source-words.js';
import type {ElementName} from '../model/types.js';
import {sourceName} from '../query/initials.js';
import {gridBody} from './fallback-grid.js';
import {mapBody} from './fallback-map.js';
import {askedOf, type FallbackOptions} from './fallback-options.js';
import {jsonLdScript} from './json-ld.js';
import {timelineBody} from './fallback-timeline.js';
import {Markup, plain, spaced} from './plain.js';
import {modelOf, viewOf, type StaticView} from './words.js';

const bodies = {timeline: timelineBody, 'actor-map': mapBody, 'stance-grid': gridBody} as const;

/**
 * The whole of an element as plain HTML to stand inside its tag, for wherever no
 * script runs: a summary paragraph first, then every record in words with what
 * each source says and where, then the sources as notes and the licence. No
 * classes, no styles; same input, same text in every zone.
 *
 * `input` is anything that the elements read; what is wrong with it is left out,
 * nothing is thrown.
 */
export function fallbackHtml(element: ElementName, input: unknown, options: FallbackOptions = {}): string {
  const view = viewOf(modelOf(input), options);
  const {contents, body} = bodies[element](view, askedOf(options));
  const words = view.model.dataset.meta.headlines[element];
  const headline = options.headline ?? words?.headline ?? '';
  const summary = body.length === 0 ? wordNothing(element, view) : contents;
  const lead = plain`<p>${spaced(headline === '' ? undefined : plain`<strong>${sentence(headline)}</strong>`, summary)}</p>`;
  const blocks = [lead, ...(body.length === 0 ? [] : [initials(view)]), ...body, ...notes(view, options)];
  const data = options.jsonLd === true ? [jsonLdScript(view.model, {...options, element})] : [];
  return [...blocks.map(({text}) => text), ...data].join('\n');
}

/** Why there is nothing: the data have nothing, or filters leave nothing of it. */
function wordNothing(element: ElementName, {model, words}: StaticView): string {
  const records = {timeline: model.events, 'actor-map': model.actors, 'stance-grid': model.questions}[element];
  return records.length > 0 ? words.nothingLeft : `${words.empty[element]} ${words.emptyReason}`;
}

/** Who the initials stand for. */
function initials({model, own, format}: StaticView): Markup {
  const names = model.sources.map((s) => own.fallback.initial(sourceName(s, model.actorById), model.initials.get(s.id) ?? '?'));
  return plain`<p>${own.fallback.initials(format.list(names))}</p>`;
}

/** Sources as numbered notes with their addresses in sight, then where the data come from. */
function notes(view: StaticView, options: FallbackOptions): readonly Markup[] {
  const {model, words, own, format} = view;
  const {id, version, licence, updated, method} = model.dataset.meta;
  const list = model.sources.map((source) => {
    const {author, copy, published} = wordSource(source, view);
    const address = source.url ?? source.copy;
    // A line may end after a stroke: addresses are longer than a phone is wide.
    const seen = address?.split(/(?<=\/)/).map((part, i) => plain`${i < 2 ? '' : new Markup('<wbr>')}${part}`);
    const link = address === undefined ? undefined : plain` <a href="${address}">${seen}</a>`;
    return plain`<li>${model.initials.get(source.id)}: ${author}${source.title}${copy}. ${published}${link}</li>`;
  });
  return [
    ...(list.length === 0 ? [] : [askedOf(options).heading(own.fallback.sources), plain`<ol>${list}</ol>`]),
    plain`<p>${spaced(
      method,
      licence === '' ? undefined : `${words.licence} ${licence}.`,
      own.fallback.dataset(id, version),
      updated === '' ? undefined : words.updated(format.date(updated, {year: true})),
    )}</p>`,
  ];
}
