import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserIsThere, openTheatre, type Theatre } from './browser.ts';
import { idsOf, look, SHOTS } from './screens.ts';

const WIDTHS = [
  ['light', 1280],
  ['dark', 390],
] as const;

let theatre: Theatre;
let ids: Record<string, string>;

describe.skipIf(!browserIsThere)('figures by firm, in the browser', { timeout: 400_000 }, () => {
  beforeAll(async () => {
    theatre = await openTheatre();
    ids = await idsOf(theatre);
  }, 600_000);
  afterAll(() => theatre?.close());

  it('stand in a table with the place of each firm, its parts, and a link to the register', async () => {
    for (const [light, width] of WIDTHS) {
      const page = await theatre.page({ dark: light === 'dark', width });
      expect(await look(page, '/public/reports/:reference', ids, `named-whole-${light}-${width}`)).toEqual(
        [],
      );
      const table = page.getByRole('region', { name: /firm by firm: table/ });
      await table.scrollIntoViewIfNeeded();
      await page.screenshot({ path: join(SHOTS, `named-public-${light}-${width}.png`) });
      const first = table.getByRole('row').nth(1);
      expect(await first.getByRole('cell').first().innerText()).toBe('1');
      await page.getByText('Places are by share, the best for customers first.').waitFor();
      await first.getByRole('link').click();
      await page.waitForURL(/\/public\/register\//);
      await page.context().close();
    }
  });

  it('are seen by the association on the page of the report', async () => {
    for (const [light, width] of WIDTHS) {
      const page = await theatre.page({ email: 'admin@openline.example', dark: light === 'dark', width });
      expect(await look(page, '/#/reports/:report/show', ids, `named-report-${light}-${width}`)).toEqual([]);
      const table = page.getByRole('region', { name: /firm by firm: table/ });
      await table.scrollIntoViewIfNeeded();
      await page.screenshot({ path: join(SHOTS, `named-association-${light}-${width}.png`) });
      expect(await table.getByRole('row').count()).toBeGreaterThan(10);
      await page.context().close();
    }
  });
});
