import type {NavKey} from '../../element/roving.js';
import {isHidden} from './context.js';
import type {CellScene, GridScene} from './layout.js';
import {cellAt, cutOut, placeOf, windowHolding, windowOfAll, type Window} from './layout-window.js';
import {nextInGrid} from './next.js';

/** Where a window is to stand; what is not named stays. */
export interface Turn {
  row?: number | undefined;
  column?: number;
}

/**
 * Which rows and columns are drawn where not all have room. The scene is whole and
 * is not laid out again for a turn; a window turns to a cell that comes to be
 * selected, and stays with the stop in hand when rows move.
 */
export class GridWindow {
  #at = {row: 0, column: 0};
  #scene: GridScene | undefined;
  #selected = '';

  /** The window for this draw, and what of the scene is inside; `whole` draws all and leaves the window where it is. */
  cut(scene: GridScene, selected: string, current: string, whole = false): {drawn: GridScene; window: Window} {
    const isNew = scene !== this.#scene;
    this.#scene = scene;
    if (isNew) this.turn(placeOf(scene, current) ?? {row: 0});
    if (isNew || selected !== this.#selected) this.turn(placeOf(scene, selected) ?? {});
    this.#selected = selected;
    const window = whole ? windowOfAll(scene) : windowHolding(scene, this.#at);
    return {window, drawn: cutOut(scene, window)};
  }

  turn({row = this.#at.row, column = this.#at.column}: Turn): void {
    this.#at = {row, column};
  }

  /** Whether a stop is one of the whole scene, drawn or not, with its mark. */
  has(stop: string, isOff: (key: string) => boolean): boolean {
    const scene = this.#scene;
    if (scene === undefined) return false;
    if (stop.startsWith('source:')) return scene.form === 'table' && placeOf(scene, stop) !== undefined;
    const cell = cellAt(scene, stop);
    return cell !== undefined && isReachable(cell, scene) && !isHidden(cell, isOff);
  }

  /** Where a key leads in the whole scene; from a column head down into the rows that are drawn. */
  next(from: string, key: NavKey, drawn: GridScene, isOff: (key: string) => boolean): string | undefined {
    const scene = from.startsWith('source:') && key === 'ArrowDown' ? drawn : this.#scene;
    return scene && nextInGrid(scene, (stop) => this.has(stop, isOff))(from, key);
  }
}

/** Cards of actors leave out whoever is not on record. */
export const isReachable = ({stance}: CellScene, {actors, form}: GridScene): boolean => !actors || form === 'table' || stance !== undefined;
