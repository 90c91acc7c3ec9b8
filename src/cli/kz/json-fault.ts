const token =
  /[ \t\r\n]*(?:([{}[\],:])|("(?:[^"\\\u0000-\u001f]+|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null))/y;

/** What may come next, besides what closes: in `open` states only a closing bracket may come instead. */
type Want = 'value' | 'value or end' | 'key' | 'key or end' | 'colon' | 'comma' | 'nothing';

/**
 * Where a text stops being JSON, as an index into it; its length where it ends
 * too early, undefined where it is JSON. `JSON.parse` tells that in a form that
 * differs from version to version, and for some faults not at all.
 */
export function jsonFault(text: string): number | undefined {
  const open: string[] = [];
  let want: Want = 'value';
  let at = 0;
  for (;;) {
    token.lastIndex = at;
    const [whole = '', sign, word, plain] = token.exec(text) ?? [];
    if (whole === '') break;
    const next = after(want, sign ?? (word === undefined ? (plain === undefined ? '' : 'plain') : 'word'), open);
    if (next === undefined) return at + whole.length - (sign ?? word ?? plain ?? '').length;
    want = next;
    at += whole.length;
  }
  const rest = text.slice(at).search(/[^ \t\r\n]/);
  if (rest >= 0) return at + rest;
  return want === 'nothing' ? undefined : text.length;
}

/** What is wanted once `found` was there; undefined where it may not be there. Keeps `open`. */
function after(want: Want, found: string, open: string[]): Want | undefined {
  const inside = open.at(-1);
  if (want === 'colon') return found === ':' ? 'value' : undefined;
  if (want === 'nothing') return undefined;
  const closes = (want === 'key or end' && found === '}') || (want === 'value or end' && found === ']');
  if (closes || (want === 'comma' && found === (inside === '{' ? '}' : ']'))) {
    open.pop();
    return closed(open);
  }
  if (want === 'comma') return found !== ',' ? undefined : inside === '{' ? 'key' : 'value';
  if (want === 'key' || want === 'key or end') return found === 'word' ? 'colon' : undefined;
  if (found === '{' || found === '[') {
    open.push(found);
    return found === '{' ? 'key or end' : 'value or end';
  }
  return found === 'word' || found === 'plain' ? closed(open) : undefined;
}

const closed = (open: readonly string[]): Want => (open.length === 0 ? 'nothing' : 'comma');
