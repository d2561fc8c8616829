import { adoptionsById } from '../../db/adoptions/read.ts';
import { editionsByCode } from '../../db/codes/read.ts';
import { releasesWith } from '../../db/publications/benchmark-reads.ts';
import { releaseWith } from '../../db/publications/report-reads.ts';
import { supersedingReferences } from '../../db/publications/vintage-reads.ts';
import { versionsById, versionsOfReturns } from '../../db/returns/read.ts';
import type { Work } from '../../db/scope.ts';
import type { Benchmark, BenchmarkRelease } from '../../schema/benchmark.ts';
import type { Context } from '../context.ts';
import { found } from '../refusal.ts';
import { type BenchmarkRow, benchmarkRows, type ReleasedBeside } from '../rules/benchmark.ts';
import { measuringEditions } from './editions.ts';
import { firmsOf } from './sources.ts';

type OwnRelease = Awaited<ReturnType<typeof releasesWith>>[number];

/**
 * The releases that the firm can be seen beside, the latest first: those that are public by now and that figures of it went into. Refuses
 * NOT_FOUND where the firm is not the viewer's own.
 */
export async function benchmarkReleases(context: Context, memberId: string): Promise<BenchmarkRelease[]> {
  const tx = await context.reading.tx();
  return named(tx, await releasesWith(tx, ownFirm(context, memberId)));
}

/**
 * The firm beside one release: its own figures of the version that went in, whatever was restated since, and the published cells of the
 * sector and of where it stood then, as they are printed. Nothing else is read. Refuses NOT_FOUND where the firm is not the viewer's own,
 * and where there is no such release, nobody can read it yet, or nothing of the firm went into it.
 */
export async function benchmark(context: Context, memberId: string, reference: string): Promise<Benchmark> {
  const tx = await context.reading.tx();
  const own = await releasesWith(tx, ownFirm(context, memberId));
  const wanted = found(
    own.find(({ publication }) => publication.reference === reference),
    'release of yours',
  );
  const { input, publication, compiledAt } = wanted;
  const [release] = await named(tx, [wanted]);
  const version = found(
    (await versionsById(tx, [input.versionId ?? ''])).get(input.versionId ?? ''),
    'return',
  );
  const versions = (await versionsOfReturns(tx, [version.returnId])).get(version.returnId) ?? [];
  const [firm] = await firmsOf(tx, [input], compiledAt);
  const rows = benchmarkRows({
    series: await printedSeries(tx, reference),
    editions: await editionsBeside(tx, input.adoptionId, version.editionId, publication.editionNumber),
    firm: found(firm, 'return'),
  });
  return {
    release: found(release, 'release of yours'),
    ...{ segment: input.segment, sizeBand: input.sizeBand, region: input.region },
    returnVersion: version.number,
    restatedSince: versions.some(({ number, acceptedAt }) => acceptedAt !== null && number > version.number),
    rows: rows.map(seenRow),
  };
}

/** A rival's firm is answered like one that never was. */
function ownFirm({ viewer }: Context, memberId: string): string {
  return found(viewer?.organizationId === memberId ? memberId : null, 'firm');
}

async function named(tx: Work, releases: readonly OwnRelease[]): Promise<BenchmarkRelease[]> {
  const references = releases.map(({ publication }) => publication.reference);
  const superseding = await supersedingReferences(tx, references);
  return releases.map(({ publication }) => ({
    ...publication,
    supersededBy: superseding.get(publication.reference) ?? null,
  }));
}

/** The series of a release with their cells, as they are printed. */
async function printedSeries(tx: Work, reference: string) {
  const { series, cells, named } = found(await releaseWith(tx, reference), 'release of yours');
  return series
    .sort((a, b) => a.position - b.position)
    .map((definition) => ({
      ...definition,
      cells: cells.filter(({ indicatorKey }) => indicatorKey === definition.indicatorKey),
      named: named.filter(({ indicatorKey }) => indicatorKey === definition.indicatorKey),
    }));
}

/** The edition under which the firm reported, and the latest of the release. */
async function editionsBeside(tx: Work, adoptionId: string, own: string, latest: number) {
  const adoption = found((await adoptionsById(tx, [adoptionId])).get(adoptionId), 'adoption');
  const editions = (await editionsByCode(tx, [adoption.codeId])).get(adoption.codeId) ?? [];
  const ids = editions.flatMap(({ id, number }) => (number === latest ? [id] : []));
  return measuringEditions(tx, [...new Set([own, ...ids])]);
}

const seenCell = ({ cell, standing, words }: ReleasedBeside) => ({ ...cell, standing, words });

const seenRow = ({ beside, parts, ...row }: BenchmarkRow) => ({
  ...row,
  released: beside.map(seenCell),
  parts: parts.map(({ category, own, cell }) => ({
    ...{ category, own },
    released: seenCell({ cell, standing: null, words: null }),
  })),
});
