import type { PlainDate } from '@banli/calendar';
import { ratingFrom } from './acts/raters';
import type { ReplyRated } from './proposal.events';
import type { ProposalState } from './proposal.state';
import type { RatingEvent } from './rating.events';

/** The state after somebody has rated: one of several deputies, or all of them with what it comes to. */
export function evolveRating(state: ProposalState, event: ReplyRated | RatingEvent, on: PlainDate): ProposalState {
  switch (event.type) {
    case 'ReplyRated':
      return {
        ...state,
        ...(event.dissatisfied ? { phase: 'dissatisfied' } : { phase: 'closed', closedOn: on }),
        rating: ratingFrom(event, on),
      };
    case 'ProposerRated':
      return { ...state, ratings: { ...state.ratings, [event.rater]: ratingFrom(event, on) } };
    case 'ProposerRatingCorrected': {
      const before = state.ratings?.[event.rater];
      if (!before) return state;
      const { correctableUntil } = before;
      const now = ratingFrom({ ...event, ...(correctableUntil === undefined ? {} : { correctableUntil }) }, before.on);
      return { ...state, ratings: { ...state.ratings, [event.rater]: { ...now, correctedOn: on } } };
    }
    case 'RaterPassedOver':
      return { ...state, passedOver: { ...state.passedOver, [event.rater]: on } };
    case 'CoHandlersRated': {
      const each = Object.fromEntries(event.each.map(({ unit, level }) => [unit, level]));
      return { ...state, coHandlersRated: { ...state.coHandlersRated, [event.rater]: each } };
    }
  }
}
