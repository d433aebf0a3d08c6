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

const detours: Partial<Readonly<Record<Phase, Phase>>> = {
  returned: 'in-hand',
  ordered: 'in-hand',
  dissatisfied: 'closed',
};

/** The rail of a case. A return, an order to handle it anew, and a rating of not satisfied add their stop only where a case has come to it. */
export function phasesOnTheWay(phase: Phase): readonly Phase[] {
  const before = detours[phase];
  return before === undefined ? usual : usual.toSpliced(usual.indexOf(before), 0, phase);
}
