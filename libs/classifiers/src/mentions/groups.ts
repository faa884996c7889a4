import { type Node, beforeArticle, is, isVerb } from './nodes';
import { isRankedBehind } from '../clauses/marks';
import type { Cues } from '../languages/cues';
import type { LanguageGrammar } from '../languages/language';
import { isOfDeal, isSeatOfPlural, isSeatOfThey, isWhoInvites } from './seats';

/** Countries named together: "Egypt, Iran and the UAE". */
export interface Group {
  readonly from: number;
  readonly to: number;
  readonly codes: readonly string[];
  readonly nodes: readonly Node[];
  /** How it stands in its sentence. */
  readonly role: 'plain' | 'organ' | 'owner' | 'oblique' | 'party';
}

/** Where something begins and where it ends. */
type Span = readonly [from: number, to: number];
const listMarks = new Set([',', '/', '-', '–', '&', '،', '·']);
const joinsList = (node: Node | undefined): boolean =>
  is(node, 'and') || (node?.kind === 'mark' && listMarks.has(node.norm));
const organs = ['institution', 'parliament', 'head', 'official', 'body'] as const;

/** All country groups of a sentence, in order, each with its role. */
export function groupsOf(nodes: readonly Node[], { venue, cues }: Pick<LanguageGrammar, 'venue' | 'cues'>): Group[] {
  const groups: Group[] = [];
  for (let at = 0; at < nodes.length; at++) {
    const first = nodes[at];
    if (first?.kind !== 'country' || onlyDescribes(nodes, at)) continue;
    const members = [first];
    let to = at + 1;
    let isLast = false;
    for (let next = nextInList(nodes, to); next !== undefined; next = nextInList(nodes, to)) {
      const member = nodes[next];
      const hasAnd = nodes.slice(to, next).some((node) => is(node, 'and')) || member?.joined === true;
      // "After the UAE, Bahrain and Sudan, Morocco recognises ...": behind "and" comes the last of a list.
      const isSameName = nodes[next - 1]?.start === nodes[next - 1]?.end;
      if (isLast && !hasAnd) break;
      if (!isSameName) isLast = hasAnd;
      if (
        !member ||
        (members.length === 1 &&
          (isScene(nodes, [at, next], cues) ||
            isCompanyOf(nodes, next) ||
            isWhose(nodes, next) ||
            isOfDeal(nodes, at, next)))
      )
        break;
      members.push(member);
      to = next + 1;
    }
    to = withOwnLeader(nodes, at, to);
    if (isVenue(nodes, at, to, venue)) continue;
    groups.push({
      from: at,
      to,
      nodes: members,
      codes: [...new Set(members.flatMap(({ code }) => code ?? []))],
      role: roleOf(nodes, [at, to], cues),
    });
    at = to - 1;
  }
  return groups;
}

/** "White House ceremony", "Riga summit invites": a seat of power right before what is held there is a place, unless it is one of a pair. */
function isVenue(nodes: readonly Node[], from: number, to: number, venue: RegExp | undefined): boolean {
  const form = nodes[from]?.form;
  if (!venue || to !== from + 1 || (form !== 'capital' && form !== 'metonym')) return false;
  const isPaired = nodes[from - 1]?.kind === 'mark' && nodes[from - 1]?.glued === true;
  return !isPaired && venue.test(nodes[to]?.norm ?? '');
}

/** "Riyadh: no, we will not join", "no plans to join, Colombo says": who speaks stands before a colon, or last with a verb of saying. */
export function speakerOf(
  { nodes, groups }: { readonly nodes: readonly Node[]; readonly groups: readonly Group[] },
  at: number,
): Group | undefined {
  const colon = nodes.slice(0, at).findLastIndex(({ norm }) => norm === ':');
  if (colon > 0) return groups.findLast(({ to, role }) => to <= colon && colon - to <= 4 && role !== 'oblique');
  const comma = nodes.findLastIndex(({ norm }) => norm === ',' || norm === '،');
  if (comma <= at || !nodes.slice(comma + 1).some((node) => isVerb(node, 'say', 'announce'))) return undefined;
  return groups.find(({ from, role }) => from > comma && from - comma <= 5 && role !== 'oblique');
}

/** "At the White House, Morocco signs": where it happens is no member of a list of two. */
const isScene = (nodes: readonly Node[], [at, next]: Span, cues: Cues): boolean =>
  isIntroduced(nodes, at, next) || wentAhead(nodes, at, next) || isPlace(nodes, [at, next], cues);

/** "Defying the US, Laos joins", "unlike Nepal, Laos", "in blow to Moscow, Laos": whom the opening is about is no member of a list of two. */
const isIntroduced = (nodes: readonly Node[], at: number, next: number): boolean => {
  const before = nodes[beforeArticle(nodes, at)];
  const opens =
    (before?.kind === 'word' && /.ing$/.test(before.norm)) ||
    /^(?:unlike|like|to|despite|from)$/.test(before?.norm ?? '');
  const isVerbNext =
    nodes[next + 1]?.classes.some((name) => /:(?:pres|past)$/.test(name)) === true || is(nodes[next + 1], 'will');
  return opens && isVerbNext && at <= 6 && next === at + 2 && nodes[at + 1]?.norm === ',';
};

