import { uuidv7 } from 'uuidv7';
import { addCode } from '../../db/codes/write.ts';
import { act } from '../act.ts';
import type { Context } from '../context.ts';
import { expectEntries } from '../refusal.ts';
import { keyRemarks, textRemarks } from '../rules/entry.ts';

export interface CreateCodeInput {
  idempotencyKey: string;
  key: string;
  title: string;
  summary: string;
}

/** Makes a code of the viewer's association, still without an edition. Refuses BAD_INPUT, ALREADY_EXISTS (key taken anywhere). */
export function createCode(context: Context, input: CreateCodeInput): Promise<string> {
  return act(context, { action: 'createCode', input }, async ({ tx, viewer }) => {
    expectEntries([
      ...keyRemarks('key', input.key),
      ...textRemarks('title', input.title, 200),
      ...textRemarks('summary', input.summary, 2_000),
    ]);
    const id = uuidv7();
    await addCode(tx, {
      id,
      associationId: viewer.organizationId,
      key: input.key,
      title: input.title.trim(),
      summary: input.summary.trim(),
    });
    return id;
  });
}
