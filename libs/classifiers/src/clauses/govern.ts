import { behindAct } from './behind-act';
import { cannotAct, isCompany, isObjectBefore } from './cannot-act';
import type { Group } from '../mentions/groups';
import { type Governor, governorOf } from './governor';
import { says } from '../languages/cues';
import type { LanguageGrammar } from '../languages/language';
import { countBeyondPhrase, isAmid, isBehindNouns, isBesideVerb, isHelper, opensMainClause } from './main-clause';
import {
  isHard,
  isLaw,
  isOfAnyone,
  isPassedNow,
  isAfterSpell,
  isRankedBehind,
  isRelative,
  isReported,
  isTold,
  isUntilDay,
  leadsByThat,
  negatesNext,
  wentBefore,
} from './marks';
import { type Node, is, isComma, isVerb } from '../mentions/nodes';
import { elidedSubject } from './elided-subject';
import { openingMark } from './parenthesis';
import type { Surroundings } from './surroundings';

const REACH = 26;
/** "Has no plans to do this or join", "demands that they stop and leave": these govern both parts. */
const overList = new Set<string>(['urge', 'reject', 'deny', 'seek', 'intend', 'consider']);
/** Walks from the act at `head` outwards and collects what governs it, who acts, and in which mood. */
export function surroundingsOf(
  nodes: readonly Node[],
  groups: readonly Group[],
  head: number,
  finite: boolean,
  grammar: LanguageGrammar,
): Surroundings {
  const walk = new Walk(nodes, groups, head, finite, grammar);
  walk.outwards(-1, 0);
  if (grammar.governors !== 'before') walk.trailing();
  return walk.result();
}

class Walk {
  readonly governors: Governor[] = [];
  private negations = 0;
  private readonly flags = {
    may: false,
    will: false,
    conditional: false,
    whether: false,
    background: false,
    past: false,
    passive: false,
    owned: false,
    pronoun: false,
    partyActs: false,
    others: false,
  };
  inner: Group | undefined;
  private outer: Group | undefined;
  private innerDepth = 0;
  private from: number;
  private crossedAnd = false;
  commas = 0;
  private commaAt = -1;
  private inNegatedList = false;
  private inNextVerb = false;
  private passedThat = false;
  private isHalfNegated = false;
  private isExample = false;
  private readonly verbLast: boolean;
  private readonly side: LanguageGrammar['governors'];
  readonly cues: LanguageGrammar['cues'];

  constructor(
    private readonly nodes: readonly Node[],
    private readonly groups: readonly Group[],
    readonly head: number,
    readonly finite: boolean,
    { governors, cues }: LanguageGrammar,
  ) {
    this.from = head;
    this.side = governors;
    this.cues = cues;
    this.verbLast = governors === 'after';
  }

  result(): Surroundings {
    return {
      governors: this.governors,
      negated: this.negations % 2 === 1,
      innerDepth: this.innerDepth,
      from: this.from,
      inner: this.inner,
      outer: this.outer,
      ...this.flags,
    };
  }

  outwards(step: -1, idle: number): void {
    if (isRelative(this.nodes, this.head, this.finite, this.cues)) this.flags.background = true;
    let quiet = idle;
    for (let at = this.head + step; at >= 0 && this.head - at <= REACH && quiet < 9; at += step) {
      const node = this.nodes[at];
      const skips = this.side !== 'after' && !this.inner;
      const open = openingMark(this.nodes, this.groups, { head: this.head, at, skips, cues: this.cues });
      if (open !== undefined) {
        at = open;
        continue;
      }
      if (!node || isHard(this.nodes, at)) return;
      const group = this.groups.find(({ from, to }) => from <= at && at < to);
      if (group) {
        if (this.takeGroup(group)) return;
        at = group.from;
        quiet = 0;
        continue;
      }
      const verdict = this.take(node, at);
      if (verdict === 'stop') return;
      quiet = verdict === 'taken' ? 0 : quiet + 1;
    }
  }

  /** Where a verb may stand last, what follows it governs it, too. */
  trailing(): void {
    const { governors, negations, ...moods } = behindAct(this.nodes, this.head, this.side, this.cues);
    this.governors.push(...governors);
    this.negations += negations;
    Object.assign(this.flags, moods);
  }

