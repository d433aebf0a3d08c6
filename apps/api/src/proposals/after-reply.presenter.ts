import type { CaseView, HandlingRoundView, PublicationView, RatingView } from '@banli/contracts';
import {
  coHandlersToRate,
  eachRates,
  ratersOfReply,
  ratingBy,
  type PastRound,
  type Person,
  type ProposalState,
  type Publication,
  type Rating,
} from '@banli/domain';
import { recordedNumber } from '@banli/letter';
import type { RulePack } from '@banli/rules';
import type { Names } from '../directory/directory.service';
import type { Sight } from './visibility';

type AfterReply = Pick<CaseView, 'round' | 'rounds' | 'rehandling' | 'meeting' | 'publications' | 'archived'>;

type Raters = Pick<CaseView, 'ownRating' | 'raters' | 'coHandlersToRate' | 'coHandlersRated'>;

/** Several deputies who rate, each for themselves: what one says another does not hear before it is put together. */
export function ratersOfView(state: ProposalState, person: Person, sight: Sight, pack: RulePack, names: Names): Raters {
  const own = eachRates(pack) ? ratingBy(state, person.personId) : undefined;
  const everyWord = sight.rating && sight.draft;
  const toRate = sight.everyOpinion || ratersOfReply(state, pack).includes(person.personId);
  const said = Object.entries(state.coHandlersRated ?? {}).flatMap(([rater, each]) =>
    Object.entries(each).map(([unit, level]) => ({ unit, rater, level })),
  );
  return {
    ...(own ? { ownRating: ratingOf(own) } : {}),
    raters: (eachRates(pack) && everyWord ? ratersOfReply(state, pack) : []).map((rater) => {
      const { [rater]: rating } = state.ratings ?? {};
      const deliveredOn = state.dispatches[rater]?.deliveredOn;
      const passedOverOn = state.passedOver?.[rater];
      return {
        person: names.person(rater),
        ...(deliveredOn === undefined ? {} : { deliveredOn }),
        ...(rating ? { rating: ratingOf(rating) } : {}),
        ...(passedOverOn === undefined ? {} : { passedOverOn }),
      };
    }),
    coHandlersToRate: (toRate ? coHandlersToRate(state, pack) : []).map((unit) => names.party(unit)),
    coHandlersRated: said
      .filter(
        ({ unit, rater }) =>
          everyWord || rater === person.personId || (unit === person.unit && pack.gates.ratedUnitLearnsRating),
      )
      .map(({ unit, rater, level }) => ({ unit: names.party(unit), rater: names.person(rater), level })),
  };
}

/** Earlier rounds, the order that began this one, and how the case ended, as far as this person may see it. */
export function afterReplyOf(state: ProposalState, sight: Sight, names: Names): AfterReply {
  const { round, rounds, rehandling, meeting, archived } = state;
  return {
    round,
    rounds: rounds.map((one) => presentRound(one, state, sight)),
    ...(rehandling && (sight.rating || sight.draft) ? { rehandling } : {}),
    ...(meeting && sight.rating
      ? {
          meeting: {
            ...meeting,
            participants: meeting.participants.map((id) => ({ id, name: names.owner(id).shortName })),
          },
        }
      : {}),
    publications: Object.entries(state.publications ?? {}).map(([of, one]) =>
      presentPublication(Number(of), one, sight, names),
    ),
    ...(archived ? { archived: { ...archived, by: names.party(archived.by) } } : {}),
  };
}

/** Whose it is stands in the timeline. */
export const ratingOf = ({ rater: _rater, ...rating }: Rating): RatingView => rating;

/** That a letter is not published may be known to all; why, to those who may read the drafts. */
function presentPublication(
  round: number,
  { unit, congress, exempted }: Publication,
  sight: Sight,
  names: Names,
): PublicationView {
  return {
    round,
    ...(unit ? { unit } : {}),
    ...(congress ? { congress } : {}),
    ...(exempted
      ? {
          exempted: {
            on: exempted.on,
            ground: exempted.ground,
            decidedBy: names.person(exempted.decidedBy),
            ...(sight.draft ? { reason: exempted.reason } : {}),
          },
        }
      : {}),
  };
}

function presentRound(over: PastRound, state: ProposalState, sight: Sight): HandlingRoundView {
  const { round, draft, replyNumber, dispatches, rating } = over;
  const sentOn = dispatches[state.leadProposer]?.sentOn;
  return {
    round,
    ...(replyNumber ? { replyNumber: recordedNumber(replyNumber) } : {}),
    ...(sentOn === undefined ? {} : { sentOn }),
    ...(draft && sight.letter ? { content: draft.content } : {}),
    ...(rating && sight.rating ? { rating: ratingOf(rating) } : {}),
  };
}
