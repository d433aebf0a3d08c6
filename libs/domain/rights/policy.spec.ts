import type { Role } from '../actor';
import { intakeActs } from '../proposal/intake/intake.commands';
import { mayAct, policy, rolesFor, type Act, type Relation } from './policy';

const everyRole: Readonly<Record<Role, true>> = {
  handler: true,
  office: true,
  chief: true,
  'deputy-head': true,
  'assigning-body': true,
  supervisor: true,
  deputy: true,
  'system-administrator': true,
  'security-administrator': true,
  'audit-administrator': true,
};
const everyRelation: Readonly<Record<Relation, true>> = {
  'assigning-body': true,
  'supervising-body': true,
  lead: true,
  'joint-lead': true,
  'co-handler': true,
  coordinator: true,
  copy: true,
  proposer: true,
  'responsible-unit': true,
  'other-unit': true,
  self: true,
  colleague: true,
  none: true,
};
const roles = Object.keys(everyRole) as readonly Role[];
const relations = Object.keys(everyRelation) as readonly Relation[];

/** Written out a second time, by hand: a change of the policy is meant, or it shows here. */
const expected: Readonly<Record<Act, readonly `${Role} ${Relation}`[]>> = {
  RegisterProposal: relations.map((relation) => `assigning-body ${relation}` as const),
  RegisterSecretStub: relations.map((relation) => `assigning-body ${relation}` as const),
  ConfirmCoSignature: ['deputy proposer', 'assigning-body assigning-body', 'assigning-body supervising-body'],
  DeclineCoSignature: ['deputy proposer', 'assigning-body assigning-body', 'assigning-body supervising-body'],
  AcceptForHandling: ['assigning-body assigning-body', 'assigning-body supervising-body'],
  InformDeputyOfReview: ['assigning-body assigning-body', 'assigning-body supervising-body'],
  SendBackProposal: ['assigning-body assigning-body', 'assigning-body supervising-body'],
  PassOnForReference: ['assigning-body assigning-body', 'assigning-body supervising-body'],
  InformProposersOfMerge: ['assigning-body assigning-body', 'assigning-body supervising-body'],
  MergeProposal: ['assigning-body assigning-body', 'assigning-body supervising-body'],
  AssignProposal: ['assigning-body assigning-body', 'assigning-body supervising-body'],
  RequestReturn: ['handler lead', 'handler co-handler', 'office lead', 'office co-handler'],
  ConsentToReturn: ['assigning-body assigning-body', 'assigning-body supervising-body'],
  RefuseReturn: ['assigning-body assigning-body', 'assigning-body supervising-body'],
  ReassignProposal: ['assigning-body assigning-body', 'assigning-body supervising-body'],
  RequestArbitration: ['handler lead', 'handler co-handler', 'office lead', 'office co-handler'],
  DecideArbitration: ['office coordinator', 'assigning-body supervising-body'],
  AddCoHandler: ['assigning-body assigning-body', 'assigning-body supervising-body'],
  ReleaseCoHandler: ['assigning-body assigning-body', 'assigning-body supervising-body'],
  AcknowledgeAssignment: [
    'handler lead',
    'handler joint-lead',
    'handler co-handler',
    'office lead',
    'office joint-lead',
    'office co-handler',
  ],
  RecordContact: ['handler lead'],
  SubmitOpinion: ['handler co-handler', 'office co-handler'],
  AcceptOpinion: ['handler lead'],
  BounceOpinion: ['handler lead'],
  WithdrawOpinion: ['handler co-handler', 'office co-handler'],
  WaiveOpinion: ['office lead'],
  RecordDisagreement: ['handler co-handler', 'office co-handler'],
  CoordinateDisagreement: ['office coordinator', 'assigning-body supervising-body'],
  ReturnDraft: ['office lead', 'chief lead', 'deputy-head lead'],
  SaveDraft: ['handler lead'],
  CheckDraft: ['office lead'],
  ConfirmJointDraft: ['chief joint-lead'],
  SignReply: ['chief lead', 'deputy-head lead'],
  NumberReply: ['office lead'],
  DispatchReply: ['handler lead', 'office lead'],
  ConfirmDelivery: ['handler lead', 'office lead', 'assigning-body supervising-body', 'deputy proposer'],
  RateReply: ['assigning-body supervising-body', 'deputy proposer'],
  CloseDissatisfaction: ['assigning-body supervising-body'],
  ExtendReply: ['assigning-body assigning-body', 'assigning-body supervising-body', 'chief lead'],
  ReportForExtension: ['office lead', 'chief lead'],
  StudyDissatisfaction: ['assigning-body supervising-body'],
  SetOwnDate: ['assigning-body assigning-body', 'assigning-body supervising-body'],
  PauseClock: ['assigning-body assigning-body', 'assigning-body supervising-body', 'chief lead'],
  ResumeClock: ['assigning-body assigning-body', 'assigning-body supervising-body', 'chief lead'],
  ApproveContactException: ['office lead'],
  ChaseOwner: [
    'assigning-body assigning-body',
    'assigning-body supervising-body',
    'supervisor assigning-body',
    'supervisor supervising-body',
    'supervisor coordinator',
    'supervisor copy',
    'supervisor none',
    'handler lead',
    'office lead',
  ],
  RecordPublication: ['office lead', 'assigning-body supervising-body'],
  ExemptFromPublication: ['chief lead'],
  OrderRehandling: ['assigning-body supervising-body'],
  ConfirmOrderReceived: ['handler lead', 'office lead', 'assigning-body supervising-body'],
  RequestOpinionAgain: ['handler lead'],
  RecordMeeting: ['assigning-body supervising-body'],
  CorrectRating: ['deputy proposer', 'assigning-body supervising-body'],
  ArchiveCase: ['office lead', 'assigning-body assigning-body', 'assigning-body supervising-body'],
  ExcludeRating: ['assigning-body supervising-body'],
  WithdrawProposal: ['deputy proposer', 'assigning-body assigning-body', 'assigning-body supervising-body'],
  ClaimCase: ['handler lead', 'handler co-handler'],
  ReassignWork: ['office lead', 'office co-handler'],
  CorrectDay: ['office lead', 'office co-handler', 'assigning-body assigning-body', 'assigning-body supervising-body'],
  ReportProgress: ['handler responsible-unit'],
  ReportFulfilment: ['handler responsible-unit'],
  ConfirmFulfilment: ['assigning-body supervising-body', 'supervisor supervising-body', 'supervisor other-unit'],
  RejectFulfilment: ['assigning-body supervising-body', 'supervisor supervising-body', 'supervisor other-unit'],
  RequestCommitmentChange: ['handler lead', 'handler responsible-unit'],
  ApproveCommitmentChange: ['chief lead'],
  RefuseCommitmentChange: ['chief lead'],
  DropCommitment: ['chief lead'],
  CarryOverCommitment: ['office responsible-unit', 'office lead', 'handler responsible-unit', 'handler lead'],
  CommentOnChange: ['deputy proposer'],
  TellDeputy: [
    'chief lead',
    'chief responsible-unit',
    'deputy-head lead',
    'deputy-head responsible-unit',
    'handler lead',
    'handler responsible-unit',
    'office lead',
    'office responsible-unit',
  ],
  SendFulfilmentNotice: ['handler lead', 'office lead', 'assigning-body supervising-body'],
  SubmitLedger: ['office lead'],
  ConfirmNoticeDelivery: ['handler lead', 'office lead', 'assigning-body supervising-body', 'deputy proposer'],
  RateFulfilment: ['assigning-body supervising-body', 'deputy proposer'],
  ChaseRater: ['office lead', 'assigning-body supervising-body'],
  ExcludeFulfilmentRating: ['assigning-body supervising-body'],
  RecordFulfilmentMeeting: ['assigning-body supervising-body'],
  ConvertResult: ['chief lead'],
  DelegateDesk: [
    'handler self',
    'office self',
    'office colleague',
    'assigning-body self',
    'assigning-body colleague',
    'supervisor self',
  ],
  AdoptLetterTemplate: ['office colleague'],
  PublishYear: ['security-administrator none'],
  AddClosure: ['security-administrator none'],
  InstallPack: ['security-administrator none'],
  MoveCases: ['security-administrator none'],
  EndDelegation: [
    'handler self',
    'office self',
    'office colleague',
    'assigning-body self',
    'assigning-body colleague',
    'supervisor self',
  ],
  ChooseKeyItem: ['assigning-body supervising-body'],
  TrackAcrossYears: ['assigning-body supervising-body'],
  PlanInspection: ['assigning-body supervising-body'],
  OrderRectification: ['assigning-body supervising-body'],
  RecordInspection: ['assigning-body supervising-body'],
  ReportDuty: ['handler responsible-unit', 'office responsible-unit', 'assigning-body supervising-body'],
  CallForReports: ['assigning-body supervising-body'],
  VoteOnReport: ['assigning-body supervising-body'],
  RecordReportPrinted: ['assigning-body supervising-body'],
  AcceptDuty: ['assigning-body supervising-body'],
  RejectDuty: ['assigning-body supervising-body'],
  RecordYearlyState: ['assigning-body supervising-body'],
  ChaseDuty: ['assigning-body supervising-body', 'supervisor supervising-body', 'supervisor other-unit'],
  CloseOversight: ['assigning-body supervising-body'],
  SendYearlyNotices: ['assigning-body supervising-body'],
  ChaseYearlyRaters: ['assigning-body supervising-body'],
  ExcludeYearlyRaters: ['assigning-body supervising-body'],
  ReorganiseUnit: ['assigning-body supervising-body'],
  HandOverInbox: ['office colleague', 'assigning-body colleague'],
};
const acts = Object.keys(expected) as readonly Act[];