  /** True when nothing further out matters. */
  private takeGroup(group: Group): boolean {
    if (group.role === 'oblique' || isCompany(this.nodes, this.head, group, this.cues)) return false;
    if (!this.inner && this.isPassedOver(group)) return false;
    if (group.role === 'party' && !this.inner) this.flags.partyActs = true;
    if (!this.inner) {
      // "כשנפאל תצטרף": "when" is written together with the state.
      if (says(this.nodes[group.from], this.cues.whenGlued)) this.flags.background = true;
      this.inner = group;
      this.innerDepth = this.governors.length;
      this.from = group.from;
      if (group.to === this.head || (group.to === this.head - 1 && is(this.nodes[this.head - 1], 'poss')))
        this.flags.owned = true;
      return false;
    }
    if (!this.outer && (this.isBehindAnother() || this.governors.length > this.innerDepth)) this.outer = group;
    return this.outer !== undefined;
  }

  /** Who is told of it, or is the object of another verb, or of this one, does not act. */
  private isPassedOver(group: Group): boolean {
    return (
      ((this.commas > 0 || this.crossedAnd) && isObjectBefore(this.nodes, this.groups, group)) ||
      isTold(this.nodes, [group.from, group.to], this.cues) ||
      (this.verbLast && this.finite && cannotAct(this.nodes, this.groups, { head: this.head, group, cues: this.cues }))
    );
  }

  /** "Nach der Unterzeichnung hat Deutschland ... gebilligt": a finite verb right before its subject begins the main clause. */
  private isInverted(): boolean {
    const from = this.inner?.from ?? 0;
    const verb = this.nodes[from - 1];
    const helper = is(verb, 'article', 'skip', 'institution', 'formal') ? this.nodes[from - 2] : verb;
    return this.side === 'both' && isHelper(helper, this.cues);
  }

