import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { adminPassword } from './api-app';
import { collectErrors } from './browser';

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const screenshots = process.env['SCREENSHOTS'];
export type Look = { width?: number; height?: number; dark?: boolean };
type Violation = { id: string; nodes: { html: string }[] };

/** The dashboard in a tab of its own, and what that writes as errors. */
export async function openPage(
  browser: Browser,
  base: string,
  { width = 1280, height = 900, dark = false }: Look,
): Promise<[Page, string[], BrowserContext]> {
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
}

/** A picture of the page, where a folder is named for them. */
export const shoot = async (page: Page, name: string, fullPage = true): Promise<void> => {
  if (screenshots) await page.screenshot({ path: `${screenshots}/${name}.png`, fullPage });
};

/** From the form of the dashboard to its overview. */
export const signIn = async (page: Page): Promise<void> => {
  await page.getByLabel(/^Password/).fill(adminPassword);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Latest events' }).waitFor();
};

/** What axe finds wrong with a page. */
export const violations = async (page: Page): Promise<string[]> => {
  await page.waitForTimeout(400);
  // evaluate is not bound by the page's policy, as a script element would be.
  await page.evaluate(axe);
  const found = await page.evaluate<Violation[]>(
    `axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }).then((result) => result.violations)`,
  );
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
};