describe('the policy of rights', () => {
  it.each(acts)('opens %s to exactly these roles in these relations, of all there are', (act) => {
    const open = roles.flatMap((role) =>
      relations.filter((relation) => mayAct(act, [role], relation)).map((relation) => `${role} ${relation}`),
    );
    expect(open.sort()).toEqual([...expected[act]].sort());
  });

  it('knows no act beyond these', () => {
    expect(Object.keys(policy).sort()).toEqual([...acts].sort());
  });

  it.each(acts)('names for a refusal of %s the roles that could do it', (act) => {
    expect([...new Set(rolesFor(act))].sort()).toEqual(
      [...new Set(expected[act].map((pair) => pair.split(' ')[0]))].sort(),
    );
  });

  it('lets nobody of the rated unit rate, whatever they hold together (第三十八条)', () => {
    const unitRoles = roles.filter((role) => role !== 'deputy');
    expect(mayAct('RateReply', unitRoles, 'lead')).toBe(false);
    expect(mayAct('RateReply', unitRoles, 'co-handler')).toBe(false);
    expect(mayAct('RateFulfilment', unitRoles, 'lead')).toBe(false);
  });

  it('leaves receipts, their decision and fulfilment to 人代工委, none of them to the secretariat (第二十七条)', () => {
    const open = acts.filter((act) => mayAct(act, roles, 'assigning-body'));
    expect(open).toEqual([
      'RegisterProposal',
      'RegisterSecretStub',
      ...intakeActs,
      'AssignProposal',
      'ConsentToReturn',
      'RefuseReturn',
      'ReassignProposal',
      'AddCoHandler',
      'ReleaseCoHandler',
      'ExtendReply',
      'SetOwnDate',
      'PauseClock',
      'ResumeClock',
      'ChaseOwner',
      'ArchiveCase',
      'WithdrawProposal',
      'CorrectDay',
    ]);
  });

  it('lets no responsible unit confirm its own fulfilment, whatever its people hold together: our default', () => {
    expect(mayAct('ConfirmFulfilment', roles, 'responsible-unit')).toBe(false);
  });

  it('gives the three administrators no act on a case (三员): the rules that all are counted by are the security administrator’s', () => {
    const administrators = ['system-administrator', 'security-administrator', 'audit-administrator'] as const;
    const open = acts.filter((act) => relations.some((relation) => mayAct(act, administrators, relation)));
    expect(open).toEqual(['PublishYear', 'AddClosure', 'InstallPack', 'MoveCases']);
    expect(open.filter((act) => mayAct(act, ['system-administrator', 'audit-administrator'], 'none'))).toEqual([]);
  });

  it('asks for role and relation in one grant: a co-handler’s chief who is a handler elsewhere signs nothing', () => {
    expect(mayAct('SignReply', ['handler', 'chief'], 'co-handler')).toBe(false);
    expect(mayAct('SignReply', ['handler', 'chief'], 'lead')).toBe(true);
  });
});
