import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { evolveDesk, type DeskState, type StreamId } from '@banli/domain';
import { loadDesk } from '@banli/store';
import { WorkflowStarter } from '../commands/workflow-starter.service';

/** The desks of units: their record, and the workflow that keeps it. */
@Injectable()
export class Desks {
  constructor(
    @Inject(DataSource) private readonly source: DataSource,
    @Inject(WorkflowStarter) private readonly starter: WorkflowStarter,
  ) {}

  /** Nothing where nobody of the unit ever left their desk to another. */
  async find(stream: StreamId): Promise<DeskState | undefined> {
    const events = await loadDesk(this.source.manager, stream);
    return events.reduce<DeskState | undefined>(evolveDesk, undefined);
  }

  /**
   * Starts the workflow of a unit's desks where it does not run: nothing registers a unit, so the first act finds none.
   * Where Temporal is out of reach the act that follows is kept, and this is asked again before it is sent.
   */
  async open(stream: StreamId): Promise<void> {
    const state = await this.find(stream);
    await this.starter.ensure('deskWorkflow', stream, state);
  }
}
