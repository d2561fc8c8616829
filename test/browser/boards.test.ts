import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserIsThere, openTheatre, type Theatre } from './browser.ts';
import { idsOf, look } from './screens.ts';

let theatre: Theatre;
let ids: Record<string, string>;

const SCREENS: [string, string[]][] = [
  ['reporter@harbour.example', ['/#/']],
  ['approver@harbour.example', ['/#/']],
  [
    'officer@openline.example',
    ['/#/boards', '/#/periods/:period/firms?receipt=ON_TIME&cut=SIZE_BAND&category=SMALL'],
  ],
];

describe.skipIf(!browserIsThere)('boards, in the browser', () => {
  beforeAll(async () => {
    theatre = await openTheatre();
    ids = await idsOf(theatre);
  }, 240_000);
  afterAll(() => theatre?.close());

  it('a count leads to the firms that it counts, and the address keeps what is looked at', async () => {
    const page = await theatre.page({ email: 'officer@openline.example' });
    await page.goto('/#/boards');
    const row = page.getByRole('region', { name: 'The counts by segment' }).getByRole('row').nth(1);
    const segment = await row.getByRole('rowheader').innerText();
    const due = await row.getByRole('link').first().innerText();
    await row.getByRole('link').first().click();
    await page.getByRole('heading', { name: `${due} firms` }).waitFor();
    await page.getByText(`Segment: ${segment}`).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: `${due} firms` }).waitFor();
    await page.getByRole('combobox', { name: 'Which' }).click();
    await page.getByRole('option', { name: 'Had left' }).click();
    await page.getByText('No firm is like this').waitFor();
    await page.context().close();
  });

  it('a firm sees what is due and goes on with one click', async () => {
    const page = await theatre.page({ email: 'reporter@harbour.example' });
    await page.goto('/#/');
    await page.getByRole('heading', { name: 'Your returns' }).waitFor();
    await page.getByRole('button', { name: /^Also what is done/ }).click();
    await page.getByText('Accepted.').first().waitFor();
    await page.getByRole('link', { name: /^Go on filling it in/ }).click();
    await page.getByText('All saved').waitFor();
    await page.context().close();
  });

  it.each([
    ['light', 1280],
    ['light', 390],
    ['dark', 1280],
    ['dark', 390],
  ] as const)(
    'the screens fit, in %s at %i pixels',
    async (light, width) => {
      for (const [email, paths] of SCREENS) {
        const page = await theatre.page({ email, dark: light === 'dark', width });
        for (const [place, path] of paths.entries()) {
          const name = `boards-${light}-${width}-${email.split('@')[0]}-${place}`;
          expect(await look(page, path, ids, name), path).toEqual([]);
        }
        await page.context().close();
      }
      expect(theatre.complaints).toEqual([]);
    },
    120_000,
  );
});
