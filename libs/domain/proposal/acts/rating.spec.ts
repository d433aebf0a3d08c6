import { plainDate } from '@banli/calendar';
import { loadRulePack, loadWorkCalendar } from '../../../platform/rule-files';
import { lead, people, personOf, stopped, upTo } from '../../testing/case-0869';
import { proposalSpecification } from '../../testing/specifications';

const rules = { pack: loadRulePack('chongqing'), calendar: loadWorkCalendar() };
const { lived } = proposalSpecification(rules, (actual, expected) => expect(actual).toStrictEqual(expected));

const rater = people.deputy.personId;
const rating = (level: string) => ({ type: 'RateReply', level }) as const;
/** The rating of this day, open to correction until five working days later. */
const rated = (correctableUntil: string) =>
  ({ type: 'ReplyRated', v: 1, rater, correctableUntil: plainDate(correctableUntil) }) as const;

describe('the rating of the letter (第二十六、二十七条)', () => {
  const delivered = lived(...upTo('delivered'));

  it.each(['satisfied', 'basically-satisfied'])(
    '%s on 19 May 2021, the twentieth working day, closes in time',
    (level) => {
      const byDeputy = { by: people.deputy, on: '2021-05-19' };
      delivered
        .when(rating(level), byDeputy)
        .then(
          { ...rated('2021-05-26'), level, dissatisfied: false },
          { ...stopped('rating', rater, '2021-05-19', '2021-05-19'), late: false },
        );
      expect(delivered.and({ ...byDeputy, command: rating(level) }).begun.phase).toBe('closed');
    },
  );

  it('on 20 May 2021 is late and still taken', () => {
    delivered
      .when(rating('satisfied'), { by: people.deputy, on: '2021-05-20' })
      .then(
        { ...rated('2021-05-27'), level: 'satisfied', dissatisfied: false },
        { ...stopped('rating', rater, '2021-05-20', '2021-05-19'), late: true },
      );
  });

  it('not satisfied, with reasons, waits for the decision of 人代工委', () => {
    const command = { ...rating('not-satisfied'), reasons: '未回应协同立法的时间表。' };
    delivered
      .when(command, { by: people.deputy, on: '2021-05-10' })
      .then(
        { ...rated('2021-05-17'), level: 'not-satisfied', dissatisfied: true, reasons: command.reasons },
        stopped('rating', rater, '2021-05-10', '2021-05-19'),
      );
    const scene = delivered.and({ by: people.deputy, on: '2021-05-10', command });
    expect(scene.begun).toMatchObject({
      phase: 'dissatisfied',
      rating: { rater, level: 'not-satisfied', reasons: command.reasons, on: '2021-05-10' },
    });
  });

  it('on paper is entered by 人代工委 with its scan, in the name of the deputy', () => {
    const paperReceipt = { scan: 'receipt-0869.pdf' };
    delivered
      .when({ ...rating('satisfied'), paperReceipt }, { by: people.committee, on: '2021-05-12' })
      .then(
        { ...rated('2021-05-19'), level: 'satisfied', dissatisfied: false, paperReceipt },
        stopped('rating', rater, '2021-05-12', '2021-05-19'),
      );
  });

  it('on paper is not entered by 大会秘书处, which assigned it in session: receipts are with 人代工委 alone', () => {
    delivered
      .when(
        { ...rating('satisfied'), paperReceipt: { scan: 'receipt.pdf' } },
        { by: people.assigner, on: '2021-05-12' },
      )
      .thenRefused('not-permitted', {
        act: 'RateReply',
        allowed: ['deputy', 'assigning-body'],
        article: '第二十六条',
      });
  });

  it('entered by 人代工委 without the scan is refused (第二十七条)', () => {
    delivered
      .when(rating('satisfied'), { by: people.committee, on: '2021-05-12' })
      .thenRefused('text-missing', { field: 'paperReceipt.scan', article: '第二十七条' });
  });

  it.each(['handler', 'office', 'chief'] as const)('is refused to a %s of the rated unit (第三十八条)', (role) => {
    delivered
      .when(
        { ...rating('satisfied'), paperReceipt: { scan: 'receipt.pdf' } },
        { by: personOf(lead, role), on: '2021-05-10' },
      )
      .thenRefused('not-permitted', {
        act: 'RateReply',
        allowed: ['deputy', 'assigning-body'],
        article: '第二十六条',
      });
  });

  it('is refused to a co-signer: the lead proposer rates (第二十六条)', () => {
    delivered
      .when(rating('satisfied'), { by: people.coSigner, on: '2021-05-10' })
      .thenRefused('not-the-rater', { article: '第二十六条' });
  });

  it('is refused to a deputy who did not sign the proposal', () => {
    delivered.when(rating('satisfied'), { by: people.stranger, on: '2021-05-10' }).thenRefused('not-permitted', {
      act: 'RateReply',
      allowed: ['deputy', 'assigning-body'],
      article: '第二十六条',
    });
  });

  it('is refused before there is proof that the letter arrived (第二十七条)', () => {
    lived(...upTo('sent'))
      .when(rating('satisfied'), { by: people.deputy, on: '2021-04-20' })
      .thenRefused('letter-not-received', { article: '第二十七条' });
  });

  it('is refused for 19 April 2021, the day before the letter arrived', () => {
    delivered
      .when(
        { ...rating('satisfied'), paperReceipt: { scan: 'receipt.pdf' } },
        {
          by: people.committee,
          on: '2021-05-12',
          happened: '2021-04-19',
          late: { proof: '回执原件', reason: '纸质回执' },
        },
      )
      .thenRefused('date-before-previous-act', {
        occurredOn: plainDate('2021-04-19'),
        previousOn: plainDate('2021-04-20'),
        previousAct: 'ConfirmDelivery',
      });
  });

  it('is refused at a level that the pack of Chongqing lacks (第二十六条)', () => {
    delivered
      .when(rating('very-satisfied'), { by: people.deputy, on: '2021-05-10' })
      .thenRefused('rating-level-unknown', {
        given: 'very-satisfied',
        known: ['satisfied', 'basically-satisfied', 'not-satisfied'],
        article: '第二十六条',
      });
  });

  it.each([undefined, ' '])('not satisfied without reasons (%j) is refused (第二十七条)', (reasons) => {
    delivered
      .when(
        { ...rating('not-satisfied'), ...(reasons === undefined ? {} : { reasons }) },
        { by: people.deputy, on: '2021-05-10' },
      )
      .thenRefused('reasons-missing', { article: '第二十七条' });
  });

  it('is refused a second time: the case of 10 May 2021 is closed', () => {
    lived(...upTo('rated'))
      .when(rating('not-satisfied'), { by: people.deputy, on: '2021-05-11' })
      .thenRefused('wrong-phase', { act: 'RateReply', phase: 'closed', allowedIn: ['sent'], article: '第二十六条' });
  });
});

