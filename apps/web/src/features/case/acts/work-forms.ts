import { useTranslation } from 'react-i18next';
import { useDirectory } from '../../../components/directory.hook';
import { useLanguage } from '../../../lib/language.hook';
import { correctableWord } from '../../../lib/words-of';
import type { CaseActProps } from './case-act-form.hook';
import { declaredForm } from './declared-form';

export const ClaimForm = declaredForm({ act: 'ClaimCase', named: true, fields: [] });

const holdersOf = ({ view }: CaseActProps): readonly string[] => view.workers.map(({ person }) => person.id);

/** Left empty, the case is anybody's of the unit again. */
export const ReassignWorkForm = declaredForm({
  act: 'ReassignWork',
  named: true,
  fields: [
    {
      kind: 'choice',
      name: 'to',
      label: 'handler',
      hint: 'handlerHint',
      optional: (_texts, props) => holdersOf(props).length > 0,
      useChoices: (props) => {
        const { colleagues, isPending } = useDirectory();
        const holders = holdersOf(props);
        const choices = colleagues.filter(({ value, roles }) => roles.includes('handler') && !holders.includes(value));
        return { choices, isPending };
      },
    },
  ],
});

export const CorrectDayForm = declaredForm({
  act: 'CorrectDay',
  named: true,
  fields: [
    {
      kind: 'choice',
      name: 'seq',
      label: 'entry',
      useChoices: ({ view }) => {
        const { t } = useTranslation();
        const { day } = useLanguage();
        const choices = view.correctable.map(({ seq, type, about, on }) => ({
          value: String(seq),
          label: t('shell.mark.note', { text: correctableWord(type, about, t), note: day(on) }),
        }));
        return { choices };
      },
    },
    { kind: 'date', name: 'on', label: 'rightDay', latest: ({ view }) => view.today },
    { kind: 'text', name: 'proof', label: 'acts.late.proof' },
    { kind: 'text', name: 'reason', label: 'reason', rows: 3 },
  ],
  body: ({ seq, ...rest }) => ({ ...rest, seq: Number(seq) }),
});
