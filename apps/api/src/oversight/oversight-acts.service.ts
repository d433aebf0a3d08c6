import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { z } from 'zod';
import { yearOf, type PlainDate } from '@banli/calendar';
import type { CommandAnswer, Occurrence, oversightOpeningBodies, OversightOpeningName } from '@banli/contracts';
import {
  answersOf,
  decideOversight,
  isFinal,
  itemOfSubject,
  maySeeOversight,
  oversightStream,
  parseOversightKey,
  partyId,
  personId,
  proposalKeyOf,
  streamKind,
  type OversightAct,
  type OversightKey,
  type OversightMatter,
  type OversightOpening,
  type PartyId,
  type PersonId,
  type ProposalState,
  type ReportFigures,
  type StreamId,
} from '@banli/domain';
import type { BusinessClock } from '@banli/platform';
import { canonicalHash, trackingOf } from '@banli/store';
import { AnnualFiguresService } from '../annual/annual-figures.service';
import type { ActRequest } from '../acts/endpoint-per-act';
import { BUSINESS_CLOCK } from '../api.tokens';
import { ActGateway } from '../commands/act-gateway.service';
import { DirectoryService } from '../directory/directory.service';
import { hideFromStrangers, ProblemError, problemOfRefusal } from '../http/problem';
import { ProposalReader } from '../proposals/proposal-reader.service';
import { knownParty, knownPerson, supervisingBody } from '../proposals/register.service';
import { Oversights } from './oversights.service';

export type OversightPath = Readonly<Record<'jurisdiction' | 'year' | 'matter' | 'item', string>>;

/** The stream a path names; throws `not-found` for a path that can name none. */
export function streamOfOversight({ jurisdiction, year, matter, item }: OversightPath): StreamId {
  const stream = `oversight/${jurisdiction}/${year}/${matter}/${item}`;
  const key = parseOversightKey(stream);
  if (!key) throw new ProblemError('not-found');
  return oversightStream(key);
}

type Given = { readonly [A in OversightOpeningName]: z.output<(typeof oversightOpeningBodies)[A]> };
type Request = ActRequest<OversightPath>;

const isOpening = (act: string): act is OversightOpeningName =>
  ['ChooseKeyItem', 'TrackAcrossYears', 'PlanInspection', 'OrderRectification', 'CallForReports'].includes(act);

/** Acts of oversight, each through the gateway into the matter's workflow. */
@Injectable()
export class OversightActs {
  constructor(
    @Inject(DataSource) private readonly source: DataSource,
    @Inject(ActGateway) private readonly gateway: ActGateway,
    @Inject(Oversights) private readonly oversights: Oversights,
    @Inject(ProposalReader) private readonly proposals: ProposalReader,
    @Inject(DirectoryService) private readonly directory: DirectoryService,
    @Inject(AnnualFiguresService) private readonly figures: AnnualFiguresService,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
  ) {}

  async perform(request: Request): Promise<CommandAnswer> {
    const { act, path, given, caller, headers } = request;
    if (isOpening(act)) return this.begin(await this.openingOf(act, request), request);
    const stream = streamOfOversight(path);
    const { occurredOn: _day, late: _late, ...wish } = given as Occurrence;
    const unit =
      act === 'ReportDuty' ? { unit: caller.unit, ...(await this.figuresFor(stream, caller.unit, given)) } : {};
    const command = { type: act, ...wish, ...unit } as unknown as OversightAct;
    const envelope = this.gateway.envelope(command, caller, headers, given as Occurrence);
    const maySee = async (): Promise<boolean> => {
      const state = await this.oversights.find(stream);
      return state !== undefined && maySeeOversight(state, caller);
    };
    const perform = this.gateway.perform(stream, envelope, async () => {
      const state = await this.oversights.find(stream);
      if (!state || !maySeeOversight(state, caller)) return { code: 'not-registered' };
      const today = await this.clock.today();
      const context = { at: await this.clock.now(), today, rules: this.oversights.rules(stream, state, today) };
      const decision = decideOversight(state, envelope, context);
      return decision.ok ? undefined : decision.refusal;
    });
    return hideFromStrangers(perform, maySee);
  }

