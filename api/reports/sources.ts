import { releaseWith } from '../../db/publications/report-reads.ts';
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
import { found } from '../refusal.ts';
import { wholesOf } from '../rules/period-wholes.ts';
import type { EarlierRelease, ReleaseInput, ReleaseSources } from '../rules/release.ts';
import type { DueFirm } from '../rules/sector.ts';
import { besidesOf } from './besides.ts';
import { breachesOn } from './breaches-on.ts';
import { measuringEditions } from './editions.ts';
import { releasesTogether } from './family.ts';

type Made = Pick<ReportRow, 'id' | 'editionId' | 'compiledAt'>;
type Figures = Awaited<ReturnType<typeof figuresOf>>;

/**
 * What a report is made of, by what was written down when it was begun: the same at any later time. All earlier releases that it is
 * audited together with come along, each as it was made; so does the release that its changes are measured against.
 */
export async function sourcesOf(tx: Work, report: ReportRow): Promise<ReleaseSources> {
  const period = found((await periodsById(tx, [report.periodId])).get(report.periodId), 'period');
  const known = new Set(report.ledger);
  const over = await releasesTogether(tx, report.codeId, period);
  const releases = over.filter(({ reference }) => known.has(reference));
  const ids = releases.map(({ id }) => id);
  const inputs = await inputsOfReports(tx, [report.id, ...ids]);
  const marks = await marksOfReports(tx, ids);
  const named = await partsNamedBy(tx, ids);
  const figures = await figuresOf(tx, [...inputs.values()].flat());
  const inputOf = (made: Made) => inputFrom(tx, inputs.get(made.id) ?? [], figures, made);
  const keyOf = (periodId: string) => (periodId === report.periodId ? '' : periodId);
  const earlier: EarlierRelease[] = [];
  for (const release of releases) {
    const { id, periodId, minimumRespondents: minimum } = release;
    const told = { marks: marks.get(id) ?? [], named: keysOf(named.get(id) ?? []) };
    earlier.push({ ...(await inputOf(release)), minimum, ...told, period: keyOf(periodId) || null });
  }
  return {
    ...(await inputOf(report)),
    policy: report.policy,
    waivers: report.policy.waivers,
    earlier,
    wholes: wholesOf([
      { ...period, key: '' },
      ...releases.map((release) => ({ ...release, key: keyOf(release.periodId) })),
    ]),
    compared: report.comparedWith ? await releaseWith(tx, report.comparedWith) : null,
    besides: await besidesOf(tx, report, period, inputs.get(report.id) ?? []),
  };
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
