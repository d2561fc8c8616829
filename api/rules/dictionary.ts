import type { Sum } from './secrets.ts';

/** What is smaller than this in a dictionary is the noise of its sums. */
const NOISE = 1e-10;

/** After so many exchanges the dictionary is written anew, so that noise does not pile up. */
const ANEW = 400;

/**
 * Sums of variables, written so that some variables (the basic ones) are each a sum of all others: at first each sum of the variables that it
 * is of. Exchanging a basic variable with another one keeps all that they say. (Chvátal, Linear Programming, 1983, chapter 2.)
 */
export class Dictionary {
  /** Variables come first, then the sums, numbered on. */
  readonly basic: Int32Array;
  readonly others: Int32Array;
  /** Of each variable and sum: its row where it is basic, else −1 less its column. */
  readonly place: Int32Array;
  readonly rows: number;
  readonly columns: number;
  #factors: Float64Array;
  #exchanges = 0;
  readonly #sums: readonly Sum[];

  constructor(variables: number, sums: readonly Sum[]) {
    this.#sums = sums;
    this.rows = sums.length;
    this.columns = variables;
    this.basic = new Int32Array(this.rows);
    this.others = new Int32Array(this.columns);
    this.place = new Int32Array(this.rows + this.columns);
    this.#factors = new Float64Array(this.rows * this.columns);
    this.#begin();
  }

  #begin(): void {
    this.#factors.fill(0);
    for (let column = 0; column < this.columns; column += 1) this.#seat(column, -1 - column);
    this.#sums.forEach(({ at, times }, row) => {
      this.#seat(this.columns + row, row);
      at.forEach((variable, term) => {
        this.#factors[row * this.columns + variable] = times[term] ?? 0;
      });
    });
    this.#exchanges = 0;
  }

  #seat(variable: number, place: number): void {
    this.place[variable] = place;
    if (place >= 0) this.basic[place] = variable;
    else this.others[-1 - place] = variable;
  }

  factor(row: number, column: number): number {
    return this.#factors[row * this.columns + column] ?? 0;
  }

  /** What the variable of the column and all basic ones that go with it weigh together. */
  weightOf(column: number, weights: Float64Array): number {
    let weight = weights[this.others[column] ?? 0] ?? 0;
    const { columns, rows, basic } = this;
    const factors = this.#factors;
    for (let row = 0; row < rows; row += 1)
      if (factors[row * columns + column] !== 0) weight += weights[basic[row] ?? 0] ?? 0;
    return weight;
  }

  /** Adds a variable, so many times, to a sum of those that are not basic. */
  add(variable: number, times: number, sum: Float64Array): void {
    const row = this.place[variable] ?? 0;
    if (row < 0) {
      sum[-1 - row] = (sum[-1 - row] ?? 0) + times;
      return;
    }
    const from = row * this.columns;
    for (let column = 0; column < this.columns; column += 1)
      sum[column] = (sum[column] ?? 0) + times * (this.#factors[from + column] ?? 0);
  }

  /** Takes the variable of the row out of the basis, and that of the column in; true where all was written anew instead. */
  exchange(row: number, column: number): void {
    const factors = this.#factors;
    const width = this.columns;
    const own = row * width;
    const pivot = factors[own + column] ?? 1;
    const touched: number[] = [];
    for (let other = 0; other < width; other += 1) {
      const factor = factors[own + other] ?? 0;
      if (factor === 0) continue;
      touched.push(other);
      factors[own + other] = other === column ? 1 / pivot : -factor / pivot;
    }
    for (let at = 0; at < this.rows; at += 1) {
      const times = factors[at * width + column] ?? 0;
      if (at === row || times === 0) continue;
      const from = at * width;
      factors[from + column] = 0;
      for (const other of touched) {
        const factor = (factors[from + other] ?? 0) + times * (factors[own + other] ?? 0);
        factors[from + other] = Math.abs(factor) < NOISE ? 0 : factor;
      }
    }
    const [leaves, enters] = [this.basic[row] ?? 0, this.others[column] ?? 0];
    this.#seat(enters, row);
    this.#seat(leaves, -1 - column);
    this.#exchanges += 1;
  }

  /** Writes it anew where it has been rewritten often. */
  refresh(): void {
    if (this.#exchanges > ANEW) this.#begin();
  }
}
