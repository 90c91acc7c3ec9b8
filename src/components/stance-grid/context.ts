import type {TemplateResult} from 'lit';
import type {nothing} from 'lit';
import type {RovingController} from '../../element/roving.js';
import type {View} from '../../element/view.js';
import type {GridWords} from '../../strings/stance-grid.js';
import type {CellScene, RowScene} from './layout.js';

/** What every part of the grid's view needs. */
export interface GridContext {
  view: View;
  own: GridWords;
  roving: RovingController;
  /** `question/source` of the open or selected cell. */
  selected: string;
  opened: boolean;
  isOff: (key: string) => boolean;
  onCell: (key: string) => void;
  onHead: (source: string) => void;
  /** The panel of an open cell. */
  detail: (row: RowScene) => TemplateResult | typeof nothing;
}

/** Whether a cell's mark has left: its source, its blank or its confidence is switched off. */
export function isHidden(cell: CellScene, isOff: (key: string) => boolean): boolean {
  if (isOff(`source:${cell.source}`)) return true;
  return cell.blank === undefined ? isOff(`confidence:${cell.confidence}`) : isOff(`blank:${cell.blank}`);
}
