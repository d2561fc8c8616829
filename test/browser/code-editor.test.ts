import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserIsThere, openTheatre, type Theatre } from './browser.ts';
import {
  beginDraft,
  button,
  choose,
  dialog,
  EDITOR,
  edition,
  faultsOfDraft,
  firstEdition,
  focused,
  item,
  outline,
} from './editing.ts';

const LOOKS = [
  ['light', 1280],
  ['dark', 390],
] as const;

let theatre: Theatre;
const ids: Record<string, string> = {};

describe.skipIf(!browserIsThere)(
  'an edition is written and translated, in the browser',
  { timeout: 180_000 },
  () => {
    beforeAll(async () => {
      theatre = await openTheatre();
      ids.first = await firstEdition(theatre);
    }, 180_000);
    afterAll(() => theatre?.close());

    it('a draft begins from an edition, and its clauses are moved by keys; numbers renew, the focus stays', async () => {
      const page = await theatre.page({ email: EDITOR });
      ids.draft = await beginDraft(page);
      await item(page, 'What the charter is for').focus();
      await page.keyboard.press('End');
      await page.keyboard.press('Home');
      await page.keyboard.press('b');
      expect(await focused(page)).toMatch(/^7 Bills and contracts/);
      await page.keyboard.press('ArrowLeft');
      expect(await item(page, 'Readable bills').count()).toBe(0);
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowRight');
      expect(await focused(page)).toMatch(/^7\.1 Readable bills/);
      await page.keyboard.press('ArrowLeft');
      const repairs = (await outline(page)).filter((row) => /^6\.\d+ /.test(row)).length;
      const place = `6.${repairs + 1}`;
      await page.keyboard.press('Alt+ArrowRight');
      await page
        .getByRole('status')
        .getByText(`“Bills and contracts” is now ${place}, beneath 6 Repairs.`)
        .waitFor();
      await item(page, `${place}.1 Readable bills`).waitFor();
      expect(await focused(page)).toMatch(`${place} Bills and contracts`);
      // Faster than the server answers: each goes on from where the one before led.
      for (let press = 0; press <= repairs; press += 1) await page.keyboard.press('Alt+ArrowUp');
      await page.getByRole('status').getByText('It is the first here').waitFor();
      await item(page, '6.1 Bills and contracts').waitFor();
      expect(await focused(page)).toMatch(/^6\.1 Bills and contracts/);
      await page.keyboard.press('Alt+ArrowLeft');
      await page.getByRole('status').getByText('“Bills and contracts” is now 7, at the top.').waitFor();
      await page.keyboard.press('Alt+ArrowUp');
      await item(page, '6 Bills and contracts').waitFor();
      await page.context().close();
    });

    it('by mouse the same; after a reload everything stands where it was put, under the same keys', async () => {
      const page = await theatre.page({ email: EDITOR });
      await edition(page, ids.draft);
      await item(page, 'Complaints').click();
      await page.getByRole('button', { name: /^Up:/ }).click();
      await item(page, '5.1 Complaints').waitFor();
      await page.getByRole('button', { name: /^Out:/ }).click();
      await item(page, '6 Complaints').waitFor();
      const before = await outline(page);
      await page.reload();
      await item(page, '6 Complaints').waitFor();
      expect(await outline(page)).toEqual(before);
      const keys = await theatre.world.behind<{ same: boolean }[]>`
      select (select array_agg(key order by key) from accord.clauses where edition_id = ${ids.draft ?? ''})
        = (select array_agg(key order by key) from accord.clauses where edition_id = ${ids.first ?? ''}) as same`;
      expect(keys[0]?.same).toBe(true);
      await page.context().close();
    });

    it('clauses come in where they are wanted, and go out after a question', async () => {
      const page = await theatre.page({ email: EDITOR });
      await edition(page, ids.draft);
      await item(page, 'Scope|Who and what').click();
      await button(page, 'Add after').click();
      await dialog(page).getByLabel('Heading').fill('Árbitros & más');
      await dialog(page).getByLabel('Text').fill('A customer may bring somebody along.');
      await button(dialog(page), 'Save').click();
      await item(page, '3 Árbitros & más').waitFor();
      await page
        .getByRole('article', { name: 'Clause 3' })
        .getByText('arbitros-mas', { exact: true })
        .waitFor();
      await button(page, 'Add beneath').click();
      await dialog(page).getByLabel('Heading').fill('Whom to bring');
      await button(dialog(page), 'Save').click();
      await item(page, '3.1 Whom to bring .*1 fault').waitFor();
      await page.getByRole('article', { name: 'Clause 3.1' }).getByText('says nothing yet').waitFor();
      await item(page, 'Árbitros').click();
      await button(page, 'Remove').click();
      await dialog(page).getByText('3.1 Whom to bring stands beneath it: move or remove it first.').waitFor();
      await button(dialog(page), 'Remove').click();
      await dialog(page)
        .getByRole('alert')
        .getByText(/Move or remove them first/)
        .waitFor();
      await button(dialog(page), 'Cancel').click();
      await item(page, 'Whom to bring').click();
      await button(page, 'Remove').click();
      await button(dialog(page), 'Remove').click();
      await item(page, 'Whom to bring').waitFor({ state: 'detached' });
      await expect.poll(() => focused(page)).toMatch(/^4 How members act/);
      await page.context().close();
    });

    it('a choice is defined: its list, what every firm must offer, and its place in the text', async () => {
      const page = await theatre.page({ email: EDITOR });
      await edition(page, ids.draft);
      await item(page, 'Enquiries').click();
      const enquiries = page.getByRole('article', { name: /^Clause/ });
      await button(page, 'Add a parameter').click();
      await dialog(page).getByLabel('Label').fill('Ways to write');
      await choose(page, 'Type', 'Choices from a list');
      expect(await dialog(page).getByLabel('Unit').count()).toBe(0);
      expect(
        await dialog(page).getByRole('combobox', { name: 'What protects the customer more' }).count(),
      ).toBe(0);
      for (const way of ['letter', 'e-mail', 'chat', 'fax']) {
        await dialog(page).getByLabel('One more choice').fill(way);
        await page.keyboard.press('Enter');
      }
      await dialog(page).getByRole('checkbox', { name: 'fax' }).check();
      await button(dialog(page), 'Take fax off the list').click();
      await button(dialog(page), 'Save').click();
      await dialog(page).getByRole('alert').getByText('is no value of the type CHOICE').waitFor();
      await dialog(page).getByRole('checkbox', { name: 'letter' }).check();
      await dialog(page).getByRole('checkbox', { name: 'e-mail' }).check();
      await button(dialog(page), 'Move e-mail up').click();
      await button(dialog(page), 'Save').click();
      await enquiries
        .getByText(/at least e-mail and letter, of e-mail, letter and chat; a firm may/)
        .waitFor();
      await enquiries
        .getByText('Ways to write is defined, and the text of its clause does not use it.')
        .waitFor();
      await button(enquiries, 'Change').click();
      await dialog(page).getByLabel('Text').fill('Whoever writes by ');
      await button(dialog(page), 'Ways to write').click();
      expect(await dialog(page).getByLabel('Text').inputValue()).toBe('Whoever writes by {{ways-to-write}}');
      await dialog(page)
        .getByLabel('Text')
        .pressSequentially(' is answered within {{answer-days}} working days.');
      await button(dialog(page), 'Save').click();
      await enquiries
        .getByText('Whoever writes by e-mail and letter is answered within 10 working days.')
        .waitFor();
      await page.context().close();
    });

    it.each([
      ['Money', '12.50', 'EUR', ['A higher value', 'A lower value'], 'at least 12.50 EUR'],
      ['Percentage', '95', '%', ['A higher value', 'A lower value'], 'at least 95 %'],
      ['Number', '3', 'visits', ['A higher value', 'A lower value'], 'at least 3 visits'],
      ['Duration', '2', 'hours', ['A lower value', 'A higher value'], 'at most 2 hours'],
      ['Yes or no', 'Yes', null, ['Yes', 'No'], 'yes'],
      ['Date', '2030-03-31', null, [], 'not later than 31 March 2030'],
      ['Time of day', '17:30', null, [], 'not later than 17:30'],
    ])(
      'a parameter of the type “%s” asks for what fits it, and goes out after a question',
      async (type, floor, unit, ways, words) => {
        const page = await theatre.page({ email: EDITOR });
        await edition(page, ids.draft);
        await item(page, 'When a promise').click();
        const redress = page.getByRole('article', { name: /^Clause/ });
        await button(page, 'Add a parameter').click();
        await dialog(page).getByLabel('Label').fill('Trial');
        await choose(page, 'Type', type);
        if (unit) await dialog(page).getByLabel('Unit').fill(unit);
        const direction = dialog(page).getByRole('combobox', { name: 'What protects the customer more' });
        expect(await direction.count()).toBe(ways.length > 0 ? 1 : 0);
        if (ways.length > 0) {
          await direction.click();
          expect(await page.getByRole('option').allInnerTexts()).toEqual(ways);
          await page.keyboard.press('Escape');
        }
        if (type === 'Yes or no') await choose(page, 'Floor', floor);
        else await dialog(page).getByLabel('Floor').fill(floor);
        await button(dialog(page), 'Save').click();
        const line = redress
          .getByRole('listitem')
          .filter({ hasText: `Trial: ${words}; a firm may promise more.` });
        await button(line, 'Change parameter').click();
        expect(await dialog(page).getByLabel('Key').isDisabled()).toBe(true);
        await button(dialog(page), 'Save').click();
        await button(line, 'Remove parameter').click();
        await button(dialog(page), 'Remove').click();
        await line.waitFor({ state: 'detached' });
        await page.context().close();
      },
    );

    it('an indicator is changed and keeps its key', async () => {
      const page = await theatre.page({ email: EDITOR });
      await edition(page, ids.draft);
      await item(page, 'Faults').click();
      await button(page, 'Change indicator').first().click();
      const key = await dialog(page).getByLabel('Key').inputValue();
      await dialog(page).getByLabel('Label').fill('Repaired in time, as the customer says');
      await button(dialog(page), 'Save').click();
      await page.getByText('Repaired in time, as the customer says').first().waitFor();
      const [kept] = await theatre.world.behind<{ label: string; breakdown: string[] }[]>`
      select label, breakdown from accord.indicators where edition_id = ${ids.draft ?? ''} and key = ${key}`;
      expect(kept?.label).toBe('Repaired in time, as the customer says');
      expect(kept?.breakdown).toContain('Broadband');
      await page.context().close();
    });

    it('a translation stands beside its source, and is stale once the source says something else', async () => {
      const page = await theatre.page({ email: EDITOR });
      await edition(page, ids.draft);
      await page.getByRole('link', { name: 'Translations' }).click();
      await page.getByRole('combobox', { name: 'Language' }).fill('dutch');
      await page.keyboard.press('Enter');
      await page.getByText(/^0 of \d+ clauses translated/).waitFor();
      const purpose = page.getByRole('article', { name: '1 What the charter is for' });
      await purpose.getByText('Not translated', { exact: true }).waitFor();
      await purpose.getByLabel('Heading in Dutch (nl)').fill('Waar het handvest voor is');
      await purpose.getByLabel('Text in Dutch (nl)').fill('Wie tekent, weet wat er gebeurt.');
      await purpose.getByText('Not saved yet').waitFor();
      await button(purpose, 'Save').click();
      await purpose.getByText('Translated', { exact: true }).waitFor();
      await page.getByText(/^1 of \d+ clauses translated/).waitFor();
      await edition(page, ids.draft);
      await button(page, 'Change').click();
      await dialog(page)
        .getByLabel('Text')
        .fill('A customer knows before signing what will be done, and by when.');
      await button(dialog(page), 'Save').click();
      await page.locator('p', { hasText: 'what will be done, and by when.' }).waitFor();
      await page.getByRole('link', { name: 'Translations' }).click();
      await purpose.getByText('Stale: the words beside it have changed since').waitFor();
      await page.getByText(/1 of them from words that have changed since/).waitFor();
      await button(purpose, 'It still fits').click();
      await purpose.getByText('Translated', { exact: true }).waitFor();
      await purpose.getByLabel('Text in Dutch (nl)').fill('Wie tekent, weet wat er gebeurt, en wanneer.');
      await button(purpose, 'Save').click();
      await purpose.getByText('Not saved yet').waitFor({ state: 'detached' });
      const contact = page.getByRole('article', { name: /Where to turn/ });
      await contact.getByLabel('Heading in Dutch (nl)').fill('Waarheen');
      await button(contact, 'Save').click();
      await button(contact, 'Remove').click();
      await button(dialog(page), 'Remove').click();
      await contact.getByText('Not translated', { exact: true }).waitFor();
      await page.context().close();
    });

    it.each(LOOKS)('the draft, its translations and its dialogs fit, in %s at %i pixels', (light, width) =>
      expect(faultsOfDraft(theatre, ids, light, width)).resolves.toEqual([]),
    );

    it('nothing was complained about in any of the browsers', () => {
      expect(theatre.complaints).toEqual([]);
    });
  },
);
