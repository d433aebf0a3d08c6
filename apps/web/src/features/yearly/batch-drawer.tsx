import type { ListedBatch } from '@banli/contracts';
import { Drawer } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Loading } from '../../components/loading';
import { PageTrouble } from '../../components/page-trouble';
import { RecordTable } from '../../components/record-table';
import { useLanguage } from '../../lib/language.hook';
import { roundPath } from '../../lib/round-path';
import { useBatch } from './yearly.hook';

type Props = { readonly batch: ListedBatch | undefined; readonly onClose: () => void };

/** One batch, beside the list it stands in. */
export function BatchDrawer({ batch, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <Drawer
      open={batch !== undefined}
      onClose={onClose}
      size={640}
      title={batch && t(`yearly.kind.${batch.kind}`)}
      closable={{ 'aria-label': t('shell.close') }}
      rootClassName="act-drawer"
      destroyOnHidden
    >
      {batch && <Parts stream={batch.stream} />}
    </Drawer>
  );
}

/** Each part of a batch, and what its round said to it. */
function Parts({ stream }: { readonly stream: string }) {
  const { t } = useTranslation();
  const { say } = useLanguage();
  const batch = useBatch(stream);
  if (batch.isPending) return <Loading part />;
  if (batch.isError) return <PageTrouble error={batch.error} onRetry={() => void batch.refetch()} />;
  const { items, note, finished } = batch.data;
  return (
    <>
      {note !== undefined && <p>{note}</p>}
      <RecordTable
        caption={t('yearly.batches')}
        rows={items}
        rowKey={({ stream: to, about }) => `${to}-${about?.id ?? ''}`}
        columns={[
          {
            key: 'unit',
            title: t('yearly.column.unit'),
            cell: ({ stream: to, round }) =>
              round ? (
                <Link to={roundPath(to)}>{round.unit.shortName}</Link>
              ) : (
                <Link to={pathOf(to)}>{shortOf(to)}</Link>
              ),
          },
          { key: 'about', title: t('yearly.column.about'), cell: ({ about }) => about?.shortName ?? '' },
          {
            key: 'result',
            title: t('yearly.column.result'),
            cell: ({ refusal }) =>
              refusal === undefined ? t(finished ? 'yearly.done' : 'yearly.waiting') : say(refusal.text),
          },
        ]}
      />
    </>
  );
}

/** `proposal/chongqing/5-4/0869` → `5-4/0869`, `commitment/chongqing/5-4/0869/1-1` → `5-4/0869/1-1`. */
const shortOf = (stream: string): string => stream.split('/').slice(2).join('/');

function pathOf(stream: string): string {
  const [kind = '', ...rest] = stream.split('/');
  if (kind === 'oversight') return `/${stream}`;
  return kind === 'commitment' ? `/commitments?row=${encodeURIComponent(stream)}` : `/proposals/${rest.join('/')}`;
}
