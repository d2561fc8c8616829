import type { Association } from '../rooms/parties.ts';
import { previewed } from '../rooms/sector.ts';
import type { World } from '../world.ts';
import { compile, publishCompiled } from './reading.ts';

/**
 * Prints a half-year for which each firm has waived, as it does where the regulator prints its figures by name: there is nothing to
 * protect, and each firm has seen it before. The answer is the reference.
 */
export async function printWaived(world: World, regulator: Association, periodId: string): Promise<string> {
  const firms = await world.behind<{ id: string }[]>`select member_id as id from accord.memberships m
    where association_id = ${regulator.id}
      and not exists (select from accord.disclosure_waivers w where w.member_id = m.member_id)`;
  for (const { id: memberId } of firms) {
    const said = { memberId, since: '2024-01-01', statement: 'Its own publication.' };
    await regulator.admin.act('recordWaiver', said);
  }
  const report = await compile(regulator.officer, periodId);
  const version = await previewed(world, regulator, report);
  return publishCompiled(regulator.admin, { ...report, version });
}
