import type { TFunction } from 'i18next';
import { keysUnder } from '../../lib/i18n/loaded';

/** Why a row is counted as it is; a reason newer than this page stands for itself. */
export function reasonWord(reason: string, t: TFunction): string {
  const known = keysUnder((words) => words.lists.rates.reason).find((one) => one === reason);
  return known === undefined ? reason : t(`lists.rates.reason.${known}`);
}
