import type { CaseView } from '@banli/contracts';

type Phase = CaseView['phase'];

const usual: readonly Phase[] = [
  'received',
  'assigned',
  'in-hand',
  'drafted',
  'checked',
  'signed',
  'numbered',
  'sent',
  'closed',
];

/** The rail of a case. A return, and a rating of not satisfied, add their stop only where a case has come to it. */
export const phasesOnTheWay = (phase: Phase): readonly Phase[] =>
  phase === 'dissatisfied'
    ? [...usual.slice(0, -1), 'dissatisfied', 'closed']
    : phase === 'returned'
      ? usual.toSpliced(2, 0, 'returned')
      : usual;
