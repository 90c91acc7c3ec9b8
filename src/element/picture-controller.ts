import {formOf, type Box} from '../geometry/box.js';
import type {Picture, Room} from '../geometry/drawing.js';
import type {Palette} from '../geometry/paints.js';
import {paintSvg} from '../geometry/paint-svg.js';
import type {PictureWords} from '../strings/picture.js';
import {createMeasure} from './measure.js';
import {paintCanvas} from './paint-canvas.js';
import {readPalette} from './palette.js';
import {layoutPictureFile, sizeOf, tellPicture, type Caption, type PictureSize} from './picture-file.js';
import type {View} from './view.js';

/** How a picture is saved. */
export interface PictureOptions {
  /** `shown`, as wide as the element, or `1200x630` or `1080x1350`, laid out anew for that. */
  size?: PictureSize;
  /** The colours of a theme in place of those that are shown. */
  theme?: 'light' | 'dark';
}

/** What is drawn now. */
export interface PictureGround extends Pick<Caption, 'headline' | 'description' | 'address'> {
  view: View;
  /** Undefined while the element has no size. */
  box: Box | undefined;
  list: boolean;
  draw: (room: Room) => Picture;
}

/** A file that the reader can save. */
export interface PictureEntry {
  key: keyof PictureWords['pictures'];
  /** Ends the name of the file. */
  end: string;
  make: () => Promise<Blob>;
}

/** Paints what is drawn as files, from its scene: under a strict policy no page may show a picture of its own making. */
export class PictureController {
  constructor(
    private readonly host: HTMLElement & {readonly updateComplete: Promise<unknown>},
    /** Undefined while there is nothing to draw. */
    private readonly ground: () => PictureGround | undefined,
  ) {}

  /** The files that are offered; none by an element without a picture. */
  get entries(): readonly PictureEntry[] {
    const png =
      (size: PictureSize): PictureEntry['make'] =>
      () =>
        this.toPNG({size});
    const svg = async (): Promise<Blob> => new Blob([await this.toSVG({})], {type: 'image/svg+xml;charset=utf-8'});
    return [
      {key: 'svg', end: '.svg', make: svg},
      {key: 'png', end: '.png', make: png('shown')},
      ...(['1200x630', '1080x1350'] as const).map((key) => ({key, end: `-${key}.png`, make: png(key)})),
    ];
  }

  /** Whether a picture is wider than what is shown, which is a list for want of room. */
  get isWider(): boolean {
    const {list, box} = this.ground() ?? {};
    return list === true && box?.form === 'narrow';
  }

  /** The picture in words. */
  get altText(): string {
    const ground = this.ground();
    if (ground === undefined) return '';
    const {title, description} = tellPicture(ground.draw({box: boxOf(ground, this.#family), height: Infinity}), ground);
    return `${title}. ${description}`;
  }

  async toSVG(options: PictureOptions): Promise<string> {
    const {picture, ground, palette} = await this.#paintable(options);
    return paintSvg(picture, {palette, family: this.#family, lang: ground.view.words.locale, ...tellPicture(picture, ground)});
  }

  async toPNG(options: PictureOptions): Promise<Blob> {
    const {picture, palette} = await this.#paintable(options);
    const canvas = paintCanvas(picture, {scale: (options.size ?? 'shown') === 'shown' ? 2 : 1, palette, family: this.#family});
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done));
    if (blob === null) throw new Error(`${this.host.localName}: the browser gives no picture`);
    return blob;
  }

  async #paintable({size = 'shown', theme}: PictureOptions): Promise<{picture: Picture; ground: PictureGround; palette: Palette}> {
    if (!Object.hasOwn(sizeOf, size)) throw new Error(`unknown size: ${JSON.stringify(size)}`);
    await this.host.updateComplete;
    const ground = this.ground();
    if (ground === undefined) throw new Error(`${this.host.localName}: nothing to draw`);
    const {view} = ground;
    const date = view.format.date(new Date().toISOString().slice(0, 10), {year: true});
    const picture = layoutPictureFile(ground.draw, {size, box: boxOf(ground, this.#family)}, {...ground, date}, view);
    return {picture, ground, palette: readPalette(this.host.shadowRoot?.querySelector('.frame') ?? null, theme)};
  }

  get #family(): string {
    const {fontFamily} = getComputedStyle(this.host);
    return /\b(?:sans-serif|serif|monospace|system-ui|cursive|fantasy)\s*$/.test(fontFamily) ? fontFamily : `${fontFamily}, sans-serif`;
  }
}

/** The box that is drawn in; one of the greatest width for what has no size. */
function boxOf({box}: PictureGround, family: string): Box {
  return box ?? {width: 1100, em: 16, form: formOf(1100, 16), measure: createMeasure(family)};
}
