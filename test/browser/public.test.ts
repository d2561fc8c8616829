import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserIsThere, openTheatre, type Theatre } from './browser.ts';
import { idsOf } from './screens.ts';

let theatre: Theatre;
let reference: string;

describe.skipIf(!browserIsThere)('a published report, in the browser', () => {
  beforeAll(async () => {
    theatre = await openTheatre();
    reference = (await idsOf(theatre)).reference ?? '';
  }, 240_000);
  afterAll(() => theatre?.close());

  it('says in its head, before any script has run, what data it is and which files it has', async () => {
    const html = (await theatre.world.app.inject(`/public/reports/${reference}`)).body;
    const [, data = ''] = /<script type="application\/ld\+json"[^>]*>(.*?)<\/script>/s.exec(html) ?? [];
    expect(JSON.parse(data)).toMatchObject({
      '@type': 'Dataset',
      identifier: [reference, expect.any(String)],
    });
    expect(html).toContain(`/public/reports/${reference}.csv"`);
    expect(html.indexOf('ld+json')).toBeLessThan(html.indexOf('<body'));
    const other = (await theatre.world.app.inject('/public/reports/no-such-1')).body;
    expect(other).not.toContain('application/ld+json" data-of');
    expect(other).toContain('href="/public/catalog.jsonld"');
  });

  it('takes that away where it shows something else', async () => {
    const page = await theatre.page();
    await page.goto(`/public/reports/${reference}`);
    await page.getByRole('heading', { level: 2, name: 'About this report' }).waitFor();
    const said = page.locator('head [data-of="report"]');
    expect(await said.count()).toBe(5);
    await page.getByRole('link', { name: 'Reports', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Reports' }).waitFor();
    expect(await said.count()).toBe(0);
    await page.context().close();
  });

  it('is downloaded as each of its files, and one table of it', async () => {
    const page = await theatre.page();
    await page.goto(`/public/reports/${reference}`);
    for (const [name, end] of [
      ['CSV, one table', 'csv'],
      ['Excel workbook (XLSX)', 'xlsx'],
      ['JSON, for programs', 'json'],
    ]) {
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name, exact: true }).click(),
      ]);
      expect(file.suggestedFilename()).toBe(`${reference}.${end}`);
    }
    const [table] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Download this table (CSV)' }).first().click(),
    ]);
    expect(table.suggestedFilename()).toMatch(new RegExp(`^${reference}-[a-z-]+.*\\.csv$`));
    await page.context().close();
  });

  it('meets no complaint of the browser', () => {
    expect(theatre.complaints).toEqual([]);
  });
});
