import { useState } from 'react';
import { Empty, Page, Section, Waiting } from '../parts/Page.tsx';
import { useAsk } from '../parts/useAsk.ts';
import { useMe } from '../session/useMe.ts';
import { IssuedOnce } from './IssuedOnce.tsx';
import { type Issued, IssueKey } from './IssueKey.tsx';
import { KeyTable } from './KeyTable.tsx';
import { ApiKeys } from './queries.ts';

/** By which keys programs act for one's own organization. */
export function KeyList() {
  const { data, pending, error } = useAsk(ApiKeys);
  const { me } = useMe();
  const [issued, setIssued] = useState<Issued | null>(null);
  if (!data || !me?.seat) return <Waiting pending={pending} error={error} />;
  const { organization } = me.seat;
  const working = data.apiKeys.filter(({ works }) => works);
  const ended = data.apiKeys.filter(({ works }) => !works);
  return (
    <Page
      title="API keys"
      lead={`By which systems of ${organization.name} read and write here, in a seat. What a person answers for, like a signature, they can not do.`}
      actions={<IssueKey kind={organization.kind} onIssued={setIssued} />}
    >
      {issued && <IssuedOnce issued={issued} onClose={() => setIssued(null)} />}
      <Section title="Keys that work">
        {working.length === 0 ? (
          <Empty>No system acts for {organization.name}. Issue a key to let one in.</Empty>
        ) : (
          <KeyTable keys={working} label="Keys that work" />
        )}
      </Section>
      {ended.length > 0 && (
        <Section title="Keys that have ended">
          <KeyTable keys={ended} label="Keys that have ended" />
        </Section>
      )}
    </Page>
  );
}
