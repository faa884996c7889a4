import { createMailer, listSubscribers, planDigests, previewDigest, sendDigests } from '@app/digests';
import { AppError } from '@app/base';
import type { Command } from 'commander';
import { type House, print, withHouse } from './open-house';

const needsOf = ({ database, config, contextOf, now, logger }: House) => ({
  pool: database.pool,
  publicUrl: config.publicUrl,
  mailFrom: config.mailFrom,
  contextOf,
  now,
  logger,
});

/** `digest preview|send`. */
export function addDigest(program: Command): void {
  const digest = program.command('digest').description('mails of the day');
  digest
    .command('preview [subscriber]')
    .description("what a subscriber's next digest would say now (by id or address; the first one by default)")
    .option('--html', 'the HTML part')
    .option('--json', 'one JSON object')
    .action(async (who: string | undefined, { html, json }: { html?: boolean; json?: boolean }) => {
      const preview = await withHouse(async (house) => {
        const all = await listSubscribers(house.database);
        const chosen = all.find(({ id, email }) => who === undefined || who === id || who === email);
        if (!chosen)
          throw new AppError('SUBSCRIBER_NOT_FOUND', 'not-found', `there is no subscriber ${who ?? ''}`.trim());
        return previewDigest(needsOf(house), chosen.id);
      });
      print(preview, json ?? false, () => (html ? preview.html : `Subject: ${preview.subject}\n\n${preview.text}`));
    });
  digest
    .command('send')
    .description('plan what is due and send what is planned')
    .option('--now', "today's digest for everybody who has none yet, whatever the hour")
    .option('--json', 'one JSON object')
    .action(async ({ now, json }: { now?: boolean; json?: boolean }) => {
      const counts = await withHouse(async (house) => {
        const mailer = createMailer(house.config);
        try {
          const planned = await planDigests(needsOf(house), { atOnce: now ?? false });
          return { ...planned, ...(await sendDigests({ ...needsOf(house), mailer })) };
        } finally {
          mailer?.close();
        }
      });
      print(counts, json ?? false, () =>
        Object.entries(counts)
          .map(([state, count]) => `${count} ${state}`)
          .join(', '),
      );
    });
}
