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

/** A person who holds any seat, and no program that asks by an API key. */
export const personSeated = rule('person seated', { cache: 'no_cache' })(
  (_parent, _args, context: Context) =>
    context.viewer ? !context.viewer.keyId || personNeeded() : notSignedIn(context),
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

const inPersonRules = new Map<Ability, ReturnType<typeof ability>>();

/**
 * Like `may`, but for people only: what is signed, decided about a firm, published or appointed is answered for by somebody, and a
 * program that asks by an API key is refused with PERSON_NEEDED.
 */
export function inPerson(wanted: Ability) {
  const known = inPersonRules.get(wanted) ?? ability(wanted, true);
  inPersonRules.set(wanted, known);
  return known;
}

function ability(wanted: Ability, person = false) {
  return rule(`${person ? 'in person' : 'may'} ${wanted}`, { cache: 'no_cache' })(
    (_parent, _args, context: Context) => {
      if (!context.viewer) return notSignedIn(context);
      if (!mayRole(context.viewer.role, wanted)) {
        return new Refusal(
          'FORBIDDEN',
          `The seat ${context.viewer.role} is not entitled to this (${wanted}).`,
        );
      }
      return !person || !context.viewer.keyId || personNeeded();
    },
  );
}

function personNeeded(): Refusal {
  return new Refusal('PERSON_NEEDED', 'This is for a person to do, who signs in; no API key may do it.');
}

function notSignedIn(context: Context): Refusal {
  return context.signedIn
    ? new Refusal(
        'FORBIDDEN',
        'You hold no seat yet: ask an administrator of your organization to appoint you.',
      )
    : new Refusal('NOT_SIGNED_IN', 'Sign in first.');
}
