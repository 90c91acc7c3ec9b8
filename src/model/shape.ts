/** What is expected where a value does not fit, in words; it also tells the shapes apart. A record with `entries` has those fields, one with `item` any. */
export type Noun = 'text' | 'number' | 'true or false' | 'choice' | 'list' | 'pair of numbers' | 'text or list of ids' | 'record { }';

/** The texts that are more than words. */
export type TextName = 'id' | 'link' | 'edtf' | 'address' | 'text' | 'ref' | 'paragraph';

/**
 * What a value must be, as plain data: the one description from which the
 * check, its wording and the JSON Schema come. `T` is the type of what fits.
 */
export interface Shape<T = unknown> {
  readonly noun: Noun;
  readonly name?: TextName;
  /** What a text must match. */
  readonly pattern?: RegExp;
  /** What a number must not go below and above. */
  readonly range?: readonly [number, number];
  readonly options?: readonly (string | number)[];
  readonly item?: Shape;
  readonly entries?: Readonly<Record<string, Shape>>;
  readonly optional?: boolean;
  readonly nullable?: boolean;
  /** Never there; it carries the type. */
  readonly fits?: readonly [T];
}

export type Fitting<S> = S extends {readonly fits?: readonly [infer T]} ? T : never;

type Entries = Readonly<Record<string, Shape>>;
type Optional = Shape & {readonly optional: true};
type Needed<E extends Entries> = {[K in keyof E]: E[K] extends Optional ? never : K}[keyof E];
type FittingAll<E extends Entries> = {[K in Needed<E>]: Fitting<E[K]>} & {[K in Exclude<keyof E, Needed<E>>]?: Fitting<E[K]>};

/** Any text, or one that matches a pattern; the name says which to a reader and to an editor. */
export const wording = <T extends string = string>(name?: TextName, pattern?: RegExp): Shape<T> => ({noun: 'text', name, pattern});
/** A finite number. */
export const number = (range?: readonly [number, number]): Shape<number> => ({noun: 'number', range});
export const flag: Shape<boolean> = {noun: 'true or false'};
/** Start and end. */
export const pair: Shape<readonly [number, number]> = {noun: 'pair of numbers', item: number()};
export const wordsOrIds: Shape<string | readonly string[]> = {noun: 'text or list of ids', item: wording('link')};
export const one = <T extends string | number>(...options: readonly T[]): Shape<T> => ({noun: 'choice', options});
export const list = <T>(item: Shape<T>): Shape<readonly T[]> => ({noun: 'list', item});
/** An object with these fields and no others. */
export const shape = <E extends Entries>(entries: E): Shape<FittingAll<E>> & {readonly entries: E} => ({noun: 'record { }', entries});
/** An object whose keys are ids. */
export const byId = <T>(item: Shape<T>): Shape<Readonly<Record<string, T>>> => ({noun: 'record { }', item});
export const opt = <T>(inner: Shape<T>): Shape<T> & {readonly optional: true} => ({...inner, optional: true});
export const orNull = <T>(inner: Shape<T>): Shape<T | null> => ({...inner, nullable: true});
