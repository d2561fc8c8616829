import { linkBreach } from '../api/breaches/link-breach.ts';
import { logBreach } from '../api/breaches/log-breach.ts';
import { noteBreach } from '../api/breaches/note-breach.ts';
import { notifyBreach } from '../api/breaches/notify-breach.ts';
import { addDays } from '../api/rules/period.ts';
import { breachesById, noticesByBreach } from '../db/breaches/read.ts';
import type { Member } from './adopt.ts';
import type { AssociationPeople } from './people.ts';
import { SHOWN_FIRM } from './sector.ts';
import type { Stage } from './stage.ts';

type Logged = Parameters<typeof logBreach>[1]['breach'];

const LETTERS: Logged = {
  ...{
    clauseKey: 'answer-enquiries',
    happenedFrom: '2026-03-02',
    happenedUntil: '2026-03-06',
    foundOn: '2026-03-09',
  },
  ...{
    foundHow: 'CUSTOMER_COMPLAINT',
    cause: 'SYSTEM',
    customersAffected: 14,
    moneyLost: '42.00',
    currency: 'EUR',
  },
  description:
    'Fourteen letters with enclosures lay in the ticket system without a number, and were not answered in time.',
  ...{
    remedy: 'All were answered, and paid as the charter says.',
    remedyStatus: 'DONE',
    remedyDoneOn: '2026-03-16',
  },
  factors: [
    { factor: 'EFFECT_ON_CUSTOMERS', weight: 'LOW', words: 'They waited four to six days longer.' },
    { factor: 'LOSS', weight: 'LOW', words: 'Three euros each, which were paid.' },
  ],
  ...{ seriousness: 'ORDINARY', systemic: true },
};

/** The same fault again, twice: small ones that are grave together. */
const AGAIN: readonly Logged[] = [
  {
    ...LETTERS,
    ...{
      happenedFrom: '2026-04-13',
      happenedUntil: '2026-04-17',
      foundOn: '2026-04-20',
      remedyDoneOn: '2026-04-24',
    },
    ...{ customersAffected: 9, moneyLost: '27.00' },
    description:
      'Nine more letters with enclosures got no number, though the supplier had reported the fault as mended.',
  },
  {
    ...LETTERS,
    ...{
      happenedFrom: '2026-05-04',
      happenedUntil: '2026-05-08',
      foundOn: '2026-05-11',
      remedyDoneOn: '2026-05-15',
    },
    ...{ customersAffected: null, moneyLost: null, currency: null, foundHow: 'OWN_CHECK' },
    description:
      'The daily count of letters did not fit the count of tickets. Who wrote them is still being found out.',
  },
];

const ENGINEERS: Logged = {
  ...{
    clauseKey: 'repair-faults',
    happenedFrom: '2026-06-15',
    happenedUntil: '2026-06-19',
    foundOn: '2026-06-22',
  },
  ...{ foundHow: 'STAFF', cause: 'LACK_OF_RESOURCES', customersAffected: 61 },
  description: 'In the east two of five engineers were ill, and repairs came one to three days late.',
  ...{
    remedy: 'Two engineers are lent from the south when more than one is ill.',
    remedyStatus: 'UNDER_WAY',
    remedyDueOn: '2026-10-01',
  },
  factors: [{ factor: 'EFFECT_ON_CUSTOMERS', weight: 'MODERATE', words: 'Up to three days without a line.' }],
  ...{ seriousness: 'ORDINARY', systemic: false },
};

