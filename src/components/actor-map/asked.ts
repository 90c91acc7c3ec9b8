import {idsOf} from '../../element/attributes.js';
import type {Model} from '../../query/model.js';
import type {Asked} from './layout-path.js';

/** What `path` asks, and what is wrong with it; nothing is asked where something is wrong. */
export function readPath(path: string, exclude: string, model: Model): {asked?: Asked; facts: readonly string[]} {
  const ids = idsOf(path);
  const excluded = idsOf(exclude);
  const [from, to] = ids;
  if (from === undefined) return {facts: []};
  const facts = ids.flatMap((id) => {
    if (!model.actorById.has(id)) return [`no actor: "${id}"`];
    return excluded.includes(`actor:${id}`) ? [`an actor that is left out: "${id}"`] : [];
  });
  if (to === undefined || ids.length > 2) facts.push(`not two actors: "${path}"`);
  else if (from === to) facts.push(`the same actor twice: "${path}"`);
  return to === undefined || facts.length > 0 ? {facts} : {asked: {from, to}, facts};
}
