const ROWS_A_STATEMENT = 500;

/** Hands the rows to `insert` a bounded number at a time, so that no statement outgrows the protocol's 65,535 values. */
export async function inBatches<T>(rows: T[], insert: (batch: T[]) => Promise<unknown>): Promise<void> {
  for (let start = 0; start < rows.length; start += ROWS_A_STATEMENT) {
    await insert(rows.slice(start, start + ROWS_A_STATEMENT));
  }
}
