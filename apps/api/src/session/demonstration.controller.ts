import { Controller, Get, Inject } from '@nestjs/common';
import type { Demonstration } from '@banli/contracts';
import type { Settings } from '@banli/platform';
import { SETTINGS } from '../api.tokens';
import { DirectoryService } from '../directory/directory.service';
import { Permit } from '../http/permit.decorator';

@Controller('api/demonstration')
export class DemonstrationController {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(DirectoryService) private readonly directory: DirectoryService,
  ) {}

  /** A demonstration tells its logins, never its password; any other deployment tells nobody's. */
  @Get()
  @Permit({ kind: 'public', why: 'offered before signing in' })
  async show(): Promise<Demonstration> {
    if (!this.settings.demonstration) return { demonstration: false, logins: [] };
    const { content } = await this.directory.names();
    const logins = content.persons.flatMap(({ login, name, roles, gone }) =>
      login === null || gone ? [] : [{ login, name, roles }],
    );
    return { demonstration: true, logins };
  }
}
