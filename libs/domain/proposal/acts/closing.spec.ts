import { plainDate } from '@banli/calendar';
import { loadRulePack, loadWorkCalendar } from '../../../platform/rule-files';
import { lead, people, upTo } from '../../testing/case-0869';
import { proposalSpecification } from '../../testing/specifications';

const rules = { pack: loadRulePack('chongqing'), calendar: loadWorkCalendar() };
const { lived } = proposalSpecification(rules, (actual, expected) => expect(actual).toStrictEqual(expected));

const rated = lived(...upTo('rated'));
const { personId: rater } = people.deputy;
const worse = { type: 'CorrectRating', level: 'not-satisfied', reasons: '误选。' } as const;
const archive = { type: 'ArchiveCase', file: '2021-建议-0869' } as const;

describe('the correction of a rating (our default: five working days)', () => {
  it('of 10 May 2021 is open until the 17th and brings a closed case back to 人代工委', () => {
    expect(rated.begun.rating?.correctableUntil).toBe('2021-05-17');
    rated.when(worse, { by: people.deputy, on: '2021-05-17' }).then({
      type: 'RatingCorrected',
      v: 2,
      from: 'satisfied',
      rater,
      level: 'not-satisfied',
      dissatisfied: true,
      reasons: '误选。',
    });
    const corrected = rated.and({ by: people.deputy, on: '2021-05-17', command: worse }).begun;
    expect(corrected).toMatchObject({
      phase: 'dissatisfied',
      rating: { level: 'not-satisfied', on: '2021-05-10', correctedOn: '2021-05-17', reasons: '误选。' },
    });
    expect(corrected.closedOn).toBeUndefined();
  });

  it('through a link says who had issued it', () => {
    const byLink = { issuedBy: people.assigner.personId };
    const scene = rated.and({ by: people.deputy, on: '2021-05-17', command: { ...worse, byLink } });
    expect(scene.history.at(-1)?.event).toMatchObject({ type: 'RatingCorrected', v: 2, byLink });
  });

  it('to a better level closes the case and drops the reasons', () => {
    const scene = lived(...upTo('delivered')).and(
      {
        by: people.deputy,
        on: '2021-05-10',
        command: { type: 'RateReply', level: 'not-satisfied', reasons: '误选。' },
      },
      { by: people.deputy, on: '2021-05-11', command: { type: 'CorrectRating', level: 'satisfied' } },
    );
    expect(scene.begun).toMatchObject({ phase: 'closed', closedOn: '2021-05-11', rating: { level: 'satisfied' } });
    expect(scene.begun.rating?.reasons).toBeUndefined();
  });

  it('is over on 18 May 2021, and where the pack knows none', () => {
    rated
      .when(worse, { by: people.deputy, on: '2021-05-18' })
      .thenRefused('correction-over', { until: plainDate('2021-05-17') });
    const { ratingCorrection: _none, ...pack } = rules.pack;
    const bound = proposalSpecification({ ...rules, pack }, (actual, expected) =>
      expect(actual).toStrictEqual(expected),
    );
    bound
      .lived(...upTo('rated'))
      .when(worse, { by: people.deputy, on: '2021-05-11' })
      .thenRefused('correction-over', {});
  });

  it('is with the rater alone, on paper with its scan, and says why where the level asks for it', () => {
    const on = '2021-05-11';
    rated.when(worse, { by: people.coSigner, on }).thenRefused('not-the-rater', { article: '第二十六条' });
    rated
      .when(worse, { by: people.committee, on })
      .thenRefused('text-missing', { field: 'paperReceipt.scan', article: '第二十七条' });
    rated
      .when({ type: 'CorrectRating', level: 'not-satisfied' }, { by: people.deputy, on })
      .thenRefused('reasons-missing', { article: '第二十七条' });
  });

  it('is not possible once something has followed, nor without a rating', () => {
    const decided = lived(...upTo('delivered')).and(
      {
        by: people.deputy,
        on: '2021-05-10',
        command: { type: 'RateReply', level: 'not-satisfied', reasons: '误选。' },
      },
      { by: people.committee, on: '2021-05-11', command: { type: 'CloseDissatisfaction', reason: '已说明。' } },
    );
    decided
      .when({ type: 'CorrectRating', level: 'satisfied' }, { by: people.deputy, on: '2021-05-12' })
      .thenRefused('rating-followed-up', {});
    const withdrawn = lived(...upTo('sent')).and({
      by: people.deputy,
      on: '2021-05-10',
      command: { type: 'WithdrawProposal', reason: '问题已经解决。' },
    });
    withdrawn.when(worse, { by: people.deputy, on: '2021-05-11' }).thenRefused('not-rated', {});
  });
});

describe('the archive', () => {
  it('takes a closed case once its rating can change no more, and then nothing happens in it', () => {
    const by = people.office;
    rated.when(archive, { by, on: '2021-05-17' }).thenRefused('rating-correctable', { until: plainDate('2021-05-17') });
    rated.when(archive, { by, on: '2021-05-18' }).then({ type: 'CaseArchived', v: 1, by: lead, file: archive.file });
    const archived = rated.and({ by, on: '2021-05-18', command: archive });
    expect(archived.begun).toMatchObject({ phase: 'archived', archived: { on: '2021-05-18', file: archive.file } });
    const recipient = people.coSigner.personId;
    archived
      .when({ type: 'ConfirmDelivery', recipient, proof: '回执' }, { by, on: '2021-05-19' })
      .thenRefused('deliveries-closed', { party: recipient });
  });

  it('needs the place of the papers, and is not dated before the case was closed', () => {
    rated
      .when({ ...archive, file: '' }, { by: people.office, on: '2021-05-18' })
      .thenRefused('text-missing', { field: 'file' });
    const late = { proof: '归档单', reason: '补录' };
    const decided = lived(...upTo('delivered')).and(
      {
        by: people.deputy,
        on: '2021-05-10',
        command: { type: 'RateReply', level: 'not-satisfied', reasons: '误选。' },
      },
      { by: people.committee, on: '2021-05-20', command: { type: 'CloseDissatisfaction', reason: '已说明。' } },
    );
    decided
      .when(archive, { by: people.office, on: '2021-05-21', happened: '2021-05-19', late })
      .thenRefused('date-before-previous-act', {
        occurredOn: plainDate('2021-05-19'),
        previousOn: plainDate('2021-05-20'),
        previousAct: 'CloseCase',
      });
  });

  it('takes no case in which something is still owed', () => {
    const [first, ...rest] = rated.history;
    if (!first) throw new Error('0869 has a history');
    const owing = rest.filter(({ event }) => event.type !== 'ClockStopped' || event.kind !== 'rating');
    const facts = [first, ...owing].map(({ event, actor, occurredOn }) => ({ event, by: actor, on: occurredOn }));
    proposalSpecification(rules, (actual, expected) => expect(actual).toStrictEqual(expected))
      .given(...facts)
      .when(archive, { by: people.office, on: '2021-05-18' })
      .thenRefused('clocks-running', { clocks: [`rating/${rater}/1` as never] });
  });

  it('leaves room for the proof of late deliveries, which start no rating any more', () => {
    const recipient = people.coSigner.personId;
    rated
      .when({ type: 'ConfirmDelivery', recipient, proof: '回执' }, { by: people.office, on: '2021-05-12' })
      .then({ type: 'ReplyDelivered', v: 1, recipient, proof: '回执' });
  });
});
