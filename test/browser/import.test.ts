import { readFileSync } from 'node:fs';
import { openXlsx, saveXlsx } from 'hucre/xlsx';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserIsThere, openTheatre, type Theatre } from './browser.ts';
import { SHOTS } from './screens.ts';

const file = (name: string, text: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });

/** Keeps a picture of the page, and answers how far it is too wide. */
async function shot(page: Page, name: string): Promise<number> {
  await page.screenshot({ path: `${SHOTS}import-${name}.png`, fullPage: true });
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}

describe.skipIf(!browserIsThere)('the import screen', () => {
  let theatre: Theatre;
  let periodId: string;
  let firm: string;

  beforeAll(async () => {
    theatre = await openTheatre();
    const [row] = await theatre.world.behind<{ id: string; firm: string }[]>`
      insert into accord.periods (id, association_id, code_id, label, starts_on, ends_on, due_on)
      select gen_random_uuid(), association_id, code_id, 'A quiet month', '2026-01-01', '2026-01-31', '2099-12-31'
      from accord.periods order by ends_on desc limit 1
      returning id, (select o.name from accord.adoptions a join accord.organizations o on o.id = a.member_id
        where a.code_id = periods.code_id and a.registered_on < '2025-01-01' and a.ended_on is null
        order by o.name limit 1) as firm`;
    [periodId, firm] = [row?.id ?? '', row?.firm ?? ''];
  }, 240_000);
  afterAll(() => theatre?.close());

  async function open(options: { dark?: boolean; width?: number } = {}): Promise<Page> {
    const page = await theatre.page({ email: 'admin@openline.example', ...options });
    await page.goto(`/#/periods/${periodId}/import`);
    await page.getByRole('heading', { level: 1, name: 'Import figures for A quiet month' }).waitFor();
    return page;
  }

  it.each([
    { width: 1280, dark: false },
    { width: 1280, dark: true },
    { width: 390, dark: false },
    { width: 390, dark: true },
  ])(
    'shows every fault by row and column, to be found and copied ($width, dark $dark)',
    async (how) => {
      const page = await open(how);
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      const name = `${how.width}-${how.dark ? 'dark' : 'light'}`;
      expect(await shot(page, `${name}-empty`)).toBeLessThanOrEqual(0);
      const rows = ['firm,redress-paid', `${firm},twelve`, '=cmd|x,3', 'Nobody at all,4', ''];
      await page.getByLabel('Choose a file').setInputFiles(file('figures.csv', rows.join('\n')));
      await page.getByRole('heading', { name: '3. What it would do' }).waitFor();
      await page.getByText(/^Mend \d+ faults? first$/).waitFor();
      expect(await shot(page, `${name}-faults`)).toBeLessThanOrEqual(0);
      await page.getByLabel('Find a fault').fill('Nobody');
      await page.getByText(/^1 of \d+$/).waitFor();
      await page.getByLabel('Find a fault').fill('');
      await page.getByRole('button', { name: 'Copy the list' }).click();
      await page.getByText(/faults? copied/).waitFor();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied.split('\n')[0]).toBe('Sheet\tRow\tColumn\tCode\tWhat is wrong');
      await page.getByRole('button', { name: 'Give this file up' }).click();
      await page.getByText(/^Given up: nothing was imported: figures.csv/).waitFor();
    },
    120_000,
  );

  it('hands the template out, takes it back as it was, and filled in', async () => {
    const page = await open();
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Template to fill in' }).click();
    const template = readFileSync((await (await waiting).path()) ?? '');
    const choose = async (buffer: Buffer) => {
      const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
      await page.getByLabel('Choose a file').setInputFiles({ name: 'template.xlsx', mimeType, buffer });
    };
    await choose(template);
    await page.getByText(/: 0 figures of 0 firms\. Nothing is saved by looking\./).waitFor();
    expect(await page.getByRole('button', { name: 'Import all of it' }).isDisabled()).toBe(true);
    const book = await openXlsx(template);
    const [figures] = book.sheets;
    // The first row is about the first firm as a whole.
    const column = figures?.rows[0]?.indexOf('Redress paid [EUR]') ?? -1;
    expect(column).toBeGreaterThan(0);
    const row = figures?.rows[1];
    if (row) row[column] = 1;
    figures?.cells?.set(`1,${column}`, { ...figures.cells.get(`1,${column}`), value: 1, type: 'number' });
    await choose(Buffer.from(await saveXlsx(book)));
    await page.getByText(/: 1 figure of 1 firm\. Nothing is saved by looking\./).waitFor();
    await shot(page, 'ready');
    await page.getByRole('button', { name: 'Import all of it' }).click();
    await page.getByText('Imported: 1 figure of 1 firm.').waitFor();
    expect(await shot(page, 'done')).toBeLessThanOrEqual(0);
    const [kept] = await theatre.world
      .behind`select count(*)::int as returns from accord.returns where period_id = ${periodId}`;
    expect(kept).toEqual({ returns: 1 });
  }, 120_000);

  it('puts nothing on the console', () => {
    expect(theatre.complaints).toEqual([]);
  });
});
