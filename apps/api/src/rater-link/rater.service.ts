import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { z } from 'zod';
import type { CommandAnswer, RaterPage, rateByLink } from '@banli/contracts';
import {
  coHandlersToRate,
  focusOn,
  isOfAnswer,
  partyId,
  permittedProposalActs,
  personId,
  ratingBy,
  type Person,
  type ProposalState,
  type Role,
  type StreamId,
} from '@banli/domain';
import { recordedNumber } from '@banli/letter';
import { verifyPassword, type BusinessClock } from '@banli/platform';
import { PersonRow, settleRaterLink, tryRaterCode, type RaterLinkRow } from '@banli/store';
import { BUSINESS_CLOCK } from '../api.tokens';
import { CommitmentPages } from '../commitments/commitment-pages.service';
import { DirectoryService } from '../directory/directory.service';
import type { CommandHeaders } from '../http/command-headers';
import { ProblemError } from '../http/problem';
import { ActPending } from '../pending/act-pending';
import { ProposalActs } from '../proposals/proposal-acts.service';
import { proposalRef } from '../proposals/proposal-ref.presenter';
import { ProposalReader } from '../proposals/proposal-reader.service';
import { packOf } from './rater-link.service';

const CODE_TRIES = 5;

/** The rating side of the link: the letter, and one rating as the deputy whose link it is. */
@Injectable()
export class RaterDesk {
  constructor(
    @Inject(DataSource) private readonly source: DataSource,
    @Inject(ProposalReader) private readonly reader: ProposalReader,
    @Inject(DirectoryService) private readonly directory: DirectoryService,
    @Inject(CommitmentPages) private readonly commitments: CommitmentPages,
    @Inject(ProposalActs) private readonly acts: ProposalActs,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
  ) {}

  async page(link: RaterLinkRow): Promise<RaterPage> {
    const stream = link.stream as StreamId;
    const state = await this.answerOf(link);
    const rater = await this.rater(link);
    const today = await this.clock.today();
    const { assignment, replyNumber } = state;
    const rating = ratingBy(state, rater.personId);
    const letter = state.draft?.content ?? (await this.reader.letterOfMain(state))?.content;
    if (!letter || !assignment) throw new ProblemError('link-not-valid');
    const names = await this.directory.names();
    const permitted = permittedProposalActs(state, rater, packOf(state), today);
    const streams = (await this.reader.commitmentStreams(stream)).filter(
      (one) => link.branch === null || isOfAnswer(one, partyId(link.branch)),
    );
    const due = Object.values(state.clocks).find(
      ({ kind, stopped, owedBy }) => kind === 'rating' && !stopped && owedBy === rater.personId,
    )?.dueOn;
    const units = [
      assignment.lead,
      ...letter.copies,
      ...letter.commitments.flatMap((row) => row.responsibleUnit ?? []),
    ];
    return {
      proposal: proposalRef(stream, state.title),
      organ: names.party(assignment.lead),
      ...(replyNumber ? { replyNumber: recordedNumber(replyNumber) } : {}),
      letter,
      parties: [...new Set(units)].map((id) => names.party(id)),
      ratingScale: packOf(state).ratingScale,
      ratingAspects: (packOf(state).ratingAspects?.each ?? []).map(({ id, name }) => ({ id, name })),
      coHandlersToRate: coHandlersToRate(state, packOf(state)).map((unit) => names.party(unit)),
      ...(due === undefined ? {} : { dueOn: due }),
      expiresOn: link.expiresOn,
      today,
      ...(rating ? { rated: ratedOf(rating, permitted.includes('CorrectRating')) } : {}),
      commitments: (await this.commitments.viewsOf(streams, rater, names, today)).map((one) => ({
        ...one,
        permitted: [],
      })),
    };
  }

  /** A first rating, or its correction. */
  async rate(
    link: RaterLinkRow,
    act: 'RateReply' | 'CorrectRating',
    body: z.output<typeof rateByLink>,
    headers: CommandHeaders,
  ): Promise<CommandAnswer> {
    const hash = await tryRaterCode(this.source.manager, link.id, CODE_TRIES);
    if (hash === undefined || !(await verifyPassword(body.code, hash))) throw new ProblemError('code-not-valid');
    const [, jurisdiction = '', session = '', number = ''] = link.stream.split('/');
    const { level, aspects, reasons, coHandlers } = body;
    try {
      const answer = await this.acts.perform(
        { jurisdiction, session, number },
        await this.rater(link),
        headers,
        link.branch === null ? {} : { branch: partyId(link.branch) },
        {
          type: act,
          level,
          ...(aspects === undefined ? {} : { aspects }),
          ...(coHandlers === undefined ? {} : { coHandlers }),
          ...(reasons === undefined ? {} : { reasons }),
          byLink: { issuedBy: personId(link.issuedBy) },
        },
      );
      await settleRaterLink(this.source.manager, link.id);
      return answer;
    } catch (fault) {
      if (fault instanceof ActPending) await settleRaterLink(this.source.manager, link.id);
      throw fault;
    }
  }

  private async answerOf({ stream, branch }: RaterLinkRow): Promise<ProposalState> {
    const loaded = await this.reader.find(stream as StreamId);
    const state = branch === null ? loaded?.state : loaded && focusOn(loaded.state, partyId(branch));
    if (!state) throw new ProblemError('link-not-valid');
    return state;
  }

  private async rater({ rater }: RaterLinkRow): Promise<Person> {
    const row = await this.source.manager.findOneByOrFail(PersonRow, { id: rater });
    return { kind: 'person', personId: personId(row.id), unit: partyId(row.unit), roles: row.roles as Role[] };
  }
}

const ratedOf = (
  { on, level, reasons, correctableUntil }: NonNullable<ProposalState['rating']>,
  correctable: boolean,
): NonNullable<RaterPage['rated']> => ({
  on,
  level,
  ...(reasons === undefined ? {} : { reasons }),
  ...(correctable && correctableUntil !== undefined ? { correctableUntil } : {}),
});
