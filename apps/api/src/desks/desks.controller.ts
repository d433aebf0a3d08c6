import { Controller, Get, Inject, Param } from '@nestjs/common';
import { deskActBodies, type CommandAnswer, type DeskView } from '@banli/contracts';
import { endpointPerAct, type ActRequest } from '../acts/endpoint-per-act';
import { Caller, type ActingPerson } from '../http/caller';
import { Permit } from '../http/permit.decorator';
import { DeskActs, ownUnit, type DeskPath } from './desk-acts.service';
import { DeskPages } from './desk-pages.service';

/** Leaving one's desk to a colleague while away (委托代办). */
@Controller('api/desks')
export class DesksController {
  constructor(
    @Inject(DeskActs) private readonly acts: DeskActs,
    @Inject(DeskPages) private readonly pages: DeskPages,
  ) {}

  /** Delegations of the caller's own unit: all of them to its office, else those in which the caller takes part. */
  @Get(':unit')
  @Permit({ kind: 'roles', roles: ['handler', 'office', 'chief', 'deputy-head', 'assigning-body', 'supervisor'] })
  show(@Param() path: DeskPath, @Caller() caller: ActingPerson): Promise<DeskView> {
    return this.pages.show(ownUnit(path, caller), caller);
  }

  perform(request: ActRequest<DeskPath>): Promise<CommandAnswer> {
    return this.acts.perform(request);
  }
}

endpointPerAct<DeskPath>(DesksController, deskActBodies, ':unit/');
