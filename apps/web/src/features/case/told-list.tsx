import type { CaseView, ClockView } from '@banli/contracts';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TroubleAlert } from '../../components/trouble-alert';
import { answered, api } from '../../lib/api';
import { caseKeyOf } from '../../lib/case-path';
import { useLanguage } from '../../lib/language.hook';
import { alarmWord } from '../../lib/words-of';

type Props = { readonly view: CaseView; readonly clock: ClockView };

/** Warnings and chases of a clock: to whom, at which levels, and whether anybody of them has opened the case since. */
export function ToldList({ view, clock }: Props) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('packs.told.title')}</summary>
      {open && <Told view={view} clock={clock} />}
    </details>
  );
}

function Told({ view, clock }: Props) {
  const { t } = useTranslation();
  const { instant } = useLanguage();
  const asked = useQuery({
    queryKey: ['told', view.proposal.stream, clock.id, view.version],
    queryFn: () =>
      answered(
        api.GET('/api/proposals/{jurisdiction}/{session}/{number}/clocks/{clock}/explanation', {
          params: { path: { ...caseKeyOf(view.proposal), clock: clock.id } },
        }),
      ),
  });
  if (asked.isError) return <TroubleAlert error={asked.error} onRetry={() => void asked.refetch()} />;
  if (!asked.isSuccess) return null;
  const { told } = asked.data;
  if (told.length === 0) return <p className="quiet">{t('packs.told.none')}</p>;
  return (
    <ul className="progress-list">
      {told.map(({ tier, to, levels = [], sentAt, seenAt, seenBy }) => (
        <li key={`${tier}-${to.id}-${sentAt}`}>
          <time dateTime={sentAt}>{instant(sentAt)}</time> {alarmWord(tier, t)} · {to.shortName}
          {levels.length > 0 &&
            t('shell.mark.note', {
              text: '',
              note: levels.map((level) => t(`words.role.${level as 'handler'}`)).join(t('shell.mark.and')),
            })}
          <span className="quiet">
            {' '}
            {seenAt === undefined
              ? t('packs.told.unseen')
              : t('packs.told.seen', { at: instant(seenAt), name: seenBy?.name ?? '' })}
          </span>
        </li>
      ))}
    </ul>
  );
}
