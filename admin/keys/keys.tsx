import Key from '@mui/icons-material/Key';
import { KeyList } from './KeyList.tsx';

export const keys = { name: 'keys', list: KeyList, icon: Key, options: { label: 'API keys' } };
