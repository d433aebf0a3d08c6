import type { desk as chinese } from '../zh/desk';
import type { SameKeys } from '../same-keys';

export const desk: SameKeys<typeof chinese> = {
  title: 'Standing in',
  lead: 'While you are away, one colleague of your unit can act for you. Both names go on record with every act; signing and rating are done in person, and what is delegated is not handed on.',
  new: 'New delegation',
  list: 'Delegations',
  empty: 'There are no delegations.',
  inPerson:
    'There is nothing you can delegate as you act now: signing and rating are done in person, and a substitute names no other.',
  field: {
    absent: 'Away',
    substitute: 'Substitute',
    from: 'First day',
    to: 'Last day',
    days: 'Days',
    reason: 'Reason',
    standing: 'Status',
  },
  substituteHint: 'One substitute at a time.',
  backwards: 'The last day cannot be before the first.',
  days: '{{from}} to {{to}}',
  neverBegan: 'Was to begin on {{from}}, taken back',
  planned: '(planned to {{day}})',
  standing: { coming: 'Not begun', running: 'Running', over: 'Over' },
  endHint: 'From today on {{substitute}} no longer acts for {{absent}}.',
  actAs: 'Act as',
  myself: 'Myself',
  inPlaceOf: 'For {{name}}',
  banner: 'You are acting for {{name}} (until {{day}}). Both names go on record with every act.',
  bannerOver: 'This delegation is over or was ended; you can no longer act for them.',
  backToMyself: 'Act as myself',
  actNote: 'On record as “{{me}} for {{name}}”',
};
