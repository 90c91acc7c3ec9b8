import {existsSync} from 'node:fs';
import {Failure} from './failure.js';
import type {Command} from './options.js';
import {note, write} from './output.js';
import {starterJson, starterTable} from './starter.js';

export const init: Command = {
  takes: '[FILE]',
  about:
    'Writes a small data set to start from: story.json for all three elements, or a table of events for a name that ends in .csv. Its texts say what belongs in their place; it passes the check as it is.',
  options: [{name: 'force', about: 'Replaces a file that is there.'}],
  examples: ['init', 'init my-story.json', 'init events.csv'],
  async run({words, options}) {
    const [file = 'story.json', more] = words;
    if (more !== undefined) throw new Failure('Name one file.');
    if (!/\.(?:json|csv)$/i.test(file)) throw new Failure(`${file}: the name has to end in .json or .csv.`);
    if (existsSync(file) && !options.has('force')) throw new Failure(`${file} is there already; --force replaces it.`);
    const table = /\.csv$/i.test(file);
    await write(table ? starterTable : starterJson(), file);
    note(table ? aboutTable(file) : aboutJson(file));
    return 0;
  },
};

const aboutJson = (
  file: string,
): string => `${file} holds two sources with their authors, three actors, three events, two relations, and a question with its answers.
Each text says what belongs in its place. Start with sources and events; every other list may be empty.
  meta       headlines, and the order of lanes, clusters and themes
  sources    the texts that your records rest on; initial is the letter that stands for one
  actors     who acts; the map draws those with "pictured": true
  events     when is EDTF: 2022-01-05, 2022-01 (a month), 2022-01-05~ (about), 2022-01-05/2022-01-07
  accounts   how each source tells it: own, reported or quoted; asserts, doubts or denies
  evidence   the paragraph (p1, p2, …) and the first words of the passage, five at most
  stances    -2 to 2 between the poles of the question; null with a reason in blank
All fields: the schema in kz-elements/schema.
What is wrong:  npx kz-elements check ${file}
To see it:      npx kz-elements freeze --data ${file} -o story.html`;

const aboutTable = (
  file: string,
): string => `${file} is a table of events: a row per account, a row without when and title goes with the event above.
Only the columns when and title are needed.
What is wrong:  npx kz-elements check ${file}
To see it:      npx kz-elements freeze timeline --data ${file} -o story.html`;
