import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import TextField from '@mui/material/TextField';
import type { CheckKind, Frequency } from '../generated/api/graphql.ts';
import { Choice } from '../parts/Choice.tsx';
import { inWords } from '../parts/figures.ts';
import { type CheckFieldsProps, namedBy } from './check-draft.ts';
import { CHECK_KINDS } from './check-words.ts';
import { ExpressionFields } from './ExpressionFields.tsx';
import { KeyField } from './KeyField.tsx';

const FREQUENCIES: readonly (Frequency | 'ALL')[] = ['ALL', 'MONTHLY', 'QUARTERLY', 'HALF_YEARLY', 'YEARLY'];

interface FigureCheckFieldsProps extends CheckFieldsProps {
  fixedKey: boolean;
  taken: readonly string[];
}

/** What a figure is held against, in which periods, and how grave it is where it does not hold. */
export function FigureCheckFields({ edition, draft, change, fixedKey, taken }: FigureCheckFieldsProps) {
  const { kind } = draft;
  const graded = kind === 'EXPRESSION' || kind === 'BOUNDS';
  return (
    <>
      <Choice
        label="What is held against what"
        value={kind}
        options={Object.keys(CHECK_KINDS) as CheckKind[]}
        words={(one) => CHECK_KINDS[one]}
        disabled={fixedKey}
        onChoose={(next) => change({ kind: next })}
        autoFocus
      />
      {kind === 'EXPRESSION' ? (
        <ExpressionFields edition={edition} draft={draft} change={change} />
      ) : (
        <OfIndicator edition={edition} draft={draft} change={change} />
      )}
      <Choice
        label="In which periods"
        value={draft.frequency}
        options={FREQUENCIES}
        words={(one) => (one === 'ALL' ? 'In all' : `${inWords(one)} ones only`)}
        onChoose={(frequency) => change({ frequency })}
      />
      {graded && (
        <Choice
          label="Where it does not hold"
          value={draft.level}
          options={['ERROR', 'WARNING'] as const}
          words={(one) =>
            one === 'ERROR' ? 'An error: it can not be submitted' : 'A warning: it asks for words'
          }
          onChoose={(level) => change({ level })}
        />
      )}
      <KeyField
        value={draft.key}
        from={namedBy(draft)}
        fixed={fixedKey}
        taken={taken}
        helperText="Stays the same in every edition"
        onChange={(key) => change({ key })}
      />
    </>
  );
}

function OfIndicator({ edition, draft, change }: CheckFieldsProps) {
  const labels = new Map(edition.indicators.map(({ key, label }) => [key, label]));
  const number = (
    name: 'least' | 'most' | 'ratio' | 'robustZ' | 'smallBase' | 'improbableAbove',
    label: string,
    help: string,
  ) => (
    <TextField
      label={label}
      helperText={help}
      value={draft[name]}
      onChange={(event) => change({ [name]: event.target.value })}
      slotProps={{ htmlInput: { inputMode: 'decimal' } }}
    />
  );
  const flag = (name: 'first' | 'breaches', label: string) => (
    <FormControlLabel
      control={<Checkbox checked={draft[name]} onChange={(_event, checked) => change({ [name]: checked })} />}
      label={label}
    />
  );
  return (
    <>
      <Choice
        label="Indicator"
        value={draft.indicatorKey}
        options={[...labels.keys()]}
        words={(key) => labels.get(key) ?? key}
        onChoose={(indicatorKey) => change({ indicatorKey })}
        required
      />
      {draft.kind === 'BOUNDS' && (
        <>
          {number('least', 'At least', 'Of a ratio its share, between 0 and 1; may stay empty')}
          {number('most', 'At most', 'May stay empty where there is a least')}
        </>
      )}
      {draft.kind === 'CHANGE' && (
        <>
          {number(
            'ratio',
            'So many times the last figure',
            'Or a part as small; empty: the last figure is not compared',
          )}
          {number(
            'robustZ',
            'So far among all earlier figures',
            'The modified z-score, 3.5 as a rule; empty: not compared',
          )}
          {number('smallBase', 'Counts below this are not compared', 'Small counts swing by themselves')}
        </>
      )}
      {draft.kind === 'ZERO' && (
        <>
          {flag('first', 'A first zero asks for words')}
          {number(
            'improbableAbove',
            'Any zero does, where the firm’s usual figure is above',
            'May stay empty',
          )}
          {flag('breaches', 'It counts breaches: a zero asks for words where some were logged')}
        </>
      )}
    </>
  );
}
