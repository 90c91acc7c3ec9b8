/** The entry `./model`: what a data set is, how one is checked, how its dates are read. Nothing here touches a page. */
export {parseEdtf} from './model/edtf.js';
export {parseInput} from './model/csv.js';
export {parseDataset, type ParsedDataset} from './model/parse.js';
export {wordProblem, type Problem, type ProblemCode} from './model/problem.js';
export type * from './model/span.js';
export type * from './model/types.js';
export {toCsv} from './query/table.js';
