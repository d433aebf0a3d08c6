import { Controller, Get, Inject, Logger, ServiceUnavailableException } from '@nestjs/common';
import type { Client } from '@temporalio/client';
import { DataSource } from 'typeorm';
import type { Health } from '@banli/contracts';
import type { Settings } from '@banli/platform';
import { missingMigrations } from '@banli/store';
import { SETTINGS, TEMPORAL_CLIENT } from '../api.tokens';
import { Permit } from '../http/permit.decorator';

@Controller('api')
export class HealthController {
  private readonly log = new Logger(HealthController.name);

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

  /** It can do its work: PostgreSQL answers and has this version's schema, and Temporal answers. */
  @Get('ready')
  @Permit({ kind: 'public', why: 'asked by load balancers' })
  async ready(): Promise<Health> {
    try {
      const missing = await missingMigrations(this.source);
      if (missing.length > 0) throw new Error(`migrations not run: ${missing.join(', ')}`);
      await this.client.withDeadline(Date.now() + 3_000, () => this.client.workflowService.getSystemInfo({}));
    } catch (fault) {
      this.log.warn(`not ready: ${String(fault)}`);
      throw new ServiceUnavailableException();
    }
    return this.alive();
  }

  private alive(): Health {
    return { status: 'ok', demonstration: this.settings.demonstration };
  }
}
