import { type Node, beforeArticle, is, isComma, isDoing, isFinite, isVerb } from './nodes';
import { isRankedBehind } from '../clauses/marks';
import { type Cues, says } from '../languages/cues';
import { isSeatOfPlural, isSeatOfThey, isWhoInvites } from './seats';
import { organs } from './organs';

/** How a group stands in its sentence. */
export type Role = 'plain' | 'organ' | 'owner' | 'oblique' | 'party';

/** Where something begins and where it ends. */
export type Span = readonly [from: number, to: number];

/** "Ukrayna, Türkiye ile anlaşmayı onayladı": with whom stands behind a comma and before its postposition. */
export const isCompanyOf = (nodes: readonly Node[], next: number, { withBehind }: Cues): boolean =>
  nodes[next - 1]?.norm === ',' && says(nodes[next + 1], withBehind) && nodes[next + 2]?.kind !== 'country';

/** "Hartum, ABD Hazine Bakanı'nın ziyaretinde": an officer of that state, and whose it is. */
export const isOfOfficer = (nodes: readonly Node[], from: number, { ownerEnding }: Cues): boolean => {
  if (!ownerEnding) return false;
  const officer = nodes.findIndex((node, at) => at >= from && (node.kind !== 'word' || is(node, ...organs)));
  return officer >= 0 && officer < from + 4 && is(nodes[officer], ...organs) && says(nodes[officer + 1], ownerEnding);
};

/** How the group between two places stands, by what is before it and behind it. */
export function roleOf(nodes: readonly Node[], [from, to]: Span, cues: Cues): Role {
  if (isGenitiveOf(nodes, [from, to], cues)) return 'plain';
  if (isWhoInvites(nodes, from) || isBehindTown(nodes, from, cues)) return 'oblique';
  // "For Sweden to join": who is to join stands behind "for".
  const before = beforeArticle(nodes, from);
  if (says(nodes[before], cues.whoIsTo) && is(nodes[to], 'to')) return 'plain';
  // "Wie Uganda tritt Kenia bei", and not "wie Kenia mitteilte": who did the like.
  if (says(nodes[before], cues.likeWhom) && !nodes.slice(to, to + 5).some((node) => isVerb(node, 'say', 'announce')))
    return 'oblique';
  // "Talks on Bosnia's membership": whose it is, whatever stands before.
  if (
    is(nodes[to], 'poss') &&
    nodes.slice(to + 1, to + 4).some((node) => is(node, ...ofStates) || says(node, cues.entry))
  )
    return 'owner';
  // "L'opposition irakienne", "la oposición siria": an adjective behind those who are not the state.
  if (nodes[from]?.form === 'demonym' && to === from + 1 && is(nodes[from - 1], 'party'))
    return preposed(nodes, from - 1, cues) === 'oblique' ? 'oblique' : 'party';
  // "Оппозиция Непала", "منتخب نيبال": a state right behind those who are not it, without a word between.
  if (isOwnerOfParty(nodes, from, cues)) return preposed(nodes, from - 1, cues) === 'oblique' ? 'oblique' : 'party';
  if (is(nodes[from], ...organs)) return preposed(nodes, from, cues) === 'oblique' ? 'oblique' : 'organ';
  // "Ankara'yla anlaşmaya onay verdi": with whom.
  if (isOccasion(nodes, to, cues) || says(nodes[to], cues.comitative) || isWithBehind(nodes, to, cues))
    return 'oblique';
  if (leadsToParty(nodes, to, cues)) return preposed(nodes, from, cues) === 'oblique' ? 'oblique' : 'party';
  if (nodes.slice(from, to).some((node) => is(node, ...organs)) || leadsToOrgan(nodes, to))
    return preposed(nodes, from, cues) === 'oblique' ? 'oblique' : 'organ';
  if (isSeatOfThey(nodes, [from, to], cues)) return 'organ';
  // "בקהיר", "بالقاهرة"; but "בטהראן הבהירו" is who says it.
  if (nodes[from]?.within === true)
    return isSeatOfPlural(nodes, [from, to], cues) || is(nodes[from - 1], 'parliament', 'institution')
      ? 'organ'
      : 'oblique';
  const preposition = preposed(nodes, from, cues);
  if (preposition !== 'plain') return preposition;
  // "Washington'da imzaladı", "Ermenistan'dan": where it happens or whence, by its ending.
  if (says(nodes[to], cues.locative) || says(nodes[to], cues.ablative))
    return isSource(nodes, to, cues) || isSeatOfOrgan(nodes, to, cues) ? 'organ' : 'oblique';
  // "Trump'ın huzurunda": in whose presence.
  if (says(nodes[to], cues.caseEnding) && is(nodes[to + 1], 'prep')) return 'oblique';
  return is(nodes[to], 'poss') ? 'owner' : 'plain';
}

