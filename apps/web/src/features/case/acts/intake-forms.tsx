import type { ProposalActBody, ProposalActName } from '@banli/contracts';
import { useTranslation } from 'react-i18next';
import type { ComponentType } from 'react';
import { ActForm } from '../../../components/act-form';
import { ChoiceField } from '../../../components/choice-field';
import { useDirectory } from '../../../components/directory.hook';
import { TextField } from '../../../components/text-field';
import { useLanguage } from '../../../lib/language.hook';
import { useCaseActForm, type CaseActProps } from './case-act-form.hook';
import { MannerField } from './manner-field';
import { InformOfMergeForm, MergeForm } from './merge-forms';

type CoSigning = { readonly coSigner?: string | undefined; readonly scan: string; readonly reason: string };

const awaitedOf = ({ view }: CaseActProps) =>
  view.intake.coSignatures
    .filter(({ confirmedOn }) => confirmedOn === undefined)
    .filter(({ coSigner }) => view.proposers.some(({ id }) => id === coSigner.id))
    .map(({ coSigner }) => ({ value: coSigner.id, label: coSigner.name }));

/** For the assigning body, which has the signature on paper. */
function ConfirmForm(props: CaseActProps) {
  const { t } = useTranslation();
  const choices = awaitedOf(props);
  const form = useCaseActForm<'ConfirmCoSignature', CoSigning>('ConfirmCoSignature', props, {
    coSigner: choices[0]?.value,
    scan: '',
    reason: '',
  });
  const { coSigner = '' } = form.values;
  const scan = form.values.scan.trim();
  return (
    <ActForm
      form={form}
      hint={t('acts.hint.ConfirmCoSignature')}
      submitLabel={t('acts.title.ConfirmCoSignature')}
      onSubmit={() => form.submit(coSigner !== '' && scan !== '', { coSigner, paper: { scan } })}
    >
      <ChoiceField
        label={t('intake.coSigner')}
        choices={choices}
        required={form.tried}
        value={form.values.coSigner}
        onChange={(next) => form.set({ coSigner: next })}
      />
      <TextField
        label={t('intake.scan')}
        required={form.tried}
        value={form.values.scan}
        onChange={(next) => form.set({ scan: next })}
      />
    </ActForm>
  );
}

function DeclineForm(props: CaseActProps) {
  const { t } = useTranslation();
  const choices = awaitedOf(props);
  const form = useCaseActForm<'DeclineCoSignature', CoSigning>('DeclineCoSignature', props, {
    coSigner: choices[0]?.value,
    scan: '',
    reason: '',
  });
  const { coSigner = '' } = form.values;
  const reason = form.values.reason.trim();
  return (
    <ActForm
      form={form}
      hint={t('acts.hint.DeclineCoSignature')}
      submitLabel={t('acts.title.DeclineCoSignature')}
      onSubmit={() => form.submit(coSigner !== '' && reason !== '', { coSigner, reason })}
    >
      <ChoiceField
        label={t('intake.coSigner')}
        choices={choices}
        required={form.tried}
        value={form.values.coSigner}
        onChange={(next) => form.set({ coSigner: next })}
      />
      <TextField
        label={t('acts.field.reason')}
        rows={3}
        required={form.tried}
        value={form.values.reason}
        onChange={(next) => form.set({ reason: next })}
      />
    </ActForm>
  );
}

function AcceptForm(props: CaseActProps) {
  const { t } = useTranslation();
  const form = useCaseActForm('AcceptForHandling', props, {});
  return (
    <ActForm
      form={form}
      hint={t('acts.hint.AcceptForHandling')}
      submitLabel={t('acts.title.AcceptForHandling')}
      onSubmit={() => form.submit(true, {})}
    />
  );
}

type Manner = ProposalActBody<'InformDeputyOfReview'>['manner'];
type Telling = { readonly ground?: string | undefined; readonly manner: Manner; readonly explanation: string };

function InformDeputyForm(props: CaseActProps) {
  const { t } = useTranslation();
  const { say } = useLanguage();
  const form = useCaseActForm<'InformDeputyOfReview', Telling>('InformDeputyOfReview', props, {
    manner: 'telephone',
    explanation: '',
  });
  const { ground = '', manner } = form.values;
  const explanation = form.values.explanation.trim();
  return (
    <ActForm
      form={form}
      hint={t('acts.hint.InformDeputyOfReview')}
      submitLabel={t('acts.submit')}
      onSubmit={() => form.submit(ground !== '' && explanation !== '', { ground, manner, explanation })}
    >
      <ChoiceField
        label={t('intake.ground')}
        choices={props.view.intake.unsuitable.map(({ id, name }) => ({ value: id, label: say(name) }))}
        required={form.tried}
        value={form.values.ground}
        onChange={(next) => form.set({ ground: next })}
      />
      <MannerField value={manner} onChange={(next) => form.set({ manner: next })} />
      <TextField
        label={t('intake.explanation')}
        rows={4}
        required={form.tried}
        value={form.values.explanation}
        onChange={(next) => form.set({ explanation: next })}
      />
    </ActForm>
  );
}

function SendBackForm(props: CaseActProps) {
  const { t } = useTranslation();
  const form = useCaseActForm('SendBackProposal', props, { reasons: props.view.intake.told?.explanation ?? '' });
  const reasons = form.values.reasons.trim();
  return (
    <ActForm
      form={form}
      hint={t('acts.hint.SendBackProposal')}
      submitLabel={t('acts.title.SendBackProposal')}
      onSubmit={() => form.submit(reasons !== '', { reasons })}
    >
      <TextField
        label={t('acts.field.reason')}
        rows={4}
        required={form.tried}
        value={form.values.reasons}
        onChange={(next) => form.set({ reasons: next })}
      />
    </ActForm>
  );
}

function PassOnForm(props: CaseActProps) {
  const { t } = useTranslation();
  const { units, isPending } = useDirectory();
  const form = useCaseActForm<'PassOnForReference', { to?: string | undefined; reasons: string }>(
    'PassOnForReference',
    props,
    { reasons: props.view.intake.told?.explanation ?? '' },
  );
  const { to = '' } = form.values;
  const reasons = form.values.reasons.trim();
  return (
    <ActForm
      form={form}
      hint={t('acts.hint.PassOnForReference')}
      submitLabel={t('acts.title.PassOnForReference')}
      onSubmit={() => form.submit(to !== '' && reasons !== '', { to, reasons })}
    >
      <ChoiceField
        label={t('intake.to')}
        choices={units}
        loading={isPending}
        required={form.tried}
        value={form.values.to}
        onChange={(next) => form.set({ to: next })}
      />
      <TextField
        label={t('acts.field.reason')}
        rows={4}
        required={form.tried}
        value={form.values.reasons}
        onChange={(next) => form.set({ reasons: next })}
      />
    </ActForm>
  );
}

/** The forms of everything between registration and assignment. */
export const intakeForms = {
  ConfirmCoSignature: ConfirmForm,
  DeclineCoSignature: DeclineForm,
  AcceptForHandling: AcceptForm,
  InformDeputyOfReview: InformDeputyForm,
  SendBackProposal: SendBackForm,
  PassOnForReference: PassOnForm,
  InformProposersOfMerge: InformOfMergeForm,
  MergeProposal: MergeForm,
} as const satisfies Partial<Record<ProposalActName, ComponentType<CaseActProps>>>;
