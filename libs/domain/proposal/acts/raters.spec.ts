import { plainDate } from '@banli/calendar';
import type { RulePack } from '@banli/rules';
import { loadRulePack, loadWorkCalendar } from '../../../platform/rule-files';
import { people, step, upTo, water } from '../../testing/case-under-pack';
import { proposalSpecification } from '../../testing/specifications';
import { owedActs } from '../owed';
import { permittedProposalActs } from '../permitted';

const calendar = loadWorkCalendar();
const beijing = loadRulePack('beijing');
const shanghai = loadRulePack('shanghai');
const under = (pack: RulePack) =>
  proposalSpecification({ pack, calendar }, (actual, expected) => expect(actual).toStrictEqual(expected));
const rate = (level: string, reasons?: string) =>
  ({ type: 'RateReply', level, ...(reasons === undefined ? {} : { reasons }) }) as const;
const correct = (level: string, reasons?: string) =>
  ({ type: 'CorrectRating', level, ...(reasons === undefined ? {} : { reasons }) }) as const;
const [lead, other] = [people.deputy.personId, people.coSigner.personId];

describe('a letter that each deputy rates (Beijing 第十条、第二十三条)', () => {
  const { lived } = under(beijing);
  const sent = lived(...upTo(beijing, 'sent'));
  const delivered = lived(...upTo(beijing, 'delivered'));
  const half = delivered.and(step('2021-04-22', people.deputy, rate('satisfied')));

  it('has fifteen working days for each of them, from the day that one received it', () => {
    const clocks = Object.values(delivered.begun.clocks).filter(({ kind }) => kind === 'rating');
    expect(clocks.map(({ owedBy, startedOn, dueOn }) => [owedBy, startedOn, dueOn])).toEqual([
      [lead, '2021-04-20', '2021-05-12'],
      [other, '2021-04-21', '2021-05-13'],
    ]);
  });

  it('is owed by the office to both: proof that they have it, by name', () => {
    expect(
      owedActs(sent.begun, beijing).flatMap(({ act, about }) => (act === 'ConfirmDelivery' ? [about] : [])),
    ).toEqual([lead, other]);
  });

  it('is not rated yet when one of them has: the case waits for the other, whose clock alone runs on', () => {
    expect(half.begun).toMatchObject({ phase: 'sent', ratings: { [lead]: { level: 'satisfied', on: '2021-04-22' } } });
    expect(half.begun.rating).toBeUndefined();
    const running = Object.values(half.begun.clocks).filter(({ kind, stopped }) => kind === 'rating' && !stopped);
    expect(running.map(({ owedBy }) => owedBy)).toEqual([other]);
    const may = (who: typeof people.deputy) => permittedProposalActs(half.begun, who, beijing, plainDate('2021-04-23'));
    expect(may(people.deputy)).not.toContain('RateReply');
    expect(may(people.coSigner)).toContain('RateReply');
    half
      .when(rate('satisfied'), { by: people.deputy, on: '2021-04-23' })
      .thenRefused('rated-already', { on: plainDate('2021-04-22'), article: '第二十三条' });
  });

  it('has the lowest of what they say as its rating, in the words of the one who said it', () => {
    const rated = half.and(step('2021-04-26', people.coSigner, rate('not-satisfied', '没有时间表。')));
    expect(rated.begun).toMatchObject({
      phase: 'dissatisfied',
      rating: { rater: other, level: 'not-satisfied', reasons: '没有时间表。', on: '2021-04-26' },
      ratings: { [lead]: { level: 'satisfied' }, [other]: { level: 'not-satisfied' } },
    });
    const [last] = rated.history.filter(({ event }) => event.type === 'ReplyRated');
    expect(last?.event).toMatchObject({ of: [lead, other], dissatisfied: true });
  });

  it('is closed once all are content, and is not closed any more when one of them takes it back', () => {
    const content = half.and(step('2021-04-26', people.coSigner, rate('basically-satisfied')));
    expect(content.begun).toMatchObject({ phase: 'closed', rating: { level: 'basically-satisfied' } });
    const back = content.and(step('2021-04-27', people.deputy, correct('not-satisfied', '情况不实。')));
    expect(back.begun).toMatchObject({
      phase: 'dissatisfied',
      rating: { rater: lead, level: 'not-satisfied' },
      ratings: { [lead]: { level: 'not-satisfied', correctedOn: '2021-04-27' } },
    });
    const better = content.and(step('2021-04-27', people.deputy, correct('basically-satisfied')));
    expect(better.begun).toMatchObject({ phase: 'closed', rating: { rater: other, level: 'basically-satisfied' } });
    expect(better.history.some(({ event }) => event.type === 'RatingCorrected')).toBe(false);
  });

  it('can be corrected by one before the other has spoken', () => {
    const back = half.and(step('2021-04-23', people.deputy, correct('basically-satisfied')));
    expect(back.begun).toMatchObject({ phase: 'sent', ratings: { [lead]: { level: 'basically-satisfied' } } });
  });

  it('is entered from paper for the deputy whose receipt it is, and for nobody who has no receipt', () => {
    const paper = { ...rate('satisfied'), paperReceipt: { scan: '回执-2' } } as const;
    const entered = half.and(step('2021-04-26', people.body, { ...paper, rater: other }));
    expect(entered.begun).toMatchObject({ phase: 'closed', ratings: { [other]: { level: 'satisfied' } } });
    half
      .when({ ...paper, rater: people.handler.personId }, { by: people.body, on: '2021-04-26' })
      .thenRefused('not-the-rater', { article: '第二十三条' });
    half
      .when({ ...rate('satisfied'), rater: lead }, { by: people.coSigner, on: '2021-04-26' })
      .thenRefused('not-the-rater', { article: '第二十三条' });
  });

  it('is rated by those who spoke once the other is overdue and has been chased', () => {
    const exclude = { type: 'ExcludeRating' } as const;
    half
      .when(exclude, { by: people.body, on: '2021-05-13' })
      .thenRefused('rating-not-overdue', { dueOn: plainDate('2021-05-13') });
    const clock = Object.values(half.begun.clocks).find(({ owedBy }) => owedBy === other)?.id;
    if (!clock) throw new Error('no clock of the co-signer');
    const chased = half.and(
      step('2021-05-14', people.body, { type: 'ChaseOwner', clock, channel: 'telephone', text: '催促反馈。' }),
    );
    const over = chased.and(step('2021-05-18', people.body, exclude));
    expect(over.begun).toMatchObject({
      phase: 'closed',
      rating: { rater: lead, level: 'satisfied' },
      passedOver: { [other]: '2021-05-18' },
    });
    expect(over.begun.unrated).toBeUndefined();
  });

  it('keeps what each said with the round that is over', () => {
    const again = half.and(
      step('2021-04-26', people.coSigner, rate('not-satisfied', '没有时间表。')),
      step('2021-04-28', people.body, {
        type: 'OrderRehandling',
        reasons: '敷衍。',
        requirements: '重新研究。',
        decision: '京常办〔2021〕7号',
      }),
    );
    expect(again.begun.ratings).toBeUndefined();
    expect(again.begun.rounds[0]?.ratings).toMatchObject({ [lead]: { level: 'satisfied' } });
  });
});

