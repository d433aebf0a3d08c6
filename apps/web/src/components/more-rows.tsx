import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ListPages } from './list-pages.hook';

/** Asks for the next page, where there is one. Nothing turns meanwhile: each turn would have a long page drawn anew. */
export function MoreRows<P>({ list }: { readonly list: ListPages<P> }) {
  const { t } = useTranslation();
  if (!list.hasMore) return null;
  return (
    <Button className="show-more" disabled={list.fetchingMore} onClick={list.more}>
      {list.fetchingMore ? t('shell.loading') : t('shell.moreRows')}
    </Button>
  );
}
