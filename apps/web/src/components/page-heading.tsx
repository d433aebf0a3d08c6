import { useEffect, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Explained } from '../features/help/explained';
import { PageHelp } from '../features/help/page-help';

type Props = {
  readonly title: string;
  readonly lead?: ReactNode;
  /** What is done here, its office words explained. */
  readonly purpose?: string;
  readonly aside?: ReactNode;
  readonly guided?: boolean;
};

/** The page's one first heading, which also names its tab. */
export function PageHeading({ title, lead, purpose, aside, guided = true }: Props) {
  const { t } = useTranslation();
  const product = t('shell.product');
  useEffect(() => {
    document.title = `${title} · ${product}`;
  }, [title, product]);
  return (
    <div className="page-heading">
      <div>
        <h1>{title}</h1>
        {lead !== undefined && <p className="quiet">{typeof lead === 'string' ? <Explained text={lead} /> : lead}</p>}
        {purpose !== undefined && (
          <p className="quiet">
            <Explained text={purpose} />
          </p>
        )}
        <PageHelp guided={guided} />
      </div>
      {aside}
    </div>
  );
}
