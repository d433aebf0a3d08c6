import { plainDate } from '@banli/calendar';
import { loadRulePack, loadWorkCalendar } from '../../platform/rule-files';
import { people } from '../testing/case-0869';
import { otherRater, roundParts, roundUpTo } from '../testing/round-of-2021';
import { fulfilmentSpecification } from '../testing/specifications';
import { fulfilmentTransitions } from './fulfilment.state';
import { permittedNoticeActs, permittedRoundActs } from './permitted';

const rules = { pack: loadRulePack('chongqing'), calendar: loadWorkCalendar() };
const { lived } = fulfilmentSpecification(rules, (actual, expected) => expect(actual).toStrictEqual(expected));
const rater = people.deputy.personId;
const today = plainDate('2021-12-31');

describe('what a person may do in a yearly round', () => {
  it.each([
    ['opened', people.office, ['SendFulfilmentNotice']],
    ['sent', people.office, ['ConfirmNoticeDelivery']],
    ['sent', people.deputy, ['ConfirmNoticeDelivery']],
    ['sent', otherRater, []],
    ['delivered', people.deputy, ['RateFulfilment']],
    ['delivered', people.office, ['ChaseRater']],
    ['delivered', people.committee, ['RateFulfilment', 'ChaseRater']],
    ['rated', people.committee, ['RecordFulfilmentMeeting']],
    ['rated', people.deputy, []],
    ['met', people.committee, []],
  ] as const)('once %s, about one rater: %#', (part, person, acts) => {
    const { begun } = lived(...roundUpTo(part));
    expect(permittedNoticeActs(begun, person, rater, today)).toEqual(acts);
  });

  it('is the ledger for the office, the conversion for the chief, and nothing once it is closed', () => {
    const opened = lived(roundParts.opened);
    expect(permittedRoundActs(opened.begun, people.office)).toEqual(['SubmitLedger']);
    expect(permittedRoundActs(opened.begun, people.chief)).toEqual(['ConvertResult']);
    expect(permittedRoundActs(lived(...roundUpTo('ledger')).begun, people.office)).toEqual([]);
    const closed = lived(...roundUpTo('met'), {
      by: { kind: 'clock' },
      on: '2022-01-01',
      command: { type: 'CloseFulfilmentRound' },
    });
    expect(permittedRoundActs(closed.begun, people.chief)).toEqual([]);
    expect(permittedNoticeActs(closed.begun, people.committee, rater, today)).toEqual([]);
    expect([...fulfilmentTransitions.open, ...fulfilmentTransitions.closed]).toEqual([closed.begun.status]);
  });
});
