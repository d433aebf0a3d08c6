import { useTranslation } from 'react-i18next';
import { ChoiceField, ChoicesField } from '../../components/choice-field';
import { useDirectory } from '../../components/directory.hook';
import { GroupField } from '../../components/group-field';
import { TextField } from '../../components/text-field';
import { OneOf } from '../../components/ticks';
import { useLanguage } from '../../lib/language.hook';
import type { RegistrationDraft, StubDraft } from './registration';

type FieldsOf<Draft> = {
  readonly values: Draft;
  readonly set: (change: Partial<Draft>) => void;
  readonly tried: boolean;
};
type FieldsProps = FieldsOf<RegistrationDraft>;
type Key = Pick<RegistrationDraft, 'jurisdiction' | 'session' | 'number'>;

export function RegistrationFields({ values, set, tried }: FieldsProps) {
  const { t } = useTranslation();
  const { deputies, isPending } = useDirectory();
  const byDelegation = values.by === 'delegation';
  return (
    <>
      <KeyFields values={values} set={set} tried={tried} />
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
      <GroupField label={t('intake.submittedBy')}>
        <OneOf<RegistrationDraft['by']>
          value={values.by}
          onChange={(by) => set({ by })}
          options={[
            { value: 'deputies', label: t('intake.byDeputies') },
            { value: 'delegation', label: t('intake.byDelegation') },
          ]}
        />
      </GroupField>
      {byDelegation && <DelegationFields values={values} set={set} tried={tried} />}
      <ChoiceField
        label={t(byDelegation ? 'intake.liaisonHead' : 'pages.register.leadProposer')}
        choices={deputies}
        loading={isPending}
        required={tried}
        value={values.leadProposer}
        onChange={(leadProposer) => set({ leadProposer })}
      />
      {!byDelegation && <CoSignerFields values={values} set={set} tried={tried} />}
      <GroupField label={t('pages.register.when')}>
        <OneOf<boolean>
          value={values.inSession}
          onChange={(inSession) => set({ inSession })}
          options={[
            { value: true, label: t('pages.register.inSession') },
            { value: false, label: t('pages.register.inRecess') },
          ]}
        />
      </GroupField>
      <OriginFields values={values} set={set} tried={tried} />
    </>
  );
}

/** What makes a proposal unique. */
function KeyFields({ values, set, tried }: FieldsOf<Key>) {
  const { t } = useTranslation();
  const { say } = useLanguage();
  const { jurisdictions, isPending } = useDirectory();
  return (
    <div className="field-triple">
      <ChoiceField
        label={t('pages.register.jurisdiction')}
        hint={t('packs.jurisdictionHint')}
        choices={jurisdictions.map(({ id, name }) => ({ value: id, label: say(name) }))}
        loading={isPending}
        required={tried}
        value={values.jurisdiction}
        onChange={(jurisdiction) => set({ jurisdiction: jurisdiction ?? '' })}
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
  );
}

/** The number of a secret proposal, who keeps its paper, and where. */
export function StubFields(props: FieldsOf<StubDraft>) {
  const { values, set, tried } = props;
  const { t } = useTranslation();
  const { units, isPending } = useDirectory();
  return (
    <>
      <KeyFields {...props} />
      <ChoiceField
        label={t('intake.secretHolder')}
        choices={units}
        loading={isPending}
        required={tried}
        value={values.holder}
        onChange={(holder) => set({ holder })}
      />
      <TextField
        label={t('intake.secretPlace')}
        required={tried}
        value={values.paperPlace}
        onChange={(paperPlace) => set({ paperPlace })}
      />
    </>
  );
}

/** Co-signers, and how they confirm the text (8). */
function CoSignerFields({ values, set }: FieldsProps) {
  const { t } = useTranslation();
  const { deputies, isPending } = useDirectory();
  return (
    <>
      <ChoicesField
        label={t('pages.register.coSigners')}
        choices={deputies.filter(({ value }) => value !== values.leadProposer)}
        loading={isPending}
        optional
        value={values.coSigners}
        onChange={(coSigners) => set({ coSigners })}
      />
      {values.coSigners.length > 0 && (
        <>
          <GroupField label={t('intake.coSignatures')}>
            <OneOf<RegistrationDraft['coSignedOn']>
              value={values.coSignedOn}
              onChange={(coSignedOn) => set({ coSignedOn })}
              options={[
                { value: 'paper', label: t('intake.onPaper') },
                { value: 'platform', label: t('intake.onPlatform') },
              ]}
            />
          </GroupField>
          {values.coSignedOn === 'paper' && (
            <TextField
              label={t('intake.coSignatureScan')}
              optional
              value={values.coSignatureScan}
              onChange={(coSignatureScan) => set({ coSignatureScan })}
            />
          )}
        </>
      )}
    </>
  );
}

/** A delegation submits in session, with its head's signature; its liaison group is answered (8, 23). */
function DelegationFields({ values, set, tried }: FieldsProps) {
  const { t } = useTranslation();
  const { partiesOf, isPending } = useDirectory();
  return (
    <>
      <ChoiceField
        label={t('intake.delegation')}
        choices={partiesOf('delegation')}
        loading={isPending}
        required={tried}
        value={values.delegation}
        onChange={(delegation) => set({ delegation })}
      />
      <ChoiceField
        label={t('intake.liaisonGroup')}
        choices={partiesOf('liaison-group')}
        loading={isPending}
        required={tried}
        value={values.liaisonGroup}
        onChange={(liaisonGroup) => set({ liaisonGroup })}
      />
      <TextField
        label={t('intake.headSignature')}
        required={tried}
        value={values.headSignature}
        onChange={(headSignature) => set({ headSignature })}
      />
    </>
  );
}

/** Who compared paper and file (10), and the motion that it was (11). */
function OriginFields({ values, set, tried }: FieldsProps) {
  const { t } = useTranslation();
  const { partiesOf, isPending } = useDirectory();
  const { motionReference, motionDecision } = values;
  const turned = motionReference.trim() !== '' || motionDecision.trim() !== '';
  return (
    <>
      <ChoiceField
        label={t('intake.checkedBy')}
        choices={[...partiesOf('delegation'), ...partiesOf('liaison-group')]}
        loading={isPending}
        optional
        value={values.checkedBy}
        onChange={(checkedBy) => set({ checkedBy })}
      />
      <TextField
        label={t('intake.motionReference')}
        required={tried && turned}
        optional
        value={motionReference}
        onChange={(next) => set({ motionReference: next })}
      />
      {turned && (
        <TextField
          label={t('intake.motionDecision')}
          required={tried}
          value={motionDecision}
          onChange={(next) => set({ motionDecision: next })}
        />
      )}
    </>
  );
}
