import { partyId } from '@banli/domain';
import { caseFacts, cleanDraft, unit } from '../example-case';
import { blocking, police, warning, without, type Example } from './example-of-finding';

const { title, opening, copies } = cleanDraft;

/** What is wrong with title, salutation, opening, copies and the units credited. */
export const examplesOfParties: readonly Example[] = [
  {
    because: 'the title names another congress',
    draft: { title: title.replace('六届', '五届') },
    finds: [warning('title-lacks-congress', { part: 'title' }, { congress: '市六届人大' })],
  },
  {
    because: 'the title names another session',
    draft: { title: title.replace('一次', '二次') },
    finds: [warning('title-lacks-session', { part: 'title' }, { session: '一次会议' })],
  },
  {
    because: 'the title drops the leading zeros of the number',
    draft: { title: title.replace('第0012号', '第12号') },
    finds: [warning('title-lacks-number', { part: 'title' }, { expected: '第0012号', found: '第12号' })],
  },
  {
    because: 'a proposal merged in is named by nobody (13): the letter answers it as well',
    facts: { proposal: { ...caseFacts.proposal, merged: [{ number: '0077', title: '关于保护湿地的建议' }] } },
    finds: [
      warning('title-lacks-number', { part: 'title' }, { expected: '第0077号' }),
      warning('opening-lacks-number', { part: 'opening' }, { expected: '第0077号' }),
    ],
  },
  {
    because: 'a co-signer is not addressed (23)',
    facts: { deputies: ['张三', '李四'] },
    finds: [warning('salutation-lacks-deputy', { part: 'salutation' }, { deputy: '李四' })],
  },
  {
    because: 'somebody is addressed who submitted nothing',
    draft: { salutation: ['张三', '赵六'] },
    finds: [warning('salutation-names-stranger', { part: 'salutation', index: 1, quote: '赵六' }, { name: '赵六' })],
  },
  {
    because: 'the opening quotes another title',
    draft: { opening: opening.replace('小流域', '大流域') },
    finds: [warning('opening-lacks-title', { part: 'opening' }, { title: '关于加强小流域治理的建议' })],
  },
  {
    because: 'the opening gives no number',
    draft: { opening: opening.replace('（第0012号）', '') },
    finds: [warning('opening-lacks-number', { part: 'opening' }, { expected: '第0012号' })],
  },
  {
    because: 'a co-handler still owes its opinion (20)',
    draft: { opening: opening.replace('、市公安局', '') },
    facts: { coHandlers: police('requested') },
    finds: [warning('co-handler-not-in-opening', { part: 'opening' }, { party: 'police', opinion: 'requested' })],
  },
  {
    because: 'an accepted opinion is not conveyed (20)',
    draft: { opening: opening.replace('、市公安局', '') },
    finds: [warning('accepted-opinion-not-credited', { part: 'opening' }, { party: 'police', used: true })],
  },
  {
    because: 'the opening credits a department that is no co-handler',
    draft: { opening: opening.replace('市公安局', '市公安局、市交通局') },
    finds: [warning('opening-names-stranger', { part: 'opening', quote: '市交通局' }, { party: 'transport' })],
  },
  {
    because: 'the opening credits a department that the directory does not know',
    draft: { opening: opening.replace('市公安局', '市公安局、市气象局') },
    finds: [warning('opening-names-stranger', { part: 'opening', quote: '市气象局' }, { name: '市气象局' })],
  },
  {
    because: 'the opening credits an opinion that was returned (20)',
    facts: { coHandlers: police('bounced') },
    finds: [warning('opening-credits-missing-opinion', { part: 'opening' }, { party: 'police', opinion: 'bounced' })],
  },
  {
    because: 'a co-handler gets no copy',
    draft: { copies: without('police') },
    finds: [warning('co-handler-not-in-copies', { part: 'copies' }, { party: 'police', name: '市公安局' })],
  },
  {
    because: 'a department gets a copy that is no co-handler',
    draft: { copies: [...copies, unit.transport] },
    finds: [warning('copy-to-stranger', { part: 'copies', index: 5 }, { party: 'transport' })],
  },
  {
    because: 'a copy goes to nobody known',
    draft: { copies: [...copies, partyId('nobody')] },
    finds: [warning('copy-to-unknown-party', { part: 'copies', index: 5 }, { party: 'nobody' })],
  },
  {
    because: 'the statutory copy to 人代工委 is missing (25)',
    draft: { copies: without('rdgw') },
    finds: [blocking('statutory-copy-missing', { part: 'copies' }, { name: '市人大常委会人代工委' })],
  },
  {
    because: 'a department’s statutory copy to the government office is missing (25)',
    draft: { copies: without('office') },
    finds: [blocking('statutory-copy-missing', { part: 'copies' }, { name: '市政府建议提案室' })],
  },
  {
    because: 'the directory does not know the body that the law names (25)',
    draft: { copies: without('office') },
    facts: { directory: caseFacts.directory.filter(({ id }) => id !== unit.office) },
    finds: [blocking('statutory-copy-missing', { part: 'copies' }, { name: 'government-office' })],
  },
  {
    because: 'the deputy’s own congress gets no copy',
    draft: { copies: without('district') },
    finds: [warning('customary-copy-missing', { part: 'copies' }, { name: '铜梁区人大常委会' })],
  },
];
