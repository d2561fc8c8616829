import { releaseByNumber, releaseWith, reportOfRelease } from '../../db/publications/report-reads.ts';
import { namedOfReports } from '../../db/reports/named.ts';
import { cellsByReport, type ReportRow } from '../../db/reports/read.ts';
import { inputsOfReports, toldBreaches } from '../../db/reports/sources.ts';
import { versionsById } from '../../db/returns/read.ts';
import type { Work } from '../../db/scope.ts';
import { asked, Loaders } from '../loaders.ts';
import { contentHashOf } from '../return-remarks.ts';
import { publicationDigest, sameContents } from '../rules/publication.ts';
import { compileRelease, ENGINE, inputsDigest, type Progress } from '../rules/release.ts';
import { changesBetween } from '../rules/release-changes.ts';
import { solverReady } from '../rules/solver.ts';
import { breachesHash, breachesOn } from './breaches-on.ts';
import { releaseOf } from './release-of.ts';
import { editionsOfSources, sourcesOf } from './sources.ts';
import {
  differingAnswers,
  differingByFirm,
  otherwise,
  storedAnswers,
  underStoredNames,
} from './verify-named.ts';

/** What came of verifying a release: the digest that was published, the one that was computed now, and everything that differs. */
export interface Verified {
  reference: string;
  published: string;
  computed: string;
  returns: number;
  faults: string[];
}

const MOST_TOLD = 20;

/**
 * Computes a release anew from the returns that went in, by the policy and the earlier releases of its day, and compares everything: the
 * content of each return with its hash, all that went in with its digest, each figure with what was compiled, what is printed with its
 * digest, and the digests. Null where the viewer's association has no such release. (ISO 10001:2018, 4.7, 4.8.)
 */
export async function verifyRelease(
  tx: Work,
  wanted: string,
  onProgress?: (progress: Progress) => void,
): Promise<Verified | null> {
  await solverReady();
  const reference = /^\d+$/.test(wanted) ? await releaseByNumber(tx, Number(wanted)) : wanted;
  const printed = reference && (await releaseWith(tx, reference));
  const report = reference && (await reportOfRelease(tx, reference));
  if (!printed || !report) return null;
  const { publication } = printed;
  const sources = await sourcesOf(tx, report);
  const compiled = compileRelease(sources, onProgress);
  const as = { number: publication.number, publishedAt: publication.publishedAt, reason: publication.reason };
  const byFirm = (await namedOfReports(tx, [report.id])).get(report.id) ?? [];
  const named = underStoredNames(compiled.named, byFirm);
  const figures = { cells: compiled.cells, named };
  // A release of before contents were published has none.
  const contents = publication.contents && compiled.contents;
  const { head, series } = await releaseOf(tx, { ...report, ...compiled.coverage, contents }, as, figures);
  const answers = await storedAnswers(tx, report.id);
  const computed = publicationDigest(head, series, answers);
  const returns = await returnsOf(tx, report);
  const stored = (await cellsByReport(tx, [report.id])).get(report.id) ?? [];
  const faults = [
    ...(report.engine === ENGINE
      ? []
      : [`It was compiled by version ${report.engine} of the rules, and these are version ${ENGINE}.`]),
    ...(await changedReturns(tx, returns)),
    ...((await inputsNowOf(tx, report)) === report.inputsDigest
      ? []
      : ['What went in (firms, groups, segments, versions, policy, editions) is not what was written down.']),
    ...differing('compiled', stored, compiled.cells),
    ...differing(
      'printed',
      printed.cells,
      series.flatMap(({ cells }) => cells),
    ),
    ...differingByFirm('compiled', byFirm, named).slice(0, MOST_TOLD),
    ...differingByFirm(
      'printed',
      printed.named,
      series.flatMap((one) => one.named ?? []),
    ).slice(0, MOST_TOLD),
    ...(sameContents(publication.contents, head.contents ?? null)
      ? []
      : ['What is told beside figures was printed otherwise than it comes out.']),
    ...differingAnswers(printed.answers, answers),
    ...(computed === publication.digest ? [] : ['The digest is another one.']),
  ];
  return { reference, published: publication.digest, computed, returns: returns.length, faults };
}

async function returnsOf(tx: Work, report: ReportRow) {
  const inputs = (await inputsOfReports(tx, [report.id])).get(report.id) ?? [];
  return inputs.flatMap(({ versionId, contentHash }) => (versionId ? [{ versionId, contentHash }] : []));
}

async function changedReturns(
  tx: Work,
  returns: readonly { versionId: string; contentHash: string | null }[],
): Promise<string[]> {
  const ask = asked(new Loaders({ tx: async () => tx }));
  const versions = await versionsById(
    tx,
    returns.map(({ versionId }) => versionId),
  );
  const found = await Promise.all(
    returns.map(async ({ versionId, contentHash }) => {
      const version = versions.get(versionId);
      return version && (await contentHashOf(ask, version)) === contentHash ? [] : [versionId];
    }),
  );
  return found.flat().map((id) => `The return version ${id} is not what was submitted.`);
}

/** The digest of all that went in, with the breaches as they are now known to have been told then. */
async function inputsNowOf(tx: Work, report: ReportRow): Promise<string> {
  const written = (await inputsOfReports(tx, [report.id])).get(report.id) ?? [];
  const adoptions = written.map(({ adoptionId }) => adoptionId);
  const told = await toldBreaches(tx, adoptions, report.compiledAt);
  const firms = written.map((input) => ({
    ...input,
    breachesHash: input.versionId ? breachesHash(breachesOn(told.get(input.adoptionId), input)) : null,
  }));
  const { engine, policy, ledger, comparedWith } = report;
  return inputsDigest({
    ...{ engine, ledger, comparedWith, firms },
    policy: { ...policy },
    editions: await editionsOfSources(tx, report),
  });
}

/** Figures that differ, in words; numbers that are the same in another spelling do not. */
function differing(
  what: string,
  before: Parameters<typeof changesBetween>[0],
  after: Parameters<typeof changesBetween>[1],
): string[] {
  const changes = changesBetween(before, after);
  const told = changes
    .slice(0, MOST_TOLD)
    .map(({ indicatorKey, dimension, category, field, was, now }) =>
      otherwise([indicatorKey, dimension, category], field, what, was, now),
    );
  const more = changes.length - told.length;
  return more > 0 ? [...told, `… and ${more} more figures.`] : told;
}
