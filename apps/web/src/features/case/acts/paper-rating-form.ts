import type { CaseView } from '@banli/contracts';
import { useLanguage } from '../../../lib/language.hook';
import { declaredForm, type DeclaredField } from './declared-form';

const needsReasons = ({ ratingScale }: CaseView, level: string | undefined): boolean =>
  ratingScale.find(({ id }) => id === level)?.needsReasons ?? false;

const isApart = ({ pack }: CaseView, aspect: string): boolean => pack.ratingAspects.some(({ id }) => id === aspect);

const levelField = (name: string, label: 'level' | 'attitude' | 'result'): DeclaredField => ({
  kind: 'radio',
  name,
  label,
  useChoices: ({ view }) => {
    const { say } = useLanguage();
    return { choices: view.ratingScale.map(({ id, name: called }) => ({ value: id, label: say(called) })) };
  },
});

const onPaper = (act: 'RateReply' | 'CorrectRating') =>
  declaredForm({
    act,
    fields: [
      { ...levelField('level', 'level'), when: ({ view }) => view.pack.ratingAspects.length === 0 },
      { ...levelField('attitude', 'attitude'), when: ({ view }) => isApart(view, 'attitude') },
      { ...levelField('result', 'result'), when: ({ view }) => isApart(view, 'result') },
      {
        kind: 'text',
        name: 'reasons',
        label: 'reasons',
        rows: 3,
        optional: ({ level, attitude, result }, { view }) =>
          ![level, attitude, result].some((given) => needsReasons(view, given)),
      },
      { kind: 'text', name: 'scan', label: 'scan' },
      { kind: 'file', name: 'file', label: 'scanFile', hint: 'scanFileHint', optional: true },
    ],
    // the reference names the file by its hash, and the record names the reference
    body: ({ scan, file, level, reasons, ...apart }, { view }) => ({
      ...(view.pack.ratingAspects.length === 0 ? { level } : { aspects: apart }),
      ...(reasons === undefined ? {} : { reasons }),
      paperReceipt: { scan: file === undefined ? scan : `${scan ?? ''}（sha256:${file}）` },
    }),
  });

/** A receipt that came on paper is entered by the assigning body, with its scan (27). */
export const PaperRatingForm = onPaper('RateReply');

/** A correction that came on paper, with its scan. */
export const CorrectRatingForm = onPaper('CorrectRating');
