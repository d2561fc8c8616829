import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { ask } from '../parts/ask.ts';
import { Section } from '../parts/Page.tsx';
import { Refusal, Remarks } from '../parts/Remarks.tsx';
import { SavingLine } from '../parts/SavingLine.tsx';
import { useAct } from '../parts/useAct.ts';
import { ComplaintFields } from './ComplaintFields.tsx';
import { type Cell, cellsOf, nameOf } from './cells.ts';
import { FigureFields } from './FigureFields.tsx';
import { PrepareReturn, ReturnPageQuery } from './queries.ts';
import type { Return } from './ReturnPage.tsx';
import { useReturnAutosave } from './useReturnAutosave.ts';

/** The entry form of a draft. Every change is saved as it is typed. */
export function ReturnForm({ item, onReload }: { item: Return; onReload: () => void }) {
  const [cells, setCells] = useState(() => cellsOf(item));
  const autosave = useReturnAutosave(item);
  const prepare = useAct(PrepareReturn, 'Prepared: an approver can now sign');
  const change = (cell: Cell) => {
    setCells((now) => now.map((other) => (nameOf(other) === nameOf(cell) ? cell : other)));
    autosave.saveCell(cell);
  };
  const finish = async () => {
    const expectedVersion = await autosave.flush();
    if (expectedVersion !== null) await prepare.act({ returnId: item.id, expectedVersion });
  };
  const over = async () => {
    const { return: present } = await ask(ReturnPageQuery, { id: item.id });
    if (present) autosave.saveOver(present.version);
  };
  const blocking = autosave.remarks.filter(({ level }) => level === 'ERROR').length;
  return (
    <>
      <SavingLine
        saving={autosave.saving}
        kept="Cells that only the other person changed stay theirs."
        onOver={over}
        onReload={onReload}
      />
      {item.edition.indicators.map((indicator) => (
        <FigureFields
          key={indicator.key}
          indicator={indicator}
          cells={cells.filter(({ indicatorKey }) => indicatorKey === indicator.key)}
          previous={item.previousObservations}
          remarks={autosave.remarks}
          onChange={change}
        />
      ))}
      {item.edition.complaintCategories.length > 0 && (
        <ComplaintFields item={item} remarks={autosave.remarks} onChange={autosave.saveComplaint} />
      )}
      <Words item={item} onChange={autosave.saveWords} />
      <Section title="Ready?">
        <Typography color="text.secondary" sx={{ mb: 1 }}>
          {blocking > 0
            ? `${blocking} ${blocking === 1 ? 'thing keeps' : 'things keep'} the return from being prepared.`
            : 'Nothing keeps the return from being prepared.'}
        </Typography>
        <Remarks remarks={autosave.remarks} onPoint={pointAt} />
        <Refusal refusal={prepare.refusal} />
        <Button variant="contained" size="large" loading={prepare.busy} onClick={finish}>
          Prepare for signature
        </Button>
      </Section>
    </>
  );
}

/** Puts the cursor where a remark points. */
function pointAt(where: string): void {
  const cell = document.querySelector<HTMLElement>(`[data-cell="${CSS.escape(where)}"]`);
  const row = document.querySelector<HTMLElement>(`[data-row="${CSS.escape(where.replace(/[^.]*$/, ''))}"]`);
  const target =
    cell ?? row?.querySelector<HTMLElement>('input, [role=combobox]') ?? document.getElementById(where);
  target?.scrollIntoView({ block: 'center' });
  target?.focus();
}

function Words({
  item,
  onChange,
}: {
  item: Return;
  onChange: (words: { nilAttestation?: string; explanation?: string }) => void;
}) {
  const [nilAttestation, setNilAttestation] = useState(item.current?.nilAttestation ?? '');
  const [explanation, setExplanation] = useState(item.current?.explanation ?? '');
  return (
    <Section title="In words">
      <Box sx={{ display: 'grid', gap: 2 }}>
        <TextField
          id="nilAttestation"
          label="If anything is nil: who looked, and how"
          value={nilAttestation}
          multiline
          minRows={2}
          onChange={(event) => {
            setNilAttestation(event.target.value);
            onChange({ nilAttestation: event.target.value });
          }}
        />
        <TextField
          id="explanation"
          label="If a figure is unusual: why"
          value={explanation}
          multiline
          minRows={2}
          onChange={(event) => {
            setExplanation(event.target.value);
            onChange({ explanation: event.target.value });
          }}
        />
      </Box>
    </Section>
  );
}
