import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserIsThere, openTheatre, type Theatre } from './browser.ts';
import { beginDraft, button, choose, dialog, EDITOR, edition } from './editing.ts';
import { look, SHOTS } from './screens.ts';

let theatre: Theatre;
let draftId: string;

const LEFT = '{complaints-opened[Broadband]}';
const RIGHT = '{complaints FIRM received[Billing]} + 5';

/** Writes an expression whose other side is at first not to be read. */
async function write(page: Page): Promise<void> {
  await button(page, 'Add a check').click();
  await dialog(page).getByLabel('One side').fill(LEFT);
  await dialog(page).getByLabel('The other side').fill('{complaints-opend} + 5');
  await dialog(page).getByText('This edition has no indicator “complaints-opend”.').waitFor();
}

describe.skipIf(!browserIsThere)(
  'what figures are held against, in the browser',
  { timeout: 120_000 },
  () => {
    beforeAll(async () => {
      theatre = await openTheatre();
      const page = await theatre.page({ email: EDITOR });
      draftId = await beginDraft(page);
      await page.context().close();
    }, 180_000);
    afterAll(() => theatre?.close());

    it.each([
      ['light', 1280],
      ['dark', 390],
    ] as const)(
      'an expression that can not be read says so at its side, and is tried, in %s at %i pixels',
      async (light, width) => {
        const page = await theatre.page({ email: EDITOR, dark: light === 'dark', width });
        await edition(page, draftId);
        await write(page);
        expect(await dialog(page).getByLabel('The other side').getAttribute('aria-invalid')).toBe('true');
        await dialog(page).getByLabel('The other side').fill(RIGHT);
        await dialog(page).getByLabel('complaints-opened[Broadband]').fill('12');
        await dialog(page).getByText('It is not tried on these').waitFor();
        await dialog(page).getByLabel('complaints FIRM received[Billing]').fill('6');
        await dialog(page).getByText('It does not hold: 12 and 11.').waitFor();
        mkdirSync(SHOTS, { recursive: true });
        await dialog(page).getByText('It does not hold: 12').scrollIntoViewIfNeeded();
        await page.screenshot({ path: join(SHOTS, `figure-checks-dialog-${light}-${width}.png`) });
        await page.keyboard.press('Escape');
        await page.context().close();
      },
    );

    it('is declared, changed and taken out again', async () => {
      const page = await theatre.page({ email: EDITOR });
      await edition(page, draftId);
      await write(page);
      await dialog(page).getByLabel('The other side').fill(RIGHT);
      await choose(page, 'How they stand', 'is at most');
      await dialog(page)
        .getByLabel('What it says where it does not hold')
        .fill('More were opened than received.');
      await button(dialog(page), 'Save').click();
      await dialog(page).waitFor({ state: 'detached' });
      await page.getByText('More were opened than received.').waitFor();
      await button(page, 'Add a check').click();
      await choose(page, 'What is held against what', 'Between two values');
      await dialog(page).getByRole('combobox', { name: 'Indicator' }).click();
      await page.getByRole('option').first().click();
      await dialog(page).getByLabel('At least').fill('9');
      await dialog(page).getByLabel('At most').fill('3');
      await button(dialog(page), 'Save').click();
      await dialog(page).getByText('No figure is at least 9 and at most 3.').waitFor();
      await dialog(page).getByLabel('At most').fill('1000');
      await button(dialog(page), 'Save').click();
      await page.getByText('is at least 9 and at most 1000.').waitFor();
      for (const [light, width] of [
        ['light', 1280],
        ['dark', 390],
      ] as const) {
        const seen = await theatre.page({ email: EDITOR, dark: light === 'dark', width });
        expect(await look(seen, `/#/editions/${draftId}`, {}, `figure-checks-${light}-${width}`)).toEqual([]);
        await seen.context().close();
      }
      await button(page, 'Change more-were-opened-than-received').click();
      await choose(page, 'Where it does not hold', 'A warning: it asks for words');
      await button(dialog(page), 'Save').click();
      await page.getByText(/a warning: \{complaints-opened/).waitFor();
      await button(page, 'Remove more-were-opened-than-received').click();
      await button(dialog(page), 'Remove').click();
      await page.getByText('More were opened than received.').waitFor({ state: 'detached' });
      await page.context().close();
      expect(theatre.complaints).toEqual([]);
    });
  },
);
