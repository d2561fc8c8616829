import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { dayInWords } from '../parts/figures.ts';
import { Empty, Section } from '../parts/Page.tsx';
import { useAsk } from '../parts/useAsk.ts';
import { cellsOf, pathOf } from './cells.ts';
import { EvidenceDrop } from './EvidenceDrop.tsx';
import { EvidenceRow } from './EvidenceRow.tsx';
import { ReturnEvidence } from './evidenceQueries.ts';
import type { Return } from './ReturnPage.tsx';

/** What a cell's path is in words; of cells that are no figures, the path itself says enough. */
function cellNames(item: Return): Map<string, string> {
  const labels = new Map(item.edition.indicators.map(({ key, label }) => [key, label]));
  return new Map(
    cellsOf(item).map((cell) => {
      const label = labels.get(cell.indicatorKey) ?? cell.indicatorKey;
      return [pathOf(cell).slice(0, -1), cell.breakdown ? `${label}, ${cell.breakdown}` : label];
    }),
  );
}

/** The files that bear a return out, version by version; a draft takes more. */
export function EvidenceSection({ item }: { item: Return }) {
  const { data, reload } = useAsk(ReturnEvidence, { id: item.id });
  const filling = item.status === 'DRAFT' && item.viewerCan.includes('FILL_RETURN');
  const versions = [...(data?.return?.versions ?? [])].reverse();
  const shown = versions.filter(({ evidence }) => evidence.length > 0);
  if (!data || (!filling && shown.length === 0)) return null;
  const names = cellNames(item);
  return (
    <Section title="Evidence">
      {shown.length === 0 && <Empty>No file bears this return out yet.</Empty>}
      {shown.map(({ id, number, submittedAt, evidence }) => (
        <Box key={id} sx={{ mb: 2 }}>
          {versions.length > 1 && (
            <Typography variant="h3">
              Version {number}, {submittedAt ? `submitted on ${dayInWords(submittedAt)}` : 'a draft'}
            </Typography>
          )}
          <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
            {evidence.map((file) => (
              <EvidenceRow
                key={file.id}
                file={file}
                place={file.where ? (names.get(file.where) ?? file.where) : 'The whole return'}
                removable={filling && submittedAt === null}
              />
            ))}
          </Box>
        </Box>
      ))}
      {filling && (
        <EvidenceDrop returnId={item.id} taken={data.evidenceTaken} cells={names} onArrived={reload} />
      )}
    </Section>
  );
}
