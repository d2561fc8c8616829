import type { SeatRole, SizeBand } from '../../schema/words.ts';
import type { Person } from '../ask.ts';
import { PASSWORD, type World } from '../world.ts';

/** An association with its three kinds of people. */
export interface Association {
  id: string;
  slug: string;
  admin: Person;
  editor: Person;
  officer: Person;
}

/** A member firm with its people; `approver` and `admin` are two persons. */
export interface Firm {
  id: string;
  name: string;
  admin: Person;
  adminEmail: string;
  approver: Person;
  appoint(role: SeatRole, email: string): Promise<void>;
}

export async function foundAssociation(world: World, slug: string): Promise<Association> {
  const { id } = await world.operator.act<{ id: string }>('createAssociation', {
    name: `Association ${slug}`,
    slug,
    adminName: `Ada ${slug}`,
    adminEmail: `admin@${slug}.example`,
    adminPassword: PASSWORD,
  });
  const admin = await world.signIn(`admin@${slug}.example`);
  const appointed = async (role: SeatRole, who: string) => {
    const email = `${who}@${slug}.example`;
    await admin.act('appoint', {
      organizationId: id,
      name: `${who} ${slug}`,
      email,
      role,
      password: PASSWORD,
    });
    return world.signIn(email);
  };
  return {
    id,
    slug,
    admin,
    editor: await appointed('ASSOCIATION_EDITOR', 'editor'),
    officer: await appointed('ASSOCIATION_OFFICER', 'officer'),
  };
}

export async function admitFirm(
  world: World,
  association: Association,
  firm: { name: string; number: string; sizeBand: SizeBand; since?: string },
): Promise<Firm> {
  const { member } = await association.admin.act<{ member: { id: string; name: string } }>(
    'admitMember',
    { segment: 'Retail', since: '2020-01-01', ...firm },
    '{ member { id name } }',
  );
  const domain = `${association.slug}-${firm.number}.example`;
  const appoint = async (role: SeatRole, email: string) => {
    await association.admin.act('appoint', {
      organizationId: member.id,
      name: email.split('@')[0],
      email,
      role,
      password: PASSWORD,
    });
  };
  await appoint('MEMBER_ADMIN', `mia@${domain}`);
  await appoint('MEMBER_APPROVER', `pat@${domain}`);
  return {
    ...member,
    admin: await world.signIn(`mia@${domain}`),
    adminEmail: `mia@${domain}`,
    approver: await world.signIn(`pat@${domain}`),
    appoint,
  };
}

export interface SeenEdition {
  id: string;
  number: number;
  status: string;
  version: number;
}

export const EDITION = '{ id number status version }';

const CLAUSES = [
  { key: 'scope', kind: 'SCOPE', policy: 'VERBATIM', heading: 'Scope', text: 'Every household customer.' },
  {
    key: 'answers',
    kind: 'PROMISE',
    policy: 'PARAMETERS',
    heading: 'Answers',
    text: 'We answer a complaint within {{answer-days}}.',
  },
  {
    key: 'redress',
    parentKey: 'answers',
    kind: 'REMEDY',
    policy: 'VERBATIM',
    heading: 'Redress',
    text: 'Who waits longer is paid {{late-fee}}.',
  },
];

const PARAMETERS = [
  {
    clauseKey: 'answers',
    key: 'answer-days',
    label: 'Days to answer',
    type: 'DURATION',
    unit: 'working days',
    stronger: 'LOWER',
    floor: '10',
  },
  {
    clauseKey: 'redress',
    key: 'late-fee',
    label: 'Payment',
    type: 'MONEY',
    unit: 'EUR',
    stronger: 'HIGHER',
    floor: '20.00',
  },
];

/** Writes a draft of a small, sound code; the answer is the code's id and the draft as it stands. */
export async function writeDraft(
  editor: Person,
  key: string,
): Promise<{ codeId: string; draft: SeenEdition }> {
  const { id: codeId } = await editor.act<{ id: string }>('createCode', {
    key,
    title: `Code ${key}`,
    summary: 'What customers can count on.',
  });
  let draft = await editor.act<SeenEdition>(
    'draftEdition',
    { codeId, complaintCategories: ['Billing'] },
    EDITION,
  );
  const put = async (name: string, part: object) => {
    const input = { editionId: draft.id, expectedVersion: draft.version, ...part };
    draft = await editor.act<SeenEdition>(name, input, EDITION);
  };
  for (const [position, clause] of CLAUSES.entries()) await put('putClause', { position, ...clause });
  for (const parameter of PARAMETERS) await put('putParameter', parameter);
  await put('putIndicator', {
    key: 'answered-in-time',
    clauseKey: 'answers',
    kind: 'RATIO',
    label: 'Answered in time',
    numeratorLabel: 'Complaints answered in time',
    denominatorLabel: 'Complaints received',
    unit: 'share',
    stronger: 'HIGHER',
    target: '0.95',
    audience: 'AGGREGATE',
    breakdown: [],
  });
  return { codeId, draft };
}

export async function publish(
  editor: Person,
  draft: SeenEdition,
  dates = { effectiveOn: '2021-01-01', adoptBy: '2021-12-31' },
): Promise<SeenEdition> {
  return editor.act<SeenEdition>(
    'publishEdition',
    { editionId: draft.id, expectedVersion: draft.version, releaseNotes: 'As consulted on.', ...dates },
    EDITION,
  );
}
