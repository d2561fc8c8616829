import Box from '@mui/material/Box';
import FormControlLabel from '@mui/material/FormControlLabel';
import Switch from '@mui/material/Switch';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import type { FactorWeight, SignificanceFactor } from '../generated/api/graphql.ts';
import { Choice } from '../parts/Choice.tsx';
import { Section } from '../parts/Page.tsx';
import { FACTORS, GRAVENESS, WEIGHTS, wordsOf } from './breach-words.ts';
import { DraftText, type PartProps } from './fields.tsx';
import type { Preview } from './useBreachPreview.ts';

const NOT_WEIGHED = 'NOT_WEIGHED';
const AS_PROPOSED = 'AS_PROPOSED';

/** How grave it is: what is weighed, what follows from it, and what the firm finds; systemic is asked by itself. */
export function HowGrave({ preview, ...part }: PartProps & { preview: Preview | null }) {
  const { draft, change } = part;
  const proposal = preview?.proposal ?? null;
  return (
    <Section title="5. How grave is it?">
      <Box sx={{ display: 'grid', gap: 2, maxWidth: 720 }}>
        {wordsOf(FACTORS).map((factor) => (
          <Weighing key={factor} factor={factor} {...part} />
        ))}
        <Typography aria-live="polite">
          {proposal?.why ?? 'Weigh at least one of these, and it is proposed how grave the breach is.'}
        </Typography>
        <Choice
          label="You find it"
          value={draft.seriousness || AS_PROPOSED}
          options={[AS_PROPOSED, ...wordsOf(GRAVENESS)] as const}
          words={(value) =>
            value === AS_PROPOSED
              ? `As proposed${proposal ? `: ${GRAVENESS[proposal.seriousness].toLowerCase()}` : ''}`
              : GRAVENESS[value]
          }
          onChoose={(value) => change({ seriousness: value === AS_PROPOSED ? '' : value })}
        />
        {draft.seriousness !== '' && (
          <DraftText
            {...part}
            name="seriousnessReason"
            label="Why it is lighter than proposed"
            multiline
            minRows={2}
            helperText="Needed only where you find it lighter."
          />
        )}
        <FormControlLabel
          label="It is systemic: it comes from how we work, and can happen again"
          control={
            <Switch
              checked={draft.systemic}
              onChange={(event) => change({ systemic: event.target.checked })}
            />
          }
        />
      </Box>
    </Section>
  );
}

function Weighing({ factor, draft, change, fault }: PartProps & { factor: SignificanceFactor }) {
  const { name, ask } = FACTORS[factor];
  const { weight, words } = draft.factors[factor];
  const wrong = fault(`factors.${factor}`);
  const weigh = (part: { weight?: FactorWeight | ''; words?: string }) =>
    change({ factors: { ...draft.factors, [factor]: { ...draft.factors[factor], ...part } } });
  return (
    <Box
      role="group"
      aria-label={name}
      sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: { xs: '1fr', sm: '220px 1fr' } }}
    >
      <Choice
        label={name}
        value={weight || NOT_WEIGHED}
        options={[NOT_WEIGHED, ...wordsOf(WEIGHTS)] as const}
        words={(value) => (value === NOT_WEIGHED ? 'Not weighed' : WEIGHTS[value])}
        onChoose={(value) => weigh({ weight: value === NOT_WEIGHED ? '' : value })}
      />
      <TextField
        label={`${name}: what it stands on`}
        value={words}
        disabled={weight === ''}
        required={weight !== ''}
        multiline
        onChange={(event) => weigh({ words: event.target.value })}
        error={wrong !== undefined}
        helperText={wrong ?? ask}
      />
    </Box>
  );
}
