import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { BatchState, StreamId } from '@banli/domain';
import { loadBatch } from '@banli/store';
import { WorkflowStarter } from '../commands/workflow-starter.service';

/** Batches: their record, and the workflow that carries each out. */
@Injectable()
export class Batches {
  constructor(
    @Inject(DataSource) private readonly source: DataSource,
    @Inject(WorkflowStarter) private readonly starter: WorkflowStarter,
  ) {}

  find(stream: StreamId): Promise<BatchState | undefined> {
    return loadBatch(this.source.manager, stream);
  }

  /** Starts a batch's workflow where it does not run and is not over: its approval finds none. */
  async open(stream: StreamId): Promise<void> {
    const state = await this.find(stream);
    if (state?.finished) return;
    await this.starter.ensure('batchWorkflow', stream, state);
  }
}
