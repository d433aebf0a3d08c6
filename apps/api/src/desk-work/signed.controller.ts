import { Controller, Get, Inject } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { SignedLetters } from '@banli/contracts';
import { recordedNumber } from '@banli/letter';
import type { BusinessClock } from '@banli/platform';
import { queryPromisesOf, querySigned } from '@banli/store';
import { BUSINESS_CLOCK } from '../api.tokens';
import { DirectoryService } from '../directory/directory.service';
import { Caller, type ActingPerson } from '../http/caller';
import { Permit } from '../http/permit.decorator';
import { proposalRef } from '../proposals/proposal-ref.presenter';

/** More letters than a chief signs in a year. */
const MOST = 200;
const OVER = ['fulfilled', 'dropped'];

/** What somebody put their name to, and what it obliges their unit to. */
@Controller('api/signed')
export class SignedController {
  constructor(
    @Inject(DataSource) private readonly source: DataSource,
    @Inject(DirectoryService) private readonly directory: DirectoryService,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
  ) {}

  @Get()
  @Permit({ kind: 'roles', roles: ['chief'] })
  async list(@Caller() caller: ActingPerson): Promise<SignedLetters> {
    const { manager } = this.source;
    const letters = await querySigned(manager, caller.unit, caller.personId, MOST);
    const promises = await queryPromisesOf(
      manager,
      letters.map(({ stream }) => stream),
      caller.unit,
    );
    const [names, today] = [await this.directory.names(), await this.clock.today()];
    return {
      unit: names.party(caller.unit),
      letters: letters.map(({ stream, title, signedOn, answeredOn, series, year, serial }) => ({
        proposal: proposalRef(stream, title),
        signedOn,
        ...(answeredOn === null ? {} : { answeredOn }),
        ...(series === null || year === null || serial === null
          ? {}
          : { replyNumber: recordedNumber({ series, year, serial }) }),
        promises: promises
          .filter(({ proposal }) => proposal === stream)
          .map(({ stream: commitment, row, item, dueOn, status }) => ({
            stream: commitment,
            row,
            item,
            dueOn,
            status,
            overdue: !OVER.includes(status) && dueOn < today,
          })),
      })),
    };
  }
}
