/** What the editor of the story writes: the code of an invented association of insurers. */

export const CODE = {
  key: 'fair-claims',
  title: 'Fair Claims Code',
  summary: 'What every customer of a member can count on when something has to be put right.',
};

const PROMISE = {
  key: 'answers',
  parentKey: 'promises',
  kind: 'PROMISE',
  policy: 'PARAMETERS',
  heading: 'Answers',
  position: 0,
};

/** The promise as it is first written: vague, and with a parameter that is not there yet. */
export const VAGUE_PROMISE = { ...PROMISE, text: 'We answer every complaint promptly.' };

export const UNDEFINED_PROMISE = {
  ...PROMISE,
  text: 'We answer every complaint within {{answer-days}} working days.',
};

export const FIRST_CLAUSES = [
  {
    ...{ key: 'scope', kind: 'SCOPE', policy: 'VERBATIM', heading: 'Scope', position: 0 },
    text: 'This code covers every household and motor customer.',
  },
  {
    ...{ key: 'promises', kind: 'PRINCIPLE', policy: 'VERBATIM', heading: 'What we promise', position: 1 },
    text: 'A promise is kept from the first day.',
  },
  VAGUE_PROMISE,
];

export const MISSING_CLAUSES = [
  {
    ...{ key: 'redress', parentKey: 'promises', kind: 'REMEDY', policy: 'VERBATIM', position: 1 },
    ...{ heading: 'Redress', text: 'Who waits longer is paid twenty euros for each week.' },
  },
  {
    ...{ key: 'complaints', kind: 'PROCEDURE', policy: 'VERBATIM', heading: 'How to complain', position: 2 },
    text: 'Complain by letter, by telephone or in any branch; each complaint gets a number.',
  },
  {
    ...{ key: 'contact', kind: 'CONTACT', policy: 'VERBATIM', heading: 'Contact', position: 3 },
    text: 'Each member names the person who answers for this code.',
  },
  {
    ...{ key: 'conduct', kind: 'PRINCIPLE', policy: 'VERBATIM', heading: 'How members act', position: 4 },
    text: [
      'Members publish this code in plain language, and what they say of it is accurate.',
      'They set aside trained staff for it, and protect what customers tell them as confidential.',
      'They listen to the needs of customers, reply within two weeks, and improve what they learn from.',
    ].join(' '),
  },
];

export const ANSWER_DAYS = {
  ...{ clauseKey: 'answers', key: 'answer-days', label: 'Days to answer', type: 'DURATION' },
  ...{ unit: 'working days', stronger: 'LOWER', floor: '10' },
};

export const INDICATORS = [
  {
    ...{ key: 'answered-in-time', clauseKey: 'answers', kind: 'RATIO', label: 'Answered in time' },
    ...{ numeratorLabel: 'Complaints answered in time', denominatorLabel: 'Complaints received' },
    ...{ unit: 'share', stronger: 'HIGHER', target: '0.95', audience: 'AGGREGATE', breakdown: [] },
  },
  {
    ...{ key: 'opened', clauseKey: 'answers', kind: 'COUNT', label: 'Complaints opened' },
    ...{ numeratorLabel: 'Complaints opened', unit: 'complaints', audience: 'AGGREGATE' },
    breakdown: ['Home', 'Motor'],
  },
];
