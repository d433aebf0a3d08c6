import type { DraftView } from '@banli/contracts';
import { Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActForm } from '../../components/act-form';
import { Field } from '../../components/field';
import { answered, api } from '../../lib/api';
import { useCaseActForm, type CaseActProps } from '../case/acts/case-act-form.hook';

type Props = CaseActProps & { readonly draft: DraftView };

/**
 * The password once more, then the signature. What is sent is the hash of exactly the text on the screen: if another
 * version came in between, nothing is signed. The password goes to the server for a proof and is kept nowhere.
 */
export function SignForm({ draft, ...props }: Props) {
  const { t } = useTranslation();
  const [password, setPassword] = useState('');
  const { jurisdiction, session, number } = props.view.proposal;
  const prove = async () => {
    const body = { password, act: 'SignReply', proposal: { jurisdiction, session, number } } as const;
    const { proof } = await answered(api.POST('/api/session/proof', { body }));
    return { 're-authentication': proof };
  };
  const form = useCaseActForm('SignReply', props, {}, prove);
  const missing = form.tried && password === '' ? t('shell.required') : undefined;
  return (
    <ActForm
      form={form}
      hint={t('acts.hint.SignReply')}
      submitLabel={t('acts.title.SignReply')}
      onSubmit={() => form.submit(password !== '', { version: draft.version, contentHash: draft.contentHash })}
    >
      <Field label={t('signing.password')} hint={t('signing.passwordHint')} error={missing}>
        {(id, describedBy) => (
          <Input.Password
            id={id}
            aria-describedby={describedBy}
            aria-invalid={missing !== undefined}
            autoComplete="current-password"
            size="large"
            value={password}
            onChange={({ target }) => setPassword(target.value)}
          />
        )}
      </Field>
    </ActForm>
  );
}
