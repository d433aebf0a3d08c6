import { property, constantFrom, integer, assert } from 'fast-check';
import { addDays, plainDate } from '@banli/calendar';
import { loadRulePack, loadWorkCalendar } from '../../../platform/rule-files';
import type { Clocks } from '../../clock/clock.types';
import { governmentOffice, justice, lead, people, personOf, upTo } from '../../testing/case-0869';
import type { Step } from '../../testing/decider-specification';
import { proposalSpecification } from '../../testing/specifications';
import type { ProposalCommand } from '../proposal.commands';

const rules = { pack: loadRulePack('chongqing'), calendar: loadWorkCalendar() };
const { lived } = proposalSpecification(rules, (actual, expected) => expect(actual).toEqual(expected));

const { office, handler, committee, deputy, assigner } = people;
const late = { proof: '挂号信回执', reason: '纸质材料后到。' };
const paper = { proof: '邮政签收单', reason: '录入的是回执寄回之日。' };
const sent = lived(...upTo('sent'));
/** The letter of 15 April 2021, entered as received on the 20th. */
const delivered = lived(...upTo('delivered'));
const seqOf = (scene: typeof sent, type: string): number =>
  scene.history.findLast(({ event }) => event.type === type)?.seq ?? 0;
const correct = (scene: typeof sent, type: string, on: string) =>
  ({ type: 'CorrectDay', seq: seqOf(scene, type), on: plainDate(on), ...paper }) as const;

describe('correcting the day of an act', () => {
  it('moves the rating: received on 16 April instead of the 20th, due on 17 May instead of the 19th (第二十七条)', () => {
    const corrected = delivered.and({
      on: '2021-04-22',
      by: office,
      command: correct(delivered, 'ReplyDelivered', '2021-04-16'),
    });

    expect(corrected.history.slice(-2).map(({ event }) => event)).toMatchObject([
      {
        type: 'DayCorrected',
        act: 'ReplyDelivered',
        about: deputy.personId,
        was: '2021-04-20',
        on: '2021-04-16',
        ...paper,
      },
      { type: 'ClockMoved', was: { dueOn: '2021-05-19' }, clock: { dueOn: '2021-05-17' }, reason: 'day-corrected' },
    ]);
    expect(corrected.begun.dispatches[deputy.personId]?.deliveredOn).toBe('2021-04-16');
  });

  it('sends no alarm of a day gone by', () => {
    const corrected = delivered.and({
      on: '2021-05-12',
      by: office,
      command: correct(delivered, 'ReplyDelivered', '2021-04-16'),
    });
    const rating = Object.values(corrected.begun.clocks).find(({ kind }) => kind === 'rating');
    expect(rating?.alarms.every(({ on }) => on >= '2021-05-12')).toBe(true);
    expect(rating?.alarms.map(({ tier }) => tier)).not.toContain('blue');
  });

  it('judges a stopped clock anew: an opinion of 25 March is late, the paper of the 23rd was in time (第二十条)', () => {
    const opinion = { type: 'SubmitOpinion', text: '同意。' } as const;
    const entered = lived(...upTo('acknowledged'), { on: '2021-03-25', by: people.justiceHandler, command: opinion });
    expect(entered.begun.opinions[justice]).toMatchObject({ submittedOn: '2021-03-25', late: true });
    const corrected = entered.and({
      on: '2021-03-26',
      by: personOf(justice, 'office'),
      command: correct(entered, 'OpinionSubmitted', '2021-03-23'),
    });
    expect(corrected.begun.opinions[justice]).toMatchObject({ submittedOn: '2021-03-23', late: false });
    expect(corrected.begun.clocks[`opinion/${justice}/1`]?.stopped).toEqual({ on: '2021-03-23', late: false });
  });

  it('moves the assigning body’s ten days with the day a return was asked for (第十六条)', () => {
    const consented = lived(
      ...upTo('assigned'),
      { on: '2021-02-08', by: handler, command: { type: 'RequestReturn', reasons: '不属于本单位职责。' } },
      { on: '2021-02-09', by: committee, command: { type: 'ConsentToReturn', unit: lead } },
    );
    const corrected = consented.and({
      on: '2021-02-10',
      by: committee,
      command: correct(consented, 'ReturnRequested', '2021-02-07'),
    });
    const dueOn = (scene: typeof sent) =>
      Object.values(scene.begun.clocks).find(({ kind }) => kind === 'reassign')?.dueOn;
    expect([dueOn(consented), dueOn(corrected)]).toEqual(['2021-02-26', '2021-02-25']);
    expect(corrected.begun.returns[lead]?.requestedOn).toBe('2021-02-07');
  });

  it('of a letter is that of all its recipients, and of the reply’s own clock', () => {
    const corrected = sent.and({
      on: '2021-04-19',
      by: office,
      command: correct(sent, 'ReplyDispatched', '2021-04-14'),
    });
    const days = new Set(Object.values(corrected.begun.dispatches).map(({ sentOn }) => sentOn));
    expect([...days]).toEqual(['2021-04-14']);
    expect(corrected.begun.clocks[`reply/${lead}/1`]?.stopped).toEqual({ on: '2021-04-14', late: false });
  });

  it('can be corrected once more', () => {
    const once = delivered.and({
      on: '2021-04-22',
      by: office,
      command: correct(delivered, 'ReplyDelivered', '2021-04-16'),
    });
    const twice = once.and({ on: '2021-04-23', by: committee, command: correct(once, 'ReplyDelivered', '2021-04-20') });
    expect(twice.begun.clocks[`rating/${deputy.personId}/1`]?.dueOn).toBe('2021-05-19');
  });
});

