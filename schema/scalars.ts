import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { GraphQLDateTimeISO, GraphQLLocalDate } from 'graphql-scalars';

/** A calendar day, `2025-06-30`, without time or zone. */
export const DateScalar = new GraphQLScalarType({
  ...GraphQLLocalDate.toConfig(),
  name: 'Date',
  description: 'A calendar day: 2025-06-30.',
});

/** A moment, ISO 8601 with zone. */
export const DateTimeScalar = new GraphQLScalarType({
  ...GraphQLDateTimeISO.toConfig(),
  name: 'DateTime',
  description: 'A moment: 2025-06-30T12:00:00.000Z.',
});

const PLAIN_DECIMAL = /^-?\d{1,30}(\.\d{1,30})?$/;

function decimalText(value: unknown): string {
  const text = typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : value;
  if (typeof text !== 'string' || !PLAIN_DECIMAL.test(text)) {
    throw new GraphQLError(
      'A Decimal is written as text, with a point and without separators: "1774139" or "0.5726".',
    );
  }
  return text;
}

/** An exact decimal, as text in both directions, so that no client's floating point touches a figure. */
export const DecimalScalar = new GraphQLScalarType<string, string>({
  name: 'Decimal',
  description: 'An exact decimal as text: "1774139", "0.5726".',
  serialize: decimalText,
  parseValue: decimalText,
  parseLiteral(node: ValueNode) {
    if (node.kind !== Kind.STRING && node.kind !== Kind.INT)
      throw new GraphQLError('A Decimal is written as text.');
    return decimalText(node.value);
  },
});
