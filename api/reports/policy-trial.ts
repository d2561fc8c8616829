import type { Database } from '../../db/client.ts';
import { latestRelease } from '../../db/publications/report-reads.ts';
import { policyInForce } from '../../db/reports/policy.ts';
import { cellsByReport } from '../../db/reports/read.ts';
import { type Work, within } from '../../db/scope.ts';
import type { Context } from '../context.ts';
import { refuse } from '../refusal.ts';
import type { CellCounts } from '../rules/cell-counts.ts';
import { USUAL_POLICY } from '../rules/policy.ts';
import { comparePolicies, type IndicatorTrial } from '../rules/policy-trial.ts';
import type { Remark } from '../rules/remark.ts';
import { reportedIndicators } from '../rules/sector.ts';
import { compileInThread } from './compile-thread.ts';
import { type PolicyTerms, policyFrom } from './set-policy.ts';
import { editionsOfSources, sourcesOf } from './sources.ts';

/** What a policy would have made of a release. */
export interface Trial {
  reference: string;
  before: CellCounts;
  after: CellCounts;
  indicators: IndicatorTrial[];
  /** What was printed before that release would have told too much under this policy. */
  remarks: Remark[];
}

/** The associations of each installation that are trying a policy: compilings wait for it, so that one has one trial at a time. */
const TRYING = new WeakMap<Database, Set<string>>();

/**
 * The latest release of the viewer's association as another policy would have had it: computed from the same returns beside the same
 * earlier releases and waivers, counted, and not kept. Null where nothing has been released. What is left out is as in the policy that
 * holds. Refuses BAD_INPUT (with a remark a field), TOO_MANY_REQUESTS (one trial at a time).
 */
export async function policyTrial(context: Context, terms: PolicyTerms): Promise<Trial | null> {
  const viewer = context.viewer ?? refuse('NOT_SIGNED_IN', 'Sign in first.');
  const trying = TRYING.get(context.database) ?? new Set();
  TRYING.set(context.database, trying);
  if (trying.has(viewer.organizationId)) {
    refuse('TOO_MANY_REQUESTS', 'A policy is being tried already. Wait until its answer is there.');
  }
  trying.add(viewer.organizationId);
  try {
    // A transaction of its own, which ends before anything is computed: others are asked for in the request's.
    const found = await within(context.database.app, viewer, { access: 'READ' }, (tx) => triedOn(tx, terms));
    if (!found) return null;
    const { reference, sources, indicators, printed } = found;
    const { cells, protection } = await compileInThread(sources, () => undefined);
    const remarks = protection.remarks.filter(({ level }) => level === 'ERROR');
    return { reference, ...comparePolicies(indicators, printed, cells), remarks };
  } finally {
    trying.delete(viewer.organizationId);
  }
}

/** The latest release as it was made, and its sources under another policy. */
async function triedOn(tx: Work, terms: PolicyTerms) {
  const policy = policyFrom((await policyInForce(tx)) ?? USUAL_POLICY, terms);
  const report = await latestRelease(tx);
  if (!report?.publicationReference) return null;
  return {
    reference: report.publicationReference,
    sources: { ...(await sourcesOf(tx, report)), policy },
    indicators: reportedIndicators(await editionsOfSources(tx, report)),
    printed: (await cellsByReport(tx, [report.id])).get(report.id) ?? [],
  };
}
