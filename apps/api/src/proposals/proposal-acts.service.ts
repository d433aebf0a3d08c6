import { Inject, Injectable } from '@nestjs/common';
import type { CommandAnswer, Occurrence } from '@banli/contracts';
import {
  closedToMerges,
  decideProposal,
  everyProposer,
  malformedKeyPart,
  partyId,
  proposalStream,
  type CommandEnvelope,
  type PartyId,
  type PersonId,
  type ProposalAct,
  type Refusal,
  type StreamId,
} from '@banli/domain';
import { unitKindOf } from '@banli/letter';
import { loadRulePack, rulesBoundTo, type BusinessClock } from '@banli/platform';
import { BUSINESS_CLOCK } from '../api.tokens';
import { ActGateway } from '../commands/act-gateway.service';
import { partiesWithin, type Names } from '../directory/directory.service';
import type { ActingPerson } from '../http/caller';
import type { CommandHeaders } from '../http/command-headers';
import { hideFromStrangers, problemOfRefusal, ProblemError } from '../http/problem';
import { maySee, ProposalReader } from './proposal-reader.service';
import { arbiterOf, coordinationOf, type Coordination } from './coordination';
import { statutoryCopies, type Assigned } from './statutory-copies';

export type ProposalPath = { readonly jurisdiction: string; readonly session: string; readonly number: string };

/** Acts on a registered proposal, each through the gateway into the proposal's workflow. */
@Injectable()
export class ProposalActs {
  constructor(
    @Inject(ActGateway) private readonly gateway: ActGateway,
    @Inject(ProposalReader) private readonly reader: ProposalReader,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
  ) {}

  /** Fixed at assignment by the pack that the proposal is bound to; nobody for one that does not exist. */
  async statutoryCopies(path: ProposalPath, assigned: Assigned, names: Names): Promise<readonly PartyId[]> {
    const loaded = await this.reader.find(proposalStream(path));
    if (!loaded) return [];
    return statutoryCopies(loaded.state, assigned, loadRulePack(loaded.state.pack), names);
  }

  /**
   * Everyone who submitted the main proposal of a merge. Throws ProblemError where there is none, or where it can take
   * in no other any more; an act that was answered before is not asked again.
   */
  async proposersOfMain(path: ProposalPath, into: StreamId, headers: CommandHeaders): Promise<readonly PersonId[]> {
    const main = await this.reader.find(into);
    if (!main) throw new ProblemError('not-registered');
    const closed = closedToMerges(main.state);
    if (closed && !(await this.gateway.hasAnswered(proposalStream(path), headers.commandId)))
      throw problemOfRefusal(closed);
    return everyProposer(main.state);
  }

  /** Who coordinates this co-handler and the lead, by the directory of today (20). */
  async coordination(path: ProposalPath, coHandler: PartyId, names: Names): Promise<Coordination> {
    const loaded = await this.reader.find(proposalStream(path));
    return coordinationOf(loaded?.state, coHandler, names);
  }

  /** Who decides between this unit and the body that refused its return, by the pack and the directory of today (16). */
  async arbiter(path: ProposalPath, unit: PartyId, names: Names): Promise<PartyId> {
    const loaded = await this.reader.find(proposalStream(path));
    return arbiterOf(loaded?.state, unit, names);
  }

  /** The second body that this unit's report for more time goes to, by the pack and the directory of today. */
  async reportedTo(path: ProposalPath, unit: PartyId, names: Names): Promise<PartyId | undefined> {
    const loaded = await this.reader.find(proposalStream(path));
    const also = loaded && loadRulePack(loaded.state.pack).extension?.report?.alsoTo;
    const parties = partiesWithin(names, path.jurisdiction);
    const kind = unitKindOf(parties.find(({ id }) => id === unit)?.kind);
    if (!also?.onlyFrom.includes(kind)) return undefined;
    const office = parties.find((party) => party.kind === also.party);
    if (!office) throw new ProblemError('unknown-party', { party: also.party });
    return partyId(office.id);
  }

  async perform(
    path: ProposalPath,
    caller: ActingPerson,
    headers: CommandHeaders,
    occurrence: Occurrence,
    command: ProposalAct,
  ): Promise<CommandAnswer> {
    if (malformedKeyPart(path)) throw new ProblemError('not-found');
    const stream = proposalStream(path);
    const envelope = this.gateway.envelope(command, caller, headers, occurrence);
    const perform = this.gateway.perform(stream, envelope, () => this.refusalOf(stream, caller, envelope));
    return hideFromStrangers(perform, () => this.isSeenBy(stream, caller));
  }

  /** Throws `password-needed`; to somebody who may not do it anyway, the refusal that the act itself would get. */
  async refuseUnproven(
    path: ProposalPath,
    caller: ActingPerson,
    headers: CommandHeaders,
    occurrence: Occurrence,
    command: ProposalAct,
  ): Promise<never> {
    const stream = proposalStream(path);
    const envelope = this.gateway.envelope(command, caller, headers, occurrence);
    const refusal = await this.refusalOf(stream, caller, envelope);
    if (refusal?.code !== 'not-registered' && refusal?.code !== 'not-permitted')
      throw new ProblemError('password-needed');
    return hideFromStrangers(Promise.reject(problemOfRefusal(refusal)), () => this.isSeenBy(stream, caller));
  }

  private async isSeenBy(stream: StreamId, caller: ActingPerson): Promise<boolean> {
    const loaded = await this.reader.find(stream);
    return loaded !== undefined && maySee(loaded.state, caller);
  }

  /** What the record as it stands says against this act; undefined where nothing does. */
  private async refusalOf(
    stream: StreamId,
    caller: ActingPerson,
    envelope: CommandEnvelope<ProposalAct>,
  ): Promise<Refusal | undefined> {
    const loaded = await this.reader.find(stream);
    if (!loaded || !maySee(loaded.state, caller)) return { code: 'not-registered' };
    const at = await this.clock.now();
    const today = await this.clock.today();
    const rules = rulesBoundTo(loaded.state.pack, today);
    const decision = decideProposal(loaded.state, envelope, { at, today, rules });
    return decision.ok ? undefined : decision.refusal;
  }
}
