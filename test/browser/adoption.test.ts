import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  admitSmallFirm,
  adoptionOf,
  answer,
  answerTheRest,
  downloaded,
  faultsOfSteps,
  noteGap,
  question,
  signForTheFirm,
  stepTo,
  withReason,
} from './adoption-acts.ts';
import { browserIsThere, openTheatre, type Theatre } from './browser.ts';

let theatre: Theatre;
const ids: Record<string, string> = {};

const ADMIN = 'admin@harbour.example';
const APPROVER = 'approver@harbour.example';
const OFFICER = 'officer@openline.example';
const LIGHTS = [
  ['light', 1280],
  ['dark', 390],
] as const;

/** Opens the adoption as somebody, does what there is to do, and leaves. */
async function as(email: string, work: (page: Page) => Promise<void>): Promise<void> {
  const page = await theatre.page({ email });
  await page.goto(`/#/adoptions/${ids.adoption}/show`);
  await page.getByRole('heading', { level: 1, name: /Harbour Broadband/ }).waitFor();
  await work(page);
  await page.context().close();
}

const saved = (page: Page) => page.getByText('All saved').waitFor();

describe.skipIf(!browserIsThere)(
  'an adoption, from weighing it to the public register, in the browser',
  () => {
    beforeAll(async () => {
      theatre = await openTheatre();
    }, 180_000);
    afterAll(() => theatre?.close());

    it('a firm that has withdrawn reads what that means, and begins anew', async () => {
      ids.adoption = await adoptionOf(theatre, ADMIN);
      await as(ADMIN, async (page) => {
        await withReason(page, 'Withdraw', 'We are sold.', /This can not be undone/);
        await page.getByText('Withdrawn since').waitFor();
        await page.getByText('The firm gave the code up by its own will.').waitFor();
        expect(await page.getByRole('button', { name: 'Withdraw' }).count()).toBe(0);
        await page.getByRole('menuitem', { name: 'Codes' }).click();
        await page.getByRole('button', { name: 'Consider adopting it' }).click();
        await page.getByRole('heading', { level: 1, name: /Harbour Broadband/ }).waitFor();
        await page.getByText(/^0 of 19 questions answered/).waitFor();
        ids.adoption = /adoptions\/([^/]+)\/show/.exec(page.url())?.[1] ?? '';
      });
    });

    it('it answers, leaves in the middle, and finds everything again', async () => {
      await as(ADMIN, async (page) => {
        await answer(page, /objectives of the code/, 'Yes');
        await question(page, /objectives of the code/)
          .getByLabel(/What shows it/)
          .fill('Board paper 12');
        await answer(page, /products and customers the code covers/, 'No');
        await question(page, /products and customers the code covers/)
          .getByLabel('Why')
          .fill('Business lines are open.');
        // Leaves at once, before anything could be saved.
        await page.getByRole('menuitem', { name: 'Codes' }).click();
        await page.getByRole('heading', { level: 1, name: 'Codes' }).waitFor();
        await page.goBack();
        await page.getByText(/^2 of 19 questions answered/).waitFor();
      });
      await as(ADMIN, async (page) => {
        await page.getByText(/^2 of 19 questions answered/).waitFor();
        await page.getByRole('button', { name: /^Fit: 2 of 2 answered/ }).click();
        expect(
          await question(page, /objectives of the code/)
            .getByLabel(/What shows it/)
            .inputValue(),
        ).toBe('Board paper 12');
        expect(
          await question(page, /the code covers/)
            .getByLabel('Why')
            .inputValue(),
        ).toBe('Business lines are open.');
        await page.getByRole('button', { name: 'Complete the assessment' }).click();
        await page.getByRole('button', { name: /^Not answered yet: Were consumers/ }).click();
        await expectFocus(page, 'answers.heard');
      });
    });

    it('what the server refuses is not lost either: it is there again, and saved when it can be', async () => {
      await as(ADMIN, async (page) => {
        await page.route('**/graphql', (route) =>
          route.request().postData()?.includes('AnswerAssessment') ? route.abort() : route.continue(),
        );
        await answer(page, /consumers and firms like ours heard/, 'Yes');
        await page.getByText('The server can not be reached.').first().waitFor();
        await page.getByRole('menuitem', { name: 'Codes' }).click();
        await page.getByRole('heading', { level: 1, name: 'Codes' }).waitFor();
        await page.unroute('**/graphql');
        await page.goBack();
        await page.getByText(/^3 of 19 questions answered/).waitFor();
      });
      theatre.complaints.splice(0, theatre.complaints.length, ...theatre.complaints.filter(unforeseen));
    });

    it.each(LIGHTS)('the questions fit, in %s at %i pixels', (light, width) =>
      expectFit(light, width, 'weighing', { [ADMIN]: ['weigh'] }),
    );

    it('by the keyboard alone it answers the rest, notes two gaps, and takes one out again', async () => {
      await answerTheRest(theatre, ADMIN, ids.adoption ?? '');
      await as(ADMIN, async (page) => {
        await page.getByText(/^19 of 19 questions answered/).waitFor();
        await page.getByRole('button', { name: 'Next: Gaps and plan' }).press('Enter');
        await page.getByText('name the clauses, and what closes each gap').waitFor();
        await noteGap(page, /Appointments/, 'No evening visits.');
        await page.getByRole('cell', { name: 'No evening visits.' }).waitFor();
        expect(await page.getByText('name the clauses, and what closes each gap').count()).toBe(0);
        await page.getByRole('button', { name: 'Add a gap' }).press('Enter');
        await page.getByRole('dialog').getByLabel('What can not be kept yet').fill('Half a thought');
        await page.keyboard.press('Escape');
        await page.reload();
        await page.getByRole('button', { name: 'Add a gap' }).press('Enter');
        expect(await page.getByRole('dialog').getByLabel('What can not be kept yet').inputValue()).toBe(
          'Half a thought',
        );
        await page.keyboard.press('Escape');
        await noteGap(page, /Readable bills/, 'Old bills.');
        await page.getByRole('button', { name: /^Remove the gap at .*Readable bills/ }).press('Enter');
        await page.getByRole('dialog').getByRole('button', { name: 'Take it out' }).press('Enter');
        await page.getByRole('cell', { name: 'Old bills.' }).waitFor({ state: 'detached' });
        await stepTo(page, 'Weigh it');
        await page.getByRole('button', { name: 'Complete the assessment' }).press('Enter');
        await page.getByText(/Who may sign:/).waitFor();
        await page.getByText('Ava Brook', { exact: true }).waitFor();
        expect(await page.getByRole('button', { name: 'Sign for the firm' }).count()).toBe(0);
      });
    });

    it.each(LIGHTS)('the steps before the signature fit, in %s at %i pixels', (light, width) =>
      expectFit(light, width, 'before', { [ADMIN]: ['weigh', 'plan', 'sign', 'register', 'keep'] }),
    );

    it('the approver finds it among what waits, and signs the exact words', async () => {
      const page = await theatre.page({ email: APPROVER });
      await page.getByRole('link', { name: /waits for the signature of an approver/ }).click();
      await page.getByText('“Appointments”: No evening visits.').first().waitFor();
      await signForTheFirm(page);
      await page.context().close();
    });

    it('the officer reads it and declines with a reason, the firm mends it, signs again and is registered', async () => {
      await as(OFFICER, async (page) => {
        await stepTo(page, 'Weigh it');
        await page.getByText('Shown by: Board paper 12').waitFor();
        await stepTo(page, 'Registration');
        await withReason(page, 'Decline', 'Who is called in the evening?', /The public sees nothing of it/);
        await page.getByText('The signature of an approver.').waitFor();
      });
      await as(ADMIN, async (page) => {
        await page.getByText('Not accepted as it was: Who is called in the evening?').waitFor();
        await stepTo(page, 'Gaps and plan');
        await page.getByRole('button', { name: /^Change the gap at .*Appointments/ }).click();
        await page.getByLabel('By whom').fill('Ms Dusk, who is called in the evening');
        await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
        await page.getByRole('cell', { name: /Ms Dusk/ }).waitFor();
        await stepTo(page, 'Weigh it');
        await page.getByRole('button', { name: /^Fit: 2 of 2/ }).click();
        await question(page, /the code covers/)
          .getByLabel('Why')
          .fill('Business lines come in 2028.');
        await saved(page);
      });
      await as(APPROVER, async (page) => {
        await page.getByText(/the association did not accept it/).waitFor();
        await page
          .getByText(/Ms Dusk/)
          .first()
          .waitFor();
        await signForTheFirm(page);
      });
      await as(OFFICER, async (page) => {
        await page.getByRole('button', { name: 'Register', exact: true }).click();
        const dialog = page.getByRole('dialog');
        await dialog.getByText(/registered with a plan, but not the plan/).waitFor();
        await dialog.getByRole('button', { name: 'Register', exact: true }).click();
        await page.getByText(/^On the register since/).waitFor();
        ids.certificate = (await page.getByRole('link', { name: /^OPENLINE-/ }).innerText()).trim();
      });
    });

    it('the firm closes its gap, and nothing else of the plan can be changed any more', async () => {
      await as(ADMIN, async (page) => {
        await stepTo(page, 'Gaps and plan');
        await page.getByText('1 gap is still open.').waitFor();
        expect(
          await page.getByRole('button', { name: /Remove the gap|Change the gap|Add a gap/ }).count(),
        ).toBe(0);
        await page.getByRole('button', { name: /^Close the gap at .*Appointments/ }).click();
        await page.getByRole('dialog').getByRole('button', { name: 'It is closed' }).click();
        await page.getByText('1 of 1 gap closed.').waitFor();
      });
    });

    it('the officer puts it under remedy and suspends it, told what the public will see', async () => {
      await as(OFFICER, async (page) => {
        await withReason(page, 'Put under remedy', 'Visits are missed.', /The public will see/);
        await page.getByText('Under remedy since').waitFor();
        await withReason(page, 'Suspend', 'They still are.', /“Suspended” from today/);
        await page.getByText('Suspended since').waitFor();
        await page.getByText('They still are.').first().waitFor();
      });
      await as(ADMIN, async (page) => {
        await page.getByText('Suspended since').waitFor();
        await page.getByText(/may not present itself as one that keeps the code/).waitFor();
        expect(await page.getByRole('button', { name: 'Reinstate' }).count()).toBe(0);
      });
    });

    it.each(LIGHTS)('a suspended adoption fits, in %s at %i pixels', (light, width) =>
      expectFit(light, width, 'suspended', {
        [OFFICER]: ['weigh', 'plan', 'sign', 'register', 'keep'],
        [ADMIN]: ['plan', 'keep'],
        '': [],
      }),
    );

    it('everybody reads the mark, the history and the promise, and takes it home', async () => {
      await as(OFFICER, async (page) => {
        await withReason(page, 'Reinstate', 'Visits are kept.', /“Registered” from today/);
        await page.getByText('Suspended since').waitFor({ state: 'detached' });
        const profile = await downloaded(page, 'HTML, to read');
        expect(profile).toContain('Harbour Broadband');
        await page.getByRole('button', { name: /OSCAL profile/ }).click();
        await page.getByText(/published no extension yet/).waitFor();
      });
      const page = await theatre.page();
      await page.goto(`/public/register/${ids.certificate}`);
      await page.getByText('Registered with a plan', { exact: true }).waitFor();
      expect(await page.locator('main').innerText()).not.toMatch(/Ms Dusk|They still are/);
      const history = page.getByRole('heading', { name: 'History of the certificate' }).locator('..');
      expect(
        (await history.getByRole('listitem').allInnerTexts()).map((text) => text.split('\n').at(-1)),
      ).toEqual(['Registered', 'Under remedy', 'Suspended', 'Registered']);
      expect(await downloaded(page, 'Download as HTML')).toMatch(/Harbour Broadband[\s\S]*<\/html>/);
      expect((await downloaded(page, 'Download as Word (DOCX)')).slice(0, 2)).toBe('PK');
      await page.context().close();
    });

    it('a small firm is asked less, and told so', async () => {
      const email = await admitSmallFirm(theatre);
      const page = await theatre.page({ email });
      await page.getByRole('menuitem', { name: 'Codes' }).click();
      await page.getByRole('button', { name: 'Consider adopting it' }).click();
      await page.getByText('This is the short form').waitFor();
      await page.getByText(/^0 of 8 questions answered/).waitFor();
      await page.context().close();
    });

    it('nothing was complained about in any of the browsers', () => {
      expect(theatre.complaints).toEqual([]);
    });
  },
);

/** Every complaint but the one about the request that a test cut off. */
const unforeseen = (complaint: string): boolean => !complaint.includes('ERR_FAILED');

async function expectFocus(page: Page, id: string): Promise<void> {
  await page.waitForFunction((wanted) => document.activeElement?.id === wanted, id);
}

/** Each step of the adoption has one heading and fits, for each of these people. */
async function expectFit(light: string, width: number, stage: string, screens: Record<string, string[]>) {
  expect(await faultsOfSteps(theatre, ids, { light, width, stage }, screens)).toEqual([]);
}
