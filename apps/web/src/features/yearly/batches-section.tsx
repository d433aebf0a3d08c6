import type { BatchList, ListedBatch } from '@banli/contracts';
import { Button, Drawer } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Loading } from '../../components/loading';
import { PageTrouble } from '../../components/page-trouble';
import { RecordTable } from '../../components/record-table';
import { Section } from '../../components/section';
import { useLanguage } from '../../lib/language.hook';
import { roundPath } from '../../lib/round-path';
import { useBatch } from './yearly.hook';

/** Every batch of the year, what was approved, and how far it has come. */
export function BatchesSection({ list }: { readonly list: BatchList }) {
  const { t } = useTranslation();
  const { day } = useLanguage();
  const [open, setOpen] = useState<string | undefined>(undefined);
  const chosen = list.rows.find(({ stream }) => stream === open);
  const progress = ({ parts, finished }: ListedBatch) =>
    finished
      ? t('yearly.finished', { day: day(finished.on), done: String(finished.done), refused: String(finished.refused) })
      : t('yearly.underWay', { n: String(parts) });
  return (
    <Section title={t('yearly.batches')} aside={<span className="quiet">{list.rows.length}</span>}>
      {list.rows.length === 0 ? (
        <p className="quiet">{t('yearly.noBatches')}</p>
      ) : (
        <RecordTable
          caption={t('yearly.batches')}
          rows={list.rows}
          rowKey={({ stream }) => stream}
          columns={[
            { key: 'kind', title: t('yearly.batches'), cell: ({ kind }) => t(`yearly.kind.${kind}`) },
            {
              key: 'approved',
              title: t('yearly.filter.year'),
              cell: ({ approvedOn, approvedBy }) =>
                t('yearly.approvedOn', { day: day(approvedOn), name: approvedBy.name }),
            },
            { key: 'result', title: t('yearly.column.result'), cell: progress },
            {
              key: 'open',
              title: t('yearly.open'),
              cell: ({ stream }) => (
                <Button size="small" onClick={() => setOpen(stream)}>
                  {t('yearly.open')}
                </Button>
              ),
            },
          ]}
        />
      )}
      <Drawer
        open={chosen !== undefined}
        onClose={() => setOpen(undefined)}
        size={640}
        title={chosen && t(`yearly.kind.${chosen.kind}`)}
        closable={{ 'aria-label': t('shell.close') }}
        rootClassName="act-drawer"
        destroyOnHidden
      >
        {chosen && <Parts stream={chosen.stream} />}
      </Drawer>
    </Section>
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
