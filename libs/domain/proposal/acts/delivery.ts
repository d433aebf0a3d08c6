import type { PlainDate } from '@banli/calendar';
import type { RulePack } from '@banli/rules';
import { moveClock } from '../../clock/clocks';
import { startClocks } from '../../clock/start-clocks';
import { accept, refuse, type DecisionContext } from '../../envelope';
import { disorder } from '../../occurrence';
import type { Refusal } from '../../refusal';
import { says } from '../../says';
import { receiptElsewhere } from '../intake/intake.state';
import type { ConfirmDelivery } from '../proposal.commands';
import type { Channel, ProposalEvent } from '../proposal.events';
import type { Dispatch, ProposalState } from '../proposal.state';
import type { ActQuestion, ActRule } from './act';
import { alsoRates, ratersAwaited } from './raters';

const article = '第二十七条';

/** Nothing told, or one channel told of several. */
const awaitsProof = ({ deliveredOn, arrived, channels }: Dispatch): boolean =>
  deliveredOn === undefined || (arrived !== undefined && channels.some((channel) => arrived[channel] === undefined));

/** The recipients whose receipt is still to be entered here. */
export const receiptsAwaited = (state: ProposalState): readonly Dispatch[] =>
  Object.values(state.dispatches).filter(
    (dispatch) => awaitsProof(dispatch) && receiptElsewhere(state, dispatch.recipient) === undefined,
  );

/**
 * Proof that a rater has the letter starts their `rating` (26, 27). What the other recipients sign
 * for is entered until the case is archived; once it is closed no rating is awaited any more. Later proof stays in the
 * paper file.
 */
export const confirmDelivery: ActRule<ConfirmDelivery> = {
  in: ['sent', 'dissatisfied', 'closed'],
  article,
  onceClosed: ({ recipient }) => ({ code: 'deliveries-closed', party: recipient }),
  decide(question) {
    const { state, command, on, context } = question;
    const { recipient, channel, proof } = command;
    const dispatch = state.dispatches[recipient];
    if (!dispatch) return refuse({ code: 'not-a-recipient', party: recipient });
    const merged = receiptElsewhere(state, recipient);
    if (merged !== undefined) return refuse({ code: 'receipt-with-merged', party: recipient, merged, article });
    const amiss = misproved(question, dispatch);
    if (amiss) return refuse(amiss);
    const awaited = state.phase === 'sent' && ratersAwaited(state, context.rules.pack).some((one) => one === recipient);
    const delivered: ProposalEvent = {
      type: 'ReplyDelivered',
      v: 1,
      recipient,
      proof,
      ...(awaited ? alsoRates(state, recipient, context.rules.pack) : {}),
    };
    if (channel === undefined) return accept<ProposalEvent>(delivered, ...ratingFrom(state, command, on, context));
    const arrived: ProposalEvent = { type: 'ReplyArrived', v: 1, recipient, channel, proof };
    const day = receivedOn({ ...dispatch, arrived: { ...dispatch.arrived, [channel]: on } }, context.rules.pack);
    if (day === undefined || day === dispatch.deliveredOn) return accept(arrived);
    const told: ProposalEvent =
      day === on && dispatch.deliveredOn === undefined ? arrived : { ...arrived, receivedOn: day };
    return dispatch.deliveredOn === undefined
      ? accept<ProposalEvent>(delivered, told, ...ratingFrom(state, command, day, context))
      : accept<ProposalEvent>(told, ...ratingMoved(state, command, day, context));
  },
};

function misproved({ command, person, on }: ActQuestion<ConfirmDelivery>, dispatch: Dispatch): Refusal | undefined {
  const { recipient, channel } = command;
  if (channel !== undefined && !dispatch.channels.includes(channel))
    return { code: 'channel-not-used', party: recipient, channel, article: '第二十三条' };
  const known = channel === undefined ? undefined : dispatch.arrived?.[channel];
  if (known !== undefined || !awaitsProof(dispatch) || (channel === undefined && dispatch.deliveredOn !== undefined))
    return { code: 'already-delivered', party: recipient };
  // A deputy speaks for nobody else: receipt by the lead proposer starts their rating.
  if (person.roles.includes('deputy') && recipient !== person.personId)
    return { code: 'not-permitted', act: command.type, allowed: ['office', 'handler', 'assigning-body'] };
  const early = disorder(on, 'DispatchReply', dispatch.sentOn);
  if (early) return early;
  return says(command.proof) ? undefined : { code: 'text-missing', field: 'proof', article };
}

/** The day of the first channel or of the last, by the pack; where it is silent, of the first. */
function receivedOn({ channels, arrived = {} }: Dispatch, { receipt }: RulePack): PlainDate | undefined {
  const days = channels.flatMap((channel: Channel) => arrived[channel] ?? []).toSorted();
  if (receipt?.countsFrom !== 'last') return days[0];
  return days.length === channels.length ? days.at(-1) : undefined;
}

const ratingFrom = (
  state: ProposalState,
  { recipient }: ConfirmDelivery,
  on: PlainDate,
  { today, rules }: DecisionContext,
): readonly ProposalEvent[] =>
  startClocks(
    {
      event: 'letter-received',
      on,
      owing: {
        rater: state.phase === 'sent' ? ratersAwaited(state, rules.pack).filter((one) => one === recipient) : [],
      },
    },
    { today, rules, running: state.clocks },
  );

function ratingMoved(
  state: ProposalState,
  { recipient }: ConfirmDelivery,
  from: PlainDate,
  { today, rules }: DecisionContext,
): readonly ProposalEvent[] {
  const clock = Object.values(state.clocks).findLast(({ kind, owedBy }) => kind === 'rating' && owedBy === recipient);
  return clock ? moveClock(clock, { from, today, rules, reason: 'day-corrected' }) : [];
}
