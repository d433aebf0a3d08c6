import type { PartyId, PersonId } from '../identity';

/** The rater takes back what they said, as long as nothing has followed from it. */
export type RatingCorrected = {
  readonly type: 'RatingCorrected';
  readonly v: 2;
  readonly rater: PersonId;
  readonly from: string;
  readonly level: string;
  readonly aspects?: Readonly<Record<string, string>>;
  readonly dissatisfied: boolean;
  /** Where each deputy rates: whose ratings this one puts together. */
  readonly of?: readonly PersonId[];
  readonly reasons?: string;
  readonly paperReceipt?: { readonly scan: string };
  /** Since version 2: the correction came through a link, which this person had issued. */
  readonly byLink?: { readonly issuedBy: PersonId };
};

/** Nothing is owed any more in this case; its commitments live on. */
export type CaseArchived = {
  readonly type: 'CaseArchived';
  readonly v: 1;
  readonly by: PartyId;
  /** Where the papers are. */
  readonly file: string;
};

export type ClosingEvent = RatingCorrected | CaseArchived;
