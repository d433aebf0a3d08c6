import type { deputy as chinese } from '../zh/deputy';
import type { SameKeys } from '../same-keys';

export const deputy: SameKeys<typeof chinese> = {
  size: { name: 'Text size', normal: 'Normal', large: 'Large', largest: 'Largest' },
  printLetter: 'Print the letter',
  correct: 'Correct the rating',
  correctUntil: 'You may correct it until {{day}}; this needs a new code as well.',
  reasonsGiven: 'Your words: {{text}}',
  promised: 'What became of the promises',
  promisedLead: 'Each thing the letter promises: how far it has come, and what was changed.',
  call: 'If you get no code, or cannot read this, please call the deputies’ affairs committee.',
};
