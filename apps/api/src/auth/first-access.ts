import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CLOCK, type Clock, CONFIG, type Config, LOGGER, type Logger } from '@app/base';
import { Database } from '@app/database';
import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { ensureBootstrapKey, ensureFirstAdmin } from './first-access.store';

/** At start: the first admin, and the key for automation. A generated password is told once. */
@Injectable()
export class FirstAccess implements OnApplicationBootstrap {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const { pool } = this.database;
    await ensureBootstrapKey(pool, this.config.bootstrapApiKey, this.clock());
    const first = await ensureFirstAdmin(pool, this.config.adminPassword, this.clock());
    if (first.made === 'reset') this.logger.info('the password of "admin" is now that of ADMIN_PASSWORD');
    if (first.made === 'generated') this.tell(first.password);
  }

  /** On a terminal it is shown; elsewhere output is kept in places that many may read, so it goes into a file of 0600. */
  private tell(password: string): void {
    if (process.stdout.isTTY) {
      process.stdout.write(`First sign-in: name "admin", password "${password}" (shown this once)\n`);
      return;
    }
    const path = join(this.config.dataDir, 'first-password');
    mkdirSync(this.config.dataDir, { recursive: true, mode: 0o700 });
    writeFileSync(path, `${password}\n`, { mode: 0o600 });
    this.logger.info({ path }, 'the password of "admin" is in this file; sign in and delete it');
  }
}
