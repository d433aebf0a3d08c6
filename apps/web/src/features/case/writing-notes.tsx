import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../lib/language.hook';
import type { WorkingCopy } from './working-copy.hook';

type Props<V> = { readonly copy: WorkingCopy<V>; readonly onTake: (values: V) => void };

/** Where the text is kept, who else writes at it, and what was found from another machine. */
export function WritingNotes<V>({ copy, onTake }: Props<V>) {
  const { t } = useTranslation();
  const { instant } = useLanguage();
  const { found, others, savedAt, failed } = copy;
  return (
    <>
      {others.length > 0 && (
        <Alert
          type="warning"
          showIcon
          title={t('writing.others', { names: others.map(({ person }) => person.name).join(t('shell.mark.and')) })}
          description={t('writing.othersHint')}
        />
      )}
      {found && (
        <Alert
          type="info"
          showIcon
          title={t('writing.found', { at: instant(found.savedAt) })}
          description={t('writing.foundHint')}
          action={
            <>
              <Button
                onClick={() => {
                  onTake(found.values);
                  copy.dismissFound();
                }}
              >
                {t('writing.take')}
              </Button>{' '}
              <Button type="text" onClick={copy.dismissFound}>
                {t('writing.leave')}
              </Button>
            </>
          }
        />
      )}
      <p className="quiet writing-state" role="status">
        {failed
          ? t('writing.failed')
          : savedAt === undefined
            ? t('writing.kept')
            : t('writing.saved', { at: instant(savedAt) })}
      </p>
    </>
  );
}
