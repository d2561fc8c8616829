import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { Edition } from './edition.ts';

/** How each figure of the edition is written in an expression. */
export function NamedFigures({ edition }: { edition: Edition }) {
  const complaints = edition.complaintCategories.length > 0;
  return (
    <Box component="details">
      <Typography component="summary" sx={{ cursor: 'pointer' }}>
        How figures are written
      </Typography>
      <Box component="ul" sx={{ maxHeight: 220, overflowY: 'auto', pl: 2.5, my: 1 }}>
        {edition.indicators.map(({ key, label, kind, breakdown }) => (
          <li key={key}>
            <code>{kind === 'RATIO' ? `{${key}:numerator}` : `{${key}}`}</code> {label}
            {breakdown.length > 0 && (
              <>
                ; one part: <code>{`{${key}${kind === 'RATIO' ? ':numerator' : ''}[${breakdown[0]}]}`}</code>
              </>
            )}
          </li>
        ))}
        {complaints && (
          <li>
            <code>{`{complaints FIRM received[${edition.complaintCategories[0]}]}`}</code> complaints of one
            level, here of one category
          </li>
        )}
      </Box>
    </Box>
  );
}
