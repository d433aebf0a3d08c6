import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';

/** A fault in a page, or a script that could not be fetched because a newer version is out. */
export function CrashPage() {
  const { t } = useTranslation();
  return (
    <main className="page narrow">
      <Alert
        type="error"
        showIcon
        title={t('shell.problem.crashed')}
        description={t('shell.problem.crashedRemedy')}
        action={<Button onClick={() => window.location.reload()}>{t('shell.problem.reload')}</Button>}
      />
    </main>
  );
}
