import { plainDate } from '@banli/calendar';
import type { ClockRule } from '@banli/rules';
import { loadRulePack, loadWorkCalendar } from '../../../platform/rule-files';
import { partyId } from '../../identity';
import {
  assignment,
  coHandlers,
  justice,
  lead,
  opinionClock,
  people,
  personOf,
  registration,
  replyClock,
  returnClock,
  started,
  stopped,
  supervisingBody,
  upTo,
} from '../../testing/case-0869';
import { proposalSpecification } from '../../testing/specifications';

const rules = { pack: loadRulePack('chongqing'), calendar: loadWorkCalendar() };
const { lived } = proposalSpecification(rules, (actual, expected) => expect(actual).toStrictEqual(expected));

const { type: _type, ...facts } = assignment;
const assigned = { type: 'ProposalAssigned', v: 1, ...facts } as const;

describe('assignment (交办, 重庆条例第十三、十五条)', () => {
  const received = lived(...upTo('registered'));
  const byAssigner = { by: people.assigner, on: '2021-02-05' };

  it('starts one reply clock to 6 May 2021 (rolled from 5 May, Labour Day) seven opinion clocks to 24 March, and eight for a return to 24 February', () => {
    received
      .when(assignment, byAssigner)
      .then(
        { ...assigned, coHandlers },
        started(rules, 'reply', lead, replyClock),
        ...coHandlers.map((unit) => started(rules, 'opinion', unit, opinionClock)),
        ...[lead, ...coHandlers].map((unit) => started(rules, 'return', unit, returnClock)),
      );
  });

  it('keeps 5 May 2021 as the date before the roll (民法典第二百零三条)', () => {
    expect(started(rules, 'reply', lead, replyClock).clock.deadline?.unrolledOn).toBe('2021-05-05');
  });

  it('gives six months, to 5 August 2021, where the matter is wide or difficult (第二十一条)', () => {
    const difficult = { reason: '涉及川渝两省市多个部门' };
    received.when({ ...assignment, coHandlers: [], difficult }, byAssigner).then(
      { ...assigned, coHandlers: [], difficult },
      started(rules, 'reply-difficult', lead, {
        from: '2021-02-05',
        dueOn: '2021-08-05',
        blueOn: '2021-07-15',
        yellowOn: '2021-07-27',
        alarms: [
          ['blue', '2021-07-15'],
          ['yellow', '2021-07-27'],
          ['due', '2021-08-05'],
          ['red', '2021-08-06'],
          ['chase-1', '2021-08-06'],
          ['chase-2', '2021-08-12'],
        ],
      }),
      started(rules, 'return', lead, returnClock),
    );
  });

  it.each([
    ['2021-02-19', false],
    ['2021-02-20', true],
  ])('out of session, with 19 February 2021 the tenth working day, %s is late: %s (第十三条)', (on, late) => {
    const recess = lived({ by: people.committee, on: '2021-02-01', command: { ...registration, inSession: false } });
    const decision = recess.decide({ ...assignment, coHandlers: [] }, { by: people.committee, on });
    expect(decision.ok && decision.events).toContainEqual({
      ...stopped('assign', supervisingBody, on, '2021-02-19'),
      late,
    });
  });

  it('entered on 22 March 2021 for 5 February, keeps the due dates and arms no alarm of the past', () => {
    const scene = received.and({
      by: people.assigner,
      on: '2021-03-22',
      happened: '2021-02-05',
      late: { proof: '交办函〔2021〕5号', reason: '平台停用' },
      command: assignment,
    });
    const opinion = scene.begun.clocks[`opinion/${justice}/1`];
    expect(opinion?.dueOn).toBe('2021-03-24');
    expect(opinion?.alarms.map(({ tier, on }) => [tier, on])).toEqual(opinionClock.alarms.slice(2));
    expect(scene.begun.assignment?.on).toBe('2021-02-05');
  });

  it('refuses the lead as its own co-handler (第十五条)', () => {
    received
      .when({ ...assignment, coHandlers: [justice, lead] }, byAssigner)
      .thenRefused('lead-among-co-handlers', { unit: lead, article: '第十五条' });
  });

  it('refuses 市司法局 named twice (第十五条)', () => {
    received
      .when({ ...assignment, coHandlers: [justice, partyId('cq-slj'), justice] }, byAssigner)
      .thenRefused('co-handler-twice', { unit: justice, article: '第十五条' });
  });

  it('refuses six months without a reason (第二十一条)', () => {
    received
      .when({ ...assignment, difficult: { reason: ' ' } }, byAssigner)
      .thenRefused('text-missing', { field: 'difficult.reason', article: '第二十一条' });
  });

  it('refuses under a pack that knows no limit for the reply, rather than to borrow one', () => {
    const { reply: _reply, ...clocks } = rules.pack.clocks;
    received
      .when(assignment, byAssigner, { ...rules, pack: { ...rules.pack, clocks } })
      .thenRefused('rule-missing', { clock: 'reply' });
  });

  it('refuses under a pack whose reply counts from an event that no handling brings', () => {
    const reply = { ...rules.pack.clocks.reply, startsAt: 'order-received' } as ClockRule;
    const pack = { ...rules.pack, clocks: { ...rules.pack.clocks, reply } };
    received.when(assignment, byAssigner, { ...rules, pack }).thenRefused('rule-missing', { clock: 'reply' });
  });

  it('names the rule of six months where that is the one missing (第二十一条)', () => {
    const { 'reply-difficult': _sixMonths, ...clocks } = rules.pack.clocks;
    const difficult = { reason: '涉及川渝两省市多个部门' };
    received
      .when({ ...assignment, difficult }, byAssigner, { ...rules, pack: { ...rules.pack, clocks } })
      .thenRefused('rule-missing', { clock: 'reply-difficult' });
  });

  it('starts no opinion clock under a pack that gives co-handlers no limit', () => {
    const { opinion: _opinion, ...clocks } = rules.pack.clocks;
    received
      .when(assignment, byAssigner, { ...rules, pack: { ...rules.pack, clocks } })
      .then(
        { ...assigned, coHandlers },
        started(rules, 'reply', lead, replyClock),
        ...[lead, ...coHandlers].map((unit) => started(rules, 'return', unit, returnClock)),
      );
  });
});

