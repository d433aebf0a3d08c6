import type { CaseView } from '@banli/contracts';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Section } from '../../components/section';
import { TierChip } from '../../components/tier-chip';
import { answered, api } from '../../lib/api';
import { caseKeyOf } from '../../lib/case-path';
import { keysUnder } from '../../lib/i18n/loaded';
import { useLanguage } from '../../lib/language.hook';

/** Which act is waited for, from whom and by when; the person's own stand first. */
export function OwedList({ view }: { readonly view: CaseView }) {
  const { t } = useTranslation();
  const { dueDay } = useLanguage();
  const now = useQuery({
    queryKey: ['case', view.proposal.stream, 'now', view.branch?.id ?? '', view.head],
    queryFn: () =>
      answered(
        api.GET('/api/proposals/{jurisdiction}/{session}/{number}/now', {
          params: { path: caseKeyOf(view.proposal), query: { answer: view.branch?.id } },
        }),
      ),
  });
  const owed = now.data?.owed.toSorted((a, b) => Number(b.own) - Number(a.own)) ?? [];
  if (owed.length === 0) return null;
  const nameOf = (act: string) => {
    const known = keysUnder((words) => words.acts.title).find((one) => one === act);
    return known === undefined ? act : t(`acts.title.${known}`);
  };
  return (
    <Section id="case-owed" title={t('cases.owed.title')}>
      <ul className="clock-list">
        {owed.map(({ act, orElse, by, about, answer, dueOn, tier, own }) => {
          return (
            <li key={[act, by.id, about?.id, answer?.id].join()}>
              <div className="clock-line">
                <strong>
                  {[act, orElse ?? []]
                    .flat()
                    .map(nameOf)
                    .join(` ${t('cases.owed.or')} `)}
                </strong>
                {dueOn !== undefined && <TierChip tier={tier} />}
              </div>
              <div className="clock-line">
                <span className="quiet">
                  {own ? t('cases.owed.own', { name: by.shortName }) : by.shortName}
                  {about && ` · ${about.shortName}`}
                </span>
                {dueOn !== undefined && <time dateTime={dueOn}>{t('cases.owed.by', { day: dueDay(dueOn) })}</time>}
              </div>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
