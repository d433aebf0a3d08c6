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
  'archived',
];

/** Stops before the assignment, where a case has come to one. */
const besideTheWay: Readonly<Partial<Record<Phase, readonly Phase[]>>> = {
  reviewed: ['received', 'reviewed', ...usual.slice(1)],
  merged: ['received', 'merged', 'closed', 'archived'],
  'held-outside': ['held-outside'],
};

const detours: Partial<Readonly<Record<Phase, Phase>>> = {
  returned: 'in-hand',
  ordered: 'in-hand',
  dissatisfied: 'closed',
};

/** The rail of a case. A return, an order to handle it anew, and a rating of not satisfied add their stop only where a case has come to it. */
export function phasesOnTheWay(phase: Phase): readonly Phase[] {
  const beside = besideTheWay[phase];
  if (beside) return beside;
  const before = detours[phase];
  return before === undefined ? usual : usual.toSpliced(usual.indexOf(before), 0, phase);
}
