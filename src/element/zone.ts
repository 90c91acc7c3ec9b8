import type {Dataset} from '../model/types.js';

/** The zone of the bundled story, which names none itself. */
export const bundledZone = 'Asia/Almaty';

/** Zones asked for so far, by whether the platform knows them; asking costs milliseconds, and the default is known. */
const zones = new Map([bundledZone, 'UTC'].map((zone) => [zone, true]));

/** Whether the platform knows a zone. */
export function knowsZone(zone: string): boolean {
  let known = zones.get(zone);
  if (known === undefined) {
    try {
      new Intl.DateTimeFormat('en', {timeZone: zone});
      known = true;
    } catch {
      known = false;
    }
    zones.set(zone, known);
  }
  return known;
}

/** The first zone that the platform knows: of the page, of the data set, of the bundled story if it is that, else UTC. */
export const zoneOf = (asked: string, dataset: Dataset | undefined, bundled: Dataset | undefined): string =>
  [asked, dataset?.meta.tz ?? '', dataset === bundled ? bundledZone : ''].find((zone) => zone !== '' && knowsZone(zone)) ?? 'UTC';
