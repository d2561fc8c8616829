import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserIsThere, openTheatre, type Theatre } from './browser.ts';
import { look, SHOTS } from './screens.ts';

const REPORTER = 'reporter@harbour.example';
const WIDTHS = [
  ['light', 1280],
  ['dark', 390],
] as const;

let theatre: Theatre;

describe.skipIf(!browserIsThere)('a firm beside its sector, in the browser', { timeout: 400_000 }, () => {
  beforeAll(async () => {
    theatre = await openTheatre();
  }, 570_000);
  afterAll(() => theatre?.close());

  it('is reached from the menu, and shows each figure beside the released ones and where it lies', async () => {
    const page = await theatre.page({ email: REPORTER });
    await page.getByRole('menuitem', { name: 'Beside the sector' }).click();
    await page.getByText(/^Your figures are those of version \d+ of your return/).waitFor();
    const released = page.getByRole('region', { name: 'Complaints opened: what was released' });
    await released.getByRole('row', { name: /^Whole sector/ }).waitFor();
    await released
      .getByText(/quartile|At the median/)
      .first()
      .waitFor();
    const parts = page.getByRole('region', { name: 'Complaints opened: by part' });
    expect(await parts.getByRole('row').count()).toBeGreaterThan(2);
    const sections = page.getByRole('region', { name: /: what was released$/ });
    const few = await sections.count();
    await page.getByRole('button', { name: /without quartiles too$/ }).click();
    expect(await sections.count()).toBeGreaterThan(few);
    await page.getByRole('combobox', { name: 'Release' }).click();
    const earlier = page.getByRole('option').last();
    const title = (await earlier.innerText()).split(', ')[0] ?? '';
    await earlier.click();
    await page.waitForURL(/benchmark\?release=/);
    await page
      .getByText(new RegExp(`^${title}, `))
      .first()
      .waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('menuitem', { name: 'Beside the sector' }).isVisible()).toBe(false);
    expect(await page.getByRole('button', { name: 'Print' }).isVisible()).toBe(false);
    await page.pdf({ path: join(SHOTS, 'benchmark.pdf') });
    await page.context().close();
  });

  it('is a page of the firm’s alone', async () => {
    const page = await theatre.page({ email: 'admin@openline.example' });
    expect(await page.getByRole('menuitem', { name: 'Reports' }).count()).toBe(1);
    expect(await page.getByRole('menuitem', { name: 'Beside the sector' }).count()).toBe(0);
    await page.context().close();
  });

  it.each(WIDTHS)('can be read in %s at %i pixels', async (light, width) => {
    const page = await theatre.page({ email: REPORTER, dark: light === 'dark', width });
    await page.goto('/#/benchmark');
    await page.getByText(/^Your figures are those of version/).waitFor();
    expect(await look(page, '/#/benchmark', {}, `benchmark-${light}-${width}`)).toEqual([]);
    await page
      .getByRole('heading', { name: 'Complaints decided in time' })
      .evaluate((heading) => heading.scrollIntoView());
    await page.screenshot({ path: join(SHOTS, `benchmark-section-${light}-${width}.png`) });
    await page.context().close();
    expect(theatre.complaints).toEqual([]);
  });

  it('says what would fill it where there is no release yet', async () => {
    const sql = theatre.world.behind;
    await sql.begin(async (tx) => {
      await tx`set local session_replication_role = replica`;
      await tx`update published.publications set public_from = now() + interval '1 year'`;
    });
    const page = await theatre.page({ email: REPORTER });
    await page.goto('/#/benchmark');
    await page.getByText('No release has figures of yours yet.').waitFor();
    await page.context().close();
    expect(theatre.complaints).toEqual([]);
  });
});
