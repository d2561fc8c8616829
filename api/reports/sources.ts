import { releasesCalled, releaseWith } from '../../db/publications/report-reads.ts';
import { partsNamedBy } from '../../db/reports/named.ts';
import type { InputOfReport, ReportRow } from '../../db/reports/read.ts';
import {
  answersOfVersions,
  editionsOfVersions,
  inputsOfReports,
  marksOfReports,
  toldBreaches,
} from '../../db/reports/sources.ts';
import { complaintsOfVersions, observationsOfVersions } from '../../db/returns/figures.ts';
import { periodsById, versionsById } from '../../db/returns/read.ts';
import type { Work } from '../../db/scope.ts';
import type { Dimension } from '../../schema/words.ts';
import { found } from '../refusal.ts';
import { wholesOf } from '../rules/period-wholes.ts';
import type { SeriesDefinition } from '../rules/publication.ts';
import type { ReleaseSources } from '../rules/release.ts';
import type { EarlierRelease, ReleaseInput } from '../rules/released.ts';
import type { DueFirm } from '../rules/sector.ts';
import { besidesOf } from './besides.ts';
import { breachesOn } from './breaches-on.ts';
import { measuringEditions } from './editions.ts';
import { type FamilyMember, familyOf } from './family.ts';

type Made = Pick<ReportRow, 'id' | 'editionId' | 'compiledAt'>;
type Figures = Awaited<ReturnType<typeof figuresOf>>;

/**
 * What a report is made of, by what was written down when it was begun: the same at any later time. All earlier releases that it is
 * audited together with come along, each as it was made; so does the release that its changes are measured against.
 */
export async function sourcesOf(tx: Work, report: ReportRow): Promise<ReleaseSources> {
  const period = found((await periodsById(tx, [report.periodId])).get(report.periodId), 'period');
  const known = new Set(report.ledger);
  const family = await familyOf(tx, report, period);
  const own = family.own.filter(({ reference }) => known.has(reference));
  const beside = family.beside.filter(({ reference }) => known.has(reference));
  const releases = [...own, ...beside];
  const shelf = await shelfOf(tx, report, releases);
  const compared = report.comparedWith ? await releaseWith(tx, report.comparedWith) : null;
  return {
    ...(await shelf.inputOf(report)),
    policy: report.policy,
    waivers: report.policy.waivers,
    earlier: await earlierFrom(shelf, own),
    beside: await earlierFrom(shelf, beside),
    likened: compared && (await likenedFrom(shelf, report.comparedWith, compared.series)),
    wholes: wholesOf([
      { ...period, key: '' },
      ...[...releases, ...shelf.compared].map((release) => ({
        ...release,
        key: shelf.keyOf(release.periodId) ?? '',
      })),
    ]),
    compared,
    besides: await besidesOf(tx, report, period, shelf.inputsOf(report)),
  };
}

type Shelf = Awaited<ReturnType<typeof shelfOf>>;

/** What was written down of a report and of these releases, and of what those compare like with like by. */
async function shelfOf(tx: Work, report: ReportRow, releases: readonly FamilyMember[]) {
  const ids = releases.map(({ id }) => id);
  const marks = await marksOfReports(tx, ids);
  const comparing = releases.filter(({ id }) => marks.get(id)?.some(isLike));
  const references = [report, ...comparing].flatMap(({ comparedWith }) => comparedWith ?? []);
  const compared = await releasesCalled(tx, [...new Set(references)]);
  const made = [...ids, ...compared.map(({ id }) => id)];
  const inputs = await inputsOfReports(tx, [...new Set([report.id, ...made])]);
  const named = await partsNamedBy(tx, [...new Set(made)]);
  const figures = await figuresOf(tx, [...inputs.values()].flat());
  const read = new Map<string, ReleaseInput>();
  return {
    compared,
    comparedAs: (reference: string | null) => compared.find((one) => one.reference === reference) ?? null,
    marksOf: ({ id }: FamilyMember) => marks.get(id) ?? [],
    namedOf: ({ id }: Pick<FamilyMember, 'id'>) => keysOf(named.get(id) ?? []),
    inputsOf: ({ id }: Pick<Made, 'id'>) => inputs.get(id) ?? [],
    async inputOf(made: Made): Promise<ReleaseInput> {
      const input = read.get(made.id) ?? (await inputFrom(tx, inputs.get(made.id) ?? [], figures, made));
      read.set(made.id, input);
      return input;
    },
    keyOf: (periodId: string) => (periodId === report.periodId ? null : periodId),
  };
}

