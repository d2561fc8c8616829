import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { dayInWords, inWords } from '../parts/figures.ts';
import { Section } from '../parts/Page.tsx';
import { nameOfBeside } from './assessment.ts';
import { LEVEL_WORDS, LEVELS } from './complaints.ts';
import type { Return } from './ReturnPage.tsx';

type Version = Return['versions'][number];

/** Every version that was submitted, who signed it, and what it changed. */
export function Versions({ item }: { item: Return }) {
  const submitted = item.versions.filter(({ submittedAt }) => submittedAt);
  if (submitted.length === 0) return null;
  return (
    <Section title="Versions">
      {submitted.map((version) => (
        <Box key={version.id} sx={{ mb: 2, overflowWrap: 'anywhere' }}>
          <Typography>{signatures(version)}</Typography>
          {version.restatementReason && <Typography>Restated: {version.restatementReason}</Typography>}
          <Changes item={item} version={version} />
          <Typography variant="body2" sx={{ fontFamily: 'monospace' }}>
            SHA-256 {version.contentHash}
          </Typography>
        </Box>
      ))}
    </Section>
  );
}

function signatures({ number, source, preparedBy, submittedBy, submittedAt, ...review }: Version): string {
  return [
    `Version ${number}, ${inWords(source).toLowerCase()}`,
    preparedBy && `prepared by ${preparedBy}`,
    submittedBy && `signed by ${submittedBy}${submittedAt ? ` on ${dayInWords(submittedAt)}` : ''}`,
    review.approvedBy && `approved by ${review.approvedBy}`,
    review.acceptedBy && `accepted by ${review.acceptedBy}`,
  ]
    .filter(Boolean)
    .join(', ');
}

function Changes({ item, version }: { item: Return; version: Version }) {
  if (version.changes.length === 0) return null;
  return (
    <Box component="ul" sx={{ my: 0.5, pl: 3 }}>
      {version.changes.map(({ cell, before, after }) => (
        <li key={cell}>
          <Typography variant="body2">
            {nameOfCell(item, cell)}: <del>{before ?? 'nothing'}</del> → <ins>{after ?? 'nothing'}</ins>
          </Typography>
        </li>
      ))}
    </Box>
  );
}

/** The cell as the form names it: `Complaints opened: Home`. */
function nameOfCell(item: Return, path: string): string {
  const beside = nameOfBeside(item.questions, path);
  if (beside !== null) return beside;
  const [kind, key, ...rest] = path.split('.');
  const part = rest.join('.');
  if (kind === 'complaints') {
    const level = LEVELS.find((one) => one === key);
    return `Complaints ${level ? LEVEL_WORDS[level] : ''} about ${part.replace('|', ', ')}`;
  }
  if (kind !== 'observations') return path === 'explanation' ? 'Explanation' : 'Attestation of nil';
  const label = item.edition.indicators.find((indicator) => indicator.key === key)?.label ?? key ?? path;
  return part === '_' ? label : `${label}: ${part}`;
}
