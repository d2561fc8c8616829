import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { OperationKind } from '../generated/api/graphql.ts';
import type { Row } from './extension-rows.ts';
import { type Extending, type FirmOperation, heldBy, saidBy } from './extension-words.ts';
import { AddClauseForm, WordsForm } from './OperationFields.tsx';

/** What the forms of one clause have in common. */
export interface FormOf {
  adoption: Extending;
  onReload: () => void;
  onDone: () => void;
  onCancel: () => void;
}

/** The form of something that the firm has written. */
export function OwnForm({
  form,
  operation,
  row,
  adoption,
}: {
  form: FormOf;
  operation: FirmOperation;
  row: Row;
  adoption: Extending;
}) {
  const { heading, key } = row.clause;
  if (operation.kind === 'ADD_CLAUSE') {
    const parent = { key: operation.parentKey ?? '', heading };
    return <AddClauseForm {...form} parent={parent} operation={operation} taken={takenKeys(adoption)} />;
  }
  if (operation.kind === 'SET_PARAMETER') return null;
  return (
    <WordsForm
      {...form}
      kind={operation.kind}
      clauseKey={key}
      heading={heading}
      words={saidBy(operation, adoption)}
    />
  );
}

/** The keys of the code and of all that the firm has added. */
const takenKeys = (adoption: Extending): string[] => [
  ...adoption.edition.clauses.map(({ key }) => key),
  ...[...heldBy(adoption), ...(adoption.extension?.operations ?? [])].flatMap(({ key }) => key ?? []),
];

const OFFERS: Partial<Record<OperationKind, string>> = {
  ADD_CLAUSE: 'Add a clause beneath',
  DESCRIBE_DELIVERY: 'Say how it is kept',
  DECLARE_NOT_APPLICABLE: 'Declare that it does not apply',
};

/** What else can be done about the clause. */
export function Offers({
  row: { clause, operations },
  adoption,
  form,
  open,
  onOpen,
}: {
  row: Row;
  adoption: Extending;
  form: FormOf;
  open: string;
  onOpen: (name: string) => void;
}) {
  const done = new Set(operations.map(({ kind }) => kind));
  const left = clause.takes.filter((kind) => OFFERS[kind] && (kind === 'ADD_CLAUSE' || !done.has(kind)));
  const opened = left.find((kind) => open === `NEW ${kind}`);
  if (opened === 'ADD_CLAUSE') {
    return <AddClauseForm {...form} parent={clause} taken={takenKeys(adoption)} />;
  }
  if (opened === 'DESCRIBE_DELIVERY' || opened === 'DECLARE_NOT_APPLICABLE') {
    return <WordsForm {...form} kind={opened} clauseKey={clause.key} heading={clause.heading} words="" />;
  }
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: left.length > 0 ? 1 : 0, ml: -0.5 }}>
      {left.map((kind) => (
        <Button key={kind} size="small" onClick={() => onOpen(`NEW ${kind}`)}>
          {OFFERS[kind]}
        </Button>
      ))}
    </Box>
  );
}
