import { projectSpell } from './clock-spell.projection';
import { projectCommitment } from './commitment.projection';
import { projectDeputyRecord } from './deputy-record.projection';
import { projectOutcome } from './outcome.projection';
import {
  streamKind,
  type BatchEvent,
  type CommitmentEvent,
  type DeskEvent,
  type FulfilmentEvent,
  type OversightEvent,
  type ProposalEvent,
  type Recorded,
  type RulebookEvent,
} from '@banli/domain';
import { projectBatch } from './batch.projection';
import { projectDesk } from './desk.projection';
import { projectFulfilment } from './fulfilment.projection';
import { projectOversight } from './oversight.projection';
import { projectRulebook } from './rulebook.projection';
import { projectProposal } from './proposal.projection';
import type { RowChange } from './row-change';
import type { StreamFacts } from './stream-facts';

export type { Cell, Row, RowChange } from './row-change';
export { foldFacts, type StreamFacts } from './stream-facts';
export { queryOf, vectorOf } from './words';

export type AnyEvent =
  ProposalEvent | CommitmentEvent | FulfilmentEvent | DeskEvent | OversightEvent | RulebookEvent | BatchEvent;

/** What one recorded event does to the read models, whichever kind of stream it is of. */
export function project(recorded: Recorded<AnyEvent>, facts: StreamFacts): readonly RowChange[] {
  return [
    ...changesOf(recorded, facts),
    ...projectSpell(recorded),
    ...projectOutcome(recorded),
    ...projectDeputyRecord(recorded, facts),
  ];
}

function changesOf(recorded: Recorded<AnyEvent>, facts: StreamFacts): readonly RowChange[] {
  switch (streamKind(recorded.stream)) {
    case 'proposal':
      return projectProposal(recorded as Recorded<ProposalEvent>, facts);
    case 'commitment':
      return projectCommitment(recorded as Recorded<CommitmentEvent>, facts);
    case 'fulfilment':
      return projectFulfilment(recorded as Recorded<FulfilmentEvent>, facts);
    case 'desk':
      return projectDesk(recorded as Recorded<DeskEvent>);
    case 'oversight':
      return projectOversight(recorded as Recorded<OversightEvent>, facts);
    case 'rulebook':
      return projectRulebook(recorded as Recorded<RulebookEvent>);
    case 'batch':
      return projectBatch(recorded as Recorded<BatchEvent>);
  }
}
