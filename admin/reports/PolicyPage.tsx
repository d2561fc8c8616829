import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { Facts } from '../parts/Facts.tsx';
import { dayInWords, momentInWords } from '../parts/figures.ts';
import { Empty, Page, Scroll, Section, Waiting } from '../parts/Page.tsx';
import { useAsk } from '../parts/useAsk.ts';
import { useMe } from '../session/useMe.ts';
import { PolicyEditor } from './PolicyEditor.tsx';
import { dominanceInWords, type Policy } from './policy-draft.ts';
import { Policies } from './policy-queries.ts';
import { WaiverSection } from './WaiverSection.tsx';

/** What the association does not publish of its firms' figures: the policy that holds, those before it, and who has waived. */
export function PolicyPage() {
  const { data, pending, error } = useAsk(Policies);
  const { may } = useMe();
  if (!data) return <Waiting pending={pending} error={error} />;
  const { disclosurePolicy: policy, disclosurePolicies: policies, disclosureWaivers: waivers } = data;
  return (
    <Page
      title="What stays hidden"
      lead="The disclosure policy: which figures are not published, because they would give a firm away. It is for the association alone: who knows its numbers can come nearer to a figure."
    >
      <Section title={policy.number === 0 ? 'The usual policy holds' : `Policy ${policy.number} holds`}>
        <Facts facts={factsOf(policy)} />
        {policy.setAt && (
          <Typography color="text.secondary" sx={{ mt: 1 }}>
            Set by {policy.setBy} on {momentInWords(policy.setAt)}.
          </Typography>
        )}
      </Section>
      {may('SET_POLICY') && <PolicyEditor key={policy.number} policy={policy} />}
      <WaiverSection waivers={waivers} editable={may('SET_POLICY')} />
      <Section title="Policies so far">
        {policies.length === 0 ? (
          <Empty>None was set yet: what is usual holds.</Empty>
        ) : (
          <History policies={policies} />
        )}
      </Section>
    </Page>
  );
}

const yesNo = (hidden: boolean): string => (hidden ? 'hidden' : 'shown');

const factsOf = (policy: Policy): [string, string][] => [
  ['Fewest respondents', String(policy.minimum)],
  ['p% rule', policy.p === null ? 'none' : `p = ${policy.p} %`],
  ['Dominance', dominanceInWords(policy.dominance)],
  ['Where everybody gave zero', yesNo(policy.zeros)],
  ['Where everybody gave the same', yesNo(policy.same)],
  ['Figures of few stay in doubt by', `${policy.range} %`],
  ['A named rate stands on more than', String(policy.smallBase)],
];

function History({ policies }: { policies: readonly Policy[] }) {
  const columns = ['Policy', 'Respondents', 'p', 'Dominance', 'Zeros', 'The same', 'Doubt', 'Base', 'Set'];
  return (
    <Scroll label="Policies so far">
      <Table size="small">
        <TableHead>
          <TableRow>
            {columns.map((column) => (
              <TableCell key={column}>{column}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {policies.map((policy) => (
            <TableRow key={policy.id}>
              <TableCell component="th" scope="row">
                {policy.number}
              </TableCell>
              <TableCell>{policy.minimum}</TableCell>
              <TableCell>{policy.p === null ? 'none' : `${policy.p} %`}</TableCell>
              <TableCell>{dominanceInWords(policy.dominance)}</TableCell>
              <TableCell>{yesNo(policy.zeros)}</TableCell>
              <TableCell>{yesNo(policy.same)}</TableCell>
              <TableCell>{policy.range} %</TableCell>
              <TableCell>{policy.smallBase}</TableCell>
              <TableCell>
                {policy.setAt && dayInWords(policy.setAt)}
                {policy.setBy && `, ${policy.setBy}`}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Scroll>
  );
}
