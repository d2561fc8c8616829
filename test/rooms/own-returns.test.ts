import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays } from '../../api/rules/period.ts';
import type { Person } from '../ask.ts';
import { openWorld, type World } from '../world.ts';
import {
  begin,
  CELLS,
  cell,
  fill,
  openScheme,
  type Reporter,
  type Scheme,
  step,
  submitted,
  TODAY,
} from './reporting.ts';

let world: World;
let scheme: Scheme;
let alder: Reporter;
let birch: Reporter;

beforeAll(async () => {
  world = await openWorld();
  scheme = await openScheme(world, 'own');
  alder = await scheme.join('Alder', 'SMALL', undefined, 'Grove');
  birch = await scheme.join('Birch', 'SMALL', undefined, 'Grove');
}, 120_000);
afterAll(() => world?.close());

interface Own {
  next: string;
  daysLeft: number;
  errors: number;
  warnings: number;
  openQueries: number;
  covers: string[];
  period: { id: string; label: string };
  adoption: { id: string; code: { title: string } };
  return: { id: string; status: string } | null;
  expected: { state: string; dueOn: string; extended: boolean; coveredBy: string | null };
}

const board = async (who: Person) =>
  (
    await who.ask<{
      ownReturns: Own[];
    }>(`{ ownReturns { next daysLeft errors warnings openQueries covers period { id label }
      adoption { id code { title } } return { id status } expected { state dueOn extended coveredBy } } }`)
  ).ownReturns;

const about = async (who: Person, periodId: string) =>
  (await board(who)).filter(({ period }) => period.id === periodId);

const days = (dueIn: number, label: string) => ({
  ...{
    label,
    startsOn: addDays(TODAY, dueIn - 60),
    endsOn: addDays(TODAY, dueIn - 31),
    dueOn: addDays(TODAY, dueIn),
  },
});

describe('the board of a firm', () => {
  it('tells what is next with a return, by when, and what is wrong with its draft', async () => {
    const periodId = await scheme.openPeriod(days(10, 'Next month'));
    const next = async () => (await about(alder.admin, periodId))[0];
    expect(await next()).toMatchObject({ next: 'BEGIN', daysLeft: 10, return: null, errors: 0, covers: [] });
    const begun = await begin(alder, periodId);
    const cells = [cell(CELLS[0], { numerator: '101', denominator: '100' }), cell(CELLS[1], { value: '3' })];
    await fill(alder, begun, { observations: cells });
    expect(await next()).toMatchObject({
      next: 'FILL',
      errors: 2,
      return: { id: begun.id, status: 'DRAFT' },
    });
    const mended = [cell(CELLS[0], { numerator: '90', denominator: '100' }), cell(CELLS[2], { value: '4' })];
    await fill(alder, { ...begun, version: begun.version + 1 }, { observations: mended });
    await step(alder.reporter, 'prepareReturn', begun.id);
    expect(await next()).toMatchObject({ next: 'SIGN', errors: 0, warnings: 0 });
    await step(alder.approver, 'submitReturn', begun.id);
    expect(await next()).toMatchObject({ next: 'WAIT' });
    await step(scheme.association.officer, 'queryReturn', begun.id, { question: 'Why so few?' });
    expect(await next()).toMatchObject({ next: 'ANSWER', openQueries: 1 });
    const later = await scheme.openPeriod({ ...days(40, 'The month after') });
    const given = {
      periodId: later,
      adoptionId: alder.adoptionId,
      dueOn: addDays(TODAY, 50),
      reason: 'A fire.',
    };
    await scheme.association.officer.act('grantTerms', given);
    expect(await about(alder.reporter, later)).toMatchObject([
      { daysLeft: 50, expected: { extended: true } },
    ]);
    expect(await about(birch.reporter, later)).toMatchObject([
      { daysLeft: 40, expected: { extended: false } },
    ]);
  });

  it('keeps what is open, and what was due within a year', async () => {
    const old = await scheme.openPeriod(days(-500, 'Long ago'));
    const closed = await scheme.openPeriod({ ...days(-450, 'Closed'), lockOn: addDays(TODAY, -400) });
    expect(await about(alder.reporter, old)).toMatchObject([{ next: 'BEGIN', daysLeft: -500 }]);
    expect(await about(alder.reporter, closed)).toMatchObject([{ next: 'ASK_FOR_DAY' }]);
    await step(scheme.association.officer, 'acceptReturn', await submitted(alder, old));
    expect(await about(alder.reporter, old)).toEqual([]);
  });

  it('names whom a joint return covers, and says so to who is covered', async () => {
    const periodId = await scheme.openPeriod(days(-25, 'Joint'));
    await scheme.association.officer.act('coverFirm', {
      ...{ adoptionId: birch.adoptionId, byAdoptionId: alder.adoptionId, kind: 'JOINT' },
      ...{ since: addDays(TODAY, -90), until: addDays(TODAY, -40), reason: 'One desk serves both.' },
    });
    expect(await about(alder.reporter, periodId)).toMatchObject([{ next: 'BEGIN', covers: ['Birch'] }]);
    expect(await about(birch.reporter, periodId)).toMatchObject([
      { next: 'NOTHING', covers: [], expected: { state: 'COVERED', coveredBy: 'Alder' } },
    ]);
  });

  it('goes over every adoption of the firm, the first due first', async () => {
    const other = await openScheme(world, 'own-other');
    const second = await other.join('Cedar', 'SMALL');
    expect(await board(second.reporter)).toEqual([]);
    await other.openPeriod(days(3, 'Soon'));
    expect((await board(second.reporter)).map(({ daysLeft }) => daysLeft)).toEqual([3]);
    const order = (await board(alder.reporter)).map(({ daysLeft }) => daysLeft);
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect((await board(alder.reporter)).every(({ adoption }) => adoption.id === alder.adoptionId)).toBe(
      true,
    );
  });

  it('is nothing for an association, and nobody else’s', async () => {
    expect(await board(scheme.association.officer)).toEqual([]);
    expect((await scheme.association.editor.refused('{ ownReturns { id } }')).code).toBe('FORBIDDEN');
    expect((await world.stranger.refused('{ ownReturns { id } }')).code).toBe('NOT_SIGNED_IN');
  });
});
