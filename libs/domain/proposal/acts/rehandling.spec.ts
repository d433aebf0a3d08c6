import { plainDate } from '@banli/calendar';
import { loadRulePack, loadWorkCalendar } from '../../../platform/rule-files';
import { content, justice, lead, people, personOf, secondHash, upTo } from '../../testing/case-0869';
import { proposalSpecification } from '../../testing/specifications';

const rules = { pack: loadRulePack('chongqing'), calendar: loadWorkCalendar() };
const { lived } = proposalSpecification(rules, (actual, expected) => expect(actual).toStrictEqual(expected));

const order = { type: 'OrderRehandling', reasons: '意见具体，答复未回应。', requirements: '写明立法时间表。' } as const;
const meeting = {
  type: 'RecordMeeting',
  participants: [people.deputy.personId, lead],
  outcome: '由市生态环境局每半年通报一次。',
} as const;
const dissatisfied = (on: string) =>
  ({ by: people.deputy, on, command: { type: 'RateReply', level: 'not-satisfied', reasons: '未回应。' } }) as const;
const firstRound = lived(...upTo('delivered'), dissatisfied('2021-05-10'));
const ordered = firstRound.and({ by: people.committee, on: '2021-05-14', command: order });
const received = ordered.and({
  by: people.handler,
  on: '2021-05-17',
  command: { type: 'ConfirmOrderReceived', proof: '平台签收记录' },
});
const contacted = received.and({
  by: people.handler,
  on: '2021-05-20',
  command: { type: 'RecordContact', manner: 'visit', summary: '再次走访代表。' },
});
const draft = { type: 'SaveDraft', content, contentHash: secondHash } as const;
const sentAgain = contacted.and(
  { by: people.handler, on: '2021-06-01', command: draft },
  { by: people.office, on: '2021-06-02', command: { type: 'CheckDraft', version: 1 } },
  { by: people.chief, on: '2021-06-03', command: { type: 'SignReply', version: 1, contentHash: secondHash } },
  { by: people.office, on: '2021-06-04', command: { type: 'NumberReply', series: '渝环函', serial: 402 } },
  { by: people.office, on: '2021-06-07', command: { type: 'DispatchReply', channels: ['paper', 'platform'] } },
);
const secondRound = sentAgain.and(
  {
    by: people.office,
    on: '2021-06-09',
    command: { type: 'ConfirmDelivery', recipient: people.deputy.personId, proof: '挂号信回执' },
  },
  dissatisfied('2021-06-15'),
);

