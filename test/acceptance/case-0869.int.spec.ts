import type { CaseView, Notice } from '@banli/contracts';
import {
  assumptions,
  coHandlers,
  coHandlingStaff,
  correctedLetter0869,
  letter0869,
  proposal,
  proposalKey,
} from '../../apps/cli/src/demonstration/case-0869';
import { commitment0869, stream0869 } from '../../apps/cli/src/demonstration/life-0869';
import { clockOf, clocksOf, dayOf, Desks } from '../support/desks';
import { eventually } from '../support/eventually';
import { opinionActs, opinions0869 } from '../support/opinions-0869';
import { refusal, refusedWith } from '../support/refusal';
import { assigner, chief, coHandlerStaff, deputy, handler, office, publish, supervisor } from '../support/short-life';
import { startTestStack, type TestStack } from '../support/stack';

const lateUnit = 'cq-yjj';

const { value: on } = assumptions.dates;

describe('the life of proposal 0869, through the front door', () => {
  let stack: TestStack;

  beforeAll(async () => {
    stack = await startTestStack();
  });
  afterAll(() => stack.stop());

  const at = (date: string): Promise<void> => stack.moveTo(date, [stream0869]);
  const pageFor = (login: string): Promise<CaseView> => new Desks(stack, proposalKey).page(login);
  const tasksOf = (login: string): Promise<readonly string[]> => new Desks(stack, proposalKey).tasks(login);
  const noticesOf = (login: string, count: number): Promise<readonly Notice[]> =>
    new Desks(stack, proposalKey).notices(login, 'opinion', lateUnit, count);

  describe('received and assigned on 2021-02-05', () => {
    it('is registered, and stands in the inbox of 人代工委 to be assigned by 2021-02-24, ten working days on (art. 13)', async () => {
      await stack.register({
        ...proposalKey,
        title: proposal.title,
        text: assumptions.proposal.value.text,
        requests: [...assumptions.proposal.value.requests],
      });
      await at(on.receivedOn);

      expect(await tasksOf(assigner)).toEqual(['assign 2021-02-24 none']);
    });

    it('is assigned to one lead and seven co-handlers: opinions due 2021-03-24, the reply 2021-05-05, moved to 05-06 over the holiday', async () => {
      await stack.assign(
        proposalKey,
        coHandlers.map(({ id }) => id),
      );

      const page = await pageFor(handler);
      expect(page.phase).toBe('assigned');
      expect(page.assignment?.coHandlers.map(({ id }) => id)).toEqual(coHandlers.map(({ id }) => id));
      expect(clocksOf(page, 'opinion').map(({ owedBy, dueOn }) => [owedBy.id, dueOn])).toEqual(
        coHandlers.map(({ id }) => [id, '2021-03-24']),
      );
      expect(clockOf(page, 'reply')).toMatchObject({
        dueOn: '2021-05-06',
        unrolledOn: '2021-05-05',
        provisional: false,
      });
      expect(clockOf(page, 'assign')).toMatchObject({
        dueOn: '2021-02-24',
        stopped: { on: '2021-02-05', late: false },
      });
    });

    it('says why the reply is due on 2021-05-06: three months, the holiday, and the article', async () => {
      const reply = clockOf(await pageFor(handler), 'reply');

      expect(reply?.cites).toMatchObject({ article: '重庆条例第二十一条' });
      expect(reply?.steps.zh.join('')).toMatch(/2021-02-05|2021年2月5日/);
      expect(reply?.steps.zh.join('')).toContain('劳动节');
      expect(reply?.steps.en).toHaveLength(reply?.steps.zh.length ?? -1);
    });

    it('gives each of them their task, and nobody else', async () => {
      expect(await tasksOf(handler)).toEqual(['draft 2021-05-06 none', 'acknowledge none']);
      for (const { id } of coHandlingStaff) expect(await tasksOf(id)).toEqual(['submit-opinion 2021-03-24 none']);
      for (const login of [assigner, supervisor, office, chief, deputy]) expect(await tasksOf(login)).toEqual([]);
    });
  });

  describe('in hand', () => {
    it('starts the clock of first contact on Sunday 2021-02-07, a working day (调休): due 2021-03-11 (art. 18)', async () => {
      await at(on.acknowledgedOn);
      await (await stack.as(handler)).act(proposalKey, 'AcknowledgeAssignment', {});

      const page = await pageFor(handler);
      expect(page.phase).toBe('in-hand');
      expect(clockOf(page, 'contact')).toMatchObject({ dueOn: '2021-03-11' });
    });

    it('records the contact of 2021-02-24 in time', async () => {
      await at(on.contactedOn);
      await (await stack.as(handler)).act(proposalKey, 'RecordContact', assumptions.contact.value);

      expect(clockOf(await pageFor(handler), 'contact')?.stopped).toEqual({ on: '2021-02-24', late: false });
    });

    it('takes six opinions in time, each on its day, and accepts five of them by 2021-03-23', async () => {
      for (const { day, unit, text } of opinionActs.filter((act) => act.day <= '2021-03-24')) {
        await at(day);
        if (text === undefined) await (await stack.as(handler)).act(proposalKey, 'AcceptOpinion', { unit });
        else await (await stack.as(`${unit}-handler`)).act(proposalKey, 'SubmitOpinion', { text });
      }

      const { opinions: shown } = await pageFor(handler);
      expect(shown.filter(({ status, late }) => status !== 'requested' && !late)).toHaveLength(6);
      expect(shown.filter(({ status }) => status === 'accepted')).toHaveLength(5);
      expect(shown.filter(({ status }) => status === 'requested').map(({ unit }) => unit.id)).toEqual([lateUnit]);
    });
  });

  describe('the opinion of 市应急局, due 2021-03-24', () => {
    it('is due, not overdue, on the board of 2021-03-24, after its blue, yellow and due warnings', async () => {
      await at('2021-03-24');
      const board = await (await stack.as(supervisor)).board();

      expect(board).toMatchObject({ on: '2021-03-24', counts: { blue: 0, yellow: 0, 'due-today': 1, overdue: 0 } });
      expect(board.rows[0]).toMatchObject({ kind: 'opinion', owedBy: { id: lateUnit }, workingDaysPast: 0 });
      expect(await tasksOf(`${lateUnit}-handler`)).toEqual(['submit-opinion 2021-03-24 due-today']);
      const notices = await noticesOf(`${lateUnit}-handler`, 3);
      expect(notices.map(({ tier, at: instant }) => [tier, dayOf(instant)]).reverse()).toEqual([
        ['blue', '2021-03-10'],
        ['yellow', '2021-03-19'],
        ['due', '2021-03-24'],
      ]);
      expect(await noticesOf(supervisor, 0)).toEqual([]);
    });

    it('is overdue by one working day on 2021-03-25; unit and supervising body are told', async () => {
      await at('2021-03-25');
      const board = await (await stack.as(supervisor)).board();

      expect(board.counts).toEqual({ blue: 0, yellow: 0, 'due-today': 0, overdue: 1, 'long-overdue': 0 });
      expect(board.rows[0]).toMatchObject({ tier: 'overdue', owedBy: { id: lateUnit }, workingDaysPast: 1 });
      expect(await tasksOf(`${lateUnit}-handler`)).toEqual(['submit-opinion 2021-03-24 overdue']);
      for (const login of [`${lateUnit}-handler`, supervisor]) {
        const notices = await noticesOf(login, login === supervisor ? 2 : 5);
        expect(
          notices
            .filter(({ at: instant }) => dayOf(instant) === '2021-03-25')
            .map(({ tier }) => tier)
            .sort(),
        ).toEqual(['chase-1', 'red']);
      }
    });

    it('is taken on 2021-03-26, and recorded as late', async () => {
      await at('2021-03-26');
      const late = opinions0869.find(({ unit }) => unit === lateUnit);
      const staff = await stack.as(`${lateUnit}-handler`);
      await staff.act(proposalKey, 'SubmitOpinion', { text: late?.text ?? '' });
      const handling = await stack.as(handler);
      for (const unit of ['cq-dsjj', lateUnit]) await handling.act(proposalKey, 'AcceptOpinion', { unit });

      const { opinions: shown } = await pageFor(handler);
      expect(shown.filter((opinion) => opinion.late).map(({ unit }) => unit.id)).toEqual([lateUnit]);
      expect(shown.every(({ status }) => status === 'accepted')).toBe(true);
    });

    it('is shown as overdue still when the board of 2021-03-25 is asked for afterwards', async () => {
      const { rows } = await (await stack.as(supervisor)).board('2021-03-25');

      expect(rows.map(({ owedBy, tier }) => [owedBy.id, tier])).toEqual([[lateUnit, 'overdue']]);
    });
  });

  describe('the letter', () => {
    it('gets, as it was really sent, three departments never consulted, no class and an empty row', async () => {
      await at(on.draftedOn);
      await (await stack.as(handler)).act(proposalKey, 'SaveDraft', { content: letter0869 as never });

      const { draft } = await pageFor(handler);
      expect(draft?.findings.map(({ level, code }) => `${level} ${code}`)).toEqual([
        'warning department-not-consulted',
        'warning department-not-consulted',
        'warning department-not-consulted',
        'blocking class-missing',
        'blocking commitment-row-empty',
      ]);
      expect(draft?.findings.map(({ quote }) => quote ?? '').join()).toMatch(/发展改革.*林业.*公安/);
    });

    it('is not signed without a class (art. 22), even when checked', async () => {
      await (await stack.as(office)).act(proposalKey, 'CheckDraft', { version: 1 });
      const { draft } = await pageFor(chief);
      const problem = await refusal(
        (await stack.as(chief)).act(proposalKey, 'SignReply', { version: 1, contentHash: draft?.contentHash ?? '' }),
      );

      expect(problem).toMatchObject({ status: 422, code: 'class-missing', article: '第二十二条' });
      expect((await pageFor(chief)).signature).toBeUndefined();
    });

    it('keeps only the three warnings once class and commitment are added on 2021-04-13', async () => {
      await at(on.redraftedOn);
      await (await stack.as(handler)).act(proposalKey, 'SaveDraft', { content: correctedLetter0869 as never });

      const { draft } = await pageFor(handler);
      expect(draft).toMatchObject({ version: 2 });
      expect(draft?.findings.map(({ code }) => code)).toEqual(Array(3).fill('department-not-consulted'));
    });

    it('is signed by nobody but the chief, unchecked by nobody, and under no other hash', async () => {
      const { draft } = await pageFor(chief);
      const body = { version: 2, contentHash: draft?.contentHash ?? '' };
      const sign = async (login: string, given = body): Promise<string> =>
        refusedWith((await stack.as(login)).act(proposalKey, 'SignReply', given));
      expect(await sign(chief)).toBe('409 wrong-phase');
      await at(on.checkedOn);
      await (await stack.as(office)).act(proposalKey, 'CheckDraft', { version: 2 });

      for (const login of [handler, office, assigner, coHandlerStaff, deputy])
        expect(await sign(login)).toBe('403 not-permitted');
      expect(await sign(chief, { ...body, contentHash: 'a'.repeat(64) })).toBe('409 content-differs');
      expect(await sign(chief, { ...body, version: 1 })).toBe('409 not-the-latest-version');
    });

    it('is signed on 2021-04-19 and numbered 渝环函〔2021〕313号', async () => {
      await at(on.signedOn);
      const { draft } = await pageFor(chief);
      await (
        await stack.as(chief)
      ).act(proposalKey, 'SignReply', { version: 2, contentHash: draft?.contentHash ?? '' });
      await (await stack.as(office)).act(proposalKey, 'NumberReply', { series: '渝环函', serial: 313 });

      const page = await pageFor(office);
      expect(page.signature).toMatchObject({
        on: '2021-04-19',
        signer: { name: '吴盛海' },
        contentHash: draft?.contentHash,
      });
      expect(page.replyNumber).toBe('渝环函〔2021〕313号');
    });
  });

  describe('sent, received and rated', () => {
    it('goes to the deputy with ten copies on 2021-04-20: answered, on time, one promise open', async () => {
      await at(on.sentOn);
      await (await stack.as(office)).act(proposalKey, 'DispatchReply', { channels: ['paper', 'platform'] });

      const page = await pageFor(assigner);
      expect(page.dispatches.filter(({ as }) => as === 'addressee').map(({ recipient }) => recipient.name)).toEqual([
        '李松辽',
      ]);
      expect(page.dispatches.filter(({ as }) => as === 'copy').map(({ recipient }) => recipient.id)).toEqual(
        correctedLetter0869.copies,
      );
      expect(page.dispatches.filter(({ as }) => as === 'copy')).toHaveLength(10);
      expect(page.answered).toEqual({ on: '2021-04-20', late: false });
      expect(page.fulfilment).toBe('open');
    });

    it('is not rated before the deputy has it, and has to be by 2021-05-20 afterwards: twenty working days from 04-21 (art. 27)', async () => {
      const rate = (await stack.as(deputy)).act(proposalKey, 'RateReply', { level: 'satisfied' });
      expect(await refusedWith(rate)).toBe('409 letter-not-received');
      await at(on.deliveredOn);
      await (
        await stack.as(office)
      ).act(proposalKey, 'ConfirmDelivery', {
        recipient: deputy,
        proof: assumptions.delivery.value,
      });

      expect(clockOf(await pageFor(deputy), 'rating')).toMatchObject({ dueOn: '2021-05-20', owedBy: { id: deputy } });
      expect(await tasksOf(deputy)).toEqual(['rate 2021-05-20 none']);
    });

    it('is rated by the deputy alone; paper only by 人代工委, with its scan (art. 38)', async () => {
      const rate = async (login: string): Promise<string> =>
        refusedWith((await stack.as(login)).act(proposalKey, 'RateReply', { level: 'satisfied' }));

      for (const login of [handler, office, chief, coHandlerStaff, supervisor])
        expect(await rate(login)).toBe('403 not-permitted');
      expect(await rate(assigner)).toBe('422 text-missing');
    });

    it('is closed by the rating of Saturday 2021-05-08, a working day', async () => {
      await at(on.ratedOn);
      await (await stack.as(deputy)).act(proposalKey, 'RateReply', { level: 'satisfied' });

      const page = await pageFor(assigner);
      expect(page.phase).toBe('closed');
      expect(page.rating).toMatchObject({ level: 'satisfied', on: '2021-05-08' });
      expect((await pageFor(coHandlerStaff)).rating).toBeUndefined();
      expect(await tasksOf(deputy)).toEqual([]);
    });
  });

  describe('the commitment, in its own life', () => {
    const fulfil = async (login: string): Promise<unknown> =>
      (await stack.as(login)).actOnCommitment(proposalKey, '1-1', 'ConfirmFulfilment', { remark: '已核对。' });
    const ledgerOf = async (login: string) => (await (await stack.as(login)).ledger()).rows;

    it('stands in the ledger, open until 2021-12-31, while the case itself is closed', async () => {
      const [row] = await eventually(
        () => ledgerOf(assigner),
        (rows) => rows.length === 1,
      );

      expect(row).toMatchObject({
        stream: commitment0869,
        item: assumptions.commitment.value.item,
        status: 'open',
        dueOn: '2021-12-31',
        responsibleUnit: { id: 'cq-sthjj' },
      });
      expect(await ledgerOf(coHandlerStaff)).toEqual([]);
      expect(await tasksOf(handler)).toEqual(['fulfil-commitment 2021-12-31 none']);
    });

    it('is reported fulfilled on 2021-11-24, which is not yet fulfilled', async () => {
      await stack.moveTo(on.fulfilledOn, [commitment0869]);
      const { evidence } = assumptions.fulfilment.value;
      await (await stack.as(handler)).actOnCommitment(proposalKey, '1-1', 'ReportFulfilment', { evidence });

      expect((await ledgerOf(assigner))[0]).toMatchObject({ status: 'reported', fulfilledOn: '2021-11-24' });
      const page = await pageFor(assigner);
      expect([page.answered, page.fulfilment]).toEqual([{ on: '2021-04-20', late: false }, 'open']);
      expect(await tasksOf(assigner)).toEqual(['confirm-fulfilment none']);
    });

    it('is fulfilled once 人代工委 confirms it on 2021-11-30; the answer of April stays as it was', async () => {
      await stack.moveTo(on.confirmedOn, [commitment0869]);
      await fulfil(assigner);

      expect((await ledgerOf(assigner))[0]).toMatchObject({ status: 'fulfilled', confirmed: { on: '2021-11-30' } });
      const page = await pageFor(handler);
      expect([page.answered, page.fulfilment]).toEqual([{ on: '2021-04-20', late: false }, 'fulfilled']);
      expect(await tasksOf(assigner)).toEqual([]);
    });

    it('has nothing left to do once the office has made it public and archived it: both workflows have ended', async () => {
      await at(on.publishedOn);
      await publish(stack, proposalKey);
      await at(on.archivedOn);
      await (await stack.as(office)).act(proposalKey, 'ArchiveCase', { file: '2021年代表建议第0869号卷' });
      for (const stream of [stream0869, commitment0869])
        await eventually(
          () => stack.client.workflow.getHandle(stream).describe(),
          ({ status: { name } }) => name === 'COMPLETED',
        );
    });
  });
});
