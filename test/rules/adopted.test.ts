import { describe, expect, it } from 'vitest';
import { adoptionPicture, parameterSpreads, type StandingFirm } from '../../api/rules/adopted.ts';

const days = (value: string, floor = '10') => ({
  ...{ key: 'answers', heading: 'Answers' },
  parameters: [{ label: 'Days to answer', unit: 'working days', floor, value }],
});
const firm = (given: Partial<StandingFirm> = {}): StandingFirm => ({
  ...{ status: 'REGISTERED', since: '2024-01-01', editionNumber: 2, clauses: [days('10')], ...given },
});

describe('adoption', () => {
  it('is counted by edition, the newest first, and by how firms stand', () => {
    const firms = [
      ...[firm(), firm({ status: 'SUSPENDED' }), firm(), firm({ editionNumber: 1 })],
      ...[
        firm({ status: 'WITHDRAWN', since: '2024-07-01' }),
        firm({ status: 'LAPSED', since: '2024-06-30' }),
      ],
    ];
    expect(adoptionPicture(firms, '2024-07-01')).toEqual([
      { editionNumber: 2, status: 'REGISTERED', firms: 2 },
      { editionNumber: 2, status: 'SUSPENDED', firms: 1 },
      { editionNumber: 2, status: 'WITHDRAWN', firms: 1 },
      { editionNumber: 1, status: 'REGISTERED', firms: 1 },
    ]);
  });
});

describe('parameters as firms have extended them', () => {
  it('say how many promise more than the floor, and how the values are spread', () => {
    const firms = [
      ...['10', '5', '10.0', '5', '2'].map((value) => firm({ clauses: [days(value)] })),
      firm({ status: 'TERMINATED', clauses: [days('1')] }),
    ];
    expect(parameterSpreads(firms)).toEqual([
      {
        ...{ clauseKey: 'answers', heading: 'Answers', label: 'Days to answer', unit: 'working days' },
        ...{ floor: '10', firms: 5, more: 3 },
        values: [
          { value: '2', firms: 1 },
          { value: '5', firms: 2 },
          { value: '10', firms: 1 },
          { value: '10.0', firms: 1 },
        ],
      },
    ]);
  });

  it('keep another floor apart, and take words as they are', () => {
    const spreads = parameterSpreads([
      firm({ clauses: [days('5', '8')] }),
      firm({ clauses: [days('Saturday', 'Friday')] }),
      firm(),
    ]);
    expect(spreads.map(({ floor, more, firms }) => [floor, more, firms])).toEqual([
      ['8', 1, 1],
      ['Friday', 1, 1],
      ['10', 0, 1],
    ]);
  });
});
