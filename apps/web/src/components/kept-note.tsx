import { Button, Popconfirm } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Kept } from '../lib/kept-text.hook';

type Props = { readonly kept: Pick<Kept<unknown>, 'forget' | 'restored' | 'saved'> };

/** Says where the typed text is, and lets go of it on request. */
export function KeptNote({ kept }: Props) {
  const { t } = useTranslation();
  const { restored, saved, forget } = kept;
  let note = '';
  if (saved === true) note = t('shell.kept.saved');
  else if (saved === false) note = t('shell.kept.unsaved');
  else if (restored) note = t('shell.kept.restored');
  return (
    <div className="kept-note" role="status">
      {note !== '' && <span>{note}</span>}
      {note !== '' && (
        <Popconfirm
          title={t('shell.kept.discardAsk')}
          okText={t('shell.confirm.yes')}
          cancelText={t('shell.confirm.no')}
          onConfirm={forget}
        >
          <Button type="link" size="small">
            {t('shell.kept.discard')}
          </Button>
        </Popconfirm>
      )}
    </div>
  );
}
