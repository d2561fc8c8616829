import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useAct } from '../parts/useAct.ts';
import type { Preview } from './PreviewsPage.tsx';
import { AnswerPreview } from './queries.ts';

const LONGEST = 500;

/** A short response to all of it, and for each indicator why its figure is disputed; what is left empty is not said. */
export function AnswerForm({ preview }: { preview: Preview }) {
  const { act, busy, refusal } = useAct(AnswerPreview, 'Kept: it is published with your figures');
  const [response, setResponse] = useState(preview.response ?? '');
  const [reasons, setReasons] = useState<Record<string, string>>(
    Object.fromEntries(preview.disputes.map(({ indicatorKey, reason }) => [indicatorKey, reason])),
  );
  const indicators = new Map(preview.figures.map(({ indicatorKey, label }) => [indicatorKey, label]));
  const answer = () =>
    act({
      ...{ reportId: preview.reportId, expectedVersion: preview.version, response },
      disputes: Object.entries(reasons)
        .filter(([, reason]) => reason.trim() !== '')
        .map(([indicatorKey, reason]) => ({ indicatorKey, reason })),
    });
  return (
    <Box
      component="form"
      onSubmit={(event) => {
        event.preventDefault();
        void answer();
      }}
      sx={{ display: 'grid', gap: 2, maxWidth: 720 }}
    >
      <Typography>
        What you write here everybody reads beside your figures, as plain text. Leave empty what you do not
        want to say. You can change it until the time to answer ends.
      </Typography>
      {[...indicators].map(([key, label]) => (
        <Words
          key={key}
          label={`Why “${label}” is not right, if you dispute it`}
          value={reasons[key] ?? ''}
          onChange={(reason) => setReasons({ ...reasons, [key]: reason })}
        />
      ))}
      <Words label="A short response of your firm" value={response} onChange={setResponse} />
      {refusal && <Alert severity="error">{refusal.message}</Alert>}
      <Box>
        <Button type="submit" variant="contained" disabled={busy}>
          {preview.answeredAt ? 'Change the answer' : 'Answer'}
        </Button>
      </Box>
    </Box>
  );
}

function Words({
  label,
  value,
  onChange,
}: {
  label: string;
  value: string;
  onChange: (words: string) => void;
}) {
  return (
    <TextField
      label={label}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      multiline
      minRows={2}
      helperText={`${value.length} of ${LONGEST} characters`}
      slotProps={{ htmlInput: { maxLength: LONGEST } }}
    />
  );
}
