import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../lib/language.hook';
import { listAddress, type ListFilter } from './list-pages.hook';
import './list-tools.css';

type Props = { readonly path: string; readonly filter: ListFilter };

/** The list as it stands on the page, all of it: as a spreadsheet, as CSV, on paper. */
export function ListTools({ path, filter }: Props) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const address = (format: 'xlsx' | 'csv') =>
    listAddress(`${path}/export`, { ...filter, format, language: language === 'en' ? 'en' : 'zh' });
  return (
    <div className="list-tools">
      {(['xlsx', 'csv'] as const).map((format) => (
        <a key={format} className="list-tool" href={address(format)} download>
          {t(`watching.export.${format}`)}
        </a>
      ))}
      <Button onClick={() => window.print()}>{t('watching.print')}</Button>
    </div>
  );
}
