import type { CaseView } from '@banli/contracts';
import { useTranslation } from 'react-i18next';
import { LongText } from '../../components/long-text';
import { Section } from '../../components/section';
import { useLanguage } from '../../lib/language.hook';

export function ProposalText({ view }: { readonly view: CaseView }) {
  const { t } = useTranslation();
  const { say, day } = useLanguage();
  const { assignment } = view;
  const [lead, ...others] = view.proposers;
  return (
    <Section id="case-proposal" title={t('cases.proposal.title')}>
      <dl className="facts">
        <Fact name={t('cases.proposal.proposers')}>
          {lead && t('shell.mark.note', { text: lead.name, note: t('cases.proposal.lead') })}
          {others.map(({ name }) => `、${name}`).join('')}
        </Fact>
        <Fact name={t('cases.proposal.received')}>{day(view.receivedOn)}</Fact>
        <Fact name={t('cases.proposal.assigningBody')}>{view.assigningBody.name}</Fact>
        <Fact name={t('cases.proposal.assignedOn')}>
          {assignment ? day(assignment.on) : t('cases.proposal.notYet')}
          {assignment && assignment.manner !== 'lead' && (
            <div className="quiet">{t(`words.assignmentManner.${assignment.manner}`)}</div>
          )}
          {assignment?.difficult === true && <div className="quiet">{t('cases.proposal.difficult')}</div>}
        </Fact>
        {assignment && (
          <>
            <Fact name={t('cases.proposal.leadUnit')}>
              {[assignment.lead, ...assignment.joint].map(({ name }) => name).join(t('shell.mark.and'))}
            </Fact>
            <Fact name={t('cases.proposal.coHandlers')}>
              {assignment.coHandlers.map(({ shortName }) => shortName).join(t('shell.mark.and')) ||
                t('cases.proposal.none')}
            </Fact>
          </>
        )}
        <Fact name={t('cases.proposal.pack')}>
          {say(view.pack.name)}
          <div className="quiet">{view.pack.source}</div>
        </Fact>
        <Fact name={t('cases.contact.title')}>
          {view.contacts === 0 ? t('cases.contact.none') : t('cases.contact.count', { n: String(view.contacts) })}
        </Fact>
      </dl>
      <LongText text={view.text} />
      {view.requests.length > 0 && (
        <>
          <h3>{t('cases.proposal.requests')}</h3>
          <ol className="requests" lang="zh-CN">
            {view.requests.map((request) => (
              <li key={request}>{request}</li>
            ))}
          </ol>
        </>
      )}
    </Section>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: React.ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
