import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Content,
  contentInWords,
  type HeldCell,
  mergeCells,
  type Writing,
} from '../../api/rules/cells.ts';

const figure = (value: string): Content => ({
  ...{ state: 'REPORTED', value, numerator: null, denominator: null, note: null },
});
const held = (revision: number, value: string): HeldCell => ({
  ...{ revision, content: figure(value), changedBy: 'Rae', changedAt: '2026-01-05T10:00:00.000Z' },
});
const CELL = 'observations.opened.Home';
const write = (seen: number, value: string): Writing => ({ cell: CELL, seen, content: figure(value) });

describe('two people at one cell', () => {
  it.each<[string, HeldCell | null, Writing, 'CHANGED' | 'SAME' | 'CONFLICT']>([
    ['the first writing', null, write(0, '1'), 'CHANGED'],
    ['a writing on what was seen', held(2, '1'), write(2, '5'), 'CHANGED'],
    ['a writing on what was seen earlier', held(3, '1'), write(2, '5'), 'CONFLICT'],
    ['a first writing that somebody else has made', held(1, '1'), write(0, '5'), 'CONFLICT'],
    ['what stands there already', held(3, '5'), write(2, '5'), 'SAME'],
    ['a writing on something that is gone', null, write(4, '5'), 'CONFLICT'],
  ])('%s', (_name, present, writing, outcome) => {
    const { changes, remarks } = mergeCells(new Map(present ? [[CELL, present]] : []), [writing]);
    expect(remarks.map(({ code, where, level }) => [level, code, where])).toEqual(
      outcome === 'CONFLICT' ? [['ERROR', 'CELL_CHANGED', CELL]] : [],
    );
    expect(changes).toEqual(
      outcome === 'CHANGED'
        ? [
            {
              ...{ cell: CELL, revision: writing.seen + 1, before: present?.content ?? null },
              after: writing.content,
            },
          ]
        : [],
    );
  });

  it('is told who wrote what', () => {
    const [remark] = mergeCells(new Map([[CELL, held(3, '12')]]), [write(2, '5')]).remarks;
    expect(remark?.why).toBe(
      'Rae has changed this meanwhile: 12 stands there now. Keep that, or write yours again.',
    );
  });

  it.each<[string, Content, string]>([
    ['a figure', figure('12'), '12'],
    ['zero', figure('0'), '0'],
    ['a ratio', { ...figure('1'), value: null, numerator: '3', denominator: '40' }, '3 of 40'],
    ['half a ratio', { ...figure('1'), value: null, numerator: '3' }, '3 of nothing yet'],
    ['a figure that is missing', { ...figure('1'), value: null }, 'no figure'],
    ['nil', { ...figure('1'), state: 'NIL', value: null }, 'nil'],
    [
      'not applicable',
      { ...figure('1'), state: 'NOT_APPLICABLE', value: null, note: 'No cars.' },
      'not applicable (No cars.)',
    ],
    ['not available', { ...figure('1'), state: 'NOT_AVAILABLE', value: null }, 'not available'],
    ['not reported', { ...figure('1'), state: 'NOT_REPORTED', value: null }, 'not reported'],
    ['words', { text: 'As agreed.' }, '“As agreed.”'],
    ['no words', { text: null }, 'nothing'],
    ['complaints', { received: 4, closed: 3 }, 'received 4 · closed 3'],
  ])('%s in words', (_name, content, wanted) => {
    expect(contentInWords(content)).toBe(wanted);
  });

  it('every writing is kept, refused, or was made already, in whatever order people write', () => {
    const writings = fc.array(fc.tuple(fc.nat(4), fc.constantFrom('1', '2', '3')), { maxLength: 30 });
    fc.assert(
      fc.property(writings, (script) => {
        const cells = new Map<string, HeldCell>();
        let kept = 0;
        for (const [lag, value] of script) {
          const present = cells.get(CELL);
          const writing = write(Math.max(0, (present?.revision ?? 0) - lag), value);
          const { changes, remarks } = mergeCells(cells, [writing]);
          expect(changes.length + remarks.length).toBeLessThanOrEqual(1);
          const [change] = changes;
          if (!change) continue;
          expect(change.before).toEqual(present?.content ?? null);
          expect(writing.seen).toBe(present?.revision ?? 0);
          cells.set(CELL, held(change.revision, value));
          kept += 1;
          expect(change.revision).toBe(kept);
        }
      }),
    );
  });
});
