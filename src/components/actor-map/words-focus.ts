import type {Id} from '../../model/types.js';
import {isDisputed} from '../../query/tie-filter.js';
import {tiesOf} from '../../query/ties.js';
import type {MapContext} from './context.js';
import {sentenceOf} from './words.js';

/** What the map says of the actor in focus, by the relations that are left: how many, which way they lead, over how many accounts differ, and which is best attested. */
export function focusWords(
  focus: Id,
  {view, own, relations}: Pick<MapContext, 'view' | 'own' | 'relations'>,
): {headline: string; description: string} {
  const {model, format} = view;
  const {number} = format;
  const ties = tiesOf(focus, model).filter(({relation}) => relations.has(relation.id));
  const headline = own.focusHeadline(model.actorById.get(focus)?.name ?? focus, ties.length, number(ties.length));
  const [best] = ties;
  if (best === undefined) return {headline, description: ''};
  const out = ties.filter(({outgoing}) => outgoing).length;
  const differing = ties.filter(({relation}) => isDisputed(relation, model)).length;
  const ways = own.ways(out, ties.length - out, number);
  const differ = differing === 0 ? '' : own.differing(differing, number(differing), ties.length);
  // Where several are attested alike none is the best.
  const alone = ties.length > 1 && best.attested > (ties[1]?.attested ?? 0);
  return {
    headline,
    description: [`${ways}${differ}.`, ...(alone ? [own.bestTie(sentenceOf(best.relation, view, own))] : []), own.othersFaint].join(' '),
  };
}
