import { Controller, Get, Inject, Param } from '@nestjs/common';
import type { AcceptedAct } from '@banli/contracts';
import type { Person } from '@banli/domain';
import { Caller } from '../http/caller';
import { Permit } from '../http/permit.decorator';
import { streamOfPart } from './act-pending';
import { PendingActs } from './pending-acts.service';

@Controller('api/commands')
export class PendingController {
  constructor(@Inject(PendingActs) private readonly pending: PendingActs) {}

  /** What became of an act that was answered 202; only for who sent it. */
  @Get(':stream/:commandId')
  @Permit({ kind: 'signed-in' })
  show(
    @Param() { stream, commandId }: { readonly stream: string; readonly commandId: string },
    @Caller() caller: Person,
  ): Promise<AcceptedAct> {
    return this.pending.show(streamOfPart(stream), commandId, caller);
  }
}
