import { plainDate } from '@banli/calendar';
import { loadRulePack, loadWorkCalendar } from '../../../platform/rule-files';
import type { ClockId } from '../../clock/clock.types';
import { assignment, firstHash, justice, lead, people, upTo } from '../../testing/case-0869';
import { proposalSpecification } from '../../testing/specifications';

const rules = { pack: loadRulePack('chongqing'), calendar: loadWorkCalendar() };
const { lived } = proposalSpecification(rules, (actual, expected) => expect(actual).toStrictEqual(expected));

const reply = `reply/${lead}/1` as ClockId;
const acknowledged = lived(...upTo('acknowledged'));
const extend = { type: 'ExtendReply', reason: '涉及川渝两地多个部门。' } as const;
const article = '第二十一条';

describe('six months instead of three, found out later (第二十一条)', () => {
  it('moves the reply of 6 May to 5 August 2021, counted from the same assignment', () => {
    for (const by of [people.chief, people.committee]) {
      const extended = acknowledged.and({ by, on: '2021-04-30', command: extend }).begun;
      expect(extended.clocks[reply]).toMatchObject({
        kind: 'reply-difficult',
        startedOn: '2021-02-05',
        dueOn: '2021-08-05',
        moves: 1,
      });
      expect(extended.assignment?.difficult).toBe(true);
    }
  });

  it('has a reason, comes once, and not after 6 May 2021', () => {
    acknowledged
      .when({ ...extend, reason: ' ' }, { by: people.chief, on: '2021-04-30' })
      .thenRefused('text-missing', { field: 'reason', article });
    acknowledged
      .when(extend, { by: people.committee, on: '2021-05-07' })
      .thenRefused('extension-too-late', { dueOn: plainDate('2021-05-06'), article });
    acknowledged
      .and({ by: people.chief, on: '2021-04-30', command: extend })
      .when(extend, { by: people.chief, on: '2021-05-01' })
      .thenRefused('not-extendable', { article });
  });

  it('is granted by those alone whom the pack names', () => {
    const { extension: _none, ...pack } = rules.pack;
    const without = proposalSpecification({ ...rules, pack }, (actual, expected) =>
      expect(actual).toStrictEqual(expected),
    );
    without
      .lived(...upTo('acknowledged'))
      .when(extend, { by: people.chief, on: '2021-04-30' })
      .thenRefused('not-permitted', { act: 'ExtendReply', allowed: [], article });
  });
});

describe('an earlier date of the case’s own (第二十一条)', () => {
  const own = { type: 'SetOwnDate', dueOn: plainDate('2021-04-01'), reason: '汛期前须答复。' } as const;
  const by = people.committee;

  it('governs the reply, while the legal 6 May 2021 stays in the working', () => {
    const dated = acknowledged.and({ by, on: '2021-02-20', command: own }).begun;
    expect(dated.clocks[reply]).toMatchObject({
      dueOn: '2021-04-01',
      yellowOn: '2021-03-23',
      deadline: { dueOn: '2021-05-06' },
    });
    expect(dated.ownDate).toMatchObject({ dueOn: '2021-04-01', legalDueOn: '2021-05-06' });
  });

  it('lies ahead and before the legal one, has a reason, and is of no use once the reply is out', () => {
    for (const dueOn of ['2021-02-19', '2021-05-06'])
      acknowledged.when({ ...own, dueOn: plainDate(dueOn) }, { by, on: '2021-02-20' }).thenRefused('own-date-outside', {
        from: plainDate('2021-02-20'),
        before: plainDate('2021-05-06'),
        article,
      });
    acknowledged
      .when({ ...own, reason: '' }, { by, on: '2021-02-20' })
      .thenRefused('text-missing', { field: 'reason', article });
  });

  it('may be given with the assignment itself, which stops nothing else and keeps the legal 6 May 2021 in the working', () => {
    const ownDate = { dueOn: plainDate('2021-04-01'), reason: '汛期前须答复。' };
    const dated = lived(...upTo('registered'), {
      by: people.assigner,
      on: '2021-02-05',
      command: { ...assignment, ownDate },
    }).begun;
    expect(dated.ownDate).toEqual({ ...ownDate, on: '2021-02-05', legalDueOn: '2021-05-06' });
    expect(dated.clocks[reply]).toMatchObject({ dueOn: '2021-04-01', deadline: { dueOn: '2021-05-06' } });
    expect(dated.clocks[reply]?.alarms.at(-1)?.on).toBe('2021-04-09');
    expect(dated.clocks[`opinion/${justice}/1`]).toMatchObject({ dueOn: '2021-03-24' });
  });

  it('given with the assignment lies before the legal day and has a reason, for every unit that answers', () => {
    const registered = lived(...upTo('registered'));
    const on = { by: people.assigner, on: '2021-02-05' };
    registered
      .when({ ...assignment, ownDate: { dueOn: plainDate('2021-05-06'), reason: '汛期。' } }, on)
      .thenRefused('own-date-outside', { from: plainDate('2021-02-05'), before: plainDate('2021-05-06'), article });
    registered
      .when({ ...assignment, ownDate: { dueOn: plainDate('2021-04-01'), reason: ' ' } }, on)
      .thenRefused('text-missing', { field: 'reason', article });
    const separateUnits = [lead, justice].map((unit) => ({ unit, statutoryCopies: [] }));
    const ownDate = { dueOn: plainDate('2021-04-01'), reason: '汛期前须答复。' };
    const { begun } = lived(...upTo('registered'), {
      ...on,
      command: { ...assignment, coHandlers: [], manner: 'separate', separateUnits, ownDate },
    });
    for (const unit of [lead, justice]) expect(begun.clocks[`reply/${unit}/1`]?.dueOn).toBe('2021-04-01');
  });

  it('is no part of an assignment under a pack that counts from the unit’s receipt: there is no legal day yet', () => {
    const { reply: rule } = rules.pack.clocks;
    if (!rule) throw new Error('the pack has no reply');
    const fromReceipt = { ...rules.pack.clocks, reply: { ...rule, startsAt: 'unit-received' as const } };
    const ownDate = { dueOn: plainDate('2021-04-01'), reason: '汛期前须答复。' };
    lived(...upTo('registered'))
      .when(
        { ...assignment, ownDate },
        { by: people.assigner, on: '2021-02-05' },
        { ...rules, pack: { ...rules.pack, clocks: fromReceipt } },
      )
      .thenRefused('not-extendable', { article });
  });

  it('keeps the time from being extended', () => {
    acknowledged
      .and({ by, on: '2021-02-20', command: own })
      .when(extend, { by, on: '2021-02-21' })
      .thenRefused('not-extendable', { article });
  });
});

