import FactCheck from '@mui/icons-material/FactCheck';
import { ReturnList } from './ReturnList.tsx';
import { ReturnPage } from './ReturnPage.tsx';

export const returns = {
  name: 'returns',
  list: ReturnList,
  show: ReturnPage,
  icon: FactCheck,
  options: { label: 'Returns' },
};
