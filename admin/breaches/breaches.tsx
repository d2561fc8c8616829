import ReportProblem from '@mui/icons-material/ReportProblem';
import { BreachList } from './BreachList.tsx';
import { BreachPage } from './BreachPage.tsx';
import { AmendBreachPage, LogBreachPage } from './LogBreachPage.tsx';

export const breaches = {
  name: 'breaches',
  list: BreachList,
  show: BreachPage,
  create: LogBreachPage,
  edit: AmendBreachPage,
  icon: ReportProblem,
  options: { label: 'Breaches' },
};
