import type { OpinionStatus, Phase } from '@banli/domain';
import type { Bilingual, ClockKind } from '@banli/rules';
import type { OversightRef, PartyRef, PersonRef, ProposalRef, RoundRef } from './refs';
import type { CommitmentView, Tier } from './views';

/** Every page of a list: `next` asks for the one after it, with the same filters, as `after`. */
type Page<Row> = { readonly rows: readonly Row[]; readonly next?: string };

export type ListedProposal = ProposalRef & {
  readonly phase: Phase;
  readonly lead?: PartyRef;
  /** Every unit that answers, where several do so separately. */
  readonly answering: readonly PartyRef[];
  readonly receivedOn: string;
  readonly replyDueOn?: string;
  readonly tier: Tier;
  readonly answeredOn?: string;
};

export type ProposalList = Page<ListedProposal> & {
  /** The day the list is of. */
  readonly on: string;
  /** Of all pages; present where it was asked for. */
  readonly total?: number;
};

export type BoardRow = {
  readonly id: string;
  /** Absent for a clock of a yearly round. */
  readonly proposal?: ProposalRef;
  readonly round?: RoundRef;
  readonly oversight?: OversightRef;
  readonly kind: ClockKind;
  readonly name: Bilingual;
  readonly owedBy: PartyRef;
  /** Whose answer it is about, where units answer separately. */
  readonly branch?: PartyRef;
  readonly dueOn: string;
  readonly provisional: boolean;
  readonly tier: Exclude<Tier, 'none'>;
  /** Working days: positive past the due date, 0 on it, negative before. */
  readonly workingDaysPast: number;
  /** The last warning or chase that came to whoever owes it, and who of those told first opened the case since; today's only. */
  readonly told?: {
    readonly tier: string;
    readonly sentAt: string;
    readonly deliveredAt: string;
    readonly seenAt?: string;
    readonly seenBy?: PersonRef;
  };
};

export type OverdueBoard = Page<BoardRow> & {
  /** The day the board is computed for. */
  readonly on: string;
  /** Over all pages and all tiers. */
  readonly counts: Readonly<Record<Exclude<Tier, 'none'>, number>>;
  /** The same, by whoever owes it; who is overdue most often first. */
  readonly units: readonly {
    readonly owedBy: PartyRef;
    readonly counts: Readonly<Record<Exclude<Tier, 'none'>, number>>;
  }[];
};

export type CommitmentLedger = Page<CommitmentView> & {
  readonly on: string;
  /** By status, over all pages. */
  readonly counts: Readonly<Record<string, number>>;
  /** The same, by the year of the promised date. */
  readonly years: readonly { readonly year: string; readonly counts: Readonly<Record<string, number>> }[];
};

export type OpinionStanding = 'unopened' | 'opened' | 'late' | 'in' | 'waived';

export type AwaitedOpinion = {
  readonly unit: PartyRef;
  readonly status: OpinionStatus;
  readonly standing: OpinionStanding;
  readonly requestedOn: string;
  readonly acknowledgedOn?: string;
  readonly submittedOn?: string;
  readonly dueOn?: string;
  /** Calendar days until it came, was waived, the letter went out, or today. */
  readonly daysWaited: number;
  /** Of these, days after the due date. */
  readonly daysLost: number;
};

export type AwaitedLetter = ProposalRef & {
  readonly lead: PartyRef;
  readonly phase: Phase;
  readonly replyDueOn?: string;
  readonly answeredOn?: string;
  readonly opinions: readonly AwaitedOpinion[];
  /** Whose act the letter waits for: a co-handler's opinion, or the lead that has one to accept. */
  readonly blockedBy: readonly PartyRef[];
};

export type UnitOfOpinions = {
  readonly unit: PartyRef;
  readonly asked: number;
  readonly awaited: number;
  readonly late: number;
  readonly lettersBlocked: number;
  readonly daysLost: number;
};

export type OpinionsBoard = Page<AwaitedLetter> & {
  readonly on: string;
  /** Over all pages, the most days lost first. */
  readonly units: readonly UnitOfOpinions[];
};
