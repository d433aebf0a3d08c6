import type { CommitmentActName, CommitmentView } from '@banli/contracts';
import { Drawer } from 'antd';
import { useTranslation } from 'react-i18next';
import { CommitmentActForm } from './commitment-act-form';

type Props = {
  readonly act: CommitmentActName | undefined;
  readonly commitment: CommitmentView;
  readonly today: string;
  readonly onClose: () => void;
  readonly onDone: (act: CommitmentActName) => void;
};

/** The form of one act on a commitment, beside the ledger. */
export function CommitmentActDrawer({ act, commitment, today, onClose, onDone }: Props) {
  const { t } = useTranslation();
  return (
    <Drawer
      open={act !== undefined}
      onClose={onClose}
      size={560}
      title={act && t(`acts.title.${act}`)}
      closable={{ 'aria-label': t('shell.close') }}
      rootClassName="act-drawer"
      destroyOnHidden
    >
      {act && (
        <CommitmentActForm key={act} act={act} commitment={commitment} today={today} onDone={() => onDone(act)} />
      )}
    </Drawer>
  );
}
