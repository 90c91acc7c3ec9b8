import type {Actor, Id, Source} from '../model/types.js';

/** The name by which a source is known in running text: its author's family name; its title where nobody is its author; else its id. */
export function sourceName(source: Source, actors: ReadonlyMap<Id, Actor>): string {
  const author = actors.get(source.author);
  if (source.author === source.id) return source.title;
  return author === undefined ? source.id : (author.short ?? author.name.split(' ').at(-1) ?? author.name);
}

/** The initial that the data gives each source, longer (from its name, up to four letters, then a number) where two would clash. */
export function initialsOf(sources: readonly Source[], actors: ReadonlyMap<Id, Actor>): ReadonlyMap<Id, string> {
  const given = new Map<string, number>();
  for (const {initial} of sources) given.set(initial, (given.get(initial) ?? 0) + 1);
  const taken = new Set([...given].filter(([, n]) => n === 1).map(([initial]) => initial));
  const result = new Map<Id, string>();
  for (const source of sources) {
    let initial = source.initial;
    if (given.get(initial) !== 1) {
      const name = sourceName(source, actors);
      const rivals = sources.filter((s) => s !== source && s.initial === source.initial).map((s) => sourceName(s, actors));
      let length = 2;
      while (length < 4 && rivals.some((rival) => rival.slice(0, length) === name.slice(0, length))) length++;
      initial = name.slice(0, length);
      for (let n = 2; taken.has(initial); n++) initial = `${name.slice(0, length)}${n}`;
    }
    taken.add(initial);
    result.set(source.id, initial);
  }
  return result;
}
