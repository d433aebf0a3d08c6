import type { ActRule } from '../acts/act';
import { confirmCoSignature, declineCoSignature } from './co-signature';
import type { IntakeAct } from './intake.commands';
import { informProposersOfMerge, mergeProposal } from './merge';
import { acceptForHandling, informDeputyOfReview, passOnForReference, sendBackProposal } from './review';

export const intakeRules: { readonly [T in IntakeAct['type']]: ActRule<Extract<IntakeAct, { type: T }>> } = {
  ConfirmCoSignature: confirmCoSignature,
  DeclineCoSignature: declineCoSignature,
  AcceptForHandling: acceptForHandling,
  InformDeputyOfReview: informDeputyOfReview,
  SendBackProposal: sendBackProposal,
  PassOnForReference: passOnForReference,
  InformProposersOfMerge: informProposersOfMerge,
  MergeProposal: mergeProposal,
};
