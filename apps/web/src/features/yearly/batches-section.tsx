import type { BatchList, ListedBatch } from '@banli/contracts';
import { Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RecordTable } from '../../components/record-table';
import { Section } from '../../components/section';
import { useLanguage } from '../../lib/language.hook';

/** Comes with the first batch that is opened. */
const BatchDrawer = lazy(async () => ({ default: (await import('./batch-drawer')).BatchDrawer }));

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
      <Suspense fallback={null}>
        {open !== undefined && <BatchDrawer batch={chosen} onClose={() => setOpen(undefined)} />}
      </Suspense>
    </Section>
  );
}
