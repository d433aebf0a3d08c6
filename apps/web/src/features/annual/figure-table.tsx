import type { FigureSubjectName } from '@banli/contracts';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { RecordTable } from '../../components/record-table';
import { useFigureWords } from './figure-words.hook';

type Props = {
  readonly subject: FigureSubjectName;
  readonly divisions: readonly {
    readonly division: string;
    readonly parts: readonly { readonly value: string; readonly count: number }[];
  }[];
  /** Where the rows of a part are to be seen. */
  readonly rowsAt?: (division: string, value: string) => string;
};

/** Counted facts, each divided several ways; every number leads to its rows. */
export function FigureTable({ subject, divisions, rowsAt }: Props) {
  const { t } = useTranslation();
  const words = useFigureWords();
  const rows = divisions.flatMap(({ division, parts }) => parts.map((part) => ({ division, ...part })));
  // on a page of its own it stands right below the title
  const Heading = rowsAt ? 'h2' : 'h3';
  const total = divisions[0]?.parts.reduce((sum, { count }) => sum + count, 0) ?? 0;
  return (
    <>
      <Heading>{t(`annual.subject.${subject}`, { n: String(total) })}</Heading>
      {rows.length > 0 && (
        <RecordTable
          caption={t(`annual.subject.${subject}`, { n: String(total) })}
          rows={rows}
          rowKey={({ division, value }) => `${subject}-${division}-${value}`}
          columns={[
            { key: 'division', title: t('annual.column.division'), cell: ({ division }) => words.division(division) },
            { key: 'value', title: t('annual.column.value'), cell: ({ value }) => words.value(value) },
            {
              key: 'count',
              title: t('annual.column.count'),
              cell: ({ division, value, count }) =>
                rowsAt ? <Link to={rowsAt(division, value)}>{count}</Link> : String(count),
            },
          ]}
        />
      )}
    </>
  );
}
