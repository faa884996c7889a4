import type { Language } from '@app/accords';
import { type Cues, says } from '../languages/cues';
import { type Node, is, isByName, isComma, isVerb } from '../mentions/nodes';
import { changed } from '../mentions/piece';
import { timeNames } from '../text/stated-dates';

/** Which accord an act is about, and how firmly the text ties them. */
export interface AccordLink {
  readonly slugs: readonly string[];
  readonly how: 'object' | 'clause' | 'sentence' | 'context';
  readonly node?: Node;
}

/** What a link is looked for in: a sentence, and the accords that the item is about so far. */
interface Place {
  readonly nodes: readonly Node[];
  readonly contextSlugs: readonly string[];
  readonly cues?: Cues;
}

const linkWords = ['article', 'skip', 'formal', 'of', 'to', 'prep', 'poss', 'ordinal', 'it'] as const;

/** "Opens an embassy in Tel Aviv", "recalls the ambassador": the embassy itself is tied to its accord. */
function stepNear(nodes: readonly Node[], at: number): Node | undefined {
  const opens = isVerb(nodes[at], 'open', 'appoint', 'sign', 'approve');
  if (!opens && !isVerb(nodes[at], 'suspend', 'recall')) return undefined;
  const isStep = (node: Node): boolean =>
    node.kind === 'class' && node.parties !== undefined && (!opens || !is(node, 'relations'));
  return nodes.slice(at + 1, at + 8).find(isStep) ?? nodes.slice(Math.max(0, at - 8), at).findLast(isStep);
}

/** The accord that the act is about: its object, else one of its clause, of its sentence, of the item. */
export function linkOf(sentence: Place, at: number, language: Language): { link: AccordLink; foreignObject: boolean } {
  const nodes = isVerb(sentence.nodes[at], 'deposit') ? sentence.nodes.map(asDepositary) : sentence.nodes;
  const own = nodes[at]?.slugs ? nodes[at] : stepNear(nodes, at);
  if (own?.slugs) return { link: { slugs: own.slugs, how: 'object', node: own }, foreignObject: false };
  // "Nato-Beitritt", "EU-Mitgliedschaft": the accord is the first part of the word.
  const part = isGluedHyphen(nodes[at - 1]) ? nodes[at - 2] : undefined;
  if (part?.kind === 'accord' && part.slugs)
    return { link: { slugs: part.slugs, how: 'object', node: part }, foreignObject: false };
  const signs = isVerb(nodes[at], 'sign', 'ratify');
  const ahead = language === 'tr' ? objectBehind(nodes, at) : objectAhead(nodes, at, { language, cues: sentence.cues });
  if (ahead?.kind === 'accord' && ahead.slugs && !(signs && isGenericBody(ahead)))
    return {
      link: { slugs: [...ahead.slugs, ...alsoNamed(nodes, ahead, language)], how: 'object', node: ahead },
      foreignObject: false,
    };
  const before = nearestAccord(nodes, at, signs, language);
  const foreignObject = ahead?.kind === 'word' || ahead?.kind === 'country';
  if (before)
    return {
      link: {
        slugs: before.slugs ?? [],
        how: Math.abs(nodes.indexOf(before) - at) <= 8 ? 'clause' : 'sentence',
        node: before,
      },
      foreignObject,
    };
  return { link: { slugs: sentence.contextSlugs, how: 'context' }, foreignObject };
}

/** "Dépose auprès de l'ONU", "beim UN-Generalsekretär hinterlegt": with whom an instrument is left is not what it ratifies. */
const asDepositary = (node: Node): Node =>
  node.slugs?.includes('un') === true ? changed(node, { kind: 'class', classes: ['skip'], slugs: [] }) : node;

/** "Joins the eurozone and Schengen": the one that is named with the object is an object too. */
function alsoNamed(nodes: readonly Node[], object: Node, language: Language): readonly string[] {
  const at = nodes.indexOf(object) + 1;
  const next = is(nodes[at], 'and') ? (is(nodes[at + 1], 'article') ? at + 2 : at + 1) : at;
  const other = nodes[next];
  const isJoined = other?.kind === 'accord' && (next > at || isGluedAnd(other, language));
  const isNamed = [object, other].every(isByName);
  return isJoined && isNamed && !isModifier(nodes, next, language)
    ? (other.slugs ?? []).filter((slug) => object.slugs?.includes(slug) !== true)
    : [];
}

