import Assessment from '@mui/icons-material/Assessment';
import { ReportList } from './ReportList.tsx';
import { ReportPage } from './ReportPage.tsx';

export const reports = {
  name: 'reports',
  list: ReportList,
  show: ReportPage,
  icon: Assessment,
  options: { label: 'Reports' },
};
