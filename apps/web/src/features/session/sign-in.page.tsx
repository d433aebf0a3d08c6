import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { AppearanceSwitch } from '../../app/appearance-switch';
import { LanguageSwitch } from '../../app/language-switch';
import { Field } from '../../components/field';
import { TroubleAlert } from '../../components/trouble-alert';
import { answered, api } from '../../lib/api';
import { DemonstrationLogins } from './demonstration-logins';
import { signIn } from './session.hook';
import './session.css';

export function SignInPage() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const [login, setLogin] = useState('');
  const [password, setPassword] = useState('');
  const demonstration = useQuery({
    queryKey: ['demonstration'],
    queryFn: () => answered(api.GET('/api/demonstration')),
    staleTime: Infinity,
  });
  const entry = useMutation({
    mutationFn: () => signIn(queries, { login: login.trim(), password }),
    onSuccess: () => navigate(ownPath(params.get('back')), { replace: true }),
  });
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    entry.mutate();
  };
  return (
    <main className="sign-in">
      <div className="sign-in-card">
        <div className="sign-in-head">
          <p className="sign-in-product">{t('shell.product')}</p>
          <div className="sign-in-switches">
            <AppearanceSwitch />
            <LanguageSwitch />
          </div>
          <p className="sign-in-lead quiet">{t('shell.signIn.lead')}</p>
        </div>
        <h1>{t('shell.signIn.title')}</h1>
        <form onSubmit={submit}>
          <Field label={t('shell.signIn.login')}>
            {(id) => (
              <Input
                id={id}
                size="large"
                autoComplete="username"
                autoCapitalize="none"
                required
                value={login}
                onChange={(event) => setLogin(event.target.value)}
              />
            )}
          </Field>
          <Field label={t('shell.signIn.password')}>
            {(id) => (
              <Input.Password
                id={id}
                size="large"
                autoComplete="current-password"
                required
                value={password}
                onChange={(event) => setPassword(event.target.value)}
              />
            )}
          </Field>
          {entry.isError && <TroubleAlert error={entry.error} />}
          <Button type="primary" size="large" block htmlType="submit" loading={entry.isPending}>
            {t('shell.signIn.submit')}
          </Button>
        </form>
      </div>
      {demonstration.data?.demonstration === true && (
        <DemonstrationLogins logins={demonstration.data.logins} chosen={login} onChoose={setLogin} />
      )}
    </main>
  );
}

/** Only a path of this site: an address from outside could carry any other. */
const ownPath = (back: string | null): string => (back !== null && /^\/(?![/\\])/.test(back) ? back : '/');
