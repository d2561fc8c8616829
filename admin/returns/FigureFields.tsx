import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import same from 'fast-deep-equal';
import { memo, useEffect, useRef, useState } from 'react';
import type { SeenRemark } from '../parts/ask.ts';
import { Choice } from '../parts/Choice.tsx';
import { Section } from '../parts/Page.tsx';
import { CellHistoryButton } from './CellHistoryButton.tsx';
import {
  type Cell,
  type CellState,
  type Indicator,
  nameOf,
  pathOf,
  STATES,
  shownFigure,
  shownRate,
} from './cells.ts';
import { downOnEnter } from './downOnEnter.ts';
import type { Return } from './ReturnPage.tsx';

const CHOICES: readonly CellState[] = ['REPORTED', 'NIL', 'NOT_APPLICABLE', 'NOT_AVAILABLE', 'NOT_REPORTED'];
type Field = 'value' | 'numerator' | 'denominator';

interface FigureFieldsProps {
  returnId: string;
  indicator: Indicator;
  cells: readonly Cell[];
  item: Return;
  onChange: (cell: Cell) => void;
}

/** All cells of one indicator, with the last period's figures beside them, and who wrote them last. */
export function FigureFields({ returnId, indicator, cells, item, onChange }: FigureFieldsProps) {
  const { previousObservations: previous, remarks, current } = item;
  const { label, numeratorLabel, denominatorLabel, unit } = indicator;
  return (
    <Section title={label}>
      <Typography color="text.secondary" sx={{ mb: 2 }}>
        {denominatorLabel ? `${numeratorLabel}, of: ${denominatorLabel}` : `${numeratorLabel} (${unit})`}
      </Typography>
      {cells.map((cell) => (
        <CellRow
          key={nameOf(cell)}
          returnId={returnId}
          indicator={indicator}
          cell={cell}
          previous={previous.find((other) => nameOf(other) === nameOf(cell))}
          remarks={remarks.filter(({ where }) => where.startsWith(pathOf(cell)))}
          closed={current?.openCells?.includes(pathOf(cell).slice(0, -1)) === false}
          changedBy={current?.observations.find((held) => nameOf(held) === nameOf(cell))?.changedBy ?? null}
          onChange={onChange}
        />
      ))}
    </Section>
  );
}

interface CellRowProps {
  returnId: string;
  indicator: Indicator;
  cell: Cell;
  previous: Return['previousObservations'][number] | undefined;
  remarks: readonly SeenRemark[];
  /** True where it was submitted and not reopened. */
  closed: boolean;
  changedBy: string | null;
  onChange: (cell: Cell) => void;
}

/** Drawn anew only where it says something else than before: a form has hundreds of fields, and each key that is typed is told to all. */
const CellRow = memo(function CellRow(props: CellRowProps) {
  const { returnId, indicator, cell, previous, remarks, closed, changedBy, onChange } = props;
  const [touched, setTouched] = useState(cell.state !== 'NOT_REPORTED');
  const choose = (state: CellState) => {
    setTouched(true);
    const empty = state === 'REPORTED' ? {} : { value: null, numerator: null, denominator: null };
    onChange({ ...cell, state, ...empty });
  };
  const type = (field: Field, text: string) => {
    setTouched(true);
    onChange({ ...cell, state: 'REPORTED', [field]: text === '' ? null : text });
  };
  const open = cell.state === 'REPORTED' || cell.state === 'NOT_REPORTED';
  const noted = cell.state === 'NOT_APPLICABLE' || cell.state === 'NOT_AVAILABLE';
  return (
    <Box
      data-row={pathOf(cell)}
      sx={{
        display: 'grid',
        gap: 1,
        alignItems: 'start',
        mb: 2,
        gridTemplateColumns: { xs: '1fr', md: '150px 190px 1fr 170px' },
      }}
    >
      <Typography sx={{ pt: { md: 1 }, fontWeight: cell.breakdown ? 500 : 400 }}>
        {cell.breakdown || 'All'}
      </Typography>
      <Choice
        size="small"
        label="State"
        value={cell.state}
        options={CHOICES}
        words={(state) => STATES[state]}
        onChoose={choose}
        disabled={closed}
      />
      <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', minWidth: 0 }}>
        {open && !closed && (
          <Figures indicator={indicator} cell={cell} remarks={touched ? remarks : []} onType={type} />
        )}
        {closed && (
          <Typography sx={{ pt: 1 }}>{shownFigure(indicator, cell)}, as submitted; not reopened</Typography>
        )}
        {noted && !closed && (
          <TextField
            size="small"
            label="Why"
            value={cell.note ?? ''}
            onChange={(event) => onChange({ ...cell, note: event.target.value || null })}
            sx={{ flex: 1, minWidth: 180 }}
            slotProps={{ htmlInput: { 'data-cell': `${pathOf(cell)}note` } }}
          />
        )}
        {touched &&
          remarks.map((remark) => (
            <Typography
              key={remark.code}
              variant="body2"
              color={remark.level === 'ERROR' ? 'error.main' : 'warning.main'}
              sx={{ flexBasis: '100%' }}
            >
              {remark.why}
            </Typography>
          ))}
      </Box>
      <Typography variant="body2" color="text.secondary" sx={{ pt: { md: 1 } }}>
        {shownRate(cell) && `${shownRate(cell)}; `}
        before: {shownFigure(indicator, previous)}
        {changedBy && ` · last by ${changedBy}`}{' '}
        <CellHistoryButton
          returnId={returnId}
          cell={pathOf(cell).slice(0, -1)}
          label={[indicator.label, cell.breakdown].filter(Boolean).join(': ')}
        />
      </Typography>
    </Box>
  );
}, same);

