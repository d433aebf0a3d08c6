import type { LikelyDuplicatesBody } from '@banli/contracts';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Section } from '../../components/section';
import { answered, api } from '../../lib/api';
import { casePath } from '../../lib/case-path';
import { useLanguage } from '../../lib/language.hook';

/** Below this a title says too little to be compared. */
const SIGNS = 6;

/** What may be the same as this proposal, to be looked at before it goes on; nothing where nothing is like it. */
export function LikelyDuplicatesSection({ about }: { readonly about: LikelyDuplicatesBody }) {
  const { t } = useTranslation();
  const { day } = useLanguage();
  const asked = useDeferredValue(about);
  const found = useQuery({
    queryKey: ['duplicates', asked],
    queryFn: () => answered(api.POST('/api/proposals/likely-duplicates', { body: asked })),
    enabled: asked.title.trim().length >= SIGNS,
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });
  if (!found.data || asked.title.trim().length < SIGNS) return null;
  const { rows, compared } = found.data;
  return (
    <Section
      title={t('intakeHelp.duplicates')}
      aside={<span className="quiet">{t('intakeHelp.compared', { n: String(compared) })}</span>}
    >
      {rows.length === 0 ? (
        <p className="quiet">{t('intakeHelp.noDuplicates')}</p>
      ) : (
        <>
          <p>{t('intakeHelp.duplicatesHint')}</p>
          <ul className="plain-list duplicates">
            {rows.map((row) => (
              <li key={row.stream}>
                <Link to={casePath(row)} target="_blank">
                  {t('intakeHelp.number', { number: row.number })} {row.title}
                </Link>
                <div className="quiet">
                  {t('intakeHelp.like', { title: String(row.like.title), text: String(row.like.text) })} ·{' '}
                  {t(`words.phase.${row.phase}`)} · {day(row.receivedOn)}
                  {row.lead && ` · ${row.lead.shortName}`}
                </div>
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}
