import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pdf } from '../rooms/attaching.ts';
import { browserIsThere, openTheatre, type Theatre } from './browser.ts';
import { button, dialog } from './editing.ts';
import { idsOf } from './screens.ts';

const REPORTER = 'reporter@harbour.example';
let theatre: Theatre;
let draft: string;

const file = (name: string, buffer: Buffer) => ({ name, mimeType: 'application/octet-stream', buffer });
const shot = (page: Page, name: string) =>
  page.screenshot({ path: fileURLToPath(new URL(`./shots/${name}.png`, import.meta.url)), fullPage: true });

async function open(page: Page) {
  await page.goto(`/#/returns/${draft}/show`);
  await page.getByRole('heading', { name: 'Evidence' }).waitFor();
}

describe.skipIf(!browserIsThere)('evidence, in the browser', () => {
  beforeAll(async () => {
    theatre = await openTheatre();
    draft = (await idsOf(theatre)).draft ?? '';
  }, 240_000);
  afterAll(() => theatre?.close());

  it('a reporter chooses and drops files, is told of each that is none, saves one and removes it', async () => {
    const page = await theatre.page({ email: REPORTER });
    await open(page);
    await page.getByText('No file bears this return out yet.').waitFor();
    await page
      .getByLabel('Choose files')
      .setInputFiles([
        file('Letter of the ombudsman.pdf', pdf('letter')),
        file('photo.png', pdf('no photo')),
      ]);
    await page.getByRole('button', { name: 'Letter of the ombudsman.pdf', exact: true }).waitFor();
    await page.getByText('photo.png was not added. “photo.png” is no PNG inside.').waitFor();
    await page.getByRole('combobox', { name: 'They bear out' }).press('Enter');
    await page.getByRole('option').nth(1).press('Enter');
    const dropped = await page.evaluateHandle(() => {
      const data = new DataTransfer();
      data.items.add(new File(['firm;count\nHarbour;4\n'], 'count.csv'));
      return data;
    });
    await page.getByText(/^Drop files here/).dispatchEvent('drop', { dataTransfer: dropped });
    await page.getByRole('button', { name: 'count.csv', exact: true }).waitFor();
    await shot(page, 'evidence');
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Letter of the ombudsman.pdf', exact: true }).press('Enter');
    const download = await saved;
    expect(download.suggestedFilename()).toBe('Letter of the ombudsman.pdf');
    expect(await readFile(await download.path())).toEqual(pdf('letter'));
    await button(page, 'Remove count.csv').press('Enter');
    await dialog(page).getByText('It goes from this draft.').waitFor();
    await button(dialog(page), 'Remove').press('Enter');
    await page.getByRole('button', { name: 'count.csv', exact: true }).waitFor({ state: 'detached' });
    await page.context().close();
  });

  it.each([
    ['light', 390],
    ['dark', 1280],
    ['dark', 390],
  ] as const)('fits, in %s at %i pixels', async (light, width) => {
    const page = await theatre.page({ email: REPORTER, dark: light === 'dark', width });
    await open(page);
    const section = page.locator('section').filter({ has: page.getByRole('heading', { name: 'Evidence' }) });
    await section
      .getByRole('button', { name: /ombudsman/ })
      .first()
      .waitFor();
    await section.scrollIntoViewIfNeeded();
    await section.screenshot({
      path: fileURLToPath(new URL(`./shots/evidence-${light}-${width}.png`, import.meta.url)),
    });
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0);
    await page.context().close();
  });

  it('an approver reads them and can change nothing', async () => {
    const page = await theatre.page({ email: 'approver@harbour.example' });
    await open(page);
    await page.getByRole('button', { name: 'Letter of the ombudsman.pdf', exact: true }).waitFor();
    expect(await page.getByLabel('Choose files').count()).toBe(0);
    expect(await page.getByRole('button', { name: /^Remove/ }).count()).toBe(0);
    await page.context().close();
  });

  it('browsers have nothing to complain about but the file that was refused', () => {
    expect(theatre.complaints.filter((one) => !one.includes('status of 400'))).toEqual([]);
  });
});
