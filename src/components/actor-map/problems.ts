import {choiceProblem, idsOf, wrong} from '../../element/attributes.js';
import type {Problem} from '../../model/problem.js';
import type {Model} from '../../query/model.js';
import {readPath} from './asked.js';
import {hasGround} from './geo-records.js';
import {knownIn, switchesOf} from './switches.js';

interface MapAttributes {
  layout: string;
  actor: string;
  path: string;
  exclude: string;
  families: string;
  clusters: string;
  legendOff: string;
}

/** What is wrong with the attributes of the map. */
export function mapProblems(host: MapAttributes, model: Model): readonly Problem[] {
  const unknown = (list: 'families' | 'clusters'): readonly Problem[] => {
    const known = knownIn(list, model);
    return idsOf(host[list])
      .filter((id) => id !== 'none' && !known.includes(id))
      .map((id) => wrong(list, `not known here: "${id}"`, `Use ${known.join(', ')}.`));
  };
  return [
    choiceProblem('layout', host.layout, ['network', 'geo']),
    host.layout === 'geo' && !hasGround(model)
      ? wrong('layout', 'nothing has a place: "geo"', 'Give places to actors that send troops, or to events; network is used now.')
      : undefined,
    host.actor !== '' && !model.actorById.has(host.actor)
      ? wrong('actor', `no actor: "${host.actor}"`, 'Write the id of an actor.')
      : undefined,
    ...readPath(host.path, host.exclude, model).facts.map((fact) =>
      wrong('path', fact, 'Write the ids of two actors with a space between.'),
    ),
    ...unknown('families'),
    ...unknown('clusters'),
    ...idsOf(host.legendOff)
      .filter((key) => !switchesOf(model).includes(key))
      .map((key) => wrong('off', `no switch: "${key}"`, `Use ${switchesOf(model).join(', ')}.`)),
  ].filter((p) => p !== undefined);
}
