type Said = readonly [label: string, note: string];

/** What the builder page says. */
export interface BuilderWords {
  title: string;
  lead: string;
  skip: string;
  elements: string;
  elementNames: Readonly<Record<'timeline' | 'actor-map' | 'stance-grid', string>>;
  elementsNote: string;
  story: string;
  bundled: string;
  address: Said;
  paste: Said;
  file: string;
  notData: string;
  sound: (kept: number, total: number) => string;
  problems: (n: number) => string;
  addressProblems: string;
  language: string;
  asThePage: string;
  theme: string;
  looks: string;
  filters: string;
  own: (tag: string) => string;
  page: string;
  noneTicked: string;
  byDefault: string;
  preview: string;
  width: string;
  widths: Readonly<Record<'wide' | 'column' | 'phone', string>>;
  drawnAt: (px: number) => string;
  code: string;
  format: string;
  formats: Readonly<Record<'script' | 'iframe' | 'fallback' | 'static', Said>>;
  staticCommand: string;
  figure: Said;
  strict: Said;
  base: Said;
  sandbox: Said;
  frameNeedsAddress: string;
  wordsNeedData: string;
  markup: string;
  copy: string;
  copied: string;
  copyByHand: string;
}
