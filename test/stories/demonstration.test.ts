import { afterAll, beforeAll, expect, it } from 'vitest';
import { countsOf } from '../../api/rules/cell-counts.ts';
import type { Suppression } from '../../schema/words.ts';
import { playedOnce } from '../browser/played.ts';
import { openWorld, type World } from '../world.ts';

/** Of all cells that have a figure, so much may be hidden beyond those that are unsafe by themselves. */
const MOST = 0.15;

let world: World;
beforeAll(async () => {
  world = await openWorld(await playedOnce());
});
afterAll(() => world?.close());

it('each release of the demonstration tells most of what is safe by itself, and no safe choice tells more', async () => {
  const releases = await world.behind<{ label: string; proven: boolean; marks: Suppression[] }[]>`
    select p.label, (r.protection ->> 'proven')::boolean as proven, array_agg(c.suppression) as marks
    from accord.reports r
    join accord.periods p on p.id = r.period_id
    join accord.report_cells c on c.report_id = r.id
    where r.status = 'PUBLISHED'
    group by r.id, p.label
    order by r.id`;
  expect(releases).toHaveLength(4);
  for (const { label, proven, marks } of releases) {
    const { shown, primary, further } = countsOf(marks.map((suppression) => ({ suppression })));
    expect(further / (shown + primary + further), label).toBeLessThanOrEqual(MOST);
    expect(primary, label).toBeGreaterThan(0);
    expect(proven, label).toBe(true);
  }
});
