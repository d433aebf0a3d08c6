import type { Problem } from '@banli/contracts';
import { Alert, Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Refused } from '../lib/api';
import { useLanguage } from '../lib/language.hook';

type Props = {
  readonly error: Error;
  readonly onRetry?: () => void;
  /** Offered when somebody else has changed the case meanwhile. */
  readonly onShowLatest?: () => void;
};

/** What went wrong, and what to do about it, in the language of the page. */
export function TroubleAlert({ error, onRetry, onShowLatest }: Props) {
  const { t } = useTranslation();
  if (error instanceof Refused)
    return <ProblemAlert problem={error.problem} onRetry={onRetry} onShowLatest={onShowLatest} />;
  return (
    <Alert
      role="alert"
      type="error"
      showIcon
      title={t('shell.problem.offline')}
      description={t('shell.problem.offlineRemedy')}
      action={onRetry && <Button onClick={onRetry}>{t('shell.problem.retry')}</Button>}
    />
  );
}

type ProblemProps = {
  readonly problem: Problem;
  readonly onRetry: (() => void) | undefined;
  readonly onShowLatest: (() => void) | undefined;
};

function ProblemAlert({ problem, onRetry, onShowLatest }: ProblemProps) {
  const { t } = useTranslation();
  const { say } = useLanguage();
  const { code, status, article, instance } = problem;
  let action: ReactNode = undefined;
  if (code === 'changed-meanwhile' && onShowLatest)
    action = <Button onClick={onShowLatest}>{t('shell.problem.showLatest')}</Button>;
  else if (status >= 500 && onRetry) action = <Button onClick={onRetry}>{t('shell.problem.retry')}</Button>;
  return (
    <Alert
      role="alert"
      type={status === 202 ? 'info' : 'error'}
      showIcon
      title={say(problem.text)}
      description={
        <>
          {say(problem.remedy)}
          {article !== undefined && <div>{t('shell.problem.article', { article })}</div>}
          {status >= 500 && instance !== undefined && <div>{t('shell.problem.instance', { instance })}</div>}
        </>
      }
      action={action}
    />
  );
}
