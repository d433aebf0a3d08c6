import type { CaseView } from '@banli/contracts';
import { useLanguage } from '../../../lib/language.hook';
import { declaredForm } from './declared-form';

const needsReasons = ({ ratingScale }: CaseView, level: string | undefined): boolean =>
  ratingScale.find(({ id }) => id === level)?.needsReasons ?? false;

const onPaper = (act: 'RateReply' | 'CorrectRating') =>
  declaredForm({
    act,
    fields: [
      {
        kind: 'radio',
        name: 'level',
        label: 'level',
        useChoices: ({ view }) => {
          const { say } = useLanguage();
          return { choices: view.ratingScale.map(({ id, name }) => ({ value: id, label: say(name) })) };
        },
      },
      {
        kind: 'text',
        name: 'reasons',
        label: 'reasons',
        rows: 3,
        optional: ({ level }, { view }) => !needsReasons(view, level),
      },
      { kind: 'text', name: 'scan', label: 'scan' },
    ],
    body: ({ scan, ...rating }) => ({ ...rating, paperReceipt: { scan } }),
  });

/** A receipt that came on paper is entered by the assigning body, with its scan (27). */
export const PaperRatingForm = onPaper('RateReply');

/** A correction that came on paper, with its scan. */
export const CorrectRatingForm = onPaper('CorrectRating');
