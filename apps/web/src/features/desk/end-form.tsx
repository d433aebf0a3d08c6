import type { DelegationView, DeskView } from '@banli/contracts';
import { useTranslation } from 'react-i18next';
import { ActForm } from '../../components/act-form';
import { useActForm } from '../../components/act-form.hook';
import { deskActPath } from './desk.hook';

type Props = { readonly view: DeskView; readonly delegation: DelegationView; readonly onDone: () => void };

/** From today on nobody stands in any more. */
export function EndForm({ view, delegation, onDone }: Props) {
  const { t } = useTranslation();
  const { seq, absent, substitute } = delegation;
  const form = useActForm<object>({
    path: deskActPath(view.unit.id, 'EndDelegation'),
    version: view.version,
    subject: `desk/${view.unit.id}#${String(seq)}`,
    form: 'EndDelegation',
    initial: {},
    today: view.on,
    doneMessage: t('acts.title.EndDelegation'),
    onDone,
  });
  return (
    <ActForm
      form={form}
      hint={t('desk.endHint', { absent: absent.name, substitute: substitute.name })}
      submitLabel={t('acts.title.EndDelegation')}
      onSubmit={() => form.submit(true, { delegation: seq })}
    />
  );
}
