import type { i18n as I18n, TFunction } from 'i18next';

const clocks = [
  ...(['assign', 'return', 'reassign', 'contact', 'opinion', 'opinion-redo', 'reply', 'reply-difficult'] as const),
  ...(['rating', 'rehandling', 'fulfilment-notice', 'fulfilment-rating', 'publication', 'commitment'] as const),
  ...(['inspection-follow-up', 'rectification', 'november-report'] as const),
];

export function clockWord(kind: string, t: TFunction): string {
  const known = clocks.find((one) => one === kind);
  return known === undefined ? kind : t(`words.clock.${known}`);
}

const alarms = ['blue', 'yellow', 'due', 'red'] as const;

/** `chase-2` is the second reminder after the due date. */
export function alarmWord(tier: string, t: TFunction): string {
  const known = alarms.find((one) => one === tier);
  if (known !== undefined) return t(`words.alarm.${known}`);
  if (tier === 'chase') return t('words.alarm.byHand');
  return t('words.alarm.chase', { n: tier.replace('chase-', '') });
}

const grounds = ['no-substance', 'circumstances-unexplained'] as const;

/** Why a new opinion was asked for (20). */
export function groundWord(ground: string, t: TFunction): string {
  const known = grounds.find((one) => one === ground);
  return known === undefined ? ground : t(`words.bounce.${known}`);
}

const steps = ['drafting', 'checking'] as const;

/** Where a version was sent back to. */
export function stepWord(step: string, t: TFunction): string {
  const known = steps.find((one) => one === step);
  return known === undefined ? step : t(`words.step.${known}`);
}

const manners = ['visit', 'meeting', 'field-study', 'telephone', 'written'] as const;

/** A value newer than this page stands for itself. */
export function mannerWord(manner: string, t: TFunction): string {
  const known = manners.find((one) => one === manner);
  return known === undefined ? manner : t(`words.manner.${known}`);
}

/** The name of any act; one newer than this page stands for itself. */
export function actWord(act: string, i18n: I18n): string {
  const word: unknown = i18n.getResource(i18n.language, 'translation', `acts.title.${act}`);
  return typeof word === 'string' ? word : act;
}

const correctable = [
  'AssignmentAcknowledged',
  'OpinionSubmitted',
  'ReturnRequested',
  'ReplyDispatched',
  'ReplyDelivered',
] as const;

/** An act whose day was, or may be, corrected. */
export function correctableWord(act: string, name: string, t: TFunction): string {
  const known = correctable.find((one) => one === act);
  return known === undefined ? act : t(`words.correctable.${known}`, { name });
}

/** Whose site a reply stands on. */
export const siteWord = (site: string, t: TFunction): string =>
  t(site === 'congress' ? 'words.site.congress' : 'words.site.unit');
