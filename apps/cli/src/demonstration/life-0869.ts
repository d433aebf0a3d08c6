import type { PlainDate } from '@banli/calendar';
import type { ProposalActBody, ProposalActName, CommitmentActBody, CommitmentActName } from '@banli/contracts';
import { commitmentStream, proposalStream } from '@banli/domain';
import {
  assigner,
  assumptions,
  checker,
  chief,
  coHandlers,
  coHandlingStaff,
  correctedLetter0869,
  deputy,
  handler,
  lead,
  letter0869,
  proposal,
  proposalKey,
  replyNumber,
} from './case-0869';
import { timelineStart, type Step } from './life-player';

export const stream0869 = proposalStream(proposalKey);
export const commitment0869 = commitmentStream(stream0869, 1, 1);

const { dates, opinions, contact, delivery, rating, fulfilment, publication } = assumptions;
const on = dates.value;

const step = <A extends ProposalActName>(
  day: PlainDate,
  who: { readonly id: string },
  act: A,
  body: ProposalActBody<A>,
  zh: string,
  en: string,
): Step => ({ on: day, who: who.id, what: { zh, en }, act: (client) => client.act(proposalKey, act, body) });

const promiseStep = <A extends CommitmentActName>(
  day: PlainDate,
  who: { readonly id: string },
  act: A,
  body: CommitmentActBody<A>,
  zh: string,
  en: string,
): Step => ({
  on: day,
  who: who.id,
  what: { zh, en },
  act: (client) => client.actOnCommitment(proposalKey, '1-1', act, body),
});

const registration: Step = {
  on: on.receivedOn,
  who: assigner.id,
  what: { zh: '登记建议第0869号', en: 'Proposal 0869 is registered' },
  act: (client) =>
    client.register({
      ...proposalKey,
      title: proposal.title,
      text: assumptions.proposal.value.text,
      requests: [...assumptions.proposal.value.requests],
      leadProposer: deputy.id,
      inSession: false,
      containsStateSecret: false,
      timelineStart: timelineStart(on.receivedOn),
    }),
};

const opinionSteps: readonly Step[] = opinions.value.flatMap((opinion) => {
  const staff = coHandlingStaff.find((person) => person.unit === opinion.unit);
  const unit = coHandlers.find((party) => party.id === opinion.unit)?.shortName ?? opinion.unit;
  if (!staff) return [];
  return [
    step(
      opinion.submittedOn,
      staff,
      'SubmitOpinion',
      { text: opinion.text },
      `${unit}提交协办意见`,
      `${unit} submits its opinion`,
    ),
    step(
      opinion.acceptedOn,
      handler,
      'AcceptOpinion',
      { unit: opinion.unit },
      `采纳${unit}的协办意见`,
      `The opinion of ${unit} is accepted`,
    ),
  ];
});

/** The text is signed by its hash, which the chief is shown: read from the case page, never computed here. */
const signing: Step = {
  on: on.signedOn,
  who: chief.id,
  what: { zh: '主要负责人签发，签名绑定文本', en: 'The chief signs exactly the text shown' },
  act: async (client) => {
    const { draft } = await client.caseOf(proposalKey);
    if (!draft) throw new Error('the case page shows no draft to sign');
    return client.act(proposalKey, 'SignReply', { version: draft.version, contentHash: draft.contentHash });
  },
};

const handling: readonly Step[] = [
  step(on.acknowledgedOn, handler, 'AcknowledgeAssignment', {}, '主办单位签收', 'The lead unit acknowledges'),
  step(on.contactedOn, handler, 'RecordContact', contact.value, '与代表沟通', 'The deputy is contacted'),
  ...opinionSteps,
  step(
    on.draftedOn,
    handler,
    'SaveDraft',
    { content: letter0869 as never },
    '起草答复函（按原函录入）',
    'The reply is drafted, as the real letter reads',
  ),
  step(
    on.redraftedOn,
    handler,
    'SaveDraft',
    { content: correctedLetter0869 as never },
    '补上分类和承诺事项',
    'Class and commitment are added',
  ),
  step(on.checkedOn, checker, 'CheckDraft', { version: 2 }, '办公室审核', 'The office checks it'),
  signing,
  step(
    on.numberedOn,
    checker,
    'NumberReply',
    { series: replyNumber.series, serial: replyNumber.serial },
    '登记文号（文书室编号）',
    'The document office’s number is entered',
  ),
  step(
    on.sentOn,
    checker,
    'DispatchReply',
    { channels: ['paper', 'platform'] },
    '寄送代表并抄送十个单位',
    'It is sent to the deputy, with copies to ten recipients',
  ),
  step(
    on.deliveredOn,
    checker,
    'ConfirmDelivery',
    { recipient: deputy.id, proof: delivery.value },
    '代表收到答复函',
    'The deputy has the letter',
  ),
  step(on.ratedOn, deputy, 'RateReply', { level: rating.value.level }, '代表评价', 'The deputy rates it'),
  step(
    on.publishedOn,
    checker,
    'RecordPublication',
    { site: 'unit', address: publication.value },
    '在本单位网站公开',
    'The unit publishes it on its site',
  ),
  step(on.archivedOn, checker, 'ArchiveCase', { file: '2021年代表建议第0869号卷' }, '归档', 'The case is archived'),
].sort((left, right) => (left.on < right.on ? -1 : left.on > right.on ? 1 : 0));

const following: readonly Step[] = [
  promiseStep(
    on.fulfilledOn,
    handler,
    'ReportFulfilment',
    { evidence: fulfilment.value.evidence },
    '报告承诺事项已落实',
    'The commitment is reported fulfilled',
  ),
  promiseStep(
    on.confirmedOn,
    assigner,
    'ConfirmFulfilment',
    { remark: fulfilment.value.remark },
    '人代工委确认落实',
    'The deputies’ affairs committee confirms it',
  ),
];

const assignment = step(
  on.assignedOn,
  assigner,
  'AssignProposal',
  { lead: lead.id, coHandlers: coHandlers.map((unit) => unit.id) },
  '交办：主办一个单位，协办七个单位',
  'It is assigned to a lead unit and seven co-handlers',
);

/** The life of 0869, in order; the proposal's own part, then the commitment's. */
export const life0869 = { registration, handling: [assignment, ...handling], following };
