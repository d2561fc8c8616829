import { uuidv7 } from 'uuidv7';
import { type AdoptionRow, adoptionForUpdate } from '../../db/adoptions/read.ts';
import { membershipsById, organizationsById } from '../../db/identity/read.ts';
import {
  addCoverage,
  type CoverageRow,
  coverageForUpdate,
  coveragesBy,
  coveragesFor,
  endCoverage,
} from '../../db/returns/coverages.ts';
import type { Work } from '../../db/scope.ts';
import type { CoverageKind } from '../../schema/words-return.ts';
import { act } from '../act.ts';
import type { Context } from '../context.ts';
import { expectEntries, expectVersion, found, refuse } from '../refusal.ts';
import { textRemarks } from '../rules/entry.ts';

export interface CoverFirmInput {
  idempotencyKey: string;
  /** The adoption that owes no return of its own from now on. */
  adoptionId: string;
  byAdoptionId: string;
  kind: CoverageKind;
  since: string;
  until?: string | null;
  reason: string;
}

const LONGEST_REASON = 2_000;

/**
 * Lets the return of one firm cover another, from a day on: several firms of a group that report jointly, or one that was merged into
 * another. It counts once. The answer is the id of the covered adoption. Refuses NOT_FOUND, BAD_INPUT (no reason, days in disorder,
 * itself), WRONG_STATUS (another code; a joint return of firms that are not of one group; the covering firm is covered itself, or
 * the covered one covers others), ALREADY_EXISTS (covered then).
 */
export function coverFirm(context: Context, input: CoverFirmInput): Promise<string> {
  return act(context, { action: 'coverFirm', input }, async ({ tx, viewer }) => {
    const { adoptionId, byAdoptionId, kind, since, until = null } = input;
    expectEntries(textRemarks('reason', input.reason, LONGEST_REASON));
    if (until !== null && until < since)
      refuse('BAD_INPUT', 'The last day comes after the first.', { path: ['until'] });
    if (adoptionId === byAdoptionId)
      refuse('BAD_INPUT', 'A firm reports for itself anyway: name another.', { path: ['byAdoptionId'] });
    const [covered, by] = await bothForUpdate(tx, adoptionId, byAdoptionId);
    if (covered.codeId !== by.codeId) refuse('WRONG_STATUS', 'The two firms do not keep the same code.');
    if (kind === 'JOINT') await expectOneGroup(tx, covered, by);
    await expectFree(tx, covered, by, { since, until });
    const names = await organizationsById(tx, [covered.memberId, by.memberId]);
    const nameOf = (id: string) => found(names.get(id), 'firm').name;
    await addCoverage(tx, {
      ...{ id: uuidv7(), associationId: covered.associationId, memberId: covered.memberId, adoptionId },
      ...{ byMemberId: by.memberId, byAdoptionId, kind, since, until },
      ...{ memberName: nameOf(covered.memberId), byMemberName: nameOf(by.memberId) },
      ...{ reason: input.reason.trim(), personId: viewer.personId },
    });
    return adoptionId;
  });
}

export interface EndCoverageInput {
  idempotencyKey: string;
  coverageId: string;
  expectedVersion: number;
  until: string;
}

/** Ends a coverage on its last day. Refuses NOT_FOUND, STALE_VERSION, WRONG_STATUS (ended already), BAD_INPUT (before it began). */
export function uncoverFirm(context: Context, input: EndCoverageInput): Promise<string> {
  return act(context, { action: 'uncoverFirm', input }, async ({ tx }) => {
    const coverage = found(await coverageForUpdate(tx, input.coverageId), 'joint return');
    expectVersion(coverage.version, input.expectedVersion, 'joint return');
    if (coverage.until !== null) refuse('WRONG_STATUS', `This ended on ${coverage.until} already.`);
    if (input.until < coverage.since)
      refuse('BAD_INPUT', `It began on ${coverage.since}: name that day or a later one.`, {
        path: ['until'],
      });
    await endCoverage(tx, coverage, input.until);
    return coverage.adoptionId;
  });
}

/** Both adoptions, held in one order, so that two who do this crosswise do not wait for each other. */
async function bothForUpdate(tx: Work, adoptionId: string, byAdoptionId: string) {
  const held = new Map<string, AdoptionRow>();
  for (const id of [adoptionId, byAdoptionId].sort()) {
    held.set(id, found(await adoptionForUpdate(tx, id), 'adoption'));
  }
  return [found(held.get(adoptionId), 'adoption'), found(held.get(byAdoptionId), 'adoption')] as const;
}

async function expectOneGroup(tx: Work, covered: AdoptionRow, by: AdoptionRow): Promise<void> {
  const memberships = await membershipsById(tx, [covered.membershipId, by.membershipId]);
  const groupOf = ({ membershipId }: AdoptionRow) => memberships.get(membershipId)?.groupId ?? null;
  if (groupOf(covered) === null || groupOf(covered) !== groupOf(by)) {
    refuse('WRONG_STATUS', 'Firms report jointly where they belong to one group in the register.');
  }
}

type Days = { since: string; until: string | null };

async function expectFree(tx: Work, covered: AdoptionRow, by: AdoptionRow, days: Days): Promise<void> {
  const shared = (rows: readonly CoverageRow[] | undefined) => rows?.find((row) => shareADay(row, days));
  const own = shared((await coveragesFor(tx, [covered.id])).get(covered.id));
  if (own) refuse('ALREADY_EXISTS', `${own.byMemberName} reports for ${own.memberName} then already.`);
  const above = shared((await coveragesFor(tx, [by.id])).get(by.id));
  if (above) refuse('WRONG_STATUS', `${above.byMemberName} reports for ${above.memberName} then.`);
  const beneath = shared((await coveragesBy(tx, [covered.id])).get(covered.id));
  if (beneath) refuse('WRONG_STATUS', `${beneath.byMemberName} reports for ${beneath.memberName} then.`);
}

function shareADay(a: Days, b: Days): boolean {
  return (b.until === null || a.since <= b.until) && (a.until === null || b.since <= a.until);
}
