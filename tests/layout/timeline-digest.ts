import {createHash} from 'node:crypto';
import {layoutTimeline} from '../../src/components/timeline/layout.js';
import {indexDataset} from '../../src/query/model.js';
import {common} from '../../src/strings/en/common.js';
import {timeline} from '../../src/strings/en/timeline.js';
import {createFormat} from '../../src/strings/format.js';
import {foreign} from '../../stories/states/foreign.js';
import {readDataset} from '../tools/dataset.mjs';

/** A digest of two scenes, to be compared between processes that live in different time zones. */
export function digest(): string {
  const scenes = [readDataset(), foreign].flatMap((dataset) =>
    (['picture', 'list'] as const).map((shown) =>
      layoutTimeline(
        indexDataset(dataset),
        {width: 1100, em: 16, form: 'wide', measure: (text, size) => text.length * size * 0.5},
        {
          ...{
            words: timeline,
            common,
            format: createFormat('en', common, 'Asia/Almaty'),
            tz: 'Asia/Almaty',
            shown,
            from: '',
            to: '',
            zoom: '',
          },
          ...{lanes: new Set<string>(), importance: 3, labelAll: true},
        },
      ),
    ),
  );
  return createHash('sha256').update(JSON.stringify(scenes)).digest('hex');
}
