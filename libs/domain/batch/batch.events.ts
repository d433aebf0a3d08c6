import type {
  BatchRefusal,
  ChaseYearlyRaters,
  ExcludeYearlyRaters,
  HandOverInbox,
  ReorganiseUnit,
  SendYearlyNotices,
} from './batch.commands';

type Approved<Type extends string, Command extends { readonly type: string }> = Omit<Command, 'type'> & {
  readonly type: Type;
  readonly v: 1;
};

export type YearlyNoticesApproved = Approved<'YearlyNoticesApproved', SendYearlyNotices>;
export type YearlyChaseApproved = Approved<'YearlyChaseApproved', ChaseYearlyRaters>;
export type YearlyExclusionApproved = Approved<'YearlyExclusionApproved', ExcludeYearlyRaters>;

export type UnitReorganised = Approved<'UnitReorganised', ReorganiseUnit>;
export type InboxHandedOver = Approved<'InboxHandedOver', HandOverInbox>;

export type BatchApproved =
  YearlyNoticesApproved | YearlyChaseApproved | YearlyExclusionApproved | UnitReorganised | InboxHandedOver;

export type BatchCarriedOut = {
  readonly type: 'BatchCarriedOut';
  readonly v: 1;
  readonly done: number;
  readonly refused: readonly BatchRefusal[];
};

export type BatchEvent = BatchApproved | BatchCarriedOut;
