import { Inject, Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import type { PlainDate } from '@banli/calendar';
import type { z } from 'zod';
import {
  encodeCursor,
  type CommitmentLedger,
  type commitmentsQuery,
  type CommitmentView,
  type Now,
} from '@banli/contracts';
import {
  evolveCommitment,
  owedOnCommitment,
  extensionsOf,
  permittedCommitmentActs,
  tellable,
  type CommitmentState,
  type StreamId,
} from '@banli/domain';
import { loadRulePack, type BusinessClock } from '@banli/platform';
import {
  countCommitmentsByYear,
  endOf,
  loadCommitment,
  ProposalRow,
  queryCommitments,
  sumOfCounts,
  tierOfClock,
} from '@banli/store';
import { BUSINESS_CLOCK } from '../api.tokens';
import { DirectoryService, type Names } from '../directory/directory.service';
import type { ActingPerson } from '../http/caller';
import { maySeeCommitment } from './commitment-visibility';
import { ProblemError } from '../http/problem';
import { Past } from '../past/past.service';
import { presentOwed } from '../proposals/owed.presenter';
import { proposalRef } from '../proposals/proposal-ref.presenter';

/** Commitments as people see them: the ledger (台账), and those of one case. */
@Injectable()
export class CommitmentPages {
  constructor(
    @Inject(DataSource) private readonly source: DataSource,
    @Inject(DirectoryService) private readonly directory: DirectoryService,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
    @Inject(Past) private readonly past: Past,
  ) {}

  async ledger(person: ActingPerson, query: z.output<typeof commitmentsQuery>): Promise<CommitmentLedger> {
    const { after, limit, on: asked, ...filter } = query;
    const { on, isPast, found } = await this.past.read(asked, async (manager, day) => ({
      page: await queryCommitments(manager, person, day, filter, { after, limit }),
      years: await countCommitmentsByYear(manager, person, day, filter),
    }));
    const { rows, end } = found.page;
    const names = await this.directory.names();
    const streams = rows.map(({ stream }) => stream as StreamId);
    return {
      on,
      counts: sumOfCounts(
        found.years.map(({ counts }) => counts),
        {},
      ),
      years: found.years,
      rows: await this.viewsOf(streams, person, names, on, isPast),
      ...(end ? { next: encodeCursor(end) } : {}),
    };
  }

  /** What the person may do on a commitment now, and what is owed; nothing to those who may not know of it. */
  async now(stream: StreamId, person: ActingPerson): Promise<Now> {
    const events = await loadCommitment(this.source.manager, stream);
    const state = events.reduce<CommitmentState | undefined>(evolveCommitment, undefined);
    if (!state || !maySeeCommitment(state, person)) throw new ProblemError('not-found');
    const [names, today] = [await this.directory.names(), await this.clock.today()];
    const pack = loadRulePack(state.pack);
    return {
      on: today,
      version: state.version,
      permitted: permittedCommitmentActs(state, person, pack, person.standingIn?.absent.personId),
      owed: owedOnCommitment(state).map((owed) =>
        presentOwed(owed, { clocks: state.clocks, pack, names, person, today }),
      ),
    };
  }

  async viewsOf(
    streams: readonly StreamId[],
    person: ActingPerson,
    names: Names,
    today: PlainDate,
    isPast = false,
  ): Promise<readonly CommitmentView[]> {
    const states: { readonly stream: StreamId; readonly state: CommitmentState }[] = [];
    for (const stream of streams) {
      const all = await loadCommitment(this.source.manager, stream);
      const events = isPast ? all.filter(({ at }) => at <= endOf(today)) : all;
      const state = events.reduce<CommitmentState | undefined>(evolveCommitment, undefined);
      if (state) states.push({ stream, state });
    }
    const proposals = await this.source.manager.findBy(ProposalRow, {
      stream: In([...new Set(states.map(({ state }) => state.proposal))]),
    });
    const titles = new Map(proposals.map((row) => [row.stream, row.title]));
    const views = states.map(({ stream, state }) =>
      presentCommitment(stream, state, titles.get(state.proposal) ?? '', person, names, today),
    );
    // Nobody acts in the past.
    return isPast ? views.map((view) => ({ ...view, permitted: [] })) : views;
  }
}

type History = Pick<
  CommitmentView,
  'requested' | 'changes' | 'carried' | 'refusedChanges' | 'rejections' | 'dropped' | 'tellings' | 'untold'
>;

/** What became of the promise on its way; co-handlers and copies know the promise alone. */
function historyOf(state: CommitmentState, names: Names, inside: boolean): History {
  if (!inside) return { changes: [], carried: [], refusedChanges: [], rejections: [], tellings: [], untold: [] };
  const { requested, changes, refusedChanges, rejections, dropped, carried = [], tellings = [], untold = [] } = state;
  return {
    ...(requested ? { requested: { ...requested, by: names.person(requested.by) } } : {}),
    changes: changes.map(({ signer, ...change }) => ({
      ...change,
      ...(signer === undefined ? {} : { signer: names.person(signer) }),
    })),
    carried: carried.map(({ unit: _unit, by, ...one }) => ({ ...one, by: names.person(by) })),
    refusedChanges,
    untold,
    tellings: tellings.map(({ on, matter, text, copies, paper }) => ({
      on,
      matter,
      text,
      copies: copies.map((party) => names.party(party)),
      ...(paper === undefined ? {} : { paper }),
    })),
    rejections: rejections.map(({ on, by, reason }) => ({ on, by: names.person(by), reason })),
    ...(dropped ? { dropped: { ...dropped, signer: names.person(dropped.signer) } } : {}),
  };
}

function presentCommitment(
  stream: StreamId,
  state: CommitmentState,
  title: string,
  person: ActingPerson,
  names: Names,
  today: PlainDate,
): CommitmentView {
  const inside = maySeeCommitment(state, person);
  const running = Object.values(state.clocks).find((clock) => !clock.stopped);
  return {
    stream,
    proposal: proposalRef(state.proposal, title),
    round: state.round,
    row: state.row,
    item: state.item,
    dueOn: state.dueOn,
    tier: running ? tierOfClock(running, today) : 'none',
    responsibleUnit: names.party(state.responsibleUnit),
    status: state.status,
    version: state.version,
    progress: inside ? state.progress : [],
    extensions: extensionsOf(state),
    ...historyOf(state, names, inside),
    ...(inside && state.evidence !== undefined ? { evidence: state.evidence } : {}),
    ...(state.fulfilledOn === undefined ? {} : { fulfilledOn: state.fulfilledOn }),
    ...(state.confirmed ? { confirmed: { on: state.confirmed.on, by: names.person(state.confirmed.by) } } : {}),
    tellable: inside ? tellable(state, loadRulePack(state.pack)) : [],
    permitted: permittedCommitmentActs(state, person, loadRulePack(state.pack), person.standingIn?.absent.personId),
  };
}
