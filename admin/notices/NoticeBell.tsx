import Notifications from '@mui/icons-material/Notifications';
import Badge from '@mui/material/Badge';
import IconButton from '@mui/material/IconButton';
import { useEffect } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { useAsk } from '../parts/useAsk.ts';
import { useMe } from '../session/useMe.ts';
import { UnreadNotices } from './queries.ts';

const EVERY_MS = 60_000;

/** Leads to what one was told, and says how much of it is unread; asks anew each minute. */
export function NoticeBell() {
  const { me } = useMe();
  const { data, reload } = useAsk(UnreadNotices, undefined, Boolean(me?.seat));
  useEffect(() => {
    const timer = setInterval(reload, EVERY_MS);
    return () => clearInterval(timer);
  }, [reload]);
  if (!me?.seat) return null;
  const unread = data?.unreadNotices ?? 0;
  return (
    <IconButton
      component={RouterLink}
      to="/notices"
      color="inherit"
      aria-label={unread > 0 ? `Notices, ${unread} unread` : 'Notices'}
    >
      <Badge badgeContent={unread} color="error" max={99}>
        <Notifications />
      </Badge>
    </IconButton>
  );
}
