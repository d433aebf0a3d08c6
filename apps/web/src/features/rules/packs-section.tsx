import type { PackView, RulebookView } from '@banli/contracts';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChoiceField } from '../../components/choice-field';
import { RecordTable } from '../../components/record-table';
import { Section } from '../../components/section';
import { TextField } from '../../components/text-field';
import { answered, api } from '../../lib/api';
import { useLanguage } from '../../lib/language.hook';
import { DifferenceList } from './difference-list';
import { RulesForm } from './rules-form';

/** The versions there are, what differs between two, a new one, and moving running cases to one. */
export function PacksSection({ view }: { readonly view: RulebookView }) {
  const { t } = useTranslation();
  const { say, day } = useLanguage();
  const { packs, permitted, jurisdiction } = view;
  const [compared, setCompared] = useState<PackView | undefined>(undefined);
  const before = compared && packs[packs.indexOf(compared) - 1];
  const choices = packs.map(({ pack }) => ({ value: pack, label: pack }));
  return (
    <Section id="packs" title={t('rules.packs.title')}>
      <RecordTable
        caption={t('rules.packs.title')}
        rows={packs}
        rowKey={({ pack }) => pack}
        columns={[
          { key: 'pack', title: t('rules.packs.pack'), cell: ({ pack, name }) => `${pack} ${say(name)}` },
          {
            key: 'law',
            title: t('rules.packs.law'),
            cell: ({ law, inForceSince }) => t('shell.mark.note', { text: law, note: inForceSince }),
          },
          {
            key: 'source',
            title: t('rules.packs.source'),
            cell: ({ installed }) =>
              installed
                ? t('rules.packs.installed', { day: day(installed.on), by: installed.by.name })
                : t('rules.packs.shipped'),
          },
          { key: 'cases', title: t('rules.packs.cases'), cell: ({ openCases }) => String(openCases) },
          {
            key: 'compare',
            title: t('rules.packs.compare'),
            cell: (pack) =>
              packs.indexOf(pack) > 0 && (
                <Button size="small" onClick={() => setCompared(compared === pack ? undefined : pack)}>
                  {t('rules.packs.compare')}
                </Button>
              ),
          },
        ]}
      />
      {compared && before && <Comparison jurisdiction={jurisdiction} one={before.pack} other={compared.pack} />}
      {permitted.includes('InstallPack') && (
        <>
          <h3>{t('rules.packs.install')}</h3>
          <RulesForm
            view={view}
            act="InstallPack"
            initial={{ yaml: '' }}
            bodyOf={({ yaml }) => (yaml.trim() === '' ? undefined : { yaml })}
          >
            {({ yaml }, set, tried) => (
              <TextField
                label={t('rules.packs.yaml')}
                hint={t('rules.packs.yamlHint')}
                rows={8}
                required={tried}
                value={yaml}
                onChange={(next) => set({ yaml: next })}
              />
            )}
          </RulesForm>
        </>
      )}
      {permitted.includes('MoveCases') && packs.length > 1 && (
        <>
          <h3>{t('rules.packs.move')}</h3>
          <RulesForm<{ pack?: string | undefined; reason: string }>
            view={view}
            act="MoveCases"
            initial={{ reason: '' }}
            bodyOf={({ pack, reason }) => (pack === undefined || reason.trim() === '' ? undefined : { pack, reason })}
          >
            {({ pack, reason }, set, tried) => (
              <>
                <ChoiceField
                  label={t('rules.packs.to')}
                  hint={t('rules.packs.moveHint')}
                  choices={choices}
                  required={tried}
                  value={pack}
                  onChange={(next) => set({ pack: next })}
                />
                <TextField
                  label={t('rules.packs.reason')}
                  required={tried}
                  value={reason}
                  onChange={(next) => set({ reason: next })}
                />
              </>
            )}
          </RulesForm>
        </>
      )}
    </Section>
  );
}

function Comparison({
  jurisdiction,
  one,
  other,
}: {
  readonly jurisdiction: string;
  readonly one: string;
  readonly other: string;
}) {
  const { t } = useTranslation();
  const compared = useQuery({
    queryKey: ['rulebook', jurisdiction, 'differences', one, other],
    queryFn: () =>
      answered(
        api.GET('/api/rulebooks/{jurisdiction}/differences', {
          params: { path: { jurisdiction }, query: { one, other } },
        }),
      ),
  });
  if (!compared.data) return null;
  return (
    <>
      <p className="quiet">{t('rules.packs.between', { one, other, n: String(compared.data.differences.length) })}</p>
      <DifferenceList differences={compared.data.differences} />
    </>
  );
}
