import { plainDate } from '@banli/calendar';
import { commitmentStream } from '@banli/domain';
import {
  assigner,
  chief,
  coHandler,
  coHandlerStaff,
  deputy,
  handler,
  lead,
  office,
  shortLetter,
  supervisor,
  type Stage,
} from '../support/short-life';
import { furtherLives } from './further-lives';
import type { LivedCase } from './lived-case';
import { oneOf } from './random';

export const coHandlerOffice = 'cq-slj-office';
export const governmentOffice = 'cq-jytas';
export const coordinator = 'cq-jytas-office';
const newLead = 'cq-jjxxw';
const PROMISE = '1-1';
const anyStage = ['registered', 'assigned', 'in-hand', 'consulted', 'drafted', 'signed', 'sent'] as const;

/** Contact and two opinions, all asked for at once: the order in which they are recorded is left to chance. */
async function consultAtOnce(one: LivedCase): Promise<void> {
  const [handling, helping] = await Promise.all([one.as(handler), one.as(coHandlerStaff)]);
  await Promise.all([
    handling.act(one.the, 'RecordContact', { manner: 'visit', summary: '上门面谈。' }),
    helping.act(one.the, 'SubmitOpinion', { text: '赞成。' }),
  ]);
  await handling.act(one.the, 'AcceptOpinion', { unit: coHandler });
}

