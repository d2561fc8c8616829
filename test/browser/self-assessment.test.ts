import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { field, sayTheRest } from './answering.ts';
import { browserIsThere, openTheatre, type Theatre } from './browser.ts';
import { idsOf, look, SHOTS } from './screens.ts';

let theatre: Theatre;
let ids: Record<string, string>;

/** The question of a clause or principle, by its path. */
const row = (page: Page, path: string) => page.locator(`[data-row="${path}."]`);

const open = async (email: string, path: string, options: { dark?: boolean; width?: number } = {}) => {
  const page = await theatre.page({ email, ...options });
  await page.goto(path);
  await page.getByRole('heading', { level: 2, name: 'How the code was kept' }).waitFor();
  return page;
};

describe.skipIf(!browserIsThere)('what a return says beside figures, in the browser', () => {
  beforeAll(async () => {
    theatre = await openTheatre();
    ids = await idsOf(theatre);
  }, 240_000);
  afterAll(() => theatre?.close());

  it('is answered by letter, with a plan where it is due, and is there after a reload', async () => {
    const page = await open('reporter@harbour.example', `/#/returns/${ids.draft}/show`);
    await page.getByText(/^7 of \d+ answered/).waitFor();
    const commitment = row(page, 'assessment.PRINCIPLE.commitment');
    await commitment.getByRole('radio', { name: 'Met', exact: true }).focus();
    await page.keyboard.press('m');
    await page.getByText(/^8 of \d+ answered/).waitFor();
    const capacity = row(page, 'assessment.PRINCIPLE.capacity');
    expect(await capacity.locator('input:focus').count()).toBe(1);
    await page.keyboard.press('p');
    await field(page, 'assessment.PRINCIPLE.capacity.action').fill('Hire two advisers ');
    await page.getByText('All saved').waitFor();
    await field(page, 'assessment.PRINCIPLE.capacity.action').pressSequentially('for Saturdays');
    await field(page, 'assessment.PRINCIPLE.capacity.owner').fill('Head of service');
    await page.getByText('All saved').waitFor();
    const wanting = page.getByRole('button', { name: /4\.3 Capacity: say by which day/ });
    await wanting.click();
    expect(
      await field(page, 'assessment.PRINCIPLE.capacity.dueOn').evaluate((one) => one.matches(':focus')),
    ).toBe(true);
    await field(page, 'assessment.PRINCIPLE.capacity.dueOn').fill('2027-03-31');
    await page.getByText('All saved').waitFor();
    await wanting.waitFor({ state: 'detached' });
    await page.reload();
    await page.getByText(/^9 of \d+ answered/).waitFor();
    expect(await field(page, 'assessment.PRINCIPLE.capacity.action').inputValue()).toBe(
      'Hire two advisers for Saturdays',
    );
    expect(await commitment.getByRole('radio', { name: 'Met', exact: true }).isChecked()).toBe(true);
    await commitment.getByRole('button', { name: /What was written at/ }).click();
    await page
      .getByRole('dialog')
      .getByText(/Rex Holm: met/)
      .waitFor();
    await page.context().close();
  }, 120_000);

  it('keeps what is typed while earlier words are still on their way', async () => {
    const page = await open('reporter@harbour.example', `/#/returns/${ids.draft}/show`);
    await page.route('**/graphql', async (route) => {
      if (route.request().postData()?.includes('fillReturn')) await setTimeout(2_500);
      await route.continue();
    });
    const cell = 'assessment.PRINCIPLE.capacity';
    await field(page, `${cell}.action`).fill('Hire three');
    await page.getByText('Saving').waitFor();
    await field(page, `${cell}.owner`).fill('Ms Desk');
    await page.getByText('All saved').waitFor();
    await page.unroute('**/graphql');
    await page.reload();
    await field(page, `${cell}.owner`).waitFor();
    expect(await field(page, `${cell}.owner`).inputValue()).toBe('Ms Desk');
    expect(await field(page, `${cell}.action`).inputValue()).toBe('Hire three');
    await page.context().close();
  }, 120_000);

  it('takes over last time’s answers, shows what is open alone, and tells a score that is not on its scale', async () => {
    const page = await open('reporter@harbour.example', `/#/returns/${ids.draft}/show`);
    await sayTheRest(page);
    await page.getByText(/^(\d+) of \1 answered/).waitFor();
    await page.getByRole('switch', { name: 'Only what was open' }).check();
    await page.getByText('Every question is answered.').waitFor();
    await field(page, 'satisfaction.code.score').fill('7');
    await page.getByText('A score of 7 is not on the scale from 1 to 5.').first().waitFor();
    await field(page, 'satisfaction.code.score').fill('4.1');
    await page.getByText('All saved').waitFor();
    await page.getByText('30.00 % of those asked have answered.').waitFor();
    await page.context().close();
  }, 120_000);

  it('is read by the officer, who asks about one answer and reopens it', async () => {
    const page = await open('officer@openline.example', `/#/returns/${ids.waiting}/show`);
    await page.getByText(/\d+ met, \d+ partly, \d+ not met/).waitFor();
    await page.getByRole('switch', { name: 'Only what is not met' }).check();
    await page.getByRole('button', { name: 'Ask the firm' }).click();
    await page.getByRole('combobox', { name: 'About' }).click();
    await page.getByRole('option', { name: '4.3 Capacity' }).click();
    await page.getByLabel('Question, as the firm reads it').fill('Who is it?');
    await page.getByLabel(/Reopen it/).check();
    await page.getByRole('dialog').getByRole('button', { name: 'Ask' }).click();
    await page.getByText(/about 4\.3 Capacity: Who is it\?/).waitFor();
    await page.context().close();
  }, 120_000);

  it('is declared by the editor in a draft', async () => {
    const page = await theatre.page({ email: 'editor@openline.example' });
    await page.goto('/#/codes');
    await page.getByRole('button', { name: 'Draft the next edition' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Draft' }).click();
    await page.getByRole('button', { name: 'Change what is asked' }).click();
    await page.getByRole('combobox', { name: 'Satisfaction of customers with the code' }).click();
    await page.getByRole('option', { name: 'In yearly periods' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
    await page.getByText('Satisfaction of customers with the code: in yearly periods').waitFor();
    const draft = page.url().split('/').at(-1) ?? '';
    await page.goto(`/#/editions/${ids.edition}/compare/${draft}`);
    await page.getByRole('heading', { name: 'Returns are asked otherwise' }).waitFor();
    await page.context().close();
  }, 120_000);

  it.each([
    ['light', 1280],
    ['dark', 390],
  ] as const)(
    'fits, in %s at %i pixels',
    async (light, width) => {
      for (const [email, path] of [
        ['reporter@harbour.example', '/#/returns/:draft/show'],
        ['officer@openline.example', '/#/returns/:accepted/show'],
      ] as const) {
        const page = await theatre.page({ email, dark: light === 'dark', width });
        const name = `self-assessment-${light}-${width}-${email.split('@')[0]}`;
        expect(await look(page, path, ids, name)).toEqual([]);
        const section = page.locator('section', {
          has: page.getByRole('heading', { name: 'How the code was kept' }),
        });
        await section.screenshot({ path: join(SHOTS, `${name}-section.png`) });
        await page.context().close();
      }
      expect(theatre.complaints).toEqual([]);
    },
    120_000,
  );
});
