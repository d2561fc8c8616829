import { rule } from 'graphql-shield';
import type { Ability } from '../schema/words.ts';
import type { Context } from './context.ts';
import { Refusal } from './refusal.ts';
import { mayRole } from './rules/access.ts';

/** Everybody, signed in or not. */
export const anyone = rule('anyone', { cache: 'no_cache' })(() => true);

/** Nobody: the rule of whatever has no line of its own. */
export const nobody = rule('nobody', { cache: 'no_cache' })(
  () => new Refusal('FORBIDDEN', 'This has no permission line, so nobody may ask it.'),
);

/** Whoever holds any seat. */
export const seated = rule('seated', { cache: 'no_cache' })((_parent, _args, context: Context) =>
  context.viewer ? true : notSignedIn(context),
);

const rules = new Map<Ability, ReturnType<typeof ability>>();

/** Whoever sits in a seat that `api/rules/access` entitles to the ability. One rule for each, however many fields ask for it. */
export function may(wanted: Ability) {
  const known = rules.get(wanted) ?? ability(wanted);
  rules.set(wanted, known);
  return known;
}

function ability(wanted: Ability) {
  return rule(`may ${wanted}`, { cache: 'no_cache' })((_parent, _args, context: Context) => {
    if (!context.viewer) return notSignedIn(context);
    if (mayRole(context.viewer.role, wanted)) return true;
    return new Refusal('FORBIDDEN', `The seat ${context.viewer.role} is not entitled to this (${wanted}).`);
  });
}

function notSignedIn(context: Context): Refusal {
  return context.signedIn
    ? new Refusal(
        'FORBIDDEN',
        'You hold no seat yet: ask an administrator of your organization to appoint you.',
      )
    : new Refusal('NOT_SIGNED_IN', 'Sign in first.');
}
