import type { ReactElement, ReactNode } from 'react';
import { List, SearchInput } from 'react-admin';
import { Page } from './Page.tsx';

interface ListedProps {
  title: string;
  lead?: ReactNode;
  actions?: ReactNode;
  filters?: ReactElement[];
  children: ReactNode;
}

/** A list with search and pages, under one heading. */
export function Listed({ title, lead, actions, filters = [], children }: ListedProps) {
  return (
    <Page title={title} lead={lead} actions={actions}>
      <List
        title={false}
        actions={false}
        exporter={false}
        perPage={25}
        empty={false}
        filters={[<SearchInput key="q" source="q" alwaysOn placeholder="Search by firm" />, ...filters]}
        sx={{
          '& .RaList-main': { minWidth: 0 },
          '& .RaList-content': { overflowX: 'auto' },
          // What is done with the ticked rows stands above them, and not over the filters, which would take its clicks.
          '& .RaBulkActionsToolbar-toolbar:not(.RaBulkActionsToolbar-collapsed)': {
            ...{
              position: 'static',
              transform: 'none',
              height: 'auto',
              flexWrap: 'wrap',
              color: 'text.primary',
            },
          },
        }}
      >
        {children}
      </List>
    </Page>
  );
}
