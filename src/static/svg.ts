import {layoutPictureFile, tellPicture, type PictureSize} from '../element/picture-file.js';
import {maxEms} from '../element/size-controller.js';
import {formOf, type Measure} from '../geometry/box.js';
import {paintSvg} from '../geometry/paint-svg.js';
import {paletteOf} from '../geometry/paints.js';
import type {ElementName} from '../model/types.js';
import type {Draw} from './svg-draw.js';
import {pictureOfActorMap} from './svg-actor-map.js';
import {pictureOfStanceGrid} from './svg-stance-grid.js';
import {pictureOfTimeline} from './svg-timeline.js';
import {wideWidth} from './widths.js';
import {modelOf, viewOf} from './words.js';

/** What a picture is drawn for. */
export interface SvgOptions {
  /** Width of the picture in px, 1100 unless told; the file is wider by its margins. */
  width?: number;
  /** Or a file of just this size, with what has room in it. */
  size?: Exclude<PictureSize, 'shown'>;
  /** Size of letters in px, 16 unless told. */
  em?: number;
  theme?: 'light' | 'dark';
  /** Language of words and formats, as a tag; that of the data without it. */
  lang?: string;
  /** Attributes of the tag, such as `selected`, `as-of` and the filters. */
  attributes?: Readonly<Record<string, string>>;
  /** Where it can be seen and when it was made, in words: both are printed. */
  address?: string;
  date?: string;
  /** Font families, and how wide their letters are; a common sans, measured generously, unless told. */
  family?: string;
  measure?: Measure;
}

const draws: Readonly<Record<ElementName, Draw>> = {
  timeline: pictureOfTimeline,
  'actor-map': pictureOfActorMap,
  'stance-grid': pictureOfStanceGrid,
};

/**
 * An element as an SVG file of its own, in Node and in a browser: the very picture that it draws, with headline, sources,
 * date, licence and address; it names no font file, style sheet, script or variable. Same input, same text in every zone.
 *
 * `input` is anything that the elements read; what is wrong with it is left out. Throws for a width that is none, and
 * where there is nothing to draw.
 */
export function renderSvg(element: ElementName, input: unknown, options: SvgOptions = {}): string {
  const {width = 1100, em = 16, theme = 'light', attributes = {}, measure = wideWidth, size = 'shown'} = options;
  if (!(width > 0 && em > 0)) throw new Error(`no width to draw for: ${width}`);
  const lang = options.lang ?? attributes['lang'];
  const tz = attributes['tz'];
  const view = viewOf(modelOf(input), {...(lang !== undefined && {lang}), ...(tz !== undefined && {tz})});
  const draw = draws[element](attributes, view);
  if (draw === undefined) throw new Error(`nothing to draw of: "${element}"`);
  const words = view.model.dataset.meta.headlines[element];
  const caption = {
    headline: attributes['headline'] ?? words?.headline ?? '',
    description: words?.description ?? '',
    ...{address: options.address ?? '', date: options.date ?? ''},
  };
  const inner = Math.floor(Math.min(width, maxEms * em));
  const picture = layoutPictureFile(draw, {size, box: {width: inner, em, form: formOf(inner, em), measure}}, caption, view);
  return paintSvg(picture, {
    ...{palette: paletteOf(theme), family: options.family ?? 'system-ui, sans-serif', lang: view.words.locale},
    ...tellPicture(picture, caption),
  });
}
