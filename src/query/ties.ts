import type {Account, Actor, Id, Relation} from '../model/types.js';
import type {Model} from './model.js';
import {attesting, voicesOf, type SourceVoice} from './voices.js';

/** A relation as one of its two actors has it. */
export interface Tie {
  relation: Relation;
  /** Whether it leads from the actor in hand to `other`. */
  outgoing: boolean;
  other: Id;
  /** Number of sources that attest it in their own voice. */
  attested: number;
}

/** The relations of an actor: those that most sources attest first, then those that most sources mention, then in the order of the data. */
export function tiesOf(actor: Id, model: Model): readonly Tie[] {
  return (model.relationsOf.get(actor) ?? [])
    .map((relation): Tie => {
      const outgoing = relation.from === actor;
      return {relation, outgoing, other: outgoing ? relation.to : relation.from, attested: attesting(relation.accounts)};
    })
    .sort((a, b) => b.attested - a.attested || mentioning(b.relation.accounts) - mentioning(a.relation.accounts));
}

const mentioning = (accounts: readonly Account[]): number => new Set(accounts.map(({source}) => source)).size;

/** Which sources name an actor; naming counts as a full tick. */
export function namedBy(actor: Actor, model: Model): readonly SourceVoice[] {
  const naming = new Set(actor.mentions.map(({source}) => source));
  return model.sources.map(({id}) => ({source: id, voice: naming.has(id) ? 'attests' : 'silent'}));
}

/** How many sources speak at all. */
export const speaking = (voices: readonly SourceVoice[]): number => voices.filter(({voice}) => voice !== 'silent').length;

/** The account that stands for a relation where there is room for one: the first that attests it, else the first. */
export function leadingAccount(relation: Relation, model: Model): Account | undefined {
  const voices = voicesOf(relation.accounts, model.sources);
  const first = voices.find(({voice}) => voice === 'attests')?.source;
  return relation.accounts.find((a) => a.source === first && a.attribution === 'own' && a.position === 'asserts') ?? relation.accounts[0];
}

/** More than half of the sources: three of five, two of two or three, the one there is. */
export const majority = (sources: number): number => Math.floor(sources / 2) + 1;

/** Name by which an actor stands in pictures and sentences. */
export const actorName = (id: Id, model: Model): string => {
  const actor = model.actorById.get(id);
  return actor?.short ?? actor?.name ?? id;
};
