import type { PlainDate } from '@banli/calendar';
import type { RulePack } from '@banli/rules';
import type { OwnerId, PartyId, PersonId, StreamId } from '../../identity';
import type { ContactManner } from '../contact-manner';
import type { Delegation, TurnedMotion } from './intake.events';
import type { MergedProposers } from './merge.events';

/** A proposal merged into this one. */
export type MergedIn = MergedProposers & { readonly stream: StreamId };

/** What is known of a proposal's submission and review; empty for one that came and went on the usual way. */
export type Intake = {
  readonly delegation?: Delegation;
  readonly motion?: TurnedMotion;
  readonly checkedBy?: PartyId;
  /** Where the co-signers' signatures stand on paper. */
  readonly coSignatureScan?: string;
  /** By co-signer, where they confirm one by one. */
  readonly coSignatures?: Readonly<Record<string, { readonly confirmedOn?: PlainDate }>>;
  readonly acceptedOn?: PlainDate;
  /** The deputy was told that it is no proposal (13). */
  readonly told?: {
    readonly on: PlainDate;
    readonly ground: string;
    readonly manner: ContactManner;
    readonly explanation: string;
  };
  /** How it ended as no proposal. */
  readonly ended?: {
    readonly how: 'sent-back' | 'passed-on';
    readonly on: PlainDate;
    readonly reasons: string;
    readonly to?: PartyId;
  };
  /** Of the latest merge that was spoken of; `merged` once it is merged. */
  readonly merge?: {
    readonly into: StreamId;
    readonly told: Readonly<Record<string, PlainDate>>;
    /** `seq` tells one merge from a later one into the same proposal. */
    readonly merged?: { readonly on: PlainDate; readonly seq: number; readonly reasons: string };
    readonly answeredOn?: PlainDate;
  };
  readonly mergedIn?: readonly MergedIn[];
  /** A state secret: nothing of it is here. */
  readonly secret?: { readonly holder: PartyId; readonly paperPlace: string };
};

type Submitted = {
  readonly leadProposer: PersonId;
  readonly coSigners: readonly PersonId[];
  readonly intake?: Intake;
};

/** The co-signers who have still to say that the text is theirs (8). */
export const unconfirmedCoSigners = ({ coSigners, intake }: Submitted): readonly PersonId[] =>
  coSigners.filter((one) => {
    const asked = intake?.coSignatures?.[one];
    return asked !== undefined && asked.confirmedOn === undefined;
  });

/** Everyone who submitted this proposal or one merged into it, each once. */
export const everyProposer = ({ leadProposer, coSigners, intake }: Submitted): readonly PersonId[] =>
  intake?.secret
    ? []
    : [
        ...new Set([
          leadProposer,
          ...coSigners,
          ...(intake?.mergedIn ?? []).flatMap((one) => [one.leadProposer, ...one.coSigners]),
        ]),
      ];

/** Of proposals merged into it, whoever led each: they pass the reply on to those who signed with them. */
const leadsOfMerged = ({ intake }: Submitted): readonly PersonId[] =>
  (intake?.mergedIn ?? []).map(({ leadProposer }) => leadProposer);

/**
 * The merged proposal where this recipient's receipt of the letter is entered, for it is rated there; nothing for those
 * who submitted this one as well.
 */
export const receiptElsewhere = (state: Submitted, recipient: OwnerId): StreamId | undefined => {
  const { leadProposer, coSigners, intake } = state;
  const own = [leadProposer, ...coSigners, intake?.delegation?.liaisonGroup];
  if (own.some((one) => one === recipient)) return undefined;
  return intake?.mergedIn?.find((one) =>
    [one.leadProposer, ...one.coSigners, one.liaisonGroup].some((person) => person === recipient),
  )?.stream;
};

/** To whom the reply is sent (23): every deputy, or the lead proposer who passes it on where the pack says so, and for a delegation its liaison group beside the head who rates. */
export const addresseesOf = (state: Submitted, pack?: RulePack): readonly (PersonId | PartyId)[] => {
  const group = state.intake?.delegation?.liaisonGroup;
  const [rater, ...others] = everyProposer(state);
  const told = pack?.answersTo?.whom === 'lead-proposer' ? leadsOfMerged(state) : others;
  const groups = [group, ...(state.intake?.mergedIn ?? []).map(({ liaisonGroup }) => liaisonGroup)];
  const all = [...(rater === undefined ? [] : [rater]), ...groups.flatMap((one) => one ?? []), ...told];
  return [...new Set(all)];
};
