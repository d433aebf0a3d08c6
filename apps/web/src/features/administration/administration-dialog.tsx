import { Button, Modal } from 'antd';
import type { ReactNode, SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { TroubleAlert } from '../../components/trouble-alert';

type Props = {
  readonly title: string;
  readonly hint?: string;
  readonly submitLabel: string;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  readonly sending: boolean;
  readonly error: Error | null;
  readonly children?: ReactNode;
};

/** What an administrator fills in for one act, over the list it is about. */
export function AdministrationDialog(props: Props) {
  const { title, hint, submitLabel, onSubmit, onClose, sending, error, children } = props;
  const { t } = useTranslation();
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <Modal
      open
      title={title}
      footer={null}
      onCancel={onClose}
      destroyOnHidden
      closable={{ 'aria-label': t('shell.close') }}
    >
      <form className="act-form" onSubmit={submit} noValidate>
        {hint !== undefined && <p className="act-hint">{hint}</p>}
        {children}
        {error && <TroubleAlert error={error} />}
        <div className="act-buttons">
          <Button type="primary" htmlType="submit" loading={sending}>
            {submitLabel}
          </Button>
          <Button onClick={onClose}>{t('shell.confirm.no')}</Button>
        </div>
      </form>
    </Modal>
  );
}
