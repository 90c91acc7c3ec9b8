import type {View} from '../../element/view.js';
import type {ActorKind, DateRecord, Ref} from '../../model/types.js';
import {nameOfRef} from '../../query/naming.js';
import {namedBy} from '../../query/ties.js';
import {voicesOf, type SourceVoice} from '../../query/voices.js';
import {parseRef} from '../../selection/ref.js';

/** What the note of a reference says, from the data alone. */
export interface Note {
  title: string;
  /** When it was, what it is: nothing where the data say no more than the title. */
  line: string;
  /** In a few sentences. */
  text: string;
  /** Who tells of it; empty where that is no question. */
  voices: readonly SourceVoice[];
  glyph: Glyph;
}

/** The sign of a record in running text: an outline in a box of 12, hollow where its day or identity is not stated. */
export interface Glyph {
  d: string;
  hollow: boolean;
}

const disc = (x: number, y: number, r: number): string => `M${x - r},${y}a${r},${r} 0 1 1 ${2 * r},0a${r},${r} 0 1 1 ${-2 * r},0Z`;
const actors: Readonly<Record<ActorKind, string>> = {
  person: disc(6, 6, 4.3),
  state: 'M2,2h8v8h-8Z',
  organisation: 'M1.5,6L3.75,2.1h4.5L10.5,6L8.25,9.9h-4.5Z',
  group: disc(6, 3.6, 2.3) + disc(3.4, 8.2, 2.3) + disc(8.6, 8.2, 2.3),
  media: 'M1.5,2h9v6h-5l-2.5,2.5v-2.5h-1.5Z',
};
const arrow = 'M1,5.2h5.5v-2.6L11,6L6.5,9.4v-2.6h-5.5Z';
const stance = 'M2.5,1.5L10.5,6L2.5,10.5Z';
const page = 'M2.5,1h5l2,2v8h-7Z';

/** What the data say of a record; undefined where they do not have it. */
export function noteOf(ref: Ref, view: View): Note | undefined {
  const {model, format} = view;
  const title = nameOfRef(ref, model);
  const {kind, id = ''} = parseRef(ref) ?? {};
  if (title === undefined) return undefined;
  const plain: Note = {title, line: '', text: '', voices: [], glyph: {d: page, hollow: false}};
  switch (kind) {
    case 'event': {
      const event = model.eventById.get(id);
      if (event === undefined) return plain;
      const {when, summary = '', accounts} = event;
      const glyph = {d: disc(6, 6, 4.3), hollow: isUnsure(when)};
      return {title: event.title, line: wordWhen(when, view), text: summary, voices: voicesOf(accounts, model.sources), glyph};
    }
    case 'actor': {
      const actor = model.actorById.get(id);
      if (actor === undefined) return plain;
      const voices = namedBy(actor, model);
      const glyph = {d: actors[actor.kind], hollow: actor.identityDisputed === true};
      // Not every file carries the passages that name an actor.
      return {title: actor.name, line: actor.role, text: '', voices: actor.mentions.length === 0 ? [] : voices, glyph};
    }
    case 'relation': {
      const relation = model.relationById.get(id);
      if (relation === undefined) return plain;
      const line = relation.when === undefined ? '' : wordWhen(relation.when, view);
      return {...plain, line, voices: voicesOf(relation.accounts, model.sources), glyph: {d: arrow, hollow: relation.status === 'alleged'}};
    }
    case 'question':
      return {...plain, line: model.questionById.get(id)?.text ?? '', glyph: {d: stance, hollow: false}};
    case 'stance': {
      const {word = view.words.blank['not-coded'], rationale = '', value = null, blank} = model.stanceByKey.get(id) ?? {};
      return {
        ...plain,
        line: word === '' && blank ? view.words.blank[blank] : word,
        text: rationale,
        glyph: {d: stance, hollow: value === null},
      };
    }
    case 'source': {
      const source = model.sourceById.get(id);
      const line = source && `${source.publisher}, ${format.date(source.published.edtf, {year: true, after: true})}`;
      return {...plain, line: source?.title ?? '', text: line ?? ''};
    }
    default:
      return plain;
  }
}

const isUnsure = ({edtf, basis}: DateRecord): boolean => basis !== 'stated' || /[?%]/.test(edtf);

const wordWhen = (when: DateRecord, {words, format}: View): string =>
  format.date(when.edtf, {year: true}) + (when.basis === 'stated' ? '' : `, ${words.basis[when.basis]}`);
