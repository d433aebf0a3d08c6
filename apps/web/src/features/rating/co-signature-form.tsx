import type { CaseView } from '@banli/contracts';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useState } from 'react';
import { ActForm } from '../../components/act-form';
import { TextField } from '../../components/text-field';
import { useCaseActForm } from '../case/acts/case-act-form.hook';
import { useMe } from '../session/session.hook';

const nothingElse = () => undefined;

/** A co-signer says that the text is what they mean, or takes their name off (8). */
export function CoSignatureForm({ view }: { readonly view: CaseView }) {
  const { t } = useTranslation();
  const [declining, setDeclining] = useState(false);
  return (
    <section className="deputy-ask">
      <h2>{t('intake.askTitle')}</h2>
      <p>{t('intake.askLead')}</p>
      {declining ? <Decline view={view} /> : <Confirm view={view} />}
      <Button type="link" onClick={() => setDeclining(!declining)}>
        {t(declining ? 'cases.back' : 'intake.askDecline')}
      </Button>
    </section>
  );
}

function Confirm({ view }: { readonly view: CaseView }) {
  const { t } = useTranslation();
  const me = useMe();
  const form = useCaseActForm('ConfirmCoSignature', { view, about: me.id, onDone: nothingElse }, {});
  return (
    <ActForm
      form={form}
      submitLabel={t('intake.askConfirm')}
      calm
      onSubmit={() => form.submit(true, { coSigner: me.id })}
    />
  );
}

function Decline({ view }: { readonly view: CaseView }) {
  const { t } = useTranslation();
  const me = useMe();
  const form = useCaseActForm('DeclineCoSignature', { view, about: me.id, onDone: nothingElse }, { reason: '' });
  const reason = form.values.reason.trim();
  return (
    <ActForm
      form={form}
      submitLabel={t('intake.askDecline')}
      calm
      onSubmit={() => form.submit(reason !== '', { coSigner: me.id, reason })}
    >
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