describe('an exception from contact (第十八条; our default)', () => {
  const except = { type: 'ApproveContactException', reason: '代表因病，书面同意不面谈。' } as const;
  const by = people.office;

  it('lets the clock of contact lapse and the chief sign', () => {
    const excepted = lived(...upTo('consulted', 'contacted')).and({ by, on: '2021-03-30', command: except });
    expect(excepted.begun.clocks[`contact/${lead}/1`]?.stopped).toMatchObject({ on: '2021-03-30', lapsed: true });
    const [, , ...drafting] = upTo('checked').slice(-4);
    const checked = excepted.and(...drafting);
    const signed = checked.decide(
      { type: 'SignReply', version: 1, contentHash: firstHash },
      { by: people.chief, on: '2021-04-12' },
    );
    expect(signed.ok).toBe(true);
  });

  it('has a reason, and is not asked for twice or after a contact', () => {
    acknowledged
      .when({ ...except, reason: '' }, { by, on: '2021-02-20' })
      .thenRefused('text-missing', { field: 'reason', article: '第十八条' });
    lived(...upTo('contacted'))
      .when(except, { by, on: '2021-02-26' })
      .thenRefused('contact-settled', { article: '第十八条' });
    acknowledged
      .and({ by, on: '2021-02-20', command: except })
      .when(except, { by, on: '2021-02-21' })
      .thenRefused('contact-settled', { article: '第十八条' });
  });
});

describe('chasing by hand (催办)', () => {
  const chase = (clock: string) =>
    ({ type: 'ChaseOwner', clock: clock as ClockId, channel: 'telephone', text: '请按期报送。' }) as const;

  it('of a co-handler by its lead is on record, with the clock it is about', () => {
    const clock = `opinion/${justice}/1` as ClockId;
    acknowledged.when(chase(clock), { by: people.handler, on: '2021-03-10' }).then({
      type: 'OwnerChased',
      v: 1,
      clockId: clock,
      kind: 'opinion',
      owedBy: justice,
      dueOn: plainDate('2021-03-24'),
      channel: 'telephone',
      text: '请按期报送。',
    });
  });

  it('is not for a lead to do to the deputy (第三十八条), nor about what nobody owes, nor without a word', () => {
    const rating = `rating/${people.deputy.personId}/1`;
    lived(...upTo('delivered'))
      .when(chase(rating), { by: people.handler, on: '2021-05-21' })
      .thenRefused('clock-not-running', { clock: rating });
    acknowledged
      .when(chase('assign/cq-dhmsc/1'), { by: people.supervisor, on: '2021-03-10' })
      .thenRefused('clock-not-running', { clock: 'assign/cq-dhmsc/1' });
    acknowledged
      .when({ ...chase(reply), text: '' }, { by: people.supervisor, on: '2021-03-10' })
      .thenRefused('text-missing', { field: 'text' });
  });

  it('after 19 May 2021 counts as the chasing that lets 人代工委 leave a rating out (第二十九条)', () => {
    const delivered = lived(...upTo('delivered'));
    const exclude = { type: 'ExcludeRating' } as const;
    const early = delivered.and({
      by: people.committee,
      on: '2021-05-18',
      command: chase(`rating/${people.deputy.personId}/1`),
    });
    const dueOn = plainDate('2021-05-19');
    early
      .when(exclude, { by: people.committee, on: '2021-05-21' })
      .thenRefused('rating-not-chased', { dueOn, article: '第二十九条' });
    const chased = early.and({
      by: people.committee,
      on: '2021-05-20',
      command: chase(`rating/${people.deputy.personId}/1`),
    });
    const excluded = chased.and({ by: people.committee, on: '2021-05-21', command: exclude }).begun;
    expect(excluded.unrated).toEqual({ on: '2021-05-21', dueOn, chasedOn: ['2021-05-20'] });
  });
});

describe('the channels of a reply (第二十三条)', () => {
  it('are paper and platform at once, but for a reason on record', () => {
    const numbered = lived(...upTo('numbered'));
    const dispatch = { type: 'DispatchReply', channels: ['paper'] } as const;
    numbered
      .when(dispatch, { by: people.office, on: '2021-04-15' })
      .thenRefused('channels-missing', { missing: ['platform'], article: '第二十三条' });
    const sent = numbered.decide({ ...dispatch, exception: '平台停机维护。' }, { by: people.office, on: '2021-04-15' });
    expect(sent.ok && sent.events[0]).toMatchObject({ channels: ['paper'], exception: '平台停机维护。' });
  });
});
