import type { zh } from '../zh';
import type { SameKeys } from '../same-keys';

export const intakeHelp: SameKeys<typeof zh.intakeHelp> = {
  duplicates: 'Likely duplicates',
  compared: 'Compared with {{n}} of this session and the last',
  noDuplicates: 'Nothing with a like title or text was found.',
  duplicatesHint:
    'Title or text of these are like this one: look at them first. People decide whether to merge, and the proposers are told before (article 13).',
  number: 'No. {{number}}',
  like: 'Title {{title}}%, text {{text}}% the same',
};
