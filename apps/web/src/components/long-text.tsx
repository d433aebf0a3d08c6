import { useState } from 'react';
import { useTranslation } from 'react-i18next';

type Props = {
  readonly text: string;
  /** Longer texts are folded. */
  readonly foldOver?: number;
};

/** What somebody wrote, in Chinese and with its own paragraphs. */
export function LongText({ text, foldOver = 400 }: Props) {
  const { t } = useTranslation();
  const long = text.length > foldOver;
  const [open, setOpen] = useState(!long);
  return (
    <div className="long-text">
      <div className={open ? undefined : 'folded'} lang="zh-CN">
        {text.split(/\n+/).map((paragraph, index) => (
          <p key={index}>{paragraph}</p>
        ))}
      </div>
      {long && (
        <button type="button" className="plain-button" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t(open ? 'cases.proposal.lessText' : 'cases.proposal.fullText')}
        </button>
      )}
    </div>
  );
}
