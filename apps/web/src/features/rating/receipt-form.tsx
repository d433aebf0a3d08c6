import type { CaseView } from '@banli/contracts';
import { useTranslation } from 'react-i18next';
import { ActForm } from '../../components/act-form';
import { useCaseActForm } from '../case/acts/case-act-form.hook';
import { useMe } from '../session/session.hook';

const nothingElse = () => undefined;

/** The deputy's own word is the proof of delivery. */
export function ReceiptForm({ view }: { readonly view: CaseView }) {
  const { t } = useTranslation();
  const me = useMe();
  const form = useCaseActForm('ConfirmDelivery', { view, about: me.id, onDone: nothingElse }, {});
  return (
    <section className="deputy-ask">
      <ActForm
        form={form}
        hint={t('pages.rating.receiveHint')}
        submitLabel={t('pages.rating.receive')}
        calm
        onSubmit={() => form.submit(true, { recipient: me.id, proof: t('pages.rating.receiveProof') })}
      />
    </section>
  );
}
