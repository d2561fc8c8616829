import CalendarMonth from '@mui/icons-material/CalendarMonth';
import { PeriodList } from './PeriodList.tsx';

export const periods = {
  name: 'periods',
  list: PeriodList,
  icon: CalendarMonth,
  options: { label: 'Periods' },
};
