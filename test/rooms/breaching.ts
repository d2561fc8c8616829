import type { Person } from '../ask.ts';
import type { Reporter } from './reporting.ts';

/** A breach as its tests look at it. */
export interface SeenBreach {
  id: string;
  version: number;
  withdrawnAt: string | null;
  asTold: boolean;
  remedyOverdue: boolean;
  viewerCan: string[];
  facts: {
    clauseKey: string;
    clauseHeading: string;
    clauseText: string;
    editionNumber: number;
    extensionNumber: number | null;
    description: string;
    customersAffected: number | null;
    moneyLost: string | null;
    seriousness: string;
    systemic: boolean;
  };
  clock: { state: string; by: string | null; daysLeft: number | null; words: string };
  proposal: { seriousness: string; why: string } | null;
  rootCause: { id: string; title: string; version: number } | null;
  notices: {
    id: string;
    number: number;
    way: string;
    late: boolean;
    noticeBy: string | null;
    contentHash: string;
    facts: { description: string; seriousness: string };
  }[];
}

export const BREACH = `{ id version withdrawnAt asTold remedyOverdue viewerCan
  facts { clauseKey clauseHeading clauseText editionNumber extensionNumber description customersAffected moneyLost seriousness systemic }
  clock { state by daysLeft words } proposal { seriousness why } rootCause { id title version }
  notices { id number way late noticeBy contentHash facts { description seriousness } } }`;

/** What a firm writes down about a small breach of its promise to answer. */
export const entry = (part: object = {}) => ({
  ...{ clauseKey: 'answers', happenedFrom: '2024-03-04', happenedUntil: '2024-03-08', foundOn: '2024-03-11' },
  ...{ foundHow: 'OWN_CHECK', cause: 'SYSTEM', description: 'Letters were left in a tray.' },
  ...{ customersAffected: 12, moneyLost: '30.50', currency: 'EUR' },
  ...{ remedy: 'Answered and paid.', remedyStatus: 'DONE', remedyDoneOn: '2024-03-15' },
  factors: [weighed('LOSS', 'LOW')],
  ...{ seriousness: 'ORDINARY', systemic: false },
  ...part,
});

/** One factor, with words. */
export const weighed = (factor: string, weight: string) => ({ factor, weight, words: 'As the log shows.' });

/** What makes a breach significant. */
export const GRAVE = { factors: [weighed('EFFECT_ON_CUSTOMERS', 'HIGH')], seriousness: 'SIGNIFICANT' };

export const log = (firm: Reporter, part: object = {}) =>
  firm.reporter.act<SeenBreach>('logBreach', { adoptionId: firm.adoptionId, breach: entry(part) }, BREACH);

export const lookAt = async (who: Person, id: string) =>
  (await who.ask<{ breach: SeenBreach | null }>(`query($id: ID!) { breach(id: $id) ${BREACH} }`, { id }))
    .breach;

export const upon = (seen: Pick<SeenBreach, 'id' | 'version'>, part: object = {}) => ({
  ...{ breachId: seen.id, expectedVersion: seen.version },
  ...part,
});

/** One act on a breach as it stands now. */
export async function tend(who: Person, name: string, id: string, part: object = {}): Promise<SeenBreach> {
  const seen = await lookAt(who, id);
  if (!seen) throw new Error(`There is no breach ${id} to ${name}`);
  return who.act<SeenBreach>(name, upon(seen, part), BREACH);
}

/** The ids of the breaches that somebody finds in the register. */
export const listed = async (who: Person, args = '') =>
  (
    await who.ask<{ breaches: { nodes: { id: string }[] } }>(
      `{ breaches(first: 100 ${args}) { nodes { id } } }`,
    )
  ).breaches.nodes.map(({ id }) => id);

const NOTICES = `nodes { id number way late noticeBy member { name } rootCause withdrawnReason viewerCan
  facts { description seriousness customersAffected } clock { state words } seen { words seenBy } versions { number } }`;
/** A notice as its tests look at it. */
export interface SeenNotice {
  id: string;
  number: number;
  way: string;
  late: boolean;
  noticeBy: string | null;
  member: { name: string };
  rootCause: string | null;
  withdrawnReason: string | null;
  viewerCan: string[];
  facts: { description: string; seriousness: string; customersAffected: number | null };
  clock: { state: string; words: string };
  seen: { words: string; seenBy: string } | null;
  versions: { number: number }[];
}
/** The notices that somebody sees. */
export const told = async (who: Person, args = '') =>
  (
    await who.ask<{ breachNotices: { nodes: SeenNotice[] } }>(
      `{ breachNotices(first: 100 ${args}) { ${NOTICES} } }`,
    )
  ).breachNotices.nodes;
/** The notice that says this, or undefined. */
export const toldOf = async (who: Person, description: string) =>
  (await told(who)).find(({ facts }) => facts.description === description);
