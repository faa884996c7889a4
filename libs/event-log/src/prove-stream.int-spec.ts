import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { repoRoot, sha256Hex } from '@app/base';
import { withDatabase } from '@test/database';
import { aDetection, appendRecords } from '@test/log-events';
import { aSource } from '@test/builders';
import { eraseRecord } from './erase-record.store';
import { exportLog, importLog } from './export-log.store';
import { proveStream, type StreamProof } from './prove-stream.store';
import { publishedHead, publishHead } from './publish-head.store';
import { verifyChain } from './verify-chain.store';

const article = 'Kazakhstan joins the Abraham Accords\n\nAstana, Ünïcode 🙂 included.';
const folder = mkdtempSync(join(tmpdir(), 'accord-watch-proof-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the checker that we publish, as a third party would. */
function check(proof: StreamProof, ...args: string[]) {
  const file = join(folder, 'proof.json');
  writeFileSync(file, JSON.stringify(proof));
  const script = join(repoRoot(), 'docs', 'examples', 'check-proof.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, file, ...args], { encoding: 'utf8' });
  return { status, says: stdout + stderr };
}

describe('a log that others can hold us to', () => {
  const test = withDatabase();
  const proofOf = async (id: string): Promise<StreamProof> => {
    const proof = await proveStream(test.database.pool, `accord-event-${id}`);
    if (!proof) throw new Error('no proof');
    return proof;
  };

  beforeAll(async () => {
    for (const id of ['ae_1', 'ae_2', 'ae_3'])
      await appendRecords(test.log, id, [
        aDetection(id, {}, { source: aSource(id, { textHash: sha256Hex(article), title: 'Ünïcode 🙂' }) }),
      ]);
    await publishHead(test.log, new Date('2025-11-07T12:00:00Z'));
    await appendRecords(test.log, 'ae_2', [
      { type: 'event-confirmed', tell: false, at: '2025-11-08T00:00:00.000Z', reason: null },
    ]);
  });

  it('publishes its head once a day', async () => {
    expect(await publishHead(test.log, new Date('2025-11-07T23:00:00Z'))).toBeNull();
    expect(await publishedHead(test.database.pool)).toMatchObject({ day: '2025-11-07', position: '3' });
  });

  it('proves an event to whoever kept the published head, quotes in the article included', async () => {
    const text = join(folder, 'article.txt');
    writeFileSync(text, article);
    const head = await publishedHead(test.database.pool);
    const { status, says } = check(await proofOf('ae_2'), head?.hash ?? '', text);
    expect([status, says.split('\n').at(-2)]).toEqual([0, 'PROVEN']);
    expect(says).toContain('says every quote where it should');
  });

  it('proves nothing about a head that it does not lead to', async () => {
    expect(check(await proofOf('ae_2'), '00'.repeat(32))).toMatchObject({ status: 1 });
  });

  it.each([
    ['the payload', (text: string) => text.replace('Kazakhstan joins', 'Kazakhstan never joins')],
    ['a time', (text: string) => text.replace(/"1\d{15}"/, '"1762473601000000"')],
    ['another record of the chain', (text: string) => text.replace(/"[0-9a-f]{64}"(?=[,\]])/, `"${'ab'.repeat(32)}"`)],
  ])('does not prove what was changed: %s', async (_, change) => {
    const text = JSON.stringify(await proofOf('ae_2'));
    const changed = change(text);
    expect(changed).not.toBe(text);
    expect(check(JSON.parse(changed) as StreamProof)).toMatchObject({ status: 1 });
  });

  describe('taken elsewhere', () => {
    const other = withDatabase();
    const lines = async (): Promise<string[]> => {
      const all: string[] = [];
      for await (const line of exportLog(test.database.pool, 0n, 2)) all.push(line);
      return all;
    };
    const take = (given: string[]) =>
      other.database.transaction((tx) =>
        importLog(
          tx,
          (async function* () {
            yield* await Promise.resolve(given);
          })(),
          2,
        ),
      );

    it('refuses what was changed or does not begin at its head, whole', async () => {
      const all = await lines();
      const changed = all.map((line) => line.replace('Kazakhstan joins', 'Kazakhstan left'));
      for (const bad of [changed, all.slice(1), [...all.slice(0, 2), ...all.slice(3)]])
        await expect(take(bad)).rejects.toMatchObject({ code: 'LOG_IMPORT_REFUSED' });
      expect((await other.log.head()).position).toBe(0n);
    });

    it('is the same log, and goes on', async () => {
      const all = await lines();
      expect(await take(all.slice(0, 2))).toBe(2);
      expect(await take(all.slice(2))).toBe(all.length - 2);
      expect(await other.log.head()).toEqual(await test.log.head());
      await appendRecords(other.log, 'ae_1', [
        { type: 'event-confirmed', tell: false, at: '2025-11-09T00:00:00.000Z', reason: null },
      ]);
      expect((await verifyChain(other.database.pool)).problem).toBeNull();
      expect((await other.log.readStream('accord-event-ae_1')).map(({ version }) => version)).toEqual([1, 2]);
    });
  });

  it('can erase a payload: the chain holds, the erasure is on record, and a second one changes nothing', async () => {
    const erasure = { position: 1n, reason: 'a private name', actor: 'admin', now: new Date('2025-11-10T00:00:00Z') };
    expect(await eraseRecord(test.log, erasure)).toBe('erased');
    expect(await eraseRecord(test.log, erasure)).toBe('was erased');
    expect(await verifyChain(test.database.pool)).toMatchObject({ erased: 1, problem: null });
    expect((await test.log.readStream('accord-event-ae_1'))[0]?.data).toBeNull();
    expect((await test.log.readStream('system')).at(-1)).toMatchObject({
      type: 'record-erased',
      data: { position: '1', reason: 'a private name' },
    });
    expect(check(await proofOf('ae_1')).status).toBe(0);
  });
});