describe('the day of an act is not corrected', () => {
  const on = '2021-04-22';

  it('where the entry is none of those, or unknown', () => {
    const seq = seqOf(delivered, 'ReplySigned');
    delivered
      .when({ type: 'CorrectDay', seq, on: plainDate('2021-04-13'), ...paper }, { by: office, on })
      .thenRefused('day-not-correctable', { seq });
  });

  it('by a unit that did not enter it, nor a receipt by the secretariat (第二十七条)', () => {
    delivered
      .when(correct(delivered, 'ReplyDelivered', '2021-04-16'), { by: personOf(justice, 'office'), on })
      .thenRefused('entered-by-another-unit', { unit: lead });
    delivered
      .when(correct(delivered, 'ReplyDelivered', '2021-04-16'), { by: personOf(governmentOffice, 'office'), on })
      .thenRefused('not-permitted', { act: 'CorrectDay', allowed: ['office', 'assigning-body'] });
    delivered
      .when(correct(delivered, 'ReplyDelivered', '2021-04-16'), { by: assigner, on })
      .thenRefused('entered-by-another-unit', { unit: lead });
    expect(delivered.decide(correct(delivered, 'ReplyDispatched', '2021-04-14'), { by: assigner, on }).ok).toBe(true);
  });

  it('to the day it has', () => {
    delivered
      .when(correct(delivered, 'ReplyDelivered', '2021-04-20'), { by: office, on })
      .thenRefused('day-unchanged', { on: plainDate('2021-04-20') });
  });

  it('without proof and reason', () => {
    delivered
      .when({ ...correct(delivered, 'ReplyDelivered', '2021-04-16'), reason: ' ' }, { by: office, on })
      .thenRefused('text-missing', { field: 'reason' });
  });

  it('before the act that it follows, or into the future', () => {
    delivered
      .when(correct(delivered, 'ReplyDelivered', '2021-04-14'), { by: office, on })
      .thenRefused('date-before-previous-act', {
        occurredOn: plainDate('2021-04-14'),
        previousAct: 'ReplyDispatched',
        previousOn: plainDate('2021-04-15'),
      });
    delivered
      .when(correct(delivered, 'ReplyDelivered', '2021-04-23'), { by: office, on })
      .thenRefused('date-in-future', { occurredOn: plainDate('2021-04-23'), today: plainDate(on) });
    sent
      .when(correct(sent, 'ReplyDispatched', '2021-04-11'), { by: office, on })
      .thenRefused('date-before-previous-act', {
        occurredOn: plainDate('2021-04-11'),
        previousAct: 'SignReply',
        previousOn: plainDate('2021-04-12'),
      });
  });

  it('after the act that followed it', () => {
    delivered
      .when(correct(delivered, 'ReplyDispatched', '2021-04-21'), { by: office, on })
      .thenRefused('date-after-next-act', {
        occurredOn: plainDate('2021-04-21'),
        nextOn: plainDate('2021-04-20'),
        nextAct: 'ReplyDelivered',
      });
  });
});

/** What a clock counts, without how it came to it. */
const counted = (clocks: Clocks) =>
  Object.values(clocks).map(({ id, kind, startedOn, dueOn, blueOn, yellowOn, alarms, stopped }) => ({
    id,
    kind,
    startedOn,
    dueOn,
    blueOn,
    yellowOn,
    alarms,
    stopped,
  }));

describe('a corrected case', () => {
  const acts = {
    AssignmentAcknowledged: { before: upTo('assigned'), by: handler, command: { type: 'AcknowledgeAssignment' } },
    OpinionSubmitted: {
      before: upTo('acknowledged'),
      by: people.justiceHandler,
      command: { type: 'SubmitOpinion', text: '同意。' },
    },
    ReturnRequested: {
      before: upTo('assigned'),
      by: handler,
      command: { type: 'RequestReturn', reasons: '不属于本单位职责。' },
    },
    ReplyDispatched: {
      before: upTo('numbered'),
      by: office,
      command: { type: 'DispatchReply', channels: ['paper', 'platform'] },
    },
    ReplyDelivered: {
      before: upTo('sent'),
      by: office,
      command: { type: 'ConfirmDelivery', recipient: deputy.personId, proof: '挂号信回执' },
    },
  } as const;
  const names = Object.keys(acts) as readonly (keyof typeof acts)[];

  it('has the clocks of one in which the right day was entered at once, whatever the act and both days', () => {
    assert(
      property(
        constantFrom(...names),
        integer({ min: 0, max: 8 }),
        integer({ min: 0, max: 8 }),
        (name, wrong, right) => {
          const { before, by, command } = acts[name];
          const first = plainDate(before.at(-1)?.on ?? '');
          const today = addDays(first, 9);
          const entered = (days: number): Step<ProposalCommand> => ({
            on: today,
            happened: addDays(first, days),
            late,
            by,
            command,
          });
          const once = lived(...before, entered(right));
          const entered_ = lived(...before, entered(wrong));
          const twice =
            wrong === right
              ? entered_
              : entered_.and({
                  on: today,
                  by: committee,
                  command: correct(entered_, name, addDays(first, right)),
                });
          expect(counted(twice.begun.clocks)).toEqual(counted(once.begun.clocks));
        },
      ),
      { numRuns: 60 },
    );
  });
});
