import { type Act, objectSide } from '../clauses/act';
import { says } from '../languages/cues';
import { type Node, beforeArticle, is, isFinite, isVerb } from '../mentions/nodes';
import { isHeadlineNoun } from '../clauses/word-order';
import { type Reading, anotherAgrees, ofUnknownVerb, refuse, wayOpened } from './candidate';
import { make } from './joining';
import { hasPrice } from './read-condition';
import {
  affected,
  isAnother,
  behindFor,
  isByAccord,
  isDirect,
  areNumbered,
  isManyBecoming,
  isNumbered,
  isOnlyWanted,
  isOrdinal,
  isPlural,
  isSuspended,
  leadsToDeed,
  namedAs,
  takesEffect,
} from './joining-words';
import { gained, newlyNamed, presented, isAsSomething, isFollowingIn, isOfCabinet } from './joining-now';
import { adoptsTreaty, isAnothers, receivesGuest } from './joins-of-another';

/** Reads that a state joins, or has. */
export function announced(act: Act, words: ReadonlySet<string>): Reading | undefined {
  const { around, word, form } = act;
  // "أقرت اللجنة مشروع قانون انضمام": a bill that is approved is no joining yet.
  if (words.has('approve') && isOfBill(act)) return undefined;
  if (isAimedAt(act) && !['decide', 'agree', 'vote', 'approve'].some((known) => words.has(known)))
    return form === 'base' ? make(act, 'joiner.prospect', 'seek', 'stated') : refuse(act, ofUnknownVerb);
  if (
    word === 'admit' &&
    !isVerb(act.node, 'join') &&
    !act.object &&
    isDirect(act) &&
    !isAsSomething(act) &&
    act.link.node?.kind === 'accord' &&
    around.inner &&
    (form === 'pres' || form === 'past')
  )
    return make(act, 'ratification', 'adopts it', 'fact');
  // "Paris Anlaşması TBMM'de kabul edildi": the same verb takes in a state and adopts a treaty.
  if (word === 'admit' && (adoptsTreaty(act) || ((act.passive || isOwnAct(act)) && sentenceHas(act, 'parliament'))))
    return undefined;
  if (word === 'admit' && around.inner?.role === 'owner' && around.outer && around.outer.role !== 'oblique')
    return make(act, 'ratification', 'ratified', 'fact', { who: around.outer, about: around.inner });
  // "Nimmt Kenia Verhandlungen auf": what is taken up are talks, and no state.
  if (
    word === 'admit' &&
    !act.passive &&
    act.sentence.nodes.slice(act.at + 1, act.at + 6).some((node) => is(node, 'talks'))
  )
    return undefined;
  // "Xi welcomes Modi and Putin": guests, not members.
  if (
    word === 'admit' &&
    (act.object?.nodes.every(({ form: name }) => name === 'leader') === true ||
      isOfficer(act) ||
      receivesGuest(act) ||
      hostsMeeting(act))
  )
    return refuse(act, 'guests are welcomed');
  // "Mongolia welcomes Putin": a state takes nobody in.
  if (word === 'admit' && !act.passive && around.inner && act.object && !intoAccord(act) && isOfOthers(act))
    return refuse(act, 'a state welcomes');
  // "Moldova welcomes membership": what is welcomed is no state.
  if (word === 'admit' && !act.passive && !act.object && welcomesThing(act)) return refuse(act, 'a state welcomes');
  // "Riksdag NATO üyeliğini onayladı": the state stands before the accord, and it is its own membership.
  if (word === 'admit' && approvesOwn(act)) return make(act, 'ratification', 'ratified', 'fact');
  // "הכנסת אישרה את הצטרפות ישראל": a parliament and its own state.
  if (
    word === 'admit' &&
    !act.passive &&
    around.inner?.role === 'organ' &&
    sentenceHas(act, 'parliament') &&
    act.object &&
    !isOfOthers(act)
  )
    return make(act, 'ratification', 'ratified', 'fact');
  if (word === 'admit')
    return form === 'base' || form === 'ing'
      ? planned(act, words)
      : make(act, 'joiner.announced', 'admitted', 'fact', { who: affected(act), effective: true });
  if (word === 'member' || word === 'signatory' || word === 'partner') {
    const numbered = areNumbered(act);
    if ((isPlural(act) && !isManyBecoming(act) && !numbered) || leadsToDeed(act)) return undefined;
    if (isOfPaper(act)) return undefined;
    if (numbered) return make(act, 'joiner.announced', 'nth member', 'fact', { effective: true });
    if (around.governors.some(({ word: known }) => /^(?:become|admit|grant|join|accept|appoint|approve)$/.test(known)))
      return make(act, 'joiner.announced', 'becomes member', around.will ? 'planned' : 'fact', {
        effective: !around.will,
        ...(around.inner === undefined && isOrdinal(act) && gained(act)),
      });
    const shown = presented(act) ?? newlyNamed(act);
    if (shown) return make(act, 'joiner.announced', 'becomes member', 'fact', { who: shown, effective: true });
    if (isNewMember(act)) return make(act, 'joiner.announced', 'becomes member', 'fact', { effective: true });
    const as = isNumbered(act) && !around.negated ? namedAs(act) : undefined;
    if (as) return make(act, 'joiner.announced', 'nth member', 'fact', { who: as, effective: true });
    // "Le Canada premier signataire": one of those who have signed, and no more.
    if (word === 'signatory' && isFirst(act)) return undefined;
    return isOrdinal(act) && (around.inner || (isNumbered(act) && act.sentence.lastSubject().length > 0))
      ? make(act, 'joiner.announced', 'nth member', 'fact', { effective: true })
      : undefined;
  }
  if (word === 'membership') {
    if (words.has('ratify') || isByParliament(act, words) || is(act.node, 'application')) return undefined;
    // "Cabinet approves accession": its own.
    if (words.has('approve') && !around.inner && act.sentence.inTitle && is(act.sentence.nodes[0], 'institution'))
      return undefined;
    if (isByAccord(act, words)) return make(act, 'joiner.announced', 'admitted', 'fact', { effective: false });
    if (isBegun(act)) return make(act, 'joiner.announced', 'membership begins', 'fact', { effective: true });
    if (isOnlyWanted(act)) return undefined;
    if (isAnothers(act, words))
      return make(act, 'ratification', 'ratified', 'fact', { who: around.outer, about: around.inner });
    if (around.inner && isUngoverned(act) && takesEffect(act) && !isSuspended(act))
      return make(act, 'joiner.announced', 'membership in effect', 'fact', { effective: true });
    if (words.has('grant') || words.has('admit') || words.has('approve') || words.has('accept'))
      return make(act, 'joiner.announced', 'membership granted', 'fact');
    // "Erdogan agrees to move Sweden's membership forward": his consent, not its joining.
    if ((words.has('agree') || words.has('vote')) && isAnother(around)) return refuse(act, anotherAgrees);
    return words.has('announce') || words.has('agree')
      ? make(act, 'joiner.announced', 'accession announced', 'stated')
      : undefined;
  }
  if (word !== 'join') return undefined;
  if (act.nth && form === 'base' && !around.may && !isAside(act))
    return make(act, 'joiner.announced', 'nth joins', around.will ? 'planned' : 'fact', { effective: !around.will });
  if (form === 'ing' && around.inner && isUngoverned(act) && takesEffect(act) && !isSuspended(act))
    return make(act, 'joiner.announced', 'membership in effect', 'fact', { effective: true });
  if (words.has('report')) return refuse(act, 'only a report');
  if (onlyBelongs(act)) return refuse(act, 'past background');
  // "Will join if the people agree": what comes first has not come yet.
  if (
    act.conditionAfter &&
    (form === 'fut' || around.will) &&
    hasPrice(act.sentence.nodes.slice(act.at + 1), act.sentence.cues)
  )
    return make(act, 'joiner.prospect', 'may', 'guess');
  if (form === 'base' && !around.may && isByParliament(act, words))
    return make(act, 'ratification', 'parliament votes to join', 'fact');
  if (form === 'pres' || form === 'past' || form === 'fut')
    return make(act, 'joiner.announced', 'joins', 'fact', { effective: form === 'past' || words.has('become') });
  return planned(act, words);
}

