import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { endPreview } from '../rooms/sector.ts';
import { browserIsThere, openTheatre, type Theatre } from './browser.ts';
import { button, dialog } from './editing.ts';
import { look, SHOTS } from './screens.ts';

const OFFICER = 'officer@openline.example';
const ADMIN = 'admin@openline.example';
const APPROVER = 'approver@harbour.example';
const PERIOD = '2025 H2';
const WIDTHS = [
  ['light', 1280],
  ['dark', 390],
] as const;

let theatre: Theatre;
let path: string;

/** A copy of a report of the demonstration that has come only so far. */
async function copied(changes: object): Promise<string> {
  const sql = theatre.world.behind;
  const id = randomUUID();
  const rest = { id, publication_reference: null, protection: null, version: 1, ...changes };
  await sql`insert into accord.reports select (jsonb_populate_record(r, ${sql.json(rest)})).*
    from accord.reports r order by compiled_at limit 1`;
  return id;
}

async function seenBy(email: string, at: string): Promise<Page> {
  const page = await theatre.page({ email });
  await page.goto(at);
  await page.getByRole('heading', { level: 1, name: /Sector report/ }).waitFor();
  return page;
}

/** Proposes the report again, once with an embargo that has passed. */
async function proposeAnew(page: Page): Promise<void> {
  await button(page, 'Propose').click();
  await dialog(page).getByLabel('Firms that it names can answer until').fill('2999-02-01T09:30');
  await dialog(page).getByLabel('Nobody else reads it before').fill('2020-03-01T09:30');
  await dialog(page)
    .getByLabel(/Why it corrects/)
    .fill('Read wrongly.');
  await button(dialog(page), 'Propose').click();
  await dialog(page).getByText('An embargo ends in the future').waitFor();
  await dialog(page).getByLabel('Nobody else reads it before').fill('');
  await button(dialog(page), 'Propose').click();
  await button(page, 'Withhold').waitFor();
}

async function pictures(at: string, name: string): Promise<string[]> {
  const faults: string[] = [];
  for (const [light, width] of WIDTHS) {
    const page = await theatre.page({ email: ADMIN, dark: light === 'dark', width });
    faults.push(...(await look(page, at, {}, `reports-${name}-${light}-${width}`)));
    await page.context().close();
  }
  return faults;
}

