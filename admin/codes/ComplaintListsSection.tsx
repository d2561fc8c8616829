import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { Empty, Section } from '../parts/Page.tsx';
import { ComplaintListsDialog } from './ComplaintListsDialog.tsx';
import { bandInWords, LEVEL_WORDS } from './complaint-draft.ts';
import type { Edition } from './edition.ts';

/** By what the edition has complaints counted; in a draft, to change. */
export function ComplaintListsSection({ edition }: { edition: Edition }) {
  const editable = edition.status === 'DRAFT' && edition.viewerCan.includes('EDIT_CODE');
  const { complaintCategories: categories, complaintLists: lists } = edition;
  if (!editable && categories.length === 0) return null;
  const share =
    lists.otherShare === null ? '' : `, which ask for words above ${lists.otherShare} of their whole`;
  const shown: [string, readonly string[]][] = [
    ['Categories', categories],
    ['Products', lists.products],
    ['Channels', lists.channels],
    ['Outcomes', lists.outcomes.map(({ name, upheld }) => (upheld ? `${name} (upheld)` : name))],
    ['Time bands', lists.timeBands.map(bandInWords)],
    [`Redress${lists.redressUnit ? `, in ${lists.redressUnit}` : ''}`, redressIn(lists)],
    [`“Other”${share}`, lists.others],
    ['Each row must be answered for', lists.levels.map((level) => LEVEL_WORDS[level])],
  ];
  return (
    <Section
      title="Complaints are counted by"
      actions={editable && <ComplaintListsDialog edition={edition} />}
    >
      {categories.length === 0 && <Empty>Complaints are not counted under this edition.</Empty>}
      <Box component="dl" sx={{ m: 0, display: 'grid', gap: 1 }}>
        {shown
          .filter(([, names]) => names.length > 0)
          .map(([title, names]) => (
            <Box key={title}>
              <Typography component="dt" variant="body2" color="text.secondary">
                {title}
              </Typography>
              <Typography component="dd" sx={{ m: 0, overflowWrap: 'anywhere' }}>
                {names.join(' · ')}
              </Typography>
            </Box>
          ))}
      </Box>
    </Section>
  );
}

const redressIn = ({ redressUnit, redressParts }: Edition['complaintLists']): readonly string[] =>
  redressUnit === null ? [] : ['How many complaints, and how much money', ...redressParts];
