import { generateKeyPairSync } from 'node:crypto';
import { withDatabase } from '@test/database';
import { digestRig } from '@test/digests';
import { FakeSmtp } from '@test/fake-smtp';
import { detected, retracted } from '@test/webhooks';
import { digestsOfEvents, getDigest, listDigests } from './digests.store';
import { createMailer, type Mailer } from './mail.client';
import { previewDigest } from './plan-digests.store';
import {
  confirmSubscriber,
  getSubscriber,
  listSubscribers,
  patchPreferences,
  subscribe,
  unsubscribe,
} from './subscribers.store';
import { NewSubscriber } from './subscriber-input';

const mailFrom = 'Accord Watch <watch@watch.example>';

describe('digests', () => {
  const test = withDatabase();
  let mailer: Mailer | null = null;
  let smtp: FakeSmtp | null = null;
  let rig: ReturnType<typeof digestRig>;
  let nth = 0;
  const fresh = () => `ae_${++nth}`;
  const withSmtp = async (dkim?: { domainName: string; keySelector: string; privateKey: string }) => {
    smtp = await FakeSmtp.start();
    mailer = createMailer({ smtpUrl: smtp.url, mailFrom, dkim });
    return smtp;
  };
  const tokenIn = (text: string | undefined) => /\/([A-Za-z0-9_-]{43})/.exec(text ?? '')?.[1] ?? '';
  const activate = async () => {
    const subscriber = await rig.add();
    await test.database.pool.query("update subscriber set state = 'active' where id = $1", [subscriber.id]);
    return subscriber;
  };

  beforeAll(() => {
    rig = digestRig(test, () => mailer);
  });
  beforeEach(async () => {
    await test.database.pool.query('delete from subscriber');
    rig.clock.now = new Date('2025-11-07T06:00:00Z');
  });
  afterEach(async () => {
    mailer?.close();
    mailer = null;
    await smtp?.stop();
    smtp = null;
  });
  test.atEnd(() => rig.stop());

  it('is planned once for a local date, with what happened since, and is kept where there is no mail server', async () => {
    const { id } = await rig.add({ timezone: 'Europe/Berlin' });
    await rig.record(fresh(), detected(`ae_${nth}`));
    expect(await rig.plan()).toEqual({ planned: 1, skipped: 0 });
    expect(await rig.plan()).toEqual({ planned: 0, skipped: 0 });
    expect(await rig.send()).toMatchObject({ kept: 1, sent: 0 });
    const [digest] = (await listDigests(rig.needs(), { subscriberId: id, limit: 10 })).data;
    const kept = await getDigest(rig.needs(), digest!.id);
    expect(kept).toMatchObject({ state: 'kept', localDate: '2025-11-07', entries: 1 });
    expect(kept.text).toContain('"Kazakhstan joins"');
    expect(await digestsOfEvents(rig.needs(), [`ae_${nth}`, 'ae_unheard'], 10)).toEqual([
      { event: `ae_${nth}`, digest: kept.id, localDate: '2025-11-07', change: 'new', state: 'kept', at: null },
    ]);
  });

  it('skips a day without news, and tells nothing twice', async () => {
    await rig.add();
    await rig.record(fresh(), detected(`ae_${nth}`));
    for (const day of ['2025-11-07', '2025-11-08', '2025-11-09']) {
      rig.clock.now = new Date(`${day}T08:00:00Z`);
      if (day === '2025-11-09') await rig.record(`ae_${nth}`, retracted);
      await rig.plan();
    }
    expect(await rig.states()).toEqual(['2025-11-07 planned', '2025-11-08 skipped', '2025-11-09 planned']);
    const [last] = (await listDigests(rig.needs(), { limit: 1 })).data;
    expect(last!.subject).toMatch(/^Retracted: /);
  });

  it('previews the next digest without making it', async () => {
    const { id } = await rig.add();
    await rig.record(fresh(), detected(`ae_${nth}`));
    expect((await previewDigest(rig.needs(), id)).content.entries).toHaveLength(1);
    expect(await rig.states()).toEqual([]);
  });

  it('sends nothing before the reader has confirmed the address', async () => {
    const server = await withSmtp();
    const subscriber = await rig.add();
    expect(subscriber.state).toBe('pending');
    await rig.record(fresh(), detected(`ae_${nth}`));
    rig.clock.now = new Date('2025-11-07T08:00:00Z');
    expect(await rig.plan()).toEqual({ planned: 0, skipped: 0 });
    expect(server.mails).toMatchObject([{ subject: 'Please confirm your Accord Watch digest' }]);
    const confirmed = await confirmSubscriber(rig.needs(), tokenIn(server.mails[0]!.text));
    expect(confirmed.state).toBe('active');
  });

  it('does not confirm after two days, or with a made-up token', async () => {
    const server = await withSmtp();
    await rig.add();
    rig.clock.now = new Date('2025-11-09T06:01:00Z');
    await expect(confirmSubscriber(rig.needs(), tokenIn(server.mails[0]!.text))).rejects.toMatchObject({
      code: 'TOKEN_EXPIRED',
    });
    await expect(confirmSubscriber(rig.needs(), 'made-up')).rejects.toMatchObject({ code: 'TOKEN_UNKNOWN' });
  });

  it('answers the public page alike for new and known addresses', async () => {
    const server = await withSmtp();
    const wanted = NewSubscriber.parse({ email: 'Reader@Example.org' });
    await subscribe(rig.needs(), wanted);
    await subscribe(rig.needs(), wanted);
    expect(server.mails).toHaveLength(1);
    expect(await listSubscribers(rig.needs())).toMatchObject([{ email: 'reader@example.org', state: 'pending' }]);
  });

  it('sends a digest that mail programs let a reader leave with one click', async () => {
    const server = await withSmtp();
    const { id } = await activate();
    server.mails.length = 0;
    await rig.record(fresh(), detected(`ae_${nth}`));
    rig.clock.now = new Date('2025-11-07T08:00:00Z');
    await rig.plan();
    expect(await rig.send()).toMatchObject({ sent: 1 });
    const [mail] = server.mails;
    expect(mail).toMatchObject({
      recipients: ['reader@example.org'],
      messageId: `<dg.${id}.2025-11-07@watch.example>`,
    });
    expect(mail!.text).toContain('Kazakhstan');
    expect(mail!.html).toContain('Kazakhstan');
    const header = (name: string) => mail!.headerLines.find(({ key }) => key === name)?.line;
    expect(header('list-unsubscribe-post')).toBe('List-Unsubscribe-Post: List-Unsubscribe=One-Click');
    expect(header('list-unsubscribe')?.replace(/\s+/g, '')).toMatch(
      /<https:\/\/watch\.example\/unsubscribe\/[\w-]{43}>/,
    );
    expect(header('auto-submitted')).toBe('Auto-Submitted: auto-generated');
    expect(await rig.send()).toMatchObject({ sent: 0 });
  });

  it('signs both unsubscribe headers where DKIM is set up', async () => {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const server = await withSmtp({
      domainName: 'watch.example',
      keySelector: 'k1',
      privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    });
    await activate();
    await rig.record(fresh(), detected(`ae_${nth}`));
    rig.clock.now = new Date('2025-11-07T08:00:00Z');
    await rig.plan();
    await rig.send();
    const signed = /[;\s]h=([^;]+);/.exec(server.mails.at(-1)!.raw.replace(/\r\n\s+/g, ''))?.[1];
    expect(signed?.toLowerCase().split(':')).toEqual(
      expect.arrayContaining(['list-unsubscribe', 'list-unsubscribe-post', 'from', 'subject']),
    );
  });

  it('does not send to somebody who left after it was planned', async () => {
    const server = await withSmtp();
    await activate();
    const token = tokenIn(server.mails[0]!.text);
    await rig.record(fresh(), detected(`ae_${nth}`));
    rig.clock.now = new Date('2025-11-07T08:00:00Z');
    await rig.plan();
    await unsubscribe(rig.needs(), token);
    await unsubscribe(rig.needs(), token);
    expect(await rig.send()).toMatchObject({ sent: 0 });
    expect(server.mails).toHaveLength(1);
    expect(await rig.states()).toEqual(['2025-11-07 skipped']);
  });

  it('comes back later when the server is busy, and gives up an address that does not exist', async () => {
    const server = await withSmtp();
    const { id } = await activate();
    await rig.record(fresh(), detected(`ae_${nth}`));
    rig.clock.now = new Date('2025-11-07T08:00:00Z');
    await rig.plan();
    server.onData = (callback) => callback(Object.assign(new Error('busy'), { responseCode: 451 }));
    expect(await rig.send()).toMatchObject({ later: 1 });
    rig.clock.now = new Date('2025-11-07T08:06:00Z');
    server.refuseRecipient = 'no such user';
    expect(await rig.send()).toMatchObject({ failed: 1 });
    expect(await getSubscriber(rig.needs(), id)).toMatchObject({ state: 'bounced' });
  });

  it('does not send a second time what a sender that died may have sent', async () => {
    const server = await withSmtp();
    await activate();
    await rig.record(fresh(), detected(`ae_${nth}`));
    rig.clock.now = new Date('2025-11-07T08:00:00Z');
    await rig.plan();
    await test.database.pool.query(
      "update digest set state = 'sending', attempts = 1, lease_until = '2025-11-07T07:00:00Z'",
    );
    expect(await rig.send()).toMatchObject({ sent: 0, unknown: 1 });
    expect(server.mails).toHaveLength(1);
    expect(await rig.states()).toEqual(['2025-11-07 unknown']);
  });

  it('lets a reader change hour, zone and countries by the link in the mail', async () => {
    const server = await withSmtp();
    await rig.add();
    const token = tokenIn(server.mails[0]!.text);
    expect(
      await patchPreferences(rig.needs(), token, { hour: 18, timezone: 'Asia/Almaty', minClaimStatus: 'official' }),
    ).toMatchObject({
      hour: 18,
      timezone: 'Asia/Almaty',
      minClaimStatus: 'official',
    });
  });
});
