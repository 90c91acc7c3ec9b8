import type {Box} from '../../geometry/box.js';
import {round, type Point} from '../../geometry/link-path.js';
import type {Rect} from '../../geometry/rect.js';
import {wrapText} from '../../geometry/wrap-text.js';
import type {Actor, Account, Id, Relation, Speaker} from '../../model/types.js';
import type {Model} from '../../query/model.js';
import {isDisputed} from '../../query/tie-filter.js';
import {actorName} from '../../query/ties.js';
import {voiceOf} from '../../query/voices.js';
import type {GeoWords} from '../../strings/actor-geo.js';
import type {PlaceRecords} from './geo-records.js';
import type {GeoMark, TextLine} from './layout-scene.js';

interface Field {
  model: Model;
  box: Box;
  words: GeoWords;
  unit: number;
}

type ToldLine = Pick<TextLine, 'text' | 'of'>;

/** What is to be written beside a mark, in lines that are broken already. */
export interface Texts {
  size: GeoMark['size'];
  unit: number;
  measure: Box['measure'];
  title: readonly string[];
  told: readonly {relation?: Id; lines: readonly ToldLine[]; tiles: number}[];
  /** Px of one tile with the gap behind it, and how many stand in a row. */
  tile: number;
  row: number;
  /** Stands for the lines that a level leaves out. */
  more: string;
  /** Numbers of told lines that may be shown, the fullest first; tiles stay until the last. */
  levels: readonly number[];
}

/** Px of the letters of names. */
export const letterSizes = {large: 16, strong: 13, plain: 12} as const;
const lineHeight = 15.6;
const tileHeight = 20;

/** So many lines stand on the map at most; the rest is read when it is opened. */
const most = 9;

/** Name of an actor, and for each contingent that it sends the strengths in words with the initials of who says so, and tiles. */
export function textsOfActor(actor: Actor, sends: readonly Relation[], size: Texts['size'], field: Field): Texts {
  const {model, words} = field;
  const name = sends.some((flow) => isDisputed(flow, model)) ? `${actorName(actor.id, model)} ≠` : actorName(actor.id, model);
  const told = sends.map((flow) => ({
    relation: flow.id,
    lines: [
      ...(sends.length > 1 ? [words.towards(actorName(flow.to, model))] : []),
      ...(flow.status === 'alleged' ? [words.alleged] : []),
      ...strengthLines(flow.accounts, field),
    ].map((text) => ({text})),
    tiles: model.sources.length,
  }));
  return textsOf(name, told, size, field);
}

/** `T: 3,000 paratroopers`: each figure once, with the initials of all who give it in these words. */
export function strengthLines(accounts: readonly Account[], {model, words}: Pick<Field, 'model' | 'words'>): readonly string[] {
  const said = new Map<string, string[]>();
  for (const {id} of model.sources) {
    for (const account of accounts.filter(({source}) => source === id)) {
      const initial = model.initials.get(id) ?? id;
      const who = voiceOf(account) === 'attests' ? initial : words.secondHand(initial, account.position, speakerName(account.by, model));
      for (const {word} of account.figures ?? []) {
        const owners = said.get(word) ?? [];
        if (!owners.includes(who)) said.set(word, [...owners, who]);
      }
    }
  }
  return [...said].map(([word, who]) => words.says(who.join(' '), word));
}

/** The same as the end of the name of a contingent; empty where nothing is said. */
export function wordStrengths(id: Id, {model, words}: Pick<Field, 'model' | 'words'>): string {
  const said = strengthLines(model.relationById.get(id)?.accounts ?? [], {model, words});
  return said.length === 0 ? '' : `; ${said.join('; ')}`;
}

/** What is told of a place: matters on which accounts differ with every version and its owner, then what else happened there and who mentions it. */
export function textsOfPlace({place, others, events, claims, disputes}: PlaceRecords, field: Field): Texts {
  const {model, words} = field;
  const initials = (ids: readonly Id[]): string =>
    model.sources
      .filter(({id}) => ids.includes(id))
      .map(({id}) => model.initials.get(id) ?? id)
      .join(' ');
  const covered = new Set(disputes.flatMap(({about}) => about));
  const lines = [
    ...disputes.flatMap(({id, topic, versions}) =>
      [
        `${topic} ≠`,
        ...versions.map(({source, by, text}) => {
          const initial = model.initials.get(source) ?? source;
          const who = by === undefined ? initial : words.secondHand(initial, 'asserts', speakerName(by, model));
          return words.says(who, text.replace(/\.$/, ''));
        }),
      ].map((text): ToldLine => ({text, of: `dispute:${id}`})),
    ),
    ...events
      .filter(({id}) => !covered.has(`event:${id}`))
      .map((e): ToldLine => {
        const of = `event:${e.id}` as const;
        return {of, text: words.toldBy(e.short ?? e.title, initials(e.accounts.map(({source}) => source)), model.disputesAbout.has(of))};
      }),
  ];
  const told = events.length + claims.length + disputes.length > 0;
  const mentioning = claims.map(({source}) => source);
  const name = others.length > 0 && lines.length === 0 ? [place, ...others].map((p) => p.name).join(', ') : place.name;
  const title = lines.length === 0 && mentioning.length > 0 ? words.toldBy(name, initials(mentioning), false) : name;
  return textsOf(title, lines.length === 0 ? [] : [{lines, tiles: 0}], 'plain', field, told ? 600 : 400);
}