interface FiguresProps {
  indicator: Indicator;
  cell: Cell;
  remarks: readonly SeenRemark[];
  onType: (field: Field, text: string) => void;
}

/** The fields that a figure of this kind has. */
function Figures({ indicator, cell, remarks, onType }: FiguresProps) {
  if (indicator.kind === 'YES_NO') {
    return (
      <Choice
        size="small"
        label="Answer"
        value={cell.value === '1' || cell.value === '0' ? cell.value : ''}
        options={['1', '0'] as const}
        words={(answer) => (answer === '1' ? 'Yes' : 'No')}
        onChoose={(answer) => onType('value', answer)}
        sx={{ width: 150 }}
      />
    );
  }
  const fields: readonly Field[] = indicator.kind === 'RATIO' ? ['numerator', 'denominator'] : ['value'];
  const label = { value: indicator.unit, numerator: 'Numerator', denominator: 'Denominator' };
  return fields.map((field) => (
    <FigureInput
      key={field}
      cell={cell}
      field={field}
      label={label[field]}
      remarks={remarks}
      onType={onType}
    />
  ));
}

interface FigureInputProps {
  cell: Cell;
  field: Field;
  label: string;
  remarks: readonly SeenRemark[];
  onType: (field: Field, text: string) => void;
}

const PLAIN = /^-?\d*\.?\d*$/;

/** One figure, typed as digits with a point; the server says what is wrong with it. */
function FigureInput({ cell, field, label, remarks, onType }: FigureInputProps) {
  const present = cell[field] ?? '';
  const [text, setText] = useState(present);
  const told = useRef(present);
  // What somebody else wrote takes the place of what was typed here; what was typed here comes back as it was told.
  useEffect(() => {
    if (present === told.current) return;
    told.current = present;
    setText(present);
  }, [present]);
  const odd = !PLAIN.test(text);
  const wrong = odd || remarks.some(({ level, where }) => level === 'ERROR' && where.endsWith(`.${field}`));
  const change = (typed: string) => {
    setText(typed);
    const figure = typed.trim().replace(/\.$/, '');
    if (!PLAIN.test(figure) || figure === '-') return;
    told.current = figure.replace(/^\./, '0.');
    onType(field, told.current);
  };
  return (
    <TextField
      size="small"
      label={label}
      value={text}
      error={wrong}
      helperText={odd ? 'Digits, and a point for a fraction' : undefined}
      onChange={(event) => change(event.target.value)}
      onKeyDown={downOnEnter}
      sx={{ width: 150 }}
      slotProps={{
        htmlInput: {
          inputMode: 'decimal',
          'data-cell': `${pathOf(cell)}${field}`,
          'data-column': field,
          'aria-label': `${cell.breakdown} ${label}`.trim(),
        },
      }}
    />
  );
}
