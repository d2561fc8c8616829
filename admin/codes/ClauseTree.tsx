import Box from '@mui/material/Box';
import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react';
import type { Clause, EditionRemark } from './edition.ts';
import { TreeRow } from './TreeRow.tsx';
import { above, beneath, unfolded, type Way } from './tree.ts';
import { useFolds } from './useFolds.ts';

const WAYS: Record<string, Way> = { ArrowUp: 'UP', ArrowDown: 'DOWN', ArrowRight: 'IN', ArrowLeft: 'OUT' };

interface ClauseTreeProps {
  clauses: readonly Clause[];
  remarks: ReadonlyMap<string, readonly EditionRemark[]>;
  selected: string;
  onSelect: (key: string) => void;
  onMove: (key: string, way: Way) => void;
  /** Leads to what can be done with the selected clause. */
  onEnter: () => void;
  /** True while the selected clause is to have the focus, wherever it comes to stand. */
  holds: RefObject<boolean>;
  describedBy: string;
}

/**
 * The clauses as a tree to walk by arrow keys; one is selected, and has the only tab stop (WAI-ARIA, tree view). With Alt the same
 * keys move it.
 */
export function ClauseTree({ clauses, remarks, selected, onSelect, ...rest }: ClauseTreeProps) {
  const { folded, fold } = useFolds(clauses, selected);
  const items = useRef(new Map<string, HTMLElement>());
  const seen = unfolded(clauses, folded);
  const { holds } = rest;
  useEffect(() => {
    // A row that changes places loses the focus on the way.
    const stands = clauses.some(({ key }) => key === selected);
    if (holds.current && stands) items.current.get(selected)?.focus();
  }, [clauses, selected, holds]);
  const toggle = (key: string, shut: boolean) => {
    if (shut && above(clauses, selected).includes(key)) onSelect(key);
    fold(key, shut);
  };
  const keyDown = (event: KeyboardEvent, key: string) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    const way = WAYS[event.key];
    holds.current = true;
    if (event.altKey) {
      if (!way) return;
      rest.onMove(key, way);
    } else if (event.key === 'Enter') {
      holds.current = false;
      rest.onEnter();
    } else {
      const step = stepOf(event.key, key, { clauses, seen, folded });
      if (!step) return;
      if ('select' in step) onSelect(step.select);
      else toggle(key, step.fold);
    }
    event.preventDefault();
  };
  return (
    <Box
      role="tree"
      aria-label="Clauses"
      aria-describedby={rest.describedBy}
      sx={{ maxHeight: { xs: '45vh', md: '70vh' }, overflowY: 'auto', mx: -1, p: 0.5 }}
      onBlur={(event) => {
        if (event.relatedTarget) holds.current = event.currentTarget.contains(event.relatedTarget);
      }}
    >
      {seen.map((clause) => {
        const siblings = beneath(clauses, clause.parentKey ?? null);
        return (
          <TreeRow
            key={clause.key}
            ref={(element: HTMLElement | null) => {
              if (element) items.current.set(clause.key, element);
              else items.current.delete(clause.key);
            }}
            clause={clause}
            place={siblings.indexOf(clause) + 1}
            of={siblings.length}
            folded={beneath(clauses, clause.key).length > 0 ? folded.has(clause.key) : null}
            selected={clause.key === selected}
            remarks={remarks.get(clause.key) ?? []}
            onSelect={() => onSelect(clause.key)}
            onFold={(shut) => toggle(clause.key, shut)}
            onKeyDown={(event) => keyDown(event, clause.key)}
          />
        );
      })}
    </Box>
  );
}

type Step = { select: string } | { fold: boolean } | null;

interface Walk {
  clauses: readonly Clause[];
  seen: readonly Clause[];
  folded: ReadonlySet<string>;
}

/** Where a key leads from a clause; null for a key that means nothing here. */
function stepOf(pressed: string, key: string, { clauses, seen, folded }: Walk): Step {
  const at = seen.findIndex((clause) => clause.key === key);
  const to = (clause: Clause | undefined): Step => ({ select: clause?.key ?? key });
  const [child] = beneath(clauses, key);
  switch (pressed) {
    case 'ArrowDown':
      return to(seen[at + 1]);
    case 'ArrowUp':
      return to(seen[at - 1]);
    case 'Home':
      return to(seen[0]);
    case 'End':
      return to(seen.at(-1));
    case 'ArrowRight':
      return child && folded.has(key) ? { fold: false } : to(child);
    case 'ArrowLeft':
      return child && !folded.has(key)
        ? { fold: true }
        : to(clauses.find((clause) => clause.key === seen[at]?.parentKey));
  }
  return pressed.length === 1 ? startingWith(pressed, seen, at) : null;
}

/** The next clause whose heading begins with that letter, round and round. */
function startingWith(letter: string, seen: readonly Clause[], at: number): Step {
  const round = [...seen.slice(at + 1), ...seen.slice(0, at)];
  const found = round.find(({ heading }) => heading.toLowerCase().startsWith(letter.toLowerCase()));
  return found ? { select: found.key } : null;
}
