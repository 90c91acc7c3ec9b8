/** An attribute; an empty value is printed as the bare name, which means the same. */
export type AttributePair = readonly [name: string, value: string];

const signs: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};

/** A text as it may stand in HTML or XML, between tags or inside a value in double quotes. */
export const escapeMarkup = (text: string): string => text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);

/** The opening tag: `<a href="…" hidden>`, attributes in the order given, values escaped. */
export const openTag = (name: string, attributes: readonly AttributePair[] = []): string =>
  `<${name}${attributes.map(([key, value]) => ` ${key}${value === '' ? '' : `="${escapeMarkup(value)}"`}`).join('')}>`;

/** Data in a script that nothing runs; no text in them can end the script. */
export const jsonScript = (value: unknown, attributes: readonly AttributePair[] = []): string =>
  `${openTag('script', [['type', 'application/json'], ...attributes])}${JSON.stringify(value).replaceAll('<', '\\u003c')}</script>`;
