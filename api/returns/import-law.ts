import { type Register, registersByAdoption } from '../../db/breaches/read.ts';
import { indicatorsByEdition } from '../../db/codes/read.ts';
import { complaintsBeforeDays } from '../../db/returns/complaints-before.ts';
import { complaintsOfVersions, observationsOfVersions } from '../../db/returns/figures.ts';
import { type EarlierReturn, historyBefore } from '../../db/returns/history.ts';
import { currentVersions } from '../../db/returns/read.ts';
import type { Work } from '../../db/scope.ts';
import { foundWithin } from '../rules/breach-register.ts';
import { frequencyOf } from '../rules/calendar.ts';
import { type ComplaintCount, complaintCell } from '../rules/complaint-row.ts';
import { type KeptRow, type PlacedRemark, placedRemarks, shortened, unfolded } from '../rules/file-law.ts';
import { cellKey, type Indicator, type Observation } from '../rules/indicator.ts';
import { comparableFigures } from '../rules/measure.ts';
import type { Span } from '../rules/period.ts';
import { sameLength } from '../rules/previous-period.ts';
import { validateFigures } from '../rules/validate.ts';
import type { Expected } from './expect-due.ts';
import type { EditionCells, ImportGround } from './import-ground.ts';

interface KeptFirm {
  expected: Expected;
  edition: EditionCells;
  span: Span | null;
  rows: string[];
}

const FIRMS_AT_ONCE = 50;

/**
 * The law of whole returns, held against the firms of a file as it is held against a form: with what each firm reported before, asked
 * for many firms at once. A file has no place for the words that a warning asks for, nor for those that attest a nil: they are not asked
 * of it. What a member's own file brings goes into a draft, in which nothing blocks yet: there an error is told as a warning.
 */
export class ImportLaw {
  readonly #firms = new Map<string, KeptFirm>();

  constructor(
    private readonly tx: Work,
    private readonly ground: ImportGround,
  ) {}

  keep({ expected, edition, span }: Omit<KeptFirm, 'rows'>, row: KeptRow): void {
    const known = this.#firms.get(expected.adoptionId);
    if (known) known.rows.push(shortened(row));
    else this.#firms.set(expected.adoptionId, { expected, edition, span, rows: [shortened(row)] });
  }

  /** What there is to say, some firms at a time. */
  async *remarks(): AsyncGenerator<PlacedRemark[]> {
    const all = [...this.#firms.values()];
    for (let start = 0; start < all.length; start += FIRMS_AT_ONCE) {
      yield await this.remarksOn(all.slice(start, start + FIRMS_AT_ONCE));
    }
  }

  private async remarksOn(firms: readonly KeptFirm[]): Promise<PlacedRemark[]> {
    const { tx, ground } = this;
    const ids = firms.map(({ expected }) => expected.adoptionId);
    const history = await historyBefore(tx, ground.period.id, ids);
    const counted = firms.filter(({ edition }) => edition.complaints.complaintCategories.length > 0);
    const starts = counted.map(
      ({ expected, span }) => [expected.adoptionId, (span ?? expected).startsOn] as const,
    );
    const before = await complaintsBeforeDays(tx, new Map(starts));
    const editions = [...history.values()].flatMap((list) => list.map(({ editionId }) => editionId));
    const definitions = await indicatorsByEdition(tx, [...new Set(editions)]);
    const drafts = await this.draftsOf(firms);
    // What a firm logged is the firm's alone: an association's file is held against what the association may know.
    const registers = this.own ? await registersByAdoption(tx, ids) : new Map<string, Register>();
    return firms.flatMap((firm) => {
      const { adoptionId } = firm.expected;
      const earlier = comparableHistory(firm, history.get(adoptionId) ?? [], definitions);
      const logged = foundWithin(registers.get(adoptionId)?.breaches ?? [], firm.span ?? firm.expected);
      const beside = {
        ...{ history: earlier, complaintsBefore: before.get(adoptionId) ?? null },
        ...{ draft: drafts.get(adoptionId) ?? NO_DRAFT, breachesLogged: logged.length },
      };
      const placed = remarksOnFirm(firm, beside);
      return this.own ? placed.map((remark) => ({ ...remark, level: 'WARNING' as const })) : placed;
    });
  }

  private get own(): boolean {
    return this.ground.ownFirmId !== null;
  }

  /** What stands in the drafts that a member's own file goes into. */
  private async draftsOf(firms: readonly KeptFirm[]): Promise<Map<string, Draft>> {
    if (!this.own) return new Map();
    const versions = await currentVersions(
      this.tx,
      firms.flatMap(({ expected }) => expected.returnId ?? []),
    );
    const ids = [...versions.values()].map(({ id }) => id);
    const observations = await observationsOfVersions(this.tx, ids);
    const complaints = await complaintsOfVersions(this.tx, ids);
    return new Map(
      firms.flatMap(({ expected }) => {
        const id = versions.get(expected.returnId ?? '')?.id;
        if (!id) return [];
        const draft = { observations: observations.get(id) ?? [], complaints: complaints.get(id) ?? [] };
        return [[expected.adoptionId, draft] as const];
      }),
    );
  }
}

interface Draft {
  observations: readonly Observation[];
  complaints: readonly ComplaintCount[];
}

/** What a firm's figures are held against beside the edition. */
interface Beside {
  history: readonly (readonly Observation[])[];
  complaintsBefore: readonly ComplaintCount[] | null;
  draft: Draft;
  breachesLogged: number;
}
const NO_DRAFT: Draft = { observations: [], complaints: [] };

function comparableHistory(
  { expected, edition }: KeptFirm,
  history: readonly EarlierReturn[],
  definitions: ReadonlyMap<string, readonly Indicator[]>,
): Observation[][] {
  return history
    .filter((one) => sameLength(one, expected.calendar))
    .map(({ editionId, observations }) =>
      comparableFigures(observations, definitions.get(editionId) ?? [], edition.indicators),
    );
}

/** What a file can not answer: it has no place for words about a whole return. */
const ASKED_OF_THE_RETURN = new Set(['NOT_REPORTED_LEFT', 'NIL_NOT_ATTESTED', 'NEEDS_EXPLANATION']);

function remarksOnFirm({ expected, edition, rows }: KeptFirm, { draft, ...beside }: Beside): PlacedRemark[] {
  const kept = rows.map(unfolded);
  const observations = over(
    draft.observations,
    kept.flatMap((row) => row.observations),
    cellKey,
  );
  const complaints = over(
    draft.complaints,
    kept.flatMap((row) => row.complaints),
    complaintCell,
  );
  const remarks = validateFigures({
    ...{ indicators: edition.indicators, checks: edition.checks, ...edition.complaints },
    ...{ observations, complaints, ...beside },
    frequency: frequencyOf(expected.calendar),
    ...{ explanation: null, nilAttestation: null },
  }).filter(({ code }) => !ASKED_OF_THE_RETURN.has(code));
  return placedRemarks(remarks, kept);
}

/** What stands there, with what is given in its place. */
function over<T>(present: readonly T[], given: readonly T[], nameOf: (item: T) => string): T[] {
  return [...new Map([...present, ...given].map((item) => [nameOf(item), item])).values()];
}
