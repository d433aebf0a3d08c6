import type { TFunction } from 'i18next';

const channels = ['telephone', 'message', 'letter', 'visit', 'platform'] as const;

/** The ways of chasing, to choose from. */
export const chaseChoices = (t: TFunction) =>
  channels.map((channel) => ({ value: channel, label: t(`words.chaseChannel.${channel}`) }));