describe('acknowledgement (签收, 第十八条)', () => {
  const assigned = lived(...upTo('assigned'));

  it('by the lead on Sunday 7 February 2021, a working day (调休), starts contact, due 11 March', () => {
    assigned.when({ type: 'AcknowledgeAssignment' }, { by: people.handler, on: '2021-02-07' }).then(
      { type: 'AssignmentAcknowledged', v: 1, unit: lead },
      { ...stopped('return', lead, '2021-02-07', '2021-02-24'), lapsed: true },
      started(rules, 'contact', lead, {
        from: '2021-02-07',
        dueOn: '2021-03-11',
        blueOn: '2021-02-25',
        yellowOn: '2021-03-08',
        alarms: [
          ['blue', '2021-02-25'],
          ['yellow', '2021-03-08'],
          ['due', '2021-03-11'],
          ['red', '2021-03-12'],
          ['chase-1', '2021-03-12'],
          ['chase-2', '2021-03-18'],
        ],
      }),
    );
  });

  it('on the day of assignment itself is taken', () => {
    const scene = assigned.and({ by: people.office, on: '2021-02-05', command: { type: 'AcknowledgeAssignment' } });
    expect(scene.begun).toMatchObject({ phase: 'in-hand', acknowledged: { [lead]: '2021-02-05' } });
  });

  it('of 7 February 2021 entered on 10 March keeps the due date and arms no alarm of the past', () => {
    const scene = assigned.and({
      by: people.office,
      on: '2021-03-10',
      happened: '2021-02-07',
      late: { proof: '签收单', reason: '平台停用' },
      command: { type: 'AcknowledgeAssignment' },
    });
    expect(scene.begun.clocks[`contact/${lead}/1`]).toMatchObject({
      dueOn: '2021-03-11',
      alarms: [
        { tier: 'due', on: '2021-03-11' },
        { tier: 'red', on: '2021-03-12' },
        { tier: 'chase-1', on: '2021-03-12' },
        { tier: 'chase-2', on: '2021-03-18' },
      ],
    });
  });

  it('by a co-handler starts no contact: only the lead owes it', () => {
    assigned
      .when({ type: 'AcknowledgeAssignment' }, { by: personOf(justice, 'office'), on: '2021-02-08' })
      .then(
        { type: 'AssignmentAcknowledged', v: 1, unit: justice },
        { ...stopped('return', justice, '2021-02-08', '2021-02-24'), lapsed: true },
      );
  });

  it('by a co-handler leaves the case waiting for the lead', () => {
    const step = { by: people.justiceHandler, on: '2021-02-08', command: { type: 'AcknowledgeAssignment' } } as const;
    expect(assigned.and(step).begun).toMatchObject({ phase: 'assigned', acknowledged: { [justice]: '2021-02-08' } });
  });

  it('is refused a second time for the same unit, here by its office on 8 February 2021', () => {
    lived(...upTo('acknowledged'))
      .when({ type: 'AcknowledgeAssignment' }, { by: people.office, on: '2021-02-08' })
      .thenRefused('already-acknowledged', { unit: lead });
  });
});

describe('contact with the deputy (第十八条)', () => {
  const inHand = lived(...upTo('acknowledged'));
  const visit = { type: 'RecordContact', manner: 'visit', summary: '走访代表' } as const;
  const told = { type: 'DeputyContacted', v: 1, manner: 'visit', summary: '走访代表' } as const;

  it('on the last day, 11 March 2021, stops the clock in time', () => {
    const met = stopped('contact', lead, '2021-03-11', '2021-03-11');
    expect(met.late).toBe(false);
    inHand.when(visit, { by: people.handler, on: '2021-03-11' }).then(told, met);
  });

  it('on 12 March 2021 stops it late', () => {
    const met = stopped('contact', lead, '2021-03-12', '2021-03-11');
    expect(met.late).toBe(true);
    inHand.when(visit, { by: people.handler, on: '2021-03-12' }).then(told, met);
  });

  it('a second time stops nothing and is counted', () => {
    const contacted = lived(...upTo('contacted'));
    contacted.when(visit, { by: people.handler, on: '2021-03-30' }).then(told);
    expect(contacted.and({ by: people.handler, on: '2021-03-30', command: visit }).begun.contacts).toBe(2);
  });

  it('is refused where nothing is said about it', () => {
    inHand
      .when({ ...visit, summary: '　' }, { by: people.handler, on: '2021-03-11' })
      .thenRefused('text-missing', { field: 'summary', article: '第十八条' });
  });

  it('dated 6 February 2021, before the acknowledgement of the 7th, is refused', () => {
    inHand
      .when(visit, {
        by: people.handler,
        on: '2021-02-08',
        happened: '2021-02-06',
        late: { proof: '走访记录', reason: '补录' },
      })
      .thenRefused('date-before-previous-act', {
        occurredOn: plainDate('2021-02-06'),
        previousOn: plainDate('2021-02-07'),
        previousAct: 'AcknowledgeAssignment',
      });
  });

  it('on the day of the acknowledgement itself, 7 February 2021, is taken', () => {
    expect(inHand.decide(visit, { by: people.handler, on: '2021-02-07' }).ok).toBe(true);
  });
});
