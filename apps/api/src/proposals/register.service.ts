import { Inject, Injectable } from '@nestjs/common';
import {
  WorkflowExecutionAlreadyStartedError,
  WorkflowIdReusePolicy,
  WorkflowNotFoundError,
  type Client,
} from '@temporalio/client';
import type { z } from 'zod';
import { dateInShanghai, supplemented, type Instant, type PlainDate } from '@banli/calendar';
import type { CommandAnswer, Occurrence, registerProposal, registerSecretStub } from '@banli/contracts';
import {
  decideProposal,
  partyId,
  personId,
  proposalStream,
  type OwnerId,
  type RegisterProposal,
  type RegisterSecretStub,
  type Rules,
  type StreamId,
} from '@banli/domain';
import { calendarForCase, loadRulePacks, packInForce, type BusinessClock, type Settings } from '@banli/platform';
import type { ProposalInput } from '@banli/workflows';
import { BUSINESS_CLOCK, SETTINGS, TEMPORAL_CLIENT } from '../api.tokens';
import { ActGateway, isNoAnswer, isUndecided } from '../commands/act-gateway.service';
import { DirectoryService, partiesWithin, type Names } from '../directory/directory.service';
import type { ActingPerson } from '../http/caller';
import type { CommandHeaders } from '../http/command-headers';
import { ProblemError, problemOfRefusal } from '../http/problem';
import { Rulebooks } from '../rulebook/rulebooks.service';
import { PendingActs } from '../pending/pending-acts.service';

const START_WITHIN_MS = 4_000;

@Injectable()
export class RegisterService {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(TEMPORAL_CLIENT) private readonly client: Client,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
    @Inject(DirectoryService) private readonly directory: DirectoryService,
    @Inject(ActGateway) private readonly gateway: ActGateway,
    @Inject(PendingActs) private readonly pending: PendingActs,
    @Inject(Rulebooks) private readonly rulebooks: Rulebooks,
  ) {}

  /** Starts the proposal's workflow with its registration, under the business key that no second one can have. */
  async register(
    body: z.output<typeof registerProposal>,
    caller: ActingPerson,
    headers: CommandHeaders,
  ): Promise<CommandAnswer> {
    const { jurisdiction, session, number, delegation, motion, coSignatures, checkedBy } = body;
    const names = await this.directory.names();
    if (delegation) {
      partyOfKind(names, delegation.delegation, 'delegation');
      partyOfKind(names, delegation.liaisonGroup, 'liaison-group');
    }
    if (checkedBy !== undefined) partyOfKind(names, checkedBy, 'delegation', 'liaison-group');
    const command: RegisterProposal = {
      type: 'RegisterProposal',
      key: { jurisdiction, session, number },
      title: body.title,
      text: body.text,
      requests: body.requests,
      leadProposer: personId(knownPerson(names, body.leadProposer)),
      coSigners: body.coSigners.map((id) => personId(knownPerson(names, id))),
      supervisingBody: supervisingBody(names, jurisdiction),
      inSession: body.inSession,
      ...(delegation ? { delegation } : {}),
      ...(motion ? { motion } : {}),
      ...(coSignatures ? { coSignatures } : {}),
      ...(checkedBy === undefined ? {} : { checkedBy }),
    };
    return this.accept(command, body, caller, headers);
  }

  /** A secret proposal's number, taken out of use; its workflow ends as it begins. */
  async registerStub(
    body: z.output<typeof registerSecretStub>,
    caller: ActingPerson,
    headers: CommandHeaders,
  ): Promise<CommandAnswer> {
    const { jurisdiction, session, number, holder, paperPlace } = body;
    const names = await this.directory.names();
    const command: RegisterSecretStub = {
      type: 'RegisterSecretStub',
      key: { jurisdiction, session, number },
      holder: partyId(knownParty(names, holder)),
      paperPlace,
      supervisingBody: supervisingBody(names, jurisdiction),
    };
    return this.accept(command, body, caller, headers);
  }

  private async accept(
    command: RegisterProposal | RegisterSecretStub,
    body: Occurrence & { readonly timelineStart?: string | undefined },
    caller: ActingPerson,
    headers: CommandHeaders,
  ): Promise<CommandAnswer> {
    const envelope = this.gateway.envelope(command, caller, headers, body);
    const stream = proposalStream(command.key);
    const earlier = await this.gateway.earlierAnswer(stream, envelope);
    if (earlier) return earlier;
    const timelineOffset = await this.offset(body.timelineStart);
    const at = new Date(Date.now() + timelineOffset).toISOString() as Instant;
    const rules = await this.rulesFor(command.key.jurisdiction, envelope.occurredOn ?? dateInShanghai(at));
    const decision = decideProposal(undefined, envelope, { at, today: dateInShanghai(at), rules });
    if (!decision.ok) throw problemOfRefusal(decision.refusal);
    const start: ProposalInput = { stream, rules, timelineOffset, first: envelope };
    if (await this.pending.mustWait(stream)) {
      await this.pending.refuseRepetition(stream, { envelope, start });
      return this.pending.accept(stream, { envelope, start });
    }
    try {
      return await this.begin(start);
    } catch (fault) {
      if (!isNoAnswer(fault)) throw fault;
      return this.pending.accept(stream, { envelope, start });
    }
  }

  /** Starts the workflow, once however often it is asked. Throws ProblemError: a refusal, or `no-answer`. */
  async begin(input: ProposalInput): Promise<CommandAnswer> {
    const { stream, first } = input;
    await this.start(input);
    const head = await this.headOf(stream);
    const answer = first && (await this.gateway.earlierAnswer(stream, first));
    if (!answer) throw head === 0 ? new ProblemError('no-answer') : problemOfRefusal({ code: 'already-registered' });
    return answer;
  }

  /** A workflow that has ended already recorded all there is: a stub, or a proposal closed long ago. */
  private async headOf(stream: StreamId): Promise<number | undefined> {
    try {
      return (await this.gateway.catchUp(stream)).head;
    } catch (fault) {
      if (fault instanceof WorkflowNotFoundError) return undefined;
      throw fault;
    }
  }

  private async start(input: ProposalInput): Promise<void> {
    try {
      await this.client.withDeadline(Date.now() + START_WITHIN_MS, () =>
        this.client.workflow.start('proposalWorkflow', {
          workflowId: input.stream,
          taskQueue: this.settings.taskQueue,
          workflowIdReusePolicy: WorkflowIdReusePolicy.ALLOW_DUPLICATE_FAILED_ONLY,
          args: [input],
        }),
      );
    } catch (fault) {
      if (isUndecided(fault)) throw new ProblemError('no-answer');
      if (!(fault instanceof WorkflowExecutionAlreadyStartedError)) throw fault;
    }
  }

  /**
   * The pack of the jurisdiction on the day of receipt, and the slice of the calendar that a case may need over its
   * life, with what was published since.
   */
  private async rulesFor(jurisdiction: string, on: PlainDate): Promise<Rules> {
    const pack = packInForce(jurisdiction, on);
    if (!pack) {
      const [since] = loadRulePacks()
        .filter((one) => one.jurisdiction === jurisdiction)
        .map(({ source }) => source.inForceSince)
        .sort();
      if (since === undefined) throw new ProblemError('unknown-jurisdiction', { jurisdiction });
      throw new ProblemError('no-rules-that-day', { jurisdiction, since, day: on });
    }
    return { pack, calendar: supplemented(calendarForCase(on), await this.rulebooks.supplement(jurisdiction)) };
  }

  private async offset(timelineStart: string | undefined): Promise<number> {
    if (timelineStart === undefined) return this.clock.offset();
    if (!this.settings.demonstration) throw new ProblemError('not-a-demonstration');
    return Date.parse(timelineStart) - Date.now();
  }
}

