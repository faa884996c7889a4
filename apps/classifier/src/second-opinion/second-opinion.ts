import type { Finding } from '@app/accords';
import { CLOCK, type Clock, CONFIG, type Config, DEFINITIONS, type Definitions, LOGGER, type Logger } from '@app/base';
import { Database } from '@app/database';
import type { VersionToClassify } from '@app/items';
import { findingKey } from '@app/resolution';
import { Inject, Injectable } from '@nestjs/common';
import { askModel } from './ask-model.client';
import { askAbout, isUncertain, judge, withVerdict } from './judge-opinion';
import { askedSince, keepOpinion, knownVerdict, type StoredOpinion } from './second-opinion.store';

const dayMs = 24 * 3_600_000;
const timeoutMs = 10_000;

/** Asks a language model about findings that the classifiers are not sure of, where the operator has set one up (LLM_BASE_URL, LLM_MODEL). */
@Injectable()
export class SecondOpinion {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(DEFINITIONS) private readonly definitions: Definitions,
    @Inject(CLOCK) private readonly now: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** The finding as it is, or with the verdict as a flag. A model that is away or over its budget changes nothing. */
  async on(finding: Finding, item: VersionToClassify): Promise<Finding> {
    const { llm } = this.config;
    if (!llm || !isUncertain(finding) || finding.flags?.includes('candidate')) return finding;
    const { pool } = this.database;
    const at = { itemId: item.id, version: item.version, key: findingKey(finding) };
    const known = await knownVerdict(pool, at);
    if (known !== null) return withVerdict(finding, known);
    const now = this.now();
    if ((await askedSince(pool, new Date(now.getTime() - dayMs))) >= llm.maxPerDay) return finding;
    const opinion = await this.ask(llm, finding, item);
    return withVerdict(finding, await keepOpinion(pool, at, opinion, now));
  }

  private async ask(
    llm: NonNullable<Config['llm']>,
    finding: Finding,
    { id, text }: VersionToClassify,
  ): Promise<StoredOpinion> {
    const from = performance.now();
    const messages = askAbout(finding, text, this.definitions.get(finding.accord));
    const asked = await askModel(llm, messages, timeoutMs);
    const kept = { model: llm.model, tookMs: Math.round(performance.now() - from) };
    if ('error' in asked) {
      this.logger.warn({ item: id, error: asked.error }, 'no second opinion on an uncertain finding');
      return { ...kept, verdict: 'unavailable', quote: null, reason: null, error: asked.error };
    }
    const { quote, reason } = asked.answer;
    return { ...kept, verdict: judge(asked.answer, text), quote, reason, error: null };
  }
}
