import type { zh } from '../zh';
import type { SameKeys } from '../same-keys';

export const watching: SameKeys<typeof zh.watching> = {
  asOf: 'As of',
  asOfNote:
    'This is what had been recorded at the end of a past day; what was entered later is not in it. The past is read only.',
  export: { xlsx: 'Export to Excel', csv: 'Export as CSV', failed: 'The file did not come; please try again.' },
  print: 'Print',
  chartTable: 'The numbers as a table',
  chartRow: 'Bar',
  boardChart: 'Due dates by unit (number)',
  opinionChart: 'Days lost for opinions, by unit',
  ledgerChart: 'Commitments by year (number)',
  ratesChart: 'What the four rates are made of (number)',
  delivered: 'Reminder delivered to: {{names}}',
  chase: 'Chase',
  told: '{{what}}: delivered {{at}}',
  seen: 'opened by {{name}} {{at}}',
  notSeen: 'not opened yet',
  file: { sending: 'Sending…', kept: 'Kept: {{name}}', scan: 'Scan of the paper receipt: {{reference}}' },
};
