import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import type { Theatre } from './browser.ts';

export const SHOTS = fileURLToPath(new URL('./shots/', import.meta.url));

/** Who looks at which screens; `:code` and the like are ids of the demonstration. */
export const SCREENS: readonly { email?: string; paths: readonly string[] }[] = [
  {
    paths: [
      '/public',
      '/public/register',
      '/public/register/:certificate',
      '/public/codes/fair-connection',
      '/public/reports',
      '/public/reports/:reference',
      '/public/nothing',
    ],
  },
  {
    email: 'admin@openline.example',
    paths: [
      '/#/',
      '/#/codes',
      '/#/editions/:edition',
      '/#/adoptions',
      '/#/adoptions/:adoption/show',
      '/#/periods',
      '/#/periods/:period/import',
      '/#/returns',
      '/#/returns/:accepted/show',
      '/#/reports',
      '/#/reports/:report/show',
      '/#/members',
      '/#/people',
      '/#/keys',
    ],
  },
  { email: 'reporter@harbour.example', paths: ['/#/', '/#/returns/:draft/show'] },
  { email: 'analyst@subscribers.example', paths: ['/#/'] },
];

/** Ids of the demonstration by the names that the paths above use. */
export async function idsOf({ world }: Theatre): Promise<Record<string, string>> {
  const [ids] = await world.behind<Record<string, string>[]>`
    select (select id from accord.editions limit 1) as edition,
      (select a.id from accord.adoptions a join accord.organizations o on o.id = a.member_id
        where o.name = 'Harbour Broadband') as adoption,
      (select id from accord.periods order by ends_on desc limit 1) as period,
      (select id from accord.returns where status = 'ACCEPTED' limit 1) as accepted,
      (select id from accord.returns where status = 'SUBMITTED' limit 1) as waiting,
      (select r.id from accord.returns r join accord.organizations o on o.id = r.member_id
        where o.name = 'Harbour Broadband' order by r.id desc limit 1) as draft,
      (select id from accord.reports limit 1) as report,
      (select reference from published.publications order by number limit 1) as reference,
      (select certificate_number from published.register_entries where firm_name = 'Harbour Broadband') as certificate`;
  return ids ?? {};
}

/** Opens one screen, keeps a picture of it, and answers what is wrong with its frame. */
export async function look(
  page: Page,
  path: string,
  ids: Record<string, string>,
  name: string,
): Promise<string[]> {
  const address = path.replace(/:(\w+)/g, (_whole, id: string) => ids[id] ?? '');
  await page.goto(address);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.waitForLoadState('networkidle');
  mkdirSync(SHOTS, { recursive: true });
  await page.screenshot({ path: join(SHOTS, `${name}.png`), fullPage: true });
  const seen = await page.evaluate(() => ({
    headings: document.querySelectorAll('h1').length,
    overflow: document.documentElement.scrollWidth - window.innerWidth,
    text: document.body.innerText,
  }));
  const faults: string[] = [];
  if (seen.headings !== 1) faults.push(`${path} has ${seen.headings} first headings`);
  if (seen.overflow > 0) faults.push(`${path} is ${seen.overflow} pixels too wide`);
  if (/lorem|undefined|\[object/i.test(seen.text) || /\bNaN\b/.test(seen.text))
    faults.push(`${path} shows what no one wrote`);
  return faults;
}
