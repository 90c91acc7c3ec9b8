import {parseInput} from '../model/csv.js';
import type {Problem} from '../model/problem.js';
import type {Dataset} from '../model/types.js';
import {indexDataset, type Model} from '../query/model.js';

/** A data set ready to be asked, with what was wrong with it. */
export interface Loaded {
  model: Model;
  problems: readonly Problem[];
  /** Records in the input, and how many of them are drawn. */
  total: number;
  kept: number;
}

const bundled = new WeakMap<object, Loaded>();

/** The shipped set: checked when the package was built, so that it is only indexed, once per page. */
export function trustDataset(dataset: Dataset): Loaded {
  let loaded = bundled.get(dataset);
  if (loaded === undefined) {
    const total = countRecords(dataset);
    loaded = {model: indexDataset(dataset), problems: [], total, kept: total};
    bundled.set(dataset, loaded);
  }
  return loaded;
}

/** Somebody's own data: checked record by record; never throws. */
export function checkDataset(input: unknown): Loaded {
  const {dataset, problems, total, kept} = parseInput(input);
  return {model: indexDataset(dataset), problems, total, kept};
}

const shared = new WeakMap<object, Loaded>();

/** The same for what an address gave: checked once for all elements that draw it, which share the model. */
export function checkShared(input: unknown): Loaded {
  if (typeof input !== 'object' || input === null) return checkDataset(input);
  let loaded = shared.get(input);
  if (loaded === undefined) shared.set(input, (loaded = checkDataset(input)));
  return loaded;
}

const countRecords = (dataset: Dataset): number =>
  Object.values(dataset).reduce<number>((n, part) => n + (Array.isArray(part) ? part.length : 0), 0);