const isFirst = ({ at, sentence: { nodes, cues } }: Act): boolean =>
  nodes.slice(Math.max(0, at - 2), at + 2).some((node) => is(node, 'ordinal') && says(node, cues.first));

/** "Beide gehören dem Bündnis an", "les deux pays font partie de": below the title, and without a word for since when, it is how things stand. */
const onlyBelongs = ({ node, sentence: { nodes, inTitle, cues } }: Act): boolean =>
  !inTitle &&
  says(node, cues.belongs) &&
  !nodes.some((one) => is(one, 'now', 'soon', 'ordinal') || says(one, cues.newly) || says(one, cues.day));

const approvesOwn = ({ around: { inner }, link, object, passive, sentence: { nodes, verbLast } }: Act): boolean =>
  verbLast === true &&
  !passive &&
  object === undefined &&
  inner !== undefined &&
  inner.role !== 'owner' &&
  link.node !== undefined &&
  nodes.indexOf(link.node) >= inner.to;

/** "Somalia, eighth to join the bloc, faces": between commas, and another verb is the news. */
const isAside = ({ at, around: { inner }, sentence: { nodes } }: Act): boolean =>
  inner !== undefined &&
  inner.to < at &&
  nodes[inner.to]?.norm === ',' &&
  nodes.slice(at + 1).some(({ norm }, index, behind) => norm === ',' && isFiniteVerb(behind[index + 1]));
