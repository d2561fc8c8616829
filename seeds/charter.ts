import type { AdaptationPolicy, ClauseKind, ParameterType, StrongerDirection } from '../schema/words.ts';

/** The demonstration code: a charter of invented broadband providers, in the form of ISO 10001:2018, 6.4 and Annex H. */
export const CHARTER = {
  key: 'fair-connection',
  title: 'Fair Connection Charter',
  summary:
    'What every member of the Open Line Association promises people who take broadband, landline, mobile or television from it: answers in days, repairs that hold, bills one can read, and money back when a promise is not kept.',
};

interface SeedClause {
  key: string;
  parentKey?: string;
  kind: ClauseKind;
  policy: AdaptationPolicy;
  heading: string;
  text: string;
}

const clause = (
  key: string,
  parentKey: string | undefined,
  kind: ClauseKind,
  policy: AdaptationPolicy,
  heading: string,
  text: string,
): SeedClause => ({ key, parentKey, kind, policy, heading, text });

export const CLAUSES: readonly SeedClause[] = [
  clause(
    'purpose',
    undefined,
    'OBJECTIVE',
    'VERBATIM',
    'What the charter is for',
    'A customer of any member knows before signing what will be done, by when, and what happens if it is not.',
  ),
  clause(
    'scope',
    undefined,
    'SCOPE',
    'VERBATIM',
    'Who and what it covers',
    'The charter covers households and firms with fewer than ten workers that take broadband, landline, mobile or television from a member.',
  ),
  clause(
    'principles',
    undefined,
    'PRINCIPLE',
    'VERBATIM',
    'How members act',
    'Members publish how they keep the charter, answer for it, protect what customers tell them, and train the people who speak for them.',
  ),
  clause(
    'words',
    undefined,
    'DEFINITION',
    'VERBATIM',
    'Words',
    'A working day is a day on which banks are open. A fault is any loss of a service that the customer pays for.',
  ),
  clause(
    'answers',
    undefined,
    'PROMISE',
    'EXTENSIBLE',
    'Answers',
    'Members answer people, and say when an answer takes longer.',
  ),
  clause(
    'answer-enquiries',
    'answers',
    'PROMISE',
    'PARAMETERS',
    'Enquiries',
    'The member answers every written enquiry within {{answer-days}} working days.',
  ),
  clause(
    'answer-complaints',
    'answers',
    'PROMISE',
    'PARAMETERS',
    'Complaints',
    'The member decides every complaint within {{decision-days}} working days and gives its reasons in writing.',
  ),
  clause('repairs', undefined, 'PROMISE', 'EXTENSIBLE', 'Repairs', 'Members mend what is theirs to mend.'),
  clause(
    'repair-faults',
    'repairs',
    'PROMISE',
    'PARAMETERS',
    'Faults',
    'The member repairs a fault in its own network within {{repair-hours}} hours of the report. Saturdays and Sundays are counted: {{weekends}}.',
  ),
  clause(
    'keep-appointments',
    'repairs',
    'PROMISE',
    'VERBATIM',
    'Appointments',
    'The member names a visit to the half day, and keeps it.',
  ),
  clause(
    'report-faults',
    'repairs',
    'PROVISION',
    'PARAMETERS',
    'Reporting a fault',
    'A fault can be reported by {{report-ways}}; the telephone is answered from {{report-from}} on every day.',
  ),
  clause(
    'bills',
    undefined,
    'PROMISE',
    'EXTENSIBLE',
    'Bills and contracts',
    'Members charge what was agreed.',
  ),
  clause(
    'readable-bills',
    'bills',
    'PROMISE',
    'VERBATIM',
    'Readable bills',
    'Each bill shows every service, its price, and the day on which the contract can be left.',
  ),
  clause(
    'notice-of-prices',
    'bills',
    'PROMISE',
    'PARAMETERS',
    'Notice of new prices',
    'The member tells each customer of a higher price at least {{notice-days}} days before it holds.',
  ),
  clause(
    'vulnerable',
    undefined,
    'PROVISION',
    'CONDITIONAL',
    'People at risk',
    'The member keeps the telephone line of a person who depends on it for health open while a bill is in dispute.',
  ),
  clause(
    'redress',
    undefined,
    'REMEDY',
    'PARAMETERS',
    'When a promise is not kept',
    'For each promise that was not kept the member pays the customer at least {{redress}} EUR without being asked.',
  ),
  clause(
    'limits',
    undefined,
    'LIMITATION',
    'VERBATIM',
    'Limits',
    'Nothing is owed for what a storm, a flood or the customer caused.',
  ),
  clause(
    'complaint-route',
    undefined,
    'PROCEDURE',
    'VERBATIM',
    'How to complain',
    'A complaint is made by letter, by telephone or on the web. Whoever is not content with the decision can take the complaint to the association, at no cost.',
  ),
  clause(
    'contact',
    undefined,
    'CONTACT',
    'EXTENSIBLE',
    'Where to turn',
    'Open Line Association, charter@openline.example. Each member names its own contact on every bill.',
  ),
];

interface SeedParameter {
  clauseKey: string;
  key: string;
  label: string;
  type: ParameterType;
  unit: string;
  stronger: StrongerDirection;
  floor: string;
  choices?: string[];
}

export const PARAMETERS: readonly SeedParameter[] = [
  {
    clauseKey: 'answer-enquiries',
    key: 'answer-days',
    label: 'Days to answer an enquiry',
    type: 'DURATION',
    unit: 'working days',
    stronger: 'LOWER',
    floor: '10',
  },
  {
    clauseKey: 'answer-complaints',
    key: 'decision-days',
    label: 'Days to decide a complaint',
    type: 'DURATION',
    unit: 'working days',
    stronger: 'LOWER',
    floor: '30',
  },
  {
    clauseKey: 'repair-faults',
    key: 'repair-hours',
    label: 'Hours to repair a fault',
    type: 'DURATION',
    unit: 'hours',
    stronger: 'LOWER',
    floor: '72',
  },
  {
    clauseKey: 'repair-faults',
    key: 'weekends',
    label: 'Saturdays and Sundays are counted',
    type: 'YES_NO',
    unit: 'yes or no',
    stronger: 'HIGHER',
    floor: 'NO',
  },
  {
    clauseKey: 'report-faults',
    key: 'report-ways',
    label: 'Ways to report a fault',
    type: 'CHOICE',
    unit: 'ways',
    stronger: 'SUPERSET',
    floor: 'telephone|web',
    choices: ['telephone', 'web', 'app', 'text message', 'a visit to a shop'],
  },
  {
    clauseKey: 'report-faults',
    key: 'report-from',
    label: 'The telephone is answered from',
    type: 'TIME',
    unit: 'time of day',
    stronger: 'EARLIER',
    floor: '08:00',
  },
  {
    clauseKey: 'notice-of-prices',
    key: 'notice-days',
    label: 'Notice of a higher price',
    type: 'DURATION',
    unit: 'days',
    stronger: 'HIGHER',
    floor: '30',
  },
  {
    clauseKey: 'redress',
    key: 'redress',
    label: 'Redress for a promise not kept',
    type: 'MONEY',
    unit: 'EUR',
    stronger: 'HIGHER',
    floor: '15',
  },
];

/** What a firm that promises more than the floor chooses from, for each parameter that the demonstration sets. */
export const STRONGER_VALUES: Record<string, readonly string[]> = {
  'answer-days': ['3', '5', '7'],
  'decision-days': ['10', '15', '20'],
  'repair-hours': ['24', '36', '48'],
  'notice-days': ['45', '60'],
  redress: ['20', '25', '30'],
};
