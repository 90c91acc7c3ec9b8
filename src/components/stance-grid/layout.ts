import type {Box} from '../../geometry/box.js';
import {stanceGlyph, type StanceGlyph} from '../../geometry/stance-glyph.js';
import type {Blank, Confidence, Id, Question, Source, Stance} from '../../model/types.js';
import type {Model} from '../../query/model.js';
import {answersTo, byDisagreement, firmest, spreadOf} from '../../query/stances.js';

/** What the layout depends on beside the model and the box. */
export interface GridOptions {
  sort: 'theme' | 'disagreement';
  /** Ids of the questions to show, in this order; empty shows all. */
  questions: readonly Id[];
  /** Only questions whose answers lie at least two steps apart. */
  differ: boolean;
  /** A card per question instead of the table. */
  cards: boolean;
}

/** A stop of a scale, px from its left edge. */
export interface Track {
  width: number;
  height: number;
  stops: readonly number[];
}

export interface CellScene {
  key: string;
  source: Id;
  question: Id;
  stance: Stance | undefined;
  blank: Blank | undefined;
  confidence: Confidence;
  /** Centre of the mark, or of the ring where an unclear answer leans; px from the track's left. */
  x: number | undefined;
  glyph: StanceGlyph | undefined;
}

/** An initial or tile at its stop; `level` 0 stands lowest. */
export interface Placed {
  key: string;
  source: Id;
  x: number;
  level: number;
}

export interface Together {
  track: Track;
  placed: readonly Placed[];
  levels: number;
  /** From the first to the last answer. */
  spread: readonly [number, number] | undefined;
}

export interface RowScene {
  question: Question;
  track: Track;
  cells: readonly CellScene[];
  together: Together;
}

export interface GroupScene {
  id: Id;
  label: string;
  rows: readonly RowScene[];
}

export interface GridScene {
  form: 'table' | 'cards';
  /** px per design px. */
  scale: number;
  width: number;
  sources: readonly Source[];
  columns: {question: number; source: number; together: number};
  /** Themes in order; a single group without label where rows are sorted otherwise. */
  groups: readonly GroupScene[];
  /** Questions left out because their answers do not differ. */
  hidden: number;
}

const design = {question: 274, together: 134, track: 104, columnTrack: 76, gap: 12, pad: 8, narrowest: 58, narrowQuestion: 130};

/**
 * Lays out the grid. Widths follow the design at 16 px type and shrink to what
 * the box allows; a table whose columns would fall below 58 px becomes cards.
 */
export function layoutGrid(model: Model, box: Box, options: GridOptions): GridScene {
  const scale = box.em / 16;
  const asked = options.questions.map((id) => model.questionById.get(id)).filter((q) => q !== undefined);
  const all = asked.length > 0 ? asked : model.questions;
  const questions = options.differ ? all.filter((q) => (spreadOf(answersTo(q.id, model)) ?? 0) >= 2) : all;
  const columns = columnWidths(box, model.sources.length, scale);
  const form = options.cards || columns.source < design.narrowest * scale ? 'cards' : 'table';
  const trackWidth = Math.min((box.form === 'wide' ? design.track : design.columnTrack) * scale, columns.source - design.gap * scale);
  const togetherWidth = form === 'cards' ? box.width : columns.together - design.gap * scale;
  const row = (question: Question): RowScene => {
    const track = trackOf(question, trackWidth, scale, design.pad);
    const cells = model.sources.map((source) => cellOf(question, source.id, model, track, scale));
    return {question, track, cells, together: togetherOf(question, cells, togetherWidth, scale, form === 'cards' ? 13 : 6)};
  };
  return {
    form,
    scale,
    width: box.width,
    sources: model.sources,
    columns,
    groups:
      options.sort === 'disagreement'
        ? [{id: '', label: '', rows: byDisagreement(questions, model).map(row)}]
        : groupsOf(questions, model, row),
    hidden: all.length - questions.length,
  };
}

function columnWidths(box: Box, count: number, scale: number): GridScene['columns'] {
  const together = box.form === 'wide' ? design.together * scale : 0;
  const wanted = (design.columnTrack + design.gap) * scale * count;
  const question = Math.max(design.narrowQuestion * scale, Math.min(design.question * scale, box.width - together - wanted));
  return {question, together, source: count === 0 ? 0 : (box.width - together - question) / count};
}

function groupsOf(questions: readonly Question[], model: Model, row: (q: Question) => RowScene): readonly GroupScene[] {
  const known = new Set(model.dataset.meta.themes.map((t) => t.id));
  const themed = model.dataset.meta.themes.map(({id, label}) => ({id, label, rows: questions.filter((q) => q.theme === id).map(row)}));
  const rest = questions.filter((q) => !known.has(q.theme)).map(row);
  return [...themed, {id: '', label: '', rows: rest}].filter((group) => group.rows.length > 0);
}

function trackOf(question: Question, width: number, scale: number, pad: number): Track {
  const steps = 2 * firmest(question) + 1;
  const inner = width - 2 * pad * scale;
  return {
    width,
    height: 18 * scale,
    stops: Array.from({length: steps}, (_, i) => pad * scale + (inner * i) / Math.max(1, steps - 1)),
  };
}

function cellOf(question: Question, source: Id, model: Model, track: Track, scale: number): CellScene {
  const key = `${question.id}/${source}`;
  const stance = model.stanceByKey.get(key);
  const value = stance?.value ?? null;
  const confidence = stance?.confidence ?? 'low';
  const most = firmest(question);
  const at = value ?? stance?.lean;
  return {
    key,
    source,
    question: question.id,
    stance,
    blank: value === null ? (stance?.blank ?? 'not-coded') : undefined,
    confidence,
    x: at === undefined ? undefined : track.stops[at + most],
    glyph: value === null ? undefined : stanceGlyph(value, most, confidence, scale),
  };
}

/** Stacks who answers at the stops of one scale, in the fixed order from below. Blanks are absent. */
function togetherOf(question: Question, cells: readonly CellScene[], width: number, scale: number, pad: number): Together {
  const track = trackOf(question, width, scale, pad);
  const heights = new Map<number, number>();
  const placed: Placed[] = [];
  for (const {key, source, stance} of cells) {
    if (typeof stance?.value !== 'number') continue;
    const x = track.stops[stance.value + firmest(question)] ?? 0;
    const level = heights.get(x) ?? 0;
    heights.set(x, level + 1);
    placed.push({key, source, x, level});
  }
  const xs = placed.map((p) => p.x);
  return {
    track,
    placed,
    levels: Math.max(1, ...heights.values()),
    spread: xs.length < 2 ? undefined : [Math.min(...xs), Math.max(...xs)],
  };
}

/** All cells in reading order. */
export const cellsOf = (scene: GridScene): readonly CellScene[] => scene.groups.flatMap((g) => g.rows.flatMap((r) => r.cells));
