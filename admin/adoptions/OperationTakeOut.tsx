import Typography from '@mui/material/Typography';
import { asFloor } from '../codes/comparison-words.ts';
import { AskFirst } from '../parts/AskFirst.tsx';
import { useAct } from '../parts/useAct.ts';
import { RemoveOperation } from './extension-queries.ts';
import { type Extending, type FirmOperation, parameterOf, saidBy, titleOf } from './extension-words.ts';

interface TakeOutProps {
  operation: FirmOperation;
  adoption: Extending;
}

/** Takes an operation out of the draft. Asks first, and says what holds then. */
export function OperationTakeOut({ operation, adoption }: TakeOutProps) {
  const { act, busy, refusal, clear } = useAct(RemoveOperation, 'Taken out of the draft');
  const published = adoption.extension?.operations.some(({ name }) => name === operation.name);
  const place = { adoptionId: adoption.id, expectedVersion: adoption.version };
  return (
    <AskFirst
      label="Take out"
      title={`Take out: ${titleOf(operation, adoption)}?`}
      confirm="Take it out"
      variant="text"
      busy={busy}
      refusal={refusal}
      onOpen={clear}
      onConfirm={async () => (await act({ ...place, operationName: operation.name })) !== null}
    >
      <Typography sx={{ overflowWrap: 'anywhere' }}>It says: “{saidBy(operation, adoption)}”.</Typography>
      <Typography>
        {left(operation, adoption)}{' '}
        {published
          ? 'Customers are promised it until the draft is published, and until then it can be put back.'
          : 'What was written here is gone then.'}
      </Typography>
    </AskFirst>
  );
}

/** What holds without it. */
function left(operation: FirmOperation, adoption: Extending): string {
  const parameter = parameterOf(operation, adoption);
  switch (operation.kind) {
    case 'SET_PARAMETER':
      return parameter ? `The code’s own value holds: ${asFloor(parameter, parameter.floor)}.` : '';
    case 'ADD_CLAUSE':
      return 'The clause goes.';
    case 'DESCRIBE_DELIVERY':
      return 'The clause holds as before, without a description.';
    case 'DECLARE_NOT_APPLICABLE':
      return 'The clause holds for the firm too.';
  }
}
