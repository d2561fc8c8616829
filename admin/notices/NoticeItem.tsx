import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { Link as RouterLink } from 'react-router-dom';
import { dayInWords } from '../parts/figures.ts';
import type { Notice } from './kinds.ts';

const MAILS: Partial<Record<Notice['mailState'], string>> = {
  SENT: 'also by mail',
  GIVEN_UP: 'the mail could not be delivered',
};

interface NoticeItemProps {
  notice: Notice;
  onRead: () => void;
}

/** One thing that was told: what is unread says so, in words and by its edge. Its title leads to the screen. */
export function NoticeItem({ notice, onRead }: NoticeItemProps) {
  const unread = notice.readAt === null;
  const mail = MAILS[notice.mailState];
  return (
    <Box
      component="article"
      aria-label={notice.title}
      sx={{
        borderLeft: 4,
        borderLeftColor: unread ? 'primary.main' : 'transparent',
        borderBottom: 1,
        borderBottomColor: 'divider',
        px: 2,
        py: 1.5,
      }}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, justifyContent: 'space-between' }}>
        <Typography
          variant="h3"
          component="h2"
          sx={{ fontWeight: unread ? 650 : 400, overflowWrap: 'anywhere', minWidth: 0 }}
        >
          <Link component={RouterLink} to={notice.link} onClick={unread ? onRead : undefined}>
            {notice.title}
          </Link>
        </Typography>
        {unread && (
          <Button size="small" onClick={onRead} aria-label={`Mark as read: ${notice.title}`}>
            Mark as read
          </Button>
        )}
      </Box>
      {notice.body.split(/\n+/).map((paragraph) => (
        <Typography key={paragraph} sx={{ overflowWrap: 'anywhere' }}>
          {paragraph}
        </Typography>
      ))}
      <Typography variant="body2" color="text.secondary" sx={{ mt: 0.5 }}>
        {unread ? 'Unread, ' : ''}
        {dayInWords(notice.createdAt)}, {notice.createdAt.slice(11, 16)} UTC{mail ? `; ${mail}` : ''}
      </Typography>
    </Box>
  );
}
