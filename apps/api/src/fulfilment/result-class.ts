import { focusOn, isOfAnswer, type PartyId, type StreamId } from '@banli/domain';
import type { ProposalReader } from '../proposals/proposal-reader.service';

export type ReplyOfUnit = {
  /** The result class as it stands: the converted one, or the letter's own; absent where there is no letter. */
  readonly resultClass?: string;
  /** Every commitment of the reply, of all its rounds. */
  readonly commitments: readonly StreamId[];
};

/** What a unit answered to a proposal: the one reply, or its own where several units answered separately. */
export async function replyOf(proposals: ProposalReader, proposal: StreamId, unit: PartyId): Promise<ReplyOfUnit> {
  const whole = (await proposals.find(proposal))?.state;
  const answer = whole && focusOn(whole, unit);
  const converted = await proposals.resultConverted(proposal, answer ? unit : undefined);
  const resultClass = converted?.to ?? (answer ?? whole)?.draft?.content.resultClass;
  const commitments = await proposals.commitmentStreams(proposal);
  return {
    ...(resultClass === undefined ? {} : { resultClass }),
    commitments: answer ? commitments.filter((one) => isOfAnswer(one, unit)) : commitments,
  };
}
