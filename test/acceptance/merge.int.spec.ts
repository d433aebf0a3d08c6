import type { CaseView, ProposalList } from '@banli/contracts';
import { commitmentStream, fulfilmentStream, partyId, personId } from '@banli/domain';
import { loadFulfilment, loadStream } from '@banli/store';
import { eventually } from '../support/eventually';
import { addPerson } from '../support/people';
import { rowsOfRate } from '../support/rate-rows';
import { refusedWith } from '../support/refusal';
import { assigner, deputy, handler, lead, office, playOn } from '../support/short-life';
import { startTestStack, type FreshCase, type TestStack } from '../support/stack';

const other = 'deputy-wen-jing';
/** How long the server waits for a workflow task that died with its worker: ten seconds, and some to spare. */
const TASK_LOST = 30_000;

describe('two proposals merged (并案, 第十三条)', () => {
  let stack: TestStack;
  let answeredTogether: FreshCase | undefined;

  beforeAll(async () => {
    stack = await startTestStack({ environment: { BANLI_SWEEP_SECONDS: '1' } });
    await addPerson(stack, other, 'cq-tlrd', ['deputy']);
  });
  afterAll(() => stack.stop());

  const pageOf = async (the: FreshCase, login = assigner): Promise<CaseView> => (await stack.as(login)).caseOf(the);
  const typesOf = async (the: FreshCase): Promise<readonly string[]> =>
    (await loadStream(stack.source.manager, the.stream)).map(({ event }) => event.type);
  const tell = async (merged: FreshCase, main: { readonly stream: string }): Promise<unknown> =>
    (await stack.as(assigner)).act(merged, 'InformProposersOfMerge', {
      into: main.stream,
      told: [deputy, other],
      manner: 'telephone',
    });
  const merge = async (merged: FreshCase, main: FreshCase): Promise<unknown> =>
    (await stack.as(assigner)).act(merged, 'MergeProposal', { into: main.stream, reasons: '内容相近。' });
  /** The letter of the main one has come to the merged one too. */
  const answered = (merged: FreshCase): Promise<CaseView> =>
    eventually(
      () => pageOf(merged, other),
      ({ phase }) => phase === 'sent',
      TASK_LOST,
    );
  const ratedIn = async (...cases: readonly FreshCase[]): Promise<readonly string[]> => {
    const rows = await rowsOfRate(await stack.as(assigner), 'satisfaction', 'from=2021-02-01&to=2021-02-28');
    return cases.map(({ stream }) => rows.find(({ proposal }) => proposal.stream === stream)?.reason ?? '');
  };
  const admitted = (main: FreshCase, merged: FreshCase): Promise<CaseView> =>
    eventually(
      () => pageOf(main),
      (page) => page.intake.mergedIn.some(({ stream }) => stream === merged.stream),
      TASK_LOST,
    );

  it('are answered by one letter that goes to both deputies, and rated by each for their own', async () => {
    const main = await stack.register();
    answeredTogether = main;
    const merged = await stack.register({ leadProposer: other });
    expect(await refusedWith(merge(merged, main))).toBe('409 proposers-not-told');
    await tell(merged, main);
    await merge(merged, main);
    await admitted(main, merged);
    expect((await pageOf(merged)).phase).toBe('merged');
    const { text, title, requests } = await pageOf(merged).then(({ proposal, ...page }) => ({ ...page, ...proposal }));
    expect((await pageOf(main)).intake.mergedIn).toMatchObject([{ number: merged.number, title, text, requests }]);
    expect(await refusedWith(stack.assign(merged))).toBe('409 wrong-phase');

    await playOn(stack, main, 'registered', 'sent');
    const { dispatches, proposers } = await pageOf(main);
    expect(proposers.map(({ id }) => id)).toEqual([deputy, other]);
    expect(dispatches.filter(({ as }) => as === 'addressee').map(({ recipient }) => recipient.id)).toEqual([
      deputy,
      other,
    ]);
    const page = await answered(merged);
    expect(page.intake.merge).toMatchObject({ into: { number: main.number }, answeredOn: '2021-02-05' });
    const { replyNumber, draft } = await pageOf(main);
    expect(page).toMatchObject({
      replyNumber,
      fulfilment: 'with-main',
      letterOfMain: { proposal: { number: main.number }, content: draft?.content },
      permitted: expect.arrayContaining(['ConfirmDelivery']) as unknown,
    });
    const ofMain = await pageOf(main, other);
    expect(ofMain.relation).toBe('proposer');
    expect(ofMain.dispatches.find(({ recipient }) => recipient.id === other)).toMatchObject({
      awaitsProof: false,
      receiptWith: { number: merged.number },
    });
    const signed = { recipient: other, proof: '代表本人签收。' } as const;
    expect(await refusedWith((await stack.as(office)).act(main, 'ConfirmDelivery', signed))).toBe(
      '409 receipt-with-merged',
    );

    const rater = await stack.as(other);
    expect(await refusedWith(rater.act(merged, 'RateReply', { level: 'satisfied' }))).toBe('409 letter-not-received');
    await rater.act(merged, 'ConfirmDelivery', signed);
    const { clocks } = await pageOf(merged, other);
    expect(clocks.filter(({ stopped }) => !stopped).map(({ kind, dueOn }) => [kind, dueOn])).toEqual([
      ['rating', '2021-03-10'],
    ]);
    expect(await refusedWith((await stack.as(deputy)).act(merged, 'RateReply', { level: 'satisfied' }))).toBe(
      '404 not-registered',
    );
    await rater.act(merged, 'RateReply', { level: 'basically-satisfied' });
    expect(await pageOf(merged, other)).toMatchObject({ phase: 'closed', rating: { level: 'basically-satisfied' } });
    await playOn(stack, main, 'sent', 'closed');
    expect((await pageOf(main)).rating).toMatchObject({ level: 'satisfied' });
    expect(await ratedIn(main, merged)).toEqual(['satisfied', 'basically-satisfied']);
    const ofLead = await pageOf(main, 'cq-sthjj-handler');
    expect(ofLead.draft?.findings.filter(({ text }) => text.zh.includes(`第${merged.number}号`)).length).toBe(2);
  });

  it('are handled anew apart where one deputy is not satisfied; a second letter of the main one is rated too', async () => {
    const [main, merged, still] = [
      await stack.register(),
      await stack.register({ leadProposer: other }),
      await stack.register({ leadProposer: other }),
    ];
    for (const one of [merged, still]) {
      await tell(one, main);
      await merge(one, main);
      await admitted(main, one);
    }
    await playOn(stack, main, 'registered', 'sent');
    const rater = await stack.as(other);
    const notSatisfied = { level: 'not-satisfied', reasons: '未说明完成时间。' } as const;
    for (const one of [merged, still]) {
      await answered(one);
      await rater.act(one, 'ConfirmDelivery', { recipient: other, proof: '代表本人签收。' });
      await rater.act(one, 'RateReply', notSatisfied);
    }
    const assigning = await stack.as(assigner);
    const order = { reasons: '未说明完成时间。', requirements: '逐条答复。' } as const;
    await assigning.act(merged, 'OrderRehandling', order);
    await (await stack.as(handler)).act(merged, 'ConfirmOrderReceived', { proof: '签收单' });
    const own = await pageOf(merged, handler);
    expect(own).toMatchObject({ phase: 'in-hand', relation: 'lead' });
    expect(own.clocks.filter(({ stopped }) => !stopped).map(({ kind, dueOn }) => [kind, dueOn])).toEqual([
      ['rehandling', '2021-04-06'],
    ]);

    await playOn(stack, main, 'sent', 'delivered');
    await (await stack.as(deputy)).act(main, 'RateReply', notSatisfied);
    await assigning.act(main, 'OrderRehandling', order);
    await (await stack.as(handler)).act(main, 'ConfirmOrderReceived', { proof: '签收单' });
    await (await stack.as(handler)).act(main, 'RecordContact', { manner: 'telephone', summary: '电话沟通。' });
    await playOn(stack, main, 'consulted', 'numbered');
    await (await stack.as(office)).act(main, 'DispatchReply', { channels: ['paper', 'platform'] });
    const again = await eventually(
      () => pageOf(still, other),
      ({ rounds }) => rounds.length === 1,
      TASK_LOST,
    );
    expect(again).toMatchObject({ phase: 'sent', replyNumber: (await pageOf(main)).replyNumber });
    await rater.act(still, 'ConfirmDelivery', { recipient: other, proof: '代表本人签收。' });
    await rater.act(still, 'RateReply', { level: 'satisfied' });
    expect(await pageOf(merged, handler)).toMatchObject({ phase: 'in-hand' });
  });

  it('are found by number or a part of the title, as long as the main one takes merges', async () => {
    const wetland = await stack.register({ title: '关于保护湿地鸟类的建议', number: '0077' });
    const signed = await stack.register({ title: '关于恢复湿地植被的建议' });
    await playOn(stack, signed, 'registered', 'signed');
    const found = async (filter: string): Promise<readonly string[]> => {
      const client = await stack.as(assigner);
      return (await client.get<ProposalList>(`/api/proposals?${filter}`)).rows.map(({ number }) => number);
    };
    const titled = `q=${encodeURIComponent('湿地')}`;
    expect((await found(titled)).toSorted()).toEqual([wetland.number, signed.number].toSorted());
    expect(await found(`${titled}&takesMerges=true&jurisdiction=chongqing`)).toEqual([wetland.number]);
    for (const number of ['0077', '77']) expect(await found(`q=${number}&takesMerges=true`)).toEqual([wetland.number]);
    expect(await found(`${titled}&jurisdiction=shanghai`)).toEqual([]);
  });

  it('refuse a main one that is merged itself, has been signed, or is none', async () => {
    const [first, second, third] = [
      await stack.register(),
      await stack.register({ leadProposer: other }),
      await stack.register(),
    ];
    await tell(second, first);
    await merge(second, first);
    expect(await refusedWith(tell(third, second))).toBe('409 main-merged');
    expect(await refusedWith(tell(third, { stream: 'proposal/chongqing/5-4/9998' }))).toBe('404 not-registered');
    await admitted(first, second);
    await playOn(stack, first, 'registered', 'signed');
    expect(await refusedWith(tell(third, first))).toBe('409 main-not-open');
  });

  it('come apart where the main one is withdrawn: the merged one is reviewed, and assigned by itself', async () => {
    const [main, merged] = [await stack.register(), await stack.register({ leadProposer: other })];
    await tell(merged, main);
    await merge(merged, main);
    await admitted(main, merged);
    await (await stack.as(deputy)).act(main, 'WithdrawProposal', { reason: '问题已经解决。' });
    const page = await eventually(
      () => pageOf(merged),
      ({ phase }) => phase === 'reviewed',
    );
    expect(page.clocks.filter(({ stopped }) => !stopped).map(({ kind, dueOn }) => [kind, dueOn])).toEqual([
      ['assign', '2021-02-24'],
    ]);
    await stack.assign(merged);
  });

  it('leave nobody behind who withdraws: the main letter no longer names them', async () => {
    const [main, merged] = [await stack.register(), await stack.register({ leadProposer: other })];
    await tell(merged, main);
    await merge(merged, main);
    await admitted(main, merged);
    await (await stack.as(other)).act(merged, 'WithdrawProposal', { reason: '问题已经解决。' });
    await eventually(
      () => pageOf(main),
      ({ intake }) => intake.mergedIn.length === 0,
    );
    expect(await refusedWith(pageOf(main, other))).toBe('404 not-found');
  });

  it('both know of it, once, where the worker is killed as it is recorded', async () => {
    const [main, merged] = [await stack.register(), await stack.register({ leadProposer: other })];
    await tell(merged, main);
    const asked = merge(merged, main).catch(() => undefined);
    await eventually(
      () => typesOf(merged),
      (types) => types.includes('ProposalMerged'),
    );
    await stack.kill('worker');
    await asked;
    await stack.start('worker');
    await admitted(main, merged);

    const once = (types: readonly string[], type: string): number => types.filter((one) => one === type).length;
    expect(once(await typesOf(merged), 'ProposalMerged')).toBe(1);
    expect(once(await typesOf(main), 'ProposalMergedIn')).toBe(1);
    expect((await pageOf(merged)).phase).toBe('merged');
  });

  it('are told of what the one letter promised in the fourth quarter, each of the two deputies (第二十四条、第二十八条)', async () => {
    const main = answeredTogether;
    if (!main) throw new Error('nothing was answered together');
    const round = fulfilmentStream({ jurisdiction: 'chongqing', year: 2021, unit: partyId(lead) });
    const promise = commitmentStream(main.stream, 1, 1);
    await stack.moveTo('2021-10-01', [round, promise]);
    await eventually(
      () => loadFulfilment(stack.source.manager, round),
      (events) => events.length > 0,
    );
    const told = async (login: string): Promise<readonly string[]> =>
      (await (await stack.as(login)).round(round)).notices.flatMap(({ rater, promises }) =>
        promises.some(({ proposal }) => proposal.stream === main.stream) ? [rater.id] : [],
      );
    expect((await told(office)).toSorted()).toEqual([deputy, other].toSorted());
    const sending = await stack.as(office);
    await sending.actInRound(round, 'SendFulfilmentNotice', {
      rater: personId(other),
      channels: ['paper', 'platform'],
    });
    const rater = await stack.as(other);
    await rater.actInRound(round, 'ConfirmNoticeDelivery', { rater: personId(other), proof: '代表本人签收。' });
    await rater.actInRound(round, 'RateFulfilment', { rater: personId(other), level: 'satisfied' });
    const notices = (await sending.round(round)).notices;
    expect(notices.find((one) => one.rater.id === other)?.rating).toMatchObject({ level: 'satisfied' });
    expect(await told(other)).toEqual([other]);
  });
});
