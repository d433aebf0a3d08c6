import type { PlainDate } from '@banli/calendar';
import type { ProposalState, Publication } from './proposal.state';
import type { PublicationEvent } from './publication.events';

/** The state after a letter was published, or exempted from it. */
export function evolvePublication(state: ProposalState, event: PublicationEvent, on: PlainDate): ProposalState {
  const { round } = event;
  const before = state.publications?.[round];
  const after: Publication =
    event.type === 'ReplyPublished'
      ? { ...before, [event.site]: { on, address: event.address } }
      : { ...before, exempted: { on, ground: event.ground, reason: event.reason, decidedBy: event.decidedBy } };
  return { ...state, publications: { ...state.publications, [round]: after } };
}
