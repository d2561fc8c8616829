/** A linear program as the solver takes it: columns with bounds and what each is worth, rows that bound sums of columns. Infinity is no bound. */
export class Program {
  readonly worth: Float64Array;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  readonly rowLower: number[] = [];
  readonly rowUpper: number[] = [];
  /** Where the terms of each row begin, and of each term its column and how often it counts. */
  readonly starts: number[] = [0];
  readonly columns: number[] = [];
  readonly times: number[] = [];

  constructor(columns: number) {
    this.worth = new Float64Array(columns);
    this.lower = new Float64Array(columns);
    this.upper = new Float64Array(columns);
  }

  /** Bounds a column, and makes it worth more or less. */
  column(at: number, lower: number, upper: number, worth = 0): void {
    this.lower[at] = lower;
    this.upper[at] = upper;
    this.add(at, worth);
  }

  add(at: number, worth: number): void {
    this.worth[at] = (this.worth[at] ?? 0) + worth;
  }

  /** Adds a term to the row that is being written. */
  term(column: number, times: number): void {
    this.columns.push(column);
    this.times.push(times);
  }

  /** Ends the row that is being written. */
  row(lower: number, upper: number): void {
    this.rowLower.push(lower);
    this.rowUpper.push(upper);
    this.starts.push(this.columns.length);
  }
}
