import type { CaseActProps } from './case-act-form.hook';
import { declaredForm } from './declared-form';
import { PaperRatingForm } from './paper-rating-form';

/** A correction that came on paper, with its scan. */
export const CorrectRatingForm = (props: CaseActProps) => <PaperRatingForm {...props} act="CorrectRating" />;

export const ArchiveForm = declaredForm({
  act: 'ArchiveCase',
  named: true,
  fields: [{ kind: 'text', name: 'file', label: 'file' }],
});
