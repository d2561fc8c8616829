import { describe, expect, it } from 'vitest';
import { effectiveCode } from '../../api/rules/effective.ts';
import { type Operation, operationHash } from '../../api/rules/operation.ts';
import { needsRuling, unruled } from '../../api/rules/ruling.ts';
import { rulingsAt } from '../../api/rules/ruling-history.ts';
import type { Ruling } from '../../schema/words.ts';
import { add, declares, describes, OLD, set } from './small-code.ts';

const ruled = (ruling: Ruling, ...operations: Operation[]) =>
  new Map(operations.map((operation) => [operationHash(operation), ruling]));
const why = (operation: Operation) => needsRuling(OLD, operation)?.why ?? null;

describe('words of the firm’s own', () => {
  it.each<[string, string]>([
    ['except', 'All are answered, except on holidays.'],
    ['exception', 'There is one exception.'],
    ['unless', 'We answer unless it rains.'],
    ['only if', 'Only if there is space.'],
    ['only where', 'This holds only   where we have a desk.'],
    ['not apply', 'This does not apply to tourists.'],
    ['n’t apply', 'This doesn’t apply to tourists.'],
    ['no longer applies', 'Clause 3 no longer applies.'],
    ['not be applied', 'Clause 3 will not be applied.'],
    ['excluded', 'Tyres are excluded.'],
    ['may refuse', 'We may refuse a claim.'],
    ['subject to', 'Subject to space.'],
    ['discretion', 'At our discretion.'],
    ['provided that', 'Provided that you paid.'],
    ['instead of', 'A voucher instead of money.'],
    ['reserves the right', 'The firm reserves the right to wait.'],
    ['not liable', 'We are not liable.'],
    ['not be bound', 'We shall not be bound.'],
    ['no obligation', 'There is no obligation.'],
    ['capitals', 'UNLESS IT RAINS.'],
    ['look-alike letters', 'Ｕnless it rains.'],
    ['a sign that no reader sees', 'Un\u00adless it\u200b rains.'],
    ['a line end in between', 'Subject\nto space.'],
  ])('that could take away wait for an officer: %s', (_name, text) => {
    expect(why(describes('answers', text))).toMatch(
      /^How “Heading of answers” is kept says “.+”, which could take away/,
    );
    expect(why(add({ text }))).toMatch(/^“Our own” says “.+”, which could take away/);
    expect(why(add({ heading: text }))).toMatch(/which could take away/);
  });

  it.each([
    'We answer on the day.',
    'Our desk is open to all.',
    'An exceptional service.',
    'The subject of a letter.',
    'We apply the code to all.',
    'Only our own people answer.',
    'You may decide.',
  ])('that take nothing away do not: %s', (text) => {
    expect([why(describes('answers', text)), why(add({ text }))]).toEqual([null, null]);
  });
});

describe('operations', () => {
  it.each<[string, Operation, string | null]>([
    ['a stronger value', set('7'), null],
    ['a value below the floor, which no officer can allow', set('11'), null],
    ['a value of no parameter', set('7', 'gone'), null],
    ['a larger set', set('letter|web', 'ways'), null],
    [
      'a set that can not be weighed',
      set('web', 'ways'),
      'Days: “web” can not be weighed against the code’s “letter”, which has letter too. An officer has to rule whether it protects customers as well.',
    ],
    [
      'a clause declared not applicable',
      declares,
      'An officer has to accept the reason why “Heading of branches” does not apply here.',
    ],
    [
      'a limitation',
      add({ kind: 'LIMITATION' }),
      '“Our own” limits what the code promises: an officer has to rule on it.',
    ],
  ])('wait for an officer, or not: %s', (_name, operation, wanted) => {
    expect(why(operation)).toBe(wanted);
  });
});

describe('what is left to rule on', () => {
  it('is what needs a ruling and has none as it stands', () => {
    const weak = describes('answers', 'Subject to space.');
    const operations = [set('7'), declares, weak];
    expect(unruled(OLD, operations, new Map())).toEqual([declares, weak]);
    expect(unruled(OLD, operations, ruled('REFUSED', declares))).toEqual([weak]);
    expect(unruled(OLD, operations, ruled('ALLOWED', declares, weak))).toEqual([]);
    expect(
      unruled(OLD, [{ ...weak, text: 'Unless full.' } as Operation], ruled('ALLOWED', weak)),
    ).toHaveLength(1);
  });
});

