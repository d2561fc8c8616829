import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { Choice } from '../parts/Choice.tsx';
import { Section } from '../parts/Page.tsx';
import { asMeasured, type Measured, measuredInWords, SATISFACTION_PATH } from './assessment.ts';
import { CellHistoryButton } from './CellHistoryButton.tsx';
import { ComplaintNumber } from './ComplaintNumber.tsx';
import { STATES, shownRate } from './cells.ts';
import type { Entry } from './entries.ts';
import type { Return } from './ReturnPage.tsx';
import { WordsInput } from './WordsInput.tsx';

const TITLE = 'Satisfaction with the code';
const CHOICES = ['REPORTED', 'NOT_APPLICABLE', 'NOT_AVAILABLE', 'NOT_REPORTED'] as const;
const METHODS = ['SURVEY', 'INTERVIEWS', 'COMPLAINTS_ANALYSIS', 'PANEL', 'OTHER'] as const;
const NUMBERS = [
  ['asked', 'People asked', true],
  ['answered', 'Answers', true],
  ['score', 'Score', false],
  ['scaleLow', 'Lowest possible', false],
  ['scaleHigh', 'Highest possible', false],
] as const;

interface SatisfactionFieldsProps {
  item: Return;
  shown: (path: string) => Entry | undefined;
  onChange: (measured: Measured) => void;
}

/** How satisfied customers were with the code: by which way of asking, how many answered, and what they said. */
export function SatisfactionFields({ item, shown, onChange }: SatisfactionFieldsProps) {
  const entry = shown(SATISFACTION_PATH);
  const measured = entry?.kind === 'MEASURED' ? entry.measured : asMeasured({});
  const { state, note } = measured;
  const told = entry ? item.remarks.filter(({ where }) => where.startsWith(`${SATISFACTION_PATH}.`)) : [];
  const wrong = (field: string) =>
    told.some(({ level, where }) => level === 'ERROR' && where === `${SATISFACTION_PATH}.${field}`);
  const closed = item.current?.openCells?.includes(SATISFACTION_PATH) === false;
  const reported = state === 'REPORTED' || state === 'NOT_REPORTED';
  const words = (
    field: 'methodWords' | 'takenFrom' | 'takenTo' | 'note',
    label: string,
    part: Partial<Measured>,
  ) => (
    <WordsInput
      label={label}
      about={TITLE}
      value={measured[field]}
      path={`${SATISFACTION_PATH}.${field}`}
      day={field === 'takenFrom' || field === 'takenTo'}
      wrong={wrong(field)}
      onType={(text) => onChange({ ...measured, ...part, [field]: text })}
    />
  );
  return (
    <Section
      title={TITLE}
      actions={<CellHistoryButton returnId={item.id} cell={SATISFACTION_PATH} label={TITLE} />}
    >
      <Box data-row={`${SATISFACTION_PATH}.`} sx={{ display: 'grid', gap: 2 }}>
        {closed ? (
          <Typography>{measuredInWords(measured)}, as submitted; not reopened</Typography>
        ) : (
          <>
            <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { sm: '1fr 1fr 2fr' } }}>
              <Choice
                size="small"
                label="State"
                value={state}
                options={CHOICES}
                words={(one) => STATES[one]}
                onChoose={(chosen) => onChange({ ...measured, state: chosen })}
                slotProps={{ select: { SelectDisplayProps: { id: `${SATISFACTION_PATH}.state` } } }}
              />
              {reported && <Method measured={measured} wrong={wrong('method')} onChange={onChange} />}
              {reported &&
                measured.method === 'OTHER' &&
                words('methodWords', 'How they were asked', REPORTED)}
            </Box>
            {reported && <Numbers measured={measured} wrong={wrong} onChange={onChange} />}
            {reported && (
              <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { sm: '170px 170px 1fr' } }}>
                {words('takenFrom', 'From', REPORTED)}
                {words('takenTo', 'To', REPORTED)}
              </Box>
            )}
            {state !== 'NOT_REPORTED' &&
              words('note', reported ? 'Note, where something is unusual' : 'Why it was not measured', {})}
          </>
        )}
        {told
          .filter(({ code }) => code !== 'MISSING_FIGURE')
          .map(({ code, level, why }) => (
            <Typography key={code} variant="body2" color={level === 'ERROR' ? 'error.main' : 'warning.main'}>
              {why}
            </Typography>
          ))}
        {note === null && shownRate(rateOf(measured)) && (
          <Typography variant="body2" color="text.secondary">
            {shownRate(rateOf(measured))} of those asked have answered.
          </Typography>
        )}
      </Box>
    </Section>
  );
}

const REPORTED = { state: 'REPORTED' } as const;

const rateOf = ({ state, asked, answered }: Measured) => ({
  ...{ state, value: null },
  numerator: answered === null ? null : String(answered),
  denominator: asked === null ? null : String(asked),
});

interface PartProps {
  measured: Measured;
  onChange: (measured: Measured) => void;
}

function Method({ measured, wrong, onChange }: PartProps & { wrong: boolean }) {
  return (
    <Choice
      size="small"
      label="How they were asked"
      value={measured.method ?? ''}
      options={METHODS}
      error={wrong}
      onChoose={(method) => onChange({ ...measured, ...REPORTED, method })}
      slotProps={{ htmlInput: { 'data-cell': `${SATISFACTION_PATH}.method` } }}
    />
  );
}

function Numbers({ measured, wrong, onChange }: PartProps & { wrong: (field: string) => boolean }) {
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr 1fr', md: 'repeat(5, 1fr)' } }}>
      {NUMBERS.map(([field, label, whole]) => (
        <ComplaintNumber
          key={field}
          {...{ label, about: TITLE, whole, caption: 'ALWAYS', disabled: false, wrong: wrong(field) }}
          value={measured[field] === null ? null : String(measured[field])}
          path={`${SATISFACTION_PATH}.${field}`}
          column={`satisfaction ${field}`}
          onType={(text) => {
            const figure = whole ? Number(text) : text;
            onChange({ ...measured, ...REPORTED, [field]: text === '' ? null : figure });
          }}
        />
      ))}
    </Box>
  );
}
