/** The zone that records with a time of day follow unless the page names another. */
export const defaultZone = 'Asia/Almaty';

/** Zones asked for so far, by whether the platform knows them; asking costs milliseconds, and the default is known. */
const zones = new Map<string, boolean>([[defaultZone, true]]);

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

/** `zone` if the platform knows it, else the default. */
export const zoneOf = (zone: string): string => (knowsZone(zone) ? zone : defaultZone);
