import { useLanguage } from '../../../lib/language.hook';
import type { CaseActProps } from './case-act-form.hook';
import { declaredForm } from './declared-form';

/** The grounds that the pack knows, in the language of the page. */
function useExemptions({ view }: CaseActProps) {
  const { say } = useLanguage();
  return { choices: view.pack.exemptions.map(({ id, name }) => ({ value: id, label: say(name) })) };
}

/** A unit for its own site, 人代工委 for the congress's. */
export const PublicationForm = declaredForm({
  act: 'RecordPublication',
  named: true,
  fields: [
    {
      kind: 'radio',
      name: 'site',
      label: 'site',
      choices: ({ view }, t) =>
        [view.relation === 'lead' ? ('unit' as const) : ('congress' as const)].map((site) => ({
          value: site,
          label: t(`words.site.${site}`),
        })),
    },
    { kind: 'text', name: 'address', label: 'address', hint: 'addressHint' },
  ],
});

export const ExemptionForm = declaredForm({
  act: 'ExemptFromPublication',
  named: true,
  fields: [
    {
      kind: 'choice',
      name: 'ground',
      label: 'exemptionGround',
      useChoices: useExemptions,
    },
    { kind: 'text', name: 'reason', label: 'reason', rows: 4 },
  ],
});
