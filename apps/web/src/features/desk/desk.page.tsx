import type { DelegationView, DeskView } from '@banli/contracts';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Loading } from '../../components/loading';
import { PageHeading } from '../../components/page-heading';
import { PageTrouble } from '../../components/page-trouble';
import { RecordTable } from '../../components/record-table';
import { Section } from '../../components/section';
import { useLanguage } from '../../lib/language.hook';
import { useMe } from '../session/session.hook';
import { DelegateForm } from './delegate-form';
import { EndForm } from './end-form';
import { HandOver } from './hand-over';
import { useDesk } from './desk.hook';
import './desk.css';

/** Leaving one's desk to a colleague while away, and what was left to whom before. */
export function DeskPage() {
  const { t } = useTranslation();
  const me = useMe();
  const desk = useDesk(me.unit.id);
  if (desk.isPending) return <Loading />;
  if (desk.isError) return <PageTrouble error={desk.error} onRetry={() => void desk.refetch()} />;
  const view = desk.data;
  const { own, others } = view.mayDelegate;
  return (
    <div className="page">
      <PageHeading title={t('desk.title')} lead={t('desk.lead')} />
      {own || others ? (
        <Section title={t('desk.new')}>
          <DelegateForm view={view} />
        </Section>
      ) : (
        <p className="quiet">{t('desk.inPerson')}</p>
      )}
      {others && <HandOver />}
      <Delegations view={view} />
    </div>
  );
}

function Delegations({ view }: { readonly view: DeskView }) {
  const { t } = useTranslation();
  const { day } = useLanguage();
  const [ending, setEnding] = useState<number | undefined>(undefined);
  const chosen = view.rows.find(({ seq }) => seq === ending);
  const days = ({ from, to, planned }: DelegationView) => (
    <>
      {from <= to ? t('desk.days', { from: day(from), to: day(to) }) : t('desk.neverBegan', { from: day(from) })}
      {planned !== undefined && <span className="quiet"> {t('desk.planned', { day: day(planned) })}</span>}
    </>
  );
  return (
    <Section title={t('desk.list')} aside={<span className="quiet">{view.rows.length}</span>}>
      {view.rows.length === 0 ? (
        <p className="quiet">{t('desk.empty')}</p>
      ) : (
        <RecordTable
          caption={t('desk.list')}
          rows={view.rows}
          rowKey={({ seq }) => String(seq)}
          columns={[
            { key: 'absent', title: t('desk.field.absent'), cell: ({ absent }) => absent.name },
            { key: 'substitute', title: t('desk.field.substitute'), cell: ({ substitute }) => substitute.name },
            { key: 'days', title: t('desk.field.days'), cell: days },
            { key: 'reason', title: t('desk.field.reason'), cell: ({ reason }) => reason },
            {
              key: 'standing',
              title: t('desk.field.standing'),
              cell: ({ seq, standing, permitted }) => (
                <>
                  <span className={standing === 'running' ? 'desk-running' : 'quiet'}>
                    {t(`desk.standing.${standing}`)}
                  </span>
                  {permitted.includes('EndDelegation') && (
                    <Button size="small" className="desk-end" onClick={() => setEnding(seq)}>
                      {t('acts.title.EndDelegation')}
                    </Button>
                  )}
                </>
              ),
            },
          ]}
        />
      )}
      {chosen && (
        <div className="desk-ending">
          <EndForm key={chosen.seq} view={view} delegation={chosen} onDone={() => setEnding(undefined)} />
        </div>
      )}
    </Section>
  );
}
