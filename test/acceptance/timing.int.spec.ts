import type { CaseView, ClockExplanationView, OverdueBoard } from '@banli/contracts';
import { plainDate } from '@banli/calendar';
import type { ClockId } from '@banli/domain';
import { clockOf, Desks } from '../support/desks';
import { eventually } from '../support/eventually';
import { refusedWith } from '../support/refusal';
import {
  assigner,
  chief,
  coHandler,
  coHandlerStaff,
  handler,
  lead,
  office,
  playOn,
  playTo,
  shortLetter,
  supervisor,
} from '../support/short-life';
import { startTestStack, type FreshCase, type TestStack } from '../support/stack';

describe('the time of a reply, and what is done about it', () => {
  let stack: TestStack;

  beforeAll(async () => {
    stack = await startTestStack();
  });
  afterAll(() => stack.stop());

  const pageOf = (the: FreshCase, login: string): Promise<CaseView> => new Desks(stack, the).page(login);
  const tasksOf = async (the: FreshCase, login: string): Promise<readonly string[]> =>
    (await (await stack.as(login)).inbox()).tasks
      .filter(({ proposal }) => proposal?.stream === the.stream)
      .map(({ kind, dueOn }) => (dueOn === undefined ? kind : `${kind} ${dueOn}`));

  it('is extended by the chief before 2021-05-06 to 2021-08-05, on the desk of the handler too (art. 21)', async () => {
    const the = await playTo(stack, 'in-hand');
    await stack.moveTo('2021-04-28', [the.stream]);
    const reason = '涉及川渝两地多个部门。';
    expect(await refusedWith((await stack.as(handler)).act(the, 'ExtendReply', { reason }))).toBe('403 not-permitted');
    await (await stack.as(chief)).act(the, 'ExtendReply', { reason });

    const page = await pageOf(the, handler);
    expect(page.assignment?.difficult).toBe(true);
    expect(clockOf(page, 'reply')).toBeUndefined();
    expect(clockOf(page, 'reply-difficult')).toMatchObject({ dueOn: '2021-08-05', tier: 'none' });
    expect(await tasksOf(the, handler)).toContain('draft 2021-08-05');
    expect(await refusedWith((await stack.as(assigner)).act(the, 'ExtendReply', { reason }))).toBe(
      '409 not-extendable',
    );
  });

  it('is governed by an earlier date of its own, with the legal 2021-05-06 beside it, and rings by it (art. 21)', async () => {
    const the = await playTo(stack, 'in-hand');
    const own = { dueOn: plainDate('2021-03-31'), reason: '汛期前须答复。' };
    await (await stack.as(assigner)).act(the, 'SetOwnDate', own);

    expect(clockOf(await pageOf(the, handler), 'reply')).toMatchObject({
      dueOn: '2021-03-31',
      legalDueOn: '2021-05-06',
    });
    await stack.moveTo('2021-04-01', [the.stream]);
    const page = await pageOf(the, handler);
    expect(clockOf(page, 'reply')?.tier).toBe('overdue');
    expect(page.timeline.map(({ facts }) => facts['tier'])).toContain('red');
    expect(await tasksOf(the, handler)).toContain('draft 2021-03-31');
  });

  it('explains the date as `banli deadline` does, in words and as data, and tells how it was extended', async () => {
    const the = await playTo(stack, 'in-hand');
    const address = (kind: string, unit: string): string =>
      `/api/proposals/${the.jurisdiction}/${the.session}/${the.number}/clocks/${encodeURIComponent(`${kind}/${unit}/1`)}/explanation`;
    const client = await stack.as(handler);
    const before = await client.get<ClockExplanationView>(address('reply', lead));
    const printed = await stack.banli(
      'deadline',
      '--pack',
      'chongqing',
      '--clock',
      'reply',
      '--from',
      '2021-02-05',
      '--json',
    );
    const { steps, working } = JSON.parse(printed.trim()) as {
      readonly steps: ClockExplanationView['clock']['steps'];
      readonly working: NonNullable<ClockExplanationView['working']>;
    };
    expect(before.clock.steps).toEqual(steps);
    expect(before.working).toEqual(working);
    expect(working.roll?.over).toEqual([{ on: '2021-05-05', reason: 'holiday', name: '劳动节' }]);
    expect(before.pack).toMatchObject({ countedWith: 'chongqing@2018.1', boundTo: 'chongqing@2018.1' });

    await (await stack.as(chief)).act(the, 'ExtendReply', { reason: '涉及川渝两地多个部门。' });
    const after = await client.get<ClockExplanationView>(address('reply', lead));
    expect(after.moves).toEqual([{ from: '2021-05-06', to: '2021-08-05', reason: 'extended' }]);
    expect(after.working).toMatchObject({ clock: 'reply-difficult', start: { on: '2021-02-05' }, dueOn: '2021-08-05' });
    expect(after.clock.steps.zh.at(-1)).toBe('因经批准延长期限，到期日由2021-05-06改为2021-08-05。');

    const another = (await stack.as(coHandlerStaff)).get(address('reply', lead));
    expect(await refusedWith(another)).toBe('404 not-found');
    expect(await refusedWith(client.get(address('rating', lead)))).toBe('404 not-found');
  });

  it('is chased by hand: the lead reminds a co-handler, who finds it among its notices', async () => {
    const the = await playTo(stack, 'in-hand');
    const clock = `opinion/${coHandler}/1` as ClockId;
    const chase = { clock, channel: 'telephone', text: '请按期报送协办意见。' } as const;
    await (await stack.as(handler)).act(the, 'ChaseOwner', chase);

    const notices = await eventually(
      async () =>
        (await (await stack.as(coHandlerStaff)).inbox()).notices.filter(
          ({ proposal }) => proposal?.stream === the.stream,
        ),
      ({ length }) => length === 1,
    );
    expect(notices).toMatchObject([{ tier: 'chase', dueOn: '2021-03-24' }]);
    // Sent and delivered, to which levels, and seen once somebody of them has the case in front of them.
    const path = `/api/proposals/${the.jurisdiction}/${the.session}/${the.number}`;
    const told = async () =>
      (
        await (
          await stack.as(handler)
        ).get<ClockExplanationView>(`${path}/clocks/${encodeURIComponent(clock)}/explanation`)
      ).told.filter(({ to }) => to.id === coHandler);
    expect(await told()).toEqual([
      {
        tier: 'chase',
        to: expect.objectContaining({ id: coHandler }),
        levels: ['handler', 'office', 'deputy-head', 'chief'],
        sentAt: expect.any(String),
        deliveredAt: expect.any(String),
      },
    ]);
    await (await stack.as(coHandlerStaff)).post(`${path}/seen`, { head: 1 });
    expect(await told()).toMatchObject([{ seenBy: { id: coHandlerStaff }, seenAt: expect.any(String) }]);
    // Supervisors have the same beside what is due, on the day itself; a past day says nothing of it.
    await stack.moveTo('2021-03-24', []);
    const boardRow = async (asked: string) =>
      (
        await (await stack.as(supervisor)).get<OverdueBoard>(`/api/board?unit=${coHandler}&limit=200${asked}`)
      ).rows.find(({ id }) => id === `${the.stream}#${clock}`);
    expect(await boardRow('')).toMatchObject({
      tier: 'due-today',
      told: {
        tier: 'chase',
        deliveredAt: expect.any(String),
        seenAt: expect.any(String),
        seenBy: { id: coHandlerStaff },
      },
    });
    expect((await boardRow('&on=2021-03-23'))?.told).toBeUndefined();
    await stack.moveTo('2021-02-05', []);
    const reply = { ...chase, clock: `reply/${lead}/1` as ClockId };
    expect(await refusedWith((await stack.as(handler)).act(the, 'ChaseOwner', reply))).toBe('409 clock-not-running');
    await (await stack.as(assigner)).act(the, 'ChaseOwner', reply);
    expect((await pageOf(the, handler)).timeline.filter(({ type }) => type === 'OwnerChased')).toHaveLength(2);
  });

  it('goes out without a contact where the office approved that, and on paper alone only with its reason', async () => {
    const the = await playTo(stack, 'in-hand');
    await (await stack.as(coHandlerStaff)).act(the, 'SubmitOpinion', { text: '赞成。' });
    await (await stack.as(handler)).act(the, 'AcceptOpinion', { unit: coHandler });
    await (await stack.as(handler)).act(the, 'SaveDraft', { content: shortLetter });
    await playOn(stack, the, 'drafted', 'checked');
    expect(await refusedWith(playOn(stack, the, 'checked', 'signed'))).toBe('409 contact-missing');
    await (await stack.as(office)).act(the, 'ApproveContactException', { reason: '代表书面同意不面谈。' });
    expect(clockOf(await pageOf(the, handler), 'contact')?.stopped).toMatchObject({ lapsed: true });
    expect(await tasksOf(the, handler)).toEqual([]);
    await playOn(stack, the, 'checked', 'numbered');

    const client = await stack.as(office);
    expect(await refusedWith(client.act(the, 'DispatchReply', { channels: ['paper'] }))).toBe('422 channels-missing');
    await client.act(the, 'DispatchReply', { channels: ['paper'], exception: '平台停机维护。' });
    expect((await pageOf(the, handler)).phase).toBe('sent');
  });
});
