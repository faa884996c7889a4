import { type Node, beforeArticle, is, isVerb } from './nodes';
import { isRankedBehind } from '../clauses/marks';
import type { Cues } from '../languages/cues';
import { isSeatOfPlural, isSeatOfThey, isWhoInvites } from './seats';
import { organs } from './organs';
import { comitative } from './list-of-states';

/** How a group stands in its sentence. */
export type Role = 'plain' | 'organ' | 'owner' | 'oblique' | 'party';

/** Where something begins and where it ends. */
export type Span = readonly [from: number, to: number];

/** "Ukrayna, Türkiye ile anlaşmayı onayladı": with whom stands behind a comma and before its postposition. */
export const isCompanyOf = (nodes: readonly Node[], next: number): boolean =>
  nodes[next - 1]?.norm === ',' && nodes[next + 1]?.norm === 'ile' && nodes[next + 2]?.kind !== 'country';

/** "Hartum, ABD Hazine Bakanı'nın ziyaretinde": an officer of that state, and whose it is. */
export const isOfOfficer = (nodes: readonly Node[], from: number): boolean => {
  const officer = nodes.findIndex((node, at) => at >= from && (node.kind !== 'word' || is(node, ...organs)));
  return (
    officer >= 0 &&
    officer < from + 4 &&
    is(nodes[officer], ...organs) &&
    /^['’]n[iıuü]n$/u.test(nodes[officer + 1]?.norm ?? '')
  );
};

/** Turkish endings that a state at the end of a list does not have. */
export const genitive = /^['’](?:n?[iıuü]n|y?[iıuü]|y?[ea]|[dt][ea]n?|[dt][ea]ki|y?l[ea])$/u;

/** How the group between two places stands, by what is before it and behind it. */
export function roleOf(nodes: readonly Node[], [from, to]: Span, cues: Cues): Role {
  if (isGenitiveOf(nodes, from, to)) return 'plain';
  if (isWhoInvites(nodes, from)) return 'oblique';
  // "For Sweden to join": who is to join stands behind "for".
  const before = beforeArticle(nodes, from);
  if (/^(?:for|of)$/.test(nodes[before]?.norm ?? '') && is(nodes[to], 'to')) return 'plain';
  // "Talks on Bosnia's membership": whose it is, whatever stands before.
  if (
    is(nodes[to], 'poss') &&
    nodes
      .slice(to + 1, to + 4)
      .some((node) => is(node, ...ofStates) || /^(?:membership|entry|accession)/.test(node.norm))
  )
    return 'owner';
  if (is(nodes[from], ...organs)) return preposed(nodes, from, cues) === 'oblique' ? 'oblique' : 'organ';
  // "Ankara'yla anlaşmaya onay verdi": with whom.
  if (isOccasion(nodes, to) || comitative.test(nodes[to]?.norm ?? '') || isWithBehind(nodes, to)) return 'oblique';
  if (leadsToParty(nodes, to)) return preposed(nodes, from, cues) === 'oblique' ? 'oblique' : 'party';
  if (nodes.slice(from, to).some((node) => is(node, ...organs)) || leadsToOrgan(nodes, to))
    return preposed(nodes, from, cues) === 'oblique' ? 'oblique' : 'organ';
  if (isSeatOfThey(nodes, from, to)) return 'organ';
  // "בקהיר", "بالقاهرة"; but "בטהראן הבהירו" is who says it.
  if (nodes[from]?.within === true)
    return isSeatOfPlural(nodes, from, to) || is(nodes[from - 1], 'parliament', 'institution') ? 'organ' : 'oblique';
  const preposition = preposed(nodes, from, cues);
  if (preposition !== 'plain') return preposition;
  // "Washington'da imzaladı", "Ermenistan'dan": where it happens or whence, by its ending.
  if (locative.test(nodes[to]?.norm ?? ''))
    return isSource(nodes, to) || isSeatOfOrgan(nodes, to) ? 'organ' : 'oblique';
  // "Trump'ın huzurunda": in whose presence.
  if (genitive.test(nodes[to]?.norm ?? '') && is(nodes[to + 1], 'prep')) return 'oblique';
  return is(nodes[to], 'poss') ? 'owner' : 'plain';
}

/** What stands before a country: "in Egypt" is oblique, "parliament of Egypt" is the organ that acts. */
export function preposed(nodes: readonly Node[], from: number, cues: Cues): 'plain' | 'organ' | 'oblique' {
  if (isCompanyOf(nodes, from)) return 'oblique';
  let at = from - 1;
  while (is(nodes[at], 'article', 'skip') || nodes[at]?.kind === 'word') {
    if (from - at > 3) return 'plain';
    at--;
  }
  const node = nodes[at];
  if (node !== undefined && behindItsNoun.test(node.norm)) return 'plain';
  // "Wrote to his New Zealand counterpart", "with its Chilean partners": whose it is stands between.
  if (is(node, 'it') && from - at <= 2 && is(nodes[at - 1], 'prep', 'to', 'with')) return 'oblique';
  // "Argentinien folgt Trump und tritt aus": whom one follows went before.
  if (is(node, 'follow') && from - at <= 2 && nodes.slice(0, at).some(({ kind }) => kind === 'country'))
    return 'oblique';
  if (is(node, 'background') && from - at <= 2 && !is(node, 'that') && isCompanyAhead(nodes, from)) return 'oblique';
  if (isRankedBehind(nodes, at, cues) && from - at <= 2) return 'oblique';
  if (is(node, 'of') && is(nodes[at - 1], ...organs) && addressed(nodes, at - 2)) return 'oblique';
  if (is(node, 'of'))
    return is(nodes[at - 1], ...organs, 'nation') || isVerb(nodes[at - 1], 'decide') ? 'organ' : 'oblique';
  // "לצד הנשיא טראמפ", "with President Trump".
  if (nodes[from]?.form === 'leader' && is(node, 'head', 'official') && is(nodes[at - 1], 'prep', 'with'))
    return 'oblique';
  if (nodes[from - 1] === node && is(node, ...organs)) return nodes[from - 2]?.kind === 'country' ? 'plain' : 'organ';
  if (node?.norm === 'from' && is(nodes[at - 1], ...organs)) return 'organ';
  // "Signer à Washington", not "accorder à Kiev": where it is, unless something is given.
  if (is(node, 'to') && node?.norm === 'a' && from - at <= 1 && nodes[from]?.form === 'capital')
    return nodes.slice(Math.max(0, at - 8), at).some((other) => isVerb(other, 'grant', 'invite', 'submit', 'urge'))
      ? 'plain'
      : 'oblique';
  // "The government in Ouagadougou".
  if (
    node?.norm === 'in' &&
    is(nodes[at - 1], 'institution', 'parliament') &&
    (nodes[from]?.form === 'capital' || nodes[from]?.form === 'name')
  )
    return 'organ';
  // "Militärherrscher in Mali", "rulers in Niger".
  if (node?.norm === 'in' && is(nodes[at - 1], 'head') && from - at <= 1 && nodes[from]?.form === 'name')
    return 'organ';
  return is(node, 'prep', 'by') && from - at <= 2 ? 'oblique' : 'plain';
}
/** "ABD Hazine Bakanı'nın ziyaretinde": on whose visit it happens. */
const isOccasion = (nodes: readonly Node[], to: number): boolean =>
  isOfOfficer(nodes, to) &&
  nodes.slice(to, to + 7).some(({ kind, norm }) => kind === 'word' && /[iu]nd[ae]$/.test(norm));

const locative = /^['’][dt][ae](?:n|ki)?$/u;

/** "Suriye ile anlaşma imzalandı", not "Türkiye ile Suriye". */
const isWithBehind = (nodes: readonly Node[], to: number): boolean =>
  nodes[to]?.norm === 'ile' && nodes[to + 1]?.kind !== 'country';

/** "Mogadişu'da kabine ve meclis onayladı". */
const isSeatOfOrgan = (nodes: readonly Node[], to: number): boolean =>
  /^['’][dt][ae]$/u.test(nodes[to]?.norm ?? '') &&
  nodes[to - 1]?.form === 'capital' &&
  is(nodes[to + 1], 'institution', 'parliament');
const ablative = /^['’][dt][ae]n$/u;

/** "Fas'tan onay", "Şara'dan katılmasını istedi": of whom a thing comes in a headline without a verb, or is asked, acts; he is not where it happens. */
function isSource(nodes: readonly Node[], to: number): boolean {
  if (!ablative.test(nodes[to]?.norm ?? '')) return false;
  const stop = nodes.findIndex(({ kind, norm, glued }, at) => at > to && kind === 'mark' && !glued && norm !== '"');
  const clause = nodes.slice(to + 1, stop < 0 ? undefined : stop);
  if (clause.some((node) => isAsking.test(node.norm))) return true;
  return (
    clause.length > 0 &&
    !clause.some(({ classes }) => classes.some((name) => /:(?:pres|past|fut|neg|pass)$/.test(name)))
  );
}
const isAsking = /^(?:iste(?:di|yor|yecek)|talep et(?:ti|iyor)|bekliyor)$/;

const ofStates = ['membership', 'application', 'candidacy', 'withdrawal', 'suspension'] as const;

/** "Zustimmung zu Schwedens Nato-Beitritt": a genitive right before what it has, whatever stands before. */
function isGenitiveOf(nodes: readonly Node[], from: number, to: number): boolean {
  const last = nodes[to - 1];
  if (last?.form !== 'name' || !/s$/.test(last.norm) || to - from > 1) return false;
  const noun = nodes.slice(to, to + 3).find(({ kind, norm }) => kind !== 'accord' && norm !== '-');
  return /^(?:beitritt|aufnahme|mitgliedschaft|austritt)/.test(noun?.norm ?? '');
}

/** "Washington'da", "anlaşma için": such a word belongs to what stands before it, not to the state behind it. */
const behindItsNoun =
  /^['’]|^(?:icin|karsi|arasinda|hakkinda|konusunda|yonelik|nezdinde|uzerinden|karsisinda|araciligiyla|(?:huzurun|esligin|arabuluculugun|ev sahipligin|gozetimin|himayesin|onun|baskanligin)d[ae])$/;

/** "Nach den Emiraten normalisiert", "tras Chile, Perú": a preposition of time, not the beginning of a clause. */
const isCompanyAhead = (nodes: readonly Node[], from: number): boolean =>
  /^(?:nach|apres|tras|despues de|luego de)$/.test(nodes[beforeArticle(nodes, from)]?.norm ?? '');

/** "Letters to the leaders of ...": whom one writes to does not act. */
function addressed(nodes: readonly Node[], from: number): boolean {
  let at = from;
  // "Por 120 votos a 30, la Cámara de ...": a comma right before the organ begins anew.
  if (nodes[is(nodes[from], 'article') ? from - 1 : from]?.norm === ',') return false;
  while (at > from - 6 && (is(nodes[at], 'article') || nodes[at]?.kind === 'word' || nodes[at]?.kind === 'mark')) at--;
  return is(nodes[at], 'to', 'prep', 'by') && !is(nodes[at], 'of');
}

/** "South Africa's High Court", "the Swedish opposition": what they do is not the state's deed. */
function leadsToParty(nodes: readonly Node[], to: number): boolean {
  let at = to;
  if (is(nodes[at], 'poss')) at++;
  for (let seen = 0; seen < 5; seen++, at++) {
    if (is(nodes[at], 'party') && !is(nodes[at], ...organs)) return nodes[at]?.norm !== 'union';
    if (nodes[at]?.kind !== 'word') return false;
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
