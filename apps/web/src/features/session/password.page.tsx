import { PASSWORD_LENGTH, passwordFaults } from '@banli/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Field } from '../../components/field';
import { TroubleAlert } from '../../components/trouble-alert';
import { answered, api } from '../../lib/api';
import { sessionKey, useMe } from './session.hook';
import './session.css';

/** A password of one's own: at the first sign-in nothing else is shown before. */
export function PasswordPage() {
  const { t } = useTranslation();
  const me = useMe();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [given, setGiven] = useState({ current: '', next: '', again: '' });
  const change = useMutation({
    mutationFn: () =>
      answered(api.POST('/api/session/password', { body: { current: given.current, next: given.next } })),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: sessionKey });
      await navigate('/');
    },
  });
  const faults = passwordFaults(given.next, me.id);
  const repeated = given.next !== '' && given.next === given.again;
  const rules = [
    { key: 'length', kept: !faults.includes('too-short') },
    { key: 'kinds', kept: !faults.includes('too-few-kinds') },
    { key: 'login', kept: given.next !== '' && !faults.includes('contains-login') },
    { key: 'again', kept: repeated },
  ] as const;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (rules.every(({ kept }) => kept)) change.mutate();
  };
  const field = (name: 'current' | 'next' | 'again') => (
    <Field label={t(`administration.password.${name}`)}>
      {(id) => (
        <Input.Password
          id={id}
          size="large"
          autoComplete={name === 'current' ? 'current-password' : 'new-password'}
          required
          value={given[name]}
          onChange={(event) => setGiven({ ...given, [name]: event.target.value })}
        />
      )}
    </Field>
  );
  const Frame = me.passwordChangeDue ? 'main' : 'div';
  return (
    <Frame className="sign-in">
      <div className="sign-in-card">
        <h1>{t('administration.password.title')}</h1>
        <p className="quiet">
          {t(me.passwordChangeDue ? 'administration.password.due' : 'administration.password.lead')}
        </p>
        <form onSubmit={submit}>
          {field('current')}
          {field('next')}
          {field('again')}
          <ul className="password-rules" aria-label={t('administration.password.rules')}>
            {rules.map(({ key, kept }) => (
              <li key={key} className={kept ? 'kept' : undefined}>
                <span aria-hidden="true">{kept ? '✓' : '○'}</span>{' '}
                {t(`administration.password.rule.${key}`, { n: String(PASSWORD_LENGTH) })}
                <span className="visually-hidden">
                  {t(kept ? 'administration.password.isKept' : 'administration.password.notKept')}
                </span>
              </li>
            ))}
          </ul>
          {change.isError && <TroubleAlert error={change.error} />}
          <Button type="primary" size="large" block htmlType="submit" loading={change.isPending}>
            {t('administration.password.submit')}
          </Button>
        </form>
      </div>
    </Frame>
  );
}
