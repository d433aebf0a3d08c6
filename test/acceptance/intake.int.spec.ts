import type { CaseView, CommandAnswer, LikelyDuplicates } from '@banli/contracts';
import { loadStream } from '@banli/store';
import { addPerson } from '../support/people';
import { refusedWith } from '../support/refusal';
import { assigner, deputy, handler, supervisor } from '../support/short-life';
import { Desks } from '../support/desks';
import { startTestStack, type FreshCase, type TestStack } from '../support/stack';

const coSigner = 'deputy-wen-jing';

describe('what comes before the assignment (第七条至第十四条)', () => {
  let stack: TestStack;

  beforeAll(async () => {
    stack = await startTestStack();
    await addPerson(stack, coSigner, 'cq-tlrd', ['deputy']);
    await addPerson(stack, 'cq-dhmsc-assigner', 'cq-dhmsc', ['assigning-body']);
  });
  afterAll(() => stack.stop());

  const pageOf = async (the: FreshCase, login = assigner): Promise<CaseView> => (await stack.as(login)).caseOf(the);
  const typesOf = async (the: FreshCase): Promise<readonly string[]> =>
    (await loadStream(stack.source.manager, the.stream)).map(({ event }) => event.type);

  it('waits for a co-signer, who finds the text to confirm on their desk, and then is assigned', async () => {
    const the = await stack.register({ coSigners: [coSigner], coSignatures: { on: 'platform' } });
    expect(await refusedWith(stack.assign(the))).toBe('409 co-signers-unconfirmed');
    const desks = new Desks(stack, the);
    expect(await desks.tasks(coSigner)).toEqual([`confirm-co-signature ${coSigner} none`]);
    expect((await pageOf(the, coSigner)).permitted).toEqual(['ConfirmCoSignature', 'DeclineCoSignature']);
    expect(await refusedWith((await stack.as(deputy)).act(the, 'ConfirmCoSignature', { coSigner }))).toBe(
      '403 not-the-co-signer',
    );

    await (await stack.as(coSigner)).act(the, 'ConfirmCoSignature', { coSigner });
    expect((await pageOf(the)).intake.coSignatures).toMatchObject([{ confirmedOn: '2021-02-05' }]);
    expect(await desks.tasks(coSigner)).toEqual([]);
    await stack.assign(the);
    expect((await pageOf(the)).phase).toBe('assigned');
  });

  it('lets a co-signer decline, who then has no part in the case', async () => {
    const the = await stack.register({ coSigners: [coSigner], coSignatures: { on: 'platform' } });
    const declined = { coSigner, reason: '与本人意愿不符。' };
    await (await stack.as(coSigner)).act(the, 'DeclineCoSignature', declined);
    expect((await pageOf(the)).proposers.map(({ id }) => id)).toEqual([deputy]);
    expect(await refusedWith(pageOf(the, coSigner))).toBe('404 not-found');
    await stack.assign(the);
  });

  it('takes a proposal of a delegation in session, refuses it in recess, and knows delegations from units', async () => {
    const delegation = { delegation: 'cq-dbt-tl', liaisonGroup: 'cq-lxz-tl', headSignature: '团长签字页' };
    expect(await refusedWith(stack.register({ delegation, inSession: false }))).toBe('422 delegation-in-recess');
    const wrong = { delegation: 'cq-slj', liaisonGroup: 'cq-lxz-tl', headSignature: '团长签字页' };
    expect(await refusedWith(stack.register({ delegation: wrong, inSession: true }))).toBe('422 unknown-party');

    const the = await stack.register({
      delegation,
      inSession: true,
      checkedBy: 'cq-lxz-tl',
      motion: { reference: '第12号议案', decision: '主席团第三次会议决定' },
    });
    expect((await pageOf(the)).intake).toMatchObject({
      delegation: { delegation: { shortName: '铜梁代表团' }, liaisonGroup: { shortName: '铜梁代表联系组' } },
      checkedBy: { id: 'cq-lxz-tl' },
      motion: { reference: '第12号议案' },
    });
  });

  it('sends back what is no proposal, after the deputy was told', async () => {
    const the = await stack.register();
    const reasons = '属于第九条第二款第一项，退回代表。';
    const client = await stack.as(assigner);
    expect(await refusedWith(client.act(the, 'SendBackProposal', { reasons }))).toBe('409 deputy-not-told');
    await client.act(the, 'InformDeputyOfReview', {
      ground: 'personal-matter',
      manner: 'telephone',
      explanation: '属于代表本人的个人问题。',
    });
    await client.act(the, 'SendBackProposal', { reasons });

    expect(await pageOf(the, deputy)).toMatchObject({
      phase: 'closed',
      intake: { told: { ground: 'personal-matter' }, ended: { how: 'sent-back', reasons } },
    });
    expect(await new Desks(stack, the).tasks(assigner)).not.toContain('assign');
    expect(await refusedWith(stack.assign(the))).toBe('409 wrong-phase');
  });

  it('passes one on for reference: the unit may read it, and nothing is owed', async () => {
    const the = await stack.register();
    const client = await stack.as(assigner);
    await client.act(the, 'AcceptForHandling', {});
    expect((await pageOf(the)).phase).toBe('reviewed');
    await client.act(the, 'InformDeputyOfReview', {
      ground: 'case-or-letter',
      manner: 'written',
      explanation: '代转群众来信。',
    });
    await client.act(the, 'PassOnForReference', { to: 'cq-sthjj', reasons: '供工作参考。' });

    const page = await pageOf(the, handler);
    expect(page).toMatchObject({ relation: 'copy', intake: { ended: { how: 'passed-on', to: { id: 'cq-sthjj' } } } });
    expect((await pageOf(the)).clocks.filter(({ stopped }) => !stopped)).toEqual([]);
  });

  it('keeps a state secret’s number, holder and place, and lets no text near it', async () => {
    const client = await stack.as(assigner);
    const key = { jurisdiction: 'chongqing', session: '5-4', number: '0007' };
    const stub = { ...key, holder: 'cq-rdgw', paperPlace: '机要室3号柜' };
    const options = { key: 'stub-0007' };
    const answer = await client.post<CommandAnswer>('/api/proposals/register-secret-stub', stub, options);
    expect(await client.post('/api/proposals/register-secret-stub', stub, options)).toEqual(answer);
    expect(await refusedWith(stack.register({ ...key }))).toBe('409 already-registered');

    const page = await client.caseOf(key);
    expect(page).toMatchObject({
      phase: 'held-outside',
      text: '',
      proposers: [],
      permitted: [],
      intake: { secret: { holder: { id: 'cq-rdgw' }, paperPlace: '机要室3号柜' } },
    });
    const the = { ...key, stream: answer.stream as FreshCase['stream'] };
    expect(await typesOf(the)).toEqual(['SecretStubRegistered']);
    expect(await refusedWith(stack.assign(the))).toBe('409 held-outside');
    const { rows } = await (
      await stack.as(supervisor)
    ).get<{ rows: readonly { number: string; phase: string }[] }>('/api/proposals');
    expect(rows.find(({ number }) => number === '0007')).toMatchObject({ phase: 'held-outside' });
  });

  it('tells the assigning body what may be the same in this session and the last, and nobody else', async () => {
    const text = '老旧小区加装电梯审批慢、补贴少。建议简化审批，提高补贴，明确牵头部门。';
    const last = await stack.register({ session: '5-3', title: '关于加快老旧小区加装电梯的建议', text });
    const same = await stack.register({ title: '关于既有住宅适老化改造的建议', text: `${text}另请公开进度。` });
    const other = await stack.register({ title: '关于加强农村饮水安全的建议', text: '农村饮水管网老化，水质不稳定。' });
    const asked = { jurisdiction: 'chongqing', session: '5-4', title: '关于推进老旧小区加装电梯工作的建议', text };
    const find = async (login: string, except?: string): Promise<LikelyDuplicates> =>
      (await stack.as(login)).post('/api/proposals/likely-duplicates', { ...asked, ...(except ? { except } : {}) });

    const { rows, compared } = await find(assigner);
    expect(rows.map(({ stream }) => stream)).toEqual([last.stream, same.stream]);
    expect(rows[0]?.like).toEqual({ title: expect.any(Number) as number, text: 100 });
    expect(compared).toBeGreaterThanOrEqual(3);
    expect((await find(assigner, last.stream)).rows.map(({ stream }) => stream)).toEqual([same.stream]);
    expect(rows.map(({ stream }) => stream)).not.toContain(other.stream);
    expect(await refusedWith(find(handler))).toBe('403 not-permitted');
  });
});
