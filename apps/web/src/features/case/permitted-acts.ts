import type { ProposalActName } from '@banli/contracts';

/** In the order in which a case meets them, the one that moves it on before those that only add to it. */
const order: readonly ProposalActName[] = [
  'ConfirmCoSignature',
  'AssignProposal',
  'AcceptForHandling',
  'SendBackProposal',
  'PassOnForReference',
  'MergeProposal',
  'ConsentToReturn',
  'RefuseReturn',
  'DecideArbitration',
  'ReassignProposal',
  'AcknowledgeAssignment',
  'SubmitOpinion',
  'AcceptOpinion',
  'BounceOpinion',
  'SignReply',
  'ConfirmJointDraft',
  'CheckDraft',
  'ReturnDraft',
  'CoordinateDisagreement',
  'NumberReply',
  'DispatchReply',
  'ConfirmDelivery',
  'RateReply',
  'ConfirmOrderReceived',
  'StudyDissatisfaction',
  'OrderRehandling',
  'RecordMeeting',
  'CloseDissatisfaction',
  'RecordPublication',
  'ArchiveCase',
  'ExcludeRating',
  'SaveDraft',
  'RecordContact',
  'RequestOpinionAgain',
  'WaiveOpinion',
  'WithdrawOpinion',
  'RecordDisagreement',
  'ClaimCase',
  'ReassignWork',
  'CorrectDay',
  'RequestReturn',
  'RequestArbitration',
  'AddCoHandler',
  'ReleaseCoHandler',
  'ApproveContactException',
  'ExtendReply',
  'ReportForExtension',
  'SetOwnDate',
  'PauseClock',
  'ResumeClock',
  'ChaseOwner',
  'ExemptFromPublication',
  'CorrectRating',
  'InformProposersOfMerge',
  'InformDeputyOfReview',
  'DeclineCoSignature',
  'WithdrawProposal',
];

export const permittedActs = (permitted: readonly string[]): readonly ProposalActName[] =>
  order.filter((act) => permitted.includes(act));

/** True for an act that moves the case on; the others only add to it. */
export const movesOn = (act: ProposalActName): boolean => order.indexOf(act) <= order.indexOf('SaveDraft');

/** Long texts have a page of their own; everything else opens beside the case. */
export function opensAs(act: ProposalActName): 'drawer' | 'draft' | 'opinion' | 'sign' {
  if (act === 'SaveDraft') return 'draft';
  if (act === 'SubmitOpinion') return 'opinion';
  if (act === 'SignReply') return 'sign';
  return 'drawer';
}
