import { Controller, Get, Inject, Param, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import {
  batchActBodies,
  batchesQuery,
  batchPreviewQuery,
  deliveriesExport,
  deliveriesQuery,
  inboxHandoverQuery,
  successionQuery,
  type BatchList,
  type BatchPreview,
  type BatchView,
  type CommandAnswer,
  type DeliveryLedger,
  type InboxHandoverPreview,
  type SuccessionPreview,
} from '@banli/contracts';
import { batchStream, parseBatchKey, type StreamId } from '@banli/domain';
import { endpointPerAct, type ActRequest } from '../acts/endpoint-per-act';
import { conditionsOf } from '../exports/conditions';
import { deliveryColumns } from '../exports/delivery-columns';
import { Exports } from '../exports/exports.service';
import { pageAt } from '../exports/page-at';
import { ContractPipe } from '../http/body.pipe';
import { Caller, type ActingPerson } from '../http/caller';
import { Permit } from '../http/permit.decorator';
import { Past } from '../past/past.service';
import { ProblemError } from '../http/problem';
import { BatchActs } from './batch-acts.service';
import { BatchPages } from './batch-pages.service';
import { BatchPreviews } from './batch-previews.service';
import { Successions } from './successions.service';

type BatchPath = Readonly<Record<'jurisdiction' | 'year' | 'item', string>>;

const readers = ['assigning-body', 'supervisor'] as const;

/** The yearly round over several units at once: previewed, approved, carried out, counted (24, 28, 29). */
@Controller('api/batches')
export class BatchesController {
  constructor(
    @Inject(BatchActs) private readonly acts: BatchActs,
    @Inject(BatchPages) private readonly pages: BatchPages,
    @Inject(BatchPreviews) private readonly previews: BatchPreviews,
    @Inject(Successions) private readonly successions: Successions,
    @Inject(Exports) private readonly exports: Exports,
    @Inject(Past) private readonly past: Past,
  ) {}

  /** Batches of the caller's body, the latest first. */
  @Get()
  @Permit({ kind: 'roles', roles: readers })
  list(
    @Query(new ContractPipe(batchesQuery)) query: z.output<typeof batchesQuery>,
    @Caller() caller: ActingPerson,
  ): Promise<BatchList> {
    return this.pages.list(caller, query);
  }

  /** Whom an act would reach, and the token by which it is approved. */
  @Get('preview')
  @Permit({ kind: 'act', act: 'SendYearlyNotices' })
  preview(
    @Query(new ContractPipe(batchPreviewQuery)) query: z.output<typeof batchPreviewQuery>,
    @Caller() caller: ActingPerson,
  ): Promise<BatchPreview> {
    return this.previews.preview(query, caller);
  }

  /** All that a unit still has a part in, and the token by which it goes to its successors. */
  @Get('succession')
  @Permit({ kind: 'act', act: 'ReorganiseUnit' })
  succession(
    @Query(new ContractPipe(successionQuery)) query: z.output<typeof successionQuery>,
    @Caller() caller: ActingPerson,
  ): Promise<SuccessionPreview> {
    return this.successions.ofUnit(query, caller);
  }

  /** The cases that somebody of the caller's unit has in hand. */
  @Get('inbox')
  @Permit({ kind: 'act', act: 'HandOverInbox' })
  inbox(
    @Query(new ContractPipe(inboxHandoverQuery)) query: z.output<typeof inboxHandoverQuery>,
    @Caller() caller: ActingPerson,
  ): Promise<InboxHandoverPreview> {
    return this.successions.ofPerson(query, caller);
  }

  /** The ledger of delivery (送达台账) of a year. */
  @Get('deliveries')
  @Permit({ kind: 'roles', roles: readers })
  deliveries(
    @Query(new ContractPipe(deliveriesQuery)) query: z.output<typeof deliveriesQuery>,
    @Caller() caller: ActingPerson,
  ): Promise<DeliveryLedger> {
    return this.pages.deliveries(caller, query);
  }

  /** The same rows as a file, of all pages. */
  @Get('deliveries/export')
  @Permit({ kind: 'roles', roles: readers })
  async export(
    @Query(new ContractPipe(deliveriesExport)) { format, language, ...filter }: z.output<typeof deliveriesExport>,
    @Caller() caller: ActingPerson,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const page = (after?: string) =>
      this.pages.deliveries(caller, deliveriesQuery.parse({ ...pageAt(after), ...filter }));
    const { on } = await page();
    await this.exports.send(
      reply,
      { format, language },
      {
        name: `deliveries-${String(filter.year)}`,
        title: { zh: '承诺事项年度寄送送达台账', en: 'Yearly notices: ledger of delivery' },
        conditions: conditionsOf(on, { ...filter, year: String(filter.year) }),
        columns: deliveryColumns,
        rows: this.past.everyRow(undefined, page, ({ rows }) => rows),
      },
    );
  }

  @Get(':jurisdiction/:year/:item')
  @Permit({ kind: 'roles', roles: [...readers, 'office'] })
  show(@Param() path: BatchPath, @Caller() caller: ActingPerson): Promise<BatchView> {
    return this.pages.show(streamOfBatch(path), caller);
  }

  perform(request: ActRequest<object>): Promise<CommandAnswer> {
    return this.acts.perform(request);
  }
}

function streamOfBatch({ jurisdiction, year, item }: BatchPath): StreamId {
  const key = parseBatchKey(`batch/${jurisdiction}/${year}/${item}`);
  if (!key) throw new ProblemError('not-found');
  return batchStream(key);
}

endpointPerAct<object>(BatchesController, batchActBodies);
