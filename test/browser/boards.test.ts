import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Person } from '../ask.ts';
import { browserIsThere, openTheatre, type Theatre } from './browser.ts';
import { idsOf, look, SHOTS } from './screens.ts';

let theatre: Theatre;
let ids: Record<string, string>;

const SCREENS: [string, string[]][] = [
  ['reporter@harbour.example', ['/#/']],
  ['approver@harbour.example', ['/#/']],
  [
    'officer@openline.example',
    [
      '/#/',
      '/#/periods',
      '/#/periods/:restated/quality',
      '/#/boards',
      '/#/periods/:period/firms?receipt=ON_TIME&cut=SIZE_BAND&category=SMALL',
      '/#/returns',
    ],
  ],
  ['admin@openline.example', ['/#/returns']],
];

/** Harbour restates one figure of its accepted return; the answer is the period. */
async function restate({ world }: Theatre): Promise<string> {
  const [own] = await world.behind<{ id: string; period_id: string }[]>`
    select r.id, r.period_id from accord.returns r join accord.organizations o on o.id = r.member_id
    where o.name = 'Harbour Broadband' and r.status = 'ACCEPTED' limit 1`;
  if (!own) throw new Error('Harbour has no accepted return');
  const as = (who: string) => Person.signIn(world.app, `${who}@harbour.example`, 'demonstration');
  const [approver, reporter] = [await as('approver'), await as('reporter')];
  const step = async (who: Person, name: string, part: object = {}) => {
    const query = 'query($id: ID!) { return(id: $id) { version } }';
    const { return: seen } = await who.ask<{ return: { version: number } }>(query, { id: own.id });
    await who.act(name, { returnId: own.id, expectedVersion: seen.version, ...part });
  };
  await step(approver, 'restateReturn', { reason: 'A complaint was counted twice.' });
  const cell = { indicatorKey: 'complaints-opened', breakdown: 'Broadband', state: 'REPORTED', value: '97' };
  await step(reporter, 'fillReturn', { observations: [cell], explanation: 'One was counted twice.' });
  await step(reporter, 'prepareReturn');
  await step(approver, 'submitReturn');
  return own.period_id;
}

describe.skipIf(!browserIsThere)('boards, in the browser', () => {
  beforeAll(async () => {
    theatre = await openTheatre();
    ids = await idsOf(theatre);
    ids.restated = await restate(theatre);
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

  it('an officer gives several returns to somebody, and accepts several at once', async () => {
    const page = await theatre.page({ email: 'officer@openline.example' });
    const filter = encodeURIComponent(JSON.stringify({ status: 'SUBMITTED', periodId: ids.period }));
    await page.goto(`/#/returns?filter=${filter}`);
    const rows = page.getByRole('table').getByRole('row');
    const names: string[] = [];
    for (const place of [1, 2]) {
      await rows.nth(place).getByRole('checkbox').check();
      names.push(await rows.nth(place).getByRole('cell').nth(1).innerText());
    }
    await page.getByRole('button', { name: 'Give 2 to an officer' }).click();
    await page.getByRole('combobox', { name: 'Officer' }).click();
    await page.getByRole('option', { name: 'Oscar Reed' }).click();
    await page.screenshot({ path: `${SHOTS}/boards-give.png` });
    await page.getByRole('dialog').getByRole('button', { name: 'Give them' }).click();
    await rows.nth(1).getByText('Oscar Reed').waitFor();
    await rows.nth(2).getByText('Oscar Reed').waitFor();
    for (const place of [1, 2]) await rows.nth(place).getByRole('checkbox').check();
    await page.getByRole('button', { name: 'Accept 2' }).click();
    await page.getByRole('dialog').getByText(names.join(', ')).waitFor();
    await page.screenshot({ path: `${SHOTS}/boards-accept.png` });
    await page.getByRole('dialog').getByRole('button', { name: 'Accept all' }).click();
    for (const name of names)
      await page.getByRole('cell', { name, exact: true }).waitFor({ state: 'detached' });
    await page.context().close();
  });

  it('an officer gives one return to somebody, and an administrator asks for two signatures', async () => {
    const officer = await theatre.page({ email: 'officer@openline.example' });
    const filter = encodeURIComponent(JSON.stringify({ status: 'SUBMITTED' }));
    await officer.goto(`/#/returns?filter=${filter}`);
    await officer.getByRole('table').getByRole('row').nth(1).getByRole('cell').nth(1).click();
    await officer.getByRole('button', { name: /^Give to/ }).click();
    await officer.getByRole('combobox', { name: 'Officer' }).click();
    await officer.getByRole('option', { name: 'Oscar Reed' }).click();
    await officer.getByRole('dialog').getByRole('button', { name: 'Give it' }).click();
    await officer.getByText('Looked after by Oscar Reed.').waitFor();
    const admin = await theatre.page({ email: 'admin@openline.example' });
    await admin.goto('/#/returns');
    await admin.getByRole('button', { name: 'One officer accepts' }).click();
    await admin.getByRole('radio', { name: /^Two/ }).check();
    await admin.screenshot({ path: `${SHOTS}/boards-policy.png` });
    await admin.getByRole('dialog').getByRole('button', { name: 'Set it' }).click();
    await admin.getByRole('button', { name: 'Two officers accept' }).waitFor();
    await officer.reload();
    await officer.getByRole('button', { name: 'Approve' }).waitFor();
    await officer.context().close();
    await admin.context().close();
  });

  it.each([
    ['light', 1280],
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