  /** Decided here first, so that no workflow is started for what is refused; then by the workflow. */
  private async begin(command: OversightOpening, { caller, headers, given }: Request): Promise<CommandAnswer> {
    const stream = oversightStream(command);
    const envelope = this.gateway.envelope(command, caller, headers, given as Occurrence);
    const earlier = await this.gateway.earlierAnswer(stream, envelope);
    if (earlier) return earlier;
    const refused = async () => {
      const state = await this.oversights.find(stream);
      const today = await this.clock.today();
      const context = { at: await this.clock.now(), today, rules: this.oversights.rules(stream, state, today) };
      const decision = decideOversight(state, envelope, context);
      return decision.ok ? undefined : decision.refusal;
    };
    const refusal = await refused();
    if (refusal) throw problemOfRefusal(refusal);
    await this.oversights.open(stream);
    return this.gateway.perform(stream, envelope, refused);
  }

  private async openingOf(act: OversightOpeningName, request: Request): Promise<OversightOpening> {
    const { given } = request;
    switch (act) {
      case 'ChooseKeyItem':
        return this.keyItem(given as Given['ChooseKeyItem'], request);
      case 'TrackAcrossYears':
        return this.tracking(given as Given['TrackAcrossYears'], request);
      case 'PlanInspection':
        return this.inspection(given as Given['PlanInspection'], request);
      case 'CallForReports':
        return this.reports(given as Given['CallForReports']);
      case 'OrderRectification':
        return this.rectification(given as Given['OrderRectification'], request);
    }
  }

  private async keyItem(given: Given['ChooseKeyItem'], request: Request): Promise<OversightOpening> {
    const { proposal, leader, decision, reason } = given;
    const { state } = await this.proposals.loadFor(proposal, request.caller);
    knownPerson(await this.directory.names(), leader);
    return {
      type: 'ChooseKeyItem',
      ...(await this.keyOf('key-item', proposalKeyOf(proposal).jurisdiction, itemOfSubject(proposal), request)),
      body: state.supervisingBody,
      title: state.title,
      units: answeringUnits(state),
      subjects: [proposal],
      deputies: submittersOf(state),
      leader,
      decision,
      reason,
    };
  }

  /** A commitment is followed with its proposal; what is left of either is the record's to say. */
  private async tracking(given: Given['TrackAcrossYears'], request: Request): Promise<OversightOpening> {
    const { subject, decision, reason } = given;
    const promise = streamKind(subject) === 'commitment' ? await this.proposals.commitment(subject) : undefined;
    const proposal = promise?.proposal ?? subject;
    const { state } = await this.proposals.loadFor(proposal, request.caller);
    const tracked = await trackingOf(this.source.manager, subject);
    const units = promise ? [...new Set([promise.responsibleUnit, promise.lead])] : answeringUnits(state);
    return {
      type: 'TrackAcrossYears',
      ...(await this.keyOf('tracking', proposalKeyOf(proposal).jurisdiction, itemOfSubject(subject), request)),
      body: state.supervisingBody,
      title: promise?.item ?? state.title,
      units,
      subjects: promise ? [subject, proposal] : [subject],
      deputies: submittersOf(state),
      decision,
      reason,
      fulfilled: promise ? isSettled(promise.status) : await this.isFulfilled(proposal, state),
      ...(tracked === undefined ? {} : { tracked }),
    };
  }

