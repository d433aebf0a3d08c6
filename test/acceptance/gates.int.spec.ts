import type { CaseView } from '@banli/contracts';
import type { ProposalPath } from '../../apps/cli/src/api/api-client';
import { addPerson } from '../support/people';
import { refusal, refusedWith } from '../support/refusal';
import { assigner, chief, deputy, handler, lead, office, playOn, playTo, shortLetter } from '../support/short-life';
import { startTestStack, type TestStack } from '../support/stack';

/** Writes, checks and signs in one person, as in a small unit. */
const jackOfAllTrades = 'cq-sthjj-all';
const supervisorOfTheLead = 'cq-sthjj-supervisor';

describe('what keeps a reply from going out, by the gates of the Chongqing pack', () => {
  let stack: TestStack;

  beforeAll(async () => {
    stack = await startTestStack();
    await addPerson(stack, jackOfAllTrades, lead, ['handler', 'office', 'chief']);
    await addPerson(stack, supervisorOfTheLead, lead, ['supervisor']);
  });
  afterAll(() => stack.stop());

  const pageOf = async (the: ProposalPath): Promise<CaseView> => (await stack.as(handler)).caseOf(the);
  const sign = async (login: string, the: ProposalPath): Promise<unknown> => {
    const { draft } = await pageOf(the);
    const body = { version: draft?.version ?? 0, contentHash: draft?.contentHash ?? '' };
    return (await stack.as(login)).act(the, 'SignReply', body);
  };

  it('lets the author of a version neither check nor sign it, though they hold every role', async () => {
    const the = await playTo(stack, 'consulted');
    const author = await stack.as(jackOfAllTrades);
    await author.act(the, 'SaveDraft', { content: shortLetter });

    expect(await refusedWith(author.act(the, 'CheckDraft', { version: 1 }))).toBe('403 author-may-not');
    await (await stack.as(office)).act(the, 'CheckDraft', { version: 1 });
    expect(await refusedWith(sign(jackOfAllTrades, the))).toBe('403 author-may-not');
    expect((await author.caseOf(the)).permitted).not.toContain('SignReply');
    await sign(chief, the);
    expect((await pageOf(the)).phase).toBe('signed');
  });

  it('asks for every opinion and one contact before sign-off (art. 18, 20), and names the unit that is missing', async () => {
    const the = await playTo(stack, 'in-hand');
    await (await stack.as(handler)).act(the, 'SaveDraft', { content: shortLetter });
    await (await stack.as(office)).act(the, 'CheckDraft', { version: 1 });

    expect(await refusal(sign(chief, the))).toMatchObject({
      status: 409,
      code: 'opinions-outstanding',
      article: '第二十条',
      facts: { units: ['cq-slj'] },
    });
    await (await stack.as('cq-slj-handler')).act(the, 'SubmitOpinion', { text: '赞成。' });
    await (await stack.as(handler)).act(the, 'AcceptOpinion', { unit: 'cq-slj' });
    expect(await refusedWith(sign(chief, the))).toBe('409 contact-missing');
  });

  it.each([
    ['a class the pack does not know', { resultClass: 'nearly-solved' }, '422 class-unknown'],
    ['class 2 without a promise', { commitments: [] }, '422 commitment-missing'],
    ['a promise without a date', { commitments: [{ item: '完成方案。' }] }, '422 commitment-incomplete'],
    ['class 1 silent on promises', { resultClass: 'solved', commitments: [] }, '422 commitments-undeclared'],
    ['no copy for 人代工委', { copies: [] }, '422 copy-missing'],
  ])('refuses to sign a letter with %s', async (_what, change, expected) => {
    const the = await playTo(stack, 'consulted');
    await (await stack.as(handler)).act(the, 'SaveDraft', { content: { ...shortLetter, ...change } });
    await (await stack.as(office)).act(the, 'CheckDraft', { version: 1 });

    expect(await refusedWith(sign(chief, the))).toBe(expected);
  });

  it('voids the signature by a later edit, and keeps the number for the text that is signed anew', async () => {
    const the = await playTo(stack, 'numbered');
    const number = (await pageOf(the)).replyNumber;
    const content = { ...shortLetter, closing: ['此函已经吴盛海局长审签。', '特此函复。'] };
    await (await stack.as(handler)).act(the, 'SaveDraft', { content });

    const edited = await pageOf(the);
    expect(edited.phase).toBe('drafted');
    expect(edited.signature).toBeUndefined();
    expect(edited.timeline.map(({ type }) => type).slice(-2)).toEqual(['SignatureVoided', 'DraftSaved']);
    const dispatch = (await stack.as(office)).act(the, 'DispatchReply', { channels: ['paper'] });
    expect(await refusedWith(dispatch)).toBe('409 wrong-phase');

    await playOn(stack, the, 'drafted', 'signed');
    const signedAgain = await pageOf(the);
    expect([signedAgain.phase, signedAgain.replyNumber, signedAgain.signature?.version]).toEqual([
      'numbered',
      number,
      2,
    ]);
    await playOn(stack, the, 'numbered', 'sent');
    expect((await pageOf(the)).phase).toBe('sent');
  });

  it('gives no number in a series that a letter cannot bear, such as sh函, and lets the right one be entered', async () => {
    const the = await playTo(stack, 'signed');
    const client = await stack.as(office);
    for (const series of ['sh函', '渝环函〔2021〕'])
      expect(await refusedWith(client.act(the, 'NumberReply', { series }))).toBe('422 series-malformed');
    expect(await refusedWith(client.act(the, 'NumberReply', { series: '渝环函', serial: 1_000_000 }))).toBe(
      '422 serial-not-positive',
    );
    await client.act(the, 'NumberReply', { series: '渝环函', serial: 4_313 });
    expect(await pageOf(the)).toMatchObject({ phase: 'numbered', replyNumber: '渝环函〔2021〕4313号' });
  });

  it('hands a letter the deputy is not satisfied with, for reasons given, to 人代工委 (art. 27)', async () => {
    const the = await playTo(stack, 'delivered');
    const rater = await stack.as(deputy);
    expect(await refusedWith(rater.act(the, 'RateReply', { level: 'not-satisfied' }))).toBe('422 reasons-missing');
    expect(await refusedWith(rater.act(the, 'RateReply', { level: 'delighted' }))).toBe('422 rating-level-unknown');
    await rater.act(the, 'RateReply', { level: 'not-satisfied', reasons: '没有说明完成时限。' });

    expect((await pageOf(the)).phase).toBe('dissatisfied');
    const { tasks } = await (await stack.as(assigner)).inbox();
    expect(tasks.filter(({ proposal }) => proposal?.stream === the.stream).map(({ kind }) => kind)).toEqual([
      'decide-dissatisfaction',
    ]);
    expect(await refusedWith(rater.act(the, 'RateReply', { level: 'satisfied' }))).toBe('409 wrong-phase');
    await (await stack.as(assigner)).act(the, 'CloseDissatisfaction', { reason: '已当面说明，代表表示理解。' });
    expect((await pageOf(the)).phase).toBe('closed');
  });

  it('takes a rating on paper from 人代工委, with its scan', async () => {
    const the = await playTo(stack, 'delivered');
    const paperReceipt = { scan: '回执扫描件第12号' };
    await (await stack.as(assigner)).act(the, 'RateReply', { level: 'basically-satisfied', paperReceipt });

    expect((await (await stack.as(deputy)).caseOf(the)).rating).toMatchObject({ level: 'basically-satisfied' });
  });

  it('leaves the promise open when a supervisor of the promising unit would confirm it', async () => {
    const the = await playTo(stack, 'sent');
    const promising = await stack.as(handler);
    await promising.actOnCommitment(the, '1-1', 'ReportProgress', { text: '方案已完成初稿。' });
    await promising.actOnCommitment(the, '1-1', 'ReportFulfilment', { evidence: '方案已印发。' });

    const confirm = (await stack.as(supervisorOfTheLead)).actOnCommitment(the, '1-1', 'ConfirmFulfilment', {});
    expect(await refusedWith(confirm)).toBe('403 confirmed-by-own-unit');
    const [commitment] = (await pageOf(the)).commitments;
    expect(commitment).toMatchObject({
      status: 'reported',
      progress: [{ on: '2021-02-05', text: '方案已完成初稿。' }],
    });
  });
});
