import { type Cues, says } from '../languages/cues';
import type { LanguageGrammar } from '../languages/language';
import { is, isComma } from '../mentions/nodes';
import type { Candidate } from '../read/candidate';

interface Told {
  readonly text: string;
  readonly day: string;
  readonly grammar: LanguageGrammar;
}

/** "Left in 2003": a past act with an older year behind it is background. */
export function oldYear({ act }: Candidate, { text, day, grammar }: Told): string | undefined {
  if (isYearInBracket(act, text, day)) return 'past background';
  const isGoverned = act.around.governors.some(({ form }) => form === 'past');
  if (act.form !== 'past' && !isGoverned && act.form !== undefined) return undefined;
  if (isYearAtHead(act, text, { day, grammar }) || isYearBefore(act, text, day) || isOfOlderAccord(act, text, day))
    return 'past background';
  const isNoun = act.form === undefined;
  const behind = isNoun
    ? text.slice(governorEnd(act), act.sentence.end)
    : text.slice(act.node.end, Math.max(act.node.end, asideBehind(act)));
  // "Rejected the ratification of the agreement that Peru signed in 2018": only a year right behind is that of its verb.
  const reach = act.form === 'past' ? behind.length : isNoun && !act.sentence.inTitle ? untilNextVerb(act, 64) : 32;
  const year = yearBehind(grammar).exec(behind.slice(0, reach))?.[1];
  return year !== undefined && year < day.slice(0, 4) ? 'past background' : undefined;
}

/** "Joined the bloc, which was founded in 1960": a year that is told by the way of something else, from there on. */
function asideBehind({ at, sentence: { nodes, cues, end } }: Candidate['act']): number {
  const opens = nodes.find((node, index) => index > at + 1 && isComma(nodes[index - 1]) && says(node, cues.aboutNoun));
  return opens?.start ?? end;
}

/** "Opened talks with the union in 2022": as far as no other verb stands between. */
function untilNextVerb(act: Candidate['act'], most: number): number {
  const verb = act.sentence.nodes
    .slice(act.at + 1)
    .find(({ classes }) => classes.some((name) => /:(?:pres|past|fut)$/.test(name)));
  return Math.min(most, Math.max(32, (verb?.start ?? Infinity) - governorEnd(act)));
}

/** "Hatte das Abkommen 2021 unterzeichnet": between the auxiliary and the participle that ends its clause stands when it was. */
function isYearInBracket(
  { at, node, sentence: { nodes, inTitle, cues } }: Candidate['act'],
  text: string,
  day: string,
): boolean {
  const next = nodes[at + 1];
  if (!cues.yearInBracket || inTitle || (next !== undefined && next.kind !== 'mark')) return false;
  const from = Math.max(0, at - 16);
  const helper = nodes.slice(from, at).findLast((before) => is(before, 'has', 'was'));
  const year = helper && cues.yearInBracket.exec(text.slice(helper.end, node.start))?.[1];
  return typeof year === 'string' && year < day.slice(0, 4);
}

/** "2020 war Ecuador ausgetreten", "En 2017 Burundi se retiró": the year that opens a sentence of the body. */
function isYearAtHead(
  { node, sentence }: Candidate['act'],
  text: string,
  { day, grammar }: Omit<Told, 'text'>,
): boolean {
  if (sentence.inTitle) return false;
  const opening = yearAtHead(grammar).exec(text.slice(sentence.start, node.start));
  return opening?.[1] !== undefined && opening[1] < day.slice(0, 4);
}

/** "Protocols of 2009 were signed in Zurich". */
function isOfOlderAccord({ form, link, sentence }: Candidate['act'], text: string, day: string): boolean {
  const year =
    link.node &&
    form === 'past' &&
    patternsOf(sentence.cues).ofAccord?.exec(text.slice(link.node.end, link.node.end + 12))?.[1];
  return typeof year === 'string' && year < day.slice(0, 4);
}

/** "В 1999 году не стали продлевать", "في 2020 وقعت", "ב-2018 החזירה": the year right before the verb of a report is that of its deed. */
function isYearBefore({ node, around, sentence }: Candidate['act'], text: string, day: string): boolean {
  if (sentence.inTitle) return false;
  const starts = [node, ...around.governors.map((governor) => governor.node)].map(({ start }) => start);
  const { rightBefore } = patternsOf(sentence.cues);
  return starts.some((start) => {
    const before = text.slice(Math.max(sentence.start, start - 24), start);
    // "Kenya, independent since 1963, joins": that is told by the way.
    const year = /[,،] *$/.test(before) ? undefined : rightBefore.exec(before)?.[1];
    return year !== undefined && year < day.slice(0, 4);
  });
}

interface YearPatterns {
  readonly ofAccord?: RegExp;
  readonly rightBefore: RegExp;
}
const patterns = new WeakMap<Cues, YearPatterns>();

/** Made of what a language puts before a year and behind it. */
function patternsOf(cues: Cues): YearPatterns {
  const known = patterns.get(cues);
  if (known) return known;
  const { ofYear, yearWord, beforeVerb } = cues;
  const behind = ["['’]\\p{L}{1,3}", ...(yearWord ? [yearWord.source] : [])].join('|');
  const small = beforeVerb ? `(?:(?:${beforeVerb.source})\\s+)?` : '';
  const made = {
    ...(ofYear && { ofAccord: new RegExp(`^ (?:${ofYear.source}) ((?:19|20)\\d\\d)(?!\\d)`) }),
    rightBefore: new RegExp(`(?<!\\d)(1[89]\\d\\d|20\\d\\d)(?:${behind})?(?:,|،)?\\s+${small}$`, 'u'),
  };
  patterns.set(cues, made);
  return made;
}

/** "Ist seit 2023 Kandidat": the year stands between the verb and the noun. */
const governorEnd = ({ around, node }: Candidate['act']): number =>
  Math.min(node.end, ...around.governors.slice(0, 1).map((governor) => governor.node.end));

/** A pattern around the words that stand before a year, made once a language. */
function oncePerLanguage(written: (words: string, cues: Cues) => string): (grammar: LanguageGrammar) => RegExp {
  const known = new Map<string, RegExp>();
  return ({ language, beforeYear, cues }) => {
    let pattern = known.get(language);
    if (!pattern) known.set(language, (pattern = new RegExp(written(beforeYear.replaceAll(' | ', '|'), cues), 'iu')));
    return pattern;
  };
}

/** "In 2003", "seit 1998", "عام 2010": in the same clause. */
const yearBehind = oncePerLanguage(
  (words) => `^[^.;:]{0,60}?(?<![\\p{L}\\p{N}])(?:${words}) ?(?:\\p{L}{3,10} (?:del? )?)?(1[89]\\d\\d|20\\d\\d)(?!\\d)`,
);

/** The same at the head of a sentence, "on this day in 1991", too, up to the act and with no other clause between. */
const yearAtHead = oncePerLanguage(
  (words, { thisDay }) =>
    `^\\s*(?:${thisDay ? `(?:${thisDay.source.replace(/^\^/, '')})\\s+` : ''})?(?:(?:${words})\\s+(?:\\p{L}{3,10}\\s+(?:del?\\s+)?)?)?((?:19|20)\\d\\d)(?!\\d),?[^,;:\\d]*$`,
);
