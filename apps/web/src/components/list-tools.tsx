import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMe } from '../features/session/session.hook';
import { download } from '../lib/download';
import { useLanguage } from '../lib/language.hook';
import { tell } from '../lib/toasts';
import { listAddress, type ListFilter } from './list-pages.hook';
import './list-tools.css';

type Props = { readonly path: string; readonly filter: ListFilter };

/** The list as it stands on the page, all of it: as a spreadsheet, as CSV, on paper. */
export function ListTools({ path, filter }: Props) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { standingIn } = useMe();
  const fetched = useMutation({
    mutationFn: download,
    onError: () => tell('trouble', t('watching.export.failed')),
  });
  const address = (format: 'xlsx' | 'csv') =>
    listAddress(`${path}/export`, { ...filter, format, language: language === 'en' ? 'en' : 'zh' });
  return (
    <div className="list-tools">
      {(['xlsx', 'csv'] as const).map((format) =>
        standingIn ? (
          // a link cannot say in whose place it is followed, and would bring other rows than the page has
          <Button key={format} loading={fetched.isPending} onClick={() => fetched.mutate(address(format))}>
            {t(`watching.export.${format}`)}
          </Button>
        ) : (
          <a key={format} className="list-tool" href={address(format)} download>
            {t(`watching.export.${format}`)}
          </a>
        ),
      )}
      <Button onClick={() => window.print()}>{t('watching.print')}</Button>
    </div>
  );
}
