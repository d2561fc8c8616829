import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Person } from '../ask.ts';
import { browserIsThere, openTheatre, type Theatre } from './browser.ts';
import { button, dialog } from './editing.ts';
import { look } from './screens.ts';

const ADMIN = 'admin@harbour.example';
let theatre: Theatre;

const shot = (page: Page, name: string) =>
  page.screenshot({ path: fileURLToPath(new URL(`./shots/${name}.png`, import.meta.url)), fullPage: true });

describe.skipIf(!browserIsThere)('API keys, in the browser', () => {
  beforeAll(async () => {
    theatre = await openTheatre();
  }, 240_000);
  afterAll(() => theatre?.close());

  it('an administrator issues one, copies it once, sees its use and revokes it, by keyboard', async () => {
    const page = await theatre.page({ email: ADMIN });
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    expect(await look(page, '/#/keys', {}, 'keys-empty')).toEqual([]);
    await page.getByText('No system acts for Harbour Broadband.').waitFor();
    await button(page, 'Issue a key').focus();
    await page.keyboard.press('Enter');
    await dialog(page).getByLabel('What it is for').fill('Claims system');
    await shot(page, 'keys-issue');
    await page.keyboard.press('Enter');
    const secret = await page.getByLabel('Secret').inputValue();
    expect(secret).toMatch(/^accord_/);
    await button(page, 'Copy').press('Enter');
    await page.getByText('Copied.').waitFor();
    expect(await page.evaluate(() => globalThis.navigator.clipboard.readText())).toBe(secret);
    await shot(page, 'keys-issued');
    const program = Person.byKey(new Person(theatre.world.app), secret);
    await program.ask('{ periods { id } }');
    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'API keys' }).waitFor();
    expect(await page.getByText(secret.slice(16)).count()).toBe(0);
    expect(await page.getByRole('cell', { name: 'Never' }).count()).toBe(0);
    await button(page, 'Revoke Claims system').press('Enter');
    await dialog(page).getByText('This can not be taken back').waitFor();
    await shot(page, 'keys-revoke');
    await button(dialog(page), 'Revoke').press('Enter');
    await page.getByRole('heading', { name: 'Keys that have ended' }).waitFor();
    expect((await program.refused('{ periods { id } }')).code).toBe('KEY_REFUSED');
    await page.context().close();
  });

  it.each([
    ['light', 1280],
    ['dark', 390],
  ] as const)('fit, in %s at %i pixels', async (light, width) => {
    const page = await theatre.page({ email: 'admin@openline.example', dark: light === 'dark', width });
    await page.goto('/#/keys');
    await button(page, 'Issue a key').click();
    await dialog(page).getByLabel('What it is for').fill(`Register of the chamber, ${light} ${width}`);
    await dialog(page).getByLabel('Last day').fill('2999-12-31');
    await button(dialog(page), 'Issue').click();
    await page.getByLabel('Secret').waitFor();
    await dialog(page).waitFor({ state: 'detached' });
    await shot(page, `keys-issued-${light}-${width}`);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0);
    expect(await look(page, '/#/keys', {}, `keys-${light}-${width}`)).toEqual([]);
    await page.context().close();
  });

  it('browsers have nothing to complain about', () => {
    expect(theatre.complaints).toEqual([]);
  });
});
