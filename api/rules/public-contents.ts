import type { SizeBand } from '../../schema/words.ts';
import type { DueState, PublicReason } from '../../schema/words-return.ts';
import type { AdoptionCount, ParameterSpread } from './adopted.ts';
import type { BandCoverage } from './coverage.ts';
import type { ReportContents } from './report-contents.ts';

/** Coverage of the firms of one size, or of neighbouring sizes together. */
export interface PublicBand {
  sizeBands: SizeBand[];
  due: number;
  reported: number;
}

/** What a release tells everybody beside its figures. */
export interface PublicContents {
  excluded: { reason: PublicReason; firms: number }[];
  bands: PublicBand[];
  adoption: AdoptionCount[];
  parameters: ParameterSpread[];
}

const PUBLIC: Record<Exclude<DueState, 'DUE'>, PublicReason> = {
  NOT_YET_REGISTERED: 'NOT_YET_REGISTERED',
  LEFT: 'LEFT',
  SUSPENDED: 'SUSPENDED',
  // That one firm reports for another is agreed with the association, and stands on no register.
  COVERED: 'OTHER',
};

/**
 * What of a report's contents goes public (ISO 10001:2018, 4.4, 4.10): what everybody can count from the register and from what firms
 * promise, as it is; reasons that are on no register as others; and how many firms of a size reported, where they are at least `minimum`.
 * How many returns of a size were nil is not told, since each figure of such a return is known; nor is coverage by size of business. Null
 * of a report that was compiled without contents.
 */
export function publicContents(contents: ReportContents | null, minimum: number): PublicContents | null {
  if (contents === null) return null;
  const { excluded, bands, adoption, parameters } = contents;
  return {
    excluded: excluded.map(({ reason, firms }) => ({ reason: PUBLIC[reason], firms })),
    bands: togetherBySize(bands, minimum),
    adoption,
    parameters,
  };
}

/** Sizes from small to large, each put together with the next as long as they are fewer than `minimum` firms; what is left goes to the last. */
function togetherBySize(bands: readonly BandCoverage[], minimum: number): PublicBand[] {
  const rows: PublicBand[] = [];
  let open: PublicBand | null = null;
  for (const { sizeBand, due, reported } of bands) {
    open = joined(open, { sizeBands: [sizeBand], due, reported });
    if (open.due < minimum) continue;
    rows.push(open);
    open = null;
  }
  if (open === null) return rows;
  const last = rows.pop() ?? null;
  return [...rows, joined(last, open)];
}

const joined = (one: PublicBand | null, other: PublicBand): PublicBand => ({
  sizeBands: [...(one?.sizeBands ?? []), ...other.sizeBands],
  due: (one?.due ?? 0) + other.due,
  reported: (one?.reported ?? 0) + other.reported,
});