describe('the rulings of a day', () => {
  const at = (day: number, ruling: Ruling, operation = declares) => ({
    ...{ operationHash: operationHash(operation), ruling },
    ruledAt: new Date(Date.UTC(2027, 2, day)),
  });
  const history = [at(1, 'REFUSED'), at(5, 'ALLOWED'), at(5, 'REFUSED', set('7')), at(9, 'REFUSED')];

  it.each<[string, number | null, Record<string, Ruling>]>([
    ['are none before the first', 0, {}],
    ['are those of that very moment', 1, { declares: 'REFUSED' }],
    ['are the last of each operation', 5, { declares: 'ALLOWED', set: 'REFUSED' }],
    ['are not rewritten by later ones', 8, { declares: 'ALLOWED', set: 'REFUSED' }],
    ['are all that there are, where no day is meant', null, { declares: 'REFUSED', set: 'REFUSED' }],
  ])('%s', (_name, day, wanted) => {
    const moment = day === null ? null : new Date(Date.UTC(2027, 2, day));
    const rulings = rulingsAt(history, moment);
    const named = {
      declares: rulings.get(operationHash(declares)),
      set: rulings.get(operationHash(set('7'))),
    };
    expect(Object.fromEntries(Object.entries(named).filter(([, ruling]) => ruling))).toEqual(wanted);
  });
});

describe('what an officer must rule on', () => {
  const waiting: [string, Operation, (code: ReturnType<typeof effectiveCode>) => unknown][] = [
    [
      'a set that can not be weighed',
      set('telephone|web', 'ways'),
      ({ clauses }) => clauses.some(({ parameters }) => parameters.some(({ own }) => own)),
    ],
    [
      'a clause declared not applicable',
      declares,
      ({ clauses }) => clauses.some(({ notApplicable }) => notApplicable === 'We have none.'),
    ],
    [
      'a limitation of the firm’s own',
      add({ kind: 'LIMITATION' }),
      ({ clauses }) => clauses.some(({ key }) => key === 'own'),
    ],
    [
      'an addition that could take away',
      add({ text: 'The firm answers at night, unless it rains.' }),
      ({ clauses }) => clauses.some(({ key }) => key === 'own'),
    ],
    [
      'a delivery that could take away',
      describes('answers', 'Subject to space.'),
      ({ clauses }) => clauses.some(({ delivery }) => delivery !== null),
    ],
  ];

  it.each(waiting)(
    '%s waits, is taken once allowed, and never once refused',
    (_name, operation, takesEffect) => {
      const codes = ({ remarks }: ReturnType<typeof effectiveCode>) =>
        remarks.map(({ level, code }) => `${level} ${code}`);
      const [unruled, allowed, refused] = [
        effectiveCode(OLD, [operation]),
        effectiveCode(OLD, [operation], ruled('ALLOWED', operation)),
        effectiveCode(OLD, [operation], ruled('REFUSED', operation)),
      ];
      expect([unruled, allowed, refused].map(codes)).toEqual([
        ['WARNING NEEDS_RULING'],
        [],
        ['ERROR RULED_OUT'],
      ]);
      expect([unruled, allowed, refused].map(takesEffect).map(Boolean)).toEqual([false, true, false]);
    },
  );

  it('holds for an operation as it stands, not as it is edited later', () => {
    const rulings = ruled('ALLOWED', set('telephone|web', 'ways'));
    const { remarks } = effectiveCode(OLD, [set('web', 'ways')], rulings);
    expect(remarks.map(({ code }) => code)).toEqual(['NEEDS_RULING']);
  });

  it('keeps what stands beneath from its effect as long', () => {
    const limits = add({ kind: 'LIMITATION' });
    const operations = [limits, add({ key: 'deeper', parentKey: 'own' })];
    const told = (rulings: Map<string, Ruling>) =>
      effectiveCode(OLD, operations, rulings).remarks.map(({ code, where }) => `${code} ${where}`);
    expect(told(new Map())).toEqual([
      'NEEDS_RULING operations.ADD_CLAUSE own',
      'NEEDS_RULING operations.ADD_CLAUSE deeper',
    ]);
    expect(told(ruled('ALLOWED', limits))).toEqual([]);
    expect(told(ruled('REFUSED', limits))).toEqual([
      'RULED_OUT operations.ADD_CLAUSE own',
      'RULED_OUT operations.ADD_CLAUSE deeper',
    ]);
  });
});
