import type { RulesPreview } from '@banli/contracts';
import { useTranslation } from 'react-i18next';
import { RecordTable } from '../../components/record-table';

/** Values in which two versions of a pack differ. */
export function DifferenceList({ differences }: Pick<RulesPreview, 'differences'>) {
  const { t } = useTranslation();
  return (
    <RecordTable
      caption={t('rules.packs.differences')}
      rows={differences}
      rowKey={({ field }) => field}
      columns={[
        { key: 'field', title: t('rules.packs.field'), cell: ({ field }) => <code>{field}</code> },
        { key: 'one', title: t('rules.packs.before'), cell: ({ one }) => one ?? '—' },
        { key: 'other', title: t('rules.packs.after'), cell: ({ other }) => other ?? '—' },
      ]}
    />
  );
}
