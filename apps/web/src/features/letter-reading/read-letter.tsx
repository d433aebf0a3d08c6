import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { RecordTable } from '../../components/record-table';
import { Section } from '../../components/section';
import type { LetterRead } from './reading.types';

type Field = keyof Pick<
  LetterRead,
  'organ' | 'number' | 'congress' | 'session' | 'proposalNumber' | 'deputies' | 'title' | 'coHandlers' | 'signer' | 'cc'
>;

const FIELDS: readonly Field[] = [
  'organ',
  'number',
  'congress',
  'session',
  'proposalNumber',
  'deputies',
  'title',
  'coHandlers',
  'signer',
  'cc',
];

/** The twelve fields that the contract covers; what was not read says so. */
export function ReadLetter({ name, letter }: { readonly name: string; readonly letter: LetterRead }) {
  const { t } = useTranslation();
  const said = (field: Field): ReactNode => {
    const value = letter[field];
    if (value === null) return <span className="unread-field">{t('letterReading.nothing')}</span>;
    if (typeof value === 'string') return value;
    if ('name' in value) return `${value.name} ${value.post}`.trim();
    return value.length === 0 ? t('letterReading.none') : value.join('、');
  };
  return (
    <Section title={t('letterReading.of', { name })}>
      <dl className="letter-fields">
        {FIELDS.map((field) => (
          <div key={field}>
            <dt>{t(`letterReading.field.${field}`)}</dt>
            <dd lang="zh-CN">{said(field)}</dd>
          </div>
        ))}
      </dl>
      <h3>{t('letterReading.field.sections')}</h3>
      <div className="letter-sections" lang="zh-CN">
        {letter.sections === null ? (
          <p className="unread-field">{t('letterReading.nothing')}</p>
        ) : (
          letter.sections.map(({ heading, paragraphs }, index) => (
            <details key={index}>
              <summary>{heading === '' ? (paragraphs[0]?.slice(0, 30) ?? '') : heading}</summary>
              {paragraphs.map((text, at) => (
                <p key={at}>{text}</p>
              ))}
            </details>
          ))
        )}
      </div>
      <h3>{t('letterReading.field.commitments')}</h3>
      <Commitments rows={letter.commitments} />
    </Section>
  );
}

function Commitments({ rows }: { readonly rows: LetterRead['commitments'] }) {
  const { t } = useTranslation();
  if (rows === null) return <p className="unread-field">{t('letterReading.nothing')}</p>;
  if (rows.length === 0) return <p className="quiet">{t('letterReading.none')}</p>;
  const numbered = rows.map((row, index) => ({ ...row, no: String(index + 1) }));
  return (
    <RecordTable
      caption={t('letterReading.field.commitments')}
      rows={numbered}
      rowKey={({ no }) => no}
      columns={[
        { key: 'no', title: t('letterReading.column.no'), cell: ({ no }) => no },
        {
          key: 'item',
          title: t('letterReading.column.item'),
          cell: ({ item, due, responsibleUnit }) =>
            item + due + responsibleUnit === '' ? t('letterReading.emptyRow') : item,
        },
        {
          key: 'due',
          title: t('letterReading.column.due'),
          cell: ({ due, dueOn }) => (dueOn === null ? due : `${due}（${dueOn}）`),
        },
        { key: 'unit', title: t('letterReading.column.unit'), cell: ({ responsibleUnit }) => responsibleUnit },
      ]}
    />
  );
}