/** "Après Kiev, Tbilissi et Chisinau réclament": who went ahead ends at the first comma, unless a comma closes the whole list. */
function wentAhead(nodes: readonly Node[], at: number, next: number): boolean {
  if (next > at + 3 || nodes[at + 1]?.norm !== ',' || !is(nodes[beforeArticle(nodes, at)], 'background')) return false;
  let end = next;
  for (let more = nextInList(nodes, end + 1); more !== undefined; more = nextInList(nodes, end + 1)) end = more;
  return nodes[end + 1]?.norm !== ',';
}

const isPlace = (nodes: readonly Node[], [at, next]: Span, cues: Cues): boolean =>
  next === at + 2 &&
  nodes[at + 1]?.norm === ',' &&
  (nodes[at]?.form === 'capital' || nodes[at]?.form === 'metonym' || nextInList(nodes, next + 1) === undefined) &&
  preposed(nodes, at, cues) === 'oblique' &&
  nodes
    .slice(0, at)
    .every((node) => is(node, 'prep', 'to', 'article', 'skip', 'signing', 'talks') || node.kind === 'word');

/** "Ukrayna, Türkiye ile anlaşmayı onayladı": with whom stands behind a comma and before its postposition. */
const isCompanyOf = (nodes: readonly Node[], next: number): boolean =>
  nodes[next - 1]?.norm === ',' && nodes[next + 1]?.norm === 'ile' && nodes[next + 2]?.kind !== 'country';

/** "TBMM, İsveç'in üyeliğini onayladı": whose it is stands behind the comma, and who acts before it. */
const isWhose = (nodes: readonly Node[], next: number): boolean =>
  nodes[next - 1]?.norm === ',' &&
  (genitive.test(nodes[next + 1]?.norm ?? '') || isOfOfficer(nodes, next + 1)) &&
  nextInList(nodes, next + 1) === undefined &&
  !nodes.slice(Math.max(0, next - 6), next).some(({ norm }) => genitive.test(norm));
