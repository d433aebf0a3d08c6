import type { RegisterProposalBody, RegisterSecretStubBody } from '@banli/contracts';
import { Alert } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { ActForm } from '../../components/act-form';
import { useActForm } from '../../components/act-form.hook';
import { GroupField } from '../../components/group-field';
import { Loading } from '../../components/loading';
import { PageHeading } from '../../components/page-heading';
import { OneOf } from '../../components/ticks';
import { PageTrouble } from '../../components/page-trouble';
import { casePath } from '../../lib/case-path';
import { useInbox } from '../inbox/inbox.hook';
import { LikelyDuplicatesSection } from './likely-duplicates';
import {
  isRegistrable,
  isStub,
  registrationOf,
  stubOf,
  unregistered,
  unregisteredStub,
  type RegistrationDraft,
  type StubDraft,
} from './registration';
import { RegistrationFields, StubFields } from './registration-fields';
import './proposals.css';

/** Today is asked of the server: a demonstration lives on another day than the browser. */
export function RegisterPage() {
  const inbox = useInbox();
  if (inbox.isPending) return <Loading />;
  if (inbox.isError) return <PageTrouble error={inbox.error} onRetry={() => void inbox.refetch()} />;
  return <Registering today={inbox.data.today} />;
}

/** Intake. The question about state secrets comes first: such a text never enters (保密). */
function Registering({ today }: { readonly today: string }) {
  const { t } = useTranslation();
  const [secret, setSecret] = useState<boolean>();
  return (
    <div className="page narrow">
      <PageHeading title={t('pages.register.title')} lead={t('pages.register.lead')} />
      <GroupField label={t('pages.register.secret')}>
        <OneOf<boolean>
          value={secret}
          onChange={setSecret}
          options={[
            { value: false, label: t('pages.register.secretNo') },
            { value: true, label: t('pages.register.secretYes') },
          ]}
        />
      </GroupField>
      {secret === true && <Alert type="error" showIcon role="alert" title={t('pages.register.secretStop')} />}
      {secret === true && <StubForm today={today} />}
      {secret === false && <RegistrationForm today={today} />}
    </div>
  );
}

function RegistrationForm({ today }: { readonly today: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const form = useActForm<RegistrationDraft>({
    path: '/api/proposals',
    subject: 'new',
    form: 'RegisterProposal',
    initial: unregistered,
    today,
    doneMessage: t('pages.register.submit'),
    onDone: () => void navigate(casePath(form.values)),
  });
  return (
    <ActForm
      form={form}
      submitLabel={t('pages.register.submit')}
      onSubmit={() =>
        form.submit(isRegistrable(form.values), registrationOf(form.values) satisfies RegisterProposalBody)
      }
    >
      <RegistrationFields values={form.values} set={form.set} tried={form.tried} />
      <LikelyDuplicatesSection
        about={{
          jurisdiction: form.values.jurisdiction,
          session: form.values.session.trim(),
          title: form.values.title,
          text: form.values.text,
        }}
      />
    </ActForm>
  );
}

/** The number alone: who keeps the paper, and where. */
function StubForm({ today }: { readonly today: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const form = useActForm<StubDraft>({
    path: '/api/proposals/register-secret-stub',
    subject: 'new',
    form: 'RegisterSecretStub',
    initial: unregisteredStub,
    today,
    doneMessage: t('acts.title.RegisterSecretStub'),
    onDone: () => void navigate(casePath(form.values)),
  });
  return (
    <ActForm
      form={form}
      submitLabel={t('acts.title.RegisterSecretStub')}
      onSubmit={() => form.submit(isStub(form.values), stubOf(form.values) satisfies RegisterSecretStubBody)}
    >
      <StubFields values={form.values} set={form.set} tried={form.tried} />
    </ActForm>
  );
}
