import type { ProposalRef } from '@banli/contracts';
import { proposalKeyOf, type StreamId } from '@banli/domain';

export function proposalRef(stream: string, title: string): ProposalRef {
  return { stream, ...proposalKeyOf(stream as StreamId), title };
}
