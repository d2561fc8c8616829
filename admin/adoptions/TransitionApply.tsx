import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { counted, listed } from '../codes/comparison-words.ts';
import { AskFirst } from '../parts/AskFirst.tsx';
import type { SeenRemark } from '../parts/ask.ts';
import { dayInWords } from '../parts/figures.ts';
import { Section } from '../parts/Page.tsx';
import { Remarks } from '../parts/Remarks.tsx';
import { useAct } from '../parts/useAct.ts';
import { TransitionUndo } from './TransitionUndo.tsx';
import { ApplyTransition } from './transition-queries.ts';
import { comesAlong, type MoveData, titleOf } from './transition-words.ts';

/** What still keeps the firm from moving, and the move itself. */
export function TransitionApply({ move, deciding }: { move: MoveData; deciding: boolean }) {
  const { number } = move.toEdition;
  const remarks = move.remarks.map((remark) => ({ ...remark, why: withTitles(remark.why, move) }));
  return (
    <Section title={`Move to edition ${number}`}>
      {remarks.length > 0 && <Remarks remarks={remarks} onPoint={(where) => point(where, move)} />}
      {remarks.length === 0 && (
        <Typography sx={{ mb: 2 }}>
          Everything is decided, and all of it can stand in edition {number}.
        </Typography>
      )}
      {deciding ? (
        <ApplyDialog move={move} />
      ) : (
        <Typography color="text.secondary">The firm’s administrator decides and moves.</Typography>
      )}
    </Section>
  );
}

/** The server names an operation by its key; a reader knows it by its title. */
function withTitles(why: string, move: MoveData): string {
  return move.operations.reduce(
    (text, operation) => text.replaceAll(`“${operation.name}”`, titleOf(operation, move)),
    why,
  );
}

/** Brings the reader to what a remark is about. */
function point(where: string, move: MoveData): void {
  const operation = move.operations.find(({ name }) => where === `operations.${name}`);
  if (!operation) return;
  const card = document.querySelector<HTMLElement>(`[aria-label="${CSS.escape(titleOf(operation, move))}"]`);
  card?.scrollIntoView({ block: 'start' });
  card?.focus({ preventScroll: true });
}

function ApplyDialog({ move }: { move: MoveData }) {
  const { toEdition, fromEdition, adoption } = move;
  const first = earliest(toEdition.effectiveOn ?? null, adoption.extension?.effectiveFrom ?? null);
  const [effectiveFrom, setEffectiveFrom] = useState(first);
  const { act, busy, refusal, clear } = useAct(ApplyTransition, `Moved to edition ${toEdition.number}`);
  const confirm = async () =>
    (await act({ transitionId: move.id, expectedVersion: move.version, effectiveFrom })) !== null;
  return (
    <AskFirst
      label={`Move to edition ${toEdition.number}`}
      title={`Move ${adoption.member.name} to edition ${toEdition.number}?`}
      confirm="Move"
      disabled={move.remarks.some(({ level }) => level === 'ERROR')}
      busy={busy}
      refusal={refusal}
      onConfirm={confirm}
      onOpen={clear}
    >
      <Typography>{becomes(move)}</Typography>
      <TextField
        label="It holds from"
        type="date"
        value={effectiveFrom}
        onChange={(event) => setEffectiveFrom(event.target.value)}
        required
        helperText={`On ${dayInWords(first)} or later`}
        slotProps={{ inputLabel: { shrink: true }, htmlInput: { min: first } }}
      />
      <Typography>
        Until then customers are promised edition {fromEdition.number} as before; from that day on they can
        hold the firm to edition {toEdition.number}. The move can be undone until something else is changed.
      </Typography>
      {refusal?.code === 'NEEDS_RULING' && <RulingFirst remarks={refusal.remarks} move={move} />}
    </AskFirst>
  );
}

/** New words that could weaken the code need an officer's ruling, and a move can not wait for one. */
function RulingFirst({ remarks, move }: { remarks: readonly SeenRemark[]; move: MoveData }) {
  const named = move.operations.filter(({ name }) =>
    remarks.some(({ where }) => where === `operations.${name}`),
  );
  return (
    <Alert severity="warning">
      {listed(named.map((operation) => titleOf(operation, move)))}: {remarks[0]?.why} Decide otherwise here
      and move; then ask for the ruling on a draft of what the firm promises.
    </Alert>
  );
}

/** The first day from which the move can hold: not before today, the edition, or what the firm published last. */
function earliest(...days: (string | null)[]): string {
  const today = new Date().toISOString().slice(0, 10);
  return days.reduce<string>((latest, day) => (day !== null && day > latest ? day : latest), today);
}

/** What happens to what the firm has of its own. */
function becomes({ operations, toEdition }: MoveData): string {
  const dropped = operations.filter(({ decision }) => decision?.answer === 'DROP').length;
  const kept = operations.length - dropped;
  const changed = operations.filter(
    (operation) =>
      !comesAlong(operation) && operation.decision && !['DROP', 'KEEP'].includes(operation.decision.answer),
  ).length;
  if (operations.length === 0) return `The firm keeps edition ${toEdition.number} word for word.`;
  return `Of what the firm has of its own, ${counted(kept, 'comes', 'come')} along (${changed} of them changed), and ${dropped} ${dropped === 1 ? 'is' : 'are'} given up, as you decided.`;
}

/** What a move was, once it was applied. */
export function TransitionApplied({ move }: { move: MoveData }) {
  const { status, toEdition, fromEdition, appliedAt, undoneAt, effectiveFrom } = move;
  const applied = `Edition ${toEdition.number} holds from ${dayInWords(effectiveFrom ?? '')}; the firm moved on ${dayInWords(appliedAt ?? '')}.`;
  const lasting = !move.canBeUndone && move.adoption.viewerCan.includes('MOVE_TO_EDITION');
  if (status === 'UNDONE') {
    return (
      <Alert severity="info" sx={{ mb: 2 }}>
        <AlertTitle>The move was taken back on {dayInWords(undoneAt ?? '')}</AlertTitle>
        The firm keeps edition {fromEdition.number}. It can begin the move again on the page of its adoption.
      </Alert>
    );
  }
  return (
    <Alert
      severity="success"
      sx={{ mb: 2, flexWrap: 'wrap' }}
      action={<TransitionUndo move={move} viewerCan={move.adoption.viewerCan} />}
    >
      <AlertTitle>Moved to edition {toEdition.number}</AlertTitle>
      {applied} {lasting && 'It can no longer be undone: something else was changed since.'}
    </Alert>
  );
}
