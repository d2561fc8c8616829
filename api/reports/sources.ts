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
  const family = await familyOf(tx, report, period);
  const known = new Set(report.ledger);
  const [own, beside] = [family.own, family.beside].map((some) =>
    some.filter(({ reference }) => known.has(reference)),
  ) as [FamilyMember[], FamilyMember[]];
  const shelf = await shelfOf(tx, report, [...own, ...beside]);
  const printed = report.comparedWith ? await releaseWith(tx, report.comparedWith) : null;
  const all = [...own, ...beside];
  return {
    ...(await shelf.inputOf(report)),
    policy: report.policy,
    waivers: report.policy.waivers,
    earlier: await earlierFrom(shelf, own),
    beside: await earlierFrom(shelf, beside),
    likened: printed && family.compared && (await likenedFrom(shelf, family.compared, printed.series)),
    wholes: wholesOf([
      { ...period, key: '' },
      ...[...all, ...shelf.compared].map((release) => ({
        ...release,
        key: shelf.keyOf(release.periodId) ?? '',
      })),
    ]),
    compared: printed,
    besides: await besidesOf(tx, report, period, shelf.inputsOf(report)),
  };
}

type Shelf = Awaited<ReturnType<typeof shelfOf>>;

/** What was written down of a report and of these releases, and of what those compare like with like by. */
async function shelfOf(tx: Work, report: ReportRow, releases: readonly FamilyMember[]) {
  const ids = releases.map(({ id }) => id);
  const marks = await marksOfReports(tx, ids);
  const comparing = releases.filter(({ id }) => marks.get(id)?.some(isLike)).flatMap(comparedOf);
  const compared = await releasesCalled(tx, [...new Set([...comparing, ...comparedOf(report)])]);
  const made = [...ids, ...compared.map(({ id }) => id)];
  const inputs = await inputsOfReports(tx, [...new Set([report.id, ...made])]);
  const named = await partsNamedBy(tx, [...new Set(made)]);
  const figures = await figuresOf(tx, [...inputs.values()].flat());
  return {
    compared,
    marksOf: ({ id }: FamilyMember) => marks.get(id) ?? [],
    namedOf: ({ id }: Pick<FamilyMember, 'id'>) => keysOf(named.get(id) ?? []),
    inputsOf: ({ id }: Pick<Made, 'id'>) => inputs.get(id) ?? [],
    inputOf: (one: Made) => inputFrom(tx, inputs.get(one.id) ?? [], figures, one),
    keyOf: (periodId: string) => (periodId === report.periodId ? null : periodId),
  };
}

const isLike = ({ dimension }: { dimension: Dimension }): boolean => dimension === 'LIKE_FOR_LIKE';

const comparedOf = ({ comparedWith }: Pick<ReportRow, 'comparedWith'>): string[] =>
  comparedWith ? [comparedWith] : [];

async function earlierFrom(shelf: Shelf, releases: readonly FamilyMember[]): Promise<EarlierRelease[]> {
  const earlier: EarlierRelease[] = [];
  for (const release of releases) {
    const marks = shelf.marksOf(release);
    const by = marks.some(isLike) ? release.comparedWith : null;
    const compared = shelf.compared.find(({ reference }) => reference === by);
    earlier.push({
      ...(await shelf.inputOf(release)),
      ...{ marks, minimum: release.minimumRespondents, named: shelf.namedOf(release) },
      ...{ period: shelf.keyOf(release.periodId), reaching: release.reaching },
      like: compared ? { ...(await shelf.inputOf(compared)), period: shelf.keyOf(compared.periodId) } : null,
    });
  }
  return earlier;
}

async function likenedFrom(
  shelf: Shelf,
  compared: Shelf['compared'][number],
  series: readonly SeriesDefinition[],
) {
  const { id, periodId } = compared;
  return { ...(await shelf.inputOf(compared)), period: periodId, series, named: shelf.namedOf({ id }) };
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