/** Arabic and Hebrew write "and" together with the name. */
const isGluedAnd = ({ norm }: Node, language: Language): boolean =>
  (language === 'ar' || language === 'he') && /^[وו]/.test(norm);

const isGluedHyphen = (node: Node | undefined): boolean => node?.kind === 'mark' && node.norm === '-' && node.glued;

/** Where the verb comes last, the accord that stands right before it, with no more than small words and its own noun between. */
function objectBehind(nodes: readonly Node[], at: number): Node | undefined {
  for (let before = at - 1; before >= 0 && at - before <= 5; before--) {
    const node = nodes[before];
    if (node?.kind === 'accord') return node;
    if (!is(node, 'skip', 'formal', 'poss', 'treaty', 'membership', 'signing', 'instrument', 'application')) break;
  }
  return undefined;
}

/** The first thing after the act that could be its object: an accord, or a word that shows it is about something else. */
function objectAhead(
  nodes: readonly Node[],
  at: number,
  { language, cues }: { readonly language: Language; readonly cues: Cues | undefined },
): Node | undefined {
  let firstForeign: Node | undefined;
  const direct = isVerb(nodes[at], 'sign', 'ratify', 'approve', 'deposit');
  for (let next = at + 1, words = 0; next < nodes.length && words < 7; next++) {
    const node = nodes[next];
    if (!node) break;
    // "Signs in Rabat", "ratifies on Monday": no object follows.
    if (
      direct &&
      firstForeign === undefined &&
      (is(node, 'prep', 'by', 'between', 'soon', 'past') || isTimeWord(node.norm, language))
    )
      break;
    if (node.kind === 'accord') {
      if (isVerb(nodes[at], 'join', 'apply') && isEntrance(nodes, next)) return node;
      if (isModifier(nodes, next, language) && !(direct && isLawOf(nodes, next))) {
        firstForeign ??= node;
        words++;
        continue;
      }
      return node;
    }
    if (isListComma(nodes, next)) continue;
    const closing = direct ? asideEnd(nodes, next, cues) : -1;
    if (closing > 0) {
      next = closing;
      firstForeign = undefined;
      continue;
    }
    if (node.kind === 'mark' && !node.glued && !isQuote.test(node.norm)) break;
    if (node.kind === 'mark' && !isQuote.test(node.norm) && node.norm !== '-' && node.norm !== '–') break;
    if (is(node, 'treaty', 'club', 'signing', 'membership', 'talks')) {
      firstForeign = undefined;
      if (is(node, 'treaty', 'club')) break;
      continue;
    }
    if (is(node, ...linkWords) || isVerb(node, 'ratify')) continue;
    // "Ne rejoindrons pas le Mercosur", "ratifiziert nicht das": a negation of the verb itself.
    if (is(node, 'not') && next === at + 1) continue;
    if (is(node, 'country') && language !== 'en' && isWhose(nodes, next, cues)) continue;
    // "The accession of Finland and Sweden to ...".
    if (is(node, 'and') && nodes[next - 1]?.kind === 'country') continue;
    if (node.kind === 'class' && !is(node, 'ordinal', 'others')) break;
    if (node.kind === 'word' || node.kind === 'country' || node.kind === 'body') {
      firstForeign ??= node;
      words++;
    }
  }
  return firstForeign?.kind === 'accord' ? changed(firstForeign, { kind: 'word' }) : firstForeign;
}

/** "L'adhésion de son pays au ...", "انسحاب بلاده من": whose deed it is, and no object. */
function isWhose(nodes: readonly Node[], at: number, cues: Cues | undefined): boolean {
  const before = nodes[at - 1];
  const isDeed =
    is(before, 'withdrawal', 'membership') || before?.classes.some((name) => name.endsWith(':ing')) === true;
  return (
    is(before, 'poss', 'of', 'it', 'article') || (isDeed && (cues?.bareOwner === true || says(before, cues?.endsInOf)))
  );
}

/** "وقعت بنما، بحضور السفير، على": the comma that ends what is told by the way. */
function asideEnd(nodes: readonly Node[], at: number, cues: Cues | undefined): number {
  if (!isComma(nodes[at]) || !says(nodes[at + 1], cues?.opensAside)) return -1;
  return nodes.findIndex((node, index) => index > at + 1 && index - at <= 14 && isComma(node));
}

