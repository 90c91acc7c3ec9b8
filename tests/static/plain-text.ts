import assert from 'node:assert/strict';

const signs: Readonly<Record<string, string>> = {'&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"'};

/** What is left when every tag is taken away: the text as a reader has it. */
export const textOf = (html: string): string => html.replace(/<[^>]*>/g, '').replace(/&(?:amp|lt|gt|quot);/g, (sign) => signs[sign] ?? '');

/** Every tag, closing ones with their slash, after checking that they nest and that nothing but tags holds angle brackets. */
export function tagsOf(html: string): readonly string[] {
  const open: string[] = [];
  const tags: string[] = [];
  for (const [whole, name = ''] of html.matchAll(/<(\/?[a-z][a-z0-9]*)(?: [a-z-]+="[^"<>]*")*>/g)) {
    tags.push(whole);
    if (name === 'wbr') continue;
    if (!name.startsWith('/')) open.push(name);
    else assert.equal(open.pop(), name.slice(1), `closes what is not open: ${whole}`);
  }
  assert.deepEqual(open, [], 'stays open');
  const bare = html.replace(/<\/?[a-z][^<>]*>/g, '');
  assert.doesNotMatch(bare, /[<>]|&(?!(?:amp|lt|gt|quot);)/, 'an angle bracket or ampersand that is no markup');
  return tags;
}
