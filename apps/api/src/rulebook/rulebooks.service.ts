import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { CalendarSupplement } from '@banli/calendar';
import { rulebookStream, supplementOf, type RulebookState } from '@banli/domain';
import { installRulePacks } from '@banli/platform';
import { installedPackFiles, installedPackHashes, loadRulebook } from '@banli/store';
import { WorkflowStarter } from '../commands/workflow-starter.service';

/** What jurisdictions' cases count by beyond what this version brings along: its record, and the workflow that keeps it. */
@Injectable()
export class Rulebooks {
  constructor(
    @Inject(DataSource) private readonly source: DataSource,
    @Inject(WorkflowStarter) private readonly starter: WorkflowStarter,
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
    await this.starter.ensure('rulebookWorkflow', stream, state);
  }
}
