import Box from '@mui/material/Box';
import { Choice } from '../parts/Choice.tsx';
import { Section } from '../parts/Page.tsx';
import { REMEDIES, wordsOf } from './breach-words.ts';
import { isAmount } from './draft.ts';
import { DraftDay, DraftText, type PartProps } from './fields.tsx';

/** Whom it touched, and what they lost. */
export function WhomItTouched(part: PartProps) {
  const { draft, fault } = part;
  const amount = isAmount(draft.moneyLost);
  return (
    <Section title="3. Whom did it touch?">
      <Box sx={{ display: 'grid', gap: 2, maxWidth: 720, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
        <DraftText
          {...part}
          name="customersAffected"
          label="Customers affected"
          type="number"
          slotProps={{ htmlInput: { min: 0, step: 1 } }}
          sx={{ gridColumn: '1 / -1' }}
          helperText="0 where there was none; leave it open while nobody knows."
        />
        <DraftText
          {...part}
          fault={(field) => (amount ? fault(field) : 'An amount has digits and a point: 1250.50.')}
          name="moneyLost"
          label="Money that customers lost"
          slotProps={{ htmlInput: { inputMode: 'decimal' } }}
          helperText="With a point: 1250.50"
        />
        <DraftText {...part} name="currency" label="Currency" helperText="Three letters: EUR, GBP, USD" />
      </Box>
    </Section>
  );
}

/** What puts it right, and by when. */
export function HowPutRight(part: PartProps) {
  const { draft, change } = part;
  return (
    <Section title="4. How is it put right?">
      <Box sx={{ display: 'grid', gap: 2, maxWidth: 720 }}>
        <Choice
          label="The remedy is"
          value={draft.remedyStatus}
          options={wordsOf(REMEDIES)}
          words={(value) => REMEDIES[value]}
          onChoose={(remedyStatus) => change({ remedyStatus })}
        />
        {draft.remedyStatus !== 'NONE_YET' && (
          <DraftText
            {...part}
            name="remedy"
            label="What is done, and for whom"
            required
            multiline
            minRows={2}
          />
        )}
        {draft.remedyStatus === 'DONE' && <DraftDay {...part} name="remedyDoneOn" label="Done on" required />}
        {draft.remedyStatus !== 'DONE' && (
          <DraftDay
            {...part}
            name="remedyDueOn"
            label="To be done by"
            required={draft.remedyStatus !== 'NONE_YET'}
          />
        )}
      </Box>
    </Section>
  );
}
