import { describe, expect, it } from 'vitest';
import { effectiveCode } from '../../api/rules/effective.ts';
import { kindsOn, type Operation } from '../../api/rules/operation.ts';
import { ADAPTATION_POLICIES, type AdaptationPolicy } from '../../schema/words.ts';
import { add, clause, days, next } from './small-code.ts';

/** One operation of each kind on the clause with values to set, none of which needs a ruling or is too weak. */
const EACH: Operation[] = [
  { operation: 'SET_PARAMETER', clauseKey: 'answers', parameterKey: 'days', value: '7' },
  add({ parentKey: 'answers' }),
  { operation: 'DESCRIBE_DELIVERY', clauseKey: 'answers', text: 'By our own people.' },
  { operation: 'DECLARE_NOT_APPLICABLE', clauseKey: 'answers', reason: 'We have none.' },
];

/** The kinds of operation that can stand, were they allowed, by the judge of operations. */
function standing(policy: AdaptationPolicy, parameters: number) {
  const edition = next({
    clauses: [clause('answers', { policy })],
    parameters: parameters > 0 ? [days()] : [],
  });
  return EACH.filter((operation) =>
    effectiveCode(edition, [operation]).remarks.every(({ level }) => level !== 'ERROR'),
  ).map(({ operation }) => operation);
}

describe('what a firm can do about a clause', () => {
  it.each(ADAPTATION_POLICIES.flatMap((policy) => [0, 1].map((parameters) => [policy, parameters] as const)))(
    'is what the judge of operations lets stand: %s with %i values',
    (policy, parameters) => {
      const kinds = kindsOn({ policy, added: false, parameters });
      expect(kinds.toSorted()).toEqual(standing(policy, parameters).toSorted());
    },
  );

  it('is to add beneath it, where it is the firm’s own', () => {
    const own = add();
    const beneath = add({ key: 'beneath', parentKey: 'own' });
    const { remarks } = effectiveCode(next({}), [own, beneath]);
    expect(remarks).toEqual([]);
    expect(kindsOn({ policy: 'EXTENSIBLE', added: true, parameters: 0 })).toEqual(['ADD_CLAUSE']);
    const described: Operation = { operation: 'DESCRIBE_DELIVERY', clauseKey: 'own', text: 'At night.' };
    expect(effectiveCode(next({}), [own, described]).remarks).toMatchObject([{ code: 'HITS_NOTHING' }]);
  });
});
