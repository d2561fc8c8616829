import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { browserIsThere, openTheatre, type Theatre } from './browser.ts';
import { idsOf, look } from './screens.ts';

// Each scene is many clicks, and a machine may have much else to do.
vi.setConfig({ testTimeout: 180_000 });

let theatre: Theatre;
let ids: Record<string, string>;

const FIRM = 'admin@harbour.example';
const OFFICER = 'officer@openline.example';

const clause = (page: Page, name: RegExp): Locator => page.getByRole('article', { name });

/** Opens the extension clause by clause. */
async function open(email: string, path = `/#/adoptions/${ids.adoption}/extension`): Promise<Page> {
  const page = await theatre.page({ email });
  await page.goto(path);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

/** Opens a form of the clause, fills one field of it, and keeps it in the draft once the rules have answered. */
async function write(own: Locator, button: string, field: string, words: string): Promise<void> {
  await own.getByRole('button', { name: button }).click();
  await own.getByRole('textbox', { name: field }).fill(words);
  await own.getByRole('button', { name: 'Keep in the draft' }).click();
  await own.getByRole('form').waitFor({ state: 'detached' });
}

/** Makes a ruling on a card of the officer's. */
async function rule(page: Page, card: RegExp, word: 'Allow' | 'Refuse', reason: string): Promise<void> {
  const own = page.getByRole('article', { name: card });
  await own.getByRole('button', { name: word }).click();
  await page.getByLabel('Reason, as the firm reads it').fill(reason);
  await page.getByRole('button', { name: `${word} it` }).click();
  await own.getByText(new RegExp(`${word === 'Allow' ? 'Allowed' : 'Refused'} on .*${reason}`)).waitFor();
}

const TODAY = new Date().toISOString().slice(0, 10);

describe.skipIf(!browserIsThere)('an extension, from its draft over the rulings to its publication', () => {
  beforeAll(async () => {
    theatre = await openTheatre();
    ids = await idsOf(theatre);
  }, 180_000);
  afterAll(() => theatre?.close());

  it('a value below the floor is said to be so while one types, and a stronger one is kept, by keyboard alone', async () => {
    const page = await open(FIRM, `/#/adoptions/${ids.adoption}/show`);
    await page.getByText(/^Extension 1 is published and holds since/).waitFor();
    await page.getByRole('link', { name: 'Promise more' }).click();
    await page
      .getByRole('heading', { level: 1, name: 'What Harbour Broadband promises beyond the code' })
      .waitFor();
    const faults = clause(page, /Complaints/);
    await faults.getByRole('button', { name: /Change|Set a value/ }).focus();
    await page.keyboard.press('Enter');
    const field = faults.getByRole('textbox', { name: 'Days to decide a complaint' });
    await field.waitFor();
    expect(await field.evaluate((input) => input === document.activeElement)).toBe(true);
    await faults.getByText('The code asks for at most 30 working days').waitFor();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('31');
    await faults
      .getByText(/the code asks for at most 30 working days; 31 would promise customers less/)
      .waitFor();
    expect(await faults.getByRole('button', { name: 'Keep in the draft' }).isDisabled()).toBe(true);
    await page.keyboard.press('Enter');
    expect(await drafts()).toBe(0);
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('9');
    await faults.getByText('Nothing stands against it.').waitFor();
    await page.keyboard.press('Enter');
    await faults.getByText('9 working days; the code asks for at most 30 working days.').waitFor();
    expect(await faults.evaluate((article) => article === document.activeElement)).toBe(true);
    await page.getByText('Extension 2 is a draft').waitFor();
    expect(await drafts()).toBe(1);
    await page.context().close();
  });

  it('each kind of value has its own input, and a choice that can not be weighed needs a ruling', async () => {
    const page = await open(FIRM);
    const ways = page.getByRole('group', { name: 'Value of Ways to report a fault' });
    await ways.getByRole('button', { name: 'Set a value' }).click();
    await ways.getByText('The code asks for at least telephone and web').waitFor();
    await ways.getByLabel('web', { exact: true }).uncheck();
    await ways.getByText(/telephone would promise customers less/).waitFor();
    await ways.getByLabel('app', { exact: true }).check();
    await ways.getByText(/An officer has to rule whether it protects customers as well/).waitFor();
    await ways.getByRole('button', { name: 'Keep in the draft' }).click();
    await ways.getByText('telephone and app; the code asks for at least telephone and web.').waitFor();
    await ways.getByText('Needs a ruling of the association').waitFor();
    const from = page.getByRole('group', { name: 'Value of The telephone is answered from' });
    await from.getByRole('button', { name: 'Set a value' }).click();
    await from.locator('input[type=time]').fill('08:30');
    await from.getByText(/the code asks for at the latest 08:00.*would promise customers less/).waitFor();
    await from.locator('input[type=time]').fill('07:00');
    await from.getByRole('button', { name: 'Keep in the draft' }).click();
    await from.getByText('07:00; the code asks for not later than 08:00.').waitFor();
    const weekends = page.getByRole('group', { name: 'Value of Saturdays and Sundays are counted' });
    await weekends.getByRole('button', { name: 'Set a value' }).click();
    await weekends.getByRole('combobox', { name: 'Saturdays and Sundays are counted' }).click();
    await page.getByRole('option', { name: 'Yes' }).click();
    await weekends.getByRole('button', { name: 'Keep in the draft' }).click();
    await weekends.getByText('Saturdays and Sundays are counted: yes;').waitFor();
    await page.context().close();
  });

  it('clauses are added, described and declared not applicable; words that could weaken the code need a ruling', async () => {
    const page = await open(FIRM);
    const repairs = clause(page, /Repairs$/);
    await repairs.getByRole('button', { name: 'Add a clause beneath' }).click();
    await repairs.getByLabel('Heading').fill('Evening visits');
    await repairs
      .getByLabel('What customers are promised')
      .fill('We also come after six in the evening, unless it storms.');
    await repairs.getByText(/“Evening visits” says “unless”/).waitFor();
    await repairs.getByRole('button', { name: 'Keep in the draft' }).click();
    const evening = clause(page, /Evening visits$/);
    await evening.getByText('Needs a ruling of the association').waitFor();
    await write(
      clause(page, /Readable bills$/),
      'Say how it is kept',
      'How the firm keeps it',
      'In large print.',
    );
    const risk = clause(page, /People at risk$/);
    await write(
      risk,
      'Declare that it does not apply',
      'Why it does not apply to the firm',
      'We sell no telephone lines.',
    );
    await risk
      .getByText('An officer has to accept the reason why “People at risk” does not apply here.')
      .waitFor();
    await page.getByText(/3 things in it need a ruling of the association/).waitFor();
    await page.getByRole('heading', { name: 'What the draft changes (7)' }).waitFor();
    await page.context().close();
  });

  it('what was kept can be undone, found, and read as customers would', async () => {
    const page = await open(FIRM);
    const item = page.getByRole('listitem').filter({ hasText: 'Saturdays and Sundays' });
    await item.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('button', { name: 'Undo it' }).click();
    await page.getByRole('heading', { name: 'What the draft changes (6)' }).waitFor();
    await page.getByRole('button', { name: /^Changed by the firm/ }).click();
    await clause(page, /Limits$/).waitFor({ state: 'detached' });
    await page.getByLabel('Find in the clauses').fill('evening');
    await page.getByText('1 clause of').waitFor();
    await page.getByRole('button', { name: /How the firm keeps “Readable bills”/ }).click();
    await clause(page, /Limits$/).waitFor();
    await expect
      .poll(() => clause(page, /Readable bills$/).evaluate((article) => article === document.activeElement))
      .toBe(true);
    await page.getByRole('button', { name: 'Read it as customers would' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('How Harbour Broadband keeps it: In large print.').waitFor();
    await dialog.getByText(/3 things in the draft are not in it/).waitFor();
    expect(await dialog.getByText('Evening visits').count()).toBe(0);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await page.context().close();
  });

  it.each([
    ['light', 1280],
    ['dark', 390],
  ] as const)('the draft fits, in %s at %i pixels', (light, width) =>
    expectFit(light, width, 'draft', FIRM, [
      '/#/adoptions/:adoption/extension',
      '/#/adoptions/:adoption/show',
    ]),
  );

  it('the firm asks; the officer finds what waits, allows and refuses with reasons', async () => {
    const firm = await open(FIRM);
    expect(await firm.getByRole('button', { name: 'Publish the draft' }).count()).toBe(0);
    await firm.getByRole('button', { name: 'Ask for the rulings' }).click();
    await firm
      .getByRole('dialog')
      .getByText(/rules on 3 things/)
      .waitFor();
    await firm.getByRole('dialog').getByRole('button', { name: 'Ask' }).click();
    await firm.getByText('The association has been asked').first().waitFor();
    expect(
      await firm.getByRole('button', { name: /^(Change|Set a value|Add a clause beneath)$/ }).count(),
    ).toBe(0);
    await firm.context().close();
    await expectFit('light', 1280, 'asked', OFFICER, ['/#/adoptions/:adoption/show']);
    const page = await theatre.page({ email: OFFICER });
    await page.getByRole('heading', { name: 'Extensions that wait for a ruling (1)' }).waitFor();
    await page.getByRole('link', { name: /Harbour Broadband asks for 3 rulings/ }).click();
    await page.getByRole('heading', { name: '3 rulings to make' }).waitFor();
    const evening = page.getByRole('article', { name: /Evening visits/ });
    await evening.getByText('Members mend what is theirs to mend.').waitFor();
    await evening.getByText('We also come after six in the evening, unless it storms.').waitFor();
    await rule(page, /Evening visits/, 'Refuse', 'A storm is told of in Limits.');
    await rule(page, /People at risk/, 'Allow', 'It sells none.');
    await page.getByRole('heading', { name: '1 ruling to make' }).waitFor();
    await rule(page, /Ways to report a fault/, 'Allow', 'The app reaches more people.');
    await page.getByRole('heading', { name: 'Every ruling is there' }).waitFor();
    await page.getByRole('button', { name: '3 rulings so far' }).click();
    await page
      .getByText(/The firm’s own clause “Evening visits”.*Refused on/)
      .last()
      .waitFor();
    await page.context().close();
  });

  it.each([
    ['light', 390],
    ['dark', 1280],
  ] as const)('what was ruled fits, in %s at %i pixels', async (light, width) => {
    await expectFit(light, width, 'ruled', OFFICER, ['/#/', '/#/adoptions/:adoption/show']);
    await expectFit(light, width, 'ruled', FIRM, ['/#/', '/#/adoptions/:adoption/extension']);
  });

  it('the firm finds the refusal, mends it, and publishes from a day on', async () => {
    const page = await theatre.page({ email: FIRM });
    await page.getByRole('link', { name: /The association has ruled on what you add/ }).click();
    await page.getByText('The association has refused something.').waitFor();
    await page.getByRole('link', { name: 'See the draft' }).click();
    await page.getByRole('button', { name: 'Take it back to edit it' }).click();
    const evening = clause(page, /Evening visits$/);
    await evening.getByText(/Refused on .*A storm is told of in Limits/).waitFor();
    await evening.getByRole('button', { name: 'Change' }).click();
    await evening.getByLabel('What customers are promised').fill('We also come after six in the evening.');
    await evening.getByRole('button', { name: 'Keep in the draft' }).click();
    await evening.getByText(/As it was before: Refused on/).waitFor();
    await page.getByRole('button', { name: 'Publish the draft' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText(/6 changes\..*never altered/).waitFor();
    expect(await dialog.getByLabel('In force from').inputValue()).toBe(TODAY);
    await dialog.getByRole('button', { name: 'Publish', exact: true }).click();
    await page.getByText(/^Extension 2 is published and holds since/).waitFor();
    const [row] = await theatre.world.behind<{ operations: object[] }[]>`
      select operations from accord.extensions where adoption_id = ${ids.adoption ?? ''} and status = 'PUBLISHED'`;
    expect(row?.operations).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          operation: 'SET_PARAMETER',
          parameterKey: 'report-ways',
          value: 'telephone|app',
        }),
        expect.objectContaining({ operation: 'ADD_CLAUSE', key: 'evening-visits', parentKey: 'repairs' }),
        expect.objectContaining({ operation: 'DECLARE_NOT_APPLICABLE', clauseKey: 'vulnerable' }),
      ]),
    );
    await page.context().close();
  });

  it('what is published is taken out of the next draft, put back, and the draft discarded', async () => {
    const page = await open(FIRM);
    const evening = clause(page, /Evening visits$/);
    await evening.getByRole('button', { name: 'Take out' }).click();
    await page.getByRole('button', { name: 'Take it out' }).click();
    await page.getByText('Taken out in the draft').first().waitFor();
    await evening.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Put it back' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Put it back' }).click();
    await evening.waitFor();
    await page.getByText('The draft says the same as extension 2').waitFor();
    await page.getByRole('button', { name: 'Discard the draft' }).click();
    await page.getByRole('button', { name: 'Discard it' }).click();
    await page.getByText('is a draft').waitFor({ state: 'detached' });
    expect(await drafts()).toBe(0);
    await page.context().close();
  });

  it('nothing was complained about in any of the browsers', () => {
    expect(theatre.complaints).toEqual([]);
  });
});

/** How many drafts Harbour has. */
async function drafts(): Promise<number> {
  const rows = await theatre.world.behind`
    select id from accord.extensions where adoption_id = ${ids.adoption ?? ''} and status in ('DRAFT', 'UNDER_REVIEW')`;
  return rows.length;
}

/** The screens have one heading and fit. */
async function expectFit(light: string, width: number, stage: string, email: string, paths: string[]) {
  const page = await theatre.page({ email, dark: light === 'dark', width });
  const faults: string[] = [];
  for (const [place, path] of paths.entries()) {
    const name = `extension-${stage}-${light}-${width}-${email.split('@')[0]}-${place}`;
    faults.push(...(await look(page, path, ids, name)));
  }
  await page.context().close();
  expect(faults).toEqual([]);
}
