import { Datagrid, FunctionField, SelectInput, TextField } from 'react-admin';
import { dayInWords, inWords } from '../parts/figures.ts';
import { Listed } from '../parts/Listed.tsx';
import { Empty } from '../parts/Page.tsx';
import { Status } from '../parts/Status.tsx';

const STATUSES = [
  'CONSIDERING',
  'ASSESSED',
  'COMMITTED',
  'REGISTERED',
  'UNDER_REMEDY',
  'SUSPENDED',
  'WITHDRAWN',
  'TERMINATED',
  'LAPSED',
];

/** The adoptions that the seat may see. */
export function AdoptionList() {
  return (
    <Listed
      title="Adoptions"
      lead="One firm's commitment to one code, from weighing it to the public register."
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
        empty={
          <Empty>
            Nothing here. A firm begins under Codes, with “Consider adopting it”; the association sees it once
            the firm has committed.
          </Empty>
        }
      >
        <TextField source="member.name" label="Firm" sortable={false} />
        <FunctionField
          label="Code"
          sortable={false}
          render={({ code, edition }: { code: { title: string }; edition: { number: number } }) =>
            `${code.title}, edition ${edition.number}`
          }
        />
        <FunctionField
          label="Status"
          sortable={false}
          render={({ status }: { status: string }) => <Status status={status} />}
        />
        <FunctionField
          label="Segment"
          sortable={false}
          render={({ membership }: { membership: { segment: string; sizeBand: string } }) =>
            `${membership.segment}, ${inWords(membership.sizeBand).toLowerCase()}`
          }
        />
        <FunctionField
          label="Registered"
          sortable={false}
          render={({ registeredOn }: { registeredOn: string | null }) =>
            registeredOn ? dayInWords(registeredOn) : '–'
          }
        />
        <TextField source="certificateNumber" label="Certificate" sortable={false} emptyText="–" />
      </Datagrid>
    </Listed>
  );
}
