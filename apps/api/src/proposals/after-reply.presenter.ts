import type { CaseView, HandlingRoundView, PublicationView, RatingView } from '@banli/contracts';
import type { PastRound, ProposalState, Publication, Rating } from '@banli/domain';
import { recordedNumber } from '@banli/letter';
import type { Names } from '../directory/directory.service';
import type { Sight } from './visibility';

type AfterReply = Pick<CaseView, 'round' | 'rounds' | 'rehandling' | 'meeting' | 'publications' | 'archived'>;

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
