import { Controller, Get, Inject } from '@nestjs/common';
import type { Directory } from '@banli/contracts';
import { delegable, type Person } from '@banli/domain';
import type { BusinessClock } from '@banli/platform';
import { BUSINESS_CLOCK } from '../api.tokens';
import { Caller } from '../http/caller';
import { Permit } from '../http/permit.decorator';
import { DirectoryService } from './directory.service';
import { jurisdictions } from './jurisdictions';

@Controller('api/directory')
export class DirectoryController {
  constructor(
    @Inject(DirectoryService) private readonly directory: DirectoryService,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
  ) {}

  /** Units that exist today, and deputies by name only; nobody who has left. Phone and address never leave through here. */
  @Get()
  @Permit({ kind: 'roles', roles: ['handler', 'office', 'chief', 'deputy-head', 'assigning-body', 'supervisor'] })
  async list(@Caller() caller: Person): Promise<Directory> {
    const names = await this.directory.names();
    const today = await this.clock.today();
    const { parties } = names.content;
    const persons = names.content.persons.filter(({ gone }) => !gone);
    return {
      jurisdictions: jurisdictions(),
      parties: parties
        .filter(({ validFrom, validUntil }) => (validFrom ?? today) <= today && today <= (validUntil ?? today))
        .map(({ id, kind }) => ({ ...names.party(id), kind })),
      colleagues: persons
        .filter((person) => person.unit === caller.unit && delegable(person.roles).length > 0)
        .map(({ id, roles }) => ({ ...names.person(id), roles: delegable(roles) })),
      deputies: persons.filter((person) => person.roles.includes('deputy')).map(({ id }) => names.person(id)),
    };
  }
}
