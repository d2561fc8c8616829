import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { endPreview } from '../rooms/sector.ts';
import { sayTheRest } from './answering.ts';
import { browserIsThere, openTheatre, type Theatre } from './browser.ts';
import { idsOf, look, SCREENS } from './screens.ts';

let theatre: Theatre;

const cell = (page: Page, indicator: string, breakdown: string, field: string) =>
  page.locator(`[data-cell="observations.${indicator}.${breakdown || '_'}.${field}"]`);

/** As the screens group digits: by a narrow space that does not break. */
const grouped = (digits: string) => digits.replace(/\B(?=(\d{3})+(?!\d))/g, '\u202f');

/** No complaint came or was closed: what is blank is nil, and what was left open is still open. */
async function nothingNew(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Nil for/ }).click();
  for (const row of await page.locator('[data-row^="complaints.FIRM."]').all()) {
    const number = (field: string) => row.locator(`[data-cell$=".${field}"]`);
    if ((await number('openAtStart').count()) === 0) continue;
    for (const field of ['received', 'closed', 'upheld']) await number(field).fill('0');
    await number('openAtEnd').fill(await number('openAtStart').inputValue());
  }
  await page.getByLabel('If anything is nil: who looked, and how').fill('Rex Holm went through the log.');
}

const SERVICES = ['Broadband', 'Landline', 'Mobile', 'Television'];
const PERIOD = '2026 H1';

