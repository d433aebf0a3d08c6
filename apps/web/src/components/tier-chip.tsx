import type { Tier } from '@banli/contracts';
import { useTranslation } from 'react-i18next';

/** How near a due date is: a word, a colour and a shape, so that no one of them has to be seen. */
export function TierChip({ tier }: { readonly tier: Tier }) {
  const { t } = useTranslation();
  return <span className={`tier tier-${tier}`}>{t(`words.tier.${tier}`)}</span>;
}
