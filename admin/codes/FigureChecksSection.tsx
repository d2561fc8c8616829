import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { AskFirst } from '../parts/AskFirst.tsx';
import { Empty, Section } from '../parts/Page.tsx';
import { useAct } from '../parts/useAct.ts';
import { RemoveFigureCheck } from './acts.ts';
import { CHECK_KINDS, checkInWords, EMPTIES } from './check-words.ts';
import type { Edition, FigureCheck } from './edition.ts';
import { FigureCheckDialog } from './FigureCheckDialog.tsx';

/** What the edition holds figures against; in a draft, to change. */
export function FigureChecksSection({ edition }: { edition: Edition }) {
  const editable = edition.status === 'DRAFT' && edition.viewerCan.includes('EDIT_CODE');
  if (!editable && edition.checks.length === 0) return null;
  return (
    <Section title="Figures are held against" actions={editable && <FigureCheckDialog edition={edition} />}>
      {edition.checks.length === 0 && (
        <Empty>
          Nothing of its own: four times the last figure, a figure far from the firm’s usual ones and a first
          zero ask for words, as under every edition.
        </Empty>
      )}
      <Box component="ul" sx={{ p: 0, m: 0, listStyle: 'none' }}>
        {edition.checks.map((check) => (
          <Box
            key={check.key}
            component="li"
            sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, justifyContent: 'space-between', mb: 1.5 }}
          >
            <Box sx={{ minWidth: 0, flex: '1 1 300px' }}>
              <Typography sx={{ overflowWrap: 'anywhere' }}>
                {check.says || checkInWords(check, edition.indicators)}
              </Typography>
              <Typography variant="body2" color="text.secondary" sx={{ overflowWrap: 'anywhere' }}>
                {CHECK_KINDS[check.kind]}
                {check.level && `, ${check.level === 'ERROR' ? 'an error' : 'a warning'}`}
                {check.says && `: ${checkInWords(check, edition.indicators)}`}
                {check.empties && ` ${EMPTIES[check.empties]}.`}
              </Typography>
            </Box>
            {editable && (
              <Box>
                <FigureCheckDialog edition={edition} check={check} />
                <Remove edition={edition} check={check} />
              </Box>
            )}
          </Box>
        ))}
      </Box>
    </Section>
  );
}

function Remove({ edition, check }: { edition: Edition; check: FigureCheck }) {
  const { act, busy, refusal, clear } = useAct(RemoveFigureCheck, 'The check is out');
  return (
    <AskFirst
      label="Remove"
      name={`Remove ${check.key}`}
      title={`Remove “${check.key}”?`}
      confirm="Remove"
      color="error"
      variant="text"
      busy={busy}
      refusal={refusal}
      onOpen={clear}
      onConfirm={async () =>
        (await act({ editionId: edition.id, expectedVersion: edition.version, key: check.key })) !== null
      }
    >
      <Typography>Returns by this edition are not held against it any more.</Typography>
    </AskFirst>
  );
}
