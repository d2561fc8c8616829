import Handshake from '@mui/icons-material/Handshake';
import { AdoptionList } from './AdoptionList.tsx';
import { AdoptionPage } from './AdoptionPage.tsx';

export const adoptions = {
  name: 'adoptions',
  list: AdoptionList,
  show: AdoptionPage,
  icon: Handshake,
  options: { label: 'Adoptions' },
};
