import type { MergeActivities } from '@banli/activities';
import {
  mergeErrands,
  REFUSAL_FAILURE,
  type CommandId,
  type MergeErrand,
  type MergeMessage,
  type ProposalCommand,
  type ProposalEvent,
  type ProposalState,
  type Sha256,
  type StreamId,
} from '@banli/domain';
import { ApplicationFailure, log, proxyActivities } from '@temporalio/workflow';
import type { StreamKeeper } from '../shared/stream-keeper';

const { tellProposal } = proxyActivities<MergeActivities>({
  startToCloseTimeout: '30s',
  retry: { initialInterval: '1s', maximumInterval: '1m' },
});

/**
 * Tells the proposals merged with this one what happened here (13). Each message is a command with an id of its own, so
 * that a worker that dies on the way, or a run that goes on elsewhere, tells it again and it is done once.
 */
export class MergeErrands {
  private readonly ran: Set<string>;

  constructor(
    private readonly keeper: StreamKeeper<ProposalState, ProposalCommand, ProposalEvent>,
    ran: readonly string[] = [],
  ) {
    this.ran = new Set(ran);
  }

  get done(): readonly string[] {
    return [...this.ran];
  }

  get open(): boolean {
    return this.waiting().length > 0;
  }

  async run(): Promise<void> {
    for (let errands = this.waiting(); errands[0]; errands = this.waiting()) await this.tell(errands[0]);
  }

  private waiting(): readonly MergeErrand[] {
    return this.keeper.state ? mergeErrands(this.keeper.state).filter((errand) => !this.ran.has(keyOf(errand))) : [];
  }

  private async tell(errand: MergeErrand): Promise<void> {
    const { id, to, message, on } = errand;
    const told = await tellProposal({
      stream: to,
      envelope: { ...system(id, message), occurredOn: on },
    });
    this.ran.add(keyOf(errand));
    if (told.outcome === 'done') return;
    log.warn('a merged proposal refused', { to, message: message.type, code: told.refusal.code });
    if (message.type === 'AdmitMerged') await this.undo(`refused/${id}`, to);
  }

  /** Nothing is left to undo where it was withdrawn meanwhile: that refusal must not end the workflow. */
  private async undo(id: string, main: StreamId): Promise<void> {
    try {
      await this.keeper.handle(system(id, { type: 'UndoMerge', main, why: 'main-not-open' }));
    } catch (refused) {
      if (!(refused instanceof ApplicationFailure) || refused.type !== REFUSAL_FAILURE) throw refused;
      log.warn('a refused merge was no longer there to undo', { main, code: refused.message });
    }
  }
}

/** One errand may go to several: its id is the command's in each of their streams. */
const keyOf = ({ id, to }: MergeErrand): string => `${id} → ${to}`;

const system = (id: string, command: MergeMessage) => ({
  commandId: id as CommandId,
  bodyHash: 'merge' as Sha256,
  actor: { kind: 'clock' } as const,
  command,
});
