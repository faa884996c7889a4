import { type Act, objectSide } from '../clauses/act';
import { says } from '../languages/cues';
import { speakerOf } from '../mentions/groups';
import { type Node, beforeArticle, is, isVerb } from '../mentions/nodes';
import { isHeadlineNoun } from '../clauses/word-order';
import { type Candidate, type Reader, type Reading, business, refuse, ungrounded, wordsAround } from './candidate';
import {
  describesObject,
  isNamedBehind,
  isOfBusiness,
  isOfCompany,
  membershipSigned,
  sealsStanding,
  signsLaw,
  signsLeaving,
} from './what-is-signed';

/** Reads signings: held, foreseen, put off, refused. */
export const readSigning: Reader = (act) => {
  if (act.word === 'postpone') return readDelay(act);
  if (act.word !== 'sign' && act.word !== 'signing') return undefined;
  if (act.sentence.nodes.slice(act.at + 1, act.at + 5).some((node) => is(node, 'application'))) return undefined;
  // "Conclude accession talks".
  if (act.word === 'sign' && concludesTalks(act)) return refuse(act, business);
  if (sealsStanding(act)) return undefined;
  const why = ungrounded(act);
  if (why) return refuse(act, why);
  const named = act.word === 'signing' && (act.sentence.verbLast === true || act.link.how === 'clause');
  if (act.foreignObject && act.link.how !== 'object' && !act.nth && !named) return refuse(act, 'signs something else');
  const words = wordsAround(act);
  if (act.word === 'signing') return readCeremony(act, words);
  if (isNamedBehind(act)) return refuse(act, 'signs something else');
  if (isOfBusiness(act)) return refuse(act, business);
  if (signsLaw(act)) return undefined;
  // "A decree to quit; he signed it on Sunday": what the item is about is no treaty that is signed.
  if (is(act.sentence.nodes[act.at + 1], 'it') && act.sentence.reported().includes('withdrawal'))
    return refuse(act, 'signs something else');
  const whose = membershipSigned(act);
  if (whose && !act.around.negated && !act.around.will && (act.form === 'pres' || act.form === 'past'))
    return {
      kind: 'ratification',
      act,
      rule: 'ratified',
      who: act.around.inner,
      about: whose,
      step: 'head-of-state',
      firmness: 'fact',
    };
  if (signsLeaving(act) || isOfCompany(act)) return refuse(act, 'signs something else');
  if (act.around.partyActs) return refuse(act, 'not the state');
  if (words.has('support')) return refuse(act, 'reaction');
  // "Suspends preparations to sign".
  // "Cancels a visit to sign".
  const isOff = act.around.governors.some(({ node }) => isVerb(node, 'postpone'));
  if (words.has('postpone') || words.has('suspend') || (isOff && act.form === 'base'))
    return { kind: 'ceremony.postponed', act, rule: 'signing put off', who: act.around.inner, firmness: 'stated' };
  if (words.has('reject') || words.has('deny'))
    return { kind: 'joiner.declined', act, rule: 'refuses to sign', who: act.around.inner, firmness: 'stated' };
  if (act.around.negated && isOnlyForNow(act))
    return { kind: 'ceremony.postponed', act, rule: 'not signed yet', who: signers(act), firmness: 'stated' };
  if (act.around.negated)
    return act.around.will || act.form === 'neg' || isNotToSign(act, words)
      ? { kind: 'joiner.declined', act, rule: 'will not sign', who: act.around.inner, firmness: 'stated' }
      : refuse(act, 'not signed');
  if (words.has('urge')) return refuse(act, 'urged to sign');
  if (act.around.may && !act.around.will)
    return act.link.how === 'object' && act.around.inner && act.link.node?.accordForm !== 'generic'
      ? { kind: 'joiner.prospect', act, rule: 'might sign', who: act.around.inner, firmness: 'guess' }
      : refuse(act, 'might sign');
  // "Bern und Peking wollen ... unterzeichnen": of two who act together it is what they will do.
  if (
    act.form === 'base' &&
    (act.around.inner?.codes.length ?? 0) > 1 &&
    act.around.governors.some(({ node }) => says(node, act.sentence.cues.wantTogether))
  )
    return { kind: 'ceremony.announced', act, rule: 'will sign', who: signers(act), firmness: 'planned' };
  // "Laos and Nepal ready to sign": of two it is a signing foreseen.
  if (words.has('seek') && (act.around.inner?.codes.length ?? 0) > 1 && act.link.node?.accordForm === 'generic')
    return { kind: 'ceremony.announced', act, rule: 'will sign', who: signers(act), firmness: 'planned' };
  if (words.has('seek') || words.has('consider'))
    return { kind: 'joiner.prospect', act, rule: 'wants to sign', who: act.around.inner, firmness: 'guess' };
  if (isOfCeremony(act) && isPutBack(act))
    return { kind: 'ceremony.postponed', act, rule: 'ceremony put off', who: signers(act), firmness: 'stated' };
  if (act.form === 'past' && (isUnratified(act) || describesObject(act))) return refuse(act, 'past background');
  if (act.nth && act.form !== 'ing') return heldBy(act);
  if (act.passive && act.form === 'past' && isForeseen(act, words))
    return { kind: 'ceremony.announced', act, rule: 'to be signed', who: signers(act), firmness: 'planned' };
  if (act.form === 'fut' || (act.form === 'pres' && isSoon(act)))
    return { kind: 'ceremony.announced', act, rule: 'will sign', who: signers(act), firmness: 'planned' };
  if (act.form === 'base') {
    const firm =
      act.around.will ||
      isLastInFuture(act) ||
      ['agree', 'decide', 'intend', 'expect', 'announce', 'say'].some((word) => words.has(word)) ||
      is(act.sentence.nodes[act.at - 1], 'to');
    return firm
      ? { kind: 'ceremony.announced', act, rule: 'will sign', who: signers(act), firmness: 'planned' }
      : refuse(act, 'no signing stated');
  }
  const told = act.form === 'ing' ? toldOf(act, words) : undefined;
  if (told) return told;
  if (act.form === 'ing') return refuse(act, 'no signing stated');
  return { kind: 'ceremony.held', act, rule: 'signed', who: signers(act), firmness: 'fact' };
};

