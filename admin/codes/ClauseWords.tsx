import Typography from '@mui/material/Typography';
import { withUnit } from './comparison-words.ts';
import type { Clause, Edition } from './edition.ts';

/** What a clause says, with the floor where a parameter stands. */
export function ClauseWords({ edition, clause }: { edition: Edition; clause: Clause }) {
  if (clause.text.trim() === '') return null;
  const own = edition.parameters.filter(({ clauseKey }) => clauseKey === clause.key);
  const text = clause.text.replace(/\{\{([^{}]*)\}\}/g, (whole, named: string) => {
    const parameter = own.find(({ key }) => key === named.trim());
    return parameter ? withUnit({ ...parameter, unit: '' }, parameter.floor).trim() : whole;
  });
  return (
    <Typography sx={{ maxWidth: '72ch', whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
      {text}
    </Typography>
  );
}
