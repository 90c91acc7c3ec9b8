import {parseArgs} from 'node:util';
import {nearest} from '../../model/report.js';
import {Failure} from './failure.js';

/** One option; with `value` (what to call it in the help) it takes one. */
export interface Option {
  name: string;
  short?: string;
  value?: string;
  /** The only values there are. */
  choices?: readonly string[];
  /** Says what is wrong with a value, or notes what it leads to. */
  check?: (value: string) => void;
  about: string;
}

/** One command: the help, the parsing and the run are all made from this. */
export interface Command {
  /** What stands after the name of the command: `FILE…`. */
  takes: string;
  about: string;
  options: readonly Option[];
  /** More options under a heading of their own. */
  more?: readonly {title: string; options: readonly Option[]}[];
  examples: readonly string[];
  /** Resolves with the exit code. */
  run(given: Given): Promise<number>;
}

/** What was asked for: words in order, and options by name; a bare option has an empty value. */
export interface Given {
  words: readonly string[];
  options: ReadonlyMap<string, string>;
}

const help: Option = {name: 'help', short: 'h', about: 'Tells what the command does.'};

const allOf = ({options, more = []}: Command): readonly Option[] => [...options, ...more.flatMap((group) => group.options), help];

/** Reads the words after the name of a command; throws a `Failure` that names the nearest option for one that there is not. */
export function readOptions(command: Command, argv: readonly string[]): Given {
  const known = allOf(command);
  const {tokens} = parseArgs({
    args: [...argv],
    options: Object.fromEntries(
      known.map(({name, short, value}) => [
        name,
        {type: value === undefined ? ('boolean' as const) : ('string' as const), ...(short !== undefined && {short})},
      ]),
    ),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const words: string[] = [];
  const options = new Map<string, string>();
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    const option = known.find(({name}) => name === token.name);
    if (option === undefined) throw unknownOption(token.rawName, known);
    options.set(option.name, valueOf(option, token));
  }
  return {words, options};
}

function unknownOption(name: string, known: readonly Option[]): Failure {
  const near = nearest(
    name.replace(/^-+/, ''),
    known.map((option) => option.name),
  );
  return new Failure(`There is no option ${name}.${near === undefined ? '' : ` Did you mean --${near}?`}`);
}

function valueOf({name, value, choices, check}: Option, token: {value: string | undefined; inlineValue: boolean | undefined}): string {
  if (value === undefined) {
    if (token.value !== undefined) throw new Failure(`--${name} takes no value.`);
    return '';
  }
  // What looks like the next option was not meant as a value; with an equals sign it is.
  if (token.value === undefined || (token.inlineValue !== true && /^-./.test(token.value)))
    throw new Failure(`--${name} needs a value: ${choices?.join(', ') ?? value}.`);
  if (choices !== undefined && !choices.includes(token.value)) {
    const near = nearest(token.value, choices);
    throw new Failure(`--${name} has no "${token.value}". ${near === undefined ? `Use ${choices.join(', ')}.` : `Did you mean ${near}?`}`);
  }
  check?.(token.value);
  return token.value;
}

/** The help of one command. */
export function helpOf(name: string, command: Command): string {
  const groups = [{title: 'Options', options: [...command.options, help]}, ...(command.more ?? [])];
  return [
    `kz-elements ${name} ${command.takes}`,
    '',
    wrap(command.about, ''),
    ...groups.flatMap(({title, options}) => ['', `${title}:`, ...rows(options.map((option) => [headOf(option), aboutOf(option)]))]),
    '',
    'Examples:',
    ...command.examples.map((example) => `  npx kz-elements ${example}`),
    '',
  ].join('\n');
}

const headOf = ({name, short, value}: Option): string =>
  `${short === undefined ? '    ' : `-${short}, `}--${name}${value === undefined ? '' : ` ${value}`}`;

const aboutOf = ({about, choices}: Option): string => (choices === undefined ? about : `${about} ${choices.join(', ')}.`);

/** Two columns, the second wrapped. */
export function rows(table: readonly (readonly [head: string, about: string])[]): readonly string[] {
  const width = Math.min(26, Math.max(...table.map(([head]) => head.length)));
  const indent = ' '.repeat(width + 4);
  return table.map(([head, about]) => {
    const text = wrap(about, indent);
    return head.length > width ? `  ${head}\n${text}` : `  ${head.padEnd(width)}  ${text.trimStart()}`;
  });
}

/** Lines of at most 96 characters, each after `indent`. */
function wrap(text: string, indent: string): string {
  const lines = [indent];
  for (const word of text.split(/\s+/)) {
    const line = lines.at(-1) ?? '';
    if (line.length + word.length >= 96 && line !== indent) lines.push(`${indent}${word}`);
    else lines[lines.length - 1] = `${line}${line === indent ? '' : ' '}${word}`;
  }
  return lines.join('\n');
}
