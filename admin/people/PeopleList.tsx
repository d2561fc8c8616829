import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { graphql } from '../generated/api/index.ts';
import { inWords } from '../parts/figures.ts';
import { Page, Scroll, Section, Waiting } from '../parts/Page.tsx';
import { useAsk } from '../parts/useAsk.ts';
import { useMe } from '../session/useMe.ts';
import { AppointDialog } from './AppointDialog.tsx';

const People = graphql(`
  query People {
    people {
      id
      role
      person {
        name
        email
      }
    }
  }
`);

/** Who sits in which seat of one's own organization. */
export function PeopleList() {
  const { data, pending, error } = useAsk(People);
  const { me } = useMe();
  if (!data || !me?.seat) return <Waiting pending={pending} error={error} />;
  const { organization } = me.seat;
  return (
    <Page
      title="People"
      lead={`Who acts for ${organization.name}.`}
      actions={<AppointDialog organization={organization} kind={organization.kind} />}
    >
      <Section title="Seats">
        <Scroll label="Seats">
          <Table>
            <TableHead>
              <TableRow>
                <TableCell>Name</TableCell>
                <TableCell>E-mail address</TableCell>
                <TableCell>Seat</TableCell>
              </TableRow>
            </TableHead>
            <TableBody>
              {data.people.map(({ id, role, person }) => (
                <TableRow key={id}>
                  <TableCell>{person.name}</TableCell>
                  <TableCell>{person.email}</TableCell>
                  <TableCell>{inWords(role)}</TableCell>
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </Scroll>
      </Section>
    </Page>
  );
}
