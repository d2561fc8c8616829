import Typography from '@mui/material/Typography';
import { Datagrid, FunctionField, SelectInput, TextField } from 'react-admin';
import { dayInWords, inWords } from '../parts/figures.ts';
import { Listed } from '../parts/Listed.tsx';
import { Empty } from '../parts/Page.tsx';
import { Status } from '../parts/Status.tsx';

const STATUSES = ['DRAFT', 'PREPARED', 'SUBMITTED', 'QUERIED', 'ACCEPTED'];

interface Row {
  status: string;
  late: boolean;
  period: { label: string; dueOn: string };
}

/** The returns that the seat may see, by the firm's name. */
export function ReturnList() {
  return (
    <Listed
      title="Returns"
      lead="What each firm reports in each period. Figures stay the firm's own until they are submitted."
      filters={[
        <SelectInput
          key="status"
          source="status"
          alwaysOn
          choices={STATUSES.map((id) => ({ id, name: inWords(id) }))}
        />,
      ]}
    >
      <Datagrid
        rowClick="show"
        bulkActionButtons={false}
        empty={<Empty>No return here. A return is begun from its period, under Periods.</Empty>}
      >
        <TextField source="member.name" label="Firm" sortable={false} />
        <TextField source="period.label" label="Period" sortable={false} />
        <FunctionField
          label="Status"
          sortable={false}
          render={({ status }: Row) => <Status status={status} />}
        />
        <FunctionField
          label="Due"
          sortable={false}
          render={({ period, late }: Row) => (
            <Typography variant="body2" color={late ? 'error.main' : 'text.primary'}>
              {dayInWords(period.dueOn)}
              {late && ', late'}
            </Typography>
          )}
        />
      </Datagrid>
    </Listed>
  );
}
