import { registersByAdoption } from '../db/breaches/read.ts';
import { editionsById, indicatorsByEdition } from '../db/codes/read.ts';
import { complaintsBefore } from '../db/returns/complaints-before.ts';
import { entriesOfReturns, type expectedReturns } from '../db/returns/due.ts';
import { evidenceOfVersions } from '../db/returns/evidence.ts';
import { complaintsOfVersions, observationsOfVersions } from '../db/returns/figures.ts';
import { historyOf } from '../db/returns/history.ts';
import type { VersionRow } from '../db/returns/read.ts';
import type { Ask } from './loaders.ts';
import { found } from './refusal.ts';
import { askedBeside, besideOf } from './return-asked.ts';
import { type BesideFigures, besideRemarks } from './rules/beside-figures.ts';
import { foundWithin } from './rules/breach-register.ts';
import { frequencyOf } from './rules/calendar.ts';
import { digest } from './rules/canonical.ts';
import { asComplaint, type GivenComplaint } from './rules/complaint-row.ts';
import { expected } from './rules/due.ts';
import type { Indicator, Observation } from './rules/indicator.ts';
import { comparableFigures } from './rules/measure.ts';
import type { Span } from './rules/period.ts';
import { sameLength } from './rules/previous-period.ts';
import type { Remark } from './rules/remark.ts';
import { satisfactionContent } from './rules/satisfaction.ts';
import { selfCell, selfContent } from './rules/self-assessment.ts';
import { validateFigures } from './rules/validate.ts';

/** All that belongs to one version of a return, gathered for the rules. */
async function gather(ask: Ask, version: VersionRow) {
  const [observations, complaints] = await Promise.all([
    ask(observationsOfVersions, version.id),
    ask(complaintsOfVersions, version.id),
  ]);
  return { observations: observations ?? [], complaints: complaints ?? [] };
}

/** What the law says about a version's figures. */
export async function remarksOn(ask: Ask, version: VersionRow): Promise<Remark[]> {
  const [figures, edition, indicators, entry] = await Promise.all([
    gather(ask, version),
    ask(editionsById, version.editionId),
    ask(indicatorsByEdition, version.editionId),
    ask(entriesOfReturns, version.returnId),
  ]);
  const { complaintCategories, complaintLists, checks } = found(edition, 'edition');
  const { calendar } = found(entry, 'return');
  return validateFigures({
    ...figures,
    indicators: indicators ?? [],
    ...{ complaintCategories, complaintLists, checks },
    complaintsBefore: (await ask(complaintsBefore, version.returnId)) ?? null,
    frequency: frequencyOf(calendar),
    beside: besideRemarks(await askedBeside(ask, version), await besideOf(ask, version.id)),
    history: await historyFor(ask, version, calendar, indicators ?? []),
    breachesLogged: await breachesLogged(ask, found(entry, 'return')),
    explanation: version.explanation,
    nilAttestation: version.nilAttestation,
  });
}

/** Breaches that were found on the return's days, as far as the viewer may know of them. */
async function breachesLogged(ask: Ask, entry: Awaited<ReturnType<typeof expectedReturns>>[number]) {
  const register = await ask(registersByAdoption, entry.adoptionId);
  return foundWithin(register?.breaches ?? [], expected(entry)).length;
}

/** The firm's own earlier figures that can be compared with those of the version: of periods as long, defined in the same way. */
async function historyFor(
  ask: Ask,
  { returnId, editionId }: VersionRow,
  period: Span,
  indicators: readonly Indicator[],
): Promise<Observation[][]> {
  const earlier = ((await ask(historyOf, returnId)) ?? []).filter((one) => sameLength(one, period));
  const definitions = await Promise.all(
    earlier.map((one) =>
      one.editionId === editionId ? indicators : ask(indicatorsByEdition, one.editionId),
    ),
  );
  return earlier.map(({ observations }, place) =>
    comparableFigures(observations, definitions[place] ?? [], indicators),
  );
}

/** The hash of a version's content: its figures, its words and its evidence, whoever handles it. */
export async function contentHashOf(ask: Ask, version: VersionRow): Promise<string> {
  const [figures, beside, evidence] = await Promise.all([
    gather(ask, version),
    besideOf(ask, version.id),
    ask(evidenceOfVersions, version.id),
  ]);
  return hashContent({ ...version, ...figures, ...beside, evidence });
}

interface Content extends Partial<BesideFigures> {
  nilAttestation?: string | null;
  explanation?: string | null;
  observations: readonly {
    indicatorKey: string;
    breakdown?: string;
    state: string;
    value?: string | null;
    numerator?: string | null;
    denominator?: string | null;
    note?: string | null;
  }[];
  complaints: readonly GivenComplaint[];
  evidence?: readonly { hash: string; cell: string | null; fileName: string }[];
}

/** SHA-256 over the canonical content of a version, the same whatever order its figures came in. */
export function hashContent(content: Content): string {
  const observations = content.observations.map((cell) => [
    cell.indicatorKey,
    cell.breakdown ?? '',
    cell.state,
    cell.value ?? null,
    cell.numerator ?? null,
    cell.denominator ?? null,
    cell.note ?? null,
  ]);
  const complaints = content.complaints.map(hashedRow);
  return digest({
    nilAttestation: content.nilAttestation ?? null,
    explanation: content.explanation ?? null,
    observations: inOrder(observations),
    complaints: inOrder(complaints),
    ...hashedBeside(content),
    evidence: hashedEvidence(content.evidence ?? []),
  });
}

/** The files that bear it out, each by its own hash; left out where there are none. */
function hashedEvidence(files: NonNullable<Content['evidence']>) {
  const named = files.map(({ hash, cell, fileName }) => [hash, cell, fileName]);
  return named.length > 0 ? inOrder(named) : undefined;
}

/** The parts that are not figures; left out where there are none, so that a version of before has its hash. */
function hashedBeside({ selfAssessments = [], satisfaction = null }: Partial<BesideFigures>) {
  const answers = selfAssessments.map((one) => [selfCell(one), selfContent(one)] as const);
  return {
    selfAssessments: answers.length > 0 ? inOrder(answers) : undefined,
    satisfaction: satisfaction === null ? undefined : satisfactionContent(satisfaction),
  };
}

/** A row of complaints; what it has beside the five numbers is left out where there is none, so that a row of before has its hash. */
function hashedRow(given: GivenComplaint) {
  const { level, category, product, state, parts, note, ...row } = asComplaint(given);
  const counts = [level, category, row.openAtStart, row.received, row.closed, row.upheld, row.openAtEnd];
  const { redressCount, redressAmount } = row;
  const more = product !== '' || state !== 'REPORTED' || parts.length > 0;
  if (!more && redressCount === null && redressAmount === null && note === null) return counts;
  const named = parts.map(({ dimension, part, figure }) => [dimension, part, figure]);
  return [...counts, product, state, redressCount, redressAmount, note, inOrder(named)];
}

function inOrder<T extends readonly unknown[]>(rows: T[]): T[] {
  const text = (row: T) => JSON.stringify(row);
  return [...rows].sort((a, b) => (text(a) < text(b) ? -1 : 1));
}
