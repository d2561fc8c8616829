import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { SeenRemark } from '../parts/ask.ts';
import { ComplaintNumber } from './ComplaintNumber.tsx';
import { breakdownsOf, nameOfRow, partOf, pathOfRow, type Row, withPart } from './complaints.ts';
import type { Return } from './ReturnPage.tsx';

interface ComplaintPartsProps {
  edition: Return['edition'];
  row: Row;
  remarks: readonly SeenRemark[];
  disabled: boolean;
  onChange: (row: Row) => void;
}

/** The breakdowns of one row, and its redress. */
export function ComplaintParts({ edition, row, remarks, disabled, onChange }: ComplaintPartsProps) {
  const unit = edition.complaintLists.redressUnit;
  const path = pathOfRow(row);
  const wrong = (field: string) => remarks.some(({ where }) => where === `${path}.${field}`);
  const about = `${nameOfRow(row)}`;
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 2,
        gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr', lg: 'repeat(4, 1fr)' },
        pl: { md: 2 },
        py: 1,
      }}
    >
      {unit !== null && (
        <Group words="Redress">
          <ComplaintNumber
            {...{ about, label: 'Complaints with redress', whole: true, caption: 'ALWAYS', disabled }}
            value={row.redressCount === null ? null : String(row.redressCount)}
            path={`${path}.redressCount`}
            column="complaints redressCount"
            wrong={wrong('redressCount')}
            onType={(text) => onChange({ ...row, redressCount: text === '' ? null : Number(text) })}
          />
          <ComplaintNumber
            {...{ about, label: `Money paid, ${unit}`, whole: false, caption: 'ALWAYS', disabled }}
            value={row.redressAmount}
            path={`${path}.redressAmount`}
            column="complaints redressAmount"
            wrong={wrong('redressAmount')}
            onType={(text) => onChange({ ...row, redressAmount: text || null })}
          />
        </Group>
      )}
      {breakdownsOf(edition).map(({ dimension, words, parts }) => (
        <Group key={dimension} words={words}>
          {parts.map((part) => (
            <ComplaintNumber
              key={part}
              {...{ about, label: part, whole: dimension !== 'REDRESS', caption: 'ALWAYS', disabled }}
              value={partOf(row, dimension, part)}
              path={`${path}.${dimension}:${part}`}
              column={`complaints ${dimension} ${part}`}
              wrong={wrong(dimension) || wrong(`${dimension}:${part}`)}
              onType={(text) => onChange(withPart(row, dimension, part, text))}
            />
          ))}
        </Group>
      ))}
    </Box>
  );
}

function Group({ words, children }: { words: string; children: React.ReactNode }) {
  return (
    <Box role="group" aria-label={words}>
      <Typography variant="body2" sx={{ fontWeight: 600, mb: 0.5 }}>
        {words}
      </Typography>
      <Box sx={{ display: 'grid', gap: 1, gridTemplateColumns: '1fr 1fr', alignItems: 'end' }}>
        {children}
      </Box>
    </Box>
  );
}
