import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Kept } from '../lib/kept-text.hook';

type Props = { readonly kept: Pick<Kept<unknown>, 'forget' | 'restored' | 'saved'> };

/** Says where the typed text is, and lets go of it on request, once asked and told yes. */
export function KeptNote({ kept }: Props) {
  const { t } = useTranslation();
  const { restored, saved, forget } = kept;
  const [asking, setAsking] = useState(false);
  let note = '';
  if (saved === true) note = t('shell.kept.saved');
  else if (saved === false) note = t('shell.kept.unsaved');
  else if (restored) note = t('shell.kept.restored');
  if (note === '') return <div className="kept-note" role="status" />;
  const discard = () => {
    setAsking(false);
    forget();
  };
  return (
    <div className="kept-note" role="status">
      {asking ? (
        <>
          <span>{t('shell.kept.discardAsk')}</span>
          <Button size="small" danger onClick={discard}>
            {t('shell.confirm.yes')}
          </Button>
          <Button size="small" onClick={() => setAsking(false)}>
            {t('shell.confirm.no')}
          </Button>
        </>
      ) : (
        <>
          <span>{note}</span>
          <Button type="link" size="small" onClick={() => setAsking(true)}>
            {t('shell.kept.discard')}
          </Button>
        </>
      )}
    </div>
  );
}
