import { addDays } from '../../api/rules/period.ts';
import type { SizeBand } from '../../schema/words.ts';
import type { Person } from '../ask.ts';
import type { World } from '../world.ts';
import { assess, on, type Seen, sign } from './adopting.ts';
import {
  type Association,
  admitFirm,
  EDITION,
  type Firm,
  foundAssociation,
  publish,
  type SeenEdition,
  writeDraft,
} from './parties.ts';

export const TODAY = new Date().toISOString().slice(0, 10);

/** A firm that keeps the code and reports on it. */
export interface Reporter extends Firm {
  reporter: Person;
  reporterEmail: string;
  adoptionId: string;
}

/** An association with a published code that measures one rate and one count by product. */
export interface Scheme {
  association: Association;
  codeId: string;
  /** The edition that holds. */
  editionId(): Promise<string>;
  /** Admits a firm and carries its adoption to the register. */
  join(name: string, sizeBand: SizeBand, registeredOn?: string, group?: string): Promise<Reporter>;
  /** Opens a period; each lies before the one opened before it, unless its days are given. */
  openPeriod(days?: Partial<Days>): Promise<string>;
}

interface Days {
  label: string;
  startsOn: string;
  endsOn: string;
  dueOn: string;
  timelyOn: string;
  lockOn: string;
}

export const CELLS = [
  ['answered-in-time', ''],
  ['opened', 'Home'],
  ['opened', 'Motor'],
] as const;

export async function openScheme(
  world: World,
  slug: string,
  checks: object[] = [],
  complaints: object | null = null,
  asks: object[] = [],
  indicators: object[] = [],
): Promise<Scheme> {
  const association = await foundAssociation(world, slug);
  const { codeId, draft } = await writeDraft(association.editor, `${slug}-code`);
  const measured = await association.editor.act<SeenEdition>(
    'putIndicator',
    {
      editionId: draft.id,
      expectedVersion: draft.version,
      key: 'opened',
      clauseKey: 'answers',
      kind: 'COUNT',
      label: 'Complaints opened',
      numeratorLabel: 'Complaints',
      unit: 'complaints',
      audience: 'NAMED',
      breakdown: ['Home', 'Motor'],
    },
    EDITION,
  );
  let declared = measured;
  for (const indicator of indicators) {
    const input = { editionId: declared.id, expectedVersion: declared.version, ...indicator };
    declared = await association.editor.act<SeenEdition>('putIndicator', input, EDITION);
  }
  for (const check of checks) {
    const input = { editionId: declared.id, expectedVersion: declared.version, ...check };
    declared = await association.editor.act<SeenEdition>('putFigureCheck', input, EDITION);
  }
  if (complaints !== null) {
    const input = { editionId: declared.id, expectedVersion: declared.version, ...complaints };
    declared = await association.editor.act<SeenEdition>('putComplaintLists', input, EDITION);
  }
  if (asks.length > 0) {
    const input = { editionId: declared.id, expectedVersion: declared.version, asks };
    declared = await association.editor.act<SeenEdition>('putAsks', input, EDITION);
  }
  await publish(association.editor, declared);
  let firms = 0;
  let periods = 0;
  return {
    association,
    codeId,
    async editionId() {
      const query = 'query($id: ID!) { code(id: $id) { currentEdition { id } } }';
      const { code } = await association.editor.ask<{ code: { currentEdition: { id: string } } }>(query, {
        id: codeId,
      });
      return code.currentEdition.id;
    },
    async join(name, sizeBand, registeredOn = '2022-01-01', group = undefined) {
      firms += 1;
      const firm = await admitFirm(world, association, {
        ...{ name, number: String(firms), sizeBand },
        ...(group ? { groupName: group } : {}),
      });
      const committed = await sign(firm.approver, await assess(firm, codeId));
      const input = on(committed as Seen, { registeredOn });
      await association.officer.act('registerAdoption', input);
      const reporterEmail = `rae@${slug}-${firms}.example`;
      await firm.appoint('MEMBER_REPORTER', reporterEmail);
      return {
        ...firm,
        reporter: await world.signIn(reporterEmail),
        reporterEmail,
        adoptionId: committed.id,
      };
    },
    async openPeriod(days = {}) {
      periods += 1;
      const endsOn = addDays('2025-01-01', -30 * periods);
      const input = {
        codeId,
        label: `Period ${periods}`,
        startsOn: addDays(endsOn, -29),
        endsOn,
        dueOn: addDays(endsOn, 20),
        ...days,
      };
      return (await association.officer.act<{ id: string }>('openPeriod', input)).id;
    },
  };
}