const isLike = ({ dimension }: { dimension: Dimension }): boolean => dimension === 'LIKE_FOR_LIKE';

async function earlierFrom(shelf: Shelf, releases: readonly FamilyMember[]): Promise<EarlierRelease[]> {
  const earlier: EarlierRelease[] = [];
  for (const release of releases) {
    const marks = shelf.marksOf(release);
    const compared = shelf.comparedAs(marks.some(isLike) ? release.comparedWith : null);
    earlier.push({
      ...(await shelf.inputOf(release)),
      ...{ marks, minimum: release.minimumRespondents, named: shelf.namedOf(release) },
      ...{ period: shelf.keyOf(release.periodId), reaching: release.reaching },
      like: compared ? { ...(await shelf.inputOf(compared)), period: shelf.keyOf(compared.periodId) } : null,
    });
  }
  return earlier;
}

async function likenedFrom(shelf: Shelf, reference: string | null, series: readonly SeriesDefinition[]) {
  const compared = shelf.comparedAs(reference);
  if (!compared) return null;
  const [input, named] = [await shelf.inputOf(compared), shelf.namedOf(compared)];
  return { ...input, period: compared.periodId, series, named };
}

const keysOf = (parts: readonly { indicatorKey: string }[]): string[] => [
  ...new Set(parts.map(({ indicatorKey }) => indicatorKey)),
];

/** The editions under which the returns of a report were made; where there are none, its own. */
export async function editionsOfSources(tx: Work, report: Pick<ReportRow, 'id' | 'editionId'>) {
  const inputs = (await inputsOfReports(tx, [report.id])).get(report.id) ?? [];
  const ids = inputs.flatMap(({ versionId }) => versionId ?? []);
  return editionsUsed(tx, [...(await editionsOfVersions(tx, ids)).values()], report);
}

function editionsUsed(tx: Work, ids: readonly string[], { editionId }: Pick<Made, 'editionId'>) {
  return measuringEditions(tx, ids.length > 0 ? [...new Set(ids)].sort() : [editionId]);
}

async function figuresOf(tx: Work, inputs: readonly InputOfReport[]) {
  const ids = [...new Set(inputs.flatMap(({ versionId }) => versionId ?? []))];
  return {
    versions: await versionsById(tx, ids),
    observations: await observationsOfVersions(tx, ids),
    complaints: await complaintsOfVersions(tx, ids),
    answers: await answersOfVersions(tx, ids),
  };
}

async function inputFrom(
  tx: Work,
  inputs: readonly InputOfReport[],
  figures: Figures,
  made: Made,
): Promise<ReleaseInput> {
  const firms = await firmsFrom(tx, inputs, figures, made.compiledAt);
  const used = firms.flatMap(({ accepted }) => accepted?.editionId ?? []);
  return { firms, editions: await editionsUsed(tx, used, made) };
}

/** What firms brought to a report that was compiled at that moment, each by its row of what went in; of those that were due. */
export async function firmsOf(tx: Work, inputs: readonly InputOfReport[], compiledAt: Date) {
  return firmsFrom(tx, inputs, await figuresOf(tx, inputs), compiledAt);
}

async function firmsFrom(
  tx: Work,
  inputs: readonly InputOfReport[],
  { versions, observations, complaints, answers }: Figures,
  compiledAt: Date,
): Promise<DueFirm[]> {
  const due = inputs.filter(({ state }) => state === 'DUE');
  const adoptions = due.map(({ adoptionId }) => adoptionId);
  const told = await toldBreaches(tx, adoptions, compiledAt);
  return due.map((input) => {
    const { memberId: firmId, adoptionId, groupId, segment, sizeBand, region, versionId } = input;
    const version = versionId === null ? undefined : versions.get(versionId);
    return {
      ...{ firmId, adoptionId, groupId, segment, sizeBand, region },
      accepted: version
        ? {
            editionId: version.editionId,
            observations: observations.get(version.id) ?? [],
            complaints: complaints.get(version.id) ?? [],
            answers: answers.get(version.id) ?? [],
            breaches: breachesOn(told.get(input.adoptionId), input),
            nilAttestation: version.nilAttestation,
          }
        : null,
    };
  });
}
