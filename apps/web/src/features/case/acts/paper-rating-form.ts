import type { CaseView } from '@banli/contracts';
import { useLanguage } from '../../../lib/language.hook';
import { declaredForm, type DeclaredField } from './declared-form';

const needsReasons = ({ ratingScale }: CaseView, level: string | undefined): boolean =>
  ratingScale.find(({ id }) => id === level)?.needsReasons ?? false;

const isApart = ({ pack }: CaseView, aspect: string): boolean => pack.ratingAspects.some(({ id }) => id === aspect);

const levelField = (name: string, label: 'level' | 'attitude' | 'result' | 'coHandlerPart'): DeclaredField => ({
  kind: 'radio',
  name,
  label,
  useChoices: ({ view }) => {
    const { say } = useLanguage();
    return { choices: view.ratingScale.map(({ id, name: called }) => ({ value: id, label: say(called) })) };
  },
});

/** More co-handlers than any case has had; only those of the case are asked for. */
const PLACES = Array.from({ length: 24 }, (_, place) => place);

const ofCoHandler = (place: number): DeclaredField => ({
  ...levelField(`coHandler${String(place)}`, 'coHandlerPart'),
  named: ({ view }) => view.coHandlersToRate[place]?.shortName,
  when: ({ view }) => view.coHandlersToRate[place] !== undefined,
});

const onPaper = (act: 'RateReply' | 'CorrectRating') =>
  declaredForm({
    act,
    fields: [
      {
        kind: 'choice',
        name: 'rater',
        label: 'rater',
        when: ({ view }) => view.pack.eachRates,
        choices: ({ view }) =>
          view.raters
            .filter(
              ({ rating, deliveredOn }) =>
                deliveredOn !== undefined && (rating === undefined) === (act === 'RateReply'),
            )
            .map(({ person }) => ({ value: person.id, label: person.name })),
      },
      { ...levelField('level', 'level'), when: ({ view }) => view.pack.ratingAspects.length === 0 },
      { ...levelField('attitude', 'attitude'), when: ({ view }) => isApart(view, 'attitude') },
      { ...levelField('result', 'result'), when: ({ view }) => isApart(view, 'result') },
      ...PLACES.map(ofCoHandler),
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
    body: ({ scan, file, rater, level, reasons, ...told }, { view }) => ({
      ...(rater === undefined ? {} : { rater }),
      ...(view.pack.ratingAspects.length === 0
        ? { level }
        : { aspects: Object.fromEntries(view.pack.ratingAspects.map(({ id }) => [id, told[id]])) }),
      ...(view.coHandlersToRate.length === 0
        ? {}
        : {
            coHandlers: Object.fromEntries(
              view.coHandlersToRate.map(({ id }, place) => [id, told[`coHandler${String(place)}`]]),
            ),
          }),
      ...(reasons === undefined ? {} : { reasons }),
      paperReceipt: { scan: file === undefined ? scan : `${scan ?? ''}（sha256:${file}）` },
    }),
  });

/** A receipt that came on paper is entered by the assigning body, with its scan (27). */
export const PaperRatingForm = onPaper('RateReply');

/** A correction that came on paper, with its scan. */
export const CorrectRatingForm = onPaper('CorrectRating');
