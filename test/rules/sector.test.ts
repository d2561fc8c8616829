import { describe, expect, it } from 'vitest';
import { asComplaint } from '../../api/rules/complaint-row.ts';
import type { Indicator, Observation } from '../../api/rules/indicator.ts';
import { coverage, type DueFirm, reportedIndicators, sectorOf } from '../../api/rules/sector.ts';

const indicator: Indicator = {
  key: 'opened',
  clauseKey: 'answers',
  kind: 'COUNT',
  label: 'Opened',
  numeratorLabel: 'Complaints opened',
  denominatorLabel: null,
  unit: 'complaints',
  stronger: null,
  target: null,
  audience: 'AGGREGATE',
  breakdown: [],
};
const first = { id: 'e1', number: 1, indicators: [indicator], complaintCategories: ['Billing'] };
const second = { ...first, id: 'e2', number: 2, complaintCategories: ['Billing', 'Delay'] };
const opened = (state: Observation['state'], value: string | null): Observation => ({
  ...{ indicatorKey: 'opened', breakdown: '', state, value },
  ...{ numerator: null, denominator: null, note: null },
});
const firm = (accepted: DueFirm['accepted']): DueFirm => ({
  ...{ firmId: 'f', groupId: null, segment: 'Retail', sizeBand: 'SMALL', region: null, accepted },
});
const complaint = asComplaint({
  ...({ level: 'FIRM', category: 'Delay' } as const),
  ...{ openAtStart: 0, received: 3, closed: 2, upheld: 1, openAtEnd: 1 },
});

describe('the sector of a period', () => {
  it('has the indicators of the editions, and complaints by every category of theirs', () => {
    const indicators = reportedIndicators([first, second]);
    expect(indicators.slice(0, 3).map(({ key, breakdown }) => [key, breakdown])).toEqual([
      ['opened', []],
      ['complaints-received', ['Billing', 'Delay']],
      ['complaints-upheld', ['Billing', 'Delay']],
    ]);
  });

  it('lets an indicator of the edition stand before the built-in series of the same key', () => {
    const own = { ...first, indicators: [{ ...indicator, key: 'complaints-received' }] };
    const { indicators, due } = sectorOf(
      [own],
      [firm({ editionId: 'e1', observations: [], complaints: [{ ...complaint, category: 'Billing' }] })],
    );
    expect(indicators.map(({ label }) => label)).toEqual(['Opened', 'Complaints upheld']);
    expect(due[0]?.observations?.map(({ indicatorKey }) => indicatorKey)).toEqual(['complaints-upheld']);
  });

  it('adds the breaches and the self-assessment, and no series of which nobody has said anything', () => {
    const clauses = [{ key: 'answers', kind: 'PROMISE' as const, heading: 'Answers', text: 'We answer.' }];
    const asking = { ...first, clauses, asks: [{ what: 'SELF_ASSESSMENT' as const }] };
    const keys = (given: Partial<NonNullable<DueFirm['accepted']>>) =>
      sectorOf(
        [asking],
        [firm({ editionId: 'e1', observations: [], complaints: [], ...given })],
      ).indicators.map(({ key }) => key);
    expect(keys({})).toEqual(['opened']);
    expect(keys({ answers: [{ topic: 'CLAUSE', key: 'answers', answer: 'MET' }] })).toEqual([
      ...['opened', 'assessed-answers'],
    ]);
    expect(keys({ nilAttestation: 'All tickets were read.' })).toContain('breaches-by-clause');
    expect(reportedIndicators([asking]).map(({ key }) => key)).toContain('assessed-answers');
  });

  it('takes from each return its figures and its complaints, and nothing where none was accepted', () => {
    const accepted = { editionId: 'e2', observations: [opened('REPORTED', '4')], complaints: [complaint] };
    const { due } = sectorOf([first, second], [firm(accepted), firm(null)]);
    expect(due[0]?.observations?.map(({ indicatorKey, value }) => [indicatorKey, value])).toEqual([
      ['opened', '4'],
      ['complaints-received', '3'],
      ['complaints-upheld', null],
    ]);
    expect(due[1]?.observations).toBeNull();
  });
});

describe('coverage', () => {
  it('counts who was due, who reported, and whose return was a nil throughout', () => {
    const returned = (...states: Observation['state'][]) =>
      firm({ editionId: 'e1', observations: states.map((state) => opened(state, null)), complaints: [] });
    const firms = [returned('NIL', 'NIL'), returned('NIL', 'NOT_AVAILABLE'), returned(), firm(null)];
    expect(coverage(firms)).toEqual({ due: 4, reported: 3, nil: 1 });
  });
});