/** "İmzaladığını duyurdu", "imzalayacağı açıklandı", "imzalaması planlanıyor": what is said or expected of a signing is in the verb's own form. */
function toldOf(act: Act, words: ReadonlySet<string>): Candidate | undefined {
  const { node, around, link, sentence } = act;
  const isOld = sentence.nodes.slice(0, act.at).some((one) => is(one, 'past'));
  if (link.how === 'context' || !around.inner || around.may || isOld) return undefined;
  const isSaid = words.has('announce') || words.has('say');
  const who = signers(act);
  if (isSaid && says(node, sentence.cues.toldDone))
    return { kind: 'ceremony.held', act, rule: 'signed', who, firmness: 'stated' };
  const isAhead =
    (isSaid && says(node, sentence.cues.toldAhead)) ||
    (says(node, sentence.cues.toldPlan) && (words.has('expect') || words.has('intend')));
  return isAhead ? { kind: 'ceremony.announced', act, rule: 'will sign', who, firmness: 'planned' } : undefined;
}

/** "Conclude negotiations on a trade agreement": the talks stand right there, before the accord that they are about. */
function concludesTalks(act: Act): boolean {
  const ahead = objectSide(act, 5);
  const talks = ahead.findIndex((node) => is(node, 'talks'));
  return talks >= 0 && !ahead.slice(0, talks).some((node) => node === act.link.node || is(node, 'prep', 'background'));
}

/** "Has signed but not ratified": how things stand, and nobody's news. */
function isUnratified({ at, sentence: { nodes } }: Act): boolean {
  const ahead = nodes.slice(at + 1, at + 16);
  const ratify = ahead.findIndex((node) => isVerb(node, 'ratify'));
  const before = ahead.slice(0, Math.max(0, ratify));
  const isOfAnother = before.some((node, index) => node.kind === 'country' && is(before[index - 1], 'and', 'aside'));
  const isNegated =
    before.slice(-5).some((node) => is(node, 'not')) || ahead[ratify]?.classes.includes('ratify:neg') === true;
  return ratify >= 0 && isNegated && !isOfAnother;
}

/** "Is expected to be signed", "will be signed". */
const isForeseen = (act: Act, words: ReadonlySet<string>): boolean =>
  act.around.will ||
  is(act.sentence.nodes[act.at - 2], 'to', 'will') ||
  words.has('expect') ||
  words.has('intend') ||
  isPresentPassive(act);

/** "Wird am Freitag unterschrieben": a present with a day is to come. */
const isPresentPassive = ({ at, sentence: { nodes, cues } }: Act): boolean => {
  const helper = nodes.slice(0, at).findLastIndex((node) => says(node, cues.becomes));
  const between = nodes.slice(helper + 1, at);
  return helper >= 0 && between.length <= 7 && between.some((node) => is(node, 'soon') || says(node, cues.day));
};