const isFiniteVerb = (node: Node | undefined): boolean => node?.kind === 'word' || isFinite(node);

/** "Egypt and Iran start BRICS membership": not its talks, its bid or its debate. */
function isBegun({ at, node, around, sentence: { nodes, cues } }: Act): boolean {
  const begins = around.governors.find(({ node: verb }) => says(verb, cues.begins));
  const next = nodes[at + 1];
  return (
    begins !== undefined &&
    around.inner !== undefined &&
    around.governors.length === 1 &&
    (begins.form === 'pres' || begins.form === 'past' || (begins.form === 'base' && around.inner.codes.length > 1)) &&
    says(node, cues.membershipAlone) &&
    !around.negated &&
    !around.may &&
    (next === undefined || next.kind === 'mark' || is(next, 'prep', 'of', 'soon', 'background'))
  );
}

/** "Uruguay, nuevo miembro del CPTPP": a headline that is a state and what it now is. */
const isNewMember = ({ at, node, around, sentence: { nodes, inTitle, cues } }: Act): boolean =>
  inTitle &&
  around.inner !== undefined &&
  around.governors.length === 0 &&
  !around.negated &&
  !around.may &&
  ([node, nodes[at - 1]].some((one) => says(one, cues.newMember)) ||
    nodes.slice(around.inner.to, at).some((one) => is(one, 'now'))) &&
  nodes
    .slice(around.inner.to, at)
    .every((one) => one.norm === ',' || is(one, 'article', 'skip', 'epithet', 'now') || one.kind === 'word');

/** "Est devenue effective", "ist besiegelt": that it has become so governs nothing. */
const isUngoverned = ({ around, after }: Act): boolean =>
  around.governors.every(({ word, node }) => word === 'become' || is(node, 'effect')) &&
  (after === undefined || !isOpenVerb.has(after.word));
const isOpenVerb = new Set<string>(['seek', 'consider', 'reject', 'deny', 'postpone', 'urge', 'threaten', 'expect']);

/** "Adhésion de la Bolivie au Mercosur": nothing follows that could make it a wish or a question. */
const endsWithAccord = ({ link, sentence: { nodes } }: Act): boolean =>
  link.node !== undefined && nodes.indexOf(link.node) === nodes.length - 1;

/** "Da la bienvenida al ministro georgiano": an officer right behind the verb, of whatever state. */
const isOfficer = ({ at, object, sentence: { nodes } }: Act): boolean =>
  object !== undefined &&
  object.from > at &&
  nodes.slice(at + 1, object.from).some((node) => is(node, 'official', 'head') && !is(node, 'institution'));

/** "Welcomes Finland into NATO": only small words between the state and the accord. */
const intoAccord = ({ object, link, sentence: { nodes } }: Act): boolean => {
  const named = link.node ? nodes.indexOf(link.node) : -1;
  return (
    object !== undefined &&
    named >= object.to &&
    nodes
      .slice(object.to, named)
      .every((node) => is(node, 'prep', 'to', 'of', 'article', 'member', 'skip', 'formal', 'ordinal'))
  );
};

/** "Signs a protocol to become a member": that is what the paper is for. */
const isOfPaper = ({ around: { governors, will }, sentence: { nodes } }: Act): boolean => {
  const become = governors.find(({ word, node }) => word === 'become' && node.classes.includes('become:base'));
  const at = become ? nodes.indexOf(become.node) : -1;
  return !will && is(nodes[at - 1], 'to') && is(nodes[at - 2], 'treaty', 'pact', 'deal', 'law');
};

