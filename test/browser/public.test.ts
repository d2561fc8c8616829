import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserIsThere, openTheatre, type Theatre } from './browser.ts';
import { idsOf, look, SHOTS } from './screens.ts';

let theatre: Theatre;
let reference: string;

describe.skipIf(!browserIsThere)('a published report, in the browser', () => {
  beforeAll(async () => {
    theatre = await openTheatre();
    reference = (await idsOf(theatre)).reference ?? '';
  }, 600_000);
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

  it('is told in sentences, says which print it is, and is printed with the tables of every cut', async () => {
    const page = await theatre.page();
    const [second] = await theatre.world.behind<{ reference: string }[]>`
      select reference from published.publications where compared_with is not null order by number limit 1`;
    await page.goto(`/public/reports/${second?.reference}`);
    await page.getByRole('heading', { level: 2, name: 'In words' }).waitFor();
    await page
      .getByText(/respondents; (up|down|unchanged) .*on 2024 H2, first print\./)
      .first()
      .waitFor();
    await page.getByText(/first print of this report/).waitFor();
    const hidden = page.locator('table:not(:visible)');
    const before = await hidden.count();
    expect(before).toBeGreaterThan(5);
    await page.emulateMedia({ media: 'print' });
    expect(await hidden.count()).toBeLessThan(before);
    expect((await page.pdf({ format: 'A4' })).subarray(0, 5).toString()).toBe('%PDF-');
    await page.context().close();
  });

  it('has one table of how the code was kept, and says why a count is hidden', async () => {
    const page = await theatre.page();
    const [answer] = await theatre.world.behind<{ label: string; key: string; answered: string }[]>`
      select s.label, s.indicator_key as key, c.value::text as answered
      from published.publication_series s
      join published.publication_cells c using (reference, indicator_key)
      where s.reference = ${reference} and s.indicator_key like 'assessed-%'
        and c.dimension = 'SECTOR' and c.suppression = 'NONE' limit 1`;
    await page.goto(`/public/reports/${reference}`);
    const table = page.getByRole('region', { name: 'Answers by clause and principle' });
    const row = table.locator(`#${answer?.key}`);
    expect(await row.getByRole('rowheader').textContent()).toBe(answer?.label);
    expect(await row.getByRole('cell').last().textContent()).toBe(answer?.answered);
    await table.getByTitle('not shown: fewer than 5 respondents').first().waitFor();
    expect(await page.getByRole('heading', { level: 2, name: answer?.label, exact: true }).count()).toBe(0);
    await page.context().close();
  });

  it.each([
    [1280, false],
    [390, true],
  ])('is followed over periods and compared with another, %i wide', async (width, dark) => {
    const page = await theatre.page({ width, dark });
    const ids = await idsOf(theatre);
    const [other] = await theatre.world.behind<{ reference: string }[]>`
      select reference from published.publications where reference <> ${reference} order by number limit 1`;
    const found = [
      ...(await look(page, '/public/reports/:reference', ids, `public-report-${width}`)),
      ...(await look(
        page,
        '/public/series/fair-connection/complaints-opened',
        ids,
        `public-series-${width}`,
      )),
      ...(await look(
        page,
        `/public/reports/:reference/compared/${other?.reference}`,
        ids,
        `public-compared-${width}`,
      )),
    ];
    expect(found).toEqual([]);
    await page.goto('/public/series/fair-connection/complaints-opened');
    const rows = page.getByRole('region', { name: /: table$/ }).getByRole('row');
    await rows.nth(2).waitFor();
    expect(await rows.count()).toBeGreaterThan(2);
    await page.getByLabel('As printed by').fill('2025-04-01');
    await page.getByText('Every figure is as it was printed by 1 April 2025.').waitFor();
    await page.context().close();
  });

  it.each([
    [1280, false],
    [390, true],
  ])(
    'tells beside figures who reported, who keeps the code and what firms promise, at %i pixels',
    async (width, dark) => {
      const page = await theatre.page({ width, dark });
      await page.goto(`/public/reports/${reference}`);
      const who = page.getByRole('region', { name: 'Firms that reported, by size: table' });
      await who
        .getByText(/^\d+ of \d+$/)
        .first()
        .waitFor();
      await page.getByRole('region', { name: 'Firms by edition and standing: table' }).waitFor();
      const promised = page.getByText(/firms? promises? more than the code asks/).first();
      await promised.waitFor();
      for (const id of ['who-reported', 'what-firms-promise']) {
        await page.locator(`#${id}`).screenshot({ path: join(SHOTS, `public-${id}-${width}.png`) });
      }
      await page
        .locator('#who-keeps-it')
        .screenshot({ path: join(SHOTS, `public-who-keeps-it-${width}.png`) });
      await page.emulateMedia({ media: 'print' });
      expect(await promised.isVisible()).toBe(true);
      expect(await who.isVisible()).toBe(true);
      await page.context().close();
    },
  );

  it('meets no complaint of the browser', () => {
    expect(theatre.complaints).toEqual([]);
  });
});
