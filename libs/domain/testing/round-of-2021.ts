import { plainDate } from '@banli/calendar';
import type { Actor } from '../actor';
import type {
  FulfilmentCommand,
  OpenFulfilmentRound,
  PromiseTold,
  PromiseToTell,
} from '../fulfilment/fulfilment.commands';
import { commitmentStream, proposalStream } from '../identity';
import { lead, people, promise, stream, supervisingBody } from './case-0869';
import type { Step } from './decider-specification';

/** A second proposal, of another deputy, whose promise is kept. */
const otherProposal = proposalStream({ jurisdiction: 'chongqing', session: '5-4', number: '0901' });
export const otherRater = people.coSigner;

export const promiseOf0869: PromiseToTell = {
  commitment: commitmentStream(stream, 1, 1),
  proposal: stream,
  round: 1,
  row: 1,
  item: promise.item,
  dueOn: promise.dueOn,
  status: 'open',
  rater: people.deputy.personId,
};
export const otherPromise: PromiseToTell = {
  ...promiseOf0869,
  commitment: commitmentStream(otherProposal, 1, 1),
  proposal: otherProposal,
  item: '完成水源地标志牌设置',
  dueOn: plainDate('2021-09-30'),
  status: 'fulfilled',
  rater: otherRater.personId,
};

export const told = ({ rater: _rater, ...rest }: PromiseToTell, account = '已开展两次联合执法。'): PromiseTold => ({
  ...rest,
  account,
});

export const roundOpening: OpenFulfilmentRound = {
  type: 'OpenFulfilmentRound',
  jurisdiction: 'chongqing',
  year: 2021,
  unit: lead,
  supervisingBody,
  promises: [promiseOf0869, otherPromise],
};

const step = <C extends FulfilmentCommand>(on: string, by: Actor, command: C): Step<C> => ({ on, by, command });
const rater = people.deputy.personId;

/** Opened on 1 October 2021, told in December, rated in January: one not satisfied and met with, one satisfied. */
export const roundParts = {
  opened: step('2021-10-01', { kind: 'clock' }, roundOpening),
  sent: step('2021-12-01', people.office, {
    type: 'SendFulfilmentNotice',
    rater,
    channels: ['paper'],
    promises: [told(promiseOf0869)],
  }),
  sentToOther: step('2021-12-02', people.office, {
    type: 'SendFulfilmentNotice',
    rater: otherRater.personId,
    channels: ['platform'],
    promises: [told(otherPromise)],
  }),
  ledger: step('2021-12-03', people.office, {
    type: 'SubmitLedger',
    promises: [told(promiseOf0869), told(otherPromise)],
  }),
  delivered: step('2021-12-06', people.deputy, { type: 'ConfirmNoticeDelivery', rater, proof: '本人签收' }),
  deliveredToOther: step('2021-12-06', people.office, {
    type: 'ConfirmNoticeDelivery',
    rater: otherRater.personId,
    proof: '平台签收记录',
  }),
  rated: step('2021-12-20', people.deputy, {
    type: 'RateFulfilment',
    rater,
    level: 'not-satisfied',
    reasons: '联合执法没有覆盖铜梁区。',
  }),
  ratedByOther: step('2021-12-21', otherRater, {
    type: 'RateFulfilment',
    rater: otherRater.personId,
    level: 'satisfied',
  }),
  met: step('2021-12-30', people.committee, {
    type: 'RecordFulfilmentMeeting',
    rater,
    participants: '李松辽代表、市生态环境局',
    outcome: '2022年一季度前在铜梁区开展一次。',
  }),
} as const;

const order = Object.keys(roundParts) as readonly (keyof typeof roundParts)[];

/** Every step up to and including this one, without those left out. */
export const roundUpTo = (
  last: keyof typeof roundParts,
  ...without: readonly (keyof typeof roundParts)[]
): readonly Step<FulfilmentCommand>[] =>
  order
    .slice(0, order.indexOf(last) + 1)
    .filter((part) => !without.includes(part))
    .map((part) => roundParts[part]);
