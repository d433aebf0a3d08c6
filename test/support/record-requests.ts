import { instant, plainDate } from '@banli/calendar';
import { commandId, partyId, personId, proposalStream, type Recorded, type StreamId } from '@banli/domain';
import type { AnyEvent } from '@banli/projections';
import { canonicalHash, type RecordRequest } from '@banli/store';
import frozen from '../../libs/domain/testing/events-v1.json';

/** Events of every type as release 0.1 wrote them, in the order of a life. */
export const frozenEvents: { readonly [K in 'proposal' | 'commitment']: readonly Recorded<AnyEvent>[] } = {
  proposal: frozen.proposal as never,
  commitment: frozen.commitment as never,
};

export const streamOf = (number: number): StreamId =>
  proposalStream({ jurisdiction: 'chongqing', session: '5-4', number: String(number) });

/** A request as a workflow makes it, on the morning of 2021-02-05. */
export function requestOf(
  stream: StreamId,
  expectedHead: number,
  id: string,
  ...events: readonly AnyEvent[]
): RecordRequest {
  return {
    stream,
    expectedHead,
    commandId: commandId(id),
    bodyHash: canonicalHash({ id, events }),
    occurredOn: plainDate('2021-02-05'),
    at: instant('2021-02-05T01:00:00.000Z'),
    actor: {
      kind: 'person',
      personId: personId('cq-rdgw-assigner'),
      unit: partyId('cq-rdgw'),
      roles: ['assigning-body'],
    },
    events,
  };
}

/** The first event of any proposal. */
export const registered = ((): AnyEvent => {
  const first = frozenEvents.proposal[0]?.event;
  if (first?.type !== 'ProposalRegistered') throw new Error('the frozen life does not begin with a registration');
  return first;
})();

/** A number asked of the record, `serial` 0, or brought from the document office. */
export const numbered = (serial = 0, series = '渝环函'): AnyEvent => ({
  type: 'ReplyNumbered',
  v: 1,
  series,
  year: 2021,
  serial,
  source: serial === 0 ? 'series' : 'document-office',
});
