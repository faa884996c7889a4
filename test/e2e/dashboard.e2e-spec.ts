import { readFileSync } from 'node:fs';
import { bundledDefinitionsFolder, loadDefinitions } from '@app/accords';
import { repoRoot } from '@app/base';
import { adminPassword, startApi } from '@test/api-app';
import { chromiumPath, collectErrors, startBrowser } from '@test/browser';
import { withDatabase } from '@test/database';
import { fillWithStory } from '@test/dashboard-story';
import type { Running } from '@app/event-log';
import { describeWhere } from '@test/left-out';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Browser, BrowserContext, Page } from 'playwright-core';

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const screenshots = process.env['SCREENSHOTS'];
type Violation = { id: string; nodes: { html: string }[] };

describeWhere(chromiumPath !== null, 'chromium', 'the dashboard in a browser', () => {
  const context = withDatabase();
  let app: NestExpressApplication;
  let browser: Browser;
  let base: string;
  let projecting: Running;

  beforeAll(async () => {
    app = await startApi(context.url, { definitions: loadDefinitions([bundledDefinitionsFolder(repoRoot())]) });
    projecting = await fillWithStory(context);
    base = await app.getUrl();
    browser = await startBrowser();
  }, 60_000);
  context.atEnd(async () => {
    await browser.close();
    await app.close();
    await projecting.stop();
  });

  const open = async (
    options: { width?: number; height?: number; dark?: boolean } = {},
  ): Promise<[Page, string[], BrowserContext]> => {
    const { width = 1280, height = 900, dark = false } = options;
    const tab = await browser.newContext({
      viewport: { width, height },
      colorScheme: dark ? 'dark' : 'light',
      bypassCSP: false,
    });
    const page = await tab.newPage();
    page.setDefaultTimeout(10_000);
    const errors = collectErrors(page);
    await page.goto(base);
    return [page, errors, tab];
  };
  const signIn = async (page: Page): Promise<void> => {
    await page.getByLabel(/^Password/).fill(adminPassword);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Latest events' }).waitFor();
  };
  const violations = async (page: Page): Promise<string[]> => {
    await page.waitForTimeout(400);
    // evaluate is not bound by the page's policy, as a script element would be.
    await page.evaluate(axe);
    const found = await page.evaluate<Violation[]>(
      `axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }).then((result) => result.violations)`,
    );
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
  };
  const shoot = async (page: Page, name: string, fullPage = true): Promise<void> => {
    if (screenshots) await page.screenshot({ path: `${screenshots}/${name}.png`, fullPage });
  };

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
    await page.locator('svg .at-announced').first().waitFor({ state: 'attached' });
    expect(await page.locator('svg .at-announced title', { hasText: 'Kazakhstan' }).count()).toBe(1);
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
});

const pages: [string, RegExp][] = [
  ['/', /Latest events/],
  ['/events', /^Events/],
  ['/events/ae_kz', /^Kazakhstan/],
  ['/feeds', /^Feeds/],
  ['/endpoints', /^Endpoints/],
  ['/system', /^System/],
];
