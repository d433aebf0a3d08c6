import type { CaseView, WhatIfQuestion } from '@banli/contracts';
import { keepPreviousData, skipToken, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { RecordTable } from '../../../components/record-table';
import { WhyDate } from '../../../components/why-date';
import { answered, api } from '../../../lib/api';
import { caseKeyOf } from '../../../lib/case-path';
import { useLanguage } from '../../../lib/language.hook';

type Props = {
  readonly view: CaseView;
  /** Undefined while something is missing. */
  readonly question: WhatIfQuestion | undefined;
};

/** The dates that an act would bring and what its units owe already, while its form is filled in. */
export function WhatIfDates({ view, question }: Props) {
  const { t } = useTranslation();
  const { say } = useLanguage();
  const asked = useQuery({
    queryKey: ['what-if', view.proposal.stream, view.version, question],
    queryFn: question
      ? () =>
          answered(
            api.POST('/api/proposals/{jurisdiction}/{session}/{number}/what-if', {
              params: { path: caseKeyOf(view.proposal) },
              body: question,
            }),
          )
      : skipToken,
    placeholderData: keepPreviousData,
    retry: false,
  });
  if (question === undefined || !asked.isSuccess) return null;
  const { dates, load } = asked.data;
  return (
    <section className="what-if" aria-live="polite">
      <h3>{t('rules.whatIf.title')}</h3>
      <RecordTable
        caption={t('rules.whatIf.title')}
        rows={dates}
        rowKey={({ kind, owedBy }) => `what-if-${kind}-${owedBy.id}`}
        columns={[
          { key: 'clock', title: t('rules.preview.clock'), cell: ({ name }) => say(name) },
          { key: 'owed', title: t('rules.whatIf.owedBy'), cell: ({ owedBy }) => owedBy.shortName },
          {
            key: 'due',
            title: t('rules.whatIf.due'),
            cell: (date) => (
              <>
                <WhyDate clock={{ ...date, source: view.pack.source }} />
                {date.provisional && <span className="provisional">{t('pages.board.provisional')}</span>}
              </>
            ),
          },
        ]}
      />
      <ul className="quiet">
        {load.map(({ unit, replies, opinions, overdue }) => (
          <li key={unit.id}>
            {t('rules.whatIf.load', {
              unit: unit.shortName,
              replies: String(replies),
              opinions: String(opinions),
              overdue: String(overdue),
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}
