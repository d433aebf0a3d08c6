import { Controller, Get, Inject, Query } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { z } from 'zod';
import {
  encodeCursor,
  inboxQuery,
  type Inbox,
  type Notice,
  type OversightTaskKind,
  type RoundTaskKind,
  type Task,
  type TaskKind,
} from '@banli/contracts';
import type { BusinessClock } from '@banli/platform';
import type { ClockKind } from '@banli/rules';
import { queryInbox, queryNotices, tierOfClock, type InboxTask, type ToldNotice } from '@banli/store';
import type { PlainDate } from '@banli/calendar';
import { BUSINESS_CLOCK } from '../api.tokens';
import { DirectoryService, type Names } from '../directory/directory.service';
import { roundRefOf } from '../fulfilment/round-ref.presenter';
import { oversightRefOf } from '../oversight/oversight-ref.presenter';
import { ContractPipe } from '../http/body.pipe';
import { StandIns } from '../desks/stand-ins.service';
import { Caller, type ActingPerson } from '../http/caller';
import { Permit } from '../http/permit.decorator';
import { PendingActs } from '../pending/pending-acts.service';
import { proposalRef } from '../proposals/proposal-ref.presenter';
import { internalDateOf } from './internal-date';

@Controller('api/inbox')
export class InboxController {
  constructor(
    @Inject(DataSource) private readonly source: DataSource,
    @Inject(DirectoryService) private readonly directory: DirectoryService,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
    @Inject(PendingActs) private readonly pending: PendingActs,
    @Inject(StandIns) private readonly standIns: StandIns,
  ) {}

  /** What the caller owes, by due date, and what their unit has been told. */
  @Get()
  @Permit({ kind: 'signed-in' })
  async show(
    @Query(new ContractPipe(inboxQuery)) query: z.output<typeof inboxQuery>,
    @Caller() caller: ActingPerson,
  ): Promise<Inbox> {
    const { after, limit, ...filter } = query;
    const names = await this.directory.names();
    const today = await this.clock.today();
    // Standing in, one sees the absent colleague's inbox; in one's own name, what they have in hand beside one's own.
    const absent = caller.standingIn ? [] : (await this.standIns.today(caller)).map((one) => one.absent);
    const owner = { ...caller, absent };
    const { rows, end } = await queryInbox(this.source.manager, owner, today, filter, { after, limit });
    const unit = caller.roles.includes('deputy') ? caller.personId : caller.unit;
    const notices = await queryNotices(this.source.manager, unit, caller.roles);
    return {
      today,
      tasks: rows.map((task) => presentTask(task, names, today, absent)),
      ...(end ? { next: encodeCursor(end) } : {}),
      notices: notices.map((notice) => presentNotice(notice, names)),
      accepted: await this.pending.recentOf(caller),
    };
  }
}

function presentTask(task: InboxTask, names: Names, today: PlainDate, absent: readonly string[]): Task {
  const { dueOn, blueOn, yellowOn, longOn, provisional } = task;
  const owed = {
    id: `${task.stream}#${task.taskId}`,
    ...(task.about === null ? {} : { about: names.owner(task.about) }),
    since: task.since,
    ...(dueOn === null ? {} : { dueOn }),
    tier: dueOn && blueOn && yellowOn ? tierOfClock({ dueOn, blueOn, yellowOn, longOn }, today) : 'none',
    ...(provisional ? ({ provisional: true } as const) : {}),
  } as const;
  const round = roundRefOf(task, names);
  if (round) return { ...owed, kind: task.kind as RoundTaskKind, round };
  const oversight = oversightRefOf(task);
  if (oversight) return { ...owed, kind: task.kind as OversightTaskKind, oversight };
  const internalOn = internalDateOf(task);
  return {
    ...owed,
    kind: task.kind as TaskKind,
    proposal: proposalRef(task.proposal ?? task.stream, task.title ?? ''),
    ...(task.row === null || task.item === null
      ? {}
      : { commitment: { stream: task.stream, row: task.row, item: task.item } }),
    ...(task.worker === null
      ? {}
      : { worker: names.person(task.worker), ...(absent.includes(task.worker) ? { standIn: true } : {}) }),
    ...(task.branch === null ? {} : { branch: names.party(task.branch) }),
    ...(internalOn === undefined ? {} : { internalOn }),
  };
}

function presentNotice(notice: ToldNotice, names: Names): Notice {
  const round = roundRefOf(notice, names);
  const oversight = oversightRefOf(notice);
  const of = round ? { round } : oversight && { oversight };
  return {
    id: `${notice.stream}#${String(notice.seq)}`,
    ...(of ?? { proposal: proposalRef(notice.proposal ?? notice.stream, notice.title ?? '') }),
    clock: notice.clockKind as ClockKind,
    tier: notice.tier,
    owedBy: names.owner(notice.owedBy),
    dueOn: notice.dueOn,
    at: notice.at.toISOString(),
  };
}
