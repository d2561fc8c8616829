import type { Parameter } from '../rules/clause.ts';
import { enumerate, valueInWords } from '../rules/value.ts';
import { markup, markupLine, type OscalParam, oneLine, parameterId, prop } from './oscal-model.ts';

/**
 * A parameter of a clause. Its value is the floor, which holds wherever a member sets no other, so that the catalog alone reads
 * as the code does; for a choice each chosen name is a value, and the names to choose from are properties. The floor is the
 * constraint too, in words and as a test: an XPath 3.1 expression over the parameter with its `value` children.
 */
export function oscalParameter(parameter: Parameter): OscalParam {
  const { clauseKey, key, label, type, unit, stronger, floor, choices } = parameter;
  const { words, test } = constraint(parameter);
  return {
    id: parameterId(clauseKey, key),
    class: type.toLowerCase(),
    props: [
      ...prop('key', key),
      ...prop('type', type),
      ...prop('unit', unit),
      ...prop('stronger', stronger),
      ...prop('floor', floor),
      ...choices.flatMap((choice) => prop('choice', choice)),
    ],
    label: markupLine(label),
    constraints: [{ description: markup(words), tests: [{ expression: test }] }],
    values: oscalValues(parameter, floor),
  };
}

/** The values that a parameter has: several for a choice, one for all else. */
export const oscalValues = (parameter: Pick<Parameter, 'type'>, value: string): string[] =>
  (parameter.type === 'CHOICE' ? value.split('|') : [value]).map(oneLine);

function constraint(parameter: Parameter): { words: string; test: string } {
  const { type, unit, stronger, floor, choices } = parameter;
  const said = valueInWords(parameter, floor);
  if (type === 'CHOICE') {
    const chosen = oscalValues(parameter, floor).map(literal).join(', ');
    return {
      words: `At least ${said}; to choose from: ${enumerate(choices)}.`,
      test: `every $choice in (${chosen}) satisfies $choice = value`,
    };
  }
  if (type === 'YES_NO') {
    const strong = (floor === 'YES') === (stronger === 'HIGHER');
    return strong
      ? { words: `Always ${said}.`, test: `value = ${literal(floor)}` }
      : { words: 'Yes or no.', test: 'value = ("YES", "NO")' };
  }
  // Days and times of day are written so that their texts stand in the order of time.
  if (stronger === 'EARLIER') return { words: `No later than ${said}.`, test: `value <= ${literal(floor)}` };
  return stronger === 'LOWER'
    ? { words: `At most ${said} ${unit}.`, test: `xs:decimal(value) <= ${oneLine(floor)}` }
    : { words: `At least ${said} ${unit}.`, test: `xs:decimal(value) >= ${oneLine(floor)}` };
}

const literal = (text: string): string => `"${oneLine(text).replaceAll('"', '""')}"`;
