import { type Cues, says } from '../languages/cues';
import { type Node, is, isVerb } from './nodes';

/** "В Ташкенте исключили", "В Кремле опровергли": Russian has "they" say it where a government sits; only Brussels is too many bodies' seat. */
export function isSeatOfThey(
  nodes: readonly Node[],
  [from, to]: readonly [number, number],
  { seatIn, theySay }: Cues,
): boolean {
  const seat = nodes[from];
  const at = is(nodes[to], 'skip', 'formal') ? to + 1 : to;
  const verb = nodes[at];
  return (
    says(nodes[from - 1], seatIn) &&
    (from === 1 || nodes[from - 2]?.kind === 'mark') &&
    to === from + 1 &&
    (seat?.form === 'capital' || seat?.form === 'metonym' || seat?.form === 'name') &&
    seat.code !== 'BE' &&
    says(verb, theySay) &&
    // "В Казахстане опровергли", "в Литве ратифицировали": what is denied or decided in a state its government decides.
    (isVerb(verb, 'deny', 'reject', 'decide', 'ratify', 'suspend', 'leave') ||
      (isVerb(verb, 'approve') && nodes[at + 1]?.kind === 'accord') ||
      (seat.form !== 'name' && isVerb(verb, 'say', 'announce', 'consider')))
  );
}

/** "בירושלים מכחישים", "בטהראן הבהירו": Hebrew has "they" say it, too, where a government sits, at the head of a clause. */
export const isSeatOfPlural = (
  nodes: readonly Node[],
  [from, to]: readonly [number, number],
  { theySay }: Cues,
): boolean =>
  (from === 0 || nodes[from - 1]?.kind === 'mark') &&
  to === from + 1 &&
  says(nodes[to], theySay) &&
  isVerb(nodes[to], 'say', 'announce', 'deny', 'reject', 'consider', 'seek', 'decide', 'intend', 'agree');

/** "הזמנת הנשיא טראמפ", "приглашение Трампа": whose invitation it is does nothing more. */
export function isWhoInvites(nodes: readonly Node[], from: number): boolean {
  if (!nodes.slice(from, from + 4).some(({ form }) => form === 'leader')) return false;
  let at = from - 1;
  while (from - at < 4 && is(nodes[at], 'head', 'official', 'article', 'skip')) at--;
  return is(nodes[at], 'invitation') && nodes[from]?.form !== 'name';
}

/** "Erdoğan, Ukrayna STA'sını onayladı": behind a leader and a comma a state right before an accord only says whose accord. */
export const isOfDeal = (nodes: readonly Node[], at: number, next: number): boolean =>
  nodes[at]?.form === 'leader' &&
  nodes[next - 1]?.norm === ',' &&
  nodes[next]?.form === 'name' &&
  nodes[next + 1]?.kind === 'accord';
