import type { EffectiveDocumentClause, EffectiveDocumentSource } from '../../api/exchange/documents.ts';

const clause = (
  place: Pick<EffectiveDocumentClause, 'key' | 'number' | 'depth' | 'heading' | 'text'>,
  own: Partial<EffectiveDocumentClause> = {},
): EffectiveDocumentClause => ({
  ...{ kind: 'PROMISE', origin: 'MASTER', parameters: [], delivery: null, notApplicable: null },
  ...place,
  ...own,
});

/** A code with something of the firm's own of every kind, and texts that a careless writer would take for markup. */
export const EFFECTIVE: EffectiveDocumentSource = {
  language: 'en',
  firmName: 'North & <Line>',
  associationName: 'Open Line Association',
  codeTitle: 'Fair Connection Charter',
  certificateNumber: 'FC-0001',
  editionNumber: 2,
  extensionNumber: 3,
  on: '2027-03-01',
  inForceFrom: '2027-02-01',
  clauses: [
    clause({ key: 'answers', number: '1', depth: 0, heading: 'Answers', text: 'Members answer.\nAlways.' }),
    clause(
      {
        ...{ key: 'enquiries', number: '1.1', depth: 1, heading: 'Enquiries' },
        text: 'Within 5 working days, by letter, web and telephone, every day.',
      },
      {
        origin: 'STRENGTHENED',
        delivery: 'A team of six <b>answers</b>.\nIn turns.',
        parameters: [
          { label: 'Days', unit: 'working days', floor: '10', value: '5' },
          { label: 'Ways', unit: 'ways', floor: 'letter|web', value: 'letter|web|telephone' },
          { label: 'Every day', unit: 'yes or no', floor: 'NO', value: 'YES' },
          { label: 'Fee', unit: 'EUR', floor: '0', value: '0.00' },
        ],
      },
    ),
    clause(
      { key: 'call-back', number: '1.2', depth: 1, heading: 'Call back', text: '<script>alert(1)</script>' },
      { origin: 'ADDED' },
    ),
    clause(
      { key: 'deep', number: '1.2.1', depth: 2, heading: 'Deep & "deeper"', text: '' },
      { origin: 'ADDED' },
    ),
    clause(
      { key: 'vulnerable', number: '2', depth: 0, heading: 'People at risk', text: 'The line stays open.' },
      { kind: 'PROVISION', notApplicable: "We don't sell lines." },
    ),
  ],
};

/** The same with clauses nested as deep as asked, one beneath the other. */
export const nested = (depth: number): EffectiveDocumentSource => ({
  ...EFFECTIVE,
  clauses: Array.from({ length: depth }, (_item, level) =>
    clause({
      ...{ key: `level-${level}`, depth: level, heading: `Level ${level}`, text: 'Text.' },
      number: Array.from({ length: level + 1 }, () => '1').join('.'),
    }),
  ),
});
