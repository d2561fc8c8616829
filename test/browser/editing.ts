import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import type { Theatre } from './browser.ts';
import { look, SHOTS } from './screens.ts';

export const EDITOR = 'editor@openline.example';

const YEAR = new Date().getUTCFullYear() + 1;

export const item = (page: Page, name: string): Locator =>
  page.getByRole('treeitem', { name: new RegExp(name) });
export const dialog = (page: Page): Locator => page.getByRole('dialog');
export const button = (within: Page | Locator, name: string): Locator =>
  within.getByRole('button', { name, exact: true });

export async function edition(page: Page, id: string | undefined) {
  await page.goto(`/#/editions/${id}`);
  await page.getByRole('heading', { level: 1, name: /edition \d/ }).waitFor();
}

/** What stands in the tree as one reads it: number and heading. */
export const outline = async (page: Page): Promise<string[]> =>
  (await page.getByRole('treeitem').allInnerTexts()).map((text) => text.replace(/\s+/g, ' ').trim());

/** The heading of the clause that has the focus. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() =>
    (globalThis.document.activeElement as HTMLElement).innerText.replace(/\s+/g, ' ').trim(),
  );

export async function choose(page: Page, field: string, option: string) {
  await dialog(page).getByRole('combobox', { name: field }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

/** Begins the second edition of the demonstration's code from the first, on screen; the answer is the draft's id. */
export async function beginDraft(page: Page): Promise<string> {
  await page.goto('/#/codes');
  await button(page, 'Draft the next edition').click();
  await dialog(page).getByText('Edition 1, published').waitFor();
  await button(dialog(page), 'Draft').click();
  await page.getByRole('heading', { level: 1, name: /edition 2/ }).waitFor();
  return page.url().split('/').at(-1) ?? '';
}

/** The first edition of the demonstration's code. */
export async function firstEdition({ world }: Theatre): Promise<string> {
  const [first] = await world.behind<{ id: string }[]>`select id from accord.editions where number = 1`;
  return first?.id ?? '';
}

/** Founds a code, and asks how its first edition begins. */
export async function found(page: Page, title: string): Promise<void> {
  await page.goto('/#/codes');
  await button(page, 'New code').click();
  await dialog(page).getByLabel('Title').fill(title);
  await dialog(page).getByLabel('Summary').fill('What comes to the door, and when.');
  await button(dialog(page), 'Create').click();
  await dialog(page).waitFor({ state: 'detached' });
  const code = page.locator('section').filter({ has: page.getByRole('heading', { name: title }) });
  await button(code, 'Draft the first edition').click();
}

/** Fills the question before publication. */
export async function publish(page: Page): Promise<void> {
  await button(page, 'Publish').click();
  await dialog(page).getByLabel('In effect from').fill(`${YEAR}-06-01`);
  await dialog(page).getByLabel('Adopters move to it by').fill(`${YEAR}-09-30`);
  await dialog(page).getByLabel('What is new, for its readers').fill('Bills come before repairs.');
}

export async function withdraw(page: Page, reason: string): Promise<void> {
  await button(page, 'Withdraw').click();
  await dialog(page).getByText('This can not be undone').waitFor();
  await dialog(page).getByLabel('Reason, as everybody reads it').fill(reason);
  await button(dialog(page), 'Withdraw for good').click();
}

export async function download(page: Page, kind: RegExp): Promise<{ name: string; text: string }> {
  await button(page, 'Download').click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: kind }).click(),
  ]);
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}

export async function pick(page: Page, text: string): Promise<void> {
  const file = { name: 'charter.json', mimeType: 'application/json', buffer: Buffer.from(text) };
  await dialog(page).locator('input[type=file]').setInputFiles(file);
}

/** What is wrong with the frames of the draft's screens and dialogs; keeps a picture of each. */
export async function faultsOfDraft(
  theatre: Theatre,
  ids: Record<string, string>,
  light: string,
  width: number,
): Promise<string[]> {
  const page = await theatre.page({ email: EDITOR, dark: light === 'dark', width });
  const faults: string[] = [];
  const screens = [
    '/#/codes',
    '/#/editions/:first',
    '/#/editions/:draft/translations?language=nl',
    '/#/editions/:draft',
  ];
  for (const [place, path] of screens.entries()) {
    faults.push(...(await look(page, path, ids, `code-${light}-${width}-${place}`)));
  }
  await item(page, 'Enquiries').click();
  await page.screenshot({ path: join(SHOTS, `code-${light}-${width}-selected.png`) });
  for (const act of ['Change', 'Change parameter', 'Change indicator', 'Publish']) {
    await button(page, act).last().click();
    await dialog(page).waitFor();
    await page.waitForTimeout(300);
    await page.screenshot({ path: join(SHOTS, `code-${light}-${width}-${act.replace(' ', '-')}.png`) });
    const over = await dialog(page).evaluate((box) => box.scrollWidth - box.clientWidth);
    if (over > 0) faults.push(`${act} is ${over} pixels too wide`);
    await page.keyboard.press('Escape');
    await dialog(page).waitFor({ state: 'detached' });
  }
  await page.context().close();
  return faults;
}
