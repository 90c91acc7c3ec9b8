import type {Box} from '../../geometry/box.js';

/** The room that a chart has in the detail: the right column beside the accounts in the wide form, the whole width otherwise. */
export function chartBox(box: Box, inList: boolean): Box {
  const u = box.em / 16;
  const indent = inList ? 34 * u : 0;
  if (box.form !== 'wide') return {...box, width: Math.floor(box.width - indent)};
  // Two columns as 1.3 to 1 with a gap of 2 em at 14 px.
  return {...box, width: Math.floor((box.width - indent - 28 * u) / 2.3)};
}