/** "Werden das Abkommen am 12. März in Lima unterzeichnen": what will be stands far before the verb that ends its clause. */
const isLastInFuture = ({ at, sentence: { nodes, cues } }: Act): boolean => {
  const helper = nodes.slice(Math.max(0, at - 18), at).findLast((node) => is(node, 'has') || says(node, cues.becomes));
  const next = nodes[at + 1];
  return says(helper, cues.becomes) && (next === undefined || next.kind === 'mark');
};

/** "Will not sign on Monday as planned", "unterzeichnet vorerst nicht": a refusal of the day alone. */
/** "Does not want to sign", "elects not to sign", in a headline "Ghana not to sign". */
const isNotToSign = (
  { at, form, around: { inner }, sentence: { nodes, inTitle } }: Act,
  words: ReadonlySet<string>,
): boolean =>
  form === 'base' &&
  (['seek', 'intend', 'decide'].some((word) => words.has(word)) ||
    (inTitle && is(nodes[at - 1], 'to') && is(nodes[at - 2], 'not') && inner?.to === at - 2));

const isOnlyForNow = ({ sentence: { nodes }, at }: Act): boolean =>
  nodes.slice(Math.max(0, at - 12), at + 12).some((node) => is(node, 'for-now'));

/** "Signs next week". */
const isSoon = ({ sentence: { nodes }, at }: Act): boolean =>
  nodes.slice(Math.max(0, at - 4), at + 9).some((node) => is(node, 'soon'));

/** Who signs: named after "by" or "between" in a passive, else before the verb, else after it. */
const signers = (act: Act): Act['agents'] => {
  const { passive, agents, around, object, link, at, sentence } = act;
  if (passive) return agents ?? partiesBefore(act) ?? (link.node?.parties ? undefined : around.inner);
  // "Hails the Laos-Nepal deal signed at": right behind an accord it is told of that, and of whose it is.
  if (act.form === 'past' && link.node?.parties && sentence.nodes[at - 1] === link.node) return undefined;
  // "Signed by 65 countries in Hanoi": who is only counted, and where is not who.
  if (isSignedByOthers(sentence.nodes, at)) return undefined;
  const actors = around.inner ?? agents ?? partiesBefore(act);
  if (actors) return actors;
  const byBloc = sentence.nodes
    .slice(0, at)
    .some(({ kind, accordForm }) => kind === 'accord' && accordForm !== 'context');
  // "Signed the agreement, leaving Eritrea outside": behind a comma another is named.
  const isApart =
    object !== undefined &&
    sentence.nodes
      .slice(at + 1, object.from)
      .some(
        (node, index, between) =>
          node.norm === ',' && between.slice(index).some((one) => one.classes.some((name) => name.endsWith(':ing'))),
      );
  const isPlace = object !== undefined && says(sentence.nodes[object.from - 1], sentence.cues.inBody);
  return link.node?.parties || isApart || (object?.role === 'oblique' && (!byBloc || isPlace)) ? undefined : object;
};

/** "Das Abkommen zwischen Indien und Oman soll unterzeichnet werden": whose it is stands with the accord. */
const partiesBefore = ({ at, sentence: { nodes, groups } }: Act, reach = 10): Act['agents'] =>
  groups.find(
    ({ from, to, codes }) =>
      to <= at && at - to <= reach && codes.length > 1 && is(nodes[beforeArticle(nodes, from)], 'between'),
  );

const isSignedByOthers = (nodes: readonly Node[], at: number): boolean =>
  is(nodes[at + 1], 'by') &&
  nodes.slice(at + 2, at + 6).some((node) => is(node, 'others', 'count') || /^\d+$/.test(node.norm));

/** "Becomes the 43rd state to sign": signed, and one of them now; "the first" alone says no more than signed. */
function heldBy(act: Act): Candidate[] {
  const who = signers(act);
  const signed: Candidate = { kind: 'ceremony.held', act, rule: 'nth signs', who, firmness: 'fact' };
  if (act.nth === 'first') return [signed];
  return [signed, { ...signed, kind: 'joiner.announced', rule: 'nth signatory', effective: true }];
}

