import type { CaseView } from '@banli/contracts';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Comparison } from '../../components/comparison';
import { FilterChoice } from '../../components/filter-fields';
import { Loading } from '../../components/loading';
import { TroubleAlert } from '../../components/trouble-alert';
import { answered, api } from '../../lib/api';
import { caseKeyOf } from '../../lib/case-path';
import { useLanguage } from '../../lib/language.hook';
import { useNames } from './case.hook';
import { textOfLetter } from './letter-text';

/** Every saved version, two of them compared word by word; at first the latest with the one before it. */
export function Versions({ view }: { readonly view: CaseView }) {
  const { t } = useTranslation();
  const { day } = useLanguage();
  const nameOf = useNames(view);
  const [chosen, choose] = useState<{ readonly before?: string | undefined; readonly after?: string | undefined }>({});
  const found = useQuery({
    queryKey: ['drafts', view.proposal.stream, view.branch?.id ?? '', view.draft?.version],
    queryFn: () =>
      answered(
        api.GET('/api/proposals/{jurisdiction}/{session}/{number}/drafts', {
          params: { path: caseKeyOf(view.proposal), query: { answer: view.branch?.id } },
        }),
      ),
  });
  if (found.isPending) return <Loading part />;
  if (found.isError) return <TroubleAlert error={found.error} onRetry={() => void found.refetch()} />;
  const { versions } = found.data;
  const after = versions.find(({ version }) => String(version) === chosen.after) ?? versions[0];
  const before = versions.find(({ version }) => String(version) === chosen.before) ?? versions[1];
  if (!after || !before) return <p className="quiet">{t('writing.onlyOne')}</p>;
  const choices = versions.map(({ version, author, savedOn }) => ({
    value: String(version),
    label: t('writing.version', { version: String(version), name: author.name, day: day(savedOn) }),
  }));
  return (
    <>
      <div className="list-filters">
        <FilterChoice
          label={t('writing.before')}
          all={t('writing.choose')}
          choices={choices}
          value={String(before.version)}
          onChange={(version) => choose({ ...chosen, before: version })}
        />
        <FilterChoice
          label={t('writing.after')}
          all={t('writing.choose')}
          choices={choices}
          value={String(after.version)}
          onChange={(version) => choose({ ...chosen, after: version })}
        />
      </div>
      <Comparison before={textOfLetter(before.content, nameOf)} after={textOfLetter(after.content, nameOf)} />
    </>
  );
}
