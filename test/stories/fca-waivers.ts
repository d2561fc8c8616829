import type { Association } from '../rooms/parties.ts';
import type { World } from '../world.ts';
import { compileAndPublish } from './reading.ts';

/**
 * Prints a half-year for which each firm has waived, as it does where the regulator prints its figures by name: there is nothing to
 * protect. The answer is the reference.
 */
export async function printWaived(world: World, regulator: Association, periodId: string): Promise<string> {
  const firms = await world.behind<{ id: string }[]>`select member_id as id from accord.memberships m
    where association_id = ${regulator.id}
      and not exists (select from accord.disclosure_waivers w where w.member_id = m.member_id)`;
  for (const { id: memberId } of firms) {
    const said = { memberId, since: '2024-01-01', statement: 'Its own publication.' };
    await regulator.admin.act('recordWaiver', said);
  }
  return compileAndPublish(regulator.officer, regulator.admin, periodId);
}
