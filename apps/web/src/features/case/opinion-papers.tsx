import type { OpinionView } from '@banli/contracts';
import { useTranslation } from 'react-i18next';
import { FileList } from '../../components/file-list';
import type { CaseKey } from '../../lib/case-path';
import { useLanguage } from '../../lib/language.hook';

type Props = {
  readonly proposal: CaseKey;
  readonly opinion: Pick<OpinionView, 'files' | 'commitments'>;
};

/** What came with an opinion: what its unit will do itself, and its papers. */
export function OpinionPapers({ proposal, opinion: { files, commitments = [] } }: Props) {
  const { t } = useTranslation();
  const { day } = useLanguage();
  return (
    <>
      {commitments.length > 0 && (
        <div>
          <strong>{t('papers.own')}</strong>
          <ul className="plain-list papers">
            {commitments.map(({ item, dueOn }, index) => (
              <li key={index}>
                {item} {dueOn !== undefined && <span className="quiet">{day(dueOn)}</span>}
              </li>
            ))}
          </ul>
        </div>
      )}
      <FileList proposal={proposal} files={files} />
    </>
  );
}