/** Found the day before the demonstration is loaded, so that its clock runs. */
function doubleBilled(yesterday: string): Logged {
  return {
    ...{
      clauseKey: 'redress',
      happenedFrom: addDays(yesterday, -12),
      happenedUntil: yesterday,
      foundOn: yesterday,
    },
    ...{
      foundHow: 'OWN_CHECK',
      cause: 'PROCEDURE',
      customersAffected: 1_240,
      moneyLost: '18600.00',
      currency: 'EUR',
    },
    description:
      'Redress for late repairs was booked and not paid out, because a new form had no field for the account.',
    ...{
      remedy: 'Pay all of it with the next bill, and tell each customer.',
      remedyStatus: 'PLANNED',
      remedyDueOn: addDays(yesterday, 21),
    },
    factors: [
      { factor: 'EFFECT_ON_CUSTOMERS', weight: 'MODERATE', words: 'They were told that it was paid.' },
      { factor: 'LOSS', weight: 'HIGH', words: 'Fifteen euros each, of some 1,200 customers.' },
    ],
    ...{ seriousness: 'SIGNIFICANT', systemic: false },
  };
}

const OUTAGE: Logged = {
  ...{
    clauseKey: 'repair-faults',
    happenedFrom: '2026-05-18',
    happenedUntil: '2026-05-21',
    foundOn: '2026-05-18',
  },
  ...{ foundHow: 'STAFF', cause: 'SUPPLIER', customersAffected: 5_300 },
  description:
    'A line of the supplier was cut, and repairs took three days where one and a half were promised.',
  ...{ remedy: 'Redress was paid to all of them.', remedyStatus: 'DONE', remedyDoneOn: '2026-06-30' },
  factors: [{ factor: 'EFFECT_ON_CUSTOMERS', weight: 'HIGH', words: 'Three days without any service.' }],
  ...{ seriousness: 'SIGNIFICANT', systemic: false },
};

/** The registers of two firms: one keeps its own with care, the other tells of a grave breach too late. */
export async function playBreaches(
  association: AssociationPeople,
  members: readonly Member[],
): Promise<void> {
  const shown = members.find(({ firm }) => firm.name === SHOWN_FIRM);
  const other = members.find(({ firm }) => firm.name === 'Alder Networks');
  if (shown) await playRegister(shown, association);
  if (other) await tell(other, await log(other, OUTAGE), '2026-06-12');
}

async function playRegister(member: Member, association: AssociationPeople): Promise<void> {
  const first = await log(member, LETTERS);
  const title = 'The ticket system drops letters with enclosures';
  await link(member, first, { title });
  const { rootCauseId } = await seen(member, first);
  for (const breach of AGAIN) await link(member, await log(member, breach), { rootCauseId });
  const notice = await tell(member, first, '2026-05-19');
  member.stage.on('2026-05-21');
  await noteBreach(member.stage.contextOf(association.officer), {
    ...member.stage.key(),
    breachNoticeId: notice,
    words: 'Thank you. Tell us when the supplier has shown that it is mended.',
  });
  await log(member, ENGINEERS);
  await log(member, doubleBilled(addDays(new Date().toISOString().slice(0, 10), -1)));
}

async function log({ stage, reporter, adoptionId }: Member, breach: Logged): Promise<string> {
  stage.on(breach.remedyDoneOn ?? addDays(breach.foundOn, 1));
  return logBreach(reporter, { ...stage.key(), adoptionId, breach });
}

async function seen({ stage, reporter }: { stage: Stage; reporter: Member['reporter'] }, id: string) {
  const breach = await stage.ask(reporter, async (tx) => (await breachesById(tx, [id])).get(id));
  if (!breach) throw new Error(`There is no breach ${id}`);
  return breach;
}

async function link(
  member: Member,
  breachId: string,
  cause: { title?: string; rootCauseId?: string | null },
): Promise<void> {
  const { version: expectedVersion } = await seen(member, breachId);
  await linkBreach(member.reporter, { ...member.stage.key(), breachId, expectedVersion, ...cause });
}

/** Tells the association on a day; answers the id of the notice. */
async function tell(member: Member, breachId: string, on: string): Promise<string> {
  const { stage, reporter } = member;
  stage.on(on);
  const { version: expectedVersion } = await seen(member, breachId);
  await notifyBreach(reporter, { ...stage.key(), breachId, expectedVersion });
  const notices = await stage.ask(reporter, async (tx) =>
    (await noticesByBreach(tx, [breachId])).get(breachId),
  );
  return notices?.at(-1)?.id ?? '';
}
