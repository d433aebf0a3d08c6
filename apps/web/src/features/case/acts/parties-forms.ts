import type { CaseView, ReturnView } from '@banli/contracts';
import { useDirectory } from '../../../components/directory.hook';
import { declaredForm } from './declared-form';

const awaited = (view: CaseView): readonly ReturnView[] =>
  view.returns.filter(({ arbitration }) => arbitration && !arbitration.decided);

/** A refused return and its arbitration; a co-handler that comes or goes after the assignment. */
export const partiesForms = {
  RequestArbitration: declaredForm({
    act: 'RequestArbitration',
    named: true,
    fields: [{ kind: 'text', name: 'reasons', label: 'reason', rows: 6 }],
  }),
  DecideArbitration: declaredForm({
    act: 'DecideArbitration',
    named: true,
    fields: [
      {
        kind: 'choice',
        name: 'unit',
        label: 'returningUnit',
        choices: ({ view }) => awaited(view).map(({ unit }) => ({ value: unit.id, label: unit.shortName })),
        below: (chosen, { view }) => {
          const one = awaited(view).find(({ unit }) => unit.id === chosen);
          return one && [one.reasons, one.refusal, one.arbitration?.reasons].filter(Boolean).join('\n\n');
        },
      },
      {
        kind: 'radio',
        name: 'outcome',
        label: 'arbitration',
        choices: (_props, t) =>
          (['upheld', 'returned'] as const).map((value) => ({ value, label: t(`words.arbitration.${value}`) })),
      },
      { kind: 'text', name: 'reasons', label: 'reason', rows: 4 },
    ],
  }),
  AddCoHandler: declaredForm({
    act: 'AddCoHandler',
    named: true,
    fields: [
      {
        kind: 'choice',
        name: 'unit',
        label: 'unit',
        useChoices: ({ view }) => {
          const { units, isPending } = useDirectory();
          const taken = [
            view.assignment?.lead,
            ...(view.assignment?.joint ?? []),
            ...(view.assignment?.coHandlers ?? []),
          ];
          return { choices: units.filter(({ value }) => !taken.some((one) => one?.id === value)), isPending };
        },
      },
      { kind: 'text', name: 'reason', label: 'reason', rows: 4 },
    ],
  }),
  ReleaseCoHandler: declaredForm({
    act: 'ReleaseCoHandler',
    named: true,
    fields: [
      {
        kind: 'choice',
        name: 'unit',
        label: 'unit',
        choices: ({ view }) =>
          view.opinions
            .filter(({ status }) => status !== 'accepted')
            .map(({ unit }) => ({ value: unit.id, label: unit.shortName })),
      },
      { kind: 'text', name: 'reason', label: 'reason', rows: 4 },
    ],
  }),
};
