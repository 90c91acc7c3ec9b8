/* Each command loads its own code, so that a check does not wait for pictures. */
import {nearest} from '../../model/report.js';
import {Failure} from './failure.js';
import {helpOf, readOptions, rows, type Command} from './options.js';
import {print} from './output.js';
import {version} from './package.js';

const commands: Readonly<Record<string, {about: string; load: () => Promise<Command>}>> = {
  embed: {about: 'Prints the markup that shows an element on a page.', load: async () => (await import('./embed.js')).embed},
  render: {about: 'Writes an element as HTML, SVG, PNG or oEmbed.', load: async () => (await import('./render.js')).render},
  check: {about: 'Lists what is wrong with your data.', load: async () => (await import('./check.js')).check},
  freeze: {about: 'Writes one HTML file with everything inside.', load: async () => (await import('./freeze.js')).freeze},
  init: {about: 'Writes a small data set to start from.', load: async () => (await import('./init.js')).init},
};

const overview = (): string =>
  [
    'kz-elements COMMAND …',
    '',
    ...rows(Object.entries(commands).map(([name, {about}]) => [name, about])),
    '',
    'kz-elements COMMAND --help tells its options; --version the version of the package.',
    '',
  ].join('\n');

/** Runs the command that the words name and resolves with the exit code; throws a `Failure` for what the caller has to mend. */
export async function main([name, ...argv]: readonly string[]): Promise<number> {
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    await print(overview());
    return name === undefined ? 2 : 0;
  }
  if (name === '--version' || name === '-v') {
    await print(`${version()}\n`);
    return 0;
  }
  if (!Object.hasOwn(commands, name)) {
    const near = nearest(name, Object.keys(commands));
    throw new Failure(
      `There is no command ${name}. ${near === undefined ? `There are ${Object.keys(commands).join(', ')}.` : `Did you mean ${near}?`}`,
    );
  }
  const command = await commands[name]?.load();
  if (command === undefined) return 2;
  const given = readOptions(command, argv);
  if (given.options.has('help')) {
    await print(helpOf(name, command));
    return 0;
  }
  return command.run(given);
}
