import type { Columns } from './columns.ts';
import { groupNamed, nameFinder, plainName } from './near.ts';
import { type RowFault, short } from './row-figures.ts';
import type { FirmDays } from './sheet-days.ts';

/** A firm that rows may name, and on which days it reports. */
export interface SheetFirm extends FirmDays {
  id: string;
  name: string;
  groupName: string | null;
}

/** Comparing a name with every firm of a large register takes a while. */
const MOST_HINTS = 20;

/** Finds whom the rows of a sheet are about. */
export class SheetFirms {
  readonly #byName: Map<string, SheetFirm>;
  readonly #own: SheetFirm | null;
  /** The other firm of the same name, by the name as it is compared. */
  readonly #twins = new Map<string, SheetFirm>();
  #finder: ((name: string) => string | null) | null = null;
  #hints = 0;

  /** `ownFirmId` is set where a member brings its own file: rows may then name no other firm. */
  constructor(
    private readonly firms: readonly SheetFirm[],
    private readonly ownFirmId: string | null,
  ) {
    this.#byName = new Map(firms.map((firm) => [plainName(firm.name), firm]));
    for (const firm of firms) {
      const plain = plainName(firm.name);
      if (this.#byName.get(plain)?.id !== firm.id) this.#twins.set(plain, firm);
    }
    this.#own = firms.find(({ id }) => id === ownFirmId) ?? null;
  }

  /** The firm of a row, or what is wrong with its name or group. */
  inRow({ firm: column, group }: Pick<Columns, 'firm' | 'group'>, row: readonly string[]) {
    if (column === null) {
      return this.#own ?? fault(null, 'UNKNOWN_FIRM', 'Your firm owes no return for this period.');
    }
    const name = (row[column] ?? '').trim();
    const firm = this.#byName.get(plainName(name));
    if (this.ownFirmId !== null && firm?.id !== this.ownFirmId) {
      const why = `“${short(name)}” is not your firm: your file may name no other.`;
      return fault(column, 'NOT_YOUR_FIRM', why);
    }
    if (!firm) {
      const why = `No firm “${short(name)}” owes a return for this period.${this.hintFor(name)}`;
      return fault(column, 'UNKNOWN_FIRM', why);
    }
    const twin = this.#twins.get(plainName(name));
    if (twin) {
      const why = `${twin.name} and ${firm.name} can not be told apart by name: use the form.`;
      return fault(column, 'AMBIGUOUS_FIRM', why);
    }
    return group === null ? firm : (groupFault(firm, row, group) ?? firm);
  }

  private hintFor(name: string): string {
    this.#hints += 1;
    if (this.#hints > MOST_HINTS) return '';
    this.#finder ??= nameFinder(this.firms.map((known) => known.name));
    const meant = this.#finder(name);
    return meant ? ` Is ${meant} meant?` : '';
  }
}

const fault = (column: number | null, code: string, why: string): RowFault => ({ column, code, why });

function groupFault(firm: SheetFirm, row: readonly string[], column: number): RowFault | null {
  const named = (row[column] ?? '').trim();
  if (plainName(groupNamed(named) ?? '') === plainName(firm.groupName ?? '')) return null;
  const registered = firm.groupName ? `belongs to ${firm.groupName}` : 'belongs to no group';
  const why = `${firm.name} ${registered} in the register, and here to “${short(named)}”.`;
  return fault(column, 'WRONG_GROUP', why);
}
