import type { ProposalKey } from '@banli/domain';
import type { CaseFacts, ReplyNumber } from '@banli/letter';
import { coHandlers, directory, lead, ownCongress } from './case-0869-parties';
import { chief, deputy } from './case-0869-people';

export { assumptions, correctedLetter0869 } from './case-0869-assumptions';
export { letter0869 } from './case-0869-letter';
export * from './case-0869-parties';
export * from './case-0869-people';

/** 重庆市五届人大四次会议, number 0869. */
export const proposalKey: ProposalKey = { jurisdiction: 'chongqing', session: '5-4', number: '0869' };

export const proposal: CaseFacts['proposal'] = {
  number: proposalKey.number,
  title: '关于在成渝地区双城经济圈建设中强化生态环境保护联防联控的建议',
  congress: '市五届人大',
  session: '四次会议',
};

export const replyNumber: ReplyNumber = { series: '渝环函', year: 2021, serial: 313 };

/** What the record knows on the day of signing: every opinion accepted and used. */
export const facts0869 = (pack: CaseFacts['pack']): CaseFacts => ({
  proposal,
  deputies: [deputy.name],
  lead: lead.id,
  coHandlers: coHandlers.map(({ id }) => ({ unit: id, opinion: 'accepted', used: true })),
  signer: { name: chief.name, post: '局长' },
  ownCongresses: [ownCongress.id],
  directory,
  pack,
});
