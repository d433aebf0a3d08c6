import type { ProposalRef } from '@banli/contracts';
import { useTranslation } from 'react-i18next';
import { sessionInChinese } from '../lib/chinese-number';
import { useLanguage } from '../lib/language.hook';

/** `5-4`, `5-r2021` → the words of the office for them. */
export function SessionName({ session }: { readonly session: string }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const [, congress = session, recess = '', meeting = ''] = /^(\d+)-(r?)(\d+)$/.exec(session) ?? [];
  if (language === 'zh-CN') return <>{sessionInChinese(session)}</>;
  if (meeting === '') return <>{session}</>;
  return <>{recess ? t('cases.recess', { congress, year: meeting }) : t('cases.session', { congress, meeting })}</>;
}

/** Session, number and title, as a proposal is named everywhere. */
export function ProposalTitle({ proposal }: { readonly proposal: ProposalRef }) {
  const { t } = useTranslation();
  return (
    <span className="proposal-title">
      <span className="proposal-key">
        <SessionName session={proposal.session} /> {t('cases.number', { number: proposal.number })}
      </span>{' '}
      <span className="proposal-name">{proposal.title}</span>
    </span>
  );
}