  private take(node: Node, at: number): 'stop' | 'taken' | 'quiet' {
    if (isComma(node) && !is(this.nodes[at + 1], 'that')) return this.takeComma(at);
    if (is(node, 'aside')) {
      this.inner ??= elidedSubject(this.nodes, this.groups, { but: at, head: this.head, cues: this.cues });
      return isAmid(this.nodes, at, this.cues) ? 'taken' : 'stop';
    }
    // "Reversing several decisions, including rejoining": one of those things, and not what the verb is about.
    if (is(node, 'including') && !this.finite && at === this.head - 1) this.isExample = true;
    if (is(node, 'that') && this.finite && !this.inner && isOfAnyone(this.nodes, at, this.cues)) {
      this.flags.background = true;
      return 'stop';
    }
    if (is(node, 'that') && this.finite && !this.inner && isLaw(this.nodes[at - 1])) {
      // "Enacts a law that suspends cooperation": what the law does is what is decided.
      if (isPassedNow(this.nodes, at - 1)) return 'taken';
      this.flags.background = true;
      return 'stop';
    }
    if (is(node, 'that') && this.governors.length > 0) this.passedThat = true;
    if (is(node, 'until') && isUntilDay(this.nodes, at, this.cues)) return 'taken';
    // "Without a state no ties": a refusal, and one negation for both.
    if (is(node, 'without') && this.negations % 2 === 1) return 'taken';
    // "Без согласия соседей Кения вступила": what a deed is done without does not undo it.
    if (is(node, 'without') && (this.finite || this.inner) && this.side === 'before') return 'taken';
    if (is(node, 'if', 'until')) {
      if (!is(node, 'not')) this.flags.conditional = true;
      else this.negations++;
      // "Will Israel erst nach ... anerkennen": who acts stands before the condition, in the same clause.
      const goesOn = this.verbLast || (this.side === 'both' && !this.finite && this.commas === 0);
      // "Damas conditionne son adhésion": the condition is the verb, and its subject stands before it.
      return goesOn || says(node, this.cues.comesFirst) ? 'taken' : 'stop';
    }
    // "Wie Uganda tritt Kenia bei": who did the like.
    if (says(node, this.cues.likeWhom) && this.nodes[at + 1]?.kind === 'country') return 'taken';
    if (is(node, 'whether')) {
      // "Debates whether to join" weighs it; any other "whether" asks.
      const weighed = this.nodes
        .slice(Math.max(0, at - 5), at)
        .find((other) => isVerb(other, 'consider', 'decide', 'vote'));
      if (!weighed) this.flags.whether = true;
      if (!weighed) return 'stop';
      this.governors.push({ word: 'consider', form: 'pres', node: weighed, passive: false });
      return 'taken';
    }
    if (wentBefore(this.nodes, at, this.cues) || isRankedBehind(this.nodes, at, this.cues)) return 'taken';
    if (is(node, 'background') && this.side === 'both' && isBesideVerb(this.nodes, at, this)) {
      this.governors.length = countBeyondPhrase(this.nodes, at, this.governors);
      return 'taken';
    }
    if (is(node, 'background') && this.isOfCeremony(at)) return 'stop';
    // "باتت نيبال الدولة الثانية عشرة التي تصادق": by what it does it is one of that number.
    if (is(node, 'background') && this.isBehindNth(at)) return 'taken';
    if (is(node, 'background') && this.isBehindClause()) {
      this.inner = undefined;
      return 'stop';
    }
    if (is(node, 'background') && isBehindNouns(this.nodes, this.groups, at, this)) {
      this.governors.length = countBeyondPhrase(this.nodes, at, this.governors);
      return this.inner ? 'stop' : 'taken';
    }
    // "A row over fishing delays the signing": what the row is over is no clause.
    if (says(node, this.cues.rowOver) && this.governors.some(({ word }) => word === 'postpone')) return 'stop';
    if (is(node, 'background')) {
      // "Announced after talks that it will join": what lies beyond "that" is around the announcement.
      // "Sözleşmenin ardından": a word behind its clause makes that the background, and what comes next the news.
      // "Müzakerelerin ardından Peru katıldı": what stands before that word, and the subject behind it, governs nothing.
      if (this.verbLast && this.inner && this.inner.from === at + 1) return 'stop';
      if (this.passedThat || this.verbLast || this.isSaidAfter(at)) return 'taken';
      // "After leaving in 1984, the kingdom was readmitted".
      const isSubject = this.inner !== undefined || (this.commas > 0 && (this.flags.others || this.flags.pronoun));
      const isClause = !isSubject || (this.commas === 0 && !this.isInverted());
      if (isClause && !isAfterSpell(this.nodes, at, this.cues)) this.flags.background = true;
      return 'stop';
    }
    if (is(node, 'others') && !this.inner) {
      this.flags.others = true;
      // "Ten years ago today seven states joined": when it was stands before those who are not named.
      if (
        this.nodes.slice(0, at).some((other, index) => is(other, 'past') && !isReported(this.nodes, index, this.cues))
      )
        this.flags.past = true;
      // "X, Y and seven other states": those named act as well.
      return this.nodes.slice(Math.max(0, at - 5), at).some((other) => is(other, 'and')) ? 'taken' : 'stop';
    }
    if (is(node, 'and')) return this.takeAnd();
    if (
      this.isNegation(node) &&
      !this.inNegatedList &&
      !this.isOfOtherVerb() &&
      !negatesNext(this.nodes, [at, this.head], this.cues)
    )
      this.negations++;
    // "Has no ties nor recognises it": one negation for both.
    if (is(node, 'nor')) this.inNegatedList = true;
    if (is(node, 'may') && !this.inner) this.flags.may = true;
    if (is(node, 'will') && !this.inner) this.flags.will = true;
    if (is(node, 'past') && at >= this.head - 6 && !isReported(this.nodes, at, this.cues)) this.flags.past = true;
    if (at === this.head - 1 && (is(node, 'was') || (is(node, 'will') && says(node, this.cues.willBe))))
      this.flags.passive = true;
    // "Wurde am Montag in den Rat aufgenommen": the helper stands far before its participle.
    if (this.side === 'both' && is(node, 'was') && isVerb(node, 'become') && this.commas === 0 && !this.inner)
      this.flags.passive = true;
    // "رغم المعارضة انضمت": what happens in spite of them is not their deed.
    if (is(node, 'party') && !this.inner && !says(this.nodes[at - 1], this.cues.inSpiteOf)) this.flags.partyActs = true;
    if (is(node, 'it') && !this.inner) this.flags.pronoun = true;
    if (is(node, 'country') && !this.inner) this.flags.pronoun = true;
    const verdict = this.takeGovernor(node, at);
    if (node.classes.length > 0 && says(node, this.cues.andGlued) && this.isRefused()) this.inNegatedList = true;
    return verdict;
  }

  private isBehindNth(at: number): boolean {
    const before = this.nodes.slice(Math.max(0, at - 3), at);
    return (
      this.finite &&
      !this.inner &&
      this.cues.afterNoun !== undefined &&
      before.some((node) => is(node, 'ordinal')) &&
      before.some((node) => is(node, 'nation', 'member')) &&
      this.nodes.slice(0, at).some((node) => isVerb(node, 'become') || is(node, 'it'))
    );
  }

  /** "بعد أن انضمت السويد، وقعت فنلندا": the comma right before a verb closes the clause that began with "after", and who acts in it. */
  private isBehindClause(): boolean {
    const { nodes, head, cues } = this;
    const isNext = nodes.slice(this.commaAt + 1, head).every((node) => is(node, 'skip', 'formal', 'has'));
    const isMain = this.finite && this.commas === 1 && isNext && !says(nodes[head], cues.andGlued);
    return isMain && cues.afterNoun !== undefined && (!this.inner || this.inner.to <= this.commaAt);
  }

