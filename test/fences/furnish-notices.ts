import { randomUUID } from 'node:crypto';
import type { Person } from '../ask.ts';
import { noticesOf } from '../rooms/noticing.ts';
import type { House, Possessions } from './rivals.ts';

/** What a firm's people were told, and one of it by its id. */
export interface Told {
  noticeId: string;
}

/** Says that somebody wishes no mails of a query. */
const wish = (person: Person) =>
  person.act('setMailWish', { kind: 'RETURN_QUERIED', wanted: false }, '{ kind }');

/** Behind the fences: a reminder of long ago; by the acts: a wish about mails, and the notices that everything before has left. */
export async function told(house: House, { firm, adoptionId }: Possessions): Promise<Told> {
  const { behind } = house.world;
  await behind`insert into accord.reminders ${behind({
    ...{ id: randomUUID(), association_id: house.association.id, member_id: firm.id },
    ...{ adoption_id: adoptionId, period_id: house.periods.accepted, occasion: 'AFTER_21' },
    ...{ due_on: '2024-01-01', on: '2024-01-22', at: new Date('2024-01-22T06:00:00Z') },
  })}`;
  await wish(firm.reporter);
  const [notice] = (await noticesOf(firm.reporter)).notices.nodes;
  return { noticeId: notice?.id ?? '' };
}
