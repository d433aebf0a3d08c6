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
  const of = answer === undefined ? {} : { answer };
  const at = (file: string, more: Readonly<Record<string, string>> = {}): string => {
    const query = new URLSearchParams({ ...of, ...more }).toString();
    return `/api/proposals/${jurisdiction}/${session}/${number}/${file}${query === '' ? '' : `?${query}`}`;
  };
  return (
    <p className="letter-files">
      <span className="quiet">{t('letter.files')}</span>
      <a href={at('letter.pdf')} target="_blank" rel="noreferrer">
        {t('letter.pdf')}
      </a>
      <a href={at('letter.docx')}>{t('letter.docx')}</a>
      {sealed && (
        <>
          <a href={at('receipt.pdf')} target="_blank" rel="noreferrer">
            {t('letter.receipt')}
          </a>
          <a href={at('receipt.pdf', { of: 'fulfilment' })} target="_blank" rel="noreferrer">
            {t('letter.fulfilmentReceipt')}
          </a>
        </>
      )}
      <span className="quiet">{t(sealed ? 'letter.sealedNote' : 'letter.draftNote')}</span>
    </p>
  );
}
