/** The width of a piece of text in CSS px at `size` px and `weight` in the host's font. */
export type Measure = (text: string, size: number, weight: 400 | 600) => number;

/** Which of the three forms the container's width in em allows: below 30, below 52.5, or wider. */
export type Form = 'narrow' | 'column' | 'wide';

export const formOf = (width: number, em: number): Form => (width < 30 * em ? 'narrow' : width < 52.5 * em ? 'column' : 'wide');

/** The same box at least as wide as the least that has pictures. */
export function widened(box: Box): Box {
  const width = Math.max(box.width, 30 * box.em);
  return {...box, width, form: formOf(width, box.em)};
}

/** What a layout may know of its surroundings. `width` and `em` are CSS px; at most 68.75 em are used. */
export interface Box {
  width: number;
  em: number;
  form: Form;
  measure: Measure;
}
