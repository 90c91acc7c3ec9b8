import type {Id, Question, Source, Stance} from '../model/types.js';
import type {Model} from './model.js';
import {answersTo, sourcesShown, type Answers, type GridFilter} from './stances.js';

/** Why an agreement is not two voices: one rests on the other, or both rest on one third voice. */
export type Borrowing = {kind: 'rests'; from: Id; on: Id} | {kind: 'shared'; voice: Id};

/** Where two sources stand to each other on one question. */
export interface Meeting {
  question: Id;
  /** Steps between them; undefined where one or both give no answer. */
  steps: number | undefined;
  /** At most one step apart. */
  agree: boolean;
  /** Set where they agree, and one leans on the other or both on one actor. */
  borrowed: Borrowing | undefined;
}

export interface Pair {
  a: Source;
  b: Source;
  /** In the order of the questions. */
  meetings: readonly Meeting[];
  /** How many questions are asked. */
  questions: number;
  /** Questions on which both have a value. */
  addressed: number;
  /** Of these, those on which the values are at most one step apart. */
  agree: number;
  /** Of these, those on which one leans on the other or both on one actor, and how. */
  borrowings: readonly Borrowing[];
  /** Which of the two cites the other anywhere. */
  cites: readonly {from: Id; on: Id}[];
}

/** Two sources agree on a question when both have a value and the values are at most one step apart. */
export function meetingOf(
  question: Id,
  [a, b]: readonly [Source, Source],
  [x, y]: readonly [Stance | undefined, Stance | undefined],
): Meeting {
  const answered = typeof x?.value === 'number' && typeof y?.value === 'number';
  const steps = answered ? Math.abs((x.value ?? 0) - (y.value ?? 0)) : undefined;
  const agree = steps !== undefined && steps <= 1;
  return {question, steps, agree, borrowed: agree ? borrowingOf([a, b], [x, y]) : undefined};
}

function borrowingOf([a, b]: readonly [Source, Source], [x, y]: readonly [Stance | undefined, Stance | undefined]): Borrowing | undefined {
  if (x?.restsOn?.includes(b.author)) return {kind: 'rests', from: a.id, on: b.id};
  if (y?.restsOn?.includes(a.author)) return {kind: 'rests', from: b.id, on: a.id};
  const voice = x?.restsOn?.find((id) => y?.restsOn?.includes(id));
  return voice === undefined ? undefined : {kind: 'shared', voice};
}

/** The sources among `sources` on whose authors another's answer rests: what it says is not a voice of its own. */
export const leansOn = (stance: Stance | undefined, sources: readonly Source[]): readonly Source[] =>
  stance?.source === undefined || stance.value === null || stance.restsOn === undefined
    ? []
    : sources.filter((s) => s.id !== stance.source && stance.restsOn?.includes(s.author));

/** What one source answers to the questions, and the values apart: hundreds of thousands are held against one another. */
interface Column {
  source: Source;
  answers: Answers;
  values: Int8Array;
  /** 1 for an answer, 0 for a blank. */
  given: Int8Array;
  /** Whether any answer rests on somebody. */
  leans: boolean;
}

function columnOf(source: Source, answers: Answers): Column {
  const [values, given] = [new Int8Array(answers.length), new Int8Array(answers.length)];
  answers.forEach((a, i) => {
    if (typeof a?.value === 'number') [values[i], given[i]] = [a.value, 1];
  });
  return {source, answers, values, given, leans: answers.some((a) => a?.restsOn !== undefined)};
}

/**
 * Two sources over several questions, and what each answers to them. A blank enters no count. What stands between them on
 * each question is put together when it is asked for: of hundreds of pairs a few are shown.
 */
function pairOf(xs: Column, ys: Column, questions: readonly Question[]): Pair {
  const [a, b] = [xs.source, ys.source];
  const sources = [a, b] as const;
  let known: readonly Meeting[] | undefined;
  const meetings = (): readonly Meeting[] => (known ??= questions.map((q, i) => meetingOf(q.id, sources, [xs.answers[i], ys.answers[i]])));
  let [addressed, agree] = [0, 0];
  for (let i = 0; i < questions.length; i++) {
    const both = (xs.given[i] as number) & (ys.given[i] as number);
    const gap = (xs.values[i] as number) - (ys.values[i] as number);
    addressed += both;
    agree += both & Number(gap * gap <= 1);
  }
  return {
    ...{a, b, questions: questions.length, addressed, agree},
    get meetings() {
      return meetings();
    },
    get borrowings() {
      return xs.leans || ys.leans ? meetings().flatMap((m) => m.borrowed ?? []) : [];
    },
    get cites() {
      return [sources, [b, a] as const].flatMap(([from, on]) => (from.cites?.includes(on.id) ? [{from: from.id, on: on.id}] : []));
    },
  };
}

/**
 * Every pair of the sources shown, in the fixed order within a pair. Those that
 * agree on most of what both address come first; ties: more questions that both
 * address, then the fixed order; pairs that meet on no question last.
 */
export function pairsOf(questions: readonly Question[], model: Model, filter: GridFilter): readonly Pair[] {
  const sources = sourcesShown(model, filter);
  const rows = questions.map((q) => answersTo(q.id, model, filter));
  const columns = sources.map((source, i) =>
    columnOf(
      source,
      rows.map((row) => row[i]),
    ),
  );
  const pairs = columns.flatMap((x, i) => columns.slice(i + 1).map((y) => pairOf(x, y, questions)));
  const share = ({agree, addressed}: Pair): number => (addressed === 0 ? -1 : agree / addressed);
  return pairs.sort((p, q) => share(q) - share(p) || q.addressed - p.addressed);
}
