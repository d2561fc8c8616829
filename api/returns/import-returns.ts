import { act } from '../act.ts';
import type { Context } from '../context.ts';
import type { Mapping } from '../rules/columns.ts';
import { bringIn } from './bring-in.ts';

export interface ImportReturnsInput {
  idempotencyKey: string;
  periodId: string;
  fileName: string;
  fileBase64: string;
  mapping: Mapping;
  digest: string;
}

/** Brings a file in that came inside the request, as `bringIn` says. The answer is the import's id. */
export function importReturns(context: Context, input: ImportReturnsInput): Promise<string> {
  const { periodId, fileName, fileBase64, mapping, digest } = input;
  return act(context, { action: 'importReturns', input }, (change) =>
    bringIn(change, { periodId, fileName, mapping, content: { fileBase64 } }, digest),
  );
}