const isQuote = /^["“”„«»'‘]$/;

/** "Le retrait du Burkina Faso, du Mali et du Niger de la Cédéao": a comma between states ends nothing. */
function isListComma(nodes: readonly Node[], at: number): boolean {
  if (nodes[at]?.norm !== ',' || nodes[at - 1]?.kind !== 'country') return false;
  let next = at + 1;
  while (is(nodes[next], 'of', 'article')) next++;
  return nodes[next]?.kind === 'country';
}

/** "NATO mission", "BRICS-led bank": an accord's name that only describes the next noun. */
function isModifier(nodes: readonly Node[], at: number, language: Language): boolean {
  const next = nodes[at + 1];
  if (next === undefined) return false;
  // "EU leaders freeze talks": at the head of a sentence those who speak for the body are the body.
  if (at <= 1 && is(next, 'official', 'head') && /s$/.test(next.norm)) return false;
  if (next.kind === 'mark') return next.norm === '-' && next.glued && nodes[at + 2]?.kind === 'word';
  if (is(next, 'poss'))
    return nodes[at + 2]?.kind === 'word' || nodes[at + 2]?.kind === 'accord' || is(nodes[at + 2], 'talks', 'law');
  if (
    (next.kind === 'accord' && !isGluedAnd(next, language)) ||
    (is(next, ...thingsOfAccords) && !next.norm.startsWith('into '))
  )
    return true;
  return (
    language === 'en' &&
    next.kind === 'word' &&
    /^\p{Ll}/u.test(next.norm) &&
    !isTimeWord(next.norm, 'en') &&
    !partOfName.test(next.norm) &&
    nodes[at]?.accordForm !== 'generic' &&
    !/(?:[^c]s|ment|ty|ion|act)$/.test(nodes[at]?.norm ?? '')
  );
}

/** "Passes the Rome Statute bill": what is approved is the accord. */
const isLawOf = (nodes: readonly Node[], at: number): boolean =>
  is(nodes[at + 1], 'law') && !/order/.test(nodes[at + 1]?.norm ?? '');

/** "The IGAD fold", "the Silk Road scheme": what such a word adds is the accord itself. */
const partOfName =
  /^(?:fold|family|ranks|club|scheme|project|programme|program|initiative|bloc|text|statute|roof|table|farewell|goodbye|adieu)$/;

/** "Knocks on NATO's door", "enters NATO's ranks": what is entered is the accord itself. */
const isEntrance = (nodes: readonly Node[], at: number): boolean =>
  is(nodes[at + 1], 'poss') && partOfBody.test(nodes[at + 2]?.norm ?? '');
const partOfBody = /^(?:doors?|ranks|fold|family|club|table|gates?|orbit|umbrella)$/;

/** "NATO mission", "EU officials", "BRICS ambassador", "Accords executive order". */
const thingsOfAccords = [
  'embassy',
  'ambassador',
  'flights',
  'visa',
  'trade',
  'official',
  'head',
  'institution',
  'parliament',
  'body',
  'law',
] as const;

const adverbsOfTime = new Set(
  'today yesterday tomorrow tonight next last this later early late minutes hours days weeks months years decades'.split(
    ' ',
  ),
);
const isTimeWord = (norm: string, language: Language): boolean =>
  /^\d/.test(norm) || adverbsOfTime.has(norm) || timeNames(language).has(norm);

/** A body of states is joined and left; it is not what is signed. */
const isGenericBody = (node: Node): boolean => node.accordForm === 'generic' && is(node, 'club');

function nearestAccord(nodes: readonly Node[], at: number, signs: boolean, language: Language): Node | undefined {
  let best: Node | undefined;
  let distance = Infinity;
  nodes.forEach((node, index) => {
    const far = Math.abs(index - at) + (index > at ? 0 : 0.5) + (node.accordForm === 'context' ? 3 : 0);
    if (
      node.kind === 'accord' &&
      far < distance &&
      !isModifier(nodes, index, language) &&
      !(signs && isGenericBody(node))
    )
      [best, distance] = [node, far];
  });
  return best;
}
