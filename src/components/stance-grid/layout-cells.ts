import {stanceGlyph} from '../../geometry/stance-glyph.js';
import {blankShapes, rulePath, trackOf, type Shape, type Track} from '../../geometry/stance-track.js';
import type {Blank, Confidence, Id, Question, Stance} from '../../model/types.js';
import {firmest, type Answers} from '../../query/stances.js';

/** The drawing of a cell. Cells that look alike share one. */
export interface Picture {
  width: number;
  height: number;
  shapes: readonly Shape[];
}

export interface CellScene {
  /** `question/source`. */
  key: string;
  source: Id;
  question: Id;
  stance: Stance | undefined;
  /** Absent for an answer. */
  blank: Blank | undefined;
  confidence: Confidence;
  picture: Picture;
}

/** Height of a drawing, and how far the ends of its scale stand from its sides, px at 16 px type. */
const height = 18;
const pad = 8;

/** The blank in a stance's place; undefined for an answer, and where there is no stance. */
const blankOf = (stance: Stance | undefined): Blank | undefined =>
  stance === undefined || typeof stance.value === 'number' ? undefined : (stance.blank ?? 'not-coded');

export type PictureOf = (steps: number, stance: Stance | undefined, blank: Blank | undefined) => Picture;

/** A cell; `absent` is the blank of one without a stance. */
export function cellOf(question: Question, source: Id, stance: Stance | undefined, absent: Blank, pictureOf: PictureOf): CellScene {
  const blank = stance === undefined ? absent : blankOf(stance);
  return {
    key: `${question.id}/${source}`,
    source,
    question: question.id,
    stance,
    blank,
    confidence: stance?.confidence ?? 'low',
    picture: pictureOf(2 * firmest(question) + 1, stance, blank),
  };
}

/** Draws each distinct picture once. */
export function createPictures(width: number, scale: number): PictureOf {
  const known = new Map<string, Picture>();
  const tracks = new Map<number, {track: Track; rule: Shape}>();
  const trackFor = (steps: number): {track: Track; rule: Shape} => {
    let found = tracks.get(steps);
    if (found === undefined) {
      const track = trackOf(steps, width, height * scale, pad * scale);
      found = {track, rule: {kind: 'rule', d: rulePath(track, track.height / 2, scale)}};
      tracks.set(steps, found);
    }
    return found;
  };
  return (steps, stance, blank) => {
    const at = stance?.value ?? stance?.lean;
    const key = `${steps} ${blank ?? stance?.confidence ?? ''} ${at ?? ''}`;
    let picture = known.get(key);
    if (picture === undefined) {
      const {track, rule} = trackFor(steps);
      const most = (steps - 1) / 2;
      const shapes =
        blank === undefined
          ? [rule, ...markShapes(stance?.value ?? 0, most, stance?.confidence ?? 'low', track, scale)]
          : blankShapes(blank, track, stance?.lean === undefined ? undefined : stance.lean + most, scale);
      picture = {width, height: track.height, shapes};
      known.set(key, picture);
    }
    return picture;
  };
}

function markShapes(value: number, most: number, confidence: Confidence, track: Track, scale: number): readonly Shape[] {
  const {outline, filled} = stanceGlyph(value, most, confidence, {x: track.stops[value + most] ?? 0, y: track.height / 2, scale});
  if (confidence === 'high') return [{kind: 'full', d: outline}];
  return [{kind: 'hollow', d: outline}, ...(filled === '' ? [] : [{kind: 'half', d: filled} as const])];
}

/** Which confidences of answers, and which blanks, there are among the answers to some questions. */
export function usedMarks(
  questions: readonly Question[],
  answersOf: (question: Id) => Answers,
  absent: (question: Id, column: number) => Blank,
): ReadonlySet<Confidence | Blank> {
  const used = new Set<Confidence | Blank>();
  for (const {id} of questions) {
    answersOf(id).forEach((stance, i) => {
      const blank = blankOf(stance);
      used.add(stance !== undefined && blank === undefined ? stance.confidence : (blank ?? absent(id, i)));
    });
  }
  return used;
}
