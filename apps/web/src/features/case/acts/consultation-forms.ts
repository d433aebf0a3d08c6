import type { CaseView, OpinionView } from '@banli/contracts';
import { declaredForm } from './declared-form';
import { mannerField } from './manner-field';

const USUAL = 'usual';

export const ContactForm = declaredForm({
  act: 'RecordContact',
  fields: [
    {
      kind: 'radio',
      name: 'about',
      label: 'contactAbout',
      when: ({ view }) => view.pack.extension.deputyTold,
      choices: (_props, t) => [
        { value: USUAL, label: t('packs.contactUsual') },
        { value: 'extension', label: t('packs.contactExtension') },
      ],
    },
    mannerField,
    { kind: 'text', name: 'summary', label: 'summary', rows: 6 },
  ],
  body: ({ about, ...contact }) => (about === undefined || about === USUAL ? contact : { ...contact, about }),
});

const submitted = ({ opinions }: CaseView): readonly OpinionView[] =>
  opinions.filter(({ status }) => status === 'submitted');

export const AcceptOpinionForm = declaredForm({
  act: 'AcceptOpinion',
  named: true,
  fields: [
    {
      kind: 'choice',
      name: 'unit',
      label: 'unit',
      choices: ({ view }) => submitted(view).map(({ unit }) => ({ value: unit.id, label: unit.shortName })),
      below: (chosen, { view }) => submitted(view).find(({ unit }) => unit.id === chosen)?.text,
    },
  ],
});
