import { PrismaPg } from '@prisma/adapter-pg';
import { Pool, type PoolClient } from 'pg';
import { PrismaClient } from './generated/client';

/** The connections of one process: a raw pool for the log and the hot paths, Prisma on the same pool for the rest. */
export class Database {
  readonly pool: Pool;
  readonly prisma: PrismaClient;

  constructor(
    readonly url: string,
    options: { max?: number } = {},
  ) {
    this.pool = new Pool({ connectionString: url, max: options.max ?? 20, application_name: 'accord-watch' });
    // An idle connection that breaks is replaced at the next use; without a listener it would end the process.
    this.pool.on('error', () => undefined);
    // The same for one in use: whoever uses it gets the error from its query.
    this.pool.on('connect', (client) => client.on('error', () => undefined));
    this.prisma = new PrismaClient({ adapter: new PrismaPg(this.pool) });
  }

  /** Runs `work` in one transaction; rolls back when it throws. */
  async transaction<T>(work: (tx: PoolClient) => Promise<T>): Promise<T> {
    const client = await this.pool.connect();
    try {
      await client.query('begin');
      const result = await work(client);
      await client.query('commit');
      client.release();
      return result;
    } catch (error) {
      await client.query('rollback').then(
        () => client.release(),
        () => client.release(true),
      );
      throw error;
    }
  }

  async close(): Promise<void> {
    await this.prisma.$disconnect();
    if (!this.pool.ended) await this.pool.end();
  }
}

export const openDatabase = (url: string, options: { max?: number } = {}): Database => new Database(url, options);