describe('a letter that each deputy rates without a time for it (Shanghai 第二十一条)', () => {
  const { lived } = under(shanghai);
  const aspects = { attitude: 'satisfied', result: 'satisfied' };
  const half = lived(
    ...upTo(shanghai, 'delivered'),
    step('2021-04-25', people.deputy, { type: 'RateReply', level: '', aspects }),
  );

  it('is rated by those who spoke once the office for deputies awaits the others no longer, for a reason', () => {
    const pass = (reason: string) => ({ type: 'ExcludeRating', reason }) as const;
    half.when(pass(' '), { by: people.body, on: '2021-05-25' }).thenRefused('text-missing', { field: 'reason' });
    expect(half.and(step('2021-05-25', people.body, pass('多次联系未果。'))).begun).toMatchObject({
      phase: 'closed',
      rating: { level: 'satisfied', aspects },
      passedOver: { [other]: '2021-05-25' },
    });
  });

  it('stays in no rate where nobody spoke', () => {
    const silent = lived(
      ...upTo(shanghai, 'delivered'),
      step('2021-05-25', people.body, { type: 'ExcludeRating', reason: '多次联系未果。' }),
    );
    expect(silent.begun).toMatchObject({ phase: 'closed', closedUnrated: { on: '2021-05-25' } });
    expect(silent.begun.rating).toBeUndefined();
  });
});

describe('co-handlers whose part is rated with the letter, where the pack says so', () => {
  const chongqing = loadRulePack('chongqing');
  const ours = { kind: 'default', reason: { zh: '试行', en: 'on trial' } } as const;
  const pack: RulePack = { ...chongqing, coHandlersRated: { cites: ours } };
  const { lived } = under(pack);
  const delivered = lived(...upTo(pack, 'delivered'));
  const by = { by: people.deputy, on: '2021-04-25' };
  const withWater = (level: string) => ({ ...rate('satisfied'), coHandlers: { [water]: level } }) as const;

  it('are each given a level of the same scale, beside the rating of the letter', () => {
    const rated = delivered.and({ ...by, command: withWater('basically-satisfied') });
    expect(rated.begun).toMatchObject({
      phase: 'closed',
      rating: { level: 'satisfied' },
      coHandlersRated: { [lead]: { [water]: 'basically-satisfied' } },
    });
    delivered.when(rate('satisfied'), by).thenRefused('co-handlers-unrated', { units: [water] });
    delivered
      .when({ ...rate('satisfied'), coHandlers: { elsewhere: 'satisfied' } }, by)
      .thenRefused('not-a-co-handler', {
        unit: 'elsewhere',
      });
    delivered.when(withWater('splendid'), by).thenRefused('rating-level-unknown', {
      given: 'splendid',
      known: ['satisfied', 'basically-satisfied', 'not-satisfied'],
      article: '第二十六条',
    });
  });

  it('are not rated under a law that does not ask for it', () => {
    under(chongqing)
      .lived(...upTo(chongqing, 'delivered'))
      .when(withWater('satisfied'), by)
      .thenRefused('co-handlers-not-rated', { pack: 'chongqing@2018.1' });
  });
});
