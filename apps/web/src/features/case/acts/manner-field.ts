import type { ProposalActBody } from '@banli/contracts';
import type { DeclaredField } from './declared-form';

const manners = [
  'telephone',
  'written',
  'visit',
  'meeting',
  'field-study',
] as const satisfies readonly ProposalActBody<'RecordContact'>['manner'][];

/** How a deputy was spoken to. */
export const mannerField: DeclaredField = {
  kind: 'radio',
  name: 'manner',
  label: 'manner',
  choices: (_props, t) => manners.map((manner) => ({ value: manner, label: t(`words.manner.${manner}`) })),
};
