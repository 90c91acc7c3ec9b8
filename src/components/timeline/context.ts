import type {nothing, TemplateResult} from 'lit';
import type {RovingController} from '../../element/roving.js';
import type {View} from '../../element/view.js';
import type {Id} from '../../model/types.js';
import type {TimelineWords} from '../../strings/timeline.js';
import type {Item} from './layout-items.js';
import type {Shown} from './shown.js';

/** What every part of the timeline's view needs. */
export interface TimelineContext {
  view: View;
  own: TimelineWords;
  roving: RovingController;
  lanesRoving: RovingController;
  shown: Shown;
  off: ReadonlySet<string>;
  /** Id of the selected event, and whether its detail is open. */
  selected: Id;
  opened: boolean;
  /** The event under the pointer, and the one with the focus. */
  hover: Id;
  focused: Id;
  /** Level of the headings inside. */
  level: number;
  /** Groups that are open, by key. */
  isOpen: (key: string) => boolean;
  nameOf: (item: Item) => string;
  onMark: (id: Id) => void;
  onLane: (id: Id) => void;
  onRow: (key: string) => void;
  onHover: (id: Id) => void;
  onFocus: (id: Id) => void;
  /** The panel of an event that stands in a list, if it is the open one. */
  detail: (item: Item) => TemplateResult | typeof nothing;
}
