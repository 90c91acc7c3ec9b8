import {dateForm, layoutGlyph, type Glyph} from '../../geometry/date-glyph.js';
import {countRows, packRows} from '../../geometry/lane-packing.js';
import {onClock, type WallClock} from '../../geometry/wall-clock.js';
import type {Rect} from '../../geometry/rect.js';
import {wrapText} from '../../geometry/wrap-text.js';
import {parseEdtf, UNDATED} from '../../model/edtf.js';
import type {Id, Source} from '../../model/types.js';
import {sourceName} from '../../query/initials.js';
import type {Model} from '../../query/model.js';
import type {SourceVoice} from '../../query/voices.js';
import type {Format} from '../../strings/format.js';
import type {TimelineWords} from '../../strings/timeline.js';
import type {Axis, TextScene} from './layout-axis.js';
import {barTop} from './layout-marks.js';

/** One analysis in the lane of publications: tile, name and date, and a bar for a range. */
export interface PublicationScene {
  id: Id;
  initial: string;
  /** Left and middle of the tile. */
  x: number;
  y: number;
  tile: number;
  /** The texts do not state the date. */
  inferred: boolean;
  name: {text: string; x: number};
  date: {text: string; x: number};
  bar?: {x: number; y: number; glyph: Glyph};
  /** Where tile, name and date can be hit. */
  hit: Rect;
  /** Name, date and basis. */
  label: string;
}

export interface PublicationLane {
  height: number;
  items: readonly PublicationScene[];
  /** What the lane is, with a specimen of the ticks after it. */
  texts: readonly TextScene[];
  /** Top left of the specimen, and what its ticks say. */
  specimen: {x: number; y: number; voices: readonly SourceVoice[]};
}

export interface PublicationOptions {
  model: Model;
  axis: Axis;
  width: number;
  unit: number;
  clock: WallClock;
  measure: (text: string, weight: 400 | 600) => number;
  words: TimelineWords;
  format: Format;
  basis: Readonly<Record<'stated' | 'inferred' | 'external', string>>;
  /** Top of the lane. */
  y: number;
}

const rowHeight = 20;
const textWidth = 190;

/** The lane of publications, in the fixed order of the sources; also the key to the ticks. */
export function layoutPublications(options: PublicationOptions): PublicationLane {
  const {model, unit: u, measure, words, format, y} = options;
  const body = wrapText(words.ticksOrder(model.sources.length, format.number(model.sources.length)), textWidth * u, (line) =>
    measure(line, 400),
  );
  const texts: TextScene[] = [{text: words.publications, x: 0, y: y + 17 * u, anchor: 'start', bold: true}];
  body.forEach((text, i) => texts.push({text, x: 0, y: y + (33 + 16 * i) * u, anchor: 'start'}));
  const textHeight = 17 + 16 * body.length + 10;
  const specimen = {x: measure(body.at(-1) ?? '', 400) + 14 * u, y: barTop(y + (17 + 16 * body.length) * u, u), voices: specimenOf(model)};
  const wide = Math.max(measure(words.publications, 600), specimen.x + 30 * u, ...body.map((line) => measure(line, 400)));
  const placed = model.sources.map((source) => placePublication(source, options)).filter((p) => p !== undefined);
  // The text has the lane's first rows to itself.
  const below = Math.ceil(textHeight / rowHeight);
  const strips = placed.map(({start, end}) => (start < wide + 6 * u ? {start, end, from: below} : {start, end}));
  const rows = packRows(strips, 3 * u);
  const items = placed.map(({scene, barY}, i): PublicationScene => {
    const middle = y + (11 + rowHeight * (rows[i] ?? 0)) * u;
    return {...scene, y: middle, hit: {...scene.hit, y: middle - 10 * u}, ...(scene.bar && {bar: {...scene.bar, y: middle + barY}})};
  });
  return {height: Math.max(rowHeight * countRows(rows) + 12, textHeight) * u, items, texts, specimen};
}

/** Ticks of both kinds, one per source. */
const specimenOf = ({sources}: Model): readonly SourceVoice[] =>
  sources.map(({id}, i) => ({source: id, voice: i % 3 === 1 ? 'silent' : 'attests'}));

interface Placed {
  scene: PublicationScene;
  start: number;
  end: number;
  barY: number;
}

function placePublication(source: Source, options: PublicationOptions): Placed | undefined {
  const {model, axis, unit: u, measure, width, words, format, basis} = options;
  const span = parseEdtf(source.published.edtf);
  if (span === undefined) return undefined;
  const {start, end} = onClock(span, options.clock);
  const form = dateForm(span, source.published.basis, false);
  const initial = model.initials.get(source.id) ?? '?';
  const tile = (initial.length > 2 ? 28 : 18) * u;
  const name = sourceName(source, model.actorById);
  const date = format.date(source.published.edtf, {short: true, after: true, year: !inWindow(start, axis)});
  const widths = {name: measure(name, 600), date: measure(date, 400)};
  const text = widths.name + 5 * u + widths.date;
  const point = form.shape === 'dot';
  const late = start >= axis.right.end;
  const from = axis.place(Math.max(start, axis.left?.start ?? axis.right.start));
  const at = late ? width - tile - 15 * u : point ? (from + axis.place(end)) / 2 - tile / 2 : from;
  const x = Math.max(0, Math.min(at, width - tile));
  // Where the name would leave the frame it stands left of its tile.
  const flipped = x + tile + 4.5 * u + text > width;
  const nameX = flipped ? Math.max(0, x - 4.5 * u - text) : x + tile + 4.5 * u;
  const barX = late ? x + tile + 1.5 * u : Math.max(x + tile + u, from);
  const barEnd = late || end >= axis.right.end ? width : axis.place(end) - 3 * u;
  const firm = source.published.basis === 'stated';
  const to = end >= axis.right.end && end !== Infinity ? 'cut' : form.to === 'cap' && !firm ? 'ring' : form.to;
  const hasBar = source.published.edtf !== UNDATED && (late || (!point && barEnd - barX > 7 * u));
  const glyph = layoutGlyph(
    {...form, shape: 'bar', planned: false, from: 'cut', to: late ? 'open' : to},
    {weight: 2, length: (barEnd - barX) / u},
  );
  return {
    scene: {
      id: source.id,
      initial,
      x,
      y: 0,
      tile,
      inferred: !firm,
      name: {text: name, x: nameX},
      date: {text: date, x: nameX + widths.name + 5 * u},
      hit: {
        x: Math.max(1, Math.min(x, nameX) - 2 * u),
        y: 0,
        width: Math.max(x + tile, nameX + text) - Math.min(x, nameX) + 3 * u,
        height: 20 * u,
      },
      ...(hasBar && {bar: {x: barX, y: 0, glyph}}),
      label: words.publication(name, format.date(source.published.edtf, {year: true, after: true}), basis[source.published.basis]),
    },
    start: Math.min(x, nameX),
    end: Math.max(x + tile, nameX + text + 6 * u, hasBar ? barEnd : 0),
    barY: late ? 0 : 10 * u,
  };
}

const inWindow = (ms: number, {right}: Axis): boolean => ms >= right.start && ms < right.end && right.end - right.start < 300 * 86_400_000;
