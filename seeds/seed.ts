import type { Desk } from '../api/context.ts';
import type { Database } from '../db/client.ts';
import { admitAndAdopt, leave, type Member } from './adopt.ts';
import { foundInstallation } from './installation.ts';
import { OPERATOR, seatAssociation, signInLines } from './people.ts';
import { publishCharter } from './publish-charter.ts';
import { chanceFrom } from './random.ts';
import { HALF_YEARS, playHalfYear } from './report.ts';
import { inventFirms } from './sector.ts';
import { Stage } from './stage.ts';

const FIXED_SEED = 10001;

/**
 * On an empty database: founds the installation and plays the demonstration sector through the actions. With ACCORD_OPERATOR_EMAIL and
 * ACCORD_OPERATOR_PASSWORD set, only that operator is founded. Answers the lines that say who can sign in; on a database that is in use, none.
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
  const founded = await foundInstallation(database, desk, OPERATOR);
  if (!founded) return (await desk.personIdOf(OPERATOR.email)) ? signInLines() : [];
  say('Loading the demonstration sector…');
  await playDemonstration(new Stage(database, desk));
  return signInLines();
}

async function playDemonstration(stage: Stage): Promise<void> {
  const chance = chanceFrom(FIXED_SEED);
  stage.on('2024-04-02');
  const association = await seatAssociation(stage);
  const codeId = await publishCharter(stage, association.editor);
  const members: Member[] = [];
  const firms = inventFirms(chance);
  for (const firm of firms.filter(({ habit }) => habit !== 'JOINER')) {
    members.push(await admitAndAdopt(stage, association, codeId, firm, chance));
  }
  const open = new Map<string, number[]>();
  for (const half of HALF_YEARS) {
    if (half.label === '2025 H2') {
      for (const firm of firms.filter(({ habit }) => habit === 'JOINER')) {
        members.push(await admitAndAdopt(stage, association, codeId, firm, chance));
      }
      for (const member of members.filter(({ firm }) => firm.habit === 'LEAVER')) {
        stage.on('2025-11-03');
        await leave(stage, member, 'The firm was sold, and its customers were moved to the buyer.');
      }
    }
    const due = members.filter(({ firm }) => firm.habit !== 'LEAVER' || half.endsOn < '2025-11-03');
    await playHalfYear(stage, { association, codeId, members: due, chance, open }, half);
  }
}