/** "The postponed trade deal", "puts the deal off": an agreement that was to be signed. */
function readDelay(act: Act): ReturnType<Reader> {
  const { link, around, sentence, at, form } = act;
  const ofSigning = is(act.node, 'unsigned') || says(act.node, sentence.cues.namesSigning);
  // "Has not signed the convention" tells how things stand.
  const isOfNamed =
    ofSigning && link.node?.kind === 'accord' && (is(act.node, 'unsigned') || !is(sentence.nodes[at - 1], 'has'));
  const isTreaty = is(link.node, 'treaty') || isOfNamed;
  const named = link.node && isTreaty ? sentence.nodes.indexOf(link.node) : -1;
  // "Das Abkommen nicht unterzeichnet", "anlaşma imzalanmadı": what is left unsigned may stand before.
  const isBefore = is(act.node, 'unsigned') && named >= 0 && named < at && at - named <= 9;
  const direct = isBefore || (link.how === 'object' && named >= 0 && named - at <= 3);
  const other = sentence.nodes
    .slice(at + 1, at + 6)
    .some((node) => is(node, 'talks', 'suspension') || isVerb(node, 'ratify', 'vote', 'hold'));
  const isTold =
    form === 'pres' || form === 'past' || (is(act.node, 'unsigned') && (form === 'fut' || form === 'pass'));
  if (isVerb(act.node, 'suspend') || !direct || other || !isTold) return undefined;
  if (ungrounded(act) || around.negated || around.may || around.partyActs) return undefined;
  const isLeft = sentence.nodes.slice(at + 1).some((node) => says(node, sentence.cues.leftUnsigned));
  const who = isLeft || ofSigning ? (around.inner ?? partiesBefore(act)) : undefined;
  return {
    kind: 'ceremony.postponed',
    act,
    rule: is(act.node, 'unsigned') ? 'ceremony put off' : 'deal put off',
    who,
    firmness: 'stated',
  };
}

/** "The signing, planned for Saturday, was put back to January". */
const isPutBack = ({ sentence: { nodes }, at }: Act): boolean =>
  nodes
    .slice(at + 1, at + 28)
    .some(
      (node) =>
        isVerb(node, 'postpone') && !node.classes.includes('postpone:ing') && !node.classes.includes('postpone:base'),
    );

/** "A ceremony in which Armenia and Turkey were to sign". */
const isOfCeremony = ({ sentence: { nodes }, at }: Act): boolean =>
  nodes
    .slice(Math.max(0, at - 14), at)
    .some(
      (node, index, before) =>
        is(node, 'signing') && before.slice(index + 1, index + 3).some((next) => is(next, 'background')),
    );

/** "Signature de l'accord entre l'Inde et Oman": nothing but the noun and whose it is. */
const isBetweenInTitle = (act: Act): boolean =>
  act.sentence.inTitle &&
  act.at === 0 &&
  act.after === undefined &&
  (betweenWhom(act) !== undefined || act.link.node?.parties?.length === 2) &&
  !act.sentence.nodes.some(
    (node) =>
      node.norm === ':' ||
      node.norm === '?' ||
      node.classes.some((name) => /:(?:pres|past|fut|neg)$/.test(name)) ||
      is(node, 'not', 'may', 'if', 'until', 'background', 'aside'),
  );

/** "The signing of the pact between X and Y": it is theirs, whoever was named before. */
const betweenWhom = ({ agents, sentence: { nodes } }: Act): Act['agents'] =>
  agents && agents.codes.length > 1 && is(nodes[beforeArticle(nodes, agents.from)], 'between') ? agents : undefined;

/** "Kinshasa: signing with Rwanda put off": who speaks, and the one with whom. */
const objectOf = ({ object, sentence, at }: Act): Act['object'] => {
  const speaker = object?.role === 'oblique' ? speakerOf(sentence, at) : undefined;
  if (!object || !speaker) return object;
  const isWith = says(sentence.nodes[object.from - 1], sentence.cues.companion);
  return isWith ? { ...speaker, codes: [...new Set([...speaker.codes, ...object.codes])] } : undefined;
};

