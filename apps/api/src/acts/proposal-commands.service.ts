import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { Occurrence, ProposalActName, proposalActBodies } from '@banli/contracts';
import { proposalStream, signedContent, type PartyId, type ProposalAct, type SeparateUnit } from '@banli/domain';
import { unitKindOf } from '@banli/letter';
import { canonicalHash } from '@banli/store';
import { DirectoryService } from '../directory/directory.service';
import { CaseFiles } from '../files/case-files.service';
import { ProposalActs, type ProposalPath } from '../proposals/proposal-acts.service';
import { knownOwner, knownParty } from '../proposals/register.service';
import type { ActRequest } from './endpoint-per-act';

/** What a caller may write of an act, without the day it happened. */
type Given<A extends ProposalActName> = Omit<z.output<(typeof proposalActBodies)[A]>, keyof Occurrence>;
type CommandOf<A extends ProposalActName> = Extract<ProposalAct, { readonly type: A }>;

/** Acts whose command says more than the caller may write: a directory's parties, a hash. */
type Completed = {
  [A in ProposalActName]: Given<A> extends Omit<CommandOf<A>, 'type'> ? never : A;
}[ProposalActName];

type Complete<A extends ProposalActName> = (
  given: Given<A>,
  request: ActRequest<ProposalPath>,
) => Promise<Omit<CommandOf<A>, 'type'>>;

type CompleteAny = (given: object, request: ActRequest<ProposalPath>) => Promise<object>;

/** The command that a request asks for. */
@Injectable()
export class ProposalCommands {
  constructor(
    @Inject(ProposalActs) private readonly acts: ProposalActs,
    @Inject(DirectoryService) private readonly directory: DirectoryService,
    @Inject(CaseFiles) private readonly files: CaseFiles,
  ) {}

  private readonly completed: {
    readonly [
      A in Completed | 'AddCoHandler' | 'ReportForExtension' | 'PassOnForReference' | 'DispatchReply' | 'SubmitOpinion'
    ]: Complete<A>;
  } = {
    AssignProposal: async ({ separateWith, ...given }, { path }) => ({
      ...(await this.withCopies(given, path)),
      ...(given.manner === 'separate'
        ? { separateUnits: await this.separateUnits([given.lead, ...separateWith], path) }
        : {}),
    }),
    ReassignProposal: async (given, { path }) => this.withCopies(given, path),
    RequestArbitration: async ({ reasons }, { path, caller }) => ({
      reasons,
      arbiter: await this.acts.arbiter(path, caller.unit, await this.directory.names()),
    }),
    RecordDisagreement: async (given, { path, caller }) => ({
      ...given,
      ...(await this.acts.coordination(path, caller.unit, await this.directory.names())),
    }),
    ReportForExtension: async (given, { path, caller }) => {
      const alsoTo = await this.acts.reportedTo(path, caller.unit, await this.directory.names());
      return { ...given, ...(alsoTo === undefined ? {} : { alsoTo }) };
    },
    ReassignWork: async ({ to }) => (to === undefined ? {} : { to: await this.directory.person(to) }),
    RecordMeeting: async ({ participants, outcome }) => {
      const names = await this.directory.names();
      return { participants: participants.map((one) => knownOwner(names, one)), outcome };
    },
    AddCoHandler: async (given) => {
      knownParty(await this.directory.names(), given.unit);
      return given;
    },
    PassOnForReference: async (given) => {
      knownParty(await this.directory.names(), given.to);
      return given;
    },
    InformProposersOfMerge: async (given, { path, headers }) => ({
      ...given,
      mainProposers: await this.acts.proposersOfMain(path, given.into, headers),
    }),
    MergeProposal: async (given, { path, headers }) => ({
      ...given,
      mainProposers: await this.acts.proposersOfMain(path, given.into, headers),
    }),
    DispatchReply: async (given, { caller }) => ({
      ...given,
      senderKind: unitKindOf((await this.directory.names()).content.parties.find(({ id }) => id === caller.unit)?.kind),
    }),
    SubmitOpinion: async ({ files = [], ...given }, { path, caller }) => ({
      ...given,
      files: await this.files.named(proposalStream(path), files, caller),
    }),
    SaveDraft: async ({ content, files: hashes = [] }, { path, caller }) => {
      const files = await this.files.named(proposalStream(path), hashes, caller);
      const contentHash = canonicalHash(
        signedContent(
          content,
          files.map(({ sha256 }) => sha256),
        ),
      );
      return { content, contentHash, files };
    },
  };

  async commandOf(request: ActRequest<ProposalPath>): Promise<ProposalAct> {
    const {
      occurredOn: _day,
      late: _late,
      branch: _branch,
      ...given
    } = request.given as Occurrence & Record<string, unknown>;
    const complete = (this.completed as Readonly<Partial<Record<string, CompleteAny>>>)[request.act];
    return { type: request.act, ...(complete ? await complete(given, request) : given) } as ProposalAct;
  }

  /** Each with the copies of its own reply. */
  private async separateUnits(units: readonly PartyId[], path: ProposalPath): Promise<readonly SeparateUnit[]> {
    const separate: SeparateUnit[] = [];
    for (const unit of units) {
      const { statutoryCopies } = await this.withCopies({ lead: unit, coHandlers: [] }, path);
      separate.push({ unit, statutoryCopies });
    }
    return separate;
  }

  /** Parties the directory knows, and whom the law has copied on this lead's reply (25). */
  private async withCopies<
    T extends { readonly lead: PartyId; readonly coHandlers: readonly PartyId[]; readonly joint?: readonly PartyId[] },
  >(given: T, path: ProposalPath): Promise<T & { readonly statutoryCopies: readonly PartyId[] }> {
    const names = await this.directory.names();
    for (const unit of [given.lead, ...given.coHandlers, ...(given.joint ?? [])]) knownParty(names, unit);
    return { ...given, statutoryCopies: await this.acts.statutoryCopies(path, given, names) };
  }
}
