import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormLabel from '@mui/material/FormLabel';
import TextField from '@mui/material/TextField';
import { useId, useState } from 'react';
import { AskFirst } from '../parts/AskFirst.tsx';
import { useAct } from '../parts/useAct.ts';
import { PutComplaintLists } from './acts.ts';
import {
  type ComplaintDraft,
  draftOfLists,
  inputOfLists,
  LEVEL_WORDS,
  LEVELS,
  type ListName,
} from './complaint-draft.ts';
import type { Edition } from './edition.ts';

const FIELDS: [ListName, string, string][] = [
  ['categories', 'Categories: what complaints are about', 'Each on a line of its own, as in all lists here.'],
  ['products', 'Products', 'Where there are any, each category is counted for each product.'],
  ['channels', 'Channels', 'How complaints come in; they add up to what was received.'],
  [
    'outcomes',
    'Outcomes',
    'They add up to what was closed. Write (upheld) behind those that are: Partly upheld (upheld)',
  ],
  [
    'timeBands',
    'Time bands, from the shortest to the longest',
    'Up to how many days: Within 3 business days (3 business days). The last has no end.',
  ],
  ['redressParts', 'What redress is paid for', 'The amounts add up to the money paid.'],
  ['others', 'Names above that stand for “other”', 'A large share of them asks for words.'],
];

/** Changes by what a draft has complaints counted. */
export function ComplaintListsDialog({ edition }: { edition: Edition }) {
  const [draft, setDraft] = useState<ComplaintDraft>(() => draftOfLists(edition));
  const { act, busy, refusal, clear } = useAct(PutComplaintLists, 'The lists are saved');
  const change = (part: Partial<ComplaintDraft>) => setDraft({ ...draft, ...part });
  const open = () => {
    clear();
    setDraft(draftOfLists(edition));
  };
  const confirm = async () => {
    const place = { editionId: edition.id, expectedVersion: edition.version };
    return (await act({ ...place, ...inputOfLists(draft) })) !== null;
  };
  return (
    <AskFirst
      label="Change the lists"
      title="By what complaints are counted"
      confirm="Save"
      variant="outlined"
      wide
      busy={busy}
      refusal={refusal}
      onConfirm={confirm}
      onOpen={open}
    >
      {FIELDS.map(([name, label, help]) => (
        <TextField
          key={name}
          label={label}
          helperText={help}
          value={draft[name]}
          onChange={(event) => change({ [name]: event.target.value })}
          multiline
          minRows={2}
        />
      ))}
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { sm: '1fr 1fr' } }}>
        <TextField
          label="Redress is paid in"
          helperText="EUR, for example. Empty: redress is not asked for."
          value={draft.redressUnit}
          onChange={(event) => change({ redressUnit: event.target.value })}
        />
        <TextField
          label="Share of “other” that asks for words"
          helperText="Between 0 and 1: 0.2. Empty: never."
          value={draft.otherShare}
          onChange={(event) => change({ otherShare: event.target.value })}
        />
      </Box>
      <LevelsField levels={draft.levels} onChange={(levels) => change({ levels })} />
    </AskFirst>
  );
}

interface LevelsFieldProps {
  levels: ComplaintDraft['levels'];
  onChange: (levels: ComplaintDraft['levels']) => void;
}

function LevelsField({ levels, onChange }: LevelsFieldProps) {
  const label = useId();
  return (
    <FormControl component="fieldset">
      <FormLabel id={label}>Every row must be answered for complaints</FormLabel>
      <Box role="group" aria-labelledby={label}>
        {LEVELS.map((level) => (
          <FormControlLabel
            key={level}
            label={LEVEL_WORDS[level]}
            control={
              <Checkbox
                checked={levels.includes(level)}
                onChange={(_event, checked) =>
                  onChange(LEVELS.filter((one) => (one === level ? checked : levels.includes(one))))
                }
              />
            }
          />
        ))}
      </Box>
    </FormControl>
  );
}
