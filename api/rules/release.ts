import type { SizeBand } from '../../schema/words.ts';
import type { DueState } from '../../schema/words-return.ts';
import { aggregate, type Cell, withChange } from './aggregate.ts';
import { withoutUnanimity } from './assessed-series.ts';
import { digest, type JsonValue } from './canonical.ts';
import { countsOf } from './cell-counts.ts';
import type { Place } from './cell-place.ts';
import { type Likened, toldLikeForLike } from './like-for-like-told.ts';
import { type NamedFigure, nameable, namedFigures } from './named.ts';
import { type DisclosurePolicy, rulesOf } from './policy.ts';
import { kindsOf, protectReport } from './protect-report.ts';
import { comparableCells, type SeriesDefinition } from './publication.ts';
import { type EarlierRelease, type ReleaseInput, releasedCells } from './released.ts';
import type { Remark } from './remark.ts';
import { type Besides, contentsOf, type ReportContents } from './report-contents.ts';
import type { Wholes } from './report-family.ts';
import { coverage, sectorOf } from './sector.ts';
import { toldTogether } from './told-together.ts';

/** Version of the rules by which reports are compiled: another one may mark other cells. */
export const ENGINE = '3';

/** A publication that changes are measured against. */
export interface Compared {
  series: readonly SeriesDefinition[];
  cells: readonly (Place & Pick<Cell, 'rate' | 'value' | 'suppression'>)[];
}

export interface ReleaseSources extends ReleaseInput {
  policy: DisclosurePolicy;
  /** Respondents who waived. */
  waivers: readonly string[];
  /** All earlier releases of the same figures, the oldest first. */
  earlier: readonly EarlierRelease[];
  /** The release that like is compared with like by, and all others that tell of its days; null and none where there is none. */
  likened: Likened | null;
  beside: readonly EarlierRelease[];
  /** Which of these periods are made up of others; the report's own is ''. */
  wholes: Wholes;
  compared: Compared | null;
  /** What it tells beside figures is made of this. */
  besides: Besides | null;
}

export interface Progress {
  done: number;
  total: number;
}

/** The figures of a release: true ones, each with the mark whether it may be shown. */
export interface CompiledRelease {
  cells: Omit<Cell, 'figures'>[];
  /** What is told by firm. */
  named: NamedFigure[];
  coverage: { due: number; reported: number; nil: number };
  contents: ReportContents | null;
  protection: {
    /** Cells that are unsafe by themselves, and cells that are hidden to protect them. */
    primary: number;
    further: number;
    cost: number;
    bound: number;
    proven: boolean;
    /** ERROR TOLD_BEFORE: what is out already tells too much, and this release must wait. WARNING NAMED_WITH_OTHERS: not told by firm. */
    remarks: Remark[];
  };
}

/**
 * A release out of its sources, and of nothing else: the same sources give the same figures and the same marks, on any machine and at any
 * time (ISO 10001:2018, 4.7, 4.8 and 4.10). The solver must be ready.
 */
export function compileRelease(
  { policy, waivers, earlier, likened, beside, wholes, compared, besides, ...input }: ReleaseSources,
  onProgress?: (progress: Progress) => void,
): CompiledRelease {
  const rules = rulesOf(policy, waivers);
  const tell = inStages(likened ? 2 : 1, onProgress);
  const { indicators, due } = sectorOf(input.editions, input.firms);
  const changed = withChange(
    aggregate({ indicators, due, minimum: policy.minimum }),
    compared && comparableCells(compared, indicators),
  );
  const before = earlier.map(releasedCells);
  const ownDays = earlier.filter(({ reaching }) => !reaching);
  const found = protectReport(changed, kindsOf(indicators), rules, before, {
    ...{ onProgress: tell(0), wholes, nameable: nameable(indicators, ownDays) },
  });
  const { cost, bound, proven, remarks } = found;
  const named = indicators.filter(({ key }) => found.named.includes(key));
  const safe = withoutUnanimity(toldTogether(found.cells, indicators), indicators);
  const told = [...beside.map(releasedCells), ...before, safe];
  const all = { indicators, due, wholes, policy: rules, named: found.named, told };
  const like = likened ? toldLikeForLike(all, likened, tell(1)) : [];
  const { primary, further } = countsOf(safe);
  return {
    cells: [...safe, ...like].map(({ figures: _, ...cell }) => cell),
    named: namedFigures(named, due, policy.smallBase),
    coverage: coverage(input.firms),
    contents: besides && contentsOf(input.firms, besides, rules),
    protection: { primary, further, cost, bound, proven, remarks },
  };
}

/** Progress of one stage of several, as progress of all of them. */
const inStages = (stages: number, onProgress?: (progress: Progress) => void) => (stage: number) =>
  onProgress &&
  (({ done, total }: Progress) => onProgress({ done: stage * total + done, total: stages * total }));

/** Who was beside the period of a release, and which version of each return went in. */
export interface InputRow {
  adoptionId: string;
  memberId: string;
  groupId: string | null;
  segment: string;
  sizeBand: SizeBand;
  region: string | null;
  state: DueState;
  startsOn: string;
  endsOn: string;
  versionId: string | null;
  contentHash: string | null;
  breachesHash: string | null;
}

interface Inputs {
  engine: string;
  policy: JsonValue;
  editions: readonly { id: string; contentHash: string | null }[];
  firms: readonly InputRow[];
  ledger: readonly string[];
  comparedWith: string | null;
}

/** SHA-256 over all that goes into a release, in an order of its own: one changed digit is another digest. */
export function inputsDigest({ editions, firms, ledger, ...rest }: Inputs): string {
  const byId = [...editions].sort((a, b) => (a.id < b.id ? -1 : 1));
  const byFirm = [...firms].sort((a, b) => (a.adoptionId < b.adoptionId ? -1 : 1));
  return digest({
    ...rest,
    ledger: [...ledger],
    editions: byId.map(({ id, contentHash }) => [id, contentHash]),
    firms: byFirm.map((firm) => [
      ...[firm.adoptionId, firm.memberId, firm.groupId, firm.segment, firm.sizeBand],
      ...[firm.region, firm.state, firm.startsOn, firm.endsOn],
      ...[firm.versionId, firm.contentHash, firm.breachesHash],
    ]),
  });
}
