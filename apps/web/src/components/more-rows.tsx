import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ListPages } from './list-pages.hook';

/** Asks for the next page, where there is one. */
export function MoreRows<P>({ list }: { readonly list: ListPages<P> }) {
  const { t } = useTranslation();
  if (!list.hasMore) return null;
  return (
    <Button className="show-more" loading={list.fetchingMore} onClick={list.more}>
      {t('shell.moreRows')}
    </Button>
  );
}
