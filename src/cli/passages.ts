import type {Cue} from '../model/types.js';

/** The numbered paragraphs of a text by name: `title`, `p0`, `p1`, …; whatever has no number is left out. */
export function readParagraphs(text: string): ReadonlyMap<string, string> {
  const paragraphs = new Map<string, string>();
  for (const block of text.split(/\r?\n\s*\r?\n/)) {
    const line = block.replace(/\s+/g, ' ').trim();
    const [, title] = /^# (.+)/.exec(line) ?? [];
    const [, name, body] = /^\[(p\d+)\] (.+)/.exec(line) ?? [];
    if (title !== undefined && !paragraphs.has('title')) paragraphs.set('title', title);
    if (name !== undefined && body !== undefined) paragraphs.set(name, body);
  }
  return paragraphs;
}

/** The words from the start cue to the end cue, or to the end of the paragraph; a text says why there is no such passage. */
export function findPassage(paragraph: string, {start, end}: Cue): {passage: string} | {fault: string} {
  const starts = occurrences(paragraph, start);
  const [first] = starts;
  if (first === undefined) return {fault: `cue not found: "${start}"`};
  if (starts.length > 1) return {fault: `cue found ${starts.length} times: "${start}"`};
  if (end === undefined) return {passage: paragraph.slice(first)};
  const after = first + start.length;
  const [next] = occurrences(paragraph.slice(after), end);
  if (next === undefined) return {fault: `end not found after the start: "${end}"`};
  return {passage: paragraph.slice(first, after + next + end.length)};
}

/** Where a cue stands as whole words, for a text fragment finds nothing else. */
function occurrences(text: string, cue: string): readonly number[] {
  const found: number[] = [];
  if (cue === '') return found;
  for (let at = text.indexOf(cue); at >= 0; at = text.indexOf(cue, at + 1)) {
    const inWord = /[\p{L}\p{N}]{2}/u;
    const cutsBefore = inWord.test(text.slice(Math.max(0, at - 1), at + 1)) && at > 0;
    const end = at + cue.length;
    const cutsAfter = end < text.length && inWord.test(text.slice(end - 1, end + 1));
    if (!cutsBefore && !cutsAfter) found.push(at);
  }
  return found;
}
