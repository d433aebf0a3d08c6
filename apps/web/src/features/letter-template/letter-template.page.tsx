import { LETTER_TEXTS, type LetterTemplateView } from '@banli/contracts';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Loading } from '../../components/loading';
import { PageHeading } from '../../components/page-heading';
import { PageTrouble } from '../../components/page-trouble';
import { RecordTable } from '../../components/record-table';
import { Section } from '../../components/section';
import { answered, api } from '../../lib/api';
import { useLanguage } from '../../lib/language.hook';
import { useMe } from '../session/session.hook';
import { TemplateForm } from './template-form';
import type { LetterText } from './template-texts';
import './letter-template.css';

/** How the own unit words its letters, and who changed that when. */
export function LetterTemplatePage() {
  const { t } = useTranslation();
  const unit = useMe().unit.id;
  const found = useQuery({
    queryKey: ['letter-template', unit],
    queryFn: () => answered(api.GET('/api/desks/{unit}/letter-template', { params: { path: { unit } } })),
  });
  if (found.isPending) return <Loading />;
  if (found.isError) return <PageTrouble error={found.error} onRetry={() => void found.refetch()} />;
  const view = found.data;
  const [inForce] = view.versions;
  return (
    <div className="page">
      <PageHeading
        title={t('letterTemplate.title')}
        lead={t('letterTemplate.lead')}
        aside={<Link to="/letter-reading">{t('letterReading.title')}</Link>}
      />
      <Section title={t('letterTemplate.now')}>
        <InForce view={view} />
        {view.mayAdopt ? (
          <TemplateForm key={inForce?.version ?? 0} view={view} />
        ) : (
          <>
            <Texts view={view} />
            <p className="quiet">{t('letterTemplate.readOnly')}</p>
          </>
        )}
      </Section>
      <History view={view} />
    </div>
  );
}

function InForce({ view }: { readonly view: LetterTemplateView }) {
  const { t } = useTranslation();
  const { day } = useLanguage();
  const [inForce] = view.versions;
  if (!inForce) return <p className="quiet">{t('letterTemplate.house')}</p>;
  const { version, on, by, reason } = inForce;
  return <p>{t('letterTemplate.inForce', { version: String(version), day: day(on), by: by.name, reason })}</p>;
}

function Texts({ view }: { readonly view: LetterTemplateView }) {
  const { t } = useTranslation();
  const own = view.versions[0]?.texts ?? {};
  return (
    <dl className="template-texts">
      {LETTER_TEXTS.map((text) => (
        <div key={text}>
          <dt>{t(`letterTemplate.text.${text}`)}</dt>
          <dd lang="zh-CN">{(own[text] ?? view.house[text]) || t('letterTemplate.none')}</dd>
        </div>
      ))}
    </dl>
  );
}

function History({ view }: { readonly view: LetterTemplateView }) {
  const { t } = useTranslation();
  const { day } = useLanguage();
  const { versions } = view;
  const wording = (texts: Readonly<Partial<Record<LetterText, string>>>) => {
    const own = LETTER_TEXTS.filter((text) => texts[text] !== undefined);
    if (own.length === 0) return t('letterTemplate.allHouse');
    return (
      <ul className="template-wording">
        {own.map((text) => (
          <li key={text}>
            {t(`letterTemplate.text.${text}`)}
            <q lang="zh-CN">{texts[text]}</q>
          </li>
        ))}
      </ul>
    );
  };
  return (
    <Section title={t('letterTemplate.history')} aside={<span className="quiet">{versions.length}</span>}>
      {versions.length === 0 ? (
        <p className="quiet">{t('letterTemplate.empty')}</p>
      ) : (
        <RecordTable
          caption={t('letterTemplate.history')}
          rows={versions}
          rowKey={({ version }) => String(version)}
          columns={[
            { key: 'version', title: t('letterTemplate.column.version'), cell: ({ version }) => String(version) },
            { key: 'on', title: t('letterTemplate.column.on'), cell: ({ on }) => day(on) },
            { key: 'by', title: t('letterTemplate.column.by'), cell: ({ by }) => by.name },
            { key: 'texts', title: t('letterTemplate.column.texts'), cell: ({ texts }) => wording(texts) },
            { key: 'reason', title: t('letterTemplate.column.reason'), cell: ({ reason }) => reason },
          ]}
        />
      )}
    </Section>
  );
}
