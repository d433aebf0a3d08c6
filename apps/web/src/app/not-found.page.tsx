import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PageHeading } from '../components/page-heading';

export function NotFoundPage() {
  const { t } = useTranslation();
  return (
    <div className="page narrow">
      <PageHeading title={t('shell.notFound.title')} lead={t('shell.notFound.text')} />
      <Link to="/inbox">{t('shell.notFound.back')}</Link>
    </div>
  );
}
