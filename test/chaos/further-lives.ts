import { plainDate } from '@banli/calendar';
import { commitmentStream, fulfilmentStream, partyId } from '@banli/domain';
import { eventually } from '../support/eventually';
import { answerSeparately, sendOwnLetter } from '../support/separate-life';
import { assigner, chief, coHandler, deputy, handler, lead, office, publish } from '../support/short-life';
import type { LivedCase } from './lived-case';
import { oneOf } from './random';

export const coHandlerChief = 'cq-slj-chief';
const newcomer = 'cq-jjxxw';
const arbiter = 'cq-jytas-office';
/** Something that a workflow does by itself, also where its worker has just been killed, milliseconds. */
const DONE_WITHIN = 120_000;
const telephone = { manner: 'telephone', summary: '电话沟通。' } as const;
const notSatisfied = { level: 'not-satisfied', reasons: '未说明完成时间。' } as const;

async function refusedReturn(one: LivedCase): Promise<void> {
  await one.playOn('registered', 'assigned');
  await (await one.as(handler)).act(one.the, 'RequestReturn', { reasons: '不属本单位职责。' });
  await (await one.as(assigner)).act(one.the, 'RefuseReturn', { unit: lead, reasons: '属岸线修复。' });
  await (await one.as(handler)).act(one.the, 'RequestArbitration', { reasons: '职责规定已附。' });
}

async function promisesOpened(one: LivedCase, count: number, answer?: string): Promise<void> {
  const client = await one.as(assigner);
  await eventually(
    () => client.caseOf(one.the, answer),
    ({ commitments }) => commitments.length === count,
    DONE_WITHIN,
  );
}

