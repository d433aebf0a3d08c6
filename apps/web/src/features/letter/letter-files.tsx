import type { CaseView } from '@banli/contracts';
import { useTranslation } from 'react-i18next';
import './letter-files.css';

type Props = {
  readonly proposal: Pick<CaseView['proposal'], 'jurisdiction' | 'session' | 'number'>;
  /** Of one of several answers. */
  readonly answer: string | undefined;
  readonly sealed: boolean;
};

/** The letter to print and to send; a draft says that it is one on every page. */
export function LetterFiles({ proposal, answer, sealed }: Props) {
  const { t } = useTranslation();
  const { jurisdiction, session, number } = proposal;
  const query = answer === undefined ? '' : `?answer=${encodeURIComponent(answer)}`;
  const at = (file: string): string => `/api/proposals/${jurisdiction}/${session}/${number}/${file}${query}`;
  return (
    <p className="letter-files">
      <span className="quiet">{t('letter.files')}</span>
      <a href={at('letter.pdf')} target="_blank" rel="noreferrer">
        {t('letter.pdf')}
      </a>
      <a href={at('letter.docx')}>{t('letter.docx')}</a>
      <span className="quiet">{t(sealed ? 'letter.sealedNote' : 'letter.draftNote')}</span>
    </p>
  );
}
