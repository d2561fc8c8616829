import { removeExtension } from '../../db/adoptions/extensions.ts';
import { adoptionsById } from '../../db/adoptions/read.ts';
import { saveAdoption } from '../../db/adoptions/write.ts';
import { isId } from '../../db/page.ts';
import type { Work } from '../../db/scope.ts';
import type { RefusalCode } from '../../schema/words-refusal.ts';
import { act } from '../act.ts';
import type { Context } from '../context.ts';
import { expectNoErrors, found, refuse } from '../refusal.ts';
import { type Operation, operationHash, operationName } from '../rules/operation.ts';
import type { Remark } from '../rules/remark.ts';
import { expectNotUnderReview, extensionsOf, remarksOn, saveDraft } from './extension-draft.ts';
import { asOperation, type OperationInput } from './operation-input.ts';
import { type AdoptionActInput, expectExtensible, openAdoption } from './step.ts';

const MOST_OPERATIONS = 1_000;

/**
 * Puts an operation on the firm's draft extension, in the place of the one about the same thing; begins the draft from what is
 * published where there is none. What an officer must rule on may stand in a draft.
 * Refuses NOT_FOUND, STALE_VERSION, WRONG_STATUS, BAD_INPUT (it hits nothing, or is not the firm's to change), BELOW_FLOOR
 * (weaker than the code; ISO 10001:2018, clause 7: a firm may promise more, never less).
 */
export function putOperation(
  context: Context,
  input: AdoptionActInput & { operation: OperationInput },
): Promise<string> {
  const put = asOperation(input.operation);
  return edit(context, 'putOperation', input, (operations) => withOperation(operations, put));
}

function withOperation(operations: readonly Operation[], put: Operation): Operation[] {
  const place = operations.findIndex((held) => operationName(held) === operationName(put));
  return place < 0 ? [...operations, put] : operations.with(place, put);
}

/**
 * What the rules would say about an operation on the firm's draft; nothing is saved. Refuses NOT_FOUND, BAD_INPUT (it lacks
 * something that its kind needs).
 */
export async function remarksOnOperation(
  tx: Work,
  adoptionId: string,
  input: OperationInput,
): Promise<Remark[]> {
  const adoption = found(
    isId(adoptionId) ? (await adoptionsById(tx, [adoptionId])).get(adoptionId) : null,
    'adoption',
  );
  const { open, published } = await extensionsOf(tx, adoption.id);
  const put = asOperation(input);
  const operations = withOperation((open ?? published)?.operations ?? [], put);
  const remarks = await remarksOn(tx, adoption, operations);
  return remarks.filter(({ where }) => where === `operations.${operationName(put)}`);
}

/** Takes an operation out of the draft. Refuses NOT_FOUND, STALE_VERSION, WRONG_STATUS, BAD_INPUT (none of that name; another stands on it). */
export function removeOperation(
  context: Context,
  input: AdoptionActInput & { operationName: string },
): Promise<string> {
  return edit(context, 'removeOperation', input, (operations) => {
    const left = operations.filter((held) => operationName(held) !== input.operationName);
    if (left.length === operations.length) {
      refuse('BAD_INPUT', `The extension has no operation “${input.operationName}”.`, {
        path: ['operationName'],
      });
    }
    return left;
  });
}

/** Throws the draft away; what is published stays. Refuses NOT_FOUND, STALE_VERSION, WRONG_STATUS (no draft, or under review). */
export function discardExtension(context: Context, input: AdoptionActInput): Promise<string> {
  return act(context, { action: 'discardExtension', input }, async ({ tx }) => {
    const adoption = await openAdoption(tx, input);
    const extensions = await extensionsOf(tx, adoption.id);
    expectNotUnderReview(extensions);
    if (!extensions.open) refuse('WRONG_STATUS', 'There is no draft to discard.');
    await removeExtension(tx, extensions.open.id);
    await saveAdoption(tx, adoption);
    return adoption.id;
  });
}

function edit(
  context: Context,
  action: string,
  input: AdoptionActInput,
  change: (operations: readonly Operation[]) => Operation[],
): Promise<string> {
  return act(context, { action, input }, async ({ tx }) => {
    const adoption = await openAdoption(tx, input);
    expectExtensible(adoption);
    const extensions = await extensionsOf(tx, adoption.id);
    expectNotUnderReview(extensions);
    const before = (extensions.open ?? extensions.published)?.operations ?? [];
    const operations = change(before);
    if (operations.length > MOST_OPERATIONS) {
      refuse('BAD_INPUT', `An extension has at most ${MOST_OPERATIONS} operations.`);
    }
    const stood = new Set(before.map(operationHash));
    const touched = operations.filter((operation) => !stood.has(operationHash(operation)));
    expectSound(notYetMended(await remarksOn(tx, adoption, operations), touched));
    await saveDraft(tx, adoption, extensions, operations);
    await saveAdoption(tx, adoption);
    return adoption.id;
  });
}

/**
 * The remarks without those about what an officer has refused and this edit does not touch: of several, one is mended after the
 * other. They keep the extension from being published, not from being edited.
 */
function notYetMended(remarks: readonly Remark[], touched: readonly Operation[]): Remark[] {
  const names = new Set(touched.map((operation) => `operations.${operationName(operation)}`));
  return remarks.filter(({ code, where }) => code !== 'RULED_OUT' || names.has(where));
}

/** Refuses what can never take effect on the code: BELOW_FLOOR where it is weaker than the master, BAD_INPUT for the rest. */
export function expectSound(remarks: Remark[]): void {
  const first = remarks.find(({ level }) => level === 'ERROR');
  if (!first) return;
  const code: RefusalCode = first.code === 'BELOW_FLOOR' ? 'BELOW_FLOOR' : 'BAD_INPUT';
  expectNoErrors(code, first.why, remarks);
}
