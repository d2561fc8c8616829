import { CLAUSES, PARAMETERS } from '../../seeds/charter.ts';
import { Person } from '../ask.ts';
import { on, see } from '../rooms/adopting.ts';
import { EDITION, type SeenEdition } from '../rooms/parties.ts';
import type { Theatre } from './browser.ts';

type Part = Record<string, unknown>;

/** The year after this one, so that the second edition takes effect in the future. */
const YEAR = new Date().getUTCFullYear() + 1;
export const TAKES_EFFECT = `${YEAR}-06-01`;
const ADOPT_BY = `${YEAR}-09-30`;

export const signIn = ({ world }: Theatre, email: string): Promise<Person> =>
  Person.signIn(world.app, email, 'demonstration');

/** What Harbour adds to the demonstration's code, beside the value that it has: one of each thing that a move can meet. */
const OPERATIONS: Part[] = [
  { kind: 'DESCRIBE_DELIVERY', clauseKey: 'readable-bills', text: 'In the app, in large print.' },
  { kind: 'DESCRIBE_DELIVERY', clauseKey: 'keep-appointments', text: 'A text message says who comes.' },
  { kind: 'DESCRIBE_DELIVERY', clauseKey: 'principles', text: 'A report each spring.' },
  {
    ...{
      kind: 'ADD_CLAUSE',
      key: 'evening-visits',
      parentKey: 'repairs',
      position: 5,
      clauseKind: 'PROMISE',
    },
    ...{ heading: 'Evening visits', text: 'We also come after six in the evening.' },
  },
  {
    ...{ kind: 'ADD_CLAUSE', key: 'paper-bills', parentKey: 'bills', position: 5, clauseKind: 'PROMISE' },
    ...{ heading: 'Bills on paper', text: 'A bill on paper costs nothing.' },
  },
];

/** Harbour publishes what it adds; the answer is the id of its adoption. */
export async function extendHarbour(theatre: Theatre): Promise<string> {
  const admin = await signIn(theatre, 'admin@harbour.example');
  const { adoptions } = await admin.ask<{ adoptions: { nodes: { id: string }[] } }>(
    'query { adoptions { nodes { id } } }',
  );
  const adoptionId = adoptions.nodes[0]?.id ?? '';
  const step = async (name: string, part: Part) => {
    const present = await see<{ id: string; version: number }>(admin, adoptionId, '{ id version }');
    await admin.act(name, on(present, part));
  };
  for (const operation of OPERATIONS) await step('putOperation', { operation });
  const today = new Date().toISOString().slice(0, 10);
  await step('publishExtension', { effectiveFrom: today });
  return adoptionId;
}

/** A clause of the demonstration's code, where it stands. */
function clause(key: string, part: Part): Part {
  const own = CLAUSES.find((one) => one.key === key);
  const siblings = CLAUSES.filter(({ parentKey }) => parentKey === own?.parentKey);
  return { ...own, position: siblings.findIndex((one) => one.key === key) + 1, ...part };
}

const floor = (key: string, value: string): Part => ({
  ...PARAMETERS.find((parameter) => parameter.key === key),
  floor: value,
});

/** The second edition: a floor past every firm's value, words that changed, a clause gone, one come, one closed to additions. */
export async function publishSecond(theatre: Theatre): Promise<{ first: string; second: string }> {
  const editor = await signIn(theatre, 'editor@openline.example');
  const { codes } = await editor.ask<{ codes: { id: string; currentEdition: { id: string } }[] }>(
    'query { codes { id currentEdition { id } } }',
  );
  const [code] = codes;
  if (!code) throw new Error('The demonstration has no code');
  const first = code.currentEdition.id;
  let draft = await editor.act<SeenEdition>(
    'draftEdition',
    { codeId: code.id, fromEditionId: first },
    EDITION,
  );
  const write = async (name: string, part: Part) => {
    const input = { editionId: draft.id, expectedVersion: draft.version, ...part };
    draft = await editor.act<SeenEdition>(name, input, EDITION);
  };
  await write('putParameter', floor('answer-days', '2'));
  await write('putParameter', floor('redress', '18'));
  const text =
    'Each bill shows every service, its price, what changed, and the day on which the contract ends.';
  await write('putClause', clause('readable-bills', { text }));
  await write('removeClause', { key: 'keep-appointments' });
  await write('putClause', clause('repairs', { policy: 'VERBATIM' }));
  const paper = { heading: 'Paper', text: 'Who asks for it gets each bill on paper.' };
  await write('putClause', clause('readable-bills', { key: 'paper-bills', position: 30, ...paper }));
  await write('publishEdition', {
    ...{ effectiveOn: TAKES_EFFECT, adoptBy: ADOPT_BY },
    releaseNotes: 'Enquiries are answered within two working days; bills say what changed.',
  });
  return { first, second: draft.id };
}
