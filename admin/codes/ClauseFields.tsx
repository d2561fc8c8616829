import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useRef } from 'react';
import type { AdaptationPolicy, ClauseKind } from '../generated/api/graphql.ts';
import { Choice } from '../parts/Choice.tsx';
import type { Parameter } from './edition.ts';
import { KeyField } from './KeyField.tsx';

const KINDS: readonly ClauseKind[] = [
  'PRINCIPLE',
  'OBJECTIVE',
  'SCOPE',
  'DEFINITION',
  'PROMISE',
  'PROVISION',
  'LIMITATION',
  'REMEDY',
  'PROCEDURE',
  'CONTACT',
];

const POLICIES: Record<AdaptationPolicy, string> = {
  VERBATIM: 'Verbatim: as it stands',
  PARAMETERS: 'Parameters: it sets values of its own, down to the floor',
  EXTENSIBLE: 'Extensible: it may add clauses beneath',
  CONDITIONAL: 'Conditional: it may declare that it does not apply, with a reason',
};

export interface ClauseDraft {
  key: string;
  kind: ClauseKind;
  policy: AdaptationPolicy;
  heading: string;
  text: string;
}

interface ClauseFieldsProps {
  draft: ClauseDraft;
  fixedKey: boolean;
  /** The keys of the other clauses. */
  taken: readonly string[];
  /** What can be put into its text. */
  parameters: readonly Parameter[];
  onChange: (part: Partial<ClauseDraft>) => void;
}

/** What a clause says, of which kind it is, and what a firm may do to it. */
export function ClauseFields({ draft, fixedKey, taken, parameters, onChange }: ClauseFieldsProps) {
  return (
    <>
      <TextField
        label="Heading"
        value={draft.heading}
        onChange={(event) => onChange({ heading: event.target.value })}
        required
        autoFocus
      />
      <KeyField
        value={draft.key}
        from={draft.heading}
        fixed={fixedKey}
        taken={taken}
        helperText="Stays the same in every edition"
        onChange={(key) => onChange({ key })}
      />
      <Choice label="Kind" value={draft.kind} options={KINDS} onChoose={(kind) => onChange({ kind })} />
      <Choice
        label="How a firm may adapt it"
        value={draft.policy}
        options={Object.keys(POLICIES) as AdaptationPolicy[]}
        words={(policy) => POLICIES[policy]}
        onChoose={(policy) => onChange({ policy })}
      />
      <TextOf draft={draft} parameters={parameters} onChange={onChange} />
    </>
  );
}

function TextOf({ draft, parameters, onChange }: Omit<ClauseFieldsProps, 'fixedKey' | 'taken'>) {
  const field = useRef<HTMLTextAreaElement>(null);
  const put = (key: string) => {
    const at = field.current?.selectionEnd ?? draft.text.length;
    onChange({ text: `${draft.text.slice(0, at)}{{${key}}}${draft.text.slice(at)}` });
    field.current?.focus();
  };
  return (
    <>
      <TextField
        label="Text"
        helperText="Plain text; {{parameter-key}} stands where a firm's own value is put"
        value={draft.text}
        onChange={(event) => onChange({ text: event.target.value })}
        inputRef={field}
        multiline
        minRows={4}
      />
      {parameters.length > 0 && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
          <Typography variant="body2">Put in where the text cursor stands:</Typography>
          {parameters.map(({ key, label }) => (
            <Button key={key} size="small" variant="outlined" onClick={() => put(key)}>
              {label}
            </Button>
          ))}
        </Box>
      )}
    </>
  );
}
