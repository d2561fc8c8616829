import type { Desk } from '../api/context.ts';
import { markAllNoticesRead } from '../api/notices/mark-read.ts';
import { setDisclosurePolicy } from '../api/reports/set-policy.ts';
import type { Database } from '../db/client.ts';
import { keyWasUsed } from '../db/identity/keys.ts';
import { admitAndCommit, extendSome, leave, type Member, register } from './adopt.ts';
import { playBreaches } from './breaches.ts';
import { foundInstallation } from './installation.ts';
import { ADMIN, OPERATOR, seatAssociation, signInLines } from './people.ts';
import { publishCharter } from './publish-charter.ts';
import { chanceFrom } from './random.ts';
import { HALF_YEARS, playHalfYear } from './report.ts';
import { type Firm, inventFirms } from './sector.ts';
import { playAll, Stage } from './stage.ts';

const FIXED_SEED = 10001;

/** The database can not be used as it is; the message says what to do about it. */
export class SeedRefusal extends Error {
  override name = 'SeedRefusal';
}

/**
 * On an empty database: founds the installation and plays the demonstration sector through the actions. With ACCORD_OPERATOR_EMAIL and
 * ACCORD_OPERATOR_PASSWORD set, only that operator is founded. Answers the lines that say who can sign in; on a database that is in use
 * without a demonstration, none. Throws SeedRefusal where the demonstration was interrupted.
 */
export async function seedIfEmpty(
  database: Database,
  desk: Desk,
  say: (line: string) => void,
): Promise<string[]> {
  const { ACCORD_OPERATOR_EMAIL: email, ACCORD_OPERATOR_PASSWORD: password } = process.env;
  if (email && password) {
    await foundInstallation(database, desk, { name: 'Operator', email, password });
    return [];
  }
  if (await foundInstallation(database, desk, OPERATOR)) {
    say('Loading the demonstration sector (less than a minute)…');
    await playDemonstration(database, desk);
    return signInLines();
  }
  if (!(await desk.personIdOf(ADMIN.email))) return [];
  if (await playedToTheEnd(new Stage(database, desk))) return signInLines();
  throw new SeedRefusal(
    'The demonstration sector was not loaded to its end in an earlier start. Empty the database (for the embedded one: delete the folder .accord) and start again.',
  );
}

/** Plays the demonstration sector in an installation that has its operator and nothing else. */
export async function playDemonstration(database: Database, desk: Desk): Promise<void> {
  const stage = new Stage(database, desk);
  stage.on('2024-04-02');
  const association = await seatAssociation(stage);
  const codeId = await publishCharter(stage, association.editor);
  const firms = inventFirms(chanceFrom(FIXED_SEED));
  const join = async (joining: readonly Firm[]): Promise<Member[]> => {
    const joined = await playAll(joining, (firm) =>
      admitAndCommit(
        stage.beside(firm.number),
        association,
        codeId,
        firm,
        chanceFrom(FIXED_SEED + Number(firm.number)),
      ),
    );
    for (const member of joined) await register(association, member);
    await playAll(joined, extendSome);
    return joined;
  };
  let members = await join(firms.filter(({ habit }) => habit !== 'JOINER'));
  const open = new Map<string, number[][]>();
  for (const half of HALF_YEARS) {
    if (half.label === '2025 H2') {
      members.push(...(await join(firms.filter(({ habit }) => habit === 'JOINER'))));
      const leaving = members.filter(({ firm }) => firm.habit === 'LEAVER');
      for (const member of leaving)
        await leave(member, '2025-11-03', 'The firm was sold; its customers went to the buyer.');
      members = members.filter((member) => !leaving.includes(member));
    }
    // What was told of the past was read; of the present half-year it is new.
    if (half.report === null) {
      for (const reader of [association.admin, association.officer])
        await markAllNoticesRead(reader, stage.key());
    }
    await playHalfYear(stage, { association, codeId, members, open }, half);
  }
  await playBreaches(association, members);
  await setDisclosurePolicy(association.admin, { ...LAST_ACT, minimumRespondents: 5 });
}

/** Its key stands in the database only where the play came to its end. */
const LAST_ACT = { idempotencyKey: 'demonstration-complete' };

async function playedToTheEnd(stage: Stage): Promise<boolean> {
  const admin = await stage.person(ADMIN.email);
  if (!admin.viewer) return false;
  const { viewer } = admin;
  return stage.ask(admin, (tx) => keyWasUsed(tx, viewer, LAST_ACT.idempotencyKey));
}
