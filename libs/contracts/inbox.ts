import type { ClockKind } from '@banli/rules';
import type { OversightRef, PartyRef, PersonRef, ProposalRef, RoundRef } from './refs';
import type { AcceptedAct, Tier } from './views';

export type TaskKind =
  | 'assign'
  | 'confirm-co-signature'
  | 'decide-return'
  | 'arbitrate'
  | 'reassign'
  | 'acknowledge'
  | 'contact'
  | 'submit-opinion'
  | 'accept-opinion'
  | 'coordinate'
  | 'draft'
  | 'check'
  | 'confirm-joint-draft'
  | 'sign'
  | 'number'
  | 'dispatch'
  | 'confirm-delivery'
  | 'rate'
  | 'decide-dissatisfaction'
  | 'confirm-order'
  | 'publish'
  | 'archive'
  | 'fulfil-commitment'
  | 'confirm-fulfilment'
  | 'decide-commitment-change'
  | 'tell-deputy';

type OwedTask = {
  readonly id: string;
  readonly about?: PartyRef;
  readonly since: string;
  readonly dueOn?: string;
  /** A notice of days off still to come may move the date. */
  readonly provisional?: true;
  readonly tier: Tier;
};

export type CaseTask = OwedTask & {
  readonly kind: TaskKind;
  readonly proposal: ProposalRef;
  /** Present for tasks on a commitment. */
  readonly commitment?: { readonly stream: string; readonly row: number; readonly item: string };
  /** Which handler of the unit has the case; nobody in particular where absent. */
  readonly worker?: PersonRef;
  /** That handler is away, and the caller stands in for them. */
  readonly standIn?: true;
  /** Whose answer it is about, where there are several. */
  readonly branch?: PartyRef;
  readonly round?: undefined;
  readonly oversight?: undefined;
  /** The unit's internal date of this step, counted back from the day the reply is due; no legal limit. */
  readonly internalOn?: string;
};

export type RoundTaskKind =
  | 'send-fulfilment-notice'
  | 'submit-ledger'
  | 'confirm-notice-delivery'
  | 'rate-fulfilment'
  | 'record-fulfilment-meeting';

/** What somebody owes in a yearly round. */
export type RoundTask = OwedTask & {
  readonly kind: RoundTaskKind;
  readonly round: RoundRef;
  readonly oversight?: undefined;
  readonly proposal?: undefined;
  readonly commitment?: undefined;
  readonly worker?: undefined;
  readonly standIn?: undefined;
  readonly branch?: undefined;
  readonly internalOn?: undefined;
};

export type OversightTaskKind = 'report-duty' | 'decide-duty';

/** What somebody owes in a matter of oversight. */
export type OversightTask = OwedTask & {
  readonly kind: OversightTaskKind;
  readonly oversight: OversightRef;
  readonly round?: undefined;
  readonly proposal?: undefined;
  readonly commitment?: undefined;
  readonly worker?: undefined;
  readonly standIn?: undefined;
  readonly branch?: undefined;
  readonly internalOn?: undefined;
};

/** `about`: the co-handler an opinion came from, the recipient of a letter, the rater of a round. */
export type Task = CaseTask | RoundTask | OversightTask;

export type Inbox = {
  readonly today: string;
  readonly tasks: readonly Task[];
  readonly notices: readonly Notice[];
  /** The person's own acts that wait for an answer, and what came of those settled lately. */
  readonly accepted: readonly AcceptedAct[];
  readonly next?: string;
};

export type Notice = {
  readonly id: string;
  /** Absent for a clock of a yearly round. */
  readonly proposal?: ProposalRef;
  readonly round?: RoundRef;
  readonly oversight?: OversightRef;
  readonly clock: ClockKind;
  /** Of an alarm, such as `blue` or `chase-2`; `chase` is one by a person. */
  readonly tier: string;
  readonly owedBy: PartyRef;
  readonly dueOn: string;
  readonly at: string;
};