describe('the decision on a dissatisfied rating (第二十七条)', () => {
  const dissatisfied = lived(...upTo('delivered'), {
    by: people.deputy,
    on: '2021-05-10',
    command: { ...rating('not-satisfied'), reasons: '未回应。' },
  });
  const close = { type: 'CloseDissatisfaction', reason: '已当面说明，代表同意不再办理。' } as const;

  it('not to order rehandling, on 20 May 2021, closes the case with its reason', () => {
    const byAssigner = { by: people.committee, on: '2021-05-20' };
    dissatisfied.when(close, byAssigner).then({ type: 'DissatisfactionClosed', v: 1, reason: close.reason });
    expect(dissatisfied.and({ ...byAssigner, command: close }).begun.phase).toBe('closed');
  });

  it('dated 9 May 2021, the day before the rating, is refused; on the 10th it is taken', () => {
    dissatisfied
      .when(close, {
        by: people.committee,
        on: '2021-05-20',
        happened: '2021-05-09',
        late: { proof: '会议记录', reason: '补录' },
      })
      .thenRefused('date-before-previous-act', {
        occurredOn: plainDate('2021-05-09'),
        previousOn: plainDate('2021-05-10'),
        previousAct: 'RateReply',
      });
    expect(dissatisfied.decide(close, { by: people.committee, on: '2021-05-10' }).ok).toBe(true);
  });

  it('is refused to 大会秘书处: the decision is with 人代工委 alone', () => {
    dissatisfied.when(close, { by: people.assigner, on: '2021-05-20' }).thenRefused('not-permitted', {
      act: 'CloseDissatisfaction',
      allowed: ['assigning-body'],
      article: '第二十七条',
    });
  });

  it('is refused without a reason', () => {
    dissatisfied
      .when({ ...close, reason: '' }, { by: people.committee, on: '2021-05-20' })
      .thenRefused('text-missing', { field: 'reason', article: '第二十七条' });
  });

  it('is refused to the unit that was rated (第三十八条)', () => {
    dissatisfied.when(close, { by: people.chief, on: '2021-05-20' }).thenRefused('not-permitted', {
      act: 'CloseDissatisfaction',
      allowed: ['assigning-body'],
      article: '第二十七条',
    });
  });
});
