import type { Act } from '../clauses/act';
import { says } from '../languages/cues';
import { is } from '../mentions/nodes';

/** "Academics back Malaysia's entry": who consents has no state, and stands right before the verb that opens the sentence. */
export function isByParty({
  at,
  word,
  form,
  around: { governors, inner, innerDepth },
  sentence: { nodes },
}: Act): boolean {
  const verbs = governors.slice(innerDepth).map(({ node }) => nodes.indexOf(node));
  const verb = Math.min(...verbs, word === 'approve' && form !== 'ing' ? at : nodes.length);
  const opens = nodes.slice(0, verb);
  return (
    opens.length <= 4 &&
    is(opens.at(-1), 'party') &&
    (inner === undefined || inner.from > verb) &&
    opens.every(({ kind }) => kind !== 'country' && kind !== 'accord')
  );
}

/** "Analysts endorse the accord": whoever approves it is no organ of the state. */
export const isByOthers = (act: Act): boolean =>
  act.word === 'approve' && (act.around.partyActs || isByParty(act)) && !isByJudges(act);

/** "Ecuador's top court clears the pact": where a treaty needs it, judges consent for the state. */
const isByJudges = ({ at, sentence: { nodes, cues } }: Act): boolean =>
  nodes.slice(0, at).some((node) => says(node, cues.judges));
