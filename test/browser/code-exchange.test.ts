import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserIsThere, openTheatre, type Theatre } from './browser.ts';
import {
  beginDraft,
  button,
  dialog,
  download,
  EDITOR,
  edition,
  firstEdition,
  focused,
  found,
  item,
  pick,
  publish,
  withdraw,
} from './editing.ts';
import { SHOTS } from './screens.ts';

let theatre: Theatre;
const ids: Record<string, string> = {};
let document = '';

describe.skipIf(!browserIsThere)(
  'an edition is published, withdrawn and exchanged, in the browser',
  { timeout: 180_000 },
  () => {
    beforeAll(async () => {
      theatre = await openTheatre();
      ids.first = await firstEdition(theatre);
      const page = await theatre.page({ email: EDITOR });
      ids.draft = await beginDraft(page);
      await page.goto(`/#/editions/${ids.draft}/translations?language=nl`);
      const purpose = page.getByRole('article', { name: '1 What the charter is for' });
      await purpose.getByLabel('Heading in Dutch (nl)').fill('Waar het handvest voor is');
      await button(purpose, 'Save').click();
      await purpose.getByText('Translated', { exact: true }).waitFor();
      await page.context().close();
    }, 180_000);
    afterAll(() => theatre?.close());

    it('what is broken blocks publication; what is mended is published for good', async () => {
      const page = await theatre.page({ email: EDITOR });
      await edition(page, ids.draft);
      await item(page, 'Limits').click();
      await button(page, 'Change').click();
      const limits = await dialog(page).getByLabel('Text').inputValue();
      await dialog(page).getByLabel('Text').fill('At most {{most}} EUR is owed.');
      await button(dialog(page), 'Save').click();
      await item(page, 'Limits .*1 fault').waitFor();
      await publish(page);
      await dialog(page).getByText('Mend this first; until then it can not be published:').waitFor();
      await dialog(page).getByText('“Limits” uses {{most}}, which is not defined.').first().waitFor();
      await dialog(page).getByText('This can not be undone').waitFor();
      await button(dialog(page), 'Publish for good').click();
      await dialog(page).getByText('Not done').waitFor();
      await button(dialog(page), 'Cancel').click();
      await item(page, 'What the charter is for').click();
      await page.getByRole('button', { name: '“Limits” uses {{most}}, which is not defined.' }).click();
      await expect.poll(() => focused(page)).toMatch(/ Limits$/);
      await button(page, 'Change').click();
      await dialog(page).getByLabel('Text').fill(limits);
      await button(dialog(page), 'Save').click();
      await item(page, 'Limits .*1 fault').waitFor({ state: 'detached' });
      await publish(page);
      await button(dialog(page), 'Publish for good').click();
      await page.getByText('Published', { exact: true }).first().waitFor();
      expect(await page.getByRole('tree').count()).toBe(0);
      await page.getByRole('link', { name: 'What changed since edition 1' }).waitFor();
      await page.getByRole('link', { name: 'Translations' }).click();
      await page.getByText('Waar het handvest voor is').waitFor();
      expect(await page.getByRole('article').getByRole('textbox').count()).toBe(0);
      await page.context().close();
    });

    it('it leaves as a document, and as OSCAL', async () => {
      const page = await theatre.page({ email: EDITOR });
      await edition(page, ids.draft);
      const file = await download(page, /^Accord document/);
      expect(file.name).toBe('fair-connection-2.json');
      document = file.text;
      expect(JSON.parse(document)).toMatchObject({ language: 'en', clauses: expect.any(Array) });
      const oscal = await download(page, /OSCAL catalog/);
      expect(JSON.parse(oscal.text)).toHaveProperty('catalog');
      expect((await download(page, /JSON Schema/)).text).toContain('json-schema.org');
      await page.context().close();
    });

    it('an edition that firms keep is not withdrawn; one that nobody keeps is, with the reason for all to read', async () => {
      const page = await theatre.page({ email: EDITOR });
      await edition(page, ids.first);
      await withdraw(page, 'It is old.');
      await dialog(page)
        .getByText(/firms? still keeps? edition 1/)
        .waitFor();
      await edition(page, ids.draft);
      await withdraw(page, 'Its notice was wrong.');
      await page.getByText(/^Withdrawn on/).waitFor();
      await page.getByText('Its notice was wrong.').waitFor();
      expect(await button(page, 'Withdraw').count()).toBe(0);
      await page.goto('/#/codes');
      await page.getByRole('row', { name: /Edition 2.*Withdrawn/ }).waitFor();
      await page.getByRole('row', { name: /Edition 1, holds today.*Published/ }).waitFor();
      await page.context().close();
    });

    it('a document with faults begins nothing, and names their places; a sound one begins a draft that says the same', async () => {
      const page = await theatre.page({ email: EDITOR });
      await page.goto('/#/codes');
      await button(page, 'Draft the next edition').click();
      await dialog(page)
        .getByRole('radio', { name: /From a document/ })
        .check();
      const bad = JSON.parse(document) as { clauses: { parentKey: string | null; heading: string }[] };
      Object.assign(bad.clauses[2] ?? {}, { heading: '' });
      await pick(page, JSON.stringify(bad));
      await button(dialog(page), 'Draft').click();
      await dialog(page).getByText('Nothing was taken in').waitFor();
      await dialog(page).getByRole('cell', { name: 'clauses.2.heading' }).first().waitFor();
      await page.screenshot({ path: join(SHOTS, 'code-faults.png') });
      const [{ count } = { count: -1 }] = await theatre.world.behind<{ count: number }[]>`
      select count(*)::int as count from accord.editions`;
      expect(count).toBe(2);
      await pick(page, document);
      expect(await dialog(page).getByText('Nothing was taken in').count()).toBe(0);
      await button(dialog(page), 'Draft').click();
      await page.getByRole('heading', { level: 1, name: /edition 3/ }).waitFor();
      ids.imported = page.url().split('/').at(-1) ?? '';
      expect((await download(page, /^Accord document/)).text).toBe(document);
      await page.context().close();
    });

    it('a first edition begins from a template, or from nothing in another language', async () => {
      const page = await theatre.page({ email: EDITOR });
      await found(page, 'Parcels at the Door');
      await dialog(page)
        .getByRole('radio', { name: /From a template/ })
        .check();
      await button(dialog(page), 'Draft').click();
      await dialog(page).getByRole('combobox', { name: 'Template' }).click();
      await page.getByRole('option').first().click();
      await dialog(page).getByText('Read it').click();
      await dialog(page).getByRole('region', { name: 'What the template says' }).waitFor();
      expect(await dialog(page).getByLabel('What complaints are counted by').inputValue()).toMatch(/\n/);
      const clauses = await dialog(page)
        .getByText(/It has \d+ clauses/)
        .innerText();
      await page.screenshot({ path: join(SHOTS, 'code-template.png') });
      await button(dialog(page), 'Draft').click();
      await page.getByRole('heading', { level: 1, name: /edition 1/ }).waitFor();
      await page.getByRole('treeitem').first().waitFor();
      expect(await page.getByRole('treeitem').count()).toBe(Number(/It has (\d+)/.exec(clauses)?.[1]));
      await found(page, 'Worte');
      await dialog(page).getByRole('radio', { name: 'From nothing' }).check();
      await dialog(page).getByRole('combobox', { name: 'Language of its clauses' }).fill('german');
      await page.getByRole('option', { name: 'German (de)' }).click();
      await button(dialog(page), 'Draft').click();
      await page.getByText('Written in German (de).').waitFor();
      await page.getByText('The edition has no clause yet: add the first.').waitFor();
      await button(page, 'Add a clause').click();
      await dialog(page).getByLabel('Heading').fill('Wofür');
      await button(dialog(page), 'Save').click();
      await item(page, '1 Wofür').waitFor();
      await page.context().close();
    });

    it('nothing was complained about in any of the browsers', () => {
      expect(theatre.complaints).toEqual([]);
    });
  },
);
