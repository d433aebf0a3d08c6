import type { PlainDate } from '@banli/calendar';
import type { Person } from '../actor';
import type { PersonId } from '../identity';
import { mayStandIn } from '../rights/stand-in';
import type { FulfilmentAct } from './fulfilment.commands';
import { fulfilmentActs } from './fulfilment.commands';
import { isTold, relationToRound, type FulfilmentState } from './fulfilment.state';
import { groundsToExclude } from './rating';

type ActName = FulfilmentAct['type'];

const OF_A_RATER = [
  'SendFulfilmentNotice',
  'ConfirmNoticeDelivery',
  'RateFulfilment',
  'ChaseRater',
  'ExcludeFulfilmentRating',
  'RecordFulfilmentMeeting',
] as const satisfies readonly ActName[];

/** Acts on the whole round that this person may do now. */
export function permittedRoundActs(state: FulfilmentState, person: Person, inPlaceOf?: PersonId): readonly ActName[] {
  if (state.status === 'closed') return [];
  const submitted = state.ledger?.promises.map(({ commitment }) => commitment) ?? [];
  const open: Partial<Record<ActName, boolean>> = {
    SubmitLedger: !state.ledger || state.promises.some(({ commitment }) => !submitted.includes(commitment)),
    ConvertResult: true,
  };
  return fulfilmentActs.filter(
    (act) => open[act] === true && mayStandIn(act, person.roles, relationToRound(state, person), inPlaceOf),
  );
}

/** Acts about one rater that this person may do on this day. */
export function permittedNoticeActs(
  state: FulfilmentState,
  person: Person,
  rater: PersonId,
  today: PlainDate,
  inPlaceOf?: PersonId,
): readonly ActName[] {
  if (state.status === 'closed') return [];
  if (person.roles.includes('deputy') && person.personId !== rater) return [];
  const notice = state.notices[rater];
  const awaited = notice?.deliveredOn !== undefined && !notice.rating && !notice.excluded;
  const open: Readonly<Record<(typeof OF_A_RATER)[number], boolean>> = {
    SendFulfilmentNotice: !notice || !isTold(state, rater),
    ConfirmNoticeDelivery: notice !== undefined && notice.deliveredOn === undefined,
    RateFulfilment: awaited,
    ChaseRater: awaited,
    ExcludeFulfilmentRating: awaited && !('code' in groundsToExclude(state, rater, today)),
    RecordFulfilmentMeeting: notice?.rating?.dissatisfied === true && !notice.meeting,
  };
  const relation = relationToRound(state, person);
  return OF_A_RATER.filter((act) => open[act] && mayStandIn(act, person.roles, relation, inPlaceOf));
}
