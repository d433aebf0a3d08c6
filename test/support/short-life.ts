import type { LetterContentBody } from '@banli/contracts';
import { partyId } from '@banli/domain';
import { plainDate } from '@banli/calendar';
import type { ProposalPath } from '../../apps/cli/src/api/api-client';
import { eventually } from './eventually';
import type { FreshCase, TestStack } from './stack';

/** Who acts in a life; also where it is not the whole stack that stands behind them. */
export type Offices = Pick<TestStack, 'as' | 'assign'>;

export const stages = [
  'registered',
  'assigned',
  'in-hand',
  'consulted',
  'drafted',
  'checked',
  'signed',
  'numbered',
  'sent',
  'delivered',
  'closed',
] as const;

export type Stage = (typeof stages)[number];

export const lead = 'cq-sthjj';
export const handler = 'cq-sthjj-handler';
export const office = 'cq-sthjj-office';
export const chief = 'cq-sthjj-chief';
export const assigner = 'cq-rdgw-assigner';
export const supervisor = 'cq-rdgw-supervisor';
export const deputy = 'deputy-li-songliao';
/** 市水利局, the one co-handler of a short life. */
export const coHandler = 'cq-slj';
export const coHandlerStaff = 'cq-slj-handler';

/** A letter that may be signed: a promise, its class, and the copies that article 25 asks for. */
export const shortLetter: LetterContentBody = {
  title: '重庆市生态环境局关于代表建议办理情况的答复函',
  salutation: ['李松辽'],
  opening: '您提出的建议收悉。经研究办理，现将办理情况答复如下：',
  sections: [{ heading: '关于岸线修复', paragraphs: ['我局已制定分段修复方案，正在组织实施。'] }],
  closing: ['此函已经吴盛海局长审签。'],
  resultClass: 'in-progress',
  commitments: [{ item: '完成岸线分段修复方案。', dueOn: plainDate('2021-12-31'), responsibleUnit: partyId(lead) }],
  copies: [partyId('cq-rdgw'), partyId('cq-jytas'), partyId(coHandler)],
};

/** Also where the worker that opens it has just been killed, milliseconds. */
const COMMITMENT_OPENED_WITHIN = 120_000;

/** What leads to each stage, by whoever must do it. */
const acts: Readonly<Record<Exclude<Stage, 'registered'>, (stack: Offices, the: ProposalPath) => Promise<unknown>>> = {
  assigned: (stack, the) => stack.assign(the, [coHandler]),
  'in-hand': async (stack, the) => (await stack.as(handler)).act(the, 'AcknowledgeAssignment', {}),
  consulted: async (stack, the) => {
    await (await stack.as(handler)).act(the, 'RecordContact', { manner: 'telephone', summary: '电话沟通。' });
    await (await stack.as(coHandlerStaff)).act(the, 'SubmitOpinion', { text: '我局赞成，将予配合。' });
    await (await stack.as(handler)).act(the, 'AcceptOpinion', { unit: coHandler });
  },
  drafted: async (stack, the) => (await stack.as(handler)).act(the, 'SaveDraft', { content: shortLetter }),
  checked: async (stack, the) => {
    const { draft } = await (await stack.as(office)).caseOf(the);
    await (await stack.as(office)).act(the, 'CheckDraft', { version: draft?.version ?? 0 });
  },
  signed: async (stack, the) => {
    const client = await stack.as(chief);
    const { draft } = await client.caseOf(the);
    await client.act(the, 'SignReply', { version: draft?.version ?? 0, contentHash: draft?.contentHash ?? '' });
  },
  numbered: async (stack, the) => (await stack.as(office)).act(the, 'NumberReply', { series: '渝环函' }),
  sent: async (stack, the) => {
    const client = await stack.as(office);
    await client.act(the, 'DispatchReply', { channels: ['paper', 'platform'] });
    await eventually(
      () => client.caseOf(the),
      ({ commitments }) => commitments.length === 1,
      COMMITMENT_OPENED_WITHIN,
    );
  },
  delivered: async (stack, the) =>
    (await stack.as(office)).act(the, 'ConfirmDelivery', { recipient: deputy, proof: '代表本人签收。' }),
  closed: async (stack, the) => (await stack.as(deputy)).act(the, 'RateReply', { level: 'satisfied' }),
};

/** The unit's own site, which is no real one. */
export const unitSite = { site: 'unit', address: 'https://sthjj.example/jyta/2021/0869.html' } as const;

/** What a case needs before it can be archived: its reply made public. */
export const publish = async (stack: Offices, the: ProposalPath): Promise<unknown> =>
  (await stack.as(office)).act(the, 'RecordPublication', unitSite);

/** Takes a case from one stage to another, on whatever day its workflow stands. */
export async function playOn(stack: Offices, the: ProposalPath, after: Stage, to: Stage): Promise<void> {
  for (const stage of stages.slice(stages.indexOf(after) + 1, stages.indexOf(to) + 1))
    if (stage !== 'registered') await acts[stage](stack, the);
}

/** A fresh case with one co-handler and one promise, played to a stage within its first day, 2021-02-05. */
export async function playTo(stack: TestStack, to: Stage): Promise<FreshCase> {
  const fresh = await stack.register();
  await playOn(stack, fresh, 'registered', to);
  return fresh;
}
