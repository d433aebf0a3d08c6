import { useMutation } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useEffect, useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { LanguageSwitch } from '../../app/language-switch';
import { Field } from '../../components/field';
import { PageHeading } from '../../components/page-heading';
import { Section } from '../../components/section';
import { TroubleAlert } from '../../components/trouble-alert';
import { answered, api } from '../../lib/api';
import { CheckResult } from './check-result';
import { hashOf } from './hash-of';
import './check.css';

type Asked = { readonly kind: 'code' | 'sha256'; readonly value: string };

const SHA256 = /^[0-9a-f]{64}$/;

/** Behind the square on a letter: for anyone, without an account. The code stands behind the hash sign, in no log. */
export function CheckPage() {
  const { t } = useTranslation();
  const given = decodeURIComponent(useLocation().hash.slice(1));
  const [code, setCode] = useState(given);
  const [hash, setHash] = useState('');
  const check = useMutation({
    mutationFn: ({ kind, value }: Asked) =>
      answered(api.GET('/api/letter-check', { params: { query: { [kind]: value.trim() } } })),
  });
  const { mutate } = check;
  useEffect(() => {
    if (given !== '') mutate({ kind: 'code', value: given });
  }, [given, mutate]);
  const ask = (asked: Asked) => (event: SubmitEvent) => {
    event.preventDefault();
    if (asked.value.trim() !== '') mutate(asked);
  };
  const typed = hash.trim().toLowerCase();
  const take = async (file: File | undefined) => {
    if (!file) return;
    const found = await hashOf(file);
    setHash(found);
    mutate({ kind: 'sha256', value: found });
  };
  return (
    <main className="page check">
      <LanguageSwitch />
      <PageHeading title={t('letter.check.title')} lead={t('letter.check.lead')} />
      <form onSubmit={ask({ kind: 'code', value: code })}>
        <Field label={t('letter.check.code')} hint={t('letter.check.codeHint')}>
          {(id) => (
            <Input
              id={id}
              size="large"
              className="check-code"
              autoCapitalize="characters"
              autoComplete="off"
              spellCheck={false}
              maxLength={40}
              value={code}
              onChange={(event) => setCode(event.target.value)}
            />
          )}
        </Field>
        <Button type="primary" size="large" htmlType="submit" loading={check.isPending}>
          {t('letter.check.submit')}
        </Button>
      </form>
      <div aria-live="polite">
        {check.isError && <TroubleAlert error={check.error} />}
        {check.data && <CheckResult answer={check.data} asked={check.variables.kind} />}
      </div>
      <Section title={t('letter.check.byFile')}>
        <p className="quiet">{t('letter.check.byFileHint')}</p>
        {canHash() ? (
          <label className="check-file">
            <span>{t('letter.check.choose')}</span>
            <input type="file" accept=".pdf,.docx" onChange={(event) => void take(event.target.files?.[0])} />
          </label>
        ) : (
          <p>{t('letter.check.noDigest')}</p>
        )}
        <form onSubmit={ask({ kind: 'sha256', value: typed })}>
          <Field
            label={t('letter.check.hash')}
            {...(typed !== '' && !SHA256.test(typed) ? { error: t('letter.check.badHash') } : {})}
          >
            {(id) => (
              <Input
                id={id}
                autoComplete="off"
                spellCheck={false}
                maxLength={80}
                value={hash}
                onChange={(event) => setHash(event.target.value)}
              />
            )}
          </Field>
          <Button htmlType="submit" disabled={!SHA256.test(typed)}>
            {t('letter.check.hashSubmit')}
          </Button>
        </form>
      </Section>
    </main>
  );
}

/** Browsers hash only on encrypted pages and on the machine itself. */
const canHash = (): boolean => window.isSecureContext;
