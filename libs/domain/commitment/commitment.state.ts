import type { Adopted } from '../adoption/adopt-rules';
import type { PlainDate } from '@banli/calendar';
import type { Person } from '../actor';
import type { Clocks } from '../clock/clock.types';
import type { PartyId, PersonId, StreamId } from '../identity';
import type { Relation } from '../rights/policy';
import type { TellingMatter } from './telling-matter';
import { commitmentTransitions, type CommitmentStatus } from './commitment-status';

/** A change asked for and not decided yet. */
export type RequestedChange = {
  readonly on: PlainDate;
  readonly unit: PartyId;
  readonly by: PersonId;
  readonly item?: string;
  readonly dueOn?: PlainDate;
  readonly reason: string;
};

/** What the promise was before a decision, and why it changed. */
export type DecidedChange = {
  readonly on: PlainDate;
  readonly formerItem: string;
  readonly formerDueOn: PlainDate;
  readonly item: string;
  readonly dueOn: PlainDate;
  readonly reason: string;
  readonly signer?: PersonId;
  readonly decision?: string;
  /** What the deputy said of it. */
  readonly comment?: { readonly on: PlainDate; readonly text: string };
};

export type CommitmentState = {
  readonly head: number;
  readonly version: number;
  readonly status: CommitmentStatus;
  readonly proposal: StreamId;
  readonly round: number;
  readonly row: number;
  readonly item: string;
  readonly dueOn: PlainDate;
  readonly responsibleUnit: PartyId;
  readonly lead: PartyId;
  readonly supervisingBody: PartyId;
  readonly rater: PersonId;
  readonly pack: string;
  readonly adopted?: Adopted;
  readonly openedOn: PlainDate;
  readonly progress: readonly {
    readonly on: PlainDate;
    readonly text: string;
    readonly evidence?: readonly string[];
  }[];
  readonly requested?: RequestedChange;
  readonly changes: readonly DecidedChange[];
  readonly refusedChanges: readonly { readonly on: PlainDate; readonly reason: string }[];
  readonly rejections: readonly {
    readonly on: PlainDate;
    readonly by: PersonId;
    readonly unit: PartyId;
    readonly reason: string;
  }[];
  readonly dropped?: {
    readonly on: PlainDate;
    readonly signer: PersonId;
    readonly reason: string;
    readonly decision?: string;
  };
  /** What the deputy has still to be told of, as the pack asks. */
  readonly untold?: readonly TellingMatter[];
  readonly tellings?: readonly {
    readonly on: PlainDate;
    readonly matter: TellingMatter;
    readonly text: string;
    readonly copies: readonly PartyId[];
    readonly signer?: PersonId;
    readonly paper?: string;
  }[];
  /** Taken along into other years and terms, each time with an explanation. */
  readonly carried?: readonly {
    readonly on: PlainDate;
    readonly fromYear: number;
    readonly toYear: number;
    readonly term?: { readonly from: string; readonly to: string };
    readonly explanation: string;
    readonly unit: PartyId;
    readonly by: PersonId;
  }[];
  readonly evidence?: string;
  readonly fulfilledOn?: PlainDate;
  readonly confirmed?: { readonly on: PlainDate; readonly by: PersonId; readonly unit: PartyId };
  readonly clocks: Clocks;
};

/** Nothing more can happen to it. */
export const isFinished = ({ status }: Pick<CommitmentState, 'status'>): boolean =>
  commitmentTransitions[status].length === 0;

/** How often the promised date was put off. */
export const extensionsOf = ({ changes }: Pick<CommitmentState, 'changes'>): number =>
  changes.filter(({ dueOn, formerDueOn }) => dueOn > formerDueOn).length;

/** What this person is to the commitment; the closest relation wins. */
export function relationToCommitment(state: CommitmentState, person: Person): Relation {
  if (person.roles.includes('deputy')) return person.personId === state.rater ? 'proposer' : 'none';
  if (person.unit === state.responsibleUnit) return 'responsible-unit';
  if (person.unit === state.lead) return 'lead';
  if (person.unit === state.supervisingBody) return 'supervising-body';
  return 'other-unit';
}
