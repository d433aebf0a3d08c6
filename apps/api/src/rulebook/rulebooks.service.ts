import { Inject, Injectable } from '@nestjs/common';
import { WorkflowExecutionAlreadyStartedError, WorkflowIdReusePolicy, type Client } from '@temporalio/client';
import { DataSource } from 'typeorm';
import type { CalendarSupplement } from '@banli/calendar';
import { rulebookStream, supplementOf, type RulebookState } from '@banli/domain';
import { installRulePacks, type BusinessClock, type Settings } from '@banli/platform';
import { installedPackFiles, installedPackHashes, loadRulebook } from '@banli/store';
import type { RulebookInput } from '@banli/workflows';
import { BUSINESS_CLOCK, SETTINGS, TEMPORAL_CLIENT } from '../api.tokens';
import { isUndecided } from '../commands/act-gateway.service';

const START_WITHIN_MS = 4_000;

/** What jurisdictions' cases count by beyond what this version brings along: its record, and the workflow that keeps it. */
@Injectable()
export class Rulebooks {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(TEMPORAL_CLIENT) private readonly client: Client,
    @Inject(DataSource) private readonly source: DataSource,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
  ) {}

  /** Nothing where nobody ever changed them. */
  find(jurisdiction: string): Promise<RulebookState | undefined> {
    return loadRulebook(this.source.manager, jurisdiction);
  }

  async supplement(jurisdiction: string): Promise<CalendarSupplement | undefined> {
    return supplementOf(await this.find(jurisdiction));
  }

  /** Any of several processes may have installed a pack since this one last looked. */
  async knowPacks(): Promise<void> {
    const { manager } = this.source;
    await installRulePacks(
      () => installedPackHashes(manager),
      (packs) => installedPackFiles(manager, packs),
    );
  }

  /** Starts the workflow where it does not run: the first act finds none. */
  async open(jurisdiction: string): Promise<void> {
    const state = await this.find(jurisdiction);
    const stream = rulebookStream(jurisdiction);
    const input: RulebookInput = {
      stream,
      rules: undefined,
      timelineOffset: await this.clock.offset(),
      ...(state ? { carried: { state, recentCommands: [] } } : {}),
    };
    try {
      await this.client.withDeadline(Date.now() + START_WITHIN_MS, () =>
        this.client.workflow.start('rulebookWorkflow', {
          workflowId: stream,
          taskQueue: this.settings.taskQueue,
          workflowIdReusePolicy: WorkflowIdReusePolicy.ALLOW_DUPLICATE,
          args: [input],
        }),
      );
    } catch (fault) {
      if (!(fault instanceof WorkflowExecutionAlreadyStartedError) && !isUndecided(fault)) throw fault;
    }
  }
}