/** Ways that leave the straight one at their sides: who handles it, by whom, when, and what comes after the answer. */
export const furtherLives: Readonly<Record<string, (one: LivedCase) => Promise<void>>> = {
  separate: async (one) => {
    const assigning = await one.as(assigner);
    await assigning.act(one.the, 'AssignProposal', { lead, manner: 'separate', separateWith: [coHandler] });
    await answerSeparately(one, one.the, lead, '渝环函');
    await (await one.as(deputy)).act(one.the, 'RateReply', { level: 'satisfied', branch: lead });
    await one.moveTo(oneOf(one.random, ['2021-02-18', '2021-03-30'] as const));
    await answerSeparately(one, one.the, coHandler, '渝环函');
    for (const unit of [lead, coHandler]) await promisesOpened(one, 1, unit);
  },

  arbitrated: async (one) => {
    await refusedReturn(one);
    await one.moveTo('2021-02-18');
    const decision = { unit: lead, outcome: 'returned', reasons: '按三定方案。' } as const;
    await (await one.as(arbiter)).act(one.the, 'DecideArbitration', decision);
    await (await one.as(assigner)).act(one.the, 'ReassignProposal', { lead: newcomer, coHandlers: [coHandler] });
    await (await one.as(`${newcomer}-handler`)).act(one.the, 'AcknowledgeAssignment', {});
  },

  'refusal-upheld': async (one) => {
    await refusedReturn(one);
    const decision = { unit: lead, outcome: 'upheld', reasons: '按三定方案。' } as const;
    await (await one.as(arbiter)).act(one.the, 'DecideArbitration', decision);
    await one.playOn('assigned', 'sent');
  },

  'co-handlers-changed': async (one) => {
    await one.playOn('registered', 'in-hand');
    const assigning = await one.as(assigner);
    await one.moveTo('2021-02-26');
    await assigning.act(one.the, 'AddCoHandler', { unit: newcomer, reason: '涉及产业布局。' });
    await assigning.act(one.the, 'ReleaseCoHandler', { unit: coHandler, reason: '不涉及河道。' });
    const handling = await one.as(handler);
    await handling.act(one.the, 'RecordContact', telephone);
    await (await one.as(`${newcomer}-handler`)).act(one.the, 'SubmitOpinion', { text: '赞成。' });
    await handling.act(one.the, 'AcceptOpinion', { unit: newcomer });
    await one.playOn('consulted', 'drafted');
  },

  'own-date': async (one) => {
    const assigning = await one.as(assigner);
    const ownDate = { dueOn: plainDate('2021-04-01'), reason: '汛期前须答复。' };
    await assigning.act(one.the, 'AssignProposal', { lead, coHandlers: [coHandler], ownDate });
    await one.moveTo(oneOf(one.random, ['2021-03-24', '2021-04-09'] as const));
    await one.playOn('assigned', 'sent');
  },

  extended: async (one) => {
    await one.playOn('registered', 'in-hand');
    await one.moveTo('2021-04-14');
    await (await one.as(chief)).act(one.the, 'ExtendReply', { reason: '涉及七个部门。' });
    const chase = { clock: 'opinion/cq-slj/1', channel: 'telephone', text: '请尽快提出意见。' } as const;
    await (await one.as(assigner)).act(one.the, 'ChaseOwner', chase);
    await one.moveTo('2021-05-20');
    await one.playOn('in-hand', 'delivered');
  },

  claimed: async (one) => {
    await one.playOn('registered', 'in-hand');
    await (await one.as(handler)).act(one.the, 'ClaimCase', {});
    await (await one.as(office)).act(one.the, 'ReassignWork', {});
    await (await one.as(handler)).act(one.the, 'ClaimCase', {});
    await one.playOn('in-hand', 'numbered');
  },

  'day-corrected': async (one) => {
    await one.playOn('registered', 'in-hand');
    await one.moveTo('2021-02-10');
    const client = await one.as(office);
    const { correctable } = await client.caseOf(one.the);
    const seq = correctable.find(({ type }) => type === 'AssignmentAcknowledged')?.seq ?? 0;
    const right = { on: plainDate('2021-02-08'), proof: '纸质签收单', reason: '录入日期有误。' };
    await client.act(one.the, 'CorrectDay', { seq, ...right });
    await one.moveTo(oneOf(one.random, ['2021-03-08', '2021-03-15'] as const));
    await one.playOn('in-hand', 'sent');
  },

  'stood-in': async (one) => {
    const unit = one.ownUnit;
    const away = await one.as(`${unit}-handler`);
    await (await one.as(assigner)).act(one.the, 'AssignProposal', { lead: unit });
    await away.act(one.the, 'AcknowledgeAssignment', {});
    await away.act(one.the, 'ClaimCase', {});
    const substitute = `${unit}-colleague`;
    const [from, to] = [plainDate('2021-02-05'), plainDate('2021-02-26')];
    await away.actAtDesk(unit, 'DelegateDesk', { substitute, from, to, reason: '公出' });
    const inPlace = (await one.as(substitute)).inPlaceOf(`${unit}-handler`);
    await inPlace.act(one.the, 'RecordContact', telephone);
    const keeping = await one.as(`${unit}-office`);
    const [running] = (await keeping.desk(unit)).rows;
    await keeping.actAtDesk(unit, 'EndDelegation', { delegation: running?.seq ?? 0 });
    await keeping.actAtDesk(unit, 'AdoptLetterTemplate', { texts: { tableTitle: '办理承诺清单' }, reason: '统一用语' });
    await sendOwnLetter(one, one.the, unit, '渝环函');
    await promisesOpened(one, 1);
  },

  'told-yearly': async (one) => {
    const unit = one.ownUnit;
    await (await one.as(assigner)).act(one.the, 'AssignProposal', { lead: unit });
    await answerSeparately(one, one.the, unit, '渝环函');
    await promisesOpened(one, 1);
    const round = fulfilmentStream({ jurisdiction: 'chongqing', year: 2021, unit: partyId(unit) });
    await one.moveTo('2021-10-08', [commitmentStream(one.stream, 1, 1)]);
    await one.moveTo('2021-10-08', [round]);
    const [telling, rater] = [await one.as(`${unit}-office`), await one.as(deputy)];
    await eventually(
      () => telling.rounds(),
      ({ tasks }) => tasks.length > 0,
      DONE_WITHIN,
    );
    await telling.actInRound(round, 'SendFulfilmentNotice', { rater: deputy, channels: ['paper', 'platform'] });
    await telling.actInRound(round, 'SubmitLedger', {});
    await rater.actInRound(round, 'ConfirmNoticeDelivery', { rater: deputy, proof: '本人签收' });
    if (oneOf(one.random, [true, false] as const)) {
      await rater.actInRound(round, 'RateFulfilment', { rater: deputy, level: 'satisfied' });
      return;
    }
    await rater.actInRound(round, 'RateFulfilment', { rater: deputy, ...notSatisfied });
    const meeting = { rater: deputy, participants: '代表、承办单位', outcome: '明年一季度前完成。' };
    await (await one.as(assigner)).actInRound(round, 'RecordFulfilmentMeeting', meeting);
  },

  merged: async (one) => {
    const merged = await one.registerAnother();
    const assigning = await one.as(assigner);
    const into = one.stream;
    await assigning.act(merged, 'InformProposersOfMerge', { into, told: [deputy], manner: 'telephone' });
    await assigning.act(merged, 'MergeProposal', { into, reasons: '内容相近。' });
    await eventually(
      () => assigning.caseOf(one.the),
      ({ intake }) => intake.mergedIn.length === 1,
      DONE_WITHIN,
    );
    await one.playOn('registered', 'sent');
    await eventually(
      () => assigning.caseOf(merged),
      ({ phase }) => phase === 'sent',
      DONE_WITHIN,
    );
    await (await one.as(deputy)).act(merged, 'ConfirmDelivery', { recipient: deputy, proof: '代表本人签收。' });
    await (await one.as(deputy)).act(merged, 'RateReply', { level: 'satisfied' });
  },

  'sent-back': async (one) => {
    const assigning = await one.as(assigner);
    const told = { ground: 'other-by-law', manner: 'telephone', explanation: '已电话说明。' } as const;
    await assigning.act(one.the, 'InformDeputyOfReview', told);
    if (oneOf(one.random, [true, false] as const)) {
      await assigning.act(one.the, 'SendBackProposal', { reasons: '不属建议。' });
      return;
    }
    await assigning.act(one.the, 'PassOnForReference', { to: coHandler, reasons: '供工作参考。' });
  },

  'received-by-each-channel': async (one) => {
    await one.playOn('registered', 'sent');
    const client = await one.as(office);
    await client.act(one.the, 'ConfirmDelivery', { recipient: deputy, channel: 'platform', proof: '平台记录' });
    await one.moveTo('2021-02-18');
    await client.act(one.the, 'ConfirmDelivery', { recipient: deputy, channel: 'paper', proof: '挂号信回执' });
    await one.playOn('delivered', 'closed');
  },

  archived: async (one) => {
    await one.playOn('registered', 'closed');
    await publish(one, one.the);
    await one.moveTo('2021-02-22');
    await (await one.as(office)).act(one.the, 'ArchiveCase', { file: `卷${one.the.number}` });
  },

  'not-public': async (one) => {
    await one.playOn('registered', 'closed');
    await one.moveTo('2021-02-25');
    const exemption = { ground: 'privacy', reason: '涉及个人隐私。' } as const;
    await (await one.as(chief)).act(one.the, 'ExemptFromPublication', exemption);
    await (await one.as(office)).act(one.the, 'ArchiveCase', { file: `卷${one.the.number}` });
  },

  'met-after-two-rounds': async (one) => {
    await one.playOn('registered', 'delivered');
    const [rater, committee, handling] = [await one.as(deputy), await one.as(assigner), await one.as(handler)];
    await rater.act(one.the, 'RateReply', notSatisfied);
    await committee.act(one.the, 'OrderRehandling', { reasons: '意见具体。', requirements: '写明时限。' });
    await handling.act(one.the, 'ConfirmOrderReceived', { proof: '平台签收记录' });
    await handling.act(one.the, 'RecordContact', telephone);
    await one.playOn('consulted', 'numbered');
    await (await one.as(office)).act(one.the, 'DispatchReply', { channels: ['paper', 'platform'] });
    await promisesOpened(one, 2);
    await one.playOn('sent', 'delivered');
    await rater.act(one.the, 'RateReply', notSatisfied);
    await committee.act(one.the, 'RecordMeeting', { participants: [deputy, lead], outcome: '每季度通报。' });
  },
};
