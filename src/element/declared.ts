import {measureBy, type Advances} from '../geometry/advances.js';
import type {Measure} from '../geometry/box.js';

/** What a picture that stands in markup was laid out with: px, and the widths of letters by weight. */
export interface DrawnWith {
  width: number;
  em: number;
  advances: Readonly<Record<400 | 600, Advances>>;
  /** For letters without a width, in thousandths of the size. */
  unknown: number;
}

/**
 * The picture that markup from a server brought into a shadow root (`kz-elements/static`). It stays
 * until the element's own is there and is then replaced, never hydrated: the width was a guess.
 */
export class Declared {
  #nodes: readonly ChildNode[];
  readonly #with: DrawnWith | undefined;
  /** The width at which the height of the picture is kept. */
  #kept = 0;

  constructor(private readonly root: ShadowRoot) {
    this.#nodes = [...root.childNodes];
    this.#with = read(root.querySelector('script[type="application/json"]')?.textContent ?? '');
  }

  get stands(): boolean {
    return this.#nodes.length > 0;
  }

  /** The widths of letters that the picture was laid out with, at its own size; the same again give the same picture. */
  measureAt(width: number, em: number): Measure | undefined {
    const drawn = this.#with;
    if (!this.stands || drawn?.width !== width || drawn.em !== em) return undefined;
    return measureBy(drawn.advances[400], drawn.advances[600], drawn.unknown);
  }

  /**
   * Takes the picture away, after the element's own, `width` px wide, is there. At another width than its own it
   * leaves its height where what follows is in view, until the width changes. Returns undefined once all is done.
   */
  leave(width: number): this | undefined {
    const style = (this.root.lastElementChild as HTMLElement).style;
    if (this.stands) {
      const stage = this.root.querySelector('.stage')?.getBoundingClientRect();
      if (stage !== undefined && this.#with?.width !== width && stage.bottom < innerHeight) {
        this.#kept = width;
        style.minBlockSize = `${stage.height}px`;
      }
      for (const node of this.#nodes) node.remove();
      this.#nodes = [];
    } else if (this.#kept !== width) {
      this.#kept = 0;
      style.minBlockSize = '';
    }
    return this.#kept === 0 ? undefined : this;
  }
}

function read(json: string): DrawnWith | undefined {
  try {
    return JSON.parse(json) as DrawnWith;
  } catch {
    return undefined;
  }
}
