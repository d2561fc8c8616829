import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import type { OperationKind } from '../generated/api/graphql.ts';
import type { Row } from './extension-rows.ts';
import type { Extending, FirmOperation } from './extension-words.ts';
import { OperationChips, OperationRulings } from './OperationSaid.tsx';
import { OperationTakeOut } from './OperationTakeOut.tsx';

export interface PartProps {
  row: Row;
  adoption: Extending;
  editing: boolean;
  open: string;
  onOpen: (name: string) => void;
  kind: OperationKind;
  /** Which of the clause's forms is its own. */
  name: string;
  /** What it is called where it stands among several. */
  label: string;
  operation: FirmOperation | undefined;
  act: string;
  form: ReactNode;
  children: ReactNode;
}

/** One thing that the firm does about the clause, or could: what it says, where it stands, and its form once it is opened. */
export function ExtensionPart({ row, adoption, editing, open, onOpen, ...part }: PartProps) {
  const { kind, name, label, operation, act, form, children } = part;
  const how = row.changes.find((change) => change.operation.name === operation?.name)?.how;
  const takes = row.clause.takes.includes(kind) || operation !== undefined;
  return (
    <Box role="group" aria-label={label} sx={{ mt: 1, maxWidth: '80ch' }}>
      <Typography component="div" sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
        {children} {operation && <OperationChips operation={operation} how={how} adoption={adoption} />}
      </Typography>
      {operation && <OperationRulings operation={operation} adoption={adoption} />}
      {editing && takes && open !== name && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 0.5 }}>
          <Button size="small" variant="outlined" onClick={() => onOpen(name)}>
            {act}
          </Button>
          {operation && <OperationTakeOut operation={operation} adoption={adoption} />}
        </Box>
      )}
      {editing && open === name && form}
    </Box>
  );
}
