import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { remindOfDue } from '../../api/notices/remind-of-due.ts';
import { Person } from '../ask.ts';
import { browserIsThere, openTheatre, type Theatre } from './browser.ts';
import { look } from './screens.ts';

const OFFICER = 'admin@openline.example';
const REPORTER = 'reporter@harbour.example';
/** Two weeks before the last half-year of the demonstration falls due. */
const AHEAD = new Date('2026-08-01T06:00:00Z');

let theatre: Theatre;

describe.skipIf(!browserIsThere)('what people are told, in the browser', () => {
  beforeAll(async () => {
    theatre = await openTheatre();
    const { behind } = theatre.world;
    // Harbour’s last return is not submitted in the demonstration, so that the clock has something to remind of.
    await remindOfDue(theatre.world.database, AHEAD);
    const [told] =
      await behind`select count(*)::int as count from accord.notices n join accord.people p on p.id = n.person_id
      where p.email = ${REPORTER} and read_at is null`;
    expect(told?.count).toBeGreaterThan(0);
  }, 240_000);
  afterAll(() => theatre?.close());

  it('nobody of the demonstration comes to a pile of notices', async () => {
    for (const email of ['officer@openline.example', OFFICER, REPORTER, 'approver@harbour.example']) {
      const person = await Person.signIn(theatre.world.app, email, 'demonstration');
      const { unreadNotices } = await person.ask<{ unreadNotices: number }>('{ unreadNotices }');
      expect(unreadNotices, email).toBeLessThan(60);
    }
  });

  it.each([
    ['light', 1280],
    ['dark', 390],
  ] as const)('the notices and the choice of mails fit, in %s at %i pixels', async (light, width) => {
    const page = await theatre.page({ email: REPORTER, dark: light === 'dark', width });
    for (const [path, name] of [
      ['/#/notices', 'notices'],
      ['/#/notices/mails', 'notices-mails'],
    ] as const) {
      expect(await look(page, path, {}, `${name}-${light}-${width}`)).toEqual([]);
    }
    await page.context().close();
  });

  it('a person sees what is unread, follows it by key, and it is read', async () => {
    const page = await theatre.page({ email: REPORTER });
    const bell = page.getByRole('link', { name: /^Notices, \d+ unread$/ });
    const before = Number(/\d+/.exec((await bell.getAttribute('aria-label')) ?? '')?.[0]);
    await bell.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Notices' }).waitFor();
    await page.getByText(`${before} unread`, { exact: true }).waitFor();
    const first = page.getByRole('article').first();
    await first.getByRole('link').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.goto('/#/notices');
    await page.getByText(`${before - 1} unread`, { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Mark all as read' }).click();
    await page.getByText('0 unread', { exact: true }).waitFor();
    await page.getByRole('link', { name: 'Notices', exact: true }).waitFor();
    await page.getByLabel('Unread only').check();
    await page.getByText(/^Nothing of this kind\./).waitFor();
    await page.context().close();
  });

  it('a person chooses which mails to get, and it stays so', async () => {
    const page = await theatre.page({ email: REPORTER });
    await page.goto('/#/notices/mails');
    const asks = page.getByLabel('The association asks about a return');
    expect(await asks.isChecked()).toBe(true);
    await asks.focus();
    await page.keyboard.press('Space');
    await page.getByText('Kept', { exact: true }).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: 'Send me a mail when' }).waitFor();
    expect(await page.getByLabel('The association asks about a return').isChecked()).toBe(false);
    expect(await page.getByLabel('A return is accepted').isChecked()).toBe(true);
    await page.context().close();
  });

  it.each([
    ['light', 1280],
    ['dark', 390],
  ] as const)('an officer reminds late firms from the periods, in %s at %i pixels', async (light, width) => {
    const page = await theatre.page({ email: OFFICER, dark: light === 'dark', width });
    await page.goto('/#/periods');
    const remind = page.getByRole('button', { name: /^Remind \d+ late$/ }).first();
    await remind.click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('checkbox').first().waitFor();
    const firms = await dialog.getByRole('checkbox').count();
    await dialog.getByLabel('Words of your own (optional)').fill('Call me if anything is unclear.');
    const shot = new URL(`./shots/remind-${light}-${width}.png`, import.meta.url);
    await page.screenshot({ path: fileURLToPath(shot) });
    const wide = await dialog.evaluate((box) => box.scrollWidth - box.clientWidth);
    expect(wide).toBeLessThanOrEqual(0);
    if (firms > 1)
      await dialog
        .getByRole('checkbox')
        .nth(width === 390 ? 0 : 1)
        .uncheck();
    await dialog.getByRole('button', { name: /^Remind \d+$/ }).click();
    await page.getByText('They are reminded', { exact: true }).waitFor();
    await page.context().close();
  });

  it('browsers have nothing to complain about', () => {
    expect(theatre.complaints).toEqual([]);
  });
});
