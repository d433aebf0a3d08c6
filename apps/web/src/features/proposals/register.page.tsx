import type { RegisterProposalBody } from '@banli/contracts';
import { Alert, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { ActForm } from '../../components/act-form';
import { useActForm } from '../../components/act-form.hook';
import { ChoiceField, ChoicesField } from '../../components/choice-field';
import { useDirectory } from '../../components/directory.hook';
import { GroupField } from '../../components/group-field';
import { Loading } from '../../components/loading';
import { PageHeading } from '../../components/page-heading';
import { TextField } from '../../components/text-field';
import { PageTrouble } from '../../components/page-trouble';
import { casePath } from '../../lib/case-path';
import { useInbox } from '../inbox/inbox.hook';
import { isRegistrable, registrationOf, unregistered, type RegistrationDraft } from './registration';
import './proposals.css';

/** Today is asked of the server: a demonstration lives on another day than the browser. */
export function RegisterPage() {
  const inbox = useInbox();
  if (inbox.isPending) return <Loading />;
  if (inbox.isError) return <PageTrouble error={inbox.error} onRetry={() => void inbox.refetch()} />;
  return <Registering today={inbox.data.today} />;
}

/** Intake. The question about state secrets comes first: such a proposal never enters (保密). */
function Registering({ today }: { readonly today: string }) {
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
  const { secret } = form.values;
  return (
    <div className="page narrow">
      <PageHeading title={t('pages.register.title')} lead={t('pages.register.lead')} />
      <GroupField label={t('pages.register.secret')}>
        <Radio.Group value={secret} onChange={(event) => form.set({ secret: event.target.value as boolean })}>
          <Radio value={false}>{t('pages.register.secretNo')}</Radio>
          <Radio value={true}>{t('pages.register.secretYes')}</Radio>
        </Radio.Group>
      </GroupField>
      {secret === true && <Alert type="error" showIcon role="alert" title={t('pages.register.secretStop')} />}
      {secret === false && (
        <ActForm
          form={form}
          submitLabel={t('pages.register.submit')}
          onSubmit={() =>
            form.submit(isRegistrable(form.values), registrationOf(form.values) satisfies RegisterProposalBody)
          }
        >
          <Fields values={form.values} set={form.set} tried={form.tried} />
        </ActForm>
      )}
    </div>
  );
}

type FieldsProps = {
  readonly values: RegistrationDraft;
  readonly set: (change: Partial<RegistrationDraft>) => void;
  readonly tried: boolean;
};

function Fields({ values, set, tried }: FieldsProps) {
  const { t } = useTranslation();
  const { deputies, isPending } = useDirectory();
  return (
    <>
      <div className="field-triple">
        <TextField
          label={t('pages.register.jurisdiction')}
          hint={t('pages.register.jurisdictionHint')}
          required={tried}
          value={values.jurisdiction}
          onChange={(jurisdiction) => set({ jurisdiction })}
        />
        <TextField
          label={t('pages.register.session')}
          hint={t('pages.register.sessionHint')}
          required={tried}
          maxLength={12}
          value={values.session}
          onChange={(session) => set({ session })}
        />
        <TextField
          label={t('pages.register.number')}
          hint={t('pages.register.numberHint')}
          required={tried}
          maxLength={6}
          value={values.number}
          onChange={(number) => set({ number })}
        />
      </div>
      <TextField
        label={t('pages.register.name')}
        required={tried}
        value={values.title}
        onChange={(title) => set({ title })}
      />
      <TextField
        label={t('pages.register.text')}
        rows={8}
        maxLength={20_000}
        required={tried}
        value={values.text}
        onChange={(text) => set({ text })}
      />
      <TextField
        label={t('pages.register.requests')}
        hint={t('pages.register.requestsHint')}
        rows={4}
        optional
        value={values.requests}
        onChange={(requests) => set({ requests })}
      />
      <ChoiceField
        label={t('pages.register.leadProposer')}
        choices={deputies}
        loading={isPending}
        required={tried}
        value={values.leadProposer}
        onChange={(leadProposer) => set({ leadProposer })}
      />
      <ChoicesField
        label={t('pages.register.coSigners')}
        choices={deputies.filter(({ value }) => value !== values.leadProposer)}
        loading={isPending}
        optional
        value={values.coSigners}
        onChange={(coSigners) => set({ coSigners })}
      />
      <GroupField label={t('pages.register.when')}>
        <Radio.Group value={values.inSession} onChange={(event) => set({ inSession: event.target.value as boolean })}>
          <Radio value={true}>{t('pages.register.inSession')}</Radio>
          <Radio value={false}>{t('pages.register.inRecess')}</Radio>
        </Radio.Group>
      </GroupField>
    </>
  );
}
