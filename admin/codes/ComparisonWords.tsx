import Box from '@mui/material/Box';
import { alpha } from '@mui/material/styles';
import type { WordChangeKind } from '../generated/api/graphql.ts';

interface Run {
  change: WordChangeKind;
  text: string;
}

interface WordsProps {
  runs: readonly Run[];
  /** Only the words of one text, what is not in the other still marked; without it both in one. */
  of?: 'OLD' | 'NEW';
  /** How a run of text is read. */
  read?: (text: string) => string;
}

/** Two texts in one, word by word: what went is struck through, what came is underlined, and a screen reader is told which. */
export function ComparisonWords({ runs, of, read = (text) => text }: WordsProps) {
  const left = { OLD: 'ADDED', NEW: 'REMOVED' } as const;
  const shown = runs.filter(({ change }) => !of || change !== left[of]);
  return shown.map(({ change, text }, place) => {
    const key = `${place} ${change}`;
    if (change === 'SAME') return <span key={key}>{read(text)}</span>;
    return <Marked key={key} change={change} text={read(text)} last={place === shown.length - 1} />;
  });
}

interface MarkedProps {
  change: 'ADDED' | 'REMOVED';
  text: string;
  last: boolean;
}

function Marked({ change, text, last }: MarkedProps) {
  const added = change === 'ADDED';
  const words = text.trimEnd();
  return (
    <>
      <Box
        component={added ? 'ins' : 'del'}
        sx={({ palette }) => {
          const { main } = added ? palette.success : palette.error;
          return {
            ...{ color: main, bgcolor: alpha(main, 0.12), borderRadius: 0.5, px: '2px', mx: '-2px' },
            ...{ textDecoration: added ? 'underline' : 'line-through', textUnderlineOffset: '3px' },
          };
        }}
      >
        <Unseen>{added ? ' added: ' : ' removed: '}</Unseen>
        {words}
        <Unseen>{added ? ' (end of what was added) ' : ' (end of what was removed) '}</Unseen>
      </Box>
      {text.slice(words.length) || (last ? '' : ' ')}
    </>
  );
}

/** For those who hear the page. */
function Unseen({ children }: { children: string }) {
  return (
    <Box
      component="span"
      sx={{
        ...{ position: 'absolute', width: '1px', height: '1px', overflow: 'hidden' },
        ...{ clipPath: 'inset(50%)', whiteSpace: 'pre' },
      }}
    >
      {children}
    </Box>
  );
}
