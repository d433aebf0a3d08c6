import type { CaseView, OpinionView } from '@banli/contracts';
import { declaredForm, type DeclaredField } from './declared-form';

const choicesOf = (view: CaseView, ...statuses: readonly OpinionView['status'][]) =>
  view.opinions
    .filter(({ status }) => statuses.includes(status))
    .map(({ unit }) => ({ value: unit.id, label: unit.shortName }));

/** A co-handler whose opinion stands so. */
const coHandler = (...statuses: readonly OpinionView['status'][]): DeclaredField => ({
  kind: 'choice',
  name: 'unit',
  label: 'unit',
  choices: ({ view }) => choicesOf(view, ...statuses),
});

/** The lead asks a co-handler for a new opinion (20). */
export const BounceOpinionForm = declaredForm({
  act: 'BounceOpinion',
  fields: [
    coHandler('submitted'),
    {
      kind: 'radio',
      name: 'ground',
      label: 'ground',
      choices: (_props, t) =>
        (['no-substance', 'circumstances-unexplained'] as const).map((ground) => ({
          value: ground,
          label: t(`words.bounce.${ground}`),
        })),
    },
    { kind: 'text', name: 'note', label: 'note', rows: 4 },
  ],
});

/** The lead's office does without an opinion. */
export const WaiveOpinionForm = declaredForm({
  act: 'WaiveOpinion',
  fields: [coHandler('requested', 'bounced'), { kind: 'text', name: 'reason', label: 'reason', rows: 4 }],
});

export const WithdrawOpinionForm = declaredForm({ act: 'WithdrawOpinion', named: true, fields: [] });