/** Ways through the picture of a proposal's life; each ends in a state of its own. */
export const lives: Readonly<Record<string, (one: LivedCase) => Promise<void>>> = {
  plain: (one) => one.playOn('registered', 'closed'),

  'acts-at-once': async (one) => {
    await one.playOn('registered', 'in-hand');
    await consultAtOnce(one);
    await one.playOn('consulted', 'closed');
  },

  'opinion-bounced': async (one) => {
    await one.playOn('registered', 'in-hand');
    const [handling, helping] = await Promise.all([one.as(handler), one.as(coHandlerStaff)]);
    await handling.act(one.the, 'RecordContact', { manner: 'telephone', summary: '电话沟通。' });
    await helping.act(one.the, 'SubmitOpinion', { text: '无意见。' });
    const ground = oneOf(one.random, ['no-substance', 'circumstances-unexplained'] as const);
    await handling.act(one.the, 'BounceOpinion', { unit: coHandler, ground, note: '请补充。' });
    await one.moveTo('2021-02-10');
    await helping.act(one.the, 'SubmitOpinion', { text: '已补充。' });
    await handling.act(one.the, 'AcceptOpinion', { unit: coHandler });
    await one.playOn('consulted', 'sent');
  },

  'opinion-late': async (one) => {
    await one.playOn('registered', 'in-hand');
    await one.moveTo(oneOf(one.random, ['2021-03-25', '2021-03-29', '2021-04-06'] as const));
    await one.playOn('in-hand', 'delivered');
  },

  'opinion-withdrawn': async (one) => {
    await one.playOn('registered', 'in-hand');
    const helping = await one.as(coHandlerStaff);
    await helping.act(one.the, 'SubmitOpinion', { text: '初步意见。' });
    await helping.act(one.the, 'WithdrawOpinion', {});
    await one.playOn('in-hand', 'numbered');
  },

  'opinion-waived': async (one) => {
    await one.playOn('registered', 'in-hand');
    const [handling, checking] = await Promise.all([one.as(handler), one.as(office)]);
    await handling.act(one.the, 'RecordContact', { manner: 'meeting', summary: '座谈。' });
    await checking.act(one.the, 'WaiveOpinion', { unit: coHandler, reason: '职责已划转。' });
    await one.playOn('consulted', 'closed');
  },

  're-assigned': async (one) => {
    await one.playOn('registered', 'assigned');
    const [handling, assigning] = await Promise.all([one.as(handler), one.as(assigner)]);
    await handling.act(one.the, 'RequestReturn', { reasons: '不属本单位职责。' });
    await assigning.act(one.the, 'ConsentToReturn', { unit: lead });
    await one.moveTo(oneOf(one.random, ['2021-02-08', '2021-02-18'] as const));
    await assigning.act(one.the, 'ReassignProposal', { lead: newLead, coHandlers: [coHandler] });
    await (await one.as(`${newLead}-handler`)).act(one.the, 'AcknowledgeAssignment', {});
  },

  'return-refused': async (one) => {
    await one.playOn('registered', 'in-hand');
    await (await one.as(coHandlerOffice)).act(one.the, 'RequestReturn', { reasons: '与我局无关。' });
    await (await one.as(assigner)).act(one.the, 'RefuseReturn', { unit: coHandler, reasons: '属河道管理。' });
    await one.playOn('in-hand', 'sent');
  },

  disagreement: async (one) => {
    await one.playOn('registered', 'checked');
    await (await one.as(coHandlerStaff)).act(one.the, 'RecordDisagreement', { text: '职责划分有异议。' });
    const outcome = '水域由市水利局负责。';
    await (await one.as(coordinator)).act(one.the, 'CoordinateDisagreement', { unit: coHandler, outcome });
    await one.playOn('checked', 'closed');
  },

  'draft-returned': async (one) => {
    await one.playOn('registered', 'checked');
    const note = '时限应具体到月。';
    await (await one.as(chief)).act(one.the, 'ReturnDraft', { version: 1, to: 'drafting', note });
    await one.playOn('consulted', 'numbered');
  },

  'not-satisfied': async (one) => {
    await one.playOn('registered', 'delivered');
    const rating = { level: 'not-satisfied', reasons: '未说明完成时间。' };
    await (await one.as(deputy)).act(one.the, 'RateReply', rating);
  },

  rehandled: async (one) => {
    await one.playOn('registered', 'delivered');
    const rating = { level: 'not-satisfied', reasons: '未说明完成时间。' };
    await (await one.as(deputy)).act(one.the, 'RateReply', rating);
    await one.moveTo('2021-02-18');
    const order = { reasons: '代表意见具体。', requirements: '逐段写明完成时限。' };
    await (await one.as(assigner)).act(one.the, 'OrderRehandling', order);
    const handling = await one.as(handler);
    await handling.act(one.the, 'ConfirmOrderReceived', { proof: '平台签收记录第3号' });
    await one.moveTo('2021-04-21');
    await handling.act(one.the, 'RecordContact', { manner: 'visit', summary: '再次面谈。' });
  },

  withdrawn: async (one) => {
    const stage: Stage = oneOf(one.random, anyStage);
    await one.playOn('registered', stage);
    await (await one.as(deputy)).act(one.the, 'WithdrawProposal', { reason: '问题已经解决。' });
  },

  excluded: async (one) => {
    await one.playOn('registered', 'delivered');
    await one.moveTo('2021-03-11');
    await (await one.as(assigner)).act(one.the, 'ExcludeRating', {});
  },

  overdue: async (one) => {
    const stage: Stage = oneOf(one.random, ['assigned', 'in-hand', 'consulted'] as const);
    await one.playOn('registered', stage);
    await one.moveTo(oneOf(one.random, ['2021-05-07', '2021-05-20', '2021-06-30'] as const));
    await one.playOn(stage, 'drafted');
  },

  'number-of-the-document-office': async (one) => {
    await one.playOn('registered', 'signed');
    const serial = Number(one.the.number);
    await (await one.as(office)).act(one.the, 'NumberReply', { series: '渝环发', serial });
    await one.playOn('numbered', 'delivered');
  },

  'promise-kept': async (one) => {
    await one.playOn('registered', 'closed');
    const promise = commitmentStream(one.stream, 1, 1);
    const handling = await one.as(handler);
    await handling.actOnCommitment(one.the, PROMISE, 'ReportProgress', { text: '已完成一半。' });
    await one.moveTo(oneOf(one.random, ['2021-11-01', '2021-12-31', '2022-02-01'] as const), [promise]);
    await handling.actOnCommitment(one.the, PROMISE, 'ReportFulfilment', { evidence: '验收报告。' });
    await (await one.as(supervisor)).actOnCommitment(one.the, PROMISE, 'ConfirmFulfilment', { remark: '属实。' });
  },

  'promise-put-off': async (one) => {
    await one.playOn('registered', 'sent');
    const promise = commitmentStream(one.stream, 1, 1);
    const [handling, signing] = await Promise.all([one.as(handler), one.as(chief)]);
    await one.moveTo('2021-12-01', [promise]);
    const change = { dueOn: plainDate('2022-06-30'), reason: '上游协议推迟签订。' };
    await handling.actOnCommitment(one.the, PROMISE, 'RequestCommitmentChange', change);
    await signing.actOnCommitment(one.the, PROMISE, 'ApproveCommitmentChange', { decision: '渝环签〔2021〕88号' });
    await one.moveTo(oneOf(one.random, ['2022-06-01', '2022-07-05'] as const), [promise]);
    await handling.actOnCommitment(one.the, PROMISE, 'ReportFulfilment', { evidence: '验收报告。' });
    const reason = '第三段尚未完工。';
    await (await one.as(supervisor)).actOnCommitment(one.the, PROMISE, 'RejectFulfilment', { reason });
  },

  'promise-given-up': async (one) => {
    await one.playOn('registered', 'closed');
    const [handling, signing] = await Promise.all([one.as(handler), one.as(chief)]);
    const change = { item: '完成两段修复方案。', reason: '第三段已由他单位完成。' };
    await handling.actOnCommitment(one.the, PROMISE, 'RequestCommitmentChange', change);
    await signing.actOnCommitment(one.the, PROMISE, 'RefuseCommitmentChange', { reason: '仍应完成三段。' });
    await signing.actOnCommitment(one.the, PROMISE, 'DropCommitment', { reason: '职责已划转。' });
  },

  redrafted: async (one) => {
    await one.playOn('registered', 'checked');
    const content = { ...shortLetter, title: '重庆市生态环境局关于岸线修复的答复函' };
    await (await one.as(handler)).act(one.the, 'SaveDraft', { content });
    await one.playOn('drafted', 'numbered');
  },

  ...furtherLives,
};

/** Lives at a unit of the case's own: what happens at a unit's desks, or in its year, is of all its cases. */
export const livesOfOwnUnit: readonly string[] = ['stood-in', 'told-yearly'];
