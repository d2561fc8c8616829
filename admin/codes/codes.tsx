import MenuBook from '@mui/icons-material/MenuBook';
import { CodeList } from './CodeList.tsx';

export const codes = { name: 'codes', list: CodeList, icon: MenuBook, options: { label: 'Codes' } };