function readCeremony(act: Act, words: ReadonlySet<string>): Reading {
  const host = act.around.governors.find(({ word }) => word === 'hold');
  const isHosted =
    host !== undefined &&
    act.around.inner !== undefined &&
    ((act.link.node?.parties?.length ?? 0) > 1 || says(host.node, act.sentence.cues.hosts));
  const who =
    betweenWhom(act) ?? partiesBefore(act, 16) ?? (isHosted ? undefined : (act.around.inner ?? objectOf(act)));
  // "Withdraws its signature from the statute": that is read where it stands.
  if (words.has('leave') && says(act.node, act.sentence.cues.signature)) return refuse(act, 'signature withdrawn');
  const isPutOff = [act.node, ...act.around.governors.map(({ node }) => node)].some((node) => isVerb(node, 'postpone'));
  if (isPutOff || words.has('postpone') || isPutBack(act) || isNotBefore(act))
    return { kind: 'ceremony.postponed', act, rule: 'ceremony put off', who, firmness: 'stated' };
  if (isDeniedInTitle(act))
    return { kind: 'ceremony.postponed', act, rule: 'ceremony put off', who, firmness: 'stated' };
  if (isCountedWith(act))
    return { kind: 'ceremony.held', act, rule: 'signed', who: act.around.inner ?? act.object, firmness: 'fact' };
  const soon = [-3, -2, -1, 0, 1, 2, 3, 4, 5, 6].some((step) => is(act.sentence.nodes[act.at + step], 'soon'));
  if (
    act.afterWill ||
    act.around.will ||
    soon ||
    isToBeHeld(act) ||
    (host?.form === 'base' && is(act.sentence.nodes[act.sentence.nodes.indexOf(host.node) - 1], 'to')) ||
    words.has('announce') ||
    words.has('intend') ||
    words.has('approve') ||
    words.has('expect')
  )
    return { kind: 'ceremony.announced', act, rule: 'ceremony foreseen', who, firmness: 'planned' };
  if (words.has('hold') && !says(act.node, act.sentence.cues.signature))
    return { kind: 'ceremony.held', act, rule: 'ceremony held', who, firmness: 'fact' };
  if (isHeadlineNoun(act) || isBetweenInTitle(act) || isInCompany(act))
    return { kind: 'ceremony.held', act, rule: 'signed', who, firmness: 'fact' };
  return refuse(act, 'ceremony only named');
}

/** "Con la firma del canciller, los acuerdos suman 25 países": a signature by which there are so many. */
const isCountedWith = ({ at, link, around: { negated, may, will }, sentence: { nodes, cues } }: Act): boolean =>
  says(nodes[beforeArticle(nodes, at)], cues.partner) &&
  at <= 3 &&
  link.how !== 'context' &&
  !negated &&
  !may &&
  !will &&
  nodes.some(
    (node, index) =>
      index > at &&
      (is(node, 'count') || /^\d+$/.test(node.norm)) &&
      (says(nodes[index + 1], cues.statesCounted) || is(nodes[index + 1], 'signatory', 'member', 'nation')),
  );

/** "Joins Nepal in signing the convention", "bury the hatchet with the signing of". */
const isInCompany = ({ at, around: { inner }, sentence: { nodes, inTitle } }: Act): boolean => {
  const before = nodes[at - 1]?.norm;
  if (!inner || (before !== 'in' && before !== 'with')) return false;
  const between = nodes.slice(inner.to, at);
  return before === 'with'
    ? inTitle && inner.codes.length > 1 && !between.some((one) => is(one, 'not', 'may', 'will'))
    : between.some(
        (one) => one.classes.includes('join:pres') || one.classes.includes('join:past') || is(one, 'follow'),
      );
};

/** "Keine Unterzeichnung des Vertrags zwischen ...", "pas de signature ...": a headline that opens with what does not happen. */
const isDeniedInTitle = ({ at, sentence: { nodes, inTitle } }: Act): boolean =>
  inTitle &&
  at <= 2 &&
  (nodes.slice(0, at).some((node) => is(node, 'not')) ||
    // "Подписания на этой неделе не будет": there will be none.
    nodes.slice(at + 1, at + 12).some((node, index, ahead) => is(node, 'not') && isLastWill(ahead, index + 1)));

const isLastWill = (nodes: readonly Node[], at: number): boolean =>
  is(nodes[at], 'will') && (nodes[at + 1] === undefined || nodes[at + 1]?.kind === 'mark');

/** "The ceremony will be held", "est prévue le 27 juin". */
const isToBeHeld = ({ around, after, at, sentence: { nodes } }: Act): boolean =>
  [...around.governors, after].some((governor) => governor?.word === 'hold' && governor.form === 'fut') ||
  nodes
    .slice(at + 1, at + 9)
    .some(
      (node, index, ahead) =>
        node.classes.includes('hold:fut') || (node.classes.includes('hold:base') && is(ahead[index - 1], 'to')),
    );

/** "Unterschrift erst im Januar", "pas de signature avant mars": put off, though no verb says so. */
const isNotBefore = ({ at, sentence: { nodes } }: Act): boolean =>
  nodes.slice(Math.max(0, at - 3), at + 10).some((node) => is(node, 'not-before'));