/** "Still waiting to join", "katılmayı halka soracak": the infinitive belongs to a verb that no table knows. */
function isOfOtherVerb({ at, sentence: { nodes, verbLast } }: Act): boolean {
  // Where the verb comes last, an infinitive is what a verb behind it says.
  if (verbLast === true) return nodes[at + 1] !== undefined && nodes[at + 1]?.kind !== 'mark';
  let before = at - 1;
  while (is(nodes[before], 'to', 'skip', 'formal')) before--;
  return nodes[before]?.kind === 'word' && nodes[before]?.capital !== true;
}

/** "Paves the way for Macedonia to join": whoever opens it is no body of the accord. */
const opensWay = (act: Act): boolean =>
  act.around.inner !== undefined &&
  behindFor(act, act.around.inner) &&
  act.around.governors.some(({ node }) => says(node, act.sentence.cues.way)) &&
  !act.sentence.nodes.slice(0, act.around.inner.from).some(({ kind }) => kind === 'accord' || kind === 'body');

/** "Душанбе принимает саммит": the verb alone, with no state behind it, is that of a host. */
const hostsMeeting = ({ node, object, passive, sentence: { cues } }: Act): boolean =>
  !passive && object === undefined && says(node, cues.hosts) && !node.norm.includes(' ');

const welcomesThing = (act: Act): boolean =>
  act.around.inner !== undefined &&
  objectSide(act, 2).some((node) => is(node, 'membership') || node.classes.includes('join:ing'));

const isOfOthers = ({ around: { inner }, object }: Act): boolean =>
  object?.codes.some((code) => inner?.codes.includes(code) === true) === false;

/** "Fas parlamentosu anlaşmayı kabul etti": whose parliament it is right before the agreement, and nobody's membership. */
const isOwnAct = ({ around, link, sentence }: Act): boolean =>
  sentence.verbLast === true &&
  (around.inner === undefined ||
    (around.inner.role === 'organ' && link.node !== undefined && sentence.nodes.indexOf(link.node) >= around.inner.to));

const sentenceHas = ({ sentence: { nodes } }: Act, name: 'parliament'): boolean => nodes.some((node) => is(node, name));

const isByParliament = (act: Act, words: ReadonlySet<string>): boolean =>
  (words.has('approve') || words.has('vote') || words.has('accept')) &&
  (act.around.inner?.role === 'organ' ||
    isByPeople(act) ||
    act.sentence.nodes
      .slice(Math.max(0, act.at - 14), act.sentence.verbLast === true ? act.at + 6 : act.at)
      .some((node) => is(node, 'parliament')));

/** "Kenyans vote for entering", "say yes to joining in a referendum": a people consents as a parliament does. */
const isByPeople = ({ around: { inner, governors }, sentence: { nodes, cues } }: Act): boolean =>
  nodes.some((node, at) => says(node, cues.referendum) && says(nodes[beforeArticle(nodes, at)], cues.inVote)) ||
  (governors.some(({ word }) => word === 'vote') &&
    inner?.nodes.every((node) => node.form === 'demonym' && says(node, cues.peoples)) === true);

/** A verb of signing, told as done, right before the noun. */
const isSignedJoining = ({ at, sentence: { nodes }, around: { negated, may } }: Act): boolean =>
  !negated && !may && nodes[at - 1]?.classes.some((name) => name === 'sign:past' || name === 'sign:pres') === true;

/** "Katılmak için", "üyesi olmak için": what is only aimed at, where the verb comes last. */
const isAimedAt = ({ at, sentence: { nodes, cues } }: Act): boolean =>
  says(nodes[at + 1], cues.forBehind) || (isVerb(nodes[at + 1], 'become') && says(nodes[at + 2], cues.forBehind));

const isOfBill = ({ at, sentence: { nodes } }: Act): boolean => is(nodes[at - 1], 'law');

/** "BRICS to admit": nothing but adverbs stands between the accord that takes in and the infinitive. */
function isAheadOfAccord({ at, around, link, sentence: { nodes, inTitle } }: Act): boolean {
  let to = at - 1;
  while (is(nodes[to], 'skip', 'formal')) to--;
  const accord = nodes[to - 1];
  return (
    inTitle &&
    is(nodes[to], 'to') &&
    accord?.kind === 'accord' &&
    accord === link.node &&
    !around.negated &&
    around.governors.length === 0
  );
}

