import People from '@mui/icons-material/People';
import { PeopleList } from './PeopleList.tsx';

export const people = { name: 'people', list: PeopleList, icon: People, options: { label: 'People' } };
