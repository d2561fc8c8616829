import fc from 'fast-check';
import type { EditionDocumentSource, ExtensionDocumentSource } from '../../api/exchange/documents.ts';
import type { Operation } from '../../api/rules/operation.ts';
import { anyEdition, anyText } from './editions.ts';

/** Operations of every kind on the demonstration charter. */
export const OPERATIONS: Operation[] = [
  {
    ...{
      operation: 'ADD_CLAUSE',
      key: 'call-back-evening',
      parentKey: 'call-back',
      position: 1,
      kind: 'PROVISION',
    },
    ...{ heading: 'In the evening', text: 'Until 8 pm.' },
  },
  {
    ...{ operation: 'ADD_CLAUSE', key: 'call-back', parentKey: 'answers', position: 2, kind: 'PROMISE' },
    ...{ heading: 'Call back *free*', text: 'We call back\nwithin 1 hour.' },
  },
  {
    ...{ operation: 'ADD_CLAUSE', key: 'by-name', parentKey: 'answers', position: 1, kind: 'PROMISE' },
    ...{ heading: 'By name', text: '' },
  },
  { operation: 'SET_PARAMETER', clauseKey: 'answer-enquiries', parameterKey: 'answer-days', value: '5' },
  {
    operation: 'SET_PARAMETER',
    clauseKey: 'complaint-route',
    parameterKey: 'ways',
    value: 'letter|web|“call” back',
  },
  { operation: 'DESCRIBE_DELIVERY', clauseKey: 'answers', text: 'A team of six answers.' },
  { operation: 'DECLARE_NOT_APPLICABLE', clauseKey: 'vulnerable', reason: 'We sell no telephone lines.' },
];

/** A firm's extension with these operations. */
export const extension = (operations: Operation[]): ExtensionDocumentSource => ({
  ...{ firmName: 'North & Line', certificateNumber: 'FC-0001', number: 3, inForceFrom: '2027-02-01' },
  ...{ writtenAt: new Date('2027-01-20T08:00:00.000Z'), operations },
});

/** Operations of every kind that hit something in the edition; whether its policies allow them is not asked here. */
const anyOperations = (edition: EditionDocumentSource): fc.Arbitrary<Operation[]> =>
  fc.array(fc.tuple(fc.nat(), anyText), { maxLength: 6 }).map((drawn) => {
    const { clauses, parameters } = edition.content;
    return drawn.flatMap(([number, text], place): Operation[] => {
      const clause = clauses[number % clauses.length];
      const parameter = parameters[number % (parameters.length || 1)];
      const clauseKey = clause?.key ?? '';
      const kinds: Operation[] = [
        { operation: 'DESCRIBE_DELIVERY', clauseKey, text },
        { operation: 'DECLARE_NOT_APPLICABLE', clauseKey, reason: text },
        {
          ...{ operation: 'ADD_CLAUSE', key: `own-${place}`, parentKey: clauseKey, position: number % 3 },
          ...{ kind: 'PROVISION', heading: text.trim() || 'Own', text },
        },
        ...(parameter
          ? [
              {
                ...{ operation: 'SET_PARAMETER' as const, clauseKey: parameter.clauseKey },
                ...{ parameterKey: parameter.key, value: parameter.floor },
              },
            ]
          : []),
      ];
      return kinds.slice(number % kinds.length, (number % kinds.length) + 1);
    });
  });

/** An edition with operations that hit it. */
export const anyExtended = anyEdition.chain((edition) =>
  fc.record({ edition: fc.constant(edition), operations: anyOperations(edition) }),
);
