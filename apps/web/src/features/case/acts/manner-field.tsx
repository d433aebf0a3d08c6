import type { ProposalActBody } from '@banli/contracts';
import { Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { GroupField } from '../../../components/group-field';

type Manner = ProposalActBody<'InformDeputyOfReview'>['manner'];

const manners = ['telephone', 'written', 'visit', 'meeting', 'field-study'] as const satisfies readonly Manner[];

/** How a deputy was spoken to. */
export function MannerField({
  value,
  onChange,
}: {
  readonly value: Manner;
  readonly onChange: (next: Manner) => void;
}) {
  const { t } = useTranslation();
  return (
    <GroupField label={t('acts.field.manner')}>
      <Radio.Group value={value} onChange={(event) => onChange(event.target.value as Manner)}>
        {manners.map((manner) => (
          <Radio key={manner} value={manner}>
            {t(`words.manner.${manner}`)}
          </Radio>
        ))}
      </Radio.Group>
    </GroupField>
  );
}
