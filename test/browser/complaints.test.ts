import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserIsThere, openTheatre, type Theatre } from './browser.ts';
import { idsOf, look } from './screens.ts';

let theatre: Theatre;
let ids: Record<string, string>;

const ROW = 'complaints.FIRM.Billing|Mobile';
const number = (page: Page, field: string) => page.locator(`[data-cell="${ROW}.${field}"]`);
const row = (page: Page) => page.locator(`[data-row="${ROW}."]`);

describe.skipIf(!browserIsThere)('complaints, in the browser', () => {
  beforeAll(async () => {
    theatre = await openTheatre();
    ids = await idsOf(theatre);
  }, 240_000);
  afterAll(() => theatre?.close());

  it('begin with what was left open, are typed by keyboard, and the server says what does not add up', async () => {
    const page = await theatre.page({ email: 'reporter@harbour.example' });
    await page.goto(`/#/returns/${ids.draft}/show`);
    await page.getByText('All saved').waitFor();
    const left = Number(await number(page, 'openAtStart').inputValue());
    expect(left).toBeGreaterThan(0);
    await page.getByText(/What was left open at the end of the period before/).waitFor();
    await number(page, 'received').focus();
    for (const figure of ['10', '6', '2', String(left)]) {
      await page.keyboard.type(figure);
      await page.keyboard.press('Tab');
    }
    await row(page)
      .getByText(`leaves ${left + 4}, and ${left} is given`)
      .waitFor();
    await number(page, 'openAtEnd').fill(String(left + 4));
    await row(page).getByText('10 received, by channel: the parts add up to 0.').waitFor();
    await number(page, 'received').press('Enter');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-cell'))).toBe(
      'complaints.FIRM.Billing|Television.received',
    );
    const remark = page.getByRole('button', { name: /10 received, by channel/ });
    await remark.click();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-cell'))).toBe(
      `${ROW}.CHANNEL:Telephone`,
    );
    await page.keyboard.type('10');
    await number(page, 'OUTCOME:Upheld').fill('2');
    await number(page, 'OUTCOME:Not upheld').fill('4');
    await number(page, 'TIME_BAND:Within 8 weeks').fill('6');
    await number(page, 'redressCount').fill('1');
    await row(page).getByText('Redress was paid for 1: say how much money.').waitFor();
    await number(page, 'redressAmount').fill('12.50');
    await number(page, 'REDRESS:Loss').fill('12.50');
    await page.getByText('All saved').waitFor();
    await row(page)
      .getByText(/add up|Redress was/)
      .first()
      .waitFor({ state: 'detached' });
    await page.reload();
    await page.getByText('All saved').waitFor();
    expect(await number(page, 'closed').inputValue()).toBe('6');
    await row(page).getByRole('button', { name: 'Parts of Billing, Mobile' }).click();
    expect(await number(page, 'REDRESS:Loss').inputValue()).toBe('12.50');
    await row(page)
      .getByRole('button', { name: /What was written at Billing, Mobile/ })
      .click();
    await page
      .getByRole('dialog')
      .getByText(/REDRESS Loss 12.50/)
      .first()
      .waitFor();
    await page.context().close();
  }, 120_000);

  it('are nil where somebody says so, and no level is added to another', async () => {
    const page = await theatre.page({ email: 'reporter@harbour.example' });
    await page.goto(`/#/returns/${ids.draft}/show`);
    await page.getByRole('button', { name: /Complaints to the regulator/ }).click();
    await page.getByRole('button', { name: 'Nil for all' }).last().click();
    await page.getByText('All saved').waitFor();
    const [kept] = await theatre.world.behind<{ nil: number }[]>`
      select count(*)::int as nil from accord.complaint_counts c join accord.return_versions v on v.id = c.version_id
      where v.return_id = ${ids.draft ?? ''} and c.level = 'REGULATOR' and c.state = 'NIL'`;
    expect(kept?.nil).toBe(16);
    await page.context().close();
  }, 120_000);

  it('the editor changes the lists of a draft, and the comparison tells what is counted otherwise', async () => {
    const page = await theatre.page({ email: 'editor@openline.example' });
    await page.goto('/#/codes');
    await page.getByRole('button', { name: 'Draft the next edition' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Draft' }).click();
    await page.getByRole('button', { name: 'Change the lists' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Channels').fill('Telephone\nLetter\nSocial media');
    await dialog.getByLabel(/^Time bands/).fill('Within 5 business days (5 business days)');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await dialog
      .getByText(/The last band has no end/)
      .first()
      .waitFor();
    await dialog.getByLabel(/^Time bands/).fill('Within 5 business days (5 business days)\nLater');
    await dialog.getByLabel(/^Names above/).fill('');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Telephone · Letter · Social media').waitFor();
    await page.getByText('Within 5 business days (5 business days) · Later').waitFor();
    const draft = page.url().split('/').at(-1) ?? '';
    await page.goto(`/#/editions/${ids.edition}/compare/${draft}`);
    await page.getByRole('heading', { name: 'Time bands' }).waitFor();
    await page.context().close();
  }, 120_000);

  it.each([
    ['light', 1280],
    ['dark', 390],
  ] as const)(
    'the screens fit, in %s at %i pixels',
    async (light, width) => {
      const page = await theatre.page({ email: 'reporter@harbour.example', dark: light === 'dark', width });
      const name = `complaints-${light}-${width}`;
      expect(await look(page, '/#/returns/:draft/show', ids, name)).toEqual([]);
      await page.context().close();
      const officer = await theatre.page({
        email: 'officer@openline.example',
        dark: light === 'dark',
        width,
      });
      expect(await look(officer, '/#/returns/:accepted/show', ids, `${name}-read`)).toEqual([]);
      expect(await look(officer, '/#/editions/:edition', ids, `${name}-lists`)).toEqual([]);
      await officer.context().close();
      expect(theatre.complaints).toEqual([]);
    },
    120_000,
  );
});
