import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { type FormEvent, useId } from 'react';
import { AskFirst } from '../parts/AskFirst.tsx';
import { Refusal } from '../parts/Remarks.tsx';
import { useAct } from '../parts/useAct.ts';
import { PutTranslation, RemoveTranslation } from './acts.ts';
import { languageName } from './languages.ts';
import type { TranslationRowProps } from './TranslationRow.tsx';
import type { textIn, Words } from './translation.ts';

type TranslationFieldsProps = TranslationRowProps & { saved: ReturnType<typeof textIn> };

/** What a clause of a draft says in another language, to be written. */
export function TranslationFields({
  edition,
  clause,
  language,
  written,
  saved,
  onWrite,
}: TranslationFieldsProps) {
  const { act, busy, refusal } = useAct(PutTranslation, 'The translation is saved');
  const words: Words = written ?? { heading: saved?.heading ?? '', text: saved?.text ?? '' };
  const change = (part: Partial<Words>) => onWrite({ ...words, ...part });
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const { heading, text } = words;
    const input = {
      editionId: edition.id,
      expectedVersion: edition.version,
      clauseKey: clause.key,
      language,
    };
    if (await act({ ...input, heading, text })) onWrite(null);
  };
  const form = useId();
  const common = { size: 'small', fullWidth: true, disabled: busy } as const;
  const htmlInput = { lang: language, dir: 'auto' };
  return (
    <Box sx={{ display: 'grid', gap: 1.5, width: '100%' }}>
      <Box component="form" id={form} onSubmit={save} sx={{ display: 'grid', gap: 1.5 }}>
        <TextField
          {...common}
          label={`Heading in ${languageName(language)}`}
          value={words.heading}
          onChange={(event) => change({ heading: event.target.value })}
          required
          slotProps={{ htmlInput }}
        />
        <TextField
          {...common}
          label={`Text in ${languageName(language)}`}
          value={words.text}
          onChange={(event) => change({ text: event.target.value })}
          helperText={/\{\{/.test(clause.text) && 'What stands in {{ }} stays as it is'}
          multiline
          minRows={2}
          slotProps={{ htmlInput }}
        />
      </Box>
      <Refusal refusal={refusal} />
      {/* Beside the form, not in it: what a question asks is not for the form to send. */}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        <Button
          type="submit"
          form={form}
          variant="outlined"
          loading={busy}
          disabled={!written && !saved?.stale}
        >
          {!written && saved?.stale ? 'It still fits' : 'Save'}
        </Button>
        {written && (
          <Button color="inherit" onClick={() => onWrite(null)}>
            Put back
          </Button>
        )}
        {saved && <RemoveTranslationDialog edition={edition} clause={clause} language={language} />}
      </Box>
    </Box>
  );
}

type RemoveTranslationProps = Pick<TranslationRowProps, 'edition' | 'clause' | 'language'>;

function RemoveTranslationDialog({ edition, clause, language }: RemoveTranslationProps) {
  const { act, busy, refusal, clear } = useAct(RemoveTranslation, 'The translation is out');
  const confirm = async () => {
    const input = { editionId: edition.id, expectedVersion: edition.version };
    return (await act({ ...input, clauseKey: clause.key, language })) !== null;
  };
  return (
    <AskFirst
      label="Remove"
      title={`Remove what “${clause.heading}” says in ${languageName(language)}?`}
      confirm="Remove"
      color="error"
      variant="text"
      busy={busy}
      refusal={refusal}
      onConfirm={confirm}
      onOpen={clear}
    >
      <Typography>There is no way to bring it back. Published editions keep theirs.</Typography>
    </AskFirst>
  );
}
