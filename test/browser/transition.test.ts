import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserIsThere, openTheatre, type Theatre } from './browser.ts';
import { look } from './screens.ts';
import { extendHarbour, publishSecond, TAKES_EFFECT } from './second-edition.ts';

let theatre: Theatre;
let ids: Record<string, string>;

const card = (page: Page, title: string): Locator => page.getByRole('article', { name: title });

/** Chooses one answer of a card, types what it needs, and decides by Enter or by the button. */
async function decide(page: Page, title: string, answer: RegExp, type?: (own: Locator) => Promise<void>) {
  const own = card(page, title);
  await own.getByRole('radio', { name: answer }).check();
  await type?.(own);
  await own.getByRole('button', { name: 'Decide', exact: true }).click();
  await own.getByText('Decided.', { exact: true }).waitFor();
}

/** Decides otherwise about how bills are made readable. */
async function rewrite(page: Page, text: string) {
  const own = card(page, 'How the firm keeps “Readable bills”');
  await own.getByRole('button', { name: 'Decide otherwise' }).click();
  await own.getByLabel('What it says from now on').fill(text);
  await own.getByRole('button', { name: 'Decide', exact: true }).click();
  await own.getByText(`Write it anew: ${text}`).waitFor();
}

describe.skipIf(!browserIsThere)('a move to the next edition, in the browser', () => {
  beforeAll(async () => {
    theatre = await openTheatre();
    const adoption = await extendHarbour(theatre);
    ids = { adoption, ...(await publishSecond(theatre)) };
  }, 180_000);
  afterAll(() => theatre?.close());

  it('the firm sees that an edition is out, and what it means for what it promises', async () => {
    const page = await theatre.page({ email: 'admin@harbour.example' });
    await page.goto(`/#/adoptions/${ids.adoption}/show`);
    await page.getByRole('heading', { name: 'Edition 2 is out' }).waitFor();
    await page.getByText(/^Move by 30 September/).waitFor();
    await page.getByRole('button', { name: 'See what it means for us' }).click();
    await page.getByRole('heading', { level: 1, name: /from edition 1 to edition 2/ }).waitFor();
    ids.transition = page.url().split('/').at(-1) ?? '';
    await page.getByRole('heading', { name: '5 wait for you' }).waitFor();
    await page.getByText(/comes? along as (it is|they are)/).waitFor();
    expect(await page.getByRole('button', { name: 'Move to edition 2' }).isDisabled()).toBe(true);
    const days = card(page, 'Days to answer an enquiry in “Enquiries”');
    await days.getByText('Can not stand as it is').waitFor();
    await days.getByText('at most 2 working days').waitFor();
    const bills = card(page, 'How the firm keeps “Readable bills”');
    expect(await bills.locator('del').first().innerText()).toContain('can be left.');
    expect(await bills.locator('ins').first().innerText()).toContain('what changed');
    await page.context().close();
  });

  it.each([
    ['light', 1280],
    ['dark', 390],
  ] as const)('the open move and the board fit, in %s at %i pixels', (light, width) =>
    expectFit(light, width, 'open'),
  );

  it('it decides each of them; what can not stand is refused beneath its card, and what is decided is still there later', async () => {
    const page = await theatre.page({ email: 'admin@harbour.example' });
    await page.goto(`/#/transitions/${ids.transition}`);
    const days = card(page, 'Days to answer an enquiry in “Enquiries”');
    await days.getByRole('radio', { name: 'Set another value' }).check();
    await days.getByLabel('Days to answer an enquiry, from now on').fill('4');
    await page.keyboard.press('Enter');
    await days.getByRole('alert').getByText('Not done').waitFor();
    await days.getByLabel('Days to answer an enquiry, from now on').fill('1');
    await page.keyboard.press('Enter');
    await days.getByText('Set another value: 1 working days').waitFor();
    await page.reload();
    await days.getByText('Set another value: 1 working days').waitFor();
    await page.getByRole('heading', { name: '4 wait for you' }).waitFor();
    await decide(page, 'How the firm keeps “Readable bills”', /Write it anew/, (own) =>
      own
        .getByLabel('What it says from now on')
        .fill('In the app, in large print, with what changed in red.'),
    );
    await decide(page, 'How the firm keeps “Appointments”', /Give it up/);
    await decide(
      page,
      'The firm’s own clause “Evening visits”',
      /Put it beneath another clause/,
      async (own) => {
        await own.getByRole('combobox', { name: 'Beneath which clause' }).click();
        await page.getByRole('option', { name: /Answers/ }).click();
      },
    );
    await decide(page, 'The firm’s own clause “Bills on paper”', /Give it another key/);
    await page.getByRole('heading', { name: 'Everything is decided' }).waitFor();
    await page.context().close();
  });

  it('it moves, not before the edition takes effect, and everybody can read what it promises then', async () => {
    const page = await theatre.page({ email: 'admin@harbour.example' });
    await page.goto(`/#/transitions/${ids.transition}`);
    const dialog = page.getByRole('dialog');
    const moving = page.getByRole('button', { name: 'Move to edition 2' });
    await rewrite(page, 'In the app, unless the customer owes something.');
    await moving.click();
    await dialog.getByRole('button', { name: 'Move' }).click();
    await dialog.getByText(/How the firm keeps “Readable bills”.*ask for the ruling/).waitFor();
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await rewrite(page, 'In the app, in large print, with what changed in red.');
    await moving.click();
    expect(await dialog.getByLabel('It holds from').inputValue()).toBe(TAKES_EFFECT);
    await dialog.getByRole('button', { name: 'Move' }).click();
    await page.getByText('Moved to edition 2', { exact: true }).first().waitFor();
    const { effective_from: from, operations } = await published();
    expect(from).toBe(TAKES_EFFECT);
    expect(operations).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ operation: 'SET_PARAMETER', parameterKey: 'answer-days', value: '1' }),
        expect.objectContaining({ operation: 'ADD_CLAUSE', key: 'evening-visits', parentKey: 'answers' }),
        expect.objectContaining({ operation: 'ADD_CLAUSE', key: 'own-paper-bills', parentKey: 'bills' }),
      ]),
    );
    expect(JSON.stringify(operations)).not.toContain('keep-appointments');
    await page.context().close();
  });

  it('the officer sees on the board who has moved, and gives another firm a later day', async () => {
    await passDayOf('Yarrow Net');
    const page = await theatre.page({ email: 'officer@openline.example' });
    await page.goto(`/#/editions/${ids.second}/board`);
    await page.getByText('Past its day: 1 firm').waitFor();
    expect(await page.getByRole('row').nth(1).innerText()).toContain('Yarrow Net');
    const harbour = page.getByRole('row', { name: /Harbour Broadband/ });
    await page.getByText('Has moved: 1 firm').waitFor();
    await page.getByLabel('Name of the firm').fill('harbour');
    await harbour.getByText('Has moved').waitFor();
    expect(await harbour.getByRole('button').count()).toBe(0);
    await page.getByLabel('Name of the firm').fill('');
    const other = page
      .getByRole('row')
      .filter({ has: page.getByRole('button') })
      .first();
    const name = await other.getByRole('link').innerText();
    await other.getByRole('button', { name: 'Give a later day' }).click();
    await page.getByLabel('Until').fill('2099-12-31');
    await page.getByLabel('Reason, as the firm reads it').fill('It changes its billing system.');
    await page.getByRole('button', { name: 'Give it this day' }).click();
    await page
      .getByRole('row', { name: new RegExp(name) })
      .getByText('A day of its own: It changes its billing system.')
      .waitFor();
    await page.context().close();
  });

  it('the comparison says what was reworded, word by word, and which floor is stronger', async () => {
    const page = await theatre.page({ email: 'officer@openline.example' });
    await page.goto(`/#/editions/${ids.first}/compare/${ids.second}`);
    await page.getByText(/1 clause added, 1 clause removed, 1 clause reworded.*2 floors stronger/).waitFor();
    const bills = page.getByRole('article').filter({ hasText: 'Readable bills' });
    await bills.getByText('Reworded', { exact: true }).waitFor();
    expect(await bills.locator('ins').allInnerTexts()).toEqual([
      expect.stringContaining('what changed,'),
      expect.stringContaining('ends.'),
    ]);
    await page.getByText('at most 10 working days → at most 2 working days').waitFor();
    await page.getByText('Stronger: protects customers more').first().waitFor();
    await page.context().close();
  });

  it.each([
    ['light', 1280],
    ['dark', 390],
  ] as const)('the move that was made fits, in %s at %i pixels', (light, width) =>
    expectFit(light, width, 'made'),
  );

  it('the firm takes the move back, and keeps the first edition as before', async () => {
    const page = await theatre.page({ email: 'admin@harbour.example' });
    await page.goto(`/#/adoptions/${ids.adoption}/show`);
    await page.getByRole('button', { name: 'Undo' }).click();
    await page
      .getByText(/Edition 1, with what the firm promised beyond it, holds again from 1 June/)
      .waitFor();
    await page.getByRole('button', { name: 'Undo the move' }).click();
    await page.getByText(/taken back on/).waitFor();
    await page.getByRole('button', { name: 'See what it means for us' }).waitFor();
    const { operations } = await published();
    expect(JSON.stringify(operations)).toContain('keep-appointments');
    await page.context().close();
  });

  it('nothing was complained about in any of the browsers', () => {
    expect(theatre.complaints).toEqual([]);
  });
});