function planned(act: Act, words: ReadonlySet<string>): Reading | undefined {
  const { around, form, word } = act;
  // "Votes to let Finland into the alliance": a parliament's consent to another's joining.
  if (form === 'base' && (word === 'admit' || says(act.node, act.sentence.cues.lets)) && isByParliament(act, words))
    return make(act, 'ratification', 'ratified', 'fact', { who: around.inner, about: act.object });
  // "Принял приглашение вступить": who accepts to join will.
  const firm = ['agree', 'decide', 'vote', 'announce', 'become', 'say', 'approve', 'join', 'grant', 'accept'].filter(
    (known) => words.has(known) && (known !== 'accept' || form === 'base'),
  );
  if (form === 'base' && opensWay(act)) return refuse(act, wayOpened);
  // "ASEAN to admit Laos in October": a headline's infinitive, of what the accord itself will do.
  if (word === 'admit' && form === 'base' && isAheadOfAccord(act))
    return make(act, 'joiner.announced', 'to join', 'planned', { who: affected(act) });
  if (form === 'base' && (around.will || firm.length > 0))
    return make(
      act,
      'joiner.announced',
      firm[0] ?? 'will join',
      'planned',
      words.has('become') ? { effective: true } : {},
    );
  if (
    form === 'base' &&
    is(act.sentence.nodes[act.at - 1], 'to', 'skip', 'formal') &&
    (around.inner ? !behindFor(act, around.inner) : around.pronoun && act.sentence.groups.length === 0) &&
    around.governors.length === 0 &&
    !isAside(act)
  )
    return isOfOtherVerb(act) ? refuse(act, ofUnknownVerb) : make(act, 'joiner.announced', 'to join', 'planned');
  if (
    form === 'ing' &&
    word === 'join' &&
    is(act.sentence.nodes[act.at - 1], 'was') &&
    around.inner &&
    around.governors.every(({ word: known }) => known === 'say' || known === 'announce')
  )
    return make(act, 'joiner.announced', 'is joining', 'planned');
  // "אישר את צירופה של שוודיה": who approves another's joining is a member already.
  if (form === 'ing' && (word === 'join' || word === 'admit') && isAnothers(act, words))
    return make(act, 'ratification', 'ratified', 'fact', { who: around.outer, about: around.inner });
  if (form === 'ing' && word === 'join' && isByParliament(act, words) && isByPeople(act) && !around.negated)
    return make(act, 'ratification', 'ratified', 'fact');
  if (form === 'ing' && word === 'join' && words.has('approve') && isOfCabinet(act))
    return make(act, 'joiner.announced', 'joining announced', 'stated');
  if (form === 'ing' && isByParliament(act, words)) return undefined;
  // "חתמו על הצטרפות ל": what is signed is the joining itself.
  if (form === 'ing' && word === 'join' && isSignedJoining(act))
    return make(act, 'joiner.announced', 'joining announced', 'fact');
  if (form === 'ing' && word === 'join' && isFollowingIn(act)) return make(act, 'joiner.announced', 'joins', 'fact');
  if (form === 'ing' && act.afterMay) return refuse(act, 'hypothesis');
  if (form === 'ing' && (words.has('agree') || words.has('approve') || words.has('vote')) && isAnother(around))
    return refuse(act, anotherAgrees);
  if (form === 'ing' && firm.some((known) => known !== 'say' && known !== 'sign' && known !== 'join'))
    return make(act, 'joiner.announced', 'joining announced', 'stated');
  if (form === 'ing' && word === 'join' && isHeadlineNoun(act) && endsWithAccord(act))
    return make(act, 'joiner.announced', 'membership in effect', 'stated');
  // "Usbekistan vor WTO-Beitritt".
  if (
    form === 'ing' &&
    word === 'join' &&
    around.inner &&
    says(act.sentence.nodes[around.inner.to], act.sentence.cues.eveOf)
  )
    return make(act, 'joiner.prospect', 'may', 'guess');
  if (
    form === 'ing' &&
    word === 'join' &&
    around.inner &&
    act.sentence.inTitle &&
    around.governors.length === 0 &&
    !around.owned &&
    // "Moldova mulls over membership": a verb that no table knows stands between.
    !act.sentence.nodes.slice(around.inner.to, act.at).some(({ kind }) => kind === 'word')
  )
    return make(act, 'joiner.announced', 'joining', 'guess');
  return undefined;
}
