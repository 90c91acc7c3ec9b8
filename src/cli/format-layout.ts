import type {Arrangement, MapLayout} from '../model/types.js';

/** A layout as it stands in its file: one line per actor, relation and zone. */
export function formatLayout(layout: MapLayout): string {
  const parts = Object.entries(layout).flatMap(([shape, plan]: [string, Arrangement | undefined]) =>
    plan === undefined ? [] : [`  "${shape}": {\n${fieldsOf(plan)}\n  }`],
  );
  return `{\n${parts.join(',\n')}\n}\n`;
}

const fieldsOf = ({width, height, nodes, links, zones}: Arrangement): string =>
  [
    `    "width": ${width}`,
    `    "height": ${height}`,
    ...Object.entries({nodes, links, zones}).map(([name, entries]) => `    "${name}": ${linesOf(entries)}`),
  ].join(',\n');

function linesOf(entries: Readonly<Record<string, object>>): string {
  const lines = Object.entries(entries).map(([id, fields]) => `      ${JSON.stringify(id)}: ${inLine(fields)}`);
  return lines.length === 0 ? '{}' : `{\n${lines.join(',\n')}\n    }`;
}

const inLine = (fields: object): string =>
  `{${Object.entries(fields)
    .map(([name, value]) => `"${name}": ${JSON.stringify(value)}`)
    .join(', ')}}`;
