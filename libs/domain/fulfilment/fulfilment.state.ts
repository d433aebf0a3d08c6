import type { Adopted } from '../adoption/adopt-rules';
import type { PlainDate } from '@banli/calendar';
import type { Person } from '../actor';
import type { ChaseChannel } from '../chase-channel';
import type { Clocks } from '../clock/clock.types';
import type { PartyId, PersonId, StreamId } from '../identity';
import type { Channel } from '../proposal/proposal.events';
import type { Relation } from '../rights/policy';
import type { PromiseTold, PromiseToTell } from './fulfilment.commands';

/** The life of a unit's yearly round. */
export const fulfilmentTransitions = {
  open: ['closed'],
  closed: [],
} as const satisfies Record<string, readonly string[]>;

export type FulfilmentStatus = keyof typeof fulfilmentTransitions;

/** What one rater was told, and what came back. */
export type FulfilmentNotice = {
  readonly rater: PersonId;
  readonly sentOn: PlainDate;
  readonly late: boolean;
  readonly channels: readonly Channel[];
  readonly note?: string;
  readonly promises: readonly PromiseTold[];
  readonly deliveredOn?: PlainDate;
  readonly chases: readonly { readonly on: PlainDate; readonly channel: ChaseChannel; readonly text: string }[];
  readonly rating?: {
    readonly on: PlainDate;
    readonly level: string;
    readonly dissatisfied: boolean;
    readonly reasons?: string;
    readonly paperReceipt?: { readonly scan: string };
  };
  readonly excluded?: {
    readonly on: PlainDate;
    readonly dueOn: PlainDate;
    readonly chasedOn: readonly PlainDate[];
  };
  readonly meeting?: { readonly on: PlainDate; readonly participants: string; readonly outcome: string };
};

export type FulfilmentState = {
  readonly head: number;
  readonly version: number;
  readonly status: FulfilmentStatus;
  readonly jurisdiction: string;
  readonly year: number;
  readonly unit: PartyId;
  readonly supervisingBody: PartyId;
  readonly pack: string;
  readonly adopted?: Adopted;
  readonly openedOn: PlainDate;
  readonly closesOn: PlainDate;
  readonly promises: readonly PromiseToTell[];
  /** By rater. */
  readonly notices: Readonly<Record<string, FulfilmentNotice>>;
  readonly ledger?: { readonly on: PlainDate; readonly late: boolean; readonly promises: readonly PromiseTold[] };
  readonly conversions: readonly {
    readonly on: PlainDate;
    readonly proposal: StreamId;
    readonly signer: PersonId;
    readonly from: string;
    readonly to: string;
    readonly statement: string;
  }[];
  readonly clocks: Clocks;
};

/** Everybody to whom something was promised, in the order of the promises. */
export const ratersOf = ({ promises }: Pick<FulfilmentState, 'promises'>): readonly PersonId[] => [
  ...new Set(promises.map(({ rater }) => rater)),
];

/** True where every promise to this rater stands in the latest notice. */
export function isTold({ promises, notices }: FulfilmentState, rater: PersonId): boolean {
  const told = notices[rater]?.promises.map(({ commitment }) => commitment) ?? [];
  return promises.every((one) => one.rater !== rater || told.includes(one.commitment));
}

/** All told, and the ledger with 人代工委: nothing is owed by the unit any more (24). */
const isAllTold = (state: FulfilmentState): boolean =>
  state.ledger !== undefined && ratersOf(state).every((rater) => isTold(state, rater));

/** Rated, and studied together where the rater was not satisfied (28), or left out (29). */
function isSettled({ rating, excluded, meeting }: FulfilmentNotice): boolean {
  if (excluded) return true;
  return rating !== undefined && (!rating.dissatisfied || meeting !== undefined);
}

/** Nothing is left to do in this round but to let its window end. */
export const isRoundSettled = (state: FulfilmentState): boolean =>
  isAllTold(state) &&
  ratersOf(state).every((rater) => {
    const notice = state.notices[rater];
    return notice !== undefined && isSettled(notice);
  });

/** What this person is to the round; the closest relation wins. */
export function relationToRound(state: FulfilmentState, person: Person): Relation {
  if (person.roles.includes('deputy')) return ratersOf(state).includes(person.personId) ? 'proposer' : 'none';
  if (person.unit === state.unit) return 'lead';
  if (person.unit === state.supervisingBody) return 'supervising-body';
  return 'other-unit';
}
