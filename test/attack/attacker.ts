import type { Cell } from '../../api/rules/aggregate.ts';
import type { CellFigure } from '../../api/rules/cell-figure.ts';
import type { Policy } from '../../api/rules/protect-report.ts';
import type { IndicatorKind } from '../../schema/words.ts';
import { type Finding, findingsOf, type Row, type Target, type Terms, type Unknown } from './possible.ts';
import { FIELDS, type Field, needOf, type Parts, partsOf } from './sensitive.ts';

/** A released cell: what it is, who is in it, and whether its figures were printed. */
export type Released = Pick<Cell, 'indicatorKey' | 'dimension' | 'category' | 'suppression' | 'figures'>;

interface Printed {
  what: string;
  terms: Terms;
  kind: IndicatorKind;
}

/** Which fields are about the same: `key field` of one indicator for that of another. */
export type Same = Readonly<Record<string, string>>;

/**
 * Attacks everything that was ever released: every firm's figure in every version is an unknown, every printed figure an equation, and
 * the least and the most that each sensitive sum can be is looked for, by an outsider and by every respondent, who knows its own.
 */
export class Attacker {
  readonly #unknowns: Unknown[] = [];
  readonly #places = new Map<string, number>();
  readonly #rows: Row[] = [];
  readonly #targets = new Map<string, Target>();
  readonly #printed: Printed[] = [];
  readonly #kinds: ReadonlyMap<string, IndicatorKind>;
  readonly #policy: Policy;
  readonly #same: Same;
  #release = 0;

  constructor(kinds: ReadonlyMap<string, IndicatorKind>, policy: Policy, same: Same = {}) {
    this.#kinds = kinds;
    this.#policy = policy;
    this.#same = same;
  }

  /** Takes in one more release. */
  read(release: readonly Released[]): void {
    this.#release += 1;
    const name = `release ${this.#release}`;
    for (const cell of release) {
      for (const field of FIELDS) {
        const parts = partsOf(cell, field);
        if (parts) this.#readField(cell, field, parts, `${name} ${cell.dimension} ${cell.category}`);
      }
      this.#within(cell);
    }
    this.#own(release, name);
  }

  /** Sensitive sums that can be found out; of the printed ones, those that never should have been. */
  findings(): Finding[] {
    return [...this.#differences(), ...findingsOf(this.#unknowns, this.#rows, [...this.#targets.values()])];
  }

  #kind(key: string): IndicatorKind {
    return this.#kinds.get(key) ?? 'COUNT';
  }

