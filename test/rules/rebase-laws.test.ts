import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { effectiveCode } from '../../api/rules/effective.ts';
import { rebase } from '../../api/rules/rebase.ts';
import type { Rebased } from '../../api/rules/rebase-ground.ts';
import { type Answer, settle } from '../../api/rules/settle.ts';
import { extensions, gentleMoves, moves } from './editions.ts';

const RUNS = { numRuns: 10_000 };
const STATES = ['CARRIED', 'MOVED', 'REDUNDANT', 'NEEDS_REVIEW', 'CONFLICTS', 'ORPHANED'];
const comesAlong = ({ state }: Rebased) => state === 'CARRIED' || state === 'MOVED';

/** Gives up whatever needs a decision. */
const dropping = (rebased: readonly Rebased[]): Map<string, Answer> =>
  new Map(rebased.filter((one) => !comesAlong(one)).map(({ name }) => [name, { answer: 'DROP' }]));

describe('the laws of moving an extension', () => {
  it('on the same edition everything is carried', () => {
    fc.assert(
      fc.property(extensions, ({ old, operations }) => {
        expect(rebase(old, old, operations).every(({ state }) => state === 'CARRIED')).toBe(true);
        expect(settle(old, rebase(old, old, operations), new Map())).toEqual({ operations, remarks: [] });
      }),
      RUNS,
    );
  });

  it('nothing is dropped: every operation comes out once, in its order, in one state', () => {
    fc.assert(
      fc.property(moves, ({ old, next, operations }) => {
        const rebased = rebase(old, next, operations);
        expect(rebased.map(({ operation }) => operation)).toEqual(operations);
        for (const one of rebased) {
          expect(STATES).toContain(one.state);
          expect(one.answers.length > 0).toBe(!comesAlong(one));
        }
      }),
      RUNS,
    );
  });

  it('what comes along without a decision stands on the next edition', () => {
    fc.assert(
      fc.property(moves, ({ old, next, operations }) => {
        const rebased = rebase(old, next, operations);
        const { operations: settled, remarks } = settle(next, rebased, dropping(rebased));
        // Only what stood beneath a clause of the firm's own that was given up may fall with it.
        for (const { code, where } of remarks) {
          expect(code).toBe('HITS_NOTHING');
          expect(where).toMatch(/^operations\.ADD_CLAUSE /);
        }
        const fallen = new Set(remarks.map(({ where }) => where));
        const blocked = effectiveCode(next, settled).remarks.filter(({ level }) => level === 'ERROR');
        expect(blocked.filter(({ where }) => !fallen.has(where))).toEqual([]);
      }),
      RUNS,
    );
  });

  it('straight to the last edition or by way of one where nothing needs a decision is the same', () => {
    let told = 0;
    fc.assert(
      fc.property(gentleMoves, ({ old, next, last, operations }) => {
        const first = rebase(old, next, operations);
        if (!first.every(comesAlong)) return;
        told += 1;
        const { operations: between } = settle(next, first, new Map());
        const [straight, over] = [rebase(old, last, operations), rebase(next, last, between)];
        const plain = (rebased: Rebased[]) =>
          rebased.map(({ name, state, answers }) => [name, state === 'MOVED' ? 'CARRIED' : state, answers]);
        expect(plain(over)).toEqual(plain(straight));
        expect(settle(last, over, dropping(over))).toEqual(settle(last, straight, dropping(straight)));
      }),
      RUNS,
    );
    expect(told).toBeGreaterThan(RUNS.numRuns / 2);
  });
});

describe('a broken rule', () => {
  afterEach(() => {
    vi.doUnmock('../../api/rules/value.ts');
    vi.resetModules();
  });

  it('is caught: where weaker and stronger are swapped, what comes along falls below the floor', async () => {
    vi.resetModules();
    vi.doMock('../../api/rules/value.ts', async (original) => {
      const value = await original<typeof import('../../api/rules/value.ts')>();
      const swapped = {
        STRONGER: 'WEAKER',
        WEAKER: 'STRONGER',
        EQUAL: 'EQUAL',
        INCOMPARABLE: 'INCOMPARABLE',
      };
      return {
        ...value,
        compareStrength: (...given: Parameters<typeof value.compareStrength>) =>
          swapped[value.compareStrength(...given)],
      };
    });
    const broken = await import('../../api/rules/rebase.ts');
    const outcome = fc.check(
      fc.property(moves, ({ old, next, operations }) => {
        const rebased = broken.rebase(old, next, operations);
        const { remarks } = settle(next, rebased, dropping(rebased));
        return remarks.every(({ code }) => code === 'HITS_NOTHING');
      }),
      RUNS,
    );
    expect(outcome.failed).toBe(true);
  });
});
