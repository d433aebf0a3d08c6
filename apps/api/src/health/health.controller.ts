import { Controller, Get, Inject, ServiceUnavailableException } from '@nestjs/common';
import type { Client } from '@temporalio/client';
import { DataSource } from 'typeorm';
import type { Health } from '@banli/contracts';
import type { Settings } from '@banli/platform';
import { SETTINGS, TEMPORAL_CLIENT } from '../api.tokens';
import { Permit } from '../http/permit.decorator';

@Controller('api')
export class HealthController {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(TEMPORAL_CLIENT) private readonly client: Client,
    @Inject(DataSource) private readonly source: DataSource,
  ) {}

  /** The process lives. */
  @Get('health')
  @Permit({ kind: 'public', why: 'asked by supervisors of the process' })
  health(): Health {
    return this.alive();
  }

  /** It can do its work: PostgreSQL and Temporal answer. */
  @Get('ready')
  @Permit({ kind: 'public', why: 'asked by load balancers' })
  async ready(): Promise<Health> {
    try {
      await this.source.query('select 1');
      await this.client.withDeadline(Date.now() + 3_000, () => this.client.workflowService.getSystemInfo({}));
    } catch {
      throw new ServiceUnavailableException();
    }
    return this.alive();
  }

  private alive(): Health {
    return { status: 'ok', demonstration: this.settings.demonstration };
  }
}
