import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Person } from '../ask.ts';
import { browserIsThere, openTheatre, type Theatre } from './browser.ts';
import { idsOf, look } from './screens.ts';

let theatre: Theatre;
let ids: Record<string, string>;

const field = (page: Page, path: string) => page.locator(`[data-cell="observations.${path}"]`);
const SCREENS: [string, string[]][] = [
  ['second@harbour.example', ['/#/returns/:draft/show']],
  ['officer@openline.example', ['/#/periods', '/#/periods/:period/firms', '/#/returns/:accepted/show']],
];

const HOME = 'complaints-opened.Broadband.value';

describe.skipIf(!browserIsThere)('returns, in the browser', () => {
  beforeAll(async () => {
    theatre = await openTheatre();
    ids = await idsOf(theatre);
    const admin = await Person.signIn(theatre.world.app, 'admin@harbour.example', 'demonstration');
    const { me } = await admin.ask<{ me: { seat: { organization: { id: string } } } }>(
      '{ me { seat { organization { id } } } }',
    );
    await admin.act('appoint', {
      ...{ organizationId: me.seat.organization.id, name: 'Rae Finch', email: 'second@harbour.example' },
      ...{ role: 'MEMBER_REPORTER', password: 'demonstration' },
    });
  }, 240_000);
  afterAll(() => theatre?.close());

  it('two reporters at one return see what the other writes, and choose where both wrote the same', async () => {
    const rex = await theatre.page({ email: 'reporter@harbour.example' });
    const rae = await theatre.page({ email: 'second@harbour.example' });
    for (const page of [rex, rae]) {
      await page.goto(`/#/returns/${ids.draft}/show`);
      await page.getByText('All saved').waitFor();
    }
    await field(rex, HOME).fill('101');
    await rex.getByText('All saved').waitFor();
    await rae.locator(`[data-cell="observations.${HOME}"][value="101"]`).waitFor();
    await rae.getByText('last by Rex Holm').first().waitFor();
    await rae.context().setOffline(true);
    await field(rae, HOME).fill('150');
    await rae.getByText('The server can not be reached').waitFor();
    await field(rex, HOME).fill('120');
    await rex.getByText('All saved').waitFor();
    await rae.context().setOffline(false);
    await rae.getByText('Rex Holm wrote: 120 complaints. You typed: 150 complaints.').waitFor();
    expect(await rae.getByRole('button', { name: 'Prepare for signature' }).isDisabled()).toBe(true);
    await rae.getByRole('button', { name: 'Write mine' }).click();
    await rex.locator(`[data-cell="observations.${HOME}"][value="150"]`).waitFor();
    await rex
      .getByRole('button', { name: /What was written at .*Broadband/ })
      .first()
      .click();
    await rex
      .getByRole('dialog')
      .getByText(/Rae Finch: 120 → 150/)
      .waitFor();
    await rex.context().close();
    await rae.context().close();
    theatre.complaints.splice(
      0,
      theatre.complaints.length,
      ...theatre.complaints.filter((one) => !one.includes('ERR_INTERNET_DISCONNECTED')),
    );
  }, 180_000);

  it('what was typed without a connection is there after a reload, and is saved then', async () => {
    const page = await theatre.page({ email: 'reporter@harbour.example' });
    await page.goto(`/#/returns/${ids.draft}/show`);
    await page.getByText('All saved').waitFor();
    await page.route('**/graphql', (route) => route.abort());
    await field(page, 'redress-paid._.value').fill('31.25');
    await page.getByText('The server can not be reached').waitFor();
    await page.unroute('**/graphql');
    page.on('dialog', (dialog) => dialog.accept());
    await page.reload();
    await page.getByText('All saved').waitFor();
    expect(await field(page, 'redress-paid._.value').inputValue()).toBe('31.25');
    const [kept] = await theatre.world.behind<{ value: string }[]>`
      select value from accord.observations o join accord.return_versions v on v.id = o.version_id
      where v.return_id = ${ids.draft ?? ''} and o.indicator_key = 'redress-paid'`;
    expect(kept?.value).toBe('31.25');
    await page.context().close();
    theatre.complaints.length = 0;
  });

  it('the officer opens a calendar, sees who owes what, and gives one firm a later day', async () => {
    const page = await theatre.page({ email: 'officer@openline.example' });
    await page.goto('/#/periods');
    await page.getByRole('button', { name: 'Open a calendar' }).click();
    await page.getByLabel('How many periods').fill('2');
    await page.getByLabel('A day of the first period').fill('2032-01-01');
    await page.getByRole('dialog').getByRole('button', { name: 'Open all' }).click();
    await page.getByText('2032 Q2').first().waitFor();
    await page.goto(`/#/periods/${ids.period}/firms`);
    await page.getByLabel('Firm', { exact: true }).fill('harbour');
    await page.getByRole('heading', { name: '1 firm', exact: true }).waitFor();
    await page.getByRole('button', { name: 'Other days for Harbour Broadband' }).click();
    await page.getByLabel('A later due day').fill('2033-01-31');
    await page.getByLabel('Reason').fill('Its books burned.');
    await page.getByRole('dialog').getByRole('button', { name: 'Grant' }).click();
    await page.getByText('31 January 2033 (later than for others)').waitFor();
    await page.context().close();
  });

  it('an accepted return is restated by its approver, with a reason that is shown', async () => {
    const [own] = await theatre.world.behind<{ id: string }[]>`
      select r.id from accord.returns r join accord.organizations o on o.id = r.member_id
      where o.name = 'Harbour Broadband' and r.status = 'ACCEPTED' limit 1`;
    const page = await theatre.page({ email: 'approver@harbour.example' });
    await page.goto(`/#/returns/${own?.id}/show`);
    await page.getByRole('button', { name: 'Restate' }).click();
    await page.getByLabel('Reason').fill('A complaint was counted twice.');
    await page.getByRole('dialog').getByRole('button', { name: 'Begin the restatement' }).click();
    await page.getByText(/Restates version 1: A complaint was counted twice/).waitFor();
    await page.context().close();
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
          const name = `returns-${light}-${width}-${email.split('@')[0]}-${place}`;
          expect(await look(page, path, ids, name), path).toEqual([]);
        }
        await page.context().close();
      }
      expect(theatre.complaints).toEqual([]);
    },
    120_000,
  );
});
