import type { RolloutView } from '@banli/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChoiceField } from '../../components/choice-field';
import { Loading } from '../../components/loading';
import { PageHeading } from '../../components/page-heading';
import { PageTrouble } from '../../components/page-trouble';
import { RecordTable } from '../../components/record-table';
import { Section } from '../../components/section';
import { useLanguage } from '../../lib/language.hook';
import { CalendarSection } from './calendar-section';
import { PacksSection } from './packs-section';
import { useRulebook, useRulebooks } from './rules.hook';
import './rules.css';

/** What the cases of a jurisdiction count by: days off and rule packs, and how far a change has come. */
export function RulesPage() {
  const { t } = useTranslation();
  const { say } = useLanguage();
  const list = useRulebooks();
  const [chosen, setChosen] = useState<string | undefined>(undefined);
  if (list.isPending) return <Loading />;
  if (list.isError) return <PageTrouble error={list.error} onRetry={() => void list.refetch()} />;
  const jurisdiction = chosen ?? list.data.rows[0]?.jurisdiction;
  return (
    <div className="page">
      <PageHeading title={t('rules.title')} lead={t('rules.lead')} />
      {list.data.rows.length > 1 && (
        <ChoiceField
          label={t('rules.jurisdiction')}
          choices={list.data.rows.map((row) => ({ value: row.jurisdiction, label: say(row.name) }))}
          value={jurisdiction}
          onChange={setChosen}
        />
      )}
      {jurisdiction !== undefined && <Rulebook key={jurisdiction} jurisdiction={jurisdiction} />}
    </div>
  );
}

function Rulebook({ jurisdiction }: { readonly jurisdiction: string }) {
  const rules = useRulebook(jurisdiction);
  if (rules.isPending) return <Loading />;
  if (rules.isError) return <PageTrouble error={rules.error} onRetry={() => void rules.refetch()} />;
  return (
    <>
      <Rollouts rollouts={rules.data.rollouts} />
      <CalendarSection view={rules.data} />
      <PacksSection view={rules.data} />
    </>
  );
}

/** Changes on their way, and those that have arrived. */
function Rollouts({ rollouts }: { readonly rollouts: readonly RolloutView[] }) {
  const { t } = useTranslation();
  const { day } = useLanguage();
  if (rollouts.length === 0) return null;
  return (
    <Section id="rollouts" title={t('rules.rollouts.title')}>
      <RecordTable
        caption={t('rules.rollouts.title')}
        rows={rollouts}
        rowKey={({ source }) => source}
        columns={[
          {
            key: 'what',
            title: t('rules.rollouts.what'),
            cell: ({ what, pack }) =>
              what === 'pack' ? t('rules.rollouts.pack', { pack: pack ?? '' }) : t('rules.rollouts.calendar'),
          },
          { key: 'on', title: t('rules.rollouts.on'), cell: ({ on, decidedBy }) => `${day(on)} · ${decidedBy.name}` },
          {
            key: 'progress',
            title: t('rules.rollouts.progress'),
            cell: ({ left, told, refused, ended, state }) => {
              const all = left + told + refused + ended;
              const percent = all === 0 ? 100 : Math.round(((all - left) / all) * 100);
              return (
                <>
                  {state === 'running' && <progress max={100} value={percent} aria-label={t('rules.rollouts.title')} />}
                  {t('rules.rollouts.counts', {
                    told: String(told),
                    left: String(left),
                    refused: String(refused),
                    ended: String(ended),
                  })}
                </>
              );
            },
          },
        ]}
      />
    </Section>
  );
}
