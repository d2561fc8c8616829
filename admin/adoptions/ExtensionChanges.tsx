import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { AskFirst } from '../parts/AskFirst.tsx';
import { Section } from '../parts/Page.tsx';
import { useAct } from '../parts/useAct.ts';
import { PutOperation, RemoveOperation } from './extension-queries.ts';
import { placeOf } from './extension-rows.ts';
import { type Change, changesOf, type Extending, inputOf, saidBy, titleOf } from './extension-words.ts';
import { OperationChips, OperationRulings } from './OperationSaid.tsx';

interface ChangesProps {
  adoption: Extending;
  editing: boolean;
  onGo: (clauseKey: string) => void;
}

/** What the draft makes different from what is published, each with a way back. Nothing without a draft. */
export function ExtensionChanges({ adoption, editing, onGo }: ChangesProps) {
  const { draftExtension, extension } = adoption;
  if (!draftExtension) return null;
  const changes = changesOf(adoption);
  const base = extension ? `extension ${extension.number}, which is published` : 'the code as it stands';
  return (
    <Section title={`What the draft changes (${changes.length})`}>
      <Typography color="text.secondary">
        {changes.length === 0 ? `The draft says the same as ${base}.` : `Beside ${base}.`}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
        {changes.map((change) => (
          <Box
            key={change.operation.name}
            component="li"
            sx={{ py: 1.5, borderTop: 1, borderColor: 'divider', '&:first-of-type': { borderTop: 0 } }}
          >
            <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'baseline' }}>
              <Link
                component="button"
                type="button"
                underline="always"
                onClick={() => onGo(placeOf(change.operation))}
                sx={{ textAlign: 'start', overflowWrap: 'anywhere', fontSize: '1rem' }}
              >
                {titleOf(change.operation, adoption)}
              </Link>
              <OperationChips operation={change.operation} how={change.how} adoption={adoption} />
            </Box>
            <Said change={change} adoption={adoption} />
            {change.how !== 'TAKEN_OUT' && (
              <OperationRulings operation={change.operation} adoption={adoption} />
            )}
            {editing && <Undo change={change} adoption={adoption} />}
          </Box>
        ))}
      </Box>
    </Section>
  );
}

function Said({ change: { how, operation, published }, adoption }: { change: Change; adoption: Extending }) {
  const words = { maxWidth: '80ch', whiteSpace: 'pre-line', overflowWrap: 'anywhere', mt: 0.5 };
  return (
    <>
      {published && (
        <Typography color="text.secondary" sx={words}>
          Published: {saidBy(published, adoption)}
        </Typography>
      )}
      {how !== 'TAKEN_OUT' && (
        <Typography sx={words}>
          {published && 'Draft: '}
          {saidBy(operation, adoption)}
        </Typography>
      )}
    </>
  );
}

/** Makes the draft say about one thing what is published about it. Asks first, since words can be lost. */
function Undo({ change: { how, operation, published }, adoption }: { change: Change; adoption: Extending }) {
  const remove = useAct(RemoveOperation, 'Undone');
  const put = useAct(PutOperation, 'Undone');
  const place = { adoptionId: adoption.id, expectedVersion: adoption.version };
  const undo = async () =>
    published
      ? (await put.act({ ...place, operation: inputOf(published) })) !== null
      : (await remove.act({ ...place, operationName: operation.name })) !== null;
  const open = () => {
    remove.clear();
    put.clear();
  };
  return (
    <AskFirst
      label={how === 'TAKEN_OUT' ? 'Put it back' : 'Undo'}
      title={`${how === 'TAKEN_OUT' ? 'Put back' : 'Undo'}: ${titleOf(operation, adoption)}?`}
      confirm={how === 'TAKEN_OUT' ? 'Put it back' : 'Undo it'}
      variant="text"
      busy={remove.busy || put.busy}
      refusal={remove.refusal ?? put.refusal}
      onOpen={open}
      onConfirm={undo}
    >
      <Typography sx={{ overflowWrap: 'anywhere' }}>
        {published
          ? `The draft says again what is published: “${saidBy(published, adoption)}”.`
          : `It goes out of the draft: “${saidBy(operation, adoption)}”.`}
      </Typography>
    </AskFirst>
  );
}
