import type { IntakeAct } from '../proposal/intake/intake.commands';
import type { Grant } from './grant';

const assigning: readonly Grant[] = [{ role: 'assigning-body', relations: ['assigning-body', 'supervising-body'] }];
const coSigning: readonly Grant[] = [{ role: 'deputy', relations: ['proposer'] }, ...assigning];

/** Whoever receives proposals reviews and merges them (13); a co-signer speaks for themself (8). */
export const intakeRights: Readonly<Record<IntakeAct['type'], readonly Grant[]>> = {
  ConfirmCoSignature: coSigning,
  DeclineCoSignature: coSigning,
  AcceptForHandling: assigning,
  InformDeputyOfReview: assigning,
  SendBackProposal: assigning,
  PassOnForReference: assigning,
  InformProposersOfMerge: assigning,
  MergeProposal: assigning,
};
