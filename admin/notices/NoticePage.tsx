import Button from '@mui/material/Button';
import FormControlLabel from '@mui/material/FormControlLabel';
import MenuItem from '@mui/material/MenuItem';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import Switch from '@mui/material/Switch';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { Empty, Page, Waiting } from '../parts/Page.tsx';
import { Refusal } from '../parts/Remarks.tsx';
import { useAct } from '../parts/useAct.ts';
import { useAsk } from '../parts/useAsk.ts';
import { KINDS, type Notice } from './kinds.ts';
import { NoticeItem } from './NoticeItem.tsx';
import { MarkAllNoticesRead, MarkNoticesRead, Notices } from './queries.ts';

const A_PAGE = 25;

/** What one was told in the seat in use, latest first. */
export function NoticePage() {
  const [unread, setUnread] = useState(false);
  const [kind, setKind] = useState<Notice['kind'] | ''>('');
  /** Where each page that was turned began; none: the first page. */
  const [pages, setPages] = useState<string[]>([]);
  const { data, pending, error } = useAsk(Notices, {
    ...{ first: A_PAGE, after: pages.at(-1) ?? null, unread: unread || null, kind: kind || null },
  });
  const mark = useAct(MarkNoticesRead);
  const all = useAct(MarkAllNoticesRead, 'All is marked as read');
  const sift = (change: () => void) => {
    setPages([]);
    change();
  };
  const kinds = data?.mailWishes.map((wish) => wish.kind) ?? [];
  const page = data?.notices;
  return (
    <Page
      title="Notices"
      lead={data ? `${data.unreadNotices} unread` : undefined}
      actions={
        <>
          <Button disabled={!data?.unreadNotices} loading={all.busy} onClick={() => all.act({})}>
            Mark all as read
          </Button>
          <Button component={RouterLink} to="/notices/mails">
            Choose mails
          </Button>
        </>
      }
    >
      <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 2, mb: 2, alignItems: 'center' }}>
        <TextField
          select
          label="What about"
          size="small"
          value={kinds.includes(kind as Notice['kind']) ? kind : ''}
          onChange={({ target }) => sift(() => setKind(target.value as Notice['kind'] | ''))}
          slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
          sx={{ minWidth: 240 }}
        >
          <MenuItem value="">Everything</MenuItem>
          {kinds.map((one) => (
            <MenuItem key={one} value={one}>
              {KINDS[one]}
            </MenuItem>
          ))}
        </TextField>
        <FormControlLabel
          control={<Switch checked={unread} onChange={(_, on) => sift(() => setUnread(on))} />}
          label="Unread only"
        />
      </Stack>
      <Refusal refusal={mark.refusal ?? all.refusal} />
      {page ? (
        <Paper>
          {page.nodes.map((notice) => (
            <NoticeItem
              key={notice.id}
              notice={notice}
              onRead={() => void mark.act({ noticeIds: [notice.id] })}
            />
          ))}
          {page.nodes.length === 0 && (
            <Stack sx={{ px: 2 }}>
              <Empty>
                {unread || kind ? 'Nothing of this kind.' : 'Nothing yet.'} What is asked of you, decided
                about you or falls due is told here.
              </Empty>
            </Stack>
          )}
        </Paper>
      ) : (
        <Waiting pending={pending} error={error} />
      )}
      <Stack direction="row" sx={{ gap: 1, mt: 2 }}>
        {pages.length > 0 && <Button onClick={() => setPages(pages.slice(0, -1))}>Later ones</Button>}
        {page?.pageInfo.hasNextPage && (
          <Button onClick={() => setPages([...pages, page.pageInfo.endCursor ?? ''])}>Earlier ones</Button>
        )}
      </Stack>
    </Page>
  );
}
