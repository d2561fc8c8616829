import { useMe } from '../session/useMe.ts';
import { FirmBreaches } from './FirmBreaches.tsx';
import { NoticeList } from './NoticeList.tsx';

/** The firm's own register, or for its association what it was told. */
export function BreachList() {
  const { me, may } = useMe();
  if (!me) return null;
  return may('NOTE_BREACH') ? <NoticeList /> : <FirmBreaches />;
}