  private async inspection(given: Given['PlanInspection'], request: Request): Promise<OversightOpening> {
    const { jurisdiction, title, units, deputies, from, to, decision, reason } = given;
    const names = await this.directory.names();
    for (const deputy of deputies)
      if (!names.rolesOf(knownPerson(names, deputy)).includes('deputy'))
        throw new ProblemError('unknown-person', { person: deputy });
    return {
      type: 'PlanInspection',
      ...(await this.keyOf('inspection', jurisdiction, this.ownItem('plan', request), request)),
      body: supervisingBody(names, jurisdiction),
      units: [...new Set(units.map((unit) => partyId(knownParty(names, unit))))],
      deputies: [...new Set(deputies.map((deputy) => personId(deputy)))],
      subjects: [],
      title,
      from,
      to,
      decision,
      reason,
    };
  }

  private async rectification(given: Given['OrderRectification'], request: Request): Promise<OversightOpening> {
    const { jurisdiction, title, unit, subjects, requirements, dueOn, decision, reason } = given;
    const names = await this.directory.names();
    for (const subject of subjects)
      await this.proposals.loadFor(
        streamKind(subject) === 'proposal' ? subject : (await this.proposals.commitment(subject)).proposal,
        request.caller,
      );
    return {
      type: 'OrderRectification',
      ...(await this.keyOf('rectification', jurisdiction, this.ownItem(knownParty(names, unit), request), request)),
      body: supervisingBody(names, jurisdiction),
      units: [unit],
      subjects: [...new Set(subjects)],
      deputies: [],
      title,
      requirements,
      dueOn,
      decision,
      reason,
    };
  }

  /** One of each kind a year, under a key that everybody can name. */
  private async reports(given: Given['CallForReports']): Promise<OversightOpening> {
    const { jurisdiction, year, kind, title, reporters, dueOn, decision, reason } = given;
    const names = await this.directory.names();
    for (const { unit } of reporters) knownParty(names, unit);
    const body = supervisingBody(names, jurisdiction);
    return {
      type: 'CallForReports',
      ...{ jurisdiction, year, matter: kind, item: 'annual', body, title, reporters, dueOn, decision, reason },
      units: reporters.map(({ unit }) => unit),
      subjects: [],
      deputies: [],
    };
  }

  /** A report of article 34 carries what the record counts on that day; the caller tells no number. */
  private async figuresFor(stream: StreamId, unit: PartyId, given: unknown): Promise<{ figures?: ReportFigures }> {
    const state = await this.oversights.find(stream);
    const reporter = state?.reporters?.find((one) => one.unit === unit);
    if (!state || !reporter) return {};
    const on = ((given as Occurrence).occurredOn as PlainDate | undefined) ?? (await this.clock.today());
    return { figures: await this.figures.frozen(state.jurisdiction, state.year, reporter.role, on) };
  }

  /** Nothing names such a matter from outside, so the caller's own id does: sent again it is the same one. */
  private ownItem(of: string, { headers }: Request): string {
    return `${of}-${canonicalHash(headers.commandId).slice(0, 10)}`;
  }

  private async keyOf(
    matter: OversightMatter,
    jurisdiction: string,
    item: string,
    { given }: Request,
  ): Promise<OversightKey> {
    const on = (given as Occurrence).occurredOn ?? (await this.clock.today());
    return { jurisdiction, year: yearOf(on as PlainDate), matter, item };
  }

  /** Every promise of it is kept or given up, or it was handled no further; an answer without a promise is not fulfilled yet. */
  private async isFulfilled(proposal: StreamId, state: ProposalState): Promise<boolean> {
    if (isFinal(state.phase) && state.assignment === undefined) return true;
    const promises = await this.proposals.commitmentStreams(proposal);
    for (const promise of promises) if (!isSettled((await this.proposals.commitment(promise)).status)) return false;
    return promises.length > 0;
  }
}

const isSettled = (status: string): boolean => status === 'fulfilled' || status === 'dropped';

const submittersOf = ({ leadProposer, coSigners }: ProposalState): readonly PersonId[] => [leadProposer, ...coSigners];

const answeringUnits = (state: ProposalState): readonly PartyId[] => [
  ...new Set(answersOf(state).flatMap(({ assignment }) => (assignment ? [assignment.lead] : []))),
];
