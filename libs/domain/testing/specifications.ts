import type { BatchCommand } from '../batch/batch.commands';
import type { BatchEvent } from '../batch/batch.events';
import type { BatchState } from '../batch/batch.state';
import { decideBatch } from '../batch/decide';
import { evolveBatch } from '../batch/evolve';
import type { CommitmentCommand } from '../commitment/commitment.commands';
import type { CommitmentEvent } from '../commitment/commitment.events';
import type { CommitmentState } from '../commitment/commitment.state';
import { decideCommitment } from '../commitment/decide';
import { evolveCommitment } from '../commitment/evolve';
import { decideDesk } from '../desk/decide';
import type { DeskCommand } from '../desk/desk.commands';
import type { DeskEvent } from '../desk/desk.events';
import type { DeskState } from '../desk/desk.state';
import { evolveDesk } from '../desk/evolve';
import { decideFulfilment } from '../fulfilment/decide';
import { evolveFulfilment } from '../fulfilment/evolve';
import type { FulfilmentCommand } from '../fulfilment/fulfilment.commands';
import type { FulfilmentEvent } from '../fulfilment/fulfilment.events';
import type { FulfilmentState } from '../fulfilment/fulfilment.state';
import {
  batchStream,
  commitmentStream,
  deskStream,
  fulfilmentStream,
  oversightStream,
  type OversightKey,
} from '../identity';
import { decideOversight } from '../oversight/decide';
import { evolveOversight } from '../oversight/evolve';
import type { OversightCommand } from '../oversight/oversight.commands';
import type { OversightEvent } from '../oversight/oversight.events';
import type { OversightState } from '../oversight/oversight.state';
import { decideProposal } from '../proposal/decide';
import { evolveProposal } from '../proposal/evolve';
import type { ProposalCommand } from '../proposal/proposal.commands';
import type { ProposalEvent } from '../proposal/proposal.events';
import type { ProposalState } from '../proposal/proposal.state';
import type { Rules } from '../rules-in-force';
import { lead, stream } from './case-0869';
import { deciderSpecification } from './decider-specification';

type Same = (actual: unknown, expected: unknown) => void;

/** Given, when and then over proposal 0869. */
export const proposalSpecification = (rules: Rules, same: Same) =>
  deciderSpecification<ProposalState, ProposalCommand, ProposalEvent>({
    decider: { decide: decideProposal, evolve: evolveProposal },
    stream,
    rules,
    same,
  });

/** Given, when and then over the first commitment of its reply. */
export const commitmentSpecification = (rules: Rules, same: Same) =>
  deciderSpecification<CommitmentState, CommitmentCommand, CommitmentEvent>({
    decider: { decide: decideCommitment, evolve: evolveCommitment },
    stream: commitmentStream(stream, 1, 1),
    rules,
    same,
  });

/** Given, when and then over the desks of the unit that answered 0869. */
export const deskSpecification = (rules: Rules, same: Same) =>
  deciderSpecification<DeskState, DeskCommand, DeskEvent>({
    decider: { decide: decideDesk, evolve: evolveDesk },
    stream: deskStream(lead),
    rules,
    same,
  });

/** Given, when and then over a batch of 人代工委. */
export const batchSpecification = (rules: Rules, same: Same) =>
  deciderSpecification<BatchState, BatchCommand, BatchEvent>({
    decider: { decide: decideBatch, evolve: evolveBatch },
    stream: batchStream({ jurisdiction: 'chongqing', year: 2021, item: 'notices-1' }),
    rules,
    same,
  });

/** Given, when and then over one matter of oversight. */
export const oversightSpecification = (key: OversightKey, rules: Rules, same: Same) =>
  deciderSpecification<OversightState, OversightCommand, OversightEvent>({
    decider: { decide: decideOversight, evolve: evolveOversight },
    stream: oversightStream(key),
    rules,
    same,
  });

/** Given, when and then over the yearly round of 2021 of the unit that answered 0869. */
export const fulfilmentSpecification = (rules: Rules, same: Same) =>
  deciderSpecification<FulfilmentState, FulfilmentCommand, FulfilmentEvent>({
    decider: { decide: decideFulfilment, evolve: evolveFulfilment },
    stream: fulfilmentStream({ jurisdiction: 'chongqing', year: 2021, unit: lead }),
    rules,
    same,
  });
