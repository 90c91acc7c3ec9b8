import {show, type Report} from './report.js';

const MARKUP = /<\/?[a-z][^<>]*>|&(?:[a-z]{2,8}|#x?[\da-f]{2,6});/i;

/** Lists each text of a record that looks like HTML. It stays: elements show every text as it stands. */
export function noteMarkup(value: unknown, report: Report, field = ''): void {
  if (typeof value === 'string') {
    const found = MARKUP.exec(value)?.[0];
    if (found === undefined) return;
    report.note({
      code: 'text',
      field: field || undefined,
      fact: `HTML in a text: ${show(found)}`,
      remedy: 'Write plain text; it is shown as it stands.',
    });
  } else if (hasMarkup(value)) {
    for (const [key, part] of Object.entries(value as object)) {
      noteMarkup(part, report, Array.isArray(value) ? `${field}[${key}]` : `${field}${field && '.'}${key}`);
    }
  }
}

/** Looks for it without naming places, since nearly every record is free of it. */
function hasMarkup(value: unknown): boolean {
  if (typeof value === 'string') return (value.includes('<') || value.includes('&')) && MARKUP.test(value);
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return value.some(hasMarkup);
  for (const key in value) if (hasMarkup((value as Record<string, unknown>)[key])) return true;
  return false;
}
