import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { ComparisonWords } from '../codes/ComparisonWords.tsx';
import { legible } from '../codes/comparison-words.ts';
import type { RewordedClausesQuery } from '../generated/api/graphql.ts';
import { type Decidable, type MoveData, ownWords, valueOn } from './transition-words.ts';

export type Reworded = NonNullable<RewordedClausesQuery['comparison']>['clauses'];

interface ColumnsProps {
  operation: Decidable;
  move: MoveData;
  /** What was reworded between the two editions, word by word. */
  reworded: Reworded;
}

/** What an operation touches: as it was, as it is, and as the firm has it, side by side; beneath each other where it is narrow. */
export function TransitionColumns(props: ColumnsProps) {
  const { fromEdition, toEdition, status } = props.move;
  const open = status === 'OPEN';
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 1.5,
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(3, minmax(0, 1fr))' },
      }}
    >
      <Column title={`Edition ${fromEdition.number}${open ? ', kept now' : ''}`}>
        <EditionSide side="old" {...props} />
      </Column>
      <Column title={`Edition ${toEdition.number}${open ? ', the new one' : ''}`}>
        <EditionSide side="next" {...props} />
      </Column>
      <Column title="The firm’s own">
        <OwnSide {...props} />
      </Column>
    </Box>
  );
}

function Column({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Box
      sx={{
        border: 1,
        borderColor: 'divider',
        borderRadius: 1,
        p: 1.5,
        minWidth: 0,
        overflowWrap: 'anywhere',
      }}
    >
      <Typography component="h4" variant="body2" color="text.secondary" sx={{ fontWeight: 650, mb: 0.5 }}>
        {title}
      </Typography>
      {children}
    </Box>
  );
}

function EditionSide({ side, operation, move, reworded }: ColumnsProps & { side: 'old' | 'next' }) {
  const edition = side === 'old' ? move.fromEdition : move.toEdition;
  const field = (name: string) => operation.fields.find((one) => one.field === name);
  const heading = field('heading')?.[side];
  if (!heading) return <Typography color="text.secondary">This edition has no such clause.</Typography>;
  const number =
    field('number')?.[side] ?? edition.clauses.find((clause) => clause.heading === heading)?.number;
  const change = changeOf(operation, reworded);
  const value = valueOn(side, operation, move);
  const taken = field('clause')?.[side];
  const of = side === 'old' ? 'OLD' : 'NEW';
  return (
    <>
      <Typography sx={{ fontWeight: 600 }}>
        {operation.kind === 'ADD_CLAUSE' && 'Beneath '}
        {number} {change?.heading.length ? <ComparisonWords of={of} runs={change.heading} /> : heading}
      </Typography>
      {value && <Typography sx={{ fontSize: '1.1rem' }}>{value}</Typography>}
      {change && change.text.length > 0 && (
        <Typography sx={{ mt: 0.5, whiteSpace: 'pre-line' }}>
          <ComparisonWords
            of={of}
            runs={change.text}
            read={(text) => legible(text, edition.parameters, change.key)}
          />
        </Typography>
      )}
      {taken && (
        <Typography sx={{ mt: 0.5, whiteSpace: 'pre-line' }}>
          The code’s own clause with this key: {legible(taken, edition.parameters)}
        </Typography>
      )}
    </>
  );
}

/** What was reworded in the clause that an operation stands on. */
function changeOf({ fields }: Decidable, reworded: Reworded) {
  const [heading, text] = ['heading', 'text'].map((name) => fields.find(({ field }) => field === name));
  return reworded.find(
    ({ before, after }) =>
      before?.heading === heading?.old &&
      after?.heading === heading?.next &&
      (!text || (before?.text === text.old && after?.text === text.next)),
  );
}

function OwnSide({ operation, move }: ColumnsProps) {
  const value = valueOn('own', operation, move);
  const { heading, text } = ownWords(operation);
  return (
    <>
      {heading && <Typography sx={{ fontWeight: 600 }}>{heading}</Typography>}
      {value && <Typography sx={{ fontSize: '1.1rem' }}>{value}</Typography>}
      {text && <Typography sx={{ whiteSpace: 'pre-line' }}>{text}</Typography>}
    </>
  );
}
