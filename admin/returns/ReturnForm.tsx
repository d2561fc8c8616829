import Typography from '@mui/material/Typography';
import { useMemo } from 'react';
import { flushSync } from 'react-dom';
import { Section } from '../parts/Page.tsx';
import { Refusal, Remarks } from '../parts/Remarks.tsx';
import { SavingLine } from '../parts/SavingLine.tsx';
import { useAct } from '../parts/useAct.ts';
import type { Answer, Measured } from './assessment.ts';
import { ComplaintFields } from './ComplaintFields.tsx';
import { Conflicts } from './Conflicts.tsx';
import { type Cell, cellsOf } from './cells.ts';
import type { Row } from './complaints.ts';
import { type Entry, pathOfEntry, type TextName } from './entries.ts';
import { FigureFields } from './FigureFields.tsx';
import { PrepareButton } from './PrepareButton.tsx';
import { PrepareReturn } from './queries.ts';
import type { Return } from './ReturnPage.tsx';
import { ReturnWords } from './ReturnWords.tsx';
import { SatisfactionFields } from './SatisfactionFields.tsx';
import { SelfAssessmentFields } from './SelfAssessmentFields.tsx';
import { useDraftSaver } from './useDraftSaver.ts';

/** The entry form of a draft. Every change is saved as it is typed, and what others write comes in. */
export function ReturnForm({ item, onReload }: { item: Return; onReload: () => void }) {
  const saver = useDraftSaver(item, onReload);
  const { draft, saving, conflicts } = saver;
  const save = useMemo(() => {
    const to = (entry: Entry) => saver.save(entry);
    return {
      cell: (cell: Cell) => to({ kind: 'CELL', cell }),
      row: (row: Row) => to({ kind: 'ROW', row }),
      answer: (answer: Answer) => to({ kind: 'ANSWER', answer }),
      measured: (measured: Measured) => to({ kind: 'MEASURED', measured }),
      text: (name: TextName, text: string) => to({ kind: 'TEXT', name, text }),
    };
  }, [saver]);
  const shown = (path: string) => saver.shown(path);
  const prepare = useAct(PrepareReturn, 'Prepared: an approver can now sign');
  const present: Return = { ...item, ...draft };
  const cells = cellsOf(present).map((cell): Cell => {
    const entry = shown(pathOfEntry({ kind: 'CELL', cell }));
    return entry?.kind === 'CELL' ? entry.cell : cell;
  });
  const finish = async () => {
    const expectedVersion = await saver.flush();
    if (expectedVersion !== null) await prepare.act({ returnId: item.id, expectedVersion });
  };
  const blocking = draft.remarks.filter(({ level }) => level === 'ERROR').length;
  return (
    <>
      <SavingLine saving={saving} onReload={onReload} />
      <Conflicts item={present} conflicts={conflicts} onSettle={(path, keep) => saver.settle(path, keep)} />
      {item.edition.indicators.map((indicator) => (
        <FigureFields
          key={indicator.key}
          returnId={item.id}
          indicator={indicator}
          cells={cells.filter(({ indicatorKey }) => indicatorKey === indicator.key)}
          item={present}
          onChange={save.cell}
        />
      ))}
      {item.edition.complaintCategories.length > 0 && (
        <ComplaintFields item={present} shown={shown} onChange={save.row} />
      )}
      {item.questions.length > 0 && (
        <SelfAssessmentFields item={present} shown={shown} onChange={save.answer} />
      )}
      {item.asks.includes('SATISFACTION') && (
        <SatisfactionFields item={present} shown={shown} onChange={save.measured} />
      )}
      <ReturnWords shown={shown} onChange={save.text} />
      <Section title="Ready?">
        <Typography color="text.secondary" sx={{ mb: 1 }}>
          {blocking > 0
            ? `${blocking} ${blocking === 1 ? 'thing keeps' : 'things keep'} the return from being prepared.`
            : 'Nothing keeps the return from being prepared.'}
        </Typography>
        <Remarks remarks={draft.remarks} onPoint={pointAt} />
        <Refusal refusal={prepare.refusal} />
        <PrepareButton busy={prepare.busy} open={conflicts.size} onPrepare={finish} />
      </Section>
    </>
  );
}

/** Puts the cursor where a remark points. */
function pointAt(where: string): void {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')];
  const row = rows.find(({ dataset }) => where.startsWith(dataset.row ?? where));
  const found = () => document.querySelector<HTMLElement>(`[data-cell^="${CSS.escape(where)}"]`);
  if (!found()) flushSync(() => row?.querySelector<HTMLElement>('[data-more][aria-expanded=false]')?.click());
  const target =
    found() ?? document.getElementById(where) ?? row?.querySelector<HTMLElement>('input, [role=combobox]');
  target?.scrollIntoView({ block: 'center' });
  target?.focus();
}