export function knownPerson(names: Names, id: string): string {
  if (!names.knowsPerson(id)) throw new ProblemError('unknown-person', { person: id });
  return id;
}

/** A unit or a person, as those take part in a meeting. */
export const knownOwner = (names: Names, id: string): OwnerId =>
  names.knowsParty(id) ? partyId(id) : personId(knownPerson(names, id));

export function knownParty(names: Names, id: string): string {
  if (!names.knowsParty(id)) throw new ProblemError('unknown-party', { party: id });
  return id;
}

function partyOfKind(names: Names, id: string, ...kinds: readonly string[]): void {
  const party = names.content.parties.find((one) => one.id === id);
  if (!party || !kinds.includes(party.kind)) throw new ProblemError('unknown-party', { party: id });
}

/** 人代工委 of this jurisdiction, or of the deployment. Throws ProblemError `unknown-party` where the directory has none. */
export function supervisingBody(names: Names, jurisdiction?: string): ReturnType<typeof partyId> {
  const parties = jurisdiction === undefined ? names.content.parties : partiesWithin(names, jurisdiction);
  const party = parties.find((one) => one.kind === 'deputies-affairs-committee');
  if (!party) throw new ProblemError('unknown-party', { party: '人代工委' });
  return partyId(party.id);
}

/**
 * Whether a unit is the 人代工委 that keeps this deputy's record: that of the jurisdiction to which the deputy's delegation or
 * congress belongs. One that names none is of the bodies that name none either.
 */
export function keepsRecordOf(names: Names, unit: string, deputy: string): boolean {
  const { parties, persons } = names.content;
  const delegation = persons.find(({ id }) => id === deputy)?.unit;
  const jurisdictionOf = (id: string | undefined) =>
    parties.find((party) => party.id === id)?.jurisdiction ?? undefined;
  return isSupervisingBody(names, unit) && jurisdictionOf(unit) === jurisdictionOf(delegation);
}

/** Whether a unit is the 人代工委 of any jurisdiction here. */
export const isSupervisingBody = (names: Names, unit: string): boolean =>
  names.content.parties.some(({ id, kind }) => id === unit && kind === 'deputies-affairs-committee');
