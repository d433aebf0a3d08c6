import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AsOfField } from '../../components/as-of-field';
import { useDirectory } from '../../components/directory.hook';
import { FilterChoice, FilterDate } from '../../components/filter-fields';
import { ListTools } from '../../components/list-tools';
import { keysUnder } from '../../lib/i18n/loaded';
import type { ProposalFilter } from './proposal-filter';

const tiers = ['long-overdue', 'overdue', 'due-today', 'yellow', 'blue'] as const;

type Props = {
  readonly filter: ProposalFilter;
  /** The day the list is of. */
  readonly shown: string | undefined;
  readonly onChoose: (change: { readonly [K in keyof ProposalFilter]: string | undefined }) => void;
};

export function ProposalFilters({ filter, shown, onChoose }: Props) {
  const { t } = useTranslation();
  const { units } = useDirectory();
  const id = useId();
  const [session, setSession] = useState(filter.session ?? '');
  const all = t('pages.proposals.any');
  return (
    <div className="list-filters">
      <AsOfField on={filter.on} shown={shown} onChange={(on) => onChoose({ on })} />
      <FilterChoice
        label={t('pages.proposals.phase')}
        all={all}
        choices={keysUnder((words) => words.words.phase).map((phase) => ({
          value: phase,
          label: t(`words.phase.${phase}`),
        }))}
        value={filter.phase}
        onChange={(phase) => onChoose({ phase })}
      />
      <FilterChoice
        label={t('pages.proposals.lead')}
        all={all}
        choices={units}
        value={filter.unit}
        onChange={(unit) => onChoose({ unit })}
      />
      <FilterChoice
        label={t('pages.proposals.replyDue')}
        all={all}
        choices={tiers.map((tier) => ({ value: tier, label: t(`words.tier.${tier}`) }))}
        value={filter.tier}
        onChange={(tier) => onChoose({ tier })}
      />
      <div>
        <label htmlFor={id}>{t('pages.proposals.session')}</label>
        <input
          type="text"
          id={id}
          className="text-input filter-choice"
          placeholder={t('pages.proposals.sessionHint')}
          value={session}
          onChange={(event) => setSession(event.target.value)}
          onBlur={() => onChoose({ session: session.trim() })}
          onKeyDown={({ key }) => key === 'Enter' && onChoose({ session: session.trim() })}
        />
      </div>
      <FilterDate
        label={t('pages.proposals.receivedFrom')}
        value={filter.receivedFrom}
        onChange={(receivedFrom) => onChoose({ receivedFrom })}
      />
      <FilterDate
        label={t('pages.proposals.receivedTo')}
        value={filter.receivedTo}
        onChange={(receivedTo) => onChoose({ receivedTo })}
      />
      <FilterChoice
        label={t('pages.proposals.sort')}
        all={t('pages.proposals.latestFirst')}
        choices={[{ value: 'reply-due', label: t('pages.proposals.byReplyDue') }]}
        value={filter.sort}
        onChange={(sort) => onChoose({ sort })}
      />
      <ListTools path="/api/proposals" filter={filter} />
    </div>
  );
}