/** "Hartum, ABD Hazine Bakanı'nın ziyaretinde": an officer of that state, and whose it is. */
const isOfOfficer = (nodes: readonly Node[], from: number): boolean => {
  const officer = nodes.findIndex((node, at) => at >= from && (node.kind !== 'word' || is(node, ...organs)));
  return (
    officer >= 0 &&
    officer < from + 4 &&
    is(nodes[officer], ...organs) &&
    /^['’]n[iıuü]n$/u.test(nodes[officer + 1]?.norm ?? '')
  );
};
/** "ABD Hazine Bakanı'nın ziyaretinde": on whose visit it happens. */
const isOccasion = (nodes: readonly Node[], to: number): boolean =>
  isOfOfficer(nodes, to) &&
  nodes.slice(to, to + 7).some(({ kind, norm }) => kind === 'word' && /[iu]nd[ae]$/.test(norm));
const genitive = /^['’](?:n?[iıuü]n|y?[iıuü]|y?[ea]|[dt][ea]n?|[dt][ea]ki|y?l[ea])$/u;

/** "US-led", "pro-Russian": a state's name that only describes the next word. */
function onlyDescribes(nodes: readonly Node[], at: number): boolean {
  const isHyphen = (node: Node | undefined): boolean => node?.norm === '-' && node.glued;
  if (isHyphen(nodes[at - 1]) && /^(?:pro|anti|non|post|ex|про|анти)$/.test(nodes[at - 2]?.norm ?? '')) return true;
  if (nodes[at]?.form === 'demonym' && (press.test(nodes[at - 1]?.norm ?? '') || press.test(nodes[at + 1]?.norm ?? '')))
    return true;
  // "Brazil becomes first American member": what sort of member it is.
  if (
    nodes[at]?.form === 'demonym' &&
    is(nodes[at - 1], 'ordinal') &&
    is(nodes[at + 1], 'member', 'signatory', 'nation', 'partner')
  )
    return true;
  const next = nodes[at + 2];
  return isHyphen(nodes[at + 1]) && next?.glued === true && next.kind === 'word';
}
/** "לרשת צרפתית", "صحيفة عبرية", "французскому телеканалу": whose newspaper it is does not act. */
const press =
  /^(?:[לבמהו]{0,2}(?:רשת|עיתון|ערוץ|סוכנות|אתר)$|[وبل]?(?:ال|لل)?(?:صحيفه|قناه|شبكه|وكاله|اذاعه|موقع|مجله)$|(?:газет|телеканал|агентств|изданию?|журнал|радио)|(?:gazete|kanal|ajans|televizyon))/;

/** "X and Y", "X, Y", "X's and Y's", "X, the Y", "X's minister A and Y's minister B": index of the next member, if the list goes on. */
function nextInList(nodes: readonly Node[], to: number, from = to - 1): number | undefined {
  let at = to;
  let officer = false;
  // "Türkiye'yle İsrail anlaştı".
  if (comitative.test(nodes[at]?.norm ?? '') && nodes[at + 1]?.kind === 'country') return at + 1;
  const glued = gluedNext(nodes, to);
  if (glued !== undefined) return glued;
  if (is(nodes[at], 'poss')) at++;
  for (let seen = 0; seen < 7 && isOfficerTail(nodes[at]); seen++, at++)
    officer ||= is(nodes[at], ...organs) || nodes[at]?.form === 'leader';
  if (at > to + 1 && !officer) at = is(nodes[to], 'poss') ? to + 1 : to;
  if (nodes[at]?.kind === 'country' && nodes[at]?.joined === true) return at;
  // "The parliament, Finland's membership ...": an organ and a comma begin no list.
  if (nodes[at]?.norm === ',' && is(nodes[to - 1], ...organs)) return undefined;
  if (!joinsList(nodes[at])) return undefined;
  const before = nodes[beforeArticle(nodes, from)];
  while (joinsList(nodes[at])) at++;
  // "À l'Ukraine et à la Moldavie": the preposition may be said again.
  const again = nodes[at]?.norm;
  if (is(before, 'prep', 'of', 'to') && again === before?.norm) at++;
  // "Les présidents du Kenya, de la Tanzanie et de l'Ouganda": it takes the form of each.
  else if (is(before, 'of') && is(nodes[at], 'of')) at++;
  else if (is(nodes[at], 'of', 'prep') && again === nodes[from - 1]?.norm) at++;
  if (is(nodes[at], 'article')) at++;
  const organ = at;
  while (is(nodes[at], ...organs)) at++;
  if (at > organ && is(nodes[at], 'of')) at += is(nodes[at + 1], 'article') ? 2 : 1;
  // "Prime minister X and President Y".
  else if (!officer && nodes[to - 1]?.form !== 'leader') at = organ;
  if (nodes[at]?.kind === 'country') return at;
  return nodes[at - 1]?.norm === ',' ? withEpithet(nodes, at) : undefined;
}

/** "נתניהו וערפאת", "ولي العهد محمد بن سلمان ورئيس الوزراء شهباز شريف": "and" is one with the next leader or his office. */
function gluedNext(nodes: readonly Node[], to: number): number | undefined {
  let isNext = false;
  for (let at = to; at < to + 7; at++) {
    const node = nodes[at];
    if (node?.kind === 'country' && (isNext || node.form === 'leader'))
      return isNext || node.joined === true ? at : undefined;
    if (!isOfficerTail(node)) return undefined;
    isNext ||= is(node, ...organs) && andGlued.test(node?.norm ?? '');
  }
  return undefined;
}
/** Not what begins with that letter itself: "وزير", "ولي العهد", "ועדה". */
const andGlued = /^(?:و(?!زي|زا|زر|لي |كي|سي)|ו(?!עד|עיד))/u;

/** "Saudi Arabia, nuclear-armed Pakistan sign": a description before the last of a list, whose verb is one of many. */
function withEpithet(nodes: readonly Node[], at: number): number | undefined {
  let next = at;
  while (
    next - at < 4 &&
    ((nodes[next]?.kind === 'word' && nodes[next]?.capital !== true) ||
      nodes[next]?.norm === '-' ||
      is(nodes[next], 'topic', 'epithet'))
  )
    next++;
  const isMany = nodes[next + 1]?.classes.some((name) => name.endsWith(':base')) === true;
  return next > at && nodes[next]?.kind === 'country' && isMany ? next : undefined;
}

/** "Indian prime minister Narendra Modi" is one member, not two. */
function withOwnLeader(nodes: readonly Node[], from: number, to: number): number {
  const code = nodes[to - 1]?.code;
  let at = to;
  if (is(nodes[at], 'poss')) at++;
  // "Libya's Tripoli government".
  if (at > to && nodes[at]?.form === 'capital' && nodes[at]?.code === code) return at + 1;
  for (let seen = 0; seen < 7 && isOfficerTail(nodes[at]); seen++, at++) {
    if (nodes[at]?.form === 'leader') return nodes[at]?.code === code && from < at ? at + 1 : to;
  }
  return to;
}

const isOfficerTail = (node: Node | undefined): boolean =>
  node?.kind === 'word' ||
  is(node, 'topic') ||
  is(node, ...organs) ||
  (node?.kind === 'country' && node.form === 'leader');

const locative = /^['’][dt][ae](?:n|ki)?$/u;
const comitative = /^['’]y?l[ae]$/u;

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

function roleOf(nodes: readonly Node[], [from, to]: Span, cues: Cues): Group['role'] {
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
function preposed(nodes: readonly Node[], from: number, cues: Cues): 'plain' | 'organ' | 'oblique' {
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