  private takeGovernor(node: Node, at: number): 'taken' | 'quiet' {
    // "After thirteen hours of debate": what they were spent on.
    if (is(this.nodes[at - 1], 'of') && says(this.nodes[at - 2], this.cues.spellOfTime)) return 'taken';
    const governor = governorOf(node, this.nodes[at - 1]);
    if (!governor) return node.kind === 'class' || node.kind === 'accord' ? 'taken' : 'quiet';
    // Between a finite act and its subject stand only small words: other verbs there belong to the subject.
    // "A exclu que son pays y adhère": only a refusal reaches a verb whose subject is a mere "his country".
    const isRefusal = governor.word === 'reject' || governor.word === 'deny';
    // "Не исключает, что вступит": so does what only weighs it.
    const isOpen =
      isRefusal || (governor.word === 'consider' && (governor.form === 'pres' || governor.form === 'past'));
    if (
      this.finite &&
      !this.inner &&
      !(isRefusal && this.flags.pronoun) &&
      !(isOpen && leadsByThat(this.nodes, [at, this.head], this.cues))
    )
      return 'quiet';
    if (
      this.crossedAnd &&
      !this.inner &&
      governor.form !== undefined &&
      governor.form !== 'base' &&
      !overList.has(governor.word)
    )
      return 'quiet';
    if (this.isExample && isRefusal) return 'quiet';
    this.governors.push(governor);
    this.from = Math.min(this.from, at);
    return 'taken';
  }

  /** "N'a pas signé", "ne pas se retirer": two words, one negation. */
  private isNegation(node: Node): boolean {
    if (!is(node, 'not')) return false;
    const isHalf = is(node, 'half-not');
    // "Jamais nous ne rejoindrons": the half may stand nearer to the verb.
    const counts = isHalf ? this.negations === 0 : !this.isHalfNegated;
    this.isHalfNegated = isHalf && counts;
    return counts;
  }

  /** "Won't recognise Israel, will not join", "will not pay and joins": what another verb of the same subject is denied. */
  private isOfOtherVerb(): boolean {
    return !this.inner && (this.inNextVerb || (this.finite && this.crossedAnd));
  }

  /** "A ceremony at which Kazakhstan will sign": what is done there is the news. */
  private isOfCeremony(at: number): boolean {
    const before = is(this.nodes[at - 1], 'prep') ? at - 2 : at - 1;
    return (
      this.inner !== undefined &&
      is(this.nodes[before], 'signing') &&
      !says(this.nodes[before], this.cues.pen) &&
      says(this.nodes[at], this.cues.atWhich)
    );
  }

  /** "Said after a cabinet meeting that the country was leaving": when it was said stands before "that". */
  private isSaidAfter(at: number): boolean {
    return (
      isVerb(this.nodes[at - 1], 'say', 'announce') &&
      this.nodes
        .slice(at + 1, this.head)
        .some((node, index, between) => is(node, 'that') && between[index - 1]?.norm !== ',')
    );
  }

  private isRefused(): boolean {
    return this.negations > 0 || this.governors.some(({ word }) => word === 'reject' || word === 'deny');
  }

  /** "TBMM, İsveç'in üyeliğini onayladı", "Trump, Şara'dan katılmasını istedi": who acts stands before, beyond a comma. */
  private isBehindAnother(): boolean {
    if (!this.verbLast || !this.inner) return false;
    return this.inner.role === 'owner' || says(this.nodes[this.inner.to], this.cues.ablative);
  }

  private takeComma(at: number): 'stop' | 'taken' {
    if (this.side === 'both' && this.finite && opensMainClause(this.nodes, this.groups, at, this.head)) return 'stop';
    this.commas++;
    this.commaAt = at;
    const next = this.nodes[at + 1];
    if (is(next, 'will', 'not') || next?.classes.some((name) => /:(?:pres|past|fut)$/.test(name)) === true)
      this.inNextVerb = !this.inner;
    if (this.isBehindAnother() && this.commas === 1) return 'taken';
    return this.inner || this.commas > 2 ? 'stop' : 'taken';
  }

  private takeAnd(): 'stop' | 'taken' {
    if (this.inner) return 'stop';
    this.crossedAnd = true;
    // "Will not visit and has no intention of joining": each part has its own negation.
    if (this.isRefused()) this.inNegatedList = true;
    return 'taken';
  }
}
