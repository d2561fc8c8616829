import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import Typography from '@mui/material/Typography';
import { TranslationFields } from './TranslationFields.tsx';
import { type TranslatedClause, type Translating, textIn, type Words } from './translation.ts';

export interface TranslationRowProps {
  edition: Translating;
  clause: TranslatedClause;
  language: string;
  editable: boolean;
  /** What was written and not saved yet. */
  written: Words | undefined;
  onWrite: (words: Words | null) => void;
}

/** A clause as it is written, and beside it what it says in the other language. */
export function TranslationRow(props: TranslationRowProps) {
  const { clause, language, editable, written } = props;
  const saved = textIn(clause, language);
  return (
    <Box
      component="article"
      aria-label={`${clause.number} ${clause.heading}`}
      sx={{
        ...{ display: 'grid', gap: { xs: 1.5, md: 3 }, py: 2, borderTop: 1, borderColor: 'divider' },
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 1fr) minmax(0, 1fr)' },
      }}
    >
      <Box>
        <Typography variant="h3" component="h3" sx={{ overflowWrap: 'anywhere' }}>
          {clause.number} {clause.heading}
        </Typography>
        <Said>{clause.text}</Said>
      </Box>
      <Box sx={{ display: 'grid', gap: 1.5, alignContent: 'start', justifyItems: 'start' }}>
        <State stale={saved ? saved.stale : null} unsaved={written !== undefined} />
        {editable ? (
          <TranslationFields {...props} saved={saved} />
        ) : (
          saved && (
            <Box lang={language} dir="auto">
              <Typography variant="h3" component="p">
                {saved.heading}
              </Typography>
              <Said>{saved.text}</Said>
            </Box>
          )
        )}
      </Box>
    </Box>
  );
}

function Said({ children }: { children: string }) {
  return (
    <Typography sx={{ mt: 0.5, whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>{children}</Typography>
  );
}

/** How the translation stands; `stale` is null where there is none. */
function State({ stale, unsaved }: { stale: boolean | null; unsaved: boolean }) {
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
      {stale === null && <Chip size="small" variant="outlined" label="Not translated" />}
      {stale === true && (
        <Chip
          size="small"
          variant="outlined"
          color="warning"
          label="Stale: the words beside it have changed since"
        />
      )}
      {stale === false && <Chip size="small" variant="outlined" color="success" label="Translated" />}
      {unsaved && <Chip size="small" variant="outlined" color="info" label="Not saved yet" />}
    </Box>
  );
}
