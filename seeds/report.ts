import { proposeReport, publishReport } from '../api/reports/publish-report.ts';
import { beginReturn } from '../api/returns/begin-return.ts';
import { fillReturn } from '../api/returns/fill-return.ts';
import { openPeriod } from '../api/returns/open-period.ts';
import { prepareReturn, submitReturn } from '../api/returns/sign-off.ts';
import { acceptReturns } from '../api/reviews/accept-return.ts';
import { queryReturn } from '../api/reviews/query-return.ts';
import { addDays } from '../api/rules/period.ts';
import type { Member } from './adopt.ts';
import { inventBeside } from './assessment.ts';
import { compileWhole } from './compile.ts';
import { playCorrection } from './correct.ts';
import { type Figures, inventFigures } from './figures.ts';
import type { AssociationPeople } from './people.ts';
import { answerAsNamed, morningOf, PREVIEW_DAYS } from './preview.ts';
import { chanceFrom } from './random.ts';
import { SHOWN_FIRM } from './sector.ts';
import { playAll, type Stage } from './stage.ts';

/** A half-year of the demonstration, with the days on which punctual and late firms submit, and on which its report goes out. */
export interface HalfYear {
  label: string;
  startsOn: string;
  endsOn: string;
  dueOn: string;
  punctual: string;
  late: string;
  report: string | null;
}

export const HALF_YEARS: readonly HalfYear[] = [
  {
    label: '2024 H2',
    startsOn: '2024-07-01',
    endsOn: '2024-12-31',
    dueOn: '2025-02-15',
    punctual: '2025-02-03',
    late: '2025-02-27',
    report: '2025-03-20',
  },
  {
    label: '2025 H1',
    startsOn: '2025-01-01',
    endsOn: '2025-06-30',
    dueOn: '2025-08-15',
    punctual: '2025-08-05',
    late: '2025-08-29',
    report: '2025-09-18',
  },
  {
    label: '2025 H2',
    startsOn: '2025-07-01',
    endsOn: '2025-12-31',
    dueOn: '2026-02-15',
    punctual: '2026-02-05',
    late: '2026-02-24',
    report: '2026-03-19',
  },
  {
    label: '2026 H1',
    startsOn: '2026-01-01',
    endsOn: '2026-06-30',
    dueOn: '2026-08-15',
    punctual: '2026-08-06',
    late: '2026-08-28',
    report: null,
  },
];

/** Who plays a half-year. `open` is what each firm has open at its end, by category of complaint and service. */
interface Scene {
  association: AssociationPeople;
  codeId: string;
  members: readonly Member[];
  open: Map<string, number[][]>;
}

/** The half-year that is printed a second time. */
const CORRECTED = '2025 H2';

/** Plays one half-year: it opens, firms report or do not, the officer accepts, and the report is published. */
export async function playHalfYear(stage: Stage, scene: Scene, half: HalfYear): Promise<void> {
  const { association, codeId, members } = scene;
  stage.on(half.endsOn);
  const { label, startsOn, endsOn, dueOn } = half;
  const periodId = await openPeriod(stage.contextOf(association.officer), {
    ...stage.key(),
    codeId,
    label,
    startsOn,
    endsOn,
    dueOn,
  });
  const played = await playAll(members, (member) => report(member, scene, half, periodId));
  const submitted = played.flatMap((returnId) => returnId ?? []);
  if (half.report === null) {
    await reviewInPart(stage, association, periodId, submitted);
    return;
  }
  stage.on(addDays(half.report, -PREVIEW_DAYS));
  const officer = stage.contextOf(association.officer);
  await acceptReturns(officer, { ...stage.key(), periodId, returnIds: submitted });
  const reportId = await compileWhole(officer, { ...stage.key(), periodId });
  const at = (expectedVersion: number) => ({ ...stage.key(), reportId, expectedVersion });
  await proposeReport(officer, { ...at(1), previewUntil: morningOf(half.report) });
  if (half.label === CORRECTED) await answerAsNamed(members, reportId, half.report);
  stage.on(half.report);
  await publishReport(stage.contextOf(association.admin), at(2));
  if (half.label !== CORRECTED) return;
  const reported = members.flatMap((member, place) => {
    const returnId = played[place];
    return returnId ? [{ member, returnId }] : [];
  });
  await playCorrection(stage, association, { periodId, reported });
}

