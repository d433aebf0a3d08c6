import type { TFunction } from 'i18next';
import { zh } from '../../lib/i18n/zh';

const reasons = Object.keys(zh.lists.rates.reason) as readonly (keyof typeof zh.lists.rates.reason)[];

/** Why a row is counted as it is; a reason newer than this page stands for itself. */
export function reasonWord(reason: string, t: TFunction): string {
  const known = reasons.find((one) => one === reason);
  return known === undefined ? reason : t(`lists.rates.reason.${known}`);
}
