import ChevronRight from '@mui/icons-material/ChevronRight';
import ErrorOutline from '@mui/icons-material/ErrorOutline';
import ExpandMore from '@mui/icons-material/ExpandMore';
import LightbulbOutlined from '@mui/icons-material/LightbulbOutlined';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { type KeyboardEvent, type MouseEvent, type Ref, useId } from 'react';
import { counted } from './comparison-words.ts';
import type { Clause, EditionRemark } from './edition.ts';

interface TreeRowProps {
  ref: Ref<HTMLElement>;
  clause: Clause;
  /** Among its siblings, from 1. */
  place: number;
  of: number;
  /** Whether what is beneath it is folded away; null where nothing is. */
  folded: boolean | null;
  selected: boolean;
  remarks: readonly EditionRemark[];
  onSelect: () => void;
  onFold: (shut: boolean) => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

/** One clause of the tree: its number, its heading, and a mark where the check has something to say. */
export function TreeRow({ ref, clause, folded, selected, remarks, ...rest }: TreeRowProps) {
  const name = useId();
  const fold = (event: MouseEvent) => {
    event.stopPropagation();
    if (folded !== null) rest.onFold(!folded);
  };
  return (
    <Box
      ref={ref}
      role="treeitem"
      aria-labelledby={name}
      aria-level={clause.depth + 1}
      aria-posinset={rest.place}
      aria-setsize={rest.of}
      aria-selected={selected}
      aria-expanded={folded === null ? undefined : !folded}
      tabIndex={selected ? 0 : -1}
      onClick={rest.onSelect}
      onKeyDown={rest.onKeyDown}
      sx={{
        ...{ display: 'flex', alignItems: 'center', gap: 0.5, minHeight: 40, pr: 1, borderRadius: 1 },
        pl: { xs: clause.depth * 1.5, sm: clause.depth * 2.5 },
        cursor: 'pointer',
        bgcolor: selected ? 'action.selected' : undefined,
        '&:hover': { bgcolor: selected ? 'action.selected' : 'action.hover' },
        '&:focus-visible': { outline: '2px solid', outlineColor: 'primary.main', outlineOffset: -2 },
      }}
    >
      <Box
        component="span"
        aria-hidden
        onClick={fold}
        sx={{ display: 'grid', placeItems: 'center', width: 32, height: 32, flexShrink: 0 }}
      >
        {folded === null ? null : folded ? <ChevronRight /> : <ExpandMore />}
      </Box>
      <Typography
        id={name}
        component="span"
        sx={{
          flexGrow: 1,
          minWidth: 0,
          overflowWrap: 'anywhere',
          fontWeight: clause.depth === 0 ? 600 : 400,
        }}
      >
        <Box component="span" sx={{ color: 'text.secondary', mr: 0.75 }}>
          {clause.number}
        </Box>{' '}
        {clause.heading} <Marks remarks={remarks} />
      </Typography>
    </Box>
  );
}

function Marks({ remarks }: { remarks: readonly EditionRemark[] }) {
  const faults = remarks.filter(({ level }) => level === 'ERROR').length;
  const advice = remarks.length - faults;
  const sx = { verticalAlign: 'text-bottom' };
  return (
    <>
      {faults > 0 && (
        <ErrorOutline fontSize="small" color="error" sx={sx} titleAccess={counted(faults, 'fault')} />
      )}
      {advice > 0 && (
        <LightbulbOutlined
          fontSize="small"
          color="info"
          sx={sx}
          titleAccess={counted(advice, 'piece of advice', 'pieces of advice')}
        />
      )}
    </>
  );
}
