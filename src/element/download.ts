import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {TableName} from '../model/csv-columns.js';
import type {ElementName, Ref} from '../model/types.js';
import {toCalendar} from '../query/calendar.js';
import {excerptOf} from '../query/excerpt.js';
import {toCsv} from '../query/table.js';
import {renderEntries, type Panel, type PanelEntry} from './panels.js';
import type {PictureController, PictureEntry} from './picture-controller.js';
import type {View} from './view.js';

const tables: Readonly<Record<ElementName, TableName>> = {timeline: 'events', 'actor-map': 'relations', 'stance-grid': 'stances'};

interface Parts {
  topic: ElementName;
  headline: string;
  /** What is shown; asked for when the reader saves it. */
  refs: () => Iterable<Ref>;
  /** Absent where there is none. */
  pictures?: PictureController;
  say: (sentence: string) => void;
}

/** Saves what is shown as a file. No request is made: a link leads to what the page holds itself. */
export class DownloadController implements ReactiveController {
  #address = '';

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    URL.revokeObjectURL(this.#address);
  }

  panel({topic, headline, refs, pictures, say}: Parts, view: View): Panel {
    const {words, model} = view;
    const {id} = model.dataset.meta;
    const part = () => excerptOf(model, refs());
    const entry = (key: 'csv' | 'json' | 'ics', file: string, type: string, text: () => string) => ({
      label: words.saves[key][0],
      note: words.saves[key][1],
      onAct: () => {
        this.#save(file, new Blob([text()], {type: `${type};charset=utf-8`}));
        say(words.saved(file));
      },
    });
    const picture = ({key, end, make}: PictureEntry): PanelEntry => {
      const file = `${id}-${topic}${end}`;
      const save = async (): Promise<string> => {
        this.#save(file, await make());
        return pictures?.isWider === true ? `${words.saved(file)} ${words.pictureWider}` : words.saved(file);
      };
      const [label, note] = words.pictures[key];
      return {label, note, onAct: () => void save().then(say, () => say(words.pictureFailed))};
    };
    const table = tables[topic];
    // The mark before the table tells spreadsheets that it is UTF-8.
    const csv = entry('csv', `${id}-${table}.csv`, 'text/csv', () => `\uFEFF${toCsv(table, part())}`);
    const json = entry('json', `${id}.json`, 'application/json', () => `${JSON.stringify(part(), null, 2)}\n`);
    const calendar = (): string => toCalendar(part().events ?? [], {model, words, format: view.format, name: headline, now: Date.now()});
    const ics = topic === 'timeline' ? [entry('ics', `${id}.ics`, 'text/calendar', calendar)] : [];
    return {
      id: 'download',
      label: words.download,
      render: () => renderEntries([...(pictures?.entries ?? []).map(picture), csv, json, ...ics]),
    };
  }

  #save(file: string, blob: Blob): void {
    // An address that is revoked at once may be gone before the browser reads it.
    URL.revokeObjectURL(this.#address);
    this.#address = URL.createObjectURL(blob);
    Object.assign(document.createElement('a'), {href: this.#address, download: file}).click();
  }
}
