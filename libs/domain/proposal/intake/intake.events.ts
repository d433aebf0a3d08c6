import type { PlainDate } from '@banli/calendar';
import type { PartyId, PersonId, ProposalKey } from '../../identity';
import type { ContactManner } from '../contact-manner';

/** A proposal of a whole delegation, in session, with its head's signature (8). */
export type Delegation = {
  readonly delegation: PartyId;
  /** The reply goes to the delegation's liaison group (23), whose head rates it (26) and stands as lead proposer. */
  readonly liaisonGroup: PartyId;
  /** Where the signature of the delegation's head is kept. */
  readonly headSignature: string;
};

/** A motion that the presidium decided not to treat as one (11). */
export type TurnedMotion = { readonly reference: string; readonly decision: string };

/**
 * How the co-signers confirm that the text says what they mean (8): on the paper that was handed in, or each on the
 * platform after registration. Absent in a registration: on the paper, its scan not named.
 */
export type CoSignatures = { readonly on: 'paper'; readonly scan: string } | { readonly on: 'platform' };

/** What a registration may tell besides the text. */
export type Submission = {
  readonly delegation?: Delegation;
  readonly motion?: TurnedMotion;
  readonly coSignatures?: CoSignatures;
  /** The delegation or liaison group that recorded paper and file and compared them (10). */
  readonly checkedBy?: PartyId;
};

/** A proposal that holds a state secret: known by its number alone, its paper handled elsewhere. */
export type SecretStubRegistered = {
  readonly type: 'SecretStubRegistered';
  readonly v: 1;
  readonly key: ProposalKey;
  /** Who keeps the paper. */
  readonly holder: PartyId;
  readonly paperPlace: string;
  readonly assigningBody: PartyId;
  readonly supervisingBody: PartyId;
  readonly receivedOn: PlainDate;
  readonly pack: string;
};

export type CoSignatureConfirmed = {
  readonly type: 'CoSignatureConfirmed';
  readonly v: 1;
  readonly coSigner: PersonId;
  /** Signed on paper, entered by the assigning body. */
  readonly paper?: { readonly scan: string };
};

/** The text is not theirs: they are no proposer any more. */
export type CoSignerRemoved = {
  readonly type: 'CoSignerRemoved';
  readonly v: 1;
  readonly coSigner: PersonId;
  readonly by: 'co-signer' | 'assigning-body';
  readonly reason: string;
};

/** Reviewed (13): it will be handled as a proposal. */
export type ProposalAccepted = { readonly type: 'ProposalAccepted'; readonly v: 1 };

/** The deputy is told why it is none, before anything else is done with it (13). */
export type DeputyInformedOfReview = {
  readonly type: 'DeputyInformedOfReview';
  readonly v: 1;
  /** By the pack's list of article 9. */
  readonly ground: string;
  readonly manner: ContactManner;
  readonly explanation: string;
};

export type ProposalSentBack = {
  readonly type: 'ProposalSentBack';
  readonly v: 1;
  readonly ground: string;
  readonly reasons: string;
};

/** 转有关部门作工作参考 (13). */
export type ProposalPassedOn = {
  readonly type: 'ProposalPassedOn';
  readonly v: 1;
  readonly ground: string;
  readonly reasons: string;
  readonly to: PartyId;
};

export type IntakeEvent =
  | CoSignatureConfirmed
  | CoSignerRemoved
  | ProposalAccepted
  | DeputyInformedOfReview
  | ProposalSentBack
  | ProposalPassedOn;