describe.skipIf(!browserIsThere)('a report on its way out, in the browser', { timeout: 400_000 }, () => {
  beforeAll(async () => {
    theatre = await openTheatre();
  }, 570_000);
  afterAll(() => theatre?.close());

  it('is compiled again, and proposed with a moment and with the reason why it corrects what is printed', async () => {
    const page = await theatre.page({ email: OFFICER });
    await page.goto('/#/reports');
    await page
      .getByRole('row', { name: new RegExp(PERIOD) })
      .first()
      .getByRole('link')
      .click();
    await page.getByText('Published as').waitFor();
    const printed = page.url();
    await button(page, 'Compile again').click();
    await button(dialog(page), 'Compile').click();
    await page.waitForURL((url) => url.href !== printed);
    await button(page, 'Propose').click({ timeout: 120_000 });
    path = new URL(page.url()).hash;
    await button(dialog(page), 'Propose').click();
    expect(await dialog(page).isVisible()).toBe(true);
    await dialog(page).getByLabel('Firms that it names can answer until').fill('2999-02-01T09:30');
    await dialog(page).getByLabel('Nobody else reads it before').fill('2999-03-01T09:30');
    await dialog(page)
      .getByLabel(/Why it corrects/)
      .fill('The count of one region was read wrongly.');
    await page.screenshot({ path: join(SHOTS, 'reports-propose.png') });
    await button(dialog(page), 'Propose').click();
    await page.getByText(/It would correct .+ “The count of one region was read wrongly.”/).waitFor();
    await page.getByText('Nobody else would read it before 1 March 2999').waitFor();
    await page.getByText('The firms that it names can answer until 1 February 2999').waitFor();
    await page.getByRole('heading', { name: 'What the firms that it names have to say' }).waitFor();
    await page.getByRole('heading', { name: /^Beside openline/ }).waitFor();
    await page
      .getByText(/cells are hidden: \d+ unsafe by themselves/)
      .first()
      .waitFor();
    await page.getByLabel('Hidden only').focus();
    await page.keyboard.press('Space');
    await page.waitForFunction(() => !globalThis.document.body.innerText.includes('cells can be public'));
    await page.screenshot({ path: join(SHOTS, 'reports-hidden-only.png'), fullPage: true });
    expect(await button(page, 'Publish').count()).toBe(0);
    await page.context().close();
    expect(await pictures(`/${path}`, 'proposed')).toEqual([]);
  });

  it('is shown to each firm that it names, which disputes a figure and says a few words', async () => {
    const page = await theatre.page({ email: APPROVER });
    await page.goto('/#/previews');
    await page.getByText(/You can answer until 1 February 2999/).waitFor();
    await page
      .getByLabel(/Why “Enquiries answered in time” is not right/)
      .first()
      .fill('<b>One week</b> was counted twice.');
    await page.getByLabel('A short response of your firm').first().fill('We have hired two people.');
    await page.getByRole('button', { name: 'Answer', exact: true }).first().click();
    await page.getByRole('button', { name: 'Change the answer' }).first().waitFor();
    await page.context().close();
    for (const [light, width] of WIDTHS) {
      const own = await theatre.page({ email: APPROVER, dark: light === 'dark', width });
      expect(await look(own, '/#/previews', {}, `previews-${light}-${width}`)).toEqual([]);
      await own.context().close();
    }
    const seen = await seenBy(ADMIN, `/${path}`);
    await seen.getByText('“We have hired two people.”').waitFor();
    await seen.getByText('“<b>One week</b> was counted twice.”').waitFor();
    await seen.context().close();
  });

  it('is withheld, an embargo in the past is refused in words, and the second person publishes it for good', async () => {
    const page = await seenBy(ADMIN, `/${path}`);
    await button(page, 'Withhold').click();
    await button(dialog(page), 'Withhold').click();
    await button(page, 'Propose').waitFor();
    expect(await button(page, 'Publish').count()).toBe(0);
    await page.context().close();
    const officer = await seenBy(OFFICER, `/${path}`);
    await proposeAnew(officer);
    await officer.context().close();
    await endPreview(theatre.world, path.split('/')[2] ?? '');
    const second = await seenBy(ADMIN, `/${path}`);
    await button(second, 'Publish').click();
    await dialog(second).getByText('This can not be undone').waitFor();
    await second.screenshot({ path: join(SHOTS, 'reports-publish.png') });
    await button(dialog(second), 'Publish for good').click();
    await second.getByText('Published as').waitFor();
    await second.context().close();
  });

  it('shows how far compiling has come, and goes on by itself when it has ended', async () => {
    const id = await copied({ status: 'COMPILING' });
    const sql = theatre.world.behind;
    await sql`insert into accord.report_progress (association_id, report_id, done, total, touched_at)
      select association_id, id, 12, 40, clock_timestamp() + interval '1 hour' from accord.reports where id = ${id}`;
    const page = await seenBy(ADMIN, `/#/reports/${id}/show`);
    await page.getByText('12 of 40 families of figures are done.').waitFor();
    expect(await page.getByRole('progressbar').getAttribute('aria-valuenow')).toBe('30');
    expect(await button(page, 'Compile again').count()).toBe(0);
    await sql`update accord.report_progress set done = 30 where report_id = ${id}`;
    await page.getByText('30 of 40 families of figures are done.').waitFor();
    expect(await pictures(`/#/reports/${id}/show`, 'compiling')).toEqual([]);
    await sql`update accord.reports set status = 'FAILED', refusal = 'It was ended.' where id = ${id}`;
    await page.getByText('It could not be compiled').waitFor();
    await button(page, 'Compile again').waitFor();
    await page.context().close();
    expect(await pictures(`/#/reports/${id}/show`, 'failed')).toEqual([]);
  });

  it('hides what a policy says: it is tried on the last release, refused in words, set, and waived from', async () => {
    const page = await theatre.page({ email: ADMIN });
    await page.goto('/#/reports');
    await page.getByRole('link', { name: 'What stays hidden' }).click();
    await page.getByLabel('Fewest respondents').fill('2');
    await button(page, 'Try it on the last release').click();
    await page.getByText('A published figure stands on at least 3 respondents').waitFor();
    await page.getByLabel('Fewest respondents').fill('12');
    await button(page, 'Add a dominance rule').click();
    await button(page, 'Try it on the last release').click();
    await page
      .getByRole('row', { name: /^All indicators/ })
      .getByText('→')
      .first()
      .waitFor();
    await page.screenshot({ path: join(SHOTS, 'reports-trial.png'), fullPage: true });
    await button(page, 'Set it').click();
    await button(dialog(page), 'Set it').click();
    await page.getByRole('heading', { name: /Policy \d+ holds/ }).waitFor();
    await page.getByText('the largest below 75 %').first().waitFor();
    await button(page, 'Record a waiver').click();
    await dialog(page).getByRole('combobox', { name: 'Firm' }).click();
    await page.getByRole('option').first().click();
    await dialog(page).getByLabel('What the firm said, and where that is kept').fill('Letter of 3 May.');
    await button(dialog(page), 'Record').click();
    await page.getByRole('button', { name: /^End the waiver of/ }).click();
    await button(dialog(page), 'End it').click();
    await page
      .getByRole('row', { name: /Letter of 3 May/ })
      .getByText(' to ')
      .waitFor();
    await page.context().close();
    expect(await pictures('/#/disclosure-policy', 'policy')).toEqual([]);
  });

  it('says what stands against it', async () => {
    const why = 'The change of the sum in the North would be that of one firm.';
    const remarks = [{ level: 'ERROR', code: 'TOLD_BEFORE', where: 'complaints-opened', why }];
    const protection = { primary: 3, further: 2, cost: 2, bound: 2, proven: true, remarks };
    const id = await copied({ status: 'COMPILED', protection });
    const page = await seenBy(ADMIN, `/#/reports/${id}/show`);
    await page.getByText(why).waitFor();
    await page.context().close();
    expect(theatre.complaints).toEqual([]);
  });
});