describe('an order to handle a reply once more (第二十七条)', () => {
  it('keeps letter, number, promises and rating with the first round, and begins the second empty', () => {
    expect(ordered.begun).toMatchObject({
      phase: 'ordered',
      round: 2,
      rehandling: { orderedOn: '2021-05-14', requirements: order.requirements },
      contacts: 0,
      dispatches: {},
      promised: [],
      rounds: [
        {
          round: 1,
          replyNumber: { serial: 313 },
          promised: [{ row: 1 }],
          rating: { level: 'not-satisfied', on: '2021-05-10' },
        },
      ],
    });
    for (const part of ['draft', 'signature', 'replyNumber', 'rating']) expect(ordered.begun).not.toHaveProperty(part);
    expect(ordered.begun.opinions[justice]?.status).toBe('accepted');
  });

  it('received on 17 May 2021 has to be answered within two months, by Saturday 17 July, moved to Monday the 19th', () => {
    const { clocks } = received.begun;
    expect(Object.values(clocks).filter(({ stopped }) => !stopped)).toMatchObject([
      { kind: 'rehandling', owedBy: lead, startedOn: '2021-05-17', dueOn: '2021-07-19' },
    ]);
    expect(received.begun).toMatchObject({ phase: 'in-hand', rehandling: { receivedOn: '2021-05-17' } });
  });

  it('needs reasons and requirements, and follows the rating', () => {
    const by = people.committee;
    for (const field of ['reasons', 'requirements'] as const)
      firstRound
        .when({ ...order, [field]: ' ' }, { by, on: '2021-05-14' })
        .thenRefused('text-missing', { field, article: '第二十七条' });
    firstRound
      .when(order, { by, on: '2021-05-14', happened: '2021-05-07', late: { proof: '会签单', reason: '补录' } })
      .thenRefused('date-before-previous-act', {
        occurredOn: plainDate('2021-05-07'),
        previousOn: plainDate('2021-05-10'),
        previousAct: 'RateReply',
      });
  });

  it('is received with proof, not before it was given', () => {
    const receipt = { type: 'ConfirmOrderReceived', proof: '平台签收记录' } as const;
    ordered
      .when({ ...receipt, proof: '' }, { by: people.office, on: '2021-05-17' })
      .thenRefused('text-missing', { field: 'proof', article: '第二十七条' });
    ordered
      .when(receipt, {
        by: people.office,
        on: '2021-05-17',
        happened: '2021-05-13',
        late: { proof: '签收单', reason: '补录' },
      })
      .thenRefused('date-before-previous-act', {
        occurredOn: plainDate('2021-05-13'),
        previousOn: plainDate('2021-05-14'),
        previousAct: 'OrderRehandling',
      });
  });

  it('asks for the deputy to be heard again before sign-off', () => {
    received
      .and(
        { by: people.handler, on: '2021-06-01', command: draft },
        { by: people.office, on: '2021-06-02', command: { type: 'CheckDraft', version: 1 } },
      )
      .when({ type: 'SignReply', version: 1, contentHash: secondHash }, { by: people.chief, on: '2021-06-03' })
      .thenRefused('contact-missing', { article: '第十八条' });
  });

  it('is met by the second letter, under a number of its own, and rated anew', () => {
    const { clocks, replyNumber } = sentAgain.begun;
    expect(clocks[`rehandling/${lead}/1`]?.stopped).toEqual({ on: '2021-06-07', late: false });
    expect(replyNumber?.serial).toBe(402);
    expect(secondRound.begun.clocks[`rating/${people.deputy.personId}/2`]).toMatchObject({
      dueOn: '2021-07-08',
      stopped: { on: '2021-06-15' },
    });
  });

  it('is given once: who is still not satisfied is heard at a meeting, and neither order nor plain closing is open', () => {
    const occasion = { by: people.committee, on: '2021-06-18' };
    secondRound.when(order, occasion).thenRefused('no-further-rehandling', { round: 2, article: '第二十七条' });
    secondRound
      .when({ type: 'CloseDissatisfaction', reason: '已说明。' }, occasion)
      .thenRefused('meeting-required', { article: '第二十七条' });
    secondRound
      .when(meeting, occasion)
      .then({ type: 'MeetingRecorded', v: 1, participants: meeting.participants, outcome: meeting.outcome });
    expect(secondRound.and({ ...occasion, command: meeting }).begun).toMatchObject({
      phase: 'closed',
      closedOn: '2021-06-18',
      meeting: { on: '2021-06-18' },
    });
  });
});

describe('the meeting after a second dissatisfied rating (第二十七条)', () => {
  const by = people.committee;

  it('is not due before the reply was handled anew', () => {
    firstRound
      .when(meeting, { by, on: '2021-05-14' })
      .thenRefused('meeting-not-due', { round: 1, article: '第二十七条' });
  });

  it('brings a proposer and the lead together, and has an outcome', () => {
    const on = '2021-06-18';
    secondRound
      .when({ ...meeting, participants: [justice] }, { by, on })
      .thenRefused('participants-missing', { missing: ['deputy', 'lead'], article: '第二十七条' });
    secondRound
      .when({ ...meeting, outcome: '' }, { by, on })
      .thenRefused('text-missing', { field: 'outcome', article: '第二十七条' });
  });
});

describe('an opinion in the second round', () => {
  const ask = { type: 'RequestOpinionAgain', unit: justice, note: '请补充立法进度。' } as const;
  const by = people.handler;

  it('stands unless the lead asks for a new one, due within five working days of 20 May 2021', () => {
    const asked = received.and({ by, on: '2021-05-20', command: ask });
    expect(asked.begun.opinions[justice]).toEqual({ unit: justice, status: 'bounced' });
    expect(asked.begun.clocks[`opinion-redo/${justice}/1`]?.dueOn).toBe('2021-05-27');
    asked
      .when(ask, { by, on: '2021-05-21' })
      .thenRefused('opinion-awaited', { unit: justice, status: 'bounced', article: '第二十条' });
    const given = asked.and({
      by: personOf(justice, 'handler'),
      on: '2021-05-25',
      command: { type: 'SubmitOpinion', text: '立法已列入年度计划。' },
    });
    expect(given.begun.opinions[justice]).toMatchObject({ status: 'submitted', late: false });
  });

  it('is not asked again in the first round, nor of strangers, nor without a word', () => {
    lived(...upTo('consulted'))
      .when(ask, { by, on: '2021-03-30' })
      .thenRefused('opinion-of-first-round', { unit: justice, article: '第二十条' });
    received
      .when({ ...ask, unit: lead }, { by, on: '2021-05-20' })
      .thenRefused('not-a-co-handler', { unit: lead, article: '第二十条' });
    received
      .when({ ...ask, note: '' }, { by, on: '2021-05-20' })
      .thenRefused('text-missing', { field: 'note', article: '第二十条' });
  });
});
