import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { CommandAnswer, Occurrence } from '@banli/contracts';
import {
  commitmentStream,
  decideCommitment,
  malformedKeyPart,
  partyId,
  proposalStream,
  type CommitmentAct,
  type PartyId,
  type StreamId,
  type TellDeputy,
  type TellingMatter,
} from '@banli/domain';
import { loadRulePack, rulesBoundTo, type BusinessClock } from '@banli/platform';
import { termChange } from '@banli/store';
import { BUSINESS_CLOCK } from '../api.tokens';
import { ActGateway } from '../commands/act-gateway.service';
import { DirectoryService, partiesWithin } from '../directory/directory.service';
import type { ActingPerson } from '../http/caller';
import type { CommandHeaders } from '../http/command-headers';
import { hideFromStrangers, ProblemError } from '../http/problem';
import { maySeeCommitment } from './commitment-visibility';
import { ProposalReader } from '../proposals/proposal-reader.service';

export type CommitmentPath = {
  readonly jurisdiction: string;
  readonly session: string;
  readonly number: string;
  /** `<round>-<row>`; of one of several letters `<round>-<row>@<unit>`. */
  readonly promise: string;
};

const PROMISE = /^(\d{1,2})-(\d{1,3})(?:@([a-z0-9][a-z0-9-]{0,63}))?$/;

/** As the caller asks for it: who gets a copy is known here. */
export type CommitmentWish = Exclude<CommitmentAct, TellDeputy> | Omit<TellDeputy, 'copies'>;

/** The stream that a path names, where it can name one. */
export function streamOfPromise(path: CommitmentPath): StreamId | undefined {
  const promise = PROMISE.exec(path.promise);
  if (malformedKeyPart(path) || !promise) return undefined;
  const [, round, row, unit] = promise;
  return commitmentStream(
    proposalStream(path),
    Number(round),
    Number(row),
    unit === undefined ? undefined : partyId(unit),
  );
}

/** Acts on a commitment, each through the gateway into its own workflow. */
@Injectable()
export class CommitmentActs {
  constructor(
    @Inject(ActGateway) private readonly gateway: ActGateway,
    @Inject(DataSource) private readonly source: DataSource,
    @Inject(ProposalReader) private readonly reader: ProposalReader,
    @Inject(DirectoryService) private readonly directory: DirectoryService,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
  ) {}

  async perform(
    path: CommitmentPath,
    caller: ActingPerson,
    headers: CommandHeaders,
    occurrence: Occurrence,
    wish: CommitmentWish,
  ): Promise<CommandAnswer> {
    const stream = streamOfPromise(path);
    if (!stream) throw new ProblemError('not-found');
    const envelope = this.gateway.envelope(await this.withFacts(stream, wish), caller, headers, occurrence);
    const perform = this.gateway.perform(stream, envelope, async () => {
      const state = await this.reader.commitment(stream);
      const at = await this.clock.now();
      const today = await this.clock.today();
      const decision = decideCommitment(state, envelope, { at, today, rules: rulesBoundTo(state.pack, today) });
      return decision.ok ? undefined : decision.refusal;
    });
    return hideFromStrangers(perform, async () => maySeeCommitment(await this.reader.commitment(stream), caller));
  }

  /** Whom the pack has copied on what the deputy is told, by the directory of today. */
  private async copiesOf(stream: StreamId, matter: TellingMatter): Promise<readonly PartyId[]> {
    const state = await this.reader.commitment(stream);
    const rules = loadRulePack(state.pack).commitmentDuties?.[matter]?.copiesTo ?? [];
    const names = await this.directory.names();
    const [, jurisdiction = ''] = state.proposal.split('/');
    const parties = partiesWithin(names, jurisdiction);
    const kind = parties.find(({ id }) => id === state.lead)?.kind;
    const asked = rules.filter(({ onlyFrom }) => onlyFrom === undefined || onlyFrom.some((one) => one === kind));
    return parties.filter((one) => asked.some(({ party }) => party === one.kind)).map(({ id }) => partyId(id));
  }

  /** What the record knows better than a caller: whom the pack has copied, and whether another congress sits than that of the letter. */
  private async withFacts(stream: StreamId, wish: CommitmentWish): Promise<CommitmentAct> {
    if (wish.type === 'TellDeputy') return { ...wish, copies: await this.copiesOf(stream, wish.matter) };
    if (wish.type !== 'CarryOverCommitment') return wish;
    const { proposal } = await this.reader.commitment(stream);
    const term = await termChange(this.source.manager, proposal);
    return term === undefined ? wish : { ...wish, term };
  }
}