/** One firm's half-year: the id of the return that it submitted, or null. */
async function report(
  member: Member,
  { open }: Scene,
  half: HalfYear,
  periodId: string,
): Promise<string | null> {
  const { firm, stage, chance } = member;
  if (firm.habit === 'JOINER' && half.endsOn < '2025-08-01') return null;
  if (firm.habit === 'SILENT' && chance.happens(0.6)) return null;
  const ledger = open.get(firm.name) ?? [];
  open.set(firm.name, ledger);
  const figures = inventFigures(firm, chance, ledger);
  stage.on(firm.habit === 'LATE' ? half.late : half.punctual);
  if (half.report !== null || !leftOpen(member)) return submit(member, half, periodId, figures);
  await draft(member, half, periodId, figures);
  return null;
}

/** In the half-year that is still open, the firm whose seats can be tried has a draft, and so have a few others. */
function leftOpen({ firm }: Member): boolean {
  return firm.name === SHOWN_FIRM || firm.name.startsWith('M') || firm.habit === 'LATE';
}

async function draft(member: Member, half: HalfYear, periodId: string, figures: Figures): Promise<string> {
  const { firm, stage } = member;
  const returnId = await beginReturn(member.reporter, { ...stage.key(), periodId });
  const finished = figures.observations.length / 2;
  const { selfAssessments } = await besideOf(member, half, returnId);
  await fillReturn(member.reporter, {
    ...stage.key(),
    returnId,
    expectedVersion: 1,
    observations: figures.observations.slice(0, finished),
    selfAssessments: firm.name === SHOWN_FIRM ? selfAssessments.slice(0, 7) : [],
  });
  return returnId;
}

/** Drawn by a chance of its own, so that the figures stay what they are. */
function besideOf({ firm, stage, reporter }: Member, { endsOn, label }: HalfYear, returnId: string) {
  const place = HALF_YEARS.findIndex((half) => half.label === label);
  const chance = chanceFrom(Number(firm.number) * 100 + place);
  return inventBeside(stage, reporter, returnId, { firm, chance, endsOn });
}

async function submit(member: Member, half: HalfYear, periodId: string, figures: Figures): Promise<string> {
  const { stage } = member;
  const returnId = await beginReturn(member.reporter, { ...stage.key(), periodId });
  const at = (expectedVersion: number) => ({ ...stage.key(), returnId, expectedVersion });
  await fillReturn(member.reporter, { ...at(1), ...figures, ...(await besideOf(member, half, returnId)) });
  await prepareReturn(member.reporter, at(2));
  await submitReturn(member.approver, at(3));
  return returnId;
}

const QUESTIONS = [
  'Complaints about faults rose by half, and redress did not. How is redress found out and paid?',
  'The share of repairs in time is the same for all services. Is it measured for each of them?',
];

/** The officer is halfway through: some returns are accepted, two are queried, the rest wait. */
async function reviewInPart(
  stage: Stage,
  association: AssociationPeople,
  periodId: string,
  submitted: string[],
): Promise<void> {
  stage.on('2026-09-01');
  const officer = stage.contextOf(association.officer);
  const accepted = submitted.slice(0, Math.floor(submitted.length / 2));
  await acceptReturns(officer, { ...stage.key(), periodId, returnIds: accepted });
  for (const [place, question] of QUESTIONS.entries()) {
    const returnId = submitted[accepted.length + place];
    if (returnId) {
      await queryReturn(officer, {
        ...stage.key(),
        returnId,
        expectedVersion: 4,
        question,
        indicatorKey: null,
      });
    }
  }
}
