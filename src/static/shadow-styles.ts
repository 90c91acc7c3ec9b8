/** Steps in px by which a picture tells how wide it is: a file cannot have a rule for each px. */
const step = 16;
const widest = 1600;

/** The classes of what a declared picture stands in: its width, and whether something else can be shown where that is too much. */
export const stageClass = (width: number, hasFallback: boolean): string =>
  `stage${hasFallback ? ` w${Math.floor(Math.min(width, widest) / step)}` : ''}`;

const rules = Array.from({length: widest / step}, (_, i) => i + 1).map(
  (n) => `@container (width<${n * step}px){.w${n}>.frame{display:none}.w${n}>slot{display:block}}`,
);

/**
 * What a picture is shown by until a script draws the element: no room is kept, the height is the right one already.
 * In a place narrower than the picture the markup inside the tag stands in for it, in the room that is kept.
 */
export const stageStyles = `
:host { block-size: auto !important; padding-block-end: 0 !important; overflow: visible !important; }
.stage { container-type: inline-size; }
.stage svg[part~='picture'] { max-inline-size: 100%; }
.stage > slot { display: none; }
${rules.join('\n')}`;
