import type { PlainDate } from '@banli/calendar';
import type { Person } from '../actor';
import { lapseClocks, stopClocks } from '../clock/clocks';
import { startClocks } from '../clock/start-clocks';
import { accept, refuse, type Decision, type DecisionContext } from '../envelope';
import { disorder } from '../occurrence';
import { says } from '../says';
import type { ConfirmNoticeDelivery, SendFulfilmentNotice, SubmitLedger } from './fulfilment.commands';
import type { ClockStopped } from '../clock/clock.types';
import type { FulfilmentEvent } from './fulfilment.events';
import { isTold, ratersOf, type FulfilmentState } from './fulfilment.state';

const ARTICLE = '第二十四条';

/** Tells one rater how this year's and last year's promises stand, with the receipt (24). */
export function sendNotice(
  state: FulfilmentState,
  command: SendFulfilmentNotice,
  on: PlainDate,
): Decision<FulfilmentEvent> {
  const { rater, channels, note, promises } = command;
  if (!ratersOf(state).includes(rater)) return refuse({ code: 'not-a-rater-of-round', rater });
  const earlier = state.notices[rater];
  if (earlier && isTold(state, rater)) return refuse({ code: 'notice-already-sent', rater, sentOn: earlier.sentOn });
  const early = disorder(on, 'SendFulfilmentNotice', earlier?.sentOn);
  if (early) return refuse(early);
  const others = ratersOf(state).filter((one) => one !== rater);
  const last = state.ledger !== undefined && others.every((one) => isTold(state, one));
  return accept<FulfilmentEvent>(
    {
      type: 'FulfilmentNoticeSent',
      v: 1,
      rater,
      channels,
      ...(note === undefined ? {} : { note }),
      promises,
      late: on > state.closesOn,
    },
    ...lapseClocks(state.clocks, { kinds: ['fulfilment-rating'], owedBy: rater }, on),
    ...(last ? met(state, on) : []),
  );
}

/** The ledger goes to 人代工委 (24); once more where promises joined the round since. */
export function submitLedger(state: FulfilmentState, command: SubmitLedger, on: PlainDate): Decision<FulfilmentEvent> {
  const { ledger, promises } = state;
  const submitted = ledger?.promises.map(({ commitment }) => commitment) ?? [];
  if (ledger && promises.every(({ commitment }) => submitted.includes(commitment)))
    return refuse({ code: 'ledger-already-submitted', submittedOn: ledger.on });
  const { unexplained = [] } = command;
  if (unexplained.length > 0)
    return refuse({ code: 'carry-over-unexplained', commitments: unexplained, article: ARTICLE });
  return accept<FulfilmentEvent>(
    { type: 'LedgerSubmitted', v: 1, promises: command.promises, late: on > state.closesOn },
    ...(ratersOf(state).every((rater) => isTold(state, rater)) ? met(state, on) : []),
  );
}

/** The day the rater has the notice: the time for rating counts from it (28). */
export function confirmDelivery(
  state: FulfilmentState,
  command: ConfirmNoticeDelivery,
  person: Person,
  on: PlainDate,
  context: DecisionContext,
): Decision<FulfilmentEvent> {
  const { rater, proof } = command;
  if (person.roles.includes('deputy') && person.personId !== rater) return refuse({ code: 'not-the-rater' });
  const notice = state.notices[rater];
  if (!notice) return refuse({ code: 'notice-not-sent', rater, article: ARTICLE });
  if (notice.deliveredOn !== undefined) return refuse({ code: 'already-delivered', party: rater });
  const early = disorder(on, 'SendFulfilmentNotice', notice.sentOn);
  if (early) return refuse(early);
  if (!says(proof)) return refuse({ code: 'text-missing', field: 'proof', article: '第二十八条' });
  return accept<FulfilmentEvent>(
    { type: 'NoticeDelivered', v: 1, rater, proof },
    ...startClocks(
      { event: 'notice-received', on, owing: { rater: [rater] } },
      { today: context.today, rules: context.rules, running: state.clocks },
    ),
  );
}

const met = (state: FulfilmentState, on: PlainDate): readonly ClockStopped[] =>
  stopClocks(state.clocks, { kinds: ['fulfilment-notice'] }, on);
