import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import MenuItem from '@mui/material/MenuItem';
import Paper from '@mui/material/Paper';
import TextField from '@mui/material/TextField';
import { useParams, useSearchParams } from 'react-router-dom';
import type { CodeQuery as CodeData } from '../generated/public/graphql.ts';
import { Facts } from '../parts/Facts.tsx';
import { dayInWords } from '../parts/figures.ts';
import { usePublic } from './ask.ts';
import { type Clause, Clauses } from './Clauses.tsx';
import { Block, Digest, Heading, NOT_ON_PAPER, To, usePlace, Waiting } from './parts.tsx';
import { CodeQuery } from './queries.ts';

type Edition = NonNullable<CodeData['edition']>;
type Code = CodeData['codes'][number];

/** A code as a document, in its latest edition or the one that is asked for. */
export function CodePage() {
  const { codeKey = '' } = useParams();
  const [params, setParams] = useSearchParams();
  const asked = params.get('edition');
  const number = asked && /^[1-9]\d{0,8}$/.test(asked) ? Number(asked) : null;
  const { data, pending, error, again } = usePublic(CodeQuery, { codeKey, number });
  usePlace(data !== undefined);
  const edition = data?.edition;
  if (!edition) return <Waiting pending={pending} error={error} again={again} />;
  const code = data.codes.find(({ key }) => key === codeKey);
  return (
    <>
      <Heading title={edition.codeTitle}>{code?.summary}</Heading>
      <About
        edition={edition}
        code={code}
        onChoose={(chosen) => setParams({ edition: String(chosen) }, { replace: true })}
      />
      <Box
        sx={{
          display: 'grid',
          gap: 3,
          gridTemplateColumns: { xs: '1fr', md: '230px 1fr' },
          alignItems: 'start',
          '@media print': { display: 'block' },
        }}
      >
        <Contents clauses={edition.clauses} />
        <Paper component="article" aria-label="The code" sx={{ p: { xs: 2, sm: 3 }, minWidth: 0 }}>
          <Clauses clauses={edition.clauses} level={2} of="CODE" />
        </Paper>
      </Box>
    </>
  );
}

interface AboutProps {
  edition: Edition;
  code: Code | undefined;
  onChoose: (number: number) => void;
}

function About({ edition, code, onChoose }: AboutProps) {
  const editions = code?.editions ?? [];
  return (
    <Block title={`Edition ${edition.number}`}>
      <Facts
        facts={[
          ['Written by', code?.associationName],
          ['In effect from', dayInWords(edition.effectiveOn)],
          ['Firms adopt it by', edition.adoptBy ? dayInWords(edition.adoptBy) : 'no day is set'],
          [
            'Who keeps it',
            <To key="who" to={`/register?code=${edition.codeKey}`}>
              The firms on the register
            </To>,
          ],
          [
            'How it is kept',
            <To key="how" to={`/reports?code=${edition.codeKey}`}>
              The reports
            </To>,
          ],
          ['Fingerprint', <Digest key="hash">{edition.contentHash}</Digest>],
        ]}
      />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, mt: 2, ...NOT_ON_PAPER }}>
        {editions.length > 1 && (
          <TextField
            select
            size="small"
            label="Edition"
            value={edition.number}
            onChange={(event) => onChoose(Number(event.target.value))}
            sx={{ minWidth: 220 }}
          >
            {editions.map(({ number, effectiveOn }) => (
              <MenuItem key={number} value={number}>
                {number}, from {dayInWords(effectiveOn)}
              </MenuItem>
            ))}
          </TextField>
        )}
        <Button variant="outlined" onClick={() => window.print()}>
          Print
        </Button>
      </Box>
    </Block>
  );
}

function Contents({ clauses }: { clauses: readonly Clause[] }) {
  return (
    <Box
      component="nav"
      aria-label="Contents"
      sx={{
        position: { md: 'sticky' },
        top: 16,
        maxHeight: { md: 'calc(100vh - 32px)' },
        overflowY: 'auto',
        ...NOT_ON_PAPER,
      }}
    >
      {clauses.map(({ key, number, depth, heading }) => (
        <Link
          key={key}
          href={`#${key}`}
          sx={{ display: 'block', py: 0.5, pl: depth * 2, fontWeight: depth === 0 ? 600 : 400 }}
        >
          {number} {heading}
        </Link>
      ))}
    </Box>
  );
}
