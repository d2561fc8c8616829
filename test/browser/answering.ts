import type { Page } from 'playwright-core';

/** One field of a draft by its path. */
export const field = (page: Page, path: string) => page.locator(`[data-cell="${path}"]`);

/** Says everything that a draft asks for beside figures: what was said last time, and a sound measurement of the first half of 2026. */
export async function sayTheRest(page: Page): Promise<void> {
  await page.getByRole('button', { name: /Take over last time’s answers/ }).click();
  await page.getByRole('combobox', { name: 'How they were asked' }).click();
  await page.getByRole('option', { name: 'Survey' }).click();
  for (const [name, figure] of [
    ['asked', '900'],
    ['answered', '270'],
    ['score', '4.1'],
    ['scaleLow', '1'],
    ['scaleHigh', '5'],
    ['takenFrom', '2026-05-04'],
    ['takenTo', '2026-05-18'],
  ] as const) {
    await field(page, `satisfaction.code.${name}`).fill(figure);
  }
}
