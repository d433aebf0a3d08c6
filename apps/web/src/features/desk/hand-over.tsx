import type { InboxHandoverPreview } from '@banli/contracts';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useActForm } from '../../components/act-form.hook';
import { DeclaredActForm } from '../../components/declared-act-form';
import { initialValues, type DeclaredField, type DeclaredValues } from '../../components/declared-field';
import { useDirectory } from '../../components/directory.hook';
import { FilterChoice } from '../../components/filter-fields';
import { Loading } from '../../components/loading';
import { PageTrouble } from '../../components/page-trouble';
import { ProposalTitle } from '../../components/proposal-title';
import { RecordTable } from '../../components/record-table';
import { Section } from '../../components/section';
import { answered, api } from '../../lib/api';
import { casePath } from '../../lib/case-path';

type Props = { readonly preview: InboxHandoverPreview };

const fields: readonly DeclaredField<Props>[] = [
  {
    kind: 'choice',
    name: 'successor',
    label: 'succession.field.colleague',
    optional: true,
    choices: ({ preview }) => preview.successors.map(({ id, name }) => ({ value: id, label: name })),
    initial: () => undefined,
  },
];

/** The office hands over what somebody who leaves has in hand, before their account is closed. */
export function HandOver() {
  const { t } = useTranslation();
  const { colleagues } = useDirectory();
  const [person, setPerson] = useState<string | undefined>(undefined);
  return (
    <Section title={t('succession.inbox')}>
      <div className="list-filters">
        <FilterChoice
          label={t('succession.field.person')}
          all={t('succession.noPerson')}
          choices={colleagues}
          value={person}
          onChange={setPerson}
        />
      </div>
      {person !== undefined && <Inbox key={person} person={person} />}
    </Section>
  );
}

function Inbox({ person }: { readonly person: string }) {
  const { t } = useTranslation();
  const found = useQuery({
    queryKey: ['batches', 'inbox', person],
    queryFn: () => answered(api.GET('/api/batches/inbox', { params: { query: { person } } })),
  });
  if (found.isPending) return <Loading part />;
  if (found.isError) return <PageTrouble error={found.error} onRetry={() => void found.refetch()} />;
  if (found.data.rows.length === 0) return <p className="quiet">{t('succession.noCases')}</p>;
  return <Approval key={found.data.token} preview={found.data} />;
}

function Approval({ preview }: Props) {
  const { t } = useTranslation();
  const form = useActForm<DeclaredValues>({
    path: '/api/batches/hand-over-inbox',
    subject: `handover/${preview.person.id}`,
    form: 'HandOverInbox',
    initial: initialValues(fields, { preview }, t),
    today: preview.on,
    doneMessage: t('acts.title.HandOverInbox'),
    onDone: () => undefined,
  });
  return (
    <DeclaredActForm
      {...{ fields, form }}
      props={{ preview }}
      above={
        <RecordTable
          caption={t('succession.inbox')}
          rows={preview.rows}
          rowKey={({ stream }) => stream}
          columns={[
            {
              key: 'what',
              title: t('succession.column.what'),
              cell: (proposal) => (
                <Link to={casePath(proposal)}>
                  <ProposalTitle proposal={proposal} />
                </Link>
              ),
            },
          ]}
        />
      }
      onSubmit={(complete, texts) =>
        form.submit(complete, { ...texts, person: preview.person.id, token: preview.token })
      }
      hint={t('acts.hint.HandOverInbox')}
      submitLabel={t('succession.approve', { n: String(preview.rows.length) })}
    />
  );
}