/** A return as its tests look at it. */
export interface SeenReturn {
  id: string;
  status: string;
  version: number;
  late: boolean;
  viewerCan: string[];
  remarks: { level: string; code: string; where: string }[];
  previousObservations: { indicatorKey: string; breakdown: string; numerator: string | null }[];
  current: SeenVersion | null;
  versions: SeenVersion[];
  queries: { id: string; question: string; answer: string | null; askedBy: string }[];
  acceptedAt: string | null;
}

interface SeenVersion {
  number: number;
  source: string;
  preparedBy: string | null;
  submittedBy: string | null;
  submittedAt: string | null;
  contentHash: string | null;
  nilAttestation: string | null;
  explanation: string | null;
  observations: {
    indicatorKey: string;
    breakdown: string;
    state: string;
    value: string | null;
    numerator: string | null;
    denominator: string | null;
    note: string | null;
  }[];
  complaints: { level: string; category: string; received: number }[];
}

const VERSION = `{ number source preparedBy submittedBy submittedAt contentHash nilAttestation explanation
  observations { indicatorKey breakdown state value numerator denominator note } complaints { level category received } }`;

export const RETURN = `{ id status version late viewerCan acceptedAt remarks { level code where }
  previousObservations { indicatorKey breakdown numerator }
  queries { id question answer askedBy } current ${VERSION} versions ${VERSION} }`;

export const look = async (who: Person, id: string) =>
  (await who.ask<{ return: SeenReturn | null }>(`query($id: ID!) { return(id: $id) ${RETURN} }`, { id }))
    .return;

export const begin = (firm: Reporter, periodId: string) =>
  firm.reporter.act<SeenReturn>('beginReturn', { periodId }, RETURN);

export const at = (seen: Pick<SeenReturn, 'id' | 'version'>, part: object = {}) => ({
  returnId: seen.id,
  expectedVersion: seen.version,
  ...part,
});

/** One cell as it is sent. */
export const cell = (place: readonly [string, string], figures: object = {}) => ({
  indicatorKey: place[0],
  breakdown: place[1],
  state: 'REPORTED',
  ...figures,
});

/** Every cell of a sound return. */
export const sound = (opened = '12') => [
  cell(CELLS[0], { numerator: '90', denominator: '100' }),
  cell(CELLS[1], { value: opened }),
  cell(CELLS[2], { value: '30' }),
];

export const fill = (firm: Reporter, seen: SeenReturn, part: object) =>
  firm.reporter.act<SeenReturn>('fillReturn', at(seen, { observations: [], ...part }), RETURN);

/** One act on a return as it stands now. */
export async function step(who: Person, name: string, id: string, part: object = {}): Promise<SeenReturn> {
  const seen = await look(who, id);
  if (!seen) throw new Error(`There is no return ${id} to ${name}`);
  return who.act<SeenReturn>(name, at(seen, part), RETURN);
}

/** Tries one act on a return as it stands now that must be refused. */
export async function stepRefused(who: Person, name: string, id: string, part: object = {}) {
  const seen = await look(who, id);
  if (!seen) throw new Error(`There is no return ${id} to ${name}`);
  return who.actRefused(name, at(seen, part));
}

/** A return that is filled, prepared and submitted; the answer is its id. */
export async function submitted(firm: Reporter, periodId: string, opened?: string): Promise<string> {
  const begun = await begin(firm, periodId);
  await fill(firm, begun, { observations: sound(opened) });
  await step(firm.reporter, 'prepareReturn', begun.id);
  await step(firm.approver, 'submitReturn', begun.id);
  return begun.id;
}
