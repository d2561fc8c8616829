import type { Person } from '../ask.ts';
import { ADOPTION, assess, on, type Seen, see, sign } from '../rooms/adopting.ts';
import { type Association, EDITION, type Firm, publish, type SeenEdition } from '../rooms/parties.ts';

/** The year after this one, so that whatever a firm publishes takes effect in the future, in whatever year the story is told. */
export const YEAR = String(new Date().getUTCFullYear() + 1);

export const day = (monthAndDay: string): string => `${YEAR}-${monthAndDay}`;

type Part = Record<string, unknown>;

const CLAUSES: Part[] = [
  { key: 'scope', kind: 'SCOPE', policy: 'VERBATIM', heading: 'Scope', text: 'Every household customer.' },
  {
    ...{ key: 'answers', kind: 'PROMISE', policy: 'PARAMETERS', heading: 'Answers' },
    text: 'We answer within {{answer-days}} working days, by {{channels}}.',
  },
  {
    ...{ key: 'repairs', kind: 'PROMISE', policy: 'EXTENSIBLE', heading: 'Repairs' },
    text: 'We mend what is ours.',
  },
  {
    ...{ key: 'notice', kind: 'PROMISE', policy: 'PARAMETERS', heading: 'Notice of prices' },
    text: 'We announce a higher price {{notice-days}} days before it holds.',
  },
  {
    ...{ key: 'branches', kind: 'PROVISION', policy: 'CONDITIONAL', heading: 'Branches' },
    text: 'Every branch opens on Saturdays.',
  },
  {
    ...{ key: 'bills', kind: 'PROVISION', policy: 'VERBATIM', heading: 'Bills' },
    text: 'A bill shows each service.',
  },
];

const PARAMETERS: Part[] = [
  {
    ...{ clauseKey: 'answers', key: 'answer-days', label: 'Days to answer', type: 'DURATION' },
    ...{ unit: 'working days', stronger: 'LOWER', floor: '10' },
  },
  {
    ...{ clauseKey: 'answers', key: 'channels', label: 'Ways to reach us', type: 'CHOICE', unit: 'ways' },
    ...{ stronger: 'SUPERSET', floor: 'letter|telephone', choices: ['letter', 'telephone', 'web', 'chat'] },
  },
  {
    ...{ clauseKey: 'notice', key: 'notice-days', label: 'Days of notice', type: 'DURATION' },
    ...{ unit: 'days', stronger: 'HIGHER', floor: '30' },
  },
];

/** Edits a draft act by act, each on the version that the one before left. */
export async function editing(editor: Person, draft: SeenEdition, acts: [string, Part][]) {
  let present = draft;
  for (const [name, part] of acts) {
    const input = { editionId: present.id, expectedVersion: present.version, ...part };
    present = await editor.act<SeenEdition>(name, input, EDITION);
  }
  return present;
}

/** Writes and publishes the first edition, in force long since. */
export async function firstEdition({
  editor,
}: Association): Promise<{ codeId: string; edition: SeenEdition }> {
  const { id: codeId } = await editor.act<{ id: string }>('createCode', {
    ...{ key: 'law', title: 'Fair Line Code', summary: 'What customers can count on.' },
  });
  const draft = await editor.act<SeenEdition>('draftEdition', { codeId }, EDITION);
  const written = await editing(editor, draft, [
    ...CLAUSES.map((part, position): [string, Part] => ['putClause', { position, ...part }]),
    ...PARAMETERS.map((part): [string, Part] => ['putParameter', part]),
  ]);
  return { codeId, edition: await publish(editor, written) };
}

/** The second edition: moves repairs, rewords bills, strengthens answers and notice, removes branches. */
export async function secondEdition({ editor }: Association, codeId: string, fromEditionId: string) {
  const draft = await editor.act<SeenEdition>('draftEdition', { codeId, fromEditionId }, EDITION);
  const [, , repairs] = CLAUSES;
  const [days, , notice] = PARAMETERS;
  const written = await editing(editor, draft, [
    ['putClause', { ...repairs, parentKey: 'answers', position: 0 }],
    [
      'putClause',
      { ...CLAUSES[5], position: 5, text: 'A bill shows each service, its price and the day it ends.' },
    ],
    ['putParameter', { ...days, floor: '5' }],
    ['putParameter', { ...notice, floor: '60' }],
    ['removeClause', { key: 'branches' }],
  ]);
  return publish(editor, written, { effectiveOn: day('06-01'), adoptBy: day('09-30') });
}

/** Brings a firm onto the register. */
export async function join(association: Association, firm: Firm, codeId: string): Promise<Seen> {
  const committed = await sign(firm.approver, await assess(firm, codeId));
  return association.officer.act<Seen>('registerAdoption', on(committed), ADOPTION);
}

/** Does one act on the adoption as it now stands. */
export async function keep(who: Person, adoptionId: string, name: string, part: object = {}): Promise<Seen> {
  const present = await see(who, adoptionId, '{ id version }');
  return who.act<Seen>(name, on(present as Seen, part), ADOPTION);
}

export const put = (who: Person, adoptionId: string, operation: Part) =>
  keep(who, adoptionId, 'putOperation', { operation });

export interface SeenMove {
  id: string;
  status: string;
  version: number;
  undecided: number;
  conflicts: number;
  operations: {
    name: string;
    state: string;
    answers: string[];
    fields: { field: string; old: string; next: string; own: string }[];
  }[];
}

export const MOVE = `{ id status version undecided conflicts canBeUndone
  operations { name state why answers fields { field old next own } decision { answer } } remarks { code where } }`;