  #unknown(cell: Released, figure: CellFigure, field: Field): number {
    const own = `${cell.indicatorKey} ${field}`;
    const name = `${this.#same[own] ?? own} ${figure.firmId} ${figure.part} ${figure.period ?? ''} ${figure[field]}`;
    const known = this.#places.get(name);
    if (known !== undefined) return known;
    const most = this.#kind(cell.indicatorKey) === 'YES_NO' ? 1 : Infinity;
    this.#unknowns.push({ value: Number(figure[field]), respondent: figure.respondent, most });
    this.#places.set(name, this.#unknowns.length - 1);
    return this.#unknowns.length - 1;
  }

  #terms(cell: Released, field: Field): Map<number, number> {
    const given = cell.figures.filter((figure) => figure[field] !== null);
    return new Map(given.map((figure) => [this.#unknown(cell, figure, field), 1]));
  }

  #readField(cell: Released, field: Field, parts: Parts, name: string): void {
    const terms = this.#terms(cell, field);
    const kind = this.#kind(cell.indicatorKey);
    const total = [...parts.values()].reduce((sum, one) => sum + one, 0);
    const what = `${cell.indicatorKey} ${field}: ${name}`;
    if (cell.suppression === 'NONE') {
      this.#rows.push({ terms, low: total, high: total });
      this.#printed.push({ what, terms, kind });
    } else this.#aim(what, terms, parts, kind);
  }

  #aim(what: string, terms: Terms, parts: Parts, kind: IndicatorKind): void {
    const need = needOf(parts, this.#policy, kind);
    const key = [...terms].map((term) => term.join()).join(' ');
    if (need && !this.#targets.has(key)) this.#targets.set(key, { what, terms, need, inside: need });
  }

  /** A numerator is no more than its denominator. */
  #within(cell: Released): void {
    if (this.#kind(cell.indicatorKey) !== 'RATIO') return;
    for (const figure of cell.figures) {
      const terms = new Map([
        [this.#unknown(cell, figure, 'numerator'), 1],
        [this.#unknown(cell, figure, 'denominator'), -1],
      ]);
      this.#rows.push({ terms, low: -Infinity, high: 0 });
    }
  }

  /** Each figure by itself, each firm's over its parts, and each group's over its firms. */
  #own(release: readonly Released[], name: string): void {
    for (const cell of release) {
      if (cell.dimension !== 'SECTOR') continue;
      const kind = this.#kind(cell.indicatorKey);
      for (const field of FIELDS) {
        const given = cell.figures.filter((figure) => figure[field] !== null);
        const sets = new Map<string, CellFigure[]>();
        for (const figure of given) {
          const keys = [`${figure.firmId} ${figure.part}`, figure.firmId, `all of ${figure.respondent}`];
          for (const key of keys) sets.set(key, [...(sets.get(key) ?? []), figure]);
        }
        for (const [key, figures] of sets) {
          const parts = partsOf({ figures }, field) ?? new Map<string, number>();
          this.#aimOwn(
            `${cell.indicatorKey} ${field}: ${name} ${key}`,
            this.#terms({ ...cell, figures }, field),
            parts,
            kind,
          );
        }
      }
    }
  }

  /** Where there is no rule of concentration, a printed sum may leave a firm's own figure in a doubt that is small; a zero in none. */
  #aimOwn(what: string, terms: Terms, parts: Parts, kind: IndicatorKind): void {
    const [value = 0] = parts.values();
    if (value === 0 && kind !== 'YES_NO') return;
    const need = needOf(parts, { ...this.#policy, range: 0 }, kind);
    const key = `own ${[...terms].map((term) => term.join()).join(' ')}`;
    // What (1,k) leaves to those who know their own is no more than some doubt.
    const { range: _, dominance, ...rest } = this.#policy;
    const several = dominance && [dominance].flat().filter(({ n }) => n > 1);
    const inside = needOf(parts, { ...rest, ...(several ? { dominance: several } : {}) }, kind);
    if (need && inside && !this.#targets.has(key)) this.#targets.set(key, { what, terms, need, inside });
  }

  /** Printed sums of which one less the other is sensitive. */
  #differences(): Finding[] {
    return this.#printed.flatMap((one, at) =>
      this.#printed.slice(at).flatMap((other): Finding[] => {
        const terms = new Map(one.terms);
        if (other !== one) {
          if (![...other.terms.keys()].some((unknown) => terms.has(unknown))) return [];
          for (const [unknown] of other.terms) terms.set(unknown, (terms.get(unknown) ?? 0) - 1);
        }
        const apart = [...terms].filter(([, times]) => times !== 0);
        const parts = new Map<string, number>();
        for (const [unknown] of apart) {
          const { respondent, value } = this.#unknowns[unknown] ?? { respondent: '', value: 0 };
          parts.set(respondent, (parts.get(respondent) ?? 0) + value);
        }
        const nested = new Set(apart.map(([, times]) => times)).size === 1;
        const sensitive = nested
          ? needOf(parts, this.#policy, one.kind)
          : apart.length > 0 && parts.size < this.#policy.minimum;
        if (!sensitive) return [];
        const value = apart.reduce(
          (sum, [unknown, times]) => sum + times * (this.#unknowns[unknown]?.value ?? 0),
          0,
        );
        const what = other === one ? one.what : `${one.what} − ${other.what}`;
        return [{ what: `printed: ${what}`, reader: null, low: value, high: value, value }];
      }),
    );
  }
}
