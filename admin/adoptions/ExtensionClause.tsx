import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import Typography from '@mui/material/Typography';
import { useRef, useState } from 'react';
import { asFloor, withUnit } from '../codes/comparison-words.ts';
import { type FormOf, Offers, OwnForm } from './ExtensionForms.tsx';
import { ExtensionPart, type PartProps } from './ExtensionPart.tsx';
import type { Row } from './extension-rows.ts';
import { type Extending, saidBy, titleOf } from './extension-words.ts';
import { ValueForm } from './OperationFields.tsx';

interface ClauseProps {
  row: Row;
  adoption: Extending;
  /** Whether the seat may edit, and nobody has been asked to rule on it. */
  editing: boolean;
  onReload: () => void;
}

/** A clause of the firm's code as prose, with what the firm does about it and can do about it. */
export function ExtensionClause({ row, adoption, editing, onReload }: ClauseProps) {
  const { clause } = row;
  const [open, setOpen] = useState('');
  const article = useRef<HTMLDivElement>(null);
  const close = () => {
    setOpen('');
    article.current?.focus();
  };
  const part = { ...{ row, adoption, editing, open }, onOpen: setOpen };
  const form = { adoption, onReload, onDone: close, onCancel: close };
  return (
    <Box
      ref={article}
      component="article"
      id={`clause-${clause.key}`}
      tabIndex={-1}
      aria-label={`${clause.number} ${clause.heading}`.trim()}
      sx={{
        pl: { xs: Math.min(clause.depth, 3) * 1.5, sm: clause.depth * 3 },
        py: 1.5,
        scrollMarginTop: 72,
        borderTop: clause.depth === 0 ? 1 : 0,
        borderColor: 'divider',
      }}
    >
      <ClauseProse row={row} />
      <Values {...part} form={form} />
      <Written {...part} form={form} />
      {editing && <Offers row={row} form={form} open={open} onOpen={setOpen} adoption={adoption} />}
    </Box>
  );
}

const LEAD = {
  SET_PARAMETER: '',
  DESCRIBE_DELIVERY: 'How the firm keeps it',
  DECLARE_NOT_APPLICABLE: 'Does not apply to the firm',
};

function ClauseProse({ row: { clause } }: { row: Row }) {
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'baseline', mb: 0.5 }}>
        <Typography
          component={clause.depth === 0 ? 'h3' : 'h4'}
          variant="h3"
          sx={{ minWidth: 0, overflowWrap: 'anywhere' }}
        >
          {clause.number} {clause.heading}
        </Typography>
        {clause.origin === 'STRENGTHENED' && (
          <Chip size="small" variant="outlined" color="success" label="More than the code asks" />
        )}
        {clause.origin === 'ADDED' && (
          <Chip size="small" variant="outlined" color="success" label="The firm’s own" />
        )}
      </Box>
      <Typography sx={{ maxWidth: '72ch', whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
        {clause.text}
      </Typography>
    </>
  );
}

type PartsProps = Pick<PartProps, 'row' | 'adoption' | 'editing' | 'open' | 'onOpen'> & { form: FormOf };

/** The values of the clause: the firm's own, or the code's. */
function Values({ form, ...part }: PartsProps) {
  const { row, adoption } = part;
  return adoption.edition.parameters
    .filter(({ clauseKey }) => clauseKey === row.clause.key)
    .map((parameter) => {
      const set = row.operations.find(({ parameterKey }) => parameterKey === parameter.key);
      const floor = asFloor(parameter, parameter.floor);
      const value = set?.value ?? parameter.floor;
      return (
        <ExtensionPart
          key={parameter.key}
          {...part}
          kind="SET_PARAMETER"
          name={`SET_PARAMETER ${parameter.key}`}
          label={`Value of ${parameter.label}`}
          operation={set}
          act={set ? 'Change' : 'Set a value'}
          form={<ValueForm {...form} parameter={parameter} value={value} />}
        >
          <strong>{parameter.label}</strong>:{' '}
          {set ? `${withUnit(parameter, value)}; the code asks for ${floor}.` : `${floor}, as the code asks.`}
        </ExtensionPart>
      );
    });
}

/** What the firm has written about the clause; of a clause of its own, what can be done with it. */
function Written({ form, ...part }: PartsProps) {
  return part.row.operations
    .filter(({ kind }) => kind !== 'SET_PARAMETER')
    .map((operation) => (
      <ExtensionPart
        key={operation.name}
        {...part}
        kind={operation.kind}
        name={operation.name}
        label={titleOf(operation, part.adoption)}
        operation={operation}
        act="Change"
        form={<OwnForm form={form} operation={operation} row={part.row} adoption={part.adoption} />}
      >
        {operation.kind !== 'ADD_CLAUSE' && (
          <>
            <strong>{LEAD[operation.kind]}</strong>: {saidBy(operation, part.adoption)}
          </>
        )}
      </ExtensionPart>
    ));
}
