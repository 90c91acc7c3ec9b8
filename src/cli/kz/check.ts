import {wordProblem} from '../../model/problem.js';
import {COLLECTIONS} from '../load-data.js';
import {Failure} from './failure.js';
import type {Command} from './options.js';
import {print, withProgress} from './output.js';
import {readStory, soundOf, type Story} from './story.js';

export const check: Command = {
  takes: 'FILE…',
  about:
    'Lists what is wrong with data: each problem with its record, its field and what to do. A file is JSON, a table (CSV), or a folder with a file per collection; - reads the standard input. The exit code is 0 without problems, 1 with some, 2 if a file cannot be read.',
  options: [
    {name: 'collection', value: 'NAME', choices: COLLECTIONS, about: 'What a file holds that does not say it:'},
    {name: 'format', value: 'FORM', choices: ['text', 'json'], about: 'How problems are told; text without it:'},
  ],
  examples: ['check story.json', 'check events.csv', 'check story.json --format json'],
  async run({words, options}) {
    if (words.length === 0) throw new Failure('Name the file to check.');
    const stories: Story[] = [];
    for (const file of words) stories.push(await withProgress(`Checking ${file}`, () => readStory(file, options.get('collection'))));
    await print(options.get('format') === 'json' ? toJson(stories) : stories.map(inWords).join(''));
    return stories.every(({problems}) => problems.length === 0) ? 0 : 1;
  },
};

const toJson = (stories: readonly Story[]): string =>
  `${JSON.stringify({files: stories.map(({file, total, kept, problems}) => ({file, total, kept, problems}))}, null, 2)}\n`;

const inWords = (story: Story): string =>
  [...story.problems.map((problem) => `${story.file}: ${wordProblem(problem)}`), `${story.file}: ${soundOf(story)}`, ''].join('\n');
