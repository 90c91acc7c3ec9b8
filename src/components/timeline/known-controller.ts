import {AsOfController} from '../../element/as-of-controller.js';
import {Memo} from '../../element/memo.js';
import type {Tool} from '../../element/toolbar.js';
import type {View} from '../../element/view.js';
import {wallClock} from '../../geometry/wall-clock.js';
import type {TimelineWords} from '../../strings/timeline.js';
import {findKnown, type Known} from './known.js';
import type {TimelineScene} from './layout.js';
import type {Ids} from './shown.js';
import {sayKnown} from './words-known.js';

/** What is drawn, by which the controller tells what lies later. */
export interface KnownGround {
  scene: TimelineScene;
  view: View;
  own: TimelineWords;
  tz: string;
  shown: Ids;
}

/** “As known on…”: the day that is set, and what of the events lies after it. */
export class KnownController extends AsOfController {
  /** What lies after the day; undefined where none is set. */
  known: Known | undefined;
  #ground: KnownGround | undefined;
  readonly #found = new Memo<Known | undefined>();

  /** To be called at each draw: the same object as long as nothing changed. */
  follow(ground: KnownGround): Known | undefined {
    this.#ground = ground;
    const {scene, view, tz} = ground;
    const asOf = this.read(view.model, tz);
    return (this.known = this.#found.get([scene.items, asOf], () => asOf && findKnown(scene.items, asOf, view.model, wallClock(tz))));
  }

  tools(view: View, own: TimelineWords): readonly Tool[] {
    return this.asOfTools(this.known?.asOf, view, own);
  }

  /** What the day that is set now does to the events that are drawn. */
  sentence(): string {
    const ground = this.#ground;
    return ground === undefined ? '' : sayKnown(this.follow(ground), ground.shown, ground.view, ground.own).join(' ');
  }
}
