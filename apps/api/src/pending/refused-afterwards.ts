import type { EntityManager } from 'typeorm';
import type { Instant, PlainDate } from '@banli/calendar';
import {
  decideBatch,
  decideCommitment,
  decideDesk,
  decideFulfilment,
  decideOversight,
  decideProposal,
  decideRulebook,
  evolveCommitment,
  evolveDesk,
  evolveFulfilment,
  evolveOversight,
  evolveProposal,
  evolveRulebook,
  streamKind,
  type BatchCommand,
  type CommandEnvelope,
  type CommitmentCommand,
  type CommitmentState,
  type DeskCommand,
  type DeskState,
  type Decision,
  type DecisionContext,
  type FulfilmentCommand,
  type FulfilmentState,
  type OversightCommand,
  type OversightState,
  type ProposalCommand,
  type ProposalState,
  type Refusal,
  type RulebookCommand,
  type RulebookState,
  type StreamId,
} from '@banli/domain';
import { rulesBoundTo } from '@banli/platform';
import {
  loadBatch,
  loadCommitment,
  loadDesk,
  loadFulfilment,
  loadOversight,
  loadProposal,
  loadRulebookEvents,
} from '@banli/store';

type When = { readonly at: Instant; readonly today: PlainDate };

/** Why an act is refused whose workflow has ended while it waited; nothing where the record would allow it. */
export async function refusedAfterwards(
  manager: EntityManager,
  stream: StreamId,
  envelope: CommandEnvelope<unknown>,
  when: When,
): Promise<Refusal | undefined> {
  switch (streamKind(stream)) {
    case 'proposal': {
      const state = (await loadProposal(manager, stream)).reduce<ProposalState | undefined>(evolveProposal, undefined);
      return refusalOf(state, when, (context) =>
        decideProposal(state, envelope as CommandEnvelope<ProposalCommand>, context),
      );
    }
    case 'commitment': {
      const events = await loadCommitment(manager, stream);
      const state = events.reduce<CommitmentState | undefined>(evolveCommitment, undefined);
      return refusalOf(state, when, (context) =>
        decideCommitment(state, envelope as CommandEnvelope<CommitmentCommand>, context),
      );
    }
    case 'desk': {
      const state = (await loadDesk(manager, stream)).reduce<DeskState | undefined>(evolveDesk, undefined);
      const decision = decideDesk(state, envelope as CommandEnvelope<DeskCommand>, when);
      return decision.ok ? undefined : decision.refusal;
    }
    case 'oversight': {
      const events = await loadOversight(manager, stream);
      const state = events.reduce<OversightState | undefined>(evolveOversight, undefined);
      return refusalOf(state, when, (context) =>
        decideOversight(state, envelope as CommandEnvelope<OversightCommand>, context),
      );
    }
    case 'rulebook': {
      const events = await loadRulebookEvents(manager, stream);
      const state = events.reduce<RulebookState | undefined>(evolveRulebook, undefined);
      const decision = decideRulebook(state, envelope as CommandEnvelope<RulebookCommand>, when);
      return decision.ok ? undefined : decision.refusal;
    }
    case 'batch': {
      const decision = decideBatch(await loadBatch(manager, stream), envelope as CommandEnvelope<BatchCommand>, when);
      return decision.ok ? undefined : decision.refusal;
    }
    case 'fulfilment': {
      const events = await loadFulfilment(manager, stream);
      const state = events.reduce<FulfilmentState | undefined>(evolveFulfilment, undefined);
      return refusalOf(state, when, (context) =>
        decideFulfilment(state, envelope as CommandEnvelope<FulfilmentCommand>, context),
      );
    }
  }
}

function refusalOf(
  state: { readonly pack: string } | undefined,
  when: When,
  decide: (context: DecisionContext) => Decision<unknown>,
): Refusal | undefined {
  if (!state) return { code: 'not-registered' };
  const decision = decide({ ...when, rules: rulesBoundTo(state.pack, when.today) });
  return decision.ok ? undefined : decision.refusal;
}
