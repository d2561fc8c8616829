import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openScheme, type Scheme } from '../rooms/reporting.ts';
import { openWorld, type World } from '../world.ts';
import { asSeen, errorsOf, preview, sheet } from './filing.ts';
import { workbook } from './workbook.ts';
import { FAULTS, figures, withCell } from './workbook-files.ts';

const A_FEW_SECONDS = 8_000;

let world: World;
let scheme: Scheme;
let periodId: string;

beforeAll(async () => {
  world = await openWorld();
  scheme = await openScheme(world, 'workbooks');
  await scheme.join('Acorn Mutual', 'SMALL');
  await scheme.join('Beech Bank', 'LARGE');
  periodId = await scheme.openPeriod();
}, 120_000);
afterAll(() => world.close());

const look = (content: Buffer) =>
  preview(scheme.association.officer, periodId, sheet('figures.xlsx', content));

const kept = async () =>
  (
    await world.behind`select (select count(*)::int from accord.returns) as returns,
      (select count(*)::int from accord.observations) as observations,
      (select count(*)::int from accord.imports) as imports`
  )[0];

describe('a bad workbook', () => {
  it.each(FAULTS)(
    '— %s — is refused with a code and the place, and nothing of it is kept',
    async (_, made, code, where) => {
      const content = made();
      const before = await kept();
      const started = performance.now();
      const seen = await look(content);
      expect(performance.now() - started).toBeLessThan(A_FEW_SECONDS);
      const found = seen.remarks.find((remark) => remark.code === code && remark.where.includes(where));
      expect(found, JSON.stringify(seen.remarks.slice(0, 5))).toMatchObject({
        level: 'ERROR',
        why: expect.stringMatching(/[.?]$/),
      });
      const refusal = await scheme.association.officer.actRefused(
        'importReturns',
        asSeen(periodId, sheet('figures.xlsx', content), seen),
      );
      expect(refusal.code).toBe('FAULTS_IN_FILE');
      expect(await kept()).toEqual(before);
    },
  );

  it('spells out the signs that nobody sees, so that they turn no sentence round', async () => {
    const [fault] = errorsOf(await look(workbook([figures(withCell(4, 1, '\u202eknaB hceeB'))])));
    expect(fault?.why).toContain('“‹U+202E›knaB hceeB”');
  });

  it('says what may be meant by a name in letters that only look alike', async () => {
    const [fault] = errorsOf(await look(workbook([figures(withCell(4, 1, 'Вeech Bаnk'))])));
    expect(fault?.why).toContain('Is Beech Bank meant?');
  });
});
