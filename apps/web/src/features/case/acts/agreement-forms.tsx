import type { CaseView, DisagreementView } from '@banli/contracts';
import { declaredForm } from './declared-form';

export const DisagreementForm = declaredForm({
  act: 'RecordDisagreement',
  fields: [{ kind: 'text', name: 'text', label: 'disagreement', rows: 6 }],
});

const openDisagreements = (view: CaseView): readonly DisagreementView[] =>
  view.disagreements.filter(({ coordinated }) => coordinated === undefined);

export const CoordinationForm = declaredForm({
  act: 'CoordinateDisagreement',
  fields: [
    {
      kind: 'choice',
      name: 'unit',
      label: 'unit',
      choices: ({ view }) => openDisagreements(view).map(({ unit }) => ({ value: unit.id, label: unit.shortName })),
      below: (chosen, { view }) => openDisagreements(view).find(({ unit }) => unit.id === chosen)?.text,
    },
    { kind: 'text', name: 'outcome', label: 'outcome', rows: 4 },
  ],
});

export const ReturnDraftForm = declaredForm({
  act: 'ReturnDraft',
  named: true,
  fields: [
    {
      kind: 'radio',
      name: 'to',
      label: 'step',
      choices: ({ view }, t) =>
        (view.phase === 'checked' ? (['drafting', 'checking'] as const) : (['drafting'] as const)).map((step) => ({
          value: step,
          label: t(`words.step.${step}`),
        })),
    },
    { kind: 'text', name: 'note', label: 'note', rows: 4 },
  ],
  body: (values, { view }) => ({ ...values, version: view.draft?.version ?? 0 }),
});
