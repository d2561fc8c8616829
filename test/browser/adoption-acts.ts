import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import type { Theatre } from './browser.ts';
import { look } from './screens.ts';
import { signIn } from './second-edition.ts';

/** Goes to a step of the way. */
export const stepTo = (page: Page, name: string): Promise<void> =>
  page.getByRole('navigation', { name: 'Steps of the adoption' }).getByRole('button', { name }).click();

export const question = (page: Page, text: RegExp) => page.getByRole('group', { name: text }).first();

export const answer = (page: Page, text: RegExp, name: string): Promise<void> =>
  question(page, text).getByRole('radio', { name, exact: true }).check();

/** Opens a dialog by its button, gives the reason, and confirms. */
export async function withReason(page: Page, button: string, reason: string, shown: RegExp): Promise<void> {
  await page.getByRole('button', { name: button, exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText(shown).first().waitFor();
  await dialog.getByRole('textbox').fill(reason);
  await dialog.getByRole('button', { name: button, exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
}

/** Signs for the firm, after looking at the hash of what is signed. */
export async function signForTheFirm(page: Page): Promise<void> {
  await page
    .getByText(/^SHA-256 [0-9a-f]{64}$/)
    .first()
    .waitFor();
  await page.getByRole('button', { name: 'Sign for the firm' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Sign', exact: true }).click();
  await page.getByText('The decision of the association.').waitFor();
}

/** Notes a gap by the keyboard: the clause from its list, then field by field. */
export async function noteGap(page: Page, clause: RegExp, gap: string): Promise<void> {
  await page.getByRole('button', { name: 'Add a gap' }).press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'Clause' }).press('Enter');
  await page.getByRole('option', { name: clause }).press('Enter');
  await dialog.getByLabel('What can not be kept yet').fill(gap);
  await dialog.getByLabel('What is done to close it').fill('Hire two people');
  await dialog.getByLabel('By whom').fill('Head of visits');
  await dialog.getByLabel('Until').fill('2030-06-30');
  await page.keyboard.press('Enter');
  await dialog.waitFor({ state: 'detached' });
}

/** Presses the button and answers what the file that comes of it says. */
export async function downloaded(page: Page, button: string): Promise<string> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return readFile(await file.path(), 'utf8');
}

/** The one adoption of this administrator's firm. */
export async function adoptionOf(theatre: Theatre, email: string): Promise<string> {
  const admin = await signIn(theatre, email);
  const { adoptions } = await admin.ask<{ adoptions: { nodes: { id: string }[] } }>(
    'query { adoptions { nodes { id } } }',
  );
  return adoptions.nodes[0]?.id ?? '';
}

/** The questions that are left, answered by the same person in another window; not everything can be kept from the first day. */
export async function answerTheRest(theatre: Theatre, email: string, adoptionId: string): Promise<void> {
  const admin = await signIn(theatre, email);
  const { adoption } = await admin.ask<{
    adoption: { version: number; questions: { key: string }[]; assessment: { question: string }[] };
  }>('query($id: ID!) { adoption(id: $id) { version questions { key } assessment { question } } }', {
    id: adoptionId,
  });
  const given = new Set(adoption.assessment.map((entry) => entry.question));
  const answers = adoption.questions
    .filter(({ key }) => !given.has(key))
    .map(({ key }) =>
      key === 'from-day-one'
        ? { question: key, answer: 'NO', note: 'Not the evening visits.' }
        : { question: key, answer: 'YES' },
    );
  await admin.act('answerAssessment', { adoptionId, expectedVersion: adoption.version, answers });
}

/** The association admits a firm of the smallest kind; the answer is its administrator's address. */
export async function admitSmallFirm(theatre: Theatre): Promise<string> {
  const email = 'admin@lantern.example';
  const admin = await signIn(theatre, 'admin@openline.example');
  const { member } = await admin.act<{ member: { id: string } }>(
    'admitMember',
    {
      ...{ name: 'Lantern Net', number: '2001', segment: 'Reseller', sizeBand: 'MICRO' },
      since: '2024-01-01',
    },
    '{ member { id } }',
  );
  const person = { name: 'Lena Lamp', email, password: 'demonstration' };
  await admin.act('appoint', { organizationId: member.id, role: 'MEMBER_ADMIN', ...person });
  return email;
}

/** What is wrong with the frames of these steps for each of these people; for nobody, of the public page. */
export async function faultsOfSteps(
  theatre: Theatre,
  ids: Record<string, string>,
  { light, width, stage }: { light: string; width: number; stage: string },
  screens: Record<string, string[]>,
): Promise<string[]> {
  const faults: string[] = [];
  for (const [email, steps] of Object.entries(screens)) {
    const page = await theatre.page({ ...(email ? { email } : {}), dark: light === 'dark', width });
    const paths = email
      ? steps.map((step) => `/#/adoptions/:adoption/show?step=${step}`)
      : ['/public/register/:certificate'];
    for (const [place, path] of paths.entries()) {
      const name = `adopt-${stage}-${light}-${width}-${email.split('@')[0] || 'public'}-${place}`;
      faults.push(...(await look(page, path, ids, name)));
    }
    await page.context().close();
  }
  return faults;
}
