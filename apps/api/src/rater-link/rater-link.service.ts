import { createHash, randomBytes, randomInt } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { addDays } from '@banli/calendar';
import type { IssuedRaterCode, IssuedRaterLink, RaterLinkQuery, RaterLinkState } from '@banli/contracts';
import {
  answerFor,
  partyId,
  proposalStream,
  ratersOfReply,
  ratersReady,
  relationToProposal,
  type Person,
  type PersonId,
  type ProposalState,
  type RunningClock,
  type StreamId,
} from '@banli/domain';
import { hashPassword, loadRulePack, type BusinessClock } from '@banli/platform';
import { clockRule, type RulePack } from '@banli/rules';
import { issueRaterLink, raterLinkInForce, raterLinkOfToken, revokeRaterLink, setRaterCode } from '@banli/store';
import type { RaterLinkRow } from '@banli/store';
import { BUSINESS_CLOCK } from '../api.tokens';
import { ProblemError } from '../http/problem';
import type { ProposalPath } from '../proposals/proposal-acts.service';
import { ProposalReader } from '../proposals/proposal-reader.service';

const TOKEN_BYTES = 32;
const CODE_MINUTES = 30;

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

type Issuing = {
  readonly stream: StreamId;
  readonly state: ProposalState;
  readonly branch: string | null;
  readonly rater: PersonId;
};

/** Links for raters without an account: issued and revoked by 人代工委, never by the unit that is rated (38). */
@Injectable()
export class RaterLinks {
  constructor(
    @Inject(DataSource) private readonly source: DataSource,
    @Inject(ProposalReader) private readonly reader: ProposalReader,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
  ) {}

  /** A new link for the letter that waits for its rating; an earlier one ends. The token is told here alone. */
  async issue(path: ProposalPath, query: RaterLinkQuery, issuer: Person): Promise<IssuedRaterLink> {
    const { stream, state, branch, rater } = await this.issuing(path, query, issuer);
    const pack = packOf(state);
    if (!state.assignment || !awaitsRating(state, pack, rater)) throw new ProblemError('nothing-to-rate');
    const token = randomBytes(TOKEN_BYTES).toString('base64url');
    // Where the law gives the rating no time the link's own counts from the day it is issued.
    const from = ratingClock(state, rater)?.dueOn ?? (await this.clock.today());
    const expiresOn = addDays(from, pack.raterLink.daysAfterDue);
    await issueRaterLink(this.source, {
      stream,
      branch,
      lead: state.assignment.lead,
      rater,
      tokenHash: hashOf(token),
      expiresOn,
      issuedBy: issuer.personId,
    });
    // Behind the hash sign nothing reaches a server, its logs or the next site.
    return { path: `/rate#${token}`, expiresOn };
  }

  async revoke(path: ProposalPath, query: RaterLinkQuery, issuer: Person): Promise<void> {
    await revokeRaterLink(this.source.manager, await this.issuing(path, query, issuer), issuer.personId);
  }

  async stateOf(path: ProposalPath, query: RaterLinkQuery, issuer: Person): Promise<RaterLinkState> {
    const link = await raterLinkInForce(this.source.manager, await this.issuing(path, query, issuer));
    if (!link) return { inForce: false };
    return {
      inForce: link.expiresOn >= (await this.clock.today()),
      issuedAt: link.issuedAt.toISOString(),
      expiresOn: link.expiresOn,
      ...(link.usedAt === null ? {} : { usedAt: link.usedAt.toISOString() }),
    };
  }

  /** A one-time code that the issuing body tells the deputy by telephone: whoever has the link alone cannot rate. */
  async newCode(path: ProposalPath, query: RaterLinkQuery, issuer: Person): Promise<IssuedRaterCode> {
    const link = await raterLinkInForce(this.source.manager, await this.issuing(path, query, issuer));
    if (!link || link.expiresOn < (await this.clock.today())) throw new ProblemError('link-not-valid');
    const code = String(randomInt(1_000_000)).padStart(6, '0');
    await setRaterCode(this.source.manager, link.id, await hashPassword(code), CODE_MINUTES);
    return { code, minutes: CODE_MINUTES };
  }

  /** The link a token opens. Throws ProblemError; a signed-in person of the rated unit opens none (38). */
  async open(token: string | undefined, signedIn: Person | undefined): Promise<RaterLinkRow> {
    const link = token === undefined ? null : await raterLinkOfToken(this.source.manager, hashOf(token));
    if (!link || link.expiresOn < (await this.clock.today())) throw new ProblemError('link-not-valid');
    if (signedIn?.unit === partyId(link.lead))
      throw new ProblemError('rated-unit-may-not-open', { unit: link.lead }, '第三十八条');
    return link;
  }

  /** Throws as for any case the person has no part in, and `not-permitted` where it is not theirs to issue. */
  private async issuing(path: ProposalPath, { answer, rater }: RaterLinkQuery, issuer: Person): Promise<Issuing> {
    const stream = proposalStream(path);
    const { state } = await this.reader.loadFor(stream, issuer);
    const act = 'IssueRaterLink';
    if (relationToProposal(state, issuer) !== 'supervising-body')
      throw new ProblemError('not-permitted', { act, allowed: ['assigning-body'] }, '第三十八条');
    const focused = answerFor(state, issuer, answer === undefined ? undefined : partyId(answer));
    if (!focused) throw new ProblemError('not-found');
    const meant = rater ?? focused.leadProposer;
    if (![focused.leadProposer, ...ratersOfReply(focused, packOf(focused))].includes(meant))
      throw new ProblemError('not-the-rater', {}, '第二十六条');
    return { stream, state: focused, branch: focused.branch ?? null, rater: meant };
  }
}

const ratingClock = ({ clocks }: ProposalState, rater: PersonId): RunningClock | undefined =>
  Object.values(clocks).find(({ kind, stopped, owedBy }) => kind === 'rating' && !stopped && owedBy === rater);

/** The letter is in the rater's hands, and its time, where the pack gives one, has not been ended. */
const awaitsRating = (state: ProposalState, pack: RulePack, rater: PersonId): boolean =>
  state.phase === 'sent' &&
  ratersReady(state, pack).includes(rater) &&
  (clockRule(pack, 'rating') === undefined || ratingClock(state, rater) !== undefined);

export const packOf = (state: ProposalState): RulePack => loadRulePack(state.pack);
