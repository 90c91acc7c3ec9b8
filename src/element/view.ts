import type {Model} from '../query/model.js';
import type {CommonWords} from '../strings/common.js';
import type {Format} from '../strings/format.js';

/** What every piece of a view needs: the data, the words, the formats, and whether the reader may act. */
export interface View {
  readonly model: Model;
  readonly words: CommonWords;
  readonly format: Format;
  readonly interactive: boolean;
}
