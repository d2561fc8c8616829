import ExpandMore from '@mui/icons-material/ExpandMore';
import Accordion from '@mui/material/Accordion';
import AccordionDetails from '@mui/material/AccordionDetails';
import AccordionSummary from '@mui/material/AccordionSummary';
import Typography from '@mui/material/Typography';
import { counted } from '../codes/comparison-words.ts';
import { Section } from '../parts/Page.tsx';
import {
  changesOf,
  type Entitled,
  type Extending,
  heldBy,
  rulingInWords,
  saidBy,
  titleOf,
} from './extension-words.ts';
import { RulingCard } from './RulingCard.tsx';

/** What a firm asks its association about: the waiting first, then what was ruled on, then what needs no ruling. */
export function Rulings({ adoption }: { adoption: Extending }) {
  const operations = adoption.draftExtension?.operations ?? [];
  const asked = operations.filter(({ needsRuling }) => needsRuling);
  const waiting = asked.filter(({ ruling }) => !ruling);
  const ruled = asked.filter(({ ruling }) => ruling);
  const title =
    waiting.length === 0 ? 'Every ruling is there' : `${counted(waiting.length, 'ruling')} to make`;
  return (
    <Section title={title}>
      <Typography color="text.secondary" sx={{ mb: 2, maxWidth: '80ch' }}>
        {waiting.length === 0
          ? `It is the turn of ${adoption.member.name} now: to publish, or to change what was refused.`
          : 'An extension may add to the code, never take away from it. No rule can tell whether these do.'}
      </Typography>
      {[...waiting, ...ruled].map((operation) => (
        <RulingCard key={operation.name} operation={operation} adoption={adoption} />
      ))}
      <Others adoption={adoption} />
    </Section>
  );
}

/** What else the draft changes. */
function Others({ adoption }: { adoption: Extending }) {
  const others = changesOf(adoption).filter(({ operation }) => !operation.needsRuling);
  if (others.length === 0) return null;
  return (
    <Accordion disableGutters variant="outlined">
      <AccordionSummary expandIcon={<ExpandMore />}>
        <Typography component="h3" variant="h3">
          {counted(others.length, 'change')} more, for which no ruling is needed
        </Typography>
      </AccordionSummary>
      <AccordionDetails>
        {others.map(({ how, operation }) => (
          <Typography key={operation.name} sx={{ mb: 1, maxWidth: '80ch', overflowWrap: 'anywhere' }}>
            {titleOf(operation, adoption)}
            {how === 'TAKEN_OUT' ? ': taken out' : `: ${saidBy(operation, adoption)}`}
          </Typography>
        ))}
      </AccordionDetails>
    </Accordion>
  );
}

/** Every ruling so far, the last first. Nothing where there is none. */
export function PastRulings({ adoption }: { adoption: Extending }) {
  const { rulings } = adoption;
  if (rulings.length === 0) return null;
  return (
    <Accordion disableGutters variant="outlined" sx={{ mt: 1 }}>
      <AccordionSummary expandIcon={<ExpandMore />}>
        <Typography component="h3" variant="h3">
          {counted(rulings.length, 'ruling')} so far
        </Typography>
      </AccordionSummary>
      <AccordionDetails>
        {rulings.toReversed().map((ruling) => (
          <Typography
            key={`${ruling.operationName} ${ruling.ruledAt}`}
            sx={{ mb: 1, maxWidth: '80ch', overflowWrap: 'anywhere' }}
          >
            <strong>{titleFrom(ruling.operationName, adoption)}</strong>. {rulingInWords(ruling)}
          </Typography>
        ))}
      </AccordionDetails>
    </Accordion>
  );
}

/** The title of an operation that may be gone: from what the firm has now, else from its name. */
function titleFrom(name: string, adoption: Extending): string {
  const held = heldBy(adoption).find((operation) => operation.name === name);
  return titleOf(held ?? asNamed(name), adoption);
}

/** As much of an operation as its name tells. */
function asNamed(name: string): Entitled {
  const [kind = '', place = ''] = name.split(' ');
  const [clauseKey = '', parameterKey = null] = place.split('/');
  return { kind: kind as Entitled['kind'], clauseKey, parameterKey, heading: clauseKey };
}
