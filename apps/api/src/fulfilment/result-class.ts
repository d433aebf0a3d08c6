import type { StreamId } from '@banli/domain';
import type { ProposalReader } from '../proposals/proposal-reader.service';

/** The result class of a reply as it stands: the converted one, or the letter's own. */
export async function resultClassOf(proposals: ProposalReader, proposal: StreamId): Promise<string | undefined> {
  const converted = await proposals.resultClassNow(proposal);
  return converted ?? (await proposals.find(proposal))?.state.draft?.content.resultClass;
}
