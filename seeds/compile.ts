import type { Context } from '../api/context.ts';
import { compileReport } from '../api/reports/compile-report.ts';
import { endCompiling } from '../api/reports/compile-run.ts';

/** Compiles a report, and waits until it is there however long that takes. */
export async function compileWhole(
  context: Context,
  input: { idempotencyKey: string; periodId: string },
): Promise<string> {
  const id = await compileReport(context, { ...input, waitSeconds: 0 });
  await endCompiling(context.database);
  return id;
}
