import { setTimeout as delay } from 'node:timers/promises';
import { bundledDefinitionsFolder, loadDefinitions } from '@app/accords';
import { holdSending, releaseSending } from '@app/backup';
import { startApi } from '@test/api-app';
import { chromiumPath, startBrowser } from '@test/browser';
import { type Look, openPage, shoot, signIn, violations } from '@test/dashboard-page';
import { aSource } from '@test/builders';
import { withDatabase } from '@test/database';
import { fillWithStory } from '@test/dashboard-story';
import { aDetection, appendRecords } from '@test/log-events';
import { FakeReceiver } from '@test/fake-receiver';
import { testCertificate } from '@test/hostile-receiver';
import { type StrictReceiver, startStrictReceiver } from '@test/strict-receiver';
import type { Running } from '@app/event-log';
import { describeWhere } from '@test/left-out';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Browser } from 'playwright-core';

describeWhere(chromiumPath !== null, 'chromium', 'the dashboard in a browser', () => {
  const context = withDatabase();
  let app: NestExpressApplication;
  let browser: Browser;
  let base: string;
  let projecting: Running;
  let receiver: FakeReceiver;
  let strict: StrictReceiver;

  beforeAll(async () => {
    receiver = await FakeReceiver.start(({ body }, response) => {
      const { data } = JSON.parse(body) as { data: { challenge?: string } };
      response.end(data.challenge ?? 'thanks');
    });
    strict = await startStrictReceiver();
    app = await startApi(context.url, {
      definitions: loadDefinitions([bundledDefinitionsFolder()]),
      env: { OUTBOUND_ALLOW: '127.0.0.0/8' },
    });
    projecting = await fillWithStory(context);
    base = await app.getUrl();
    browser = await startBrowser();
  }, 60_000);
  context.atEnd(() => projecting.stop());
  context.atEnd(() => app.close());
  context.atEnd(() => browser.close());
  context.atEnd(() => receiver.stop());
  context.atEnd(() => strict.stop());

  const open = (look: Look = {}) => openPage(browser, base, look);

  it('signs in with a name and a password; a wrong one is told', async () => {
    const [page, errors, tab] = await open();
    await page.getByLabel(/^Password/).waitFor();
    expect(errors).toEqual([]);
    await page.getByLabel(/^Password/).fill('a wrong password');
    await page.keyboard.press('Enter');
    await page.getByText('the name or the password is wrong').waitFor();
    expect(await violations(page)).toEqual([]);
    await shoot(page, 'login');
    await signIn(page);
    // The browser itself notes the answer of 401 to the wrong password.
    expect(errors.filter((error) => !error.includes('401'))).toEqual([]);
    await tab.close();
  });

  it.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 320],
    ['dark', 320],
  ] as const)(
    'shows every page %s at %i px without a violation, a console error or sideways scrolling',
    async (scheme, width) => {
      const [page, errors, tab] = await open({ width, dark: scheme === 'dark' });
      await signIn(page);
      errors.length = 0;
      const problems: string[] = [];
      for (const [path, heading] of pages) {
        await page.goto(`${base}${path}`);
        await page.getByRole('heading', { name: heading }).first().waitFor();
        await page.locator('[role=status][aria-label=Loading]').first().waitFor({ state: 'detached' });
        await page.evaluate('for (const details of document.querySelectorAll("details")) details.open = true');
        problems.push(...(await violations(page)).map((problem) => `${path} ${problem}`));
        const overflow = await page.evaluate(
          'document.documentElement.scrollWidth - document.documentElement.clientWidth',
        );
        if (Number(overflow) > 0) problems.push(`${path} is ${String(overflow)} px too wide`);
        await shoot(page, `${path.split('/')[1] || 'overview'}${path.split('/')[2] ? '-one' : ''}-${scheme}-${width}`);
      }
      expect([...problems, ...errors]).toEqual([]);
      await tab.close();
    },
    90_000,
  );

  it('shows standings, the quote behind an event, and a decision, all by keyboard', async () => {
    const [page, errors, tab] = await open();
    await signIn(page);
    errors.length = 0;
    await page.getByRole('rowheader', { name: /^Kazakhstan/ }).waitFor();
    await page.getByRole('rowheader', { name: /^Bahrain/ }).waitFor();
    // The atlas is a file of its own and comes after the table.
    const kazakhstan = page.locator('svg .at-announced title', { hasText: 'Kazakhstan' });
    await kazakhstan.first().waitFor({ state: 'attached' });
    expect(await kazakhstan.count()).toBe(1);
    await page.getByText('Kazakhstan is joining the Abraham Accords').first().waitFor();
    const link = page.getByRole('link', { name: 'Kazakhstan is announced as a joiner of the Abraham Accords' });
    await link.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: /^Kazakhstan is announced/ }).waitFor();
    await page.getByRole('button', { name: 'Confirm' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('confirmed').first().waitFor();
    await page.goto(`${base}/?accord=abraham-accords&asOf=2021-01-01`);
    await page.getByRole('rowheader', { name: /^Bahrain/ }).waitFor();
    expect(await page.getByRole('rowheader', { name: /^Kazakhstan/ }).count()).toBe(0);
    expect(errors).toEqual([]);
    await tab.close();
  }, 60_000);

  it('shows who stood where as it was known on a day', async () => {
    const [page, errors, tab] = await open();
    await signIn(page);
    errors.length = 0;
    const uzbekistan = page.getByRole('table').getByText('Uzbekistan');
    await uzbekistan.waitFor();
    await page.getByLabel('As known on').fill('2025-11-01');
    await uzbekistan.waitFor({ state: 'detached' });
    await page.getByRole('table').getByText('Morocco').waitFor();
    expect(new URL(page.url()).searchParams.get('knownAt')).toBe('2025-11-01');
    expect(errors).toEqual([]);
    await tab.close();
  }, 60_000);

  it('leads from an event to those that belong to it, and back', async () => {
    const [page, errors, tab] = await open();
    await signIn(page);
    errors.length = 0;
    await page.goto(`${base}/events/ae_kz`);
    const related = page.getByRole('region', { name: 'Related events' });
    await related.getByRole('link', { name: 'A signing of the Abraham Accords by Kazakhstan is announced' }).click();
    await page.getByRole('heading', { level: 1, name: /^A signing/ }).waitFor();
    await related.getByText('Same story · Joiner announced').waitFor();
    await related.getByRole('link', { name: 'Kazakhstan is announced as a joiner of the Abraham Accords' }).click();
    await page.getByRole('heading', { level: 1, name: /^Kazakhstan is announced/ }).waitFor();
    expect(errors).toEqual([]);
    await tab.close();
  }, 60_000);

  it('corrects what was read wrongly, and splits off a source that reports something else', async () => {
    const { source, at, evidence } = aDetection('ae_wrong', {}, { source: aSource('it_other') });
    const more = { claimStatus: 'announced', independent: true, alert: false } as const;
    await appendRecords(context.log, 'ae_wrong', [
      aDetection('ae_wrong', { country: 'TJ' }, { identity: 'ae_wrong' }),
      { type: 'event-corroborated', at, source, evidence, ...more },
    ]);
    const [page, errors, tab] = await open();
    await signIn(page);
    errors.length = 0;
    await page.goto(`${base}/events/ae_wrong`);
    await page.getByRole('button', { name: 'Correct what was read' }).click();
    const save = page.getByRole('button', { name: 'Save the correction' });
    expect(await save.isDisabled()).toBe(true);
    await page.getByLabel('Country code').fill('qq');
    await save.click();
    await page.getByRole('alert').getByText('there is no country QQ').waitFor();
    // The service refused: that is in the browser's console, too.
    errors.length = 0;
    await page.getByLabel('Country code').fill('kg');
    await page.getByLabel('Kind', { exact: true }).selectOption('ceremony.held');
    await page.getByLabel('Date', { exact: true }).fill('2025-11-06');
    await page.getByLabel('Reason for the correction').fill('as the ministry says');
    await shoot(page, 'correct');
    await save.click();
    await page.getByRole('heading', { level: 1, name: /Kyrgyzstan/ }).waitFor();
    await page.getByText('“as the ministry says”').waitFor();
    await page.getByText('Changed: kind, country, date').waitFor();

    await page.getByRole('heading', { name: '2 sources' }).waitFor();
    await page.getByRole('button', { name: 'Another happening' }).last().click();
    await page.getByRole('heading', { name: 'The source', exact: true }).waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('heading', { name: '2 sources' }).waitFor();
    expect(errors).toEqual([]);
    await tab.close();
  }, 60_000);

  it('tells what had been kept quiet, and merges into what an article reports', async () => {
    for (const id of ['ae_held', 'ae_twin'])
      await appendRecords(context.log, id, [
        aDetection(id, { country: 'AM' }, { identity: id, alert: false, quiet: 'held', source: aSource(id) }),
      ]);
    await context.database.pool.query(
      `insert into item (id, url, title, published_at, first_seen_at) values ('it_held', 'https://news.example/held', 'Armenia', now(), now());
       insert into finding (item_id, version, key, accord, kind, data, event_id) values ('it_held', 1, 'k', 'abraham-accords', 'joiner.announced', '{}', 'ae_held')`,
    );
    const [page, errors, tab] = await open();
    await signIn(page);
    errors.length = 0;
    await page.goto(`${base}/events/ae_held`);
    await page.getByText('no: held').waitFor();
    await page.getByRole('button', { name: 'Confirm and tell' }).click();
    await page.getByText('yes', { exact: true }).waitFor();
    expect(await page.getByRole('button', { name: 'Confirm and tell' }).count()).toBe(0);
    await page.goto(`${base}/events/ae_twin`);
    await page.getByLabel('Same happening as').fill('https://news.example/held');
    await page.getByRole('button', { name: 'Merge into it' }).click();
    await page.getByText('merged', { exact: true }).first().waitFor();
    const winner = page.getByRole('definition').getByRole('link', { name: /^Armenia is announced/ });
    await winner.click();
    await page.getByRole('heading', { name: '2 sources' }).waitFor();
    await page.goBack();
    await winner.waitFor();
    await shoot(page, 'merged');
    await page.getByRole('button', { name: 'Undo' }).click();
    await winner.waitFor({ state: 'detached' });
    await page.goto(`${base}/events/ae_held`);
    await page.getByRole('heading', { name: 'The source', exact: true }).waitFor();
    expect(errors).toEqual([]);
    await tab.close();
  }, 60_000);

  it('shows what a backtest proposes, with the event too, and makes it so', async () => {
    const [page, errors, tab] = await open();
    await signIn(page);
    errors.length = 0;
    await page.goto(`${base}/events`);
    await page.getByRole('link', { name: 'One proposed change waits' }).click();
    await page
      .getByRole('article')
      .getByRole('link', { name: /^Uzbekistan/ })
      .click();
    await page.getByRole('heading', { name: 'Correct the event' }).waitFor();
    await page.getByRole('button', { name: 'Accept' }).click();
    await page.getByText('corrected', { exact: true }).waitFor();
    await page.getByText('rumoured: speculation, nobody quoted').waitFor();
    await page.goto(`${base}/proposals`);
    await page.getByText('Nothing is proposed.').waitFor();
    expect(errors).toEqual([]);
    await tab.close();
  }, 60_000);

  it('adds an endpoint with its wishes, verifies, tests, changes, disables and enables it, and counts before it sends again', async () => {
    const [page, errors, tab] = await open();
    await signIn(page);
    errors.length = 0;
    const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
    await page.goto(`${base}/endpoints`);
    await page.getByText('What it wants, when and how').click();
    await page.getByLabel('Send webhooks to').fill(receiver.url);
    await page.getByLabel('Name', { exact: true }).fill('Evening desk');
    await page.getByLabel('Abraham Accords').check();
    await page.getByLabel('Filter expression').fill('confidence >= 0.9 and not disputed');
    await page.getByLabel('Quiet from').fill('22:00');
    await page.getByLabel('Quiet until').fill('07:00');
    await page.getByLabel('In the time zone').fill('Asia/Almaty');
    await page.getByLabel('Prove the address first').selectOption('challenge');
    await page.getByLabel('Bearer token').fill('a-token');
    await press('Add');
    await page.getByText('Its signing secret, shown this once').waitFor();
    await page.getByRole('link', { name: 'Evening desk' }).click();
    await press('Verify');
    await page.getByText('Its address is verified.').waitFor();
    await press('Send a test');
    await page.getByText('The test was answered with 200').waitFor();
    expect(receiver.received.map(({ headers }) => headers.authorization)).toEqual(['Bearer a-token', 'Bearer a-token']);
    await page.getByRole('button', { name: 'Open' }).first().click();
    await page.getByText('Request and answer').click();
    await page.getByLabel('The answer').filter({ hasText: 'thanks' }).waitFor();
    await page.getByLabel('The headers that were sent').filter({ hasText: 'authorization: (hidden)' }).waitFor();
    await page.getByText('What it wants, when and how').click();
    await page.getByLabel('At most a minute').fill('60');
    await press('Save');
    await page.getByText('Saved.').waitFor();
    await press('Disable');
    await page.getByLabel('Of what was held, send').selectOption('none');
    await press('Enable');
    await press('Count');
    await page.getByText('There is nothing to send again.').waitFor();
    const { rows } = await context.database.pool.query(
      "select accords, filter, per_minute, state, timing from endpoint where description = 'Evening desk'",
    );
    expect(rows).toEqual([
      {
        accords: ['abraham-accords'],
        filter: 'confidence >= 0.9 and not disputed',
        per_minute: 60,
        state: 'active',
        timing: {
          groupSeconds: 0,
          updateMinutes: 0,
          quietHours: { from: '22:00', to: '07:00', zone: 'Asia/Almaty' },
        },
      },
    ]);
    await press('Remove');
    // The stream tells of the removal long before its answer is here.
    await page.route('**/api/v1/endpoints/*', async (route) => {
      const answer = route.request().method() === 'DELETE' ? await route.fetch() : undefined;
      if (!answer) return route.continue();
      await delay(1_500);
      await route.fulfill({ response: answer });
    });
    await press('Remove it with all its deliveries');
    await page.getByRole('heading', { name: /^Endpoints/ }).waitFor();
    expect(errors).toEqual([]);
    await tab.close();
  }, 60_000);

  it('shows an endpoint a certificate, asks for its consent by the handshake of CloudEvents, and takes the certificate away', async () => {
    const [page, , tab] = await open();
    await signIn(page);
    const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
    const { cert, key } = testCertificate('client');
    await page.goto(`${base}/endpoints`);
    await page.getByText('What it wants, when and how').click();
    await page.getByLabel('Send webhooks to').fill(strict.url);
    await page.getByLabel('Name', { exact: true }).fill('Strict desk');
    await page.getByLabel('Prove the address first').selectOption('handshake');
    await page.getByLabel('Our certificate for it (PEM)').fill(cert);
    await page.getByLabel('Its private key (PEM)').fill(testCertificate('stranger').key);
    await page.getByLabel('Who signed its own').fill(testCertificate('authority').cert);
    await press('Add');
    await page.getByText('is not the key of the certificate', { exact: true }).waitFor();
    await page.getByLabel('Its private key (PEM)').fill(key);
    await press('Add');
    await page.getByRole('link', { name: 'Strict desk' }).click();
    await press('Verify');
    await page.getByText('Its address is verified.').waitFor();
    await press('Send a test');
    await page.getByText('The test was answered with 204').waitFor();
    expect(strict.asked).toEqual([
      { method: 'OPTIONS', by: 'accord-watch sender' },
      { method: 'POST', by: 'accord-watch sender' },
    ]);
    await page.reload();
    await page.getByText('What it wants, when and how').click();
    expect(await page.getByLabel('At most a minute').inputValue()).toBe('90');
    await page.getByText('We show it the certificate CN=accord-watch sender').waitFor();
    await page.getByLabel('Show none any more').check();
    await press('Save');
    await page.getByText('Saved.').waitFor();
    await press('Send a test');
    await page.getByText('The test failed').waitFor();
    expect(strict.asked).toHaveLength(2);
    await tab.close();
  }, 60_000);

  it('follows the stream again after it was refused', async () => {
    const [page, , tab] = await open();
    let asked = 0;
    await page.route('**/api/v1/stream', (route) =>
      asked++ === 0 ? route.fulfill({ status: 400 }) : route.continue(),
    );
    await signIn(page);
    while (asked < 2) await page.waitForTimeout(50);
    await tab.close();
  }, 60_000);

  it('says on every page that nothing leaves the house, and that what is shown stands still', async () => {
    const { pool } = context.database;
    await holdSending(pool, 'restored from a backup of yesterday', new Date());
    await pool.query(`update projection_checkpoint set status = 'failed', error = 'no such thing'`);
    const [page, errors, tab] = await open();
    await signIn(page);
    await page.getByText('Sending is held: restored from a backup of yesterday').waitFor();
    await page.goto(`${base}/endpoints`);
    await page.getByText('accord events has stopped at a record that it cannot handle').waitFor();
    expect(await violations(page)).toEqual([]);
    await shoot(page, 'attention', false);
    await releaseSending(pool, { dropWaiting: false });
    await pool.query(`update projection_checkpoint set status = 'running', error = null`);
    await page.goto(base);
    await page.getByRole('heading', { name: 'Latest events' }).waitFor();
    expect(await page.getByText('Sending is held').count()).toBe(0);
    expect(errors).toEqual([]);
    await tab.close();
  }, 60_000);
});

const pages: [string, RegExp][] = [
  ['/', /Latest events/],
  ['/events', /^Events/],
  ['/events/ae_kz', /^Kazakhstan/],
  ['/proposals', /^Proposed changes/],
  ['/feeds', /^Feeds/],
  ['/endpoints', /^Endpoints/],
  ['/endpoints/ep_1', /^Foreign desk/],
  ['/system', /^System/],
];
