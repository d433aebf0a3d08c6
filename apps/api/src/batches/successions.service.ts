import { Inject, Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import type { z } from 'zod';
import type {
  batchActBodies,
  InboxHandoverPreview,
  inboxHandoverQuery,
  SuccessionPreview,
  successionQuery,
} from '@banli/contracts';
import { mayAct, partyId, personId, type HandOverInbox, type ReorganiseUnit } from '@banli/domain';
import type { BusinessClock } from '@banli/platform';
import { canonicalHash, ProposalRow, queryCasesInHand, queryWorkOfUnit } from '@banli/store';
import { BUSINESS_CLOCK } from '../api.tokens';
import { DirectoryService } from '../directory/directory.service';
import type { ActingPerson } from '../http/caller';
import { ProblemError } from '../http/problem';
import { proposalRef } from '../proposals/proposal-ref.presenter';
import { knownParty, knownPerson, supervisingBody } from '../proposals/register.service';

type Given<A extends keyof typeof batchActBodies> = z.output<(typeof batchActBodies)[A]>;
type Gathered<C> = { readonly token: string; readonly facts: Omit<C, 'type' | 'jurisdiction' | 'year' | 'item'> };

/** What a unit that is no more, or a person who leaves, still has; and to whom it goes. */
@Injectable()
export class Successions {
  constructor(
    @Inject(DataSource) private readonly source: DataSource,
    @Inject(DirectoryService) private readonly directory: DirectoryService,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
  ) {}

  async ofUnit(
    { jurisdiction, unit }: z.output<typeof successionQuery>,
    caller: ActingPerson,
  ): Promise<SuccessionPreview> {
    const names = await this.directory.names();
    // Nobody reads what another jurisdiction's units have by naming it.
    if (caller.unit !== supervisingBody(names, jurisdiction)) throw new ProblemError('not-found');
    const work = await queryWorkOfUnit(this.source.manager, jurisdiction, knownParty(names, unit));
    const titles = await this.titlesOf(work.flatMap(({ proposal }) => proposal ?? []));
    return {
      token: canonicalHash(work.map(({ stream, part }) => [stream, part])),
      on: await this.clock.today(),
      rows: work.map(({ proposal, ...row }) => ({
        ...row,
        ...(proposal === null ? {} : { proposal: proposalRef(proposal, titles.get(proposal) ?? '') }),
      })),
    };
  }

  async ofPerson({ person }: z.output<typeof inboxHandoverQuery>, caller: ActingPerson): Promise<InboxHandoverPreview> {
    const names = await this.directory.names();
    const { unit } = names.person(knownPerson(names, person));
    if (unit.id !== caller.unit || !mayAct('HandOverInbox', caller.roles, 'colleague'))
      throw new ProblemError('not-found');
    const streams = await queryCasesInHand(this.source.manager, person, caller.unit);
    const titles = await this.titlesOf(streams);
    return {
      token: canonicalHash([person, streams]),
      on: await this.clock.today(),
      person: names.person(person),
      rows: streams.map((stream) => proposalRef(stream, titles.get(stream) ?? '')),
      successors: names.content.persons
        .filter((one) => one.unit === caller.unit && one.id !== person && !one.gone && one.roles.includes('handler'))
        .map(({ id }) => names.person(id)),
    };
  }

  async reorganisation(given: Given<'ReorganiseUnit'>, caller: ActingPerson): Promise<Gathered<ReorganiseUnit>> {
    const { jurisdiction, unit, manner, successor, others, decision, effectiveOn } = given;
    const names = await this.directory.names();
    for (const one of [successor, ...others.map((other) => other.successor)])
      if (knownParty(names, one) === unit) throw new ProblemError('unknown-party', { party: one });
    const { token, rows } = await this.ofUnit({ jurisdiction, unit }, caller);
    const items = rows.map(({ stream }) => ({
      stream: stream as ReorganiseUnit['items'][number]['stream'],
      to: others.find((one) => one.stream === stream)?.successor ?? successor,
    }));
    const body = supervisingBody(names, jurisdiction);
    return { token, facts: { body, manner, unit, decision, effectiveOn, items } };
  }

  async handover(
    { person, successor }: Given<'HandOverInbox'>,
    caller: ActingPerson,
  ): Promise<Gathered<HandOverInbox>> {
    const { token, rows, successors } = await this.ofPerson({ person }, caller);
    const to = successors.find(({ id }) => id === successor);
    if (successor !== undefined && !to) throw new ProblemError('unknown-person', { person: successor });
    return {
      token,
      facts: {
        body: partyId(caller.unit),
        person: personId(person),
        ...(to ? { successor: await this.directory.person(to.id) } : {}),
        items: rows.map(({ stream }) => ({ stream: stream as HandOverInbox['items'][number]['stream'] })),
      },
    };
  }

  private async titlesOf(streams: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rows = await this.source.manager.findBy(ProposalRow, { stream: In([...new Set(streams)]) });
    return new Map(rows.map(({ stream, title }) => [stream, title]));
  }
}