const isOwnerOfParty = (nodes: readonly Node[], from: number, { bareOwner }: Cues): boolean =>
  bareOwner === true && nodes[from]?.form === 'name' && is(nodes[from - 1], 'party') && !is(nodes[from - 1], 'club');

/** "A summit in Davos, Switzerland": where the town is that no table knows. "At a meeting in Davos, Switzerland joined": what opens the sentence is at its end. */
function isBehindTown(nodes: readonly Node[], from: number, { placeIn }: Cues): boolean {
  if (nodes[from - 1]?.norm !== ',' || nodes[from]?.form !== 'name') return false;
  if (is(nodes[0], 'prep') && isFinite(nodes[from + 1]) && !nodes.slice(0, from - 1).some(isComma)) return false;
  let town = from - 2;
  while (from - town < 5 && nodes[town]?.kind === 'word' && nodes[town]?.capital === true) town--;
  return town < from - 2 && says(nodes[town], placeIn);
}

/** What stands before a country: "in Egypt" is oblique, "parliament of Egypt" is the organ that acts. */
export function preposed(nodes: readonly Node[], from: number, cues: Cues): 'plain' | 'organ' | 'oblique' {
  if (isCompanyOf(nodes, from, cues)) return 'oblique';
  let at = from - 1;
  while (is(nodes[at], 'article', 'skip') || nodes[at]?.kind === 'word') {
    if (from - at > 3) return 'plain';
    // "At midnight the Maldives became", "as of Wednesday Mali": when it was stands between.
    if (says(nodes[at], cues.dayOrMonth)) return 'plain';
    at--;
  }
  const node = nodes[at];
  // "Washington'da", "anlaşma için": such a word belongs to what stands before it, not to the state behind it.
  if (/^['’]/.test(node?.norm ?? '') || says(node, cues.postposition)) return 'plain';
  // "Wrote to his New Zealand counterpart", "with its Chilean partners": whose it is stands between.
  if (is(node, 'it') && from - at <= 2 && is(nodes[at - 1], 'prep', 'to', 'with')) return 'oblique';
  // "Argentinien folgt Trump und tritt aus": whom one follows went before.
  if (is(node, 'follow') && from - at <= 2 && nodes.slice(0, at).some(({ kind }) => kind === 'country'))
    return 'oblique';
  if (
    is(node, 'background') &&
    from - at <= 2 &&
    !is(node, 'that') &&
    says(nodes[beforeArticle(nodes, from)], cues.afterState)
  )
    return 'oblique';
  if (isRankedBehind(nodes, at, cues) && from - at <= 2) return 'oblique';
  if (is(node, 'of') && is(nodes[at - 1], ...organs) && addressed(nodes, at - 2)) return 'oblique';
  if (is(node, 'of'))
    return is(nodes[at - 1], ...organs, 'nation', 'country', 'ambassador') ||
      isVerb(nodes[at - 1], 'decide') ||
      // "Members of the Kenyan parliament".
      (is(nodes[at - 1], 'member') && is(nodes[from + 1], 'parliament'))
      ? 'organ'
      : 'oblique';
  // "לצד הנשיא טראמפ", "with President Trump".
  if (nodes[from]?.form === 'leader' && is(node, 'head', 'official') && is(nodes[at - 1], 'prep', 'with'))
    return 'oblique';
  if (nodes[from - 1] === node && is(node, ...organs)) return nodes[from - 2]?.kind === 'country' ? 'plain' : 'organ';
  if (says(node, cues.organFrom) && is(nodes[at - 1], ...organs, 'ambassador')) return 'organ';
  // "Signer à Washington", not "accorder à Kiev": where it is, unless something is given.
  if (is(node, 'to') && says(node, cues.toOrIn) && from - at <= 1 && nodes[from]?.form === 'capital')
    return nodes.slice(Math.max(0, at - 8), at).some((other) => isVerb(other, 'grant', 'invite', 'submit', 'urge'))
      ? 'plain'
      : 'oblique';
  // "The government in Ouagadougou".
  if (
    says(node, cues.organIn) &&
    is(nodes[at - 1], 'institution', 'parliament', 'body') &&
    !isOfBody(nodes, at - 1) &&
    (nodes[from]?.form === 'capital' || nodes[from]?.form === 'name')
  )
    return 'organ';
  // "Militärherrscher in Mali", "rulers in Niger".
  if (says(node, cues.organIn) && is(nodes[at - 1], 'head') && from - at <= 1 && nodes[from]?.form === 'name')
    return 'organ';
  return is(node, 'prep', 'by') && from - at <= 2 && !actsBehindNoun(nodes, [at, from], cues) ? 'oblique' : 'plain';
}

/** "На саммите Кения вступила": behind the noun of a preposition a name in the first case, and what it does. */
const actsBehindNoun = (nodes: readonly Node[], [at, from]: Span, { agrees }: Cues): boolean => {
  if (!agrees || from - at !== 2) return false;
  const verb = is(nodes[from + 1], 'skip', 'formal') ? from + 2 : from + 1;
  return isDoing(nodes[verb]) && agrees.test([at + 1, from, verb].map((index) => nodes[index]?.norm).join(' '));
};

/** "Interpol's assembly in Beijing": what meets there is an accord's. */
const isOfBody = (nodes: readonly Node[], organ: number): boolean => {
  const owner = is(nodes[organ - 1], 'poss') ? nodes[organ - 2] : nodes[organ - 1];
  return owner?.kind === 'accord' || owner?.kind === 'body';
};

/** "ABD Hazine Bakanı'nın ziyaretinde": on whose visit it happens. */
const isOccasion = (nodes: readonly Node[], to: number, cues: Cues): boolean =>
  isOfOfficer(nodes, to, cues) &&
  nodes.slice(to, to + 7).some((node) => node.kind === 'word' && says(node, cues.occasion));

/** "Suriye ile anlaşma imzalandı", not "Türkiye ile Suriye". */
const isWithBehind = (nodes: readonly Node[], to: number, { withBehind }: Cues): boolean =>
  says(nodes[to], withBehind) && nodes[to + 1]?.kind !== 'country';

/** "Mogadişu'da kabine ve meclis onayladı", "İsviçre'de halk reddetti". */
const isSeatOfOrgan = (nodes: readonly Node[], to: number, { inName }: Cues): boolean =>
  says(nodes[to], inName) &&
  ((nodes[to - 1]?.form === 'capital' && is(nodes[to + 1], 'institution', 'parliament')) ||
    (nodes[to - 1]?.form === 'name' && is(nodes[to + 1], 'parliament', 'body')));

/** "Fas'tan onay", "Şara'dan katılmasını istedi": of whom a thing comes in a headline without a verb, or is asked, acts; he is not where it happens. */
function isSource(nodes: readonly Node[], to: number, { ablative, asksOf }: Cues): boolean {
  if (!says(nodes[to], ablative)) return false;
  const stop = nodes.findIndex(({ kind, norm, glued }, at) => at > to && kind === 'mark' && !glued && norm !== '"');
  const clause = nodes.slice(to + 1, stop < 0 ? undefined : stop);
  if (clause.some((node) => says(node, asksOf))) return true;
  return (
    clause.length > 0 &&
    !clause.some(({ classes }) => classes.some((name) => /:(?:pres|past|fut|neg|pass)$/.test(name)))
  );
}

const ofStates = ['membership', 'application', 'candidacy', 'withdrawal', 'suspension'] as const;

/** "Zustimmung zu Schwedens Nato-Beitritt": a genitive right before what it has, whatever stands before. */
function isGenitiveOf(nodes: readonly Node[], [from, to]: Span, { nameOfOwner, entry }: Cues): boolean {
  const last = nodes[to - 1];
  if (last?.form !== 'name' || !says(last, nameOfOwner) || to - from > 1) return false;
  const noun = nodes.slice(to, to + 3).find(({ kind, norm }) => kind !== 'accord' && norm !== '-');
  return says(noun, entry);
}

/** "Letters to the leaders of ...": whom one writes to does not act. */
function addressed(nodes: readonly Node[], from: number): boolean {
  let at = from;
  // "Por 120 votos a 30, la Cámara de ...": a comma right before the organ begins anew.
  if (nodes[is(nodes[from], 'article') ? from - 1 : from]?.norm === ',') return false;
  while (at > from - 6 && (is(nodes[at], 'article') || nodes[at]?.kind === 'word' || nodes[at]?.kind === 'mark')) at--;
  return is(nodes[at], 'to', 'prep', 'by') && !is(nodes[at], 'of');
}

/** "South Africa's High Court", "the Swedish opposition": what they do is not the state's deed. */
function leadsToParty(nodes: readonly Node[], to: number, { partyOrBloc }: Cues): boolean {
  let at = to;
  if (is(nodes[at], 'poss')) at++;
  for (let seen = 0; seen < 5; seen++, at++) {
    if (is(nodes[at], 'party') && !is(nodes[at], ...organs)) return !says(nodes[at], partyOrBloc);
    // "Indonesian law professor".
    if (nodes[at]?.kind !== 'word' && !is(nodes[at], 'law', 'topic')) return false;
  }
  return false;
}

/** "Turkish parliament", "Finland's prime minister", "Bahrain's lower house". */
function leadsToOrgan(nodes: readonly Node[], to: number): boolean {
  let at = to;
  if (is(nodes[at], 'poss')) at++;
  for (let seen = 0; seen < 3; seen++, at++) {
    if (is(nodes[at], ...organs)) return true;
    if (nodes[at]?.kind !== 'word') return false;
  }
  return false;
}
