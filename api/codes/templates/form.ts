import type {
  AdaptationPolicy,
  Audience,
  ClauseKind,
  ParameterType,
  StrongerDirection,
} from '../../../schema/words.ts';
import type { Clause, CodeContent, Parameter } from '../../rules/clause.ts';
import type { Indicator } from '../../rules/indicator.ts';

/** A worked code for one kind of organization, to begin a draft from (ISO 10001:2018, Annexes A and H), in our own words. */
export interface CodeTemplate {
  key: string;
  title: string;
  /** The kinds of organization whose association could begin with it. */
  forWhom: string;
  summary: string;
  complaintCategories: readonly string[];
  content: CodeContent;
}

type Setting = Omit<Parameter, 'clauseKey'>;
type Measure = Omit<Indicator, 'clauseKey'>;

interface Parts {
  /** Without it: PARAMETERS where the clause has values to set, else VERBATIM. */
  policy?: AdaptationPolicy;
  sets?: readonly Setting[];
  measures?: readonly Measure[];
  beneath?: readonly Section[];
}

/** A clause with all that belongs to it. */
interface Section extends Parts {
  kind: ClauseKind;
  key: string;
  heading: string;
  text: string;
}

const section =
  (kind: ClauseKind) =>
  (key: string, heading: string, text: string, parts: Parts = {}): Section => ({
    ...{ kind, key, heading, text },
    ...parts,
  });

export const principle = section('PRINCIPLE');
export const objective = section('OBJECTIVE');
export const scope = section('SCOPE');
export const definition = section('DEFINITION');
export const promise = section('PROMISE');
export const provision = section('PROVISION');
export const limitation = section('LIMITATION');
export const remedy = section('REMEDY');
export const procedure = section('PROCEDURE');
export const contact = section('CONTACT');

const setting =
  (type: ParameterType) =>
  (key: string, label: string, unit: string, stronger: StrongerDirection, floor: string): Setting => ({
    ...{ key, label, type, unit, stronger, floor, choices: [] },
  });

export const number = setting('NUMBER');
export const duration = setting('DURATION');
export const money = setting('MONEY');
export const percentage = setting('PERCENTAGE');

/** A time of day by which something is done; the floor is the latest. */
export const timeOfDay = (key: string, label: string, floor: string): Setting =>
  setting('TIME')(key, label, 'time of day', 'EARLIER', floor);

/** Something that a member does or does not; yes protects customers more. */
export const yesNo = (key: string, label: string, floor: 'YES' | 'NO'): Setting =>
  setting('YES_NO')(key, label, 'yes or no', 'HIGHER', floor);

/** A choice of several; the floor is the members that nobody may leave out. */
export const choice = (
  key: string,
  label: string,
  unit: string,
  floor: readonly string[],
  choices: readonly string[],
): Setting => ({
  ...setting('CHOICE')(key, label, unit, 'SUPERSET', floor.join('|')),
  choices,
});

/** A share of cases in which a promise was kept, with the share to reach. */
export const share = (
  key: string,
  label: string,
  numeratorLabel: string,
  denominatorLabel: string,
  target: string,
  audience: Audience = 'NAMED',
): Measure => ({
  ...{ key, label, kind: 'RATIO', numeratorLabel, denominatorLabel, unit: 'share' },
  ...{ stronger: 'HIGHER', target, audience, breakdown: [] },
});

/** One figure; `stronger` null where neither more nor less of it is better. */
export const figure = (
  kind: Exclude<Indicator['kind'], 'RATIO'>,
  key: string,
  label: string,
  numeratorLabel: string,
  unit: string,
  { stronger = null, target = null, audience = 'AGGREGATE', breakdown = [] }: Partial<Measure> = {},
): Measure => ({
  ...{ key, label, kind, numeratorLabel, denominatorLabel: null, unit },
  ...{ stronger, target, audience, breakdown },
});

/** The mean score of those asked, from 0 to 100. */
export const satisfaction = (whom: string, target: string): Measure =>
  figure(
    'SCORE',
    'satisfaction',
    `Satisfaction of ${whom}`,
    `Mean score of the ${whom} asked, 0 to 100`,
    'points',
    { stronger: 'HIGHER', target },
  );

/** By when a complaint is decided, and how often that was kept. */
export const decisionDays = (floor: string): Setting =>
  duration('decision-days', 'Days to decide a complaint', 'working days', 'LOWER', floor);

export const complaintsInTime = (target: string): Measure =>
  share(
    'complaints-in-time',
    'Complaints decided in time',
    'Complaints decided within the days promised',
    'Complaints decided',
    target,
  );

/** A template from its clauses as they stand in a tree. */
export function template({
  sections,
  ...about
}: Omit<CodeTemplate, 'content'> & { sections: readonly Section[] }): CodeTemplate {
  return { ...about, content: contentOf(sections) };
}

function contentOf(sections: readonly Section[]): CodeContent {
  const clauses: Clause[] = [];
  const parameters: Parameter[] = [];
  const indicators: Indicator[] = [];
  const place = (siblings: readonly Section[], parentKey: string | null): void => {
    for (const [position, written] of siblings.entries()) {
      const { kind, key, heading, text, sets = [], measures = [], beneath = [] } = written;
      const policy = written.policy ?? (sets.length > 0 ? 'PARAMETERS' : 'VERBATIM');
      clauses.push({ key, parentKey, position, kind, policy, heading, text });
      parameters.push(...sets.map((set) => ({ ...set, clauseKey: key })));
      indicators.push(...measures.map((measure) => ({ ...measure, clauseKey: key })));
      place(beneath, key);
    }
  };
  place(sections, null);
  return { clauses, parameters, indicators };
}
