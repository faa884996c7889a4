import type { Finding } from '@app/accords';
import {
  CLOCK,
  type Clock,
  CONFIG,
  type Config,
  DEFINITIONS,
  type Definitions,
  LOGGER,
  type Logger,
  metrics,
  uuidV5,
} from '@app/base';
import { classifierVersion, classifyItem } from '@app/classifiers';
import { Database } from '@app/database';
import { EventLog } from '@app/event-log';
import { type ItemRef, loadVersion, markClassified, sourceOf, toRead, type VersionToClassify } from '@app/items';
import { takeFinding } from '@app/resolution';
import { Inject, Injectable } from '@nestjs/common';
import { SecondOpinion } from './second-opinion/second-opinion';

/** Carries one item version to the log: reads its findings, resolves each into accord events, keeps what became of it. */
@Injectable()
export class ItemClassifier {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(EventLog) private readonly log: EventLog,
    @Inject(DEFINITIONS) private readonly definitions: Definitions,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
    @Inject(SecondOpinion) private readonly secondOpinion: SecondOpinion,
  ) {}

  /** Safe to repeat: every step has the same ids the second time, and a version that is done is passed over. */
  async classify(ref: ItemRef): Promise<number> {
    const item = await loadVersion(this.database.pool, ref);
    if (!item || item.state === 'classified') return 0;
    const read = this.read(item);
    if ('error' in read) {
      await markClassified(this.database.pool, ref, { classifierVersion, lang: null, error: read.error });
      this.logger.error({ item: ref.id, error: read.error }, 'the classifiers failed on an item');
      return 0;
    }
    for (const finding of read.findings) await this.record(item, await this.secondOpinion.on(finding, item));
    await markClassified(this.database.pool, ref, { classifierVersion, lang: read.language });
    metrics.itemsClassified.inc();
    return read.findings.length;
  }

  private read(item: VersionToClassify) {
    try {
      return classifyItem(toRead(item), [...this.definitions.values()]);
    } catch (error) {
      return { error: error instanceof Error ? error.message : String(error) };
    }
  }

  private async record(item: VersionToClassify, finding: Finding): Promise<void> {
    const { verdict } = await takeFinding(
      {
        pool: this.database.pool,
        log: this.log,
        definitionOf: (slug) => this.definitions.get(slug),
        policy: { maxAgeHours: this.config.alertMaxAgeHours },
        now: this.clock,
      },
      { finding, source: sourceOf(item), baseline: item.baseline, correlationId: uuidV5(`item|${item.id}`) },
    );
    metrics.findings.inc({ verdict });
  }
}
