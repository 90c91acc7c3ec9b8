/** Each colour once: its name, by day, by night. */
export const COLOURS = [
  ['ink', '#15191d', '#eef0f2'],
  ['ink-2', '#464d55', '#b9bfc6'],
  ['ink-3', '#5f666f', '#9aa1a9'],
  ['mark', '#3a414a', '#ccd1d6'],
  ['mark-2', '#777e87', '#7d858d'],
  ['rule', '#d7dbe0', '#30363c'],
  ['rule-strong', '#777e87', '#7d858d'],
  ['surface', '#fff', '#14171a'],
  ['band', '#f4f5f6', '#1b1f23'],
  ['band-2', '#e8ebee', '#262b30'],
  ['accent', '#b0400a', '#ff9d61'],
  ['on-accent', '#fff', '#14171a'],
] as const;

/** A colour by its name. */
export type Paint = (typeof COLOURS)[number][0];

/** What each name stands for when a drawing is painted: any CSS colour that SVG knows. */
export type Palette = Readonly<Record<Paint, string>>;

/** The colours of a theme, or what `value` makes of each. */
export const paletteOf = (theme: 'light' | 'dark', value = (_name: Paint, own: string): string => own): Palette =>
  Object.fromEntries(COLOURS.map(([name, light, dark]) => [name, value(name, theme === 'dark' ? dark : light)])) as Record<Paint, string>;
