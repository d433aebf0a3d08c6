import type { CaseView } from '@banli/contracts';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { RecordTable } from '../../components/record-table';
import { Section } from '../../components/section';
import { casePath } from '../../lib/case-path';
import { useLanguage } from '../../lib/language.hook';
import { useOpenAct } from './open-act.hook';

/** Everyone the letter went to, and who is known to have it. */
export function DispatchList({ view }: { readonly view: CaseView }) {
  const { t } = useTranslation();
  const { day } = useLanguage();
  const { open } = useOpenAct();
  const mayConfirm = view.permitted.includes('ConfirmDelivery');
  const done = view.dispatches.filter(({ deliveredOn }) => deliveredOn !== undefined).length;
  return (
    <Section
      id="case-dispatches"
      title={t('cases.dispatches.title')}
      aside={
        <span className="quiet">
          {t('cases.dispatches.progress', { done: String(done), all: String(view.dispatches.length) })}
        </span>
      }
    >
      <RecordTable
        caption={t('cases.dispatches.title')}
        rows={view.dispatches}
        rowKey={({ recipient }) => `sent-${recipient.id}`}
        columns={[
          { key: 'who', title: t('cases.dispatches.recipient'), cell: ({ recipient }) => recipient.name },
          { key: 'as', title: t('cases.dispatches.as'), cell: (row) => t(`words.recipient.${row.as}`) },
          {
            key: 'by',
            title: t('cases.dispatches.channels'),
            cell: ({ channels }) => channels.map((channel) => t(`words.channel.${channel}`)).join(' + '),
          },
          { key: 'sent', title: t('cases.dispatches.sent'), cell: ({ sentOn }) => day(sentOn) },
          {
            key: 'delivered',
            title: t('cases.dispatches.delivered'),
            cell: ({ recipient, deliveredOn, arrived, awaitsProof, receiptWith }) => {
              if (receiptWith)
                return (
                  <Link to={casePath(receiptWith)}>
                    {t('cases.dispatches.withMerged', { number: receiptWith.number })}
                  </Link>
                );
              const known = arrived.map(({ channel, on }) => `${t(`words.channel.${channel}`)} ${day(on)}`).join(' · ');
              const told = known || (deliveredOn === undefined ? '' : day(deliveredOn));
              if (!awaitsProof) return told;
              if (!mayConfirm) return told || <span className="quiet">{t('cases.dispatches.notDelivered')}</span>;
              return (
                <>
                  {told && <div>{told}</div>}
                  <Button
                    size="small"
                    aria-label={`${t('cases.dispatches.confirm')} ${recipient.name}`}
                    onClick={() => open('ConfirmDelivery', recipient.id)}
                  >
                    {t('cases.dispatches.confirm')}
                  </Button>
                </>
              );
            },
          },
        ]}
      />
    </Section>
  );
}
