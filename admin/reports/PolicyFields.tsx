import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import TextField from '@mui/material/TextField';
import type { PolicyDraft } from './policy-draft.ts';

interface FieldsProps {
  draft: PolicyDraft;
  onChange: (draft: PolicyDraft) => void;
}

type TextName = 'minimum' | 'p' | 'range' | 'smallBase';

const TEXTS: readonly [name: TextName, label: string, help: string][] = [
  ['minimum', 'Fewest respondents', '3 to 50. Firms of one group count as one.'],
  ['p', 'p of the p% rule, in percent', 'Nobody may come nearer to a figure than this. Empty: no such rule.'],
  ['range', 'Figures of few stay in doubt by, in percent', 'How far an outsider is kept from them.'],
  ['smallBase', 'A named rate stands on more than', 'A rate beside a firm’s name on fewer cases is marked.'],
];

/** The fields of a policy. What is wrong with them the server says. */
export function PolicyFields({ draft, onChange }: FieldsProps) {
  const change = (part: Partial<PolicyDraft>) => onChange({ ...draft, ...part });
  return (
    <>
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { sm: '1fr 1fr' }, mt: 1 }}>
        {TEXTS.map(([name, label, helperText]) => (
          <TextField
            key={name}
            label={label}
            helperText={helperText}
            value={draft[name]}
            onChange={(event) => change({ [name]: event.target.value })}
            slotProps={{ htmlInput: { inputMode: 'decimal' } }}
          />
        ))}
      </Box>
      <Dominance rules={draft.dominance} onChange={(dominance) => change({ dominance })} />
      <Box sx={{ display: 'grid' }}>
        <FormControlLabel
          control={
            <Checkbox checked={draft.zeros} onChange={(event) => change({ zeros: event.target.checked })} />
          }
          label="Hide figures to which everybody gave zero"
        />
        <FormControlLabel
          control={
            <Checkbox checked={draft.same} onChange={(event) => change({ same: event.target.checked })} />
          }
          label="Hide figures to which everybody gave the same"
        />
      </Box>
    </>
  );
}

type Rules = PolicyDraft['dominance'];

function Dominance({ rules, onChange }: { rules: Rules; onChange: (rules: Rules) => void }) {
  const change = (at: number, part: Partial<Rules[number]>) =>
    onChange(rules.map((rule, place) => (place === at ? { ...rule, ...part } : rule)));
  return (
    <Box component="fieldset" sx={{ border: 0, p: 0, m: 0, mt: 2, display: 'grid', gap: 2 }}>
      <Box component="legend" sx={{ mb: 1 }}>
        Dominance: the n largest must make less than k percent of a figure
      </Box>
      {rules.map(({ id, n, k }, at) => (
        <Box key={id} sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
          <TextField
            label={`n of rule ${at + 1}`}
            value={n}
            onChange={(event) => change(at, { n: event.target.value })}
            sx={{ width: 130 }}
          />
          <TextField
            label={`k of rule ${at + 1}, in percent`}
            value={k}
            onChange={(event) => change(at, { k: event.target.value })}
            sx={{ width: 190 }}
          />
          <Button
            color="inherit"
            aria-label={`Remove rule ${at + 1}`}
            onClick={() => onChange(rules.filter((_rule, place) => place !== at))}
          >
            Remove
          </Button>
        </Box>
      ))}
      <Button
        variant="outlined"
        sx={{ justifySelf: 'start' }}
        disabled={rules.length >= 4}
        onClick={() => onChange([...rules, { id: crypto.randomUUID(), n: '1', k: '75' }])}
      >
        Add a dominance rule
      </Button>
    </Box>
  );
}
