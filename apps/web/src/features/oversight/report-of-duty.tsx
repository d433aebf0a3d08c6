import type { OversightDutyView, OversightView } from '@banli/contracts';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../lib/language.hook';
import { FigureTable } from '../annual/figure-table';

type Report = OversightDutyView['reports'][number];

/** What a report of article 34 has besides its text: the figures of that day, and the vote on it. */
export function ReportOfDuty({ report }: { readonly report: Report }) {
  const { t } = useTranslation();
  const { day } = useLanguage();
  const { figures, vote } = report;
  return (
    <>
      {figures && (
        <details>
          <summary>{t('oversight.figures', { day: day(figures.on) })}</summary>
          {(['proposals', 'commitments'] as const).map((subject) => (
            <FigureTable
              key={subject}
              subject={subject}
              divisions={Object.entries(figures.counts[subject] ?? {}).map(([division, parts]) => ({
                division,
                parts: Object.entries(parts).map(([value, count]) => ({ value, count })),
              }))}
            />
          ))}
        </details>
      )}
      {vote && (
        <p>
          {t('oversight.voted', {
            day: day(vote.on),
            inFavour: String(vote.inFavour),
            against: String(vote.against),
            abstained: String(vote.abstained),
            members: String(vote.members),
            result: t(vote.adopted ? 'oversight.adopted' : 'oversight.notAdopted'),
          })}
        </p>
      )}
    </>
  );
}

/** Where the reports were printed (34, 36). */
export function Printed({ printed }: Pick<OversightView, 'printed'>) {
  const { t } = useTranslation();
  const { day } = useLanguage();
  return (
    <ul>
      {printed.map(({ on, where, reference }) => (
        <li key={where}>
          {t('oversight.printedRow', { day: day(on), where: t(`oversight.where.${where}`), reference })}
        </li>
      ))}
    </ul>
  );
}