const speakerName = (by: Speaker | undefined, model: Model): string =>
  by === undefined ? '' : typeof by === 'string' ? by : by.map((id) => actorName(id, model)).join(', ');

function textsOf(
  title: string,
  told: readonly {relation?: Id; lines: readonly ToldLine[]; tiles: number}[],
  size: Texts['size'],
  {box, unit, model, words}: Field,
  weight: 400 | 600 = 600,
): Texts {
  const room = (box.form === 'wide' ? 205 : box.form === 'column' ? 190 : 150) * unit;
  const wrap = (text: string, letters: number, w: 400 | 600): readonly string[] =>
    wrapText(text, room, (line) => box.measure(line, letters * unit, w));
  const tile = (Math.max(...model.sources.map(({id}) => (model.initials.get(id) ?? '').length), 1) > 2 ? 31 : 21) * unit;
  const wrapped = told.map((part) => ({
    ...part,
    lines: part.lines.flatMap((line) => wrap(line.text, 12, 400).map((text) => ({...line, text}))),
  }));
  const all = Math.max(0, ...wrapped.map(({lines}) => lines.length));
  return {
    ...{size, unit, measure: (text, letters) => box.measure(text, letters, weight), tile, told: wrapped},
    title: wrap(title, letterSizes[size], weight),
    row: Math.max(1, Math.floor(room / tile)),
    more: words.more,
    levels: [...new Set([Math.min(all, most), Math.min(all, 4), 0, -1])].filter((level) => level >= 0 || told.length > 0),
  };
}

/** How large the text is with at most so many told lines for each of its parts; below 0 its name alone. */
export function compose(texts: Texts, level: number): {width: number; height: number} {
  const {box} = composeIn(texts, level, {x: 0, y: 0});
  return {width: box.width, height: box.height};
}

/** The lines of a text in their places, its box at `at`. */
export function composeAt(texts: Texts, level: number, at: Point): Pick<GeoMark, 'title' | 'titleBox' | 'told'> {
  const {title, titleBox, told} = composeIn(texts, level, at);
  return {title, titleBox, told};
}

function composeIn(texts: Texts, level: number, at: Point): Pick<GeoMark, 'title' | 'titleBox' | 'told'> & {box: Rect} {
  const {unit, size, measure, tile, row} = texts;
  const letters = letterSizes[size] * unit;
  const line = (text: string, y: number, height: number): TextLine => ({text, x: round(at.x), y: round(y + 0.76 * height)});
  const title = texts.title.map((text, i) => line(text, at.y + i * letters * 1.25, letters * 1.25));
  const titleBox = {
    x: at.x,
    y: at.y,
    width: Math.max(...texts.title.map((text) => measure(text, letters, 600))),
    height: title.length * letters * 1.25,
  };
  let y = at.y + titleBox.height;
  let width = titleBox.width;
  const told =
    level < 0
      ? []
      : texts.told.map((part) => {
          const lines = cut(part.lines, level, texts.more).map((told, i) => ({
            ...told,
            ...line(told.text, y + i * lineHeight * unit, lineHeight * unit),
          }));
          y += lines.length * lineHeight * unit;
          width = Math.max(width, ...lines.map(({text}) => measure(text, 12 * unit, 400)));
          const tiles = Array.from({length: part.tiles}, (_, i): Point => ({
            x: round(at.x + (i % row) * tile),
            y: round(y + (Math.floor(i / row) + 0.5) * tileHeight * unit + unit),
          }));
          if (tiles.length > 0) {
            y += Math.ceil(tiles.length / row) * tileHeight * unit + 2 * unit;
            width = Math.max(width, Math.min(row, tiles.length) * tile);
          }
          return {...(part.relation !== undefined && {relation: part.relation}), lines, tiles};
        });
  return {title, titleBox, told, box: {x: at.x, y: at.y, width: Math.ceil(width) + 1, height: Math.ceil(y - at.y)}};
}

const cut = (lines: readonly ToldLine[], level: number, more: string): readonly ToldLine[] =>
  lines.length <= level || level === 0 ? lines.slice(0, level) : [...lines.slice(0, level - 1), {text: more}];
