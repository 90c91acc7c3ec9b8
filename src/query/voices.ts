import type {Account, Id, Source} from '../model/types.js';
import type {Voice} from '../model/voice.js';

export type {Voice};

const rank: Record<Voice, number> = {silent: 0, reports: 1, doubts: 2, denies: 3, attests: 4};

/** The voice of one account. A third party's assertion, doubt or denial that is passed on is a report. */
export function voiceOf(account: Account): Voice {
  if (account.attribution !== 'own') return 'reports';
  return account.position === 'asserts' ? 'attests' : account.position;
}

export interface SourceVoice {
  source: Id;
  voice: Voice;
}

/** One voice per source, in the order of `sources`, the firmest of its accounts; `silent` where it has none. */
export function voicesOf(accounts: readonly Account[], sources: readonly Source[]): readonly SourceVoice[] {
  return sources.map(({id}) => {
    let voice: Voice = 'silent';
    for (const account of accounts) {
      if (account.source !== id) continue;
      const next = voiceOf(account);
      if (rank[next] > rank[voice]) voice = next;
    }
    return {source: id, voice};
  });
}

/** How many sources assert in their own voice. */
export function attesting(accounts: readonly Account[]): number {
  return new Set(accounts.filter((a) => voiceOf(a) === 'attests').map((a) => a.source)).size;
}
