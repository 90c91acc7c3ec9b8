import type {Page} from 'playwright-core';

/** Notes every shift of layout from the first on. To be called before the page is opened. */
export const watchShifts = (page: Page): Promise<unknown> => page.addInitScript(countShifts);

/** How far things moved, one number per shift. */
export const shiftsOf = (page: Page): Promise<readonly number[]> =>
  page.evaluate(() => (globalThis as unknown as {shifts: number[]}).shifts);

/** Runs in the page before anything else. */
function countShifts(): void {
  const shifts: number[] = [];
  (globalThis as unknown as {shifts: number[]}).shifts = shifts;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & {value: number}).value);
  }).observe({type: 'layout-shift', buffered: true});
}
