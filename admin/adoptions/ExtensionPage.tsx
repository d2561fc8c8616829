import { useState } from 'react';
import { useParams } from 'react-router-dom';
import { Page, Section, Waiting } from '../parts/Page.tsx';
import { useAsk } from '../parts/useAsk.ts';
import { ExtensionActs } from './ExtensionActs.tsx';
import { ExtensionChanges } from './ExtensionChanges.tsx';
import { ExtensionClauses } from './ExtensionClauses.tsx';
import { ExtensionPreview } from './ExtensionPreview.tsx';
import { ExtensionStanding } from './ExtensionStanding.tsx';
import { ExtendedCode, ExtensionOf } from './extension-queries.ts';
import { rowsOf } from './extension-rows.ts';
import { groundDay } from './extension-words.ts';
import { AdoptionLink } from './TransitionEntry.tsx';

/** The firm's extension: where it stands, what the draft changes, and the code clause by clause with what can be done about each. */
export function ExtensionPage() {
  const { id = '' } = useParams();
  const today = new Date().toISOString().slice(0, 10);
  const { data, pending, error, reload } = useAsk(ExtensionOf, { id });
  const adoption = data?.adoption;
  const on = adoption ? groundDay(adoption, today) : today;
  const read = useAsk(ExtendedCode, { id, on }, Boolean(adoption));
  const codes = read.data?.adoption;
  const [target, setTarget] = useState<{ key: string } | null>(null);
  if (!adoption || !codes) {
    return <Waiting pending={pending || read.pending} error={error ?? read.error} />;
  }
  const extending = adoption.viewerCan.includes('EXTEND');
  const editing = extending && adoption.draftExtension?.status !== 'UNDER_REVIEW';
  const onReload = () => void reload();
  return (
    <Page
      title={`What ${adoption.member.name} promises beyond the code`}
      lead={
        <>
          <AdoptionLink id={adoption.id}>{adoption.code.title}</AdoptionLink>, edition{' '}
          {adoption.edition.number}.{' '}
          {editing && 'What you keep in the draft is saved at once: leave and come back when you like.'}
        </>
      }
      actions={
        <>
          {extending && <ExtensionActs adoption={adoption} today={today} onReload={onReload} />}
          <ExtensionPreview adoption={adoption} codes={codes} />
        </>
      }
    >
      <Section title="Where it stands">
        <ExtensionStanding adoption={adoption} today={today} />
      </Section>
      <ExtensionChanges adoption={adoption} editing={editing} onGo={(key) => setTarget({ key })} />
      <ExtensionClauses
        rows={rowsOf(adoption, codes)}
        adoption={adoption}
        editing={editing}
        target={target}
        onReload={onReload}
      />
    </Page>
  );
}
