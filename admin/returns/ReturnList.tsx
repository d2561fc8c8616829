import Typography from '@mui/material/Typography';
import { Datagrid, FunctionField, SelectInput, TextField } from 'react-admin';
import { dayInWords, inWords } from '../parts/figures.ts';
import { Listed } from '../parts/Listed.tsx';
import { Empty } from '../parts/Page.tsx';
import { Status } from '../parts/Status.tsx';
import { useMe } from '../session/useMe.ts';
import { BulkActs } from './BulkActs.tsx';
import { ReviewPolicy } from './ReviewPolicy.tsx';
import type { Row } from './row.ts';

const STATUSES = ['DRAFT', 'PREPARED', 'SUBMITTED', 'QUERIED', 'ACCEPTED'];

/** The returns that the seat may see, by the firm's name. */
export function ReturnList() {
  const { may } = useMe();
  const reviews = may('REVIEW_RETURN');
  return (
    <Listed
      title="Returns"
      actions={may('SET_POLICY') && <ReviewPolicy />}
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
        bulkActionButtons={reviews && <BulkActs />}
        isRowSelectable={({ viewerCan }: Row) => viewerCan.includes('ASSIGN_RETURN')}
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
        {reviews && (
          <TextField source="assignee.name" label="Looked after by" sortable={false} emptyText="nobody" />
        )}
      </Datagrid>
    </Listed>
  );
}
