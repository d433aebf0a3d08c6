import { Controller, Get, Inject, Query } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { z } from 'zod';
import { auditQuery, encodeCursor, type AuditAction, type AuditLog, type AuditVerification } from '@banli/contracts';
import { queryAudit, verifyAudit } from '@banli/store';
import { DirectoryService } from '../directory/directory.service';
import { ContractPipe } from '../http/body.pipe';
import { Permit } from '../http/permit.decorator';

const audit = Permit({ kind: 'roles', roles: ['audit-administrator'] });

/** The log of administration and sign-ins. The audit administrator (审计管理员) reads it, and changes nothing anywhere. */
@Controller('api/administration/log')
export class AuditLogController {
  constructor(
    @Inject(DataSource) private readonly source: DataSource,
    @Inject(DirectoryService) private readonly directory: DirectoryService,
  ) {}

  @Get()
  @audit
  async list(@Query(new ContractPipe(auditQuery)) query: z.output<typeof auditQuery>): Promise<AuditLog> {
    const { after, limit, ...filter } = query;
    const { rows, end } = await queryAudit(this.source.manager, filter, { after, limit });
    const names = await this.directory.names();
    return {
      rows: rows.map(({ id, at, actor, action, subject, address, facts }) => ({
        id,
        at: at.toISOString(),
        action: action as AuditAction,
        facts,
        ...(actor === null ? {} : { actor: names.person(actor) }),
        ...(subject === null ? {} : { subject, subjectName: names.owner(subject).name }),
        ...(address === null ? {} : { address }),
      })),
      ...(end ? { next: encodeCursor(end) } : {}),
    };
  }

  /** Whether every entry follows from those before it, from the first on. */
  @Get('verification')
  @audit
  async verify(): Promise<AuditVerification> {
    const { entries, brokenAt } = await verifyAudit(this.source.manager);
    return { entries, ...(brokenAt === null ? {} : { brokenAt }) };
  }
}
