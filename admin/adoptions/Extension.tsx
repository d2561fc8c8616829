import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { type FormEvent, useState } from 'react';
import { AskFirst } from '../parts/AskFirst.tsx';
import { plainFigure } from '../parts/figures.ts';
import { Section } from '../parts/Page.tsx';
import { Refusal } from '../parts/Remarks.tsx';
import { useAct } from '../parts/useAct.ts';
import type { Adoption } from './AdoptionPage.tsx';
import { PublishExtension, PutOperation } from './queries.ts';

type Parameter = Adoption['edition']['parameters'][number];

/** What the firm promises beyond the code: values at least as strong as the floor, as a draft until they are published. */
export function Extension({ adoption }: { adoption: Adoption }) {
  const extending = adoption.viewerCan.includes('EXTEND');
  if (!extending || adoption.edition.parameters.length === 0) return null;
  return (
    <Section
      title="What the firm promises beyond the code"
      actions={adoption.draftExtension && <PublishDraft adoption={adoption} />}
    >
      <Typography color="text.secondary" sx={{ mb: 2 }}>
        {adoption.draftExtension
          ? 'There is a draft that customers do not see yet: publish it.'
          : 'A value may be stronger than the floor, never weaker.'}
      </Typography>
      {adoption.edition.parameters.map((parameter) => (
        <ParameterField
          key={`${parameter.clauseKey}/${parameter.key} ${adoption.version}`}
          adoption={adoption}
          parameter={parameter}
        />
      ))}
    </Section>
  );
}

function ParameterField({ adoption, parameter }: { adoption: Adoption; parameter: Parameter }) {
  const { act, busy, refusal } = useAct(PutOperation, 'Kept in the draft');
  const { clauseKey, key, label, unit, floor, stronger } = parameter;
  const drafted = adoption.draftExtension?.operations.find(
    (setting) => setting.parameterKey === key && setting.clauseKey === clauseKey,
  );
  const published = adoption.effectiveCode.clauses
    .find((clause) => clause.key === clauseKey)
    ?.parameters.find((own) => own.key === key);
  const present = drafted?.value ?? published?.value ?? floor;
  const [value, setValue] = useState(present);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    await act({
      adoptionId: adoption.id,
      expectedVersion: adoption.version,
      operation: { kind: 'SET_PARAMETER', clauseKey, parameterKey: key, value: value.trim() },
    });
  };
  return (
    <Box component="form" onSubmit={save} sx={{ mb: 2 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'flex-start' }}>
        <TextField
          size="small"
          label={label}
          value={value}
          onChange={(event) => setValue(event.target.value)}
          helperText={`The code asks for ${stronger === 'LOWER' ? 'at most' : 'at least'} ${plainFigure(floor)} ${unit}`}
          slotProps={{ htmlInput: { inputMode: 'decimal' } }}
          sx={{ width: 320, maxWidth: '100%' }}
        />
        <Button type="submit" variant="outlined" loading={busy} disabled={value.trim() === present}>
          Keep in draft
        </Button>
        {drafted && (
          <Typography color="info.main" sx={{ alignSelf: 'center' }}>
            in the draft
          </Typography>
        )}
      </Box>
      <Refusal refusal={refusal} />
    </Box>
  );
}

function PublishDraft({ adoption }: { adoption: Adoption }) {
  const { act, busy, refusal, clear } = useAct(
    PublishExtension,
    'Published: this is what customers are promised',
  );
  const [effectiveFrom, setEffectiveFrom] = useState(new Date().toISOString().slice(0, 10));
  const confirm = async () =>
    (await act({ adoptionId: adoption.id, expectedVersion: adoption.version, effectiveFrom })) !== null;
  return (
    <AskFirst
      label="Publish the draft"
      title="Publish what the firm promises?"
      confirm="Publish"
      busy={busy}
      refusal={refusal}
      onConfirm={confirm}
      onOpen={clear}
    >
      <Typography>
        Customers can hold the firm to it from the day that you name. It can be followed by another, and never
        altered.
      </Typography>
      <TextField
        label="In force from"
        type="date"
        value={effectiveFrom}
        onChange={(event) => setEffectiveFrom(event.target.value)}
        required
        slotProps={{ inputLabel: { shrink: true } }}
      />
    </AskFirst>
  );
}
