import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addBusinessDays, weekdayInWords } from '../../api/rules/business-days.ts';
import { addDays } from '../../api/rules/period.ts';
import { Person } from '../ask.ts';
import { browserIsThere, openTheatre, type Theatre } from './browser.ts';
import { look } from './screens.ts';

const TODAY = new Date().toISOString().slice(0, 10);
const REPORTER = 'reporter@harbour.example';
const OFFICER = 'officer@openline.example';

/** The form asks the law a moment after the last key. */
const QUIET = 600;

let theatre: Theatre;
let ids: Record<string, string>;

async function idsOfBreaches(): Promise<Record<string, string>> {
  const [row] = await theatre.world.behind<Record<string, string>[]>`
    select (select id from accord.breaches order by found_on desc, id desc limit 1) as breach,
      (select breach_id from accord.breach_notices where not late limit 1) as told,
      (select id from accord.breach_notices where late limit 1) as late,
      (select id from accord.breach_notices where not late limit 1) as notice`;
  return row ?? {};
}

/** Chooses one of a closed list by the keyboard alone. */
async function choose(page: Page, name: string, option: string) {
  await page.getByRole('combobox', { name }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('option', { name: option, exact: true }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('listbox').waitFor({ state: 'detached' });
}

describe.skipIf(!browserIsThere)('the breach register, in the browser', () => {
  beforeAll(async () => {
    theatre = await openTheatre();
    ids = await idsOfBreaches();
  }, 240_000);
  afterAll(() => theatre?.close());

  it.each([
    ['light', 1280],
    ['dark', 390],
  ] as const)(
    'fits, in %s at %i pixels',
    async (light, width) => {
      for (const [email, paths] of [
        [
          REPORTER,
          ['/#/breaches', '/#/breaches/create', '/#/breaches/:told/show', '/#/breaches/:breach', '/#/'],
        ],
        [OFFICER, ['/#/breaches', '/#/breach-notices/:late', '/#/breach-notices/:notice']],
      ] as const) {
        const page = await theatre.page({ email, width, dark: light === 'dark' });
        for (const path of paths) {
          const who = email.split('@')[0];
          const name = `breaches-${who}-${path.replace(/[/#:]+/g, '-')}-${light}-${width}`;
          await look(page, path, ids, name);
          await page.getByRole('progressbar').waitFor({ state: 'detached' });
          await page.waitForTimeout(QUIET);
          expect(await look(page, path, ids, name)).toEqual([]);
        }
        await page.context().close();
      }
    },
    240_000,
  );

  it('the reporter finds what is left to do, and what belongs together', async () => {
    const page = await theatre.page({ email: REPORTER });
    await page.getByRole('heading', { name: 'Breaches to notify (3)' }).waitFor();
    await page.getByRole('heading', { name: 'Remedies past their day (1)' }).waitFor();
    await page.getByRole('menuitem', { name: 'Breaches' }).click();
    await page.getByRole('heading', { level: 1, name: 'Breaches' }).waitFor();
    const rows = page.getByRole('region', { name: 'Breaches' }).getByRole('row');
    await rows.nth(5).waitFor();
    await choose(page, 'Show', 'Remedy past its day');
    await rows.nth(2).waitFor({ state: 'detached' });
    expect(await rows.nth(1).innerText()).toContain('past its day');
    await choose(page, 'Show', 'All that stand');
    await choose(page, 'Root cause', 'The ticket system drops letters with enclosures');
    await rows.nth(4).waitFor({ state: 'detached' });
    await rows.nth(3).waitFor();
    const cause = page.getByRole('article', { name: 'The ticket system drops letters with enclosures' });
    await cause.getByText('3 breaches, 23 customers (not known of 1), 69 EUR lost.').waitFor();
    await cause.getByText(/^3 breaches together: significant/).waitFor();
    await page.context().close();
  });

  it('logs a breach by the keyboard; the clock shows while it is typed, what lacks is named, and a reload loses nothing', async () => {
    const page = await theatre.page({ email: REPORTER });
    await page.goto('/#/breaches/create');
    await page.getByLabel('First day of the breach').fill(addDays(TODAY, -3));
    await page.getByRole('combobox', { name: 'The promise' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('option', { name: /Enquiries/ }).focus();
    await page.keyboard.press('Enter');
    await page.locator('blockquote').waitFor();
    await page.getByLabel('In your own words').fill('The line for enquiries was dead for an afternoon.');
    await page.getByLabel('Found on').fill(TODAY);
    await choose(page, 'How was it found?', 'Staff said so');
    await choose(page, 'Why did it happen?', 'Another cause');
    await page.getByText('An ordinary breach is told to the association with the return.').waitFor();
    await choose(page, 'Effect on customers', 'High');
    await page.getByText('Significant, because the effect on customers weighs high.').waitFor();
    const by = weekdayInWords(addBusinessDays(TODAY, 10));
    await page.getByText(`Notify by ${by}: 10 business days left.`).waitFor();
    await page.reload();
    await page.getByText(`Notify by ${by}: 10 business days left.`).waitFor();
    expect(await page.getByLabel('In your own words').inputValue()).toContain('dead for an afternoon');
    await page.getByLabel('Why, in words').fill(' ');
    await page.getByLabel('Effect on customers: what it stands on').fill('Nobody could reach us.');
    await page.getByRole('button', { name: 'Log the breach' }).click();
    await page.getByText('“Other” needs words: say what the cause was.').first().waitFor();
    await page.getByLabel('Why, in words').fill('A digger.');
    await page
      .getByText('“Other” needs words: say what the cause was.')
      .first()
      .waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Log the breach' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Enquiries' }).waitFor();
    await page.getByText('Nothing yet: this is your firm’s alone.').waitFor();
    ids.logged = page.url().split('/').at(-2) ?? '';
    await page.context().close();
  });

  it('tells the association, which sees it and says so; what is added afterwards is not seen until it is told', async () => {
    const page = await theatre.page({ email: REPORTER });
    await page.goto(`/#/breaches/${ids.logged}/show`);
    await page.getByRole('button', { name: 'Notify the association' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Notify', exact: true }).click();
    await page.getByText(/^The association was told on .*, in time/).waitFor();
    expect(await page.getByRole('button', { name: /Notify/ }).count()).toBe(0);
    await page.getByRole('link', { name: 'Write down more' }).click();
    await page.getByLabel('Customers affected').fill('310');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('You have written down more since.', { exact: false }).waitFor();

    const officer = await theatre.page({ email: OFFICER });
    await officer.getByRole('link', { name: 'Harbour Broadband tells of a breach: Enquiries' }).click();
    await officer.getByRole('heading', { level: 1, name: 'Harbour Broadband: Enquiries' }).waitFor();
    await officer.getByText('Not known yet').waitFor();
    await officer.getByRole('button', { name: 'Mark as seen' }).click();
    await officer.getByLabel('To the firm').fill('Thank you for telling us at once.');
    await officer.getByRole('dialog').getByRole('button', { name: 'Mark as seen' }).click();
    await officer.getByText(/: Thank you for telling us at once\./).waitFor();
    expect(await officer.getByRole('button', { name: 'Mark as seen' }).count()).toBe(0);

    await page.reload();
    await page.getByText(/Seen on .*: Thank you for telling us at once\./).waitFor();
    await page.getByRole('button', { name: 'Notify what changed' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Notify', exact: true }).click();
    await page.getByRole('link', { name: 'Version 2' }).waitFor();
    await officer.goto('/#/breaches');
    await officer
      .getByRole('link', { name: /Enquiries/ })
      .first()
      .click();
    await officer.getByText('Version 2, this one').waitFor();
    await officer.getByText('310', { exact: true }).waitFor();
    await officer.context().close();
    await page.context().close();
  });

  it('names a root cause, and withdraws what was logged by mistake, with words', async () => {
    const page = await theatre.page({ email: REPORTER });
    await page.goto(`/#/breaches/${ids.logged}/show`);
    await page.getByRole('button', { name: 'Name the root cause' }).click();
    await page.getByLabel('Its title').fill('Road works');
    await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
    await page.getByText('Road works', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Withdraw' }).click();
    await page.getByLabel('Why it is no breach').fill('The line belonged to another firm.');
    await page.getByRole('dialog').getByRole('button', { name: 'Withdraw' }).click();
    await page.getByText('Withdrawn: The line belonged to another firm.').waitFor();
    expect(await page.getByRole('link', { name: 'Write down more' }).count()).toBe(0);
    await page.context().close();
  });

  it('a firm with nothing in it reads why an empty register needs an attested nil', async () => {
    const [firm] = await theatre.world.behind<{ id: string }[]>`
      select id from accord.organizations where name = 'Beacon Telecom'`;
    const admin = await Person.signIn(theatre.world.app, 'admin@openline.example', 'demonstration');
    const email = 'reporter@beacon.example';
    const seat = { organizationId: firm?.id, name: 'Bea', email, role: 'MEMBER_REPORTER' };
    await admin.act('appoint', { ...seat, password: 'demonstration' });
    const page = await theatre.page({ email });
    await page.goto('/#/breaches');
    await page
      .getByText('a return without breaches is a nil that somebody attests', { exact: false })
      .waitFor();
    await page.context().close();
  });

  it('the officer narrows the list to what was told late, and the days can be set', async () => {
    const page = await theatre.page({ email: 'admin@openline.example' });
    await page.goto('/#/breaches');
    await page.getByLabel('Told late').check();
    const rows = page.getByRole('region', { name: 'Breaches told by members' }).getByRole('row');
    await rows.nth(2).waitFor({ state: 'detached' });
    expect(await rows.nth(1).innerText()).toMatch(/Alder Networks[\s\S]*Late/);
    await page.getByRole('button', { name: 'To be told within 10 business days' }).click();
    await page.getByRole('spinbutton', { name: 'Business days' }).fill('0');
    await page.getByRole('button', { name: 'Set it' }).click();
    await page.getByText('A notice is made within 1 to 60 business days.').waitFor();
    await page.getByRole('spinbutton', { name: 'Business days' }).fill('8');
    await page.getByRole('button', { name: 'Set it' }).click();
    await page.getByRole('button', { name: 'To be told within 8 business days' }).waitFor();
    await page.context().close();
  });

  it('leaves nothing on the console', () => {
    expect(theatre.complaints.filter((line) => !line.includes('400'))).toEqual([]);
  });
});