describe.skipIf(!browserIsThere)('a return, from its draft to the public report, in the browser', () => {
  beforeAll(async () => {
    theatre = await openTheatre();
  }, 120_000);
  afterAll(() => theatre?.close());

  it('the reporter finds the draft, types figures, is told of a wrong one, and finds everything again after a reload', async () => {
    const page = await theatre.page({ email: 'reporter@harbour.example' });
    await page
      .getByRole('link', { name: new RegExp(`Harbour Broadband has not submitted ${PERIOD}`) })
      .click();
    await page.getByRole('heading', { level: 1, name: `Harbour Broadband, ${PERIOD}` }).waitFor();
    await cell(page, 'enquiries-in-time', '', 'numerator').fill('9990');
    await cell(page, 'enquiries-in-time', '', 'denominator').fill('9800');
    await page.getByText('9990 of 9800: the part is above the whole.').first().waitFor();
    await cell(page, 'enquiries-in-time', '', 'numerator').fill('9500');
    for (const [place, service] of SERVICES.entries()) {
      await cell(page, 'complaints-opened', service, 'value').fill(String(101 + place));
      await page.keyboard.press('Enter');
    }
    await cell(page, 'complaints-in-time', '', 'numerator').fill('400');
    await cell(page, 'complaints-in-time', '', 'denominator').fill('410');
    for (const service of SERVICES) {
      await cell(page, 'repairs-in-time', service, 'numerator').fill('2800');
      await cell(page, 'repairs-in-time', service, 'denominator').fill('3050');
    }
    await cell(page, 'redress-paid', '', 'value').fill('2940.50');
    await cell(page, 'satisfaction', '', 'value').fill('71.5');
    await page.getByRole('combobox', { name: 'Answer' }).click();
    await page.getByRole('option', { name: 'Yes' }).click();
    await nothingNew(page);
    await sayTheRest(page);
    await page.getByLabel('If a figure is unusual: why').fill('Checked against the register of complaints.');
    await page.getByText('All saved').waitFor();
    await page.reload();
    await page.getByRole('heading', { level: 1, name: `Harbour Broadband, ${PERIOD}` }).waitFor();
    expect(await cell(page, 'redress-paid', '', 'value').inputValue()).toBe('2940.50');
    expect(await cell(page, 'enquiries-in-time', '', 'numerator').inputValue()).toBe('9500');
    await page.getByRole('button', { name: 'Prepare for signature' }).click();
    await page.getByText('Prepared', { exact: true }).first().waitFor();
    await page.context().close();
  });

  it('the approver signs it', async () => {
    const page = await theatre.page({ email: 'approver@harbour.example' });
    await page.getByRole('link', { name: new RegExp(`The return for ${PERIOD} is prepared`) }).click();
    await page.getByRole('button', { name: 'Sign and submit' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Sign and submit' }).click();
    await page.getByText('Submitted', { exact: true }).first().waitFor();
    await page.context().close();
  });

  it('the officer accepts it, asks another firm, compiles the report, and lets the firms that it names see it', async () => {
    const page = await theatre.page({ email: 'officer@openline.example' });
    await page.getByRole('link', { name: new RegExp(`Harbour Broadband has submitted ${PERIOD}`) }).click();
    await page.getByRole('button', { name: 'Accept' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Accept' }).click();
    await page.getByText('Accepted', { exact: true }).first().waitFor();
    await page.getByRole('menuitem', { name: 'What waits' }).click();
    await page
      .getByRole('link', { name: /has submitted 2026 H1/ })
      .first()
      .click();
    await page.getByRole('button', { name: 'Ask the firm' }).click();
    await page.getByLabel('Question, as the firm reads it').fill('How is redress found out?');
    await page.getByRole('dialog').getByRole('button', { name: 'Ask' }).click();
    await page.getByText('Queried', { exact: true }).first().waitFor();
    await page.getByRole('menuitem', { name: 'Reports' }).click();
    await page.getByRole('button', { name: 'Compile a report' }).click();
    await page.getByRole('combobox', { name: 'Period' }).click();
    await page.getByRole('option', { name: new RegExp(PERIOD) }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Compile' }).click();
    await page.getByRole('heading', { level: 1, name: `Sector report, ${PERIOD}` }).waitFor();
    await page.getByRole('button', { name: 'Propose' }).click({ timeout: 120_000 });
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Firms that it names can answer until').fill('2999-02-01T09:30');
    await dialog.getByRole('button', { name: 'Propose' }).click();
    await page.getByText('Proposed', { exact: true }).first().waitFor();
    const [, id = ''] = /reports\/([^/]+)\/show/.exec(page.url()) ?? [];
    await endPreview(theatre.world, id);
    await page.context().close();
  });

  it('the administrator publishes it, and everybody reads it', async () => {
    const admin = await theatre.page({ email: 'admin@openline.example' });
    await admin
      .getByRole('link', { name: new RegExp(`The sector report for ${PERIOD} is proposed`) })
      .click();
    await admin.getByRole('button', { name: 'Publish' }).click();
    await admin.getByRole('dialog').getByRole('button', { name: 'Publish for good' }).click();
    await admin.getByText('Published as').waitFor();
    await admin.context().close();
    const [sum] = await theatre.world.behind<{ opened: string; own: string }[]>`
      select sum(o.value)::text as opened, (sum(o.value) filter (where m.name = 'Harbour Broadband'))::text as own
      from accord.observations o
      join accord.return_versions v on v.id = o.version_id and v.accepted_at is not null
      join accord.returns r on r.id = v.return_id
      join accord.periods p on p.id = r.period_id and p.label = ${PERIOD}
      join accord.organizations m on m.id = o.member_id
      where o.indicator_key = 'complaints-opened'`;
    expect(sum?.own).toBe(String(101 + 102 + 103 + 104));
    const page = await theatre.page();
    await page.goto('/public/reports');
    await page.getByRole('link', { name: new RegExp(PERIOD) }).click();
    await page.getByRole('heading', { level: 1, name: new RegExp(PERIOD) }).waitFor();
    await page
      .getByText(`${grouped(sum?.opened ?? '')} complaints`)
      .first()
      .waitFor();
    await page.goto('/public/register?search=harbour');
    await page.getByRole('link', { name: 'Harbour Broadband' }).click();
    await page.getByText('More than the code asks').first().waitFor();
    await page.context().close();
  });

  it.each([
    ['light', 1280],
    ['dark', 390],
  ] as const)(
    'every screen has one heading and fits, in %s at %i pixels',
    async (light, width) => {
      const ids = await idsOf(theatre);
      const faults: string[] = [];
      for (const { email, paths } of SCREENS) {
        const page = await theatre.page({ email, dark: light === 'dark', width });
        for (const [place, path] of paths.entries()) {
          const name = `${light}-${width}-${email?.split('@')[0] ?? 'public'}-${place}`;
          faults.push(...(await look(page, path, ids, name)));
        }
        await page.context().close();
      }
      expect(faults).toEqual([]);
    },
    180_000,
  );

  it('nothing was complained about in any of the browsers', () => {
    expect(theatre.complaints).toEqual([]);
  });
});
