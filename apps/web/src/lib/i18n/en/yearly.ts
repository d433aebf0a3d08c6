import type { SameKeys } from '../same-keys';
import type { yearly as zhYearly, yearlyActs as zhActs } from '../zh/yearly';

export const yearlyActs: SameKeys<typeof zhActs> = {
  title: {
    ReorganiseUnit: 'Hand a unit’s work to its successor',
    HandOverInbox: 'Hand over an inbox',
    SendYearlyNotices: 'Send all notices',
    ChaseYearlyRaters: 'Remind all who are late',
    ExcludeYearlyRaters: 'Leave all silent ones out',
  },
  hint: {
    ReorganiseUnit:
      'Where a unit is merged, split or abolished, its open cases, opinions, commitments, rounds and matters of oversight go to its successors, with their dates; what it has done stays its own.',
    HandOverInbox:
      'Before somebody leaves or moves, the unit’s office hands over the cases they have; without a successor, any handler of the unit may take them.',
    SendYearlyNotices:
      'What became of this and last year’s commitments, with the receipt (article 24). Each unit owes it; that the assigning body sends for several at once is a default of ours. What you approve is what is listed.',
    ChaseYearlyRaters: 'Everybody whose time for rating has passed is reminded, one by one, on record (article 29).',
    ExcludeYearlyRaters:
      'Whoever was reminded after the limit and still says nothing is left out of the rate (article 29).',
  },
};

export const yearly: SameKeys<typeof zhYearly> = {
  title: 'Yearly batches',
  lead: 'Notices, reminders and ratings of commitments over all units (articles 24, 28, 29).',
  acts: 'For all units at once',
  filter: { year: 'Year', jurisdiction: 'Jurisdiction', unit: 'Unit', any: 'All' },
  count: '{{n}} deputies',
  nobody: 'Nobody this would be done for.',
  rest: 'Not among them: {{units}}.',
  approve: '{{act}} ({{n}})',
  column: {
    unit: 'Unit',
    about: 'Deputy, or successor',
    rater: 'Deputy',
    open: 'Open',
    fulfilled: 'Fulfilled',
    dropped: 'Given up',
    due: 'Rating due',
    chases: 'Reminders',
    sent: 'Sent',
    received: 'Received',
    standing: 'Standing',
    rated: 'Rating',
    result: 'Result',
  },
  field: { channels: 'Sent by', note: 'Note', channel: 'Reminded by', text: 'Words of the reminder' },
  paper: 'Paper',
  platform: 'Platform',
  both: 'Paper and platform',
  ledger: 'Ledger of delivery',
  noLedger: 'Nothing to be delivered; rounds begin in the fourth quarter.',
  standing: {
    unsent: 'Not sent',
    sent: 'Not received',
    awaited: 'Rating awaited',
    overdue: 'Rating overdue',
    rated: 'Rated',
    dissatisfied: 'Not satisfied',
    excluded: 'Left out',
  },
  late: ' (late)',
  meeting: 'Meeting on {{day}}',
  batches: 'Batches',
  noBatches: 'No batches.',
  kind: {
    notices: 'Notices',
    chase: 'Reminders',
    exclusion: 'Left out',
    succession: 'Units reorganised',
    handover: 'Handed over',
  },
  approvedOn: 'Approved by {{name}} on {{day}}',
  underWay: 'Under way, {{n}} parts',
  finished: 'Done on {{day}}: {{done}} parts, {{refused}} refused',
  open: 'Look',
  done: 'Done',
  waiting: 'Under way',
  handedIn: 'Ledgers handed in by {{n}} units: {{units}}',
  owed: 'Ledgers owed by {{n}} units: {{units}}',
};
