import Business from '@mui/icons-material/Business';
import { MemberList } from './MemberList.tsx';

export const members = { name: 'members', list: MemberList, icon: Business, options: { label: 'Members' } };