/** What Harbour published last, as it is kept. */
async function published() {
  const [row] = await theatre.world.behind<{ effective_from: string; operations: object[] }[]>`
    select effective_from::text, operations from accord.extensions
    where adoption_id = ${ids.adoption ?? ''} order by number desc limit 1`;
  if (!row) throw new Error('Harbour has published nothing');
  return row;
}

/** Behind the fences: the day that this firm was given is over; its id is older than every other, as it was given first. */
async function passDayOf(firm: string): Promise<void> {
  await theatre.world.behind`
    insert into accord.deadlines (id, association_id, member_id, adoption_id, edition_id, until, reason, person_id)
    select '00000000-0000-7000-8000-000000000001', a.association_id, a.member_id, a.id, ${ids.second ?? ''}, '2026-01-31', 'Its office burnt down.',
      (select id from accord.people limit 1)
    from accord.adoptions a join accord.organizations o on o.id = a.member_id
    where o.name = ${firm} and a.ended_on is null`;
}

/** Every screen of the move has one heading and fits. */
async function expectFit(light: string, width: number, stage: string): Promise<void> {
  const screens: [string, string[]][] = [
    ['admin@harbour.example', ['/#/transitions/:transition', '/#/adoptions/:adoption/show']],
    [
      'officer@openline.example',
      ['/#/editions/:second/board', '/#/editions/:first/compare/:second', '/#/transitions/:transition'],
    ],
  ];
  const faults: string[] = [];
  for (const [email, paths] of screens) {
    const page = await theatre.page({ email, dark: light === 'dark', width });
    for (const [place, path] of paths.entries()) {
      const name = `move-${stage}-${light}-${width}-${email.split('@')[0]}-${place}`;
      faults.push(...(await look(page, path, ids, name)));
    }
    await page.context().close();
  }
  expect(faults).toEqual([]);
}
