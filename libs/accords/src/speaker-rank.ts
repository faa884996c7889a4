import { knownLeaders } from './countries';
import { isInOffice, type Leader } from './parse-leaders';

/** nobody by name; somebody; who speaks for a government; who heads a state or its government. */
export type SpeakerRank = 0 | 1 | 2 | 3;

const heads =
  /^(president|prime minister|premier|chancellor|king|sultan|emir|crown prince|supreme leader|leader|pope|general secretary|head of .*)$/;
const governs = /minister|secretary of state|vice president/;

let byName: ReadonlyMap<string, readonly Leader[]> | undefined;

/** How high a speaker, as an article names them, stood on a day. */
export function speakerRank(speaker: string | null | undefined, day: string): SpeakerRank {
  if (!speaker) return 0;
  byName ??= named(knownLeaders());
  const ranks = (byName.get(speaker) ?? []).filter((leader) => isInOffice(leader, day)).map(({ role }) => rankOf(role));
  return ranks.reduce((highest, rank) => (rank > highest ? rank : highest), 1);
}

const rankOf = (role: string): SpeakerRank => (heads.test(role) ? 3 : governs.test(role) ? 2 : 1);

function named(leaders: readonly Leader[]): Map<string, Leader[]> {
  const map = new Map<string, Leader[]>();
  for (const leader of leaders) for (const name of leader.names) map.set(name, [...(map.get(name) ?? []), leader]);
  return map;
}
