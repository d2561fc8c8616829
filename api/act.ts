import { createHash } from 'node:crypto';
import { claimKey, keepResult } from '../db/identity/keys.ts';
import { type Work, within } from '../db/scope.ts';
import { type Context, today, type Viewer } from './context.ts';
import { Refusal, refuse } from './refusal.ts';

/** What an action works with: the transaction, who acts, and the clock. */
export interface Change {
  tx: Work;
  viewer: Viewer;
  now: Date;
  today: string;
}

interface Request {
  /** Name of the action, as it stands in the audit trail. */
  action: string;
  input: { idempotencyKey: string };
}

/**
 * Around every action: one transaction in which the database knows who acts, so that all of it is saved or nothing; the same
 * key with the same input answers as the first time without acting again; and what the database refuses becomes a typed refusal.
 * `work` answers the id of what was changed.
 * Throws Refusal: NOT_SIGNED_IN, BAD_INPUT (no key), KEY_REUSED (same key, other input), FROZEN, ALREADY_EXISTS, NOT_FOUND,
 * and whatever `work` refuses.
 */
export async function act(
  context: Context,
  request: Request,
  work: (change: Change) => Promise<string>,
): Promise<string> {
  const viewer = context.viewer ?? refuse('NOT_SIGNED_IN', 'Sign in first.');
  const key = request.input.idempotencyKey;
  if (key.length < 8 || key.length > 200) {
    refuse(
      'BAD_INPUT',
      'An idempotencyKey has 8 to 200 characters: draw a new one for each thing you mean to do once.',
      {
        path: ['idempotencyKey'],
      },
    );
  }
  // The action needs a connection of its own, and what was read before it is no longer true after it.
  await context.reading.close();
  context.loaders.clear();
  const claim = { asker: viewer, key, action: request.action, requestDigest: digestOf(request.input) };
  try {
    return await within(
      context.database.app,
      viewer,
      { access: 'CHANGE', action: request.action },
      async (tx) => {
        const claimed = await claimKey(tx, claim);
        if (!claimed.fresh) return repeated(claimed, claim);
        const id = await work({ tx, viewer, now: context.now(), today: today(context) });
        await keepResult(tx, viewer, key, id);
        return id;
      },
    );
  } catch (error) {
    throw asRefusal(error);
  }
}

function repeated(
  used: { action: string; requestDigest: string; resultId: string | null },
  claim: { action: string; requestDigest: string },
): string {
  if (used.action !== claim.action || used.requestDigest !== claim.requestDigest || used.resultId === null) {
    refuse('KEY_REUSED', 'This idempotencyKey was used for something else. Draw a new one.', {
      path: ['idempotencyKey'],
    });
  }
  return used.resultId;
}

function digestOf(input: object): string {
  const plain = JSON.stringify(input, (_, value: unknown) =>
    value && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
  return createHash('sha256').update(plain).digest('hex');
}

const REFUSED_BY_THE_DATABASE: Record<string, () => Refusal> = {
  AC001: () =>
    new Refusal(
      'FROZEN',
      'This is frozen: it was published or submitted, and can only be followed by something new.',
    ),
  '23505': () => new Refusal('ALREADY_EXISTS', 'There is one already with the same name, number or key.'),
  '23514': () => new Refusal('BAD_INPUT', 'These values do not go together.'),
  '42501': () => new Refusal('NOT_FOUND', 'There is no such thing, or it is not yours to change.'),
  '22P02': () => new Refusal('NOT_FOUND', 'There is no such thing, or it is not yours to see.'),
};

/** The database's own refusal as a typed one; anything unforeseen stays what it is, to be masked and logged. */
export function asRefusal(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof Refusal) return error;
  const cause = error.cause instanceof Error ? error.cause : error;
  const code = 'code' in cause && typeof cause.code === 'string' ? cause.code : '';
  return REFUSED_BY_THE_DATABASE[code]?.() ?? error;
}
