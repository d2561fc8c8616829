import type { SeatRole, SizeBand } from '../../schema/words.ts';
import { Person } from '../ask.ts';
import { assess, on, sign } from '../rooms/adopting.ts';
import { type Association, admitFirm } from '../rooms/parties.ts';
import { at, cell, RETURN, type SeenReturn, step } from '../rooms/reporting.ts';
import { PASSWORD, type World } from '../world.ts';

export const ASSOCIATION = 'Harbour Insurers’ Association';
export const LANTERN = 'Lantern Mutual';

/** Gives somebody a seat, and signs them in on it. */
export async function seat(
  world: World,
  by: Person,
  organization: { id: string; name: string },
  who: { name: string; email: string; role: SeatRole },
): Promise<Person> {
  await by.act('appoint', { organizationId: organization.id, password: PASSWORD, ...who });
  return Person.signIn(world.app, who.email, PASSWORD, organization.name, who.role);
}

/** What one firm reports for a half-year: answered in time of received, and complaints opened about homes and motors. */
export interface HalfYear {
  inTime: number;
  received: number;
  home: number;
  motor: number;
}

const halfYear = (inTime: number, received: number, home: number, motor: number): HalfYear => ({
  inTime,
  received,
  home,
  motor,
});

/** The other firms of the story, with what they report for the first half of 2025. */
export const OTHERS: { name: string; sizeBand: SizeBand; segment: string; figures: HalfYear }[] = [
  {
    name: 'Beacon Assurance',
    sizeBand: 'LARGE',
    segment: 'Household',
    figures: halfYear(950, 1000, 600, 400),
  },
  { name: 'Compass Cover', sizeBand: 'MEDIUM', segment: 'Household', figures: halfYear(40, 50, 30, 20) },
  { name: 'Drift & Daughters', sizeBand: 'SMALL', segment: 'Household', figures: halfYear(9, 10, 10, 0) },
  { name: 'Ember Direct', sizeBand: 'SMALL', segment: 'Household', figures: halfYear(5, 10, 4, 6) },
  { name: 'Fathom Marine', sizeBand: 'MEDIUM', segment: 'Marine', figures: halfYear(180, 200, 120, 80) },
  { name: 'Gale Insurance', sizeBand: 'SMALL', segment: 'Household', figures: halfYear(19, 20, 12, 8) },
  { name: 'Haven Friendly', sizeBand: 'MEDIUM', segment: 'Marine', figures: halfYear(27, 30, 18, 12) },
];

export const LANTERN_FIGURES = halfYear(90, 100, 60, 40);

/** A firm that keeps the code, with those of its people who report. */
export interface Reporting {
  name: string;
  reporter: Person;
  approver: Person;
}

/** Admits a firm and carries its adoption to the register: the same steps as the first firm's, in one breath. */
export async function join(
  world: World,
  association: Association,
  codeId: string,
  firm: { name: string; sizeBand: SizeBand; segment: string; number: string },
): Promise<Reporting> {
  const admitted = await admitFirm(world, association, firm);
  const committed = await sign(admitted.approver, await assess(admitted, codeId));
  await association.officer.act('registerAdoption', on(committed, { registeredOn: '2024-03-01' }));
  const email = `rae@firm-${firm.number}.example`;
  const reporter = await seat(world, admitted.admin, admitted, {
    ...{ name: `Rae of ${firm.name}`, email, role: 'MEMBER_REPORTER' },
  });
  return { name: firm.name, reporter, approver: admitted.approver };
}

/** The form's cells for a half-year. A firm that has no complaint at all of a kind says that it has none. */
export const cells = ({ inTime, received, home, motor }: HalfYear) => [
  cell(['answered-in-time', ''], { numerator: String(inTime), denominator: String(received) }),
  ...(
    [
      ['Home', home],
      ['Motor', motor],
    ] as const
  ).map(([part, count]) => cell(['opened', part], count === 0 ? { state: 'NIL' } : { value: String(count) })),
];

/** Fills a return by form, has it prepared and signed; the answer is the submitted return. */
export async function report(firm: Reporting, periodId: string, figures: HalfYear): Promise<SeenReturn> {
  const begun = await firm.reporter.act<SeenReturn>('beginReturn', { periodId }, RETURN);
  const nil = figures.home === 0 || figures.motor === 0;
  const nilAttestation = nil ? 'The claims desk searched all letters and calls.' : null;
  await firm.reporter.act('fillReturn', at(begun, { observations: cells(figures), nilAttestation }));
  await step(firm.reporter, 'prepareReturn', begun.id);
  return step(firm.approver, 'submitReturn', begun.id);
}

/** The same as a sheet, one row for the rate and one for each kind of complaint. */
export function asCsv(firms: readonly { name: string; figures: HalfYear }[]): string {
  const rows = firms.flatMap(({ name, figures: { inTime, received, home, motor } }) => [
    `${name},,${inTime},${received},`,
    `${name},Home,,,${home}`,
    `${name},Motor,,,${motor}`,
  ]);
  return ['Firm,Breakdown,answered-in-time numerator,answered-in-time denominator,opened', ...rows].join(
    '\n',
  );
}
