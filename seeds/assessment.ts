import type { Context } from '../api/context.ts';
import { asking } from '../api/loaders.ts';
import { askedBeside } from '../api/return-asked.ts';
import type { Satisfaction } from '../api/rules/satisfaction.ts';
import type { GivenSelfAssessment, SelfQuestion } from '../api/rules/self-assessment.ts';
import { currentVersions } from '../db/returns/read.ts';
import { RETURN_ASKS } from '../schema/words-assessment.ts';
import type { Chance } from './random.ts';
import type { Firm } from './sector.ts';
import type { Stage } from './stage.ts';

/** The demonstration charter asks for everything, in every period. */
export const ASKS = RETURN_ASKS.map((what) => ({ what, frequency: null }));

/** What a firm says beside its figures. */
export interface Beside {
  selfAssessments: GivenSelfAssessment[];
  satisfaction: Partial<Satisfaction> & Pick<Satisfaction, 'state'>;
}

const EVIDENCE = [
  'Log of the service desk, read every month',
  'Sample of forty letters',
  'Minutes of the board in spring',
  'Report of the complaints officer',
];

const PLANS = [
  ['Train every new adviser before the first call', 'Head of service'],
  ['Send a reminder when a promise is half run out', 'Complaints officer'],
  ['Put the text into plain words and have customers read it', 'Head of communication'],
] as const;

/** Invents what a firm says of itself in the return: the more diligent it is, the more is met. */
export async function inventBeside(
  stage: Stage,
  reporter: Context,
  returnId: string,
  { firm, chance, endsOn }: { firm: Firm; chance: Chance; endsOn: string },
): Promise<Beside> {
  const questions = await stage.ask(reporter, async (tx) => {
    const version = (await currentVersions(tx, [returnId])).get(returnId);
    return version ? (await askedBeside(asking(tx), version)).questions : [];
  });
  const year = Number(endsOn.slice(0, 4));
  return {
    selfAssessments: questions.map((question) => inventAnswer(question, firm, chance, year)),
    satisfaction: inventSatisfaction(firm, chance, endsOn),
  };
}

function inventAnswer(
  { topic, key, notApplicable }: SelfQuestion,
  { diligence }: Firm,
  chance: Chance,
  year: number,
): GivenSelfAssessment {
  if (notApplicable !== null) return { topic, key, answer: 'NOT_APPLICABLE', reason: notApplicable };
  if (chance.happens(0.25 + diligence * 0.45))
    return { topic, key, answer: 'MET', evidence: chance.one(EVIDENCE) };
  const [action, owner] = chance.one(PLANS);
  const answer = chance.happens(0.6) ? 'PARTLY' : 'NOT_MET';
  return { topic, key, answer, action, owner, dueOn: `${year + 1}-0${chance.whole(3, 9)}-30` };
}

function inventSatisfaction(firm: Firm, chance: Chance, endsOn: string): Beside['satisfaction'] {
  if (firm.customers < 500) {
    return { state: 'NOT_AVAILABLE', note: 'Too few customers to ask them without knowing who said what' };
  }
  const asked = chance.whole(300, 1_200);
  const month = endsOn.slice(0, 7);
  return {
    ...{ state: 'REPORTED', method: chance.one(['SURVEY', 'SURVEY', 'INTERVIEWS', 'PANEL'] as const) },
    ...{ asked, answered: Math.round(asked * (0.15 + chance.fraction() * 0.3)) },
    ...{ score: `${chance.whole(3, 4)}.${chance.whole(0, 9)}`, scaleLow: '1', scaleHigh: '5' },
    ...{ takenFrom: `${month}-03`, takenTo: `${month}-17` },
  };
}
