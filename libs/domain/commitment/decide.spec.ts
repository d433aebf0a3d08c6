import { plainDate } from '@banli/calendar';
import { loadRulePack, loadWorkCalendar } from '../../platform/rule-files';
import type { ClockId } from '../clock/clock.types';
import { partyId, type PartyId, type PersonId } from '../identity';
import { lead, people, personOf, started, stopped } from '../testing/case-0869';
import { commitmentLife, opening } from '../testing/commitment-of-0869';
import { commitmentSpecification } from '../testing/specifications';
import { evolveCommitment } from './evolve';

const rules = { pack: loadRulePack('chongqing'), calendar: loadWorkCalendar() };
const { lived } = commitmentSpecification(rules, (actual, expected) => expect(actual).toStrictEqual(expected));

const nothing = lived();
const opened = lived(...commitmentLife.slice(0, 1));
const reported = lived(...commitmentLife.slice(0, 3));
const fulfilled = lived(...commitmentLife);
const clock = { kind: 'clock' } as const;
const late = { proof: '工作台账', reason: '补录' };

const { type: _type, ...facts } = opening;
const openedEvent = { type: 'CommitmentOpened', v: 1, ...facts, pack: 'chongqing@2018.1' } as const;
const promiseClock = {
  from: '2021-12-31',
  startedOn: '2021-04-15',
  dueOn: '2021-12-31',
  blueOn: '2021-12-03',
  yellowOn: '2021-12-22',
  alarms: [
    ['blue', '2021-12-03'],
    ['yellow', '2021-12-22'],
    ['due', '2021-12-31'],
    ['red', '2022-01-04'],
    ['chase-1', '2022-01-04'],
    ['chase-2', '2022-01-17'],
  ],
} as const;

describe('opening a commitment (承诺事项, 第二十四条)', () => {
  it('on 15 April 2021 keeps the promised 31 December as due date and warns from 3 December on', () => {
    nothing
      .when(opening, { by: clock, on: '2021-04-15' })
      .then(openedEvent, started(rules, 'commitment', lead, promiseClock));
  });

  it('from a letter of 15 April 2021 entered only on 24 December arms no alarm of the past', () => {
    nothing
      .when(opening, { by: clock, on: '2021-12-24', happened: '2021-04-15', late })
      .then(openedEvent, started(rules, 'commitment', lead, { ...promiseClock, alarms: promiseClock.alarms.slice(2) }));
  });

  it('happens once', () => {
    opened.when(opening, { by: clock, on: '2021-04-16' }).thenRefused('already-registered', {});
  });

  it('is refused to a person: only the letter that went out promises', () => {
    expect(nothing.decide(opening, { by: people.handler, on: '2021-04-15' }).ok).toBe(false);
  });

  it('comes before everything else', () => {
    nothing
      .when({ type: 'ReportProgress', text: '已启动。' }, { by: people.handler, on: '2021-09-30' })
      .thenRefused('not-registered', {});
  });
});

describe('progress and fulfilment, reported by the responsible unit', () => {
  it('progress of 30 September 2021 is kept with its day and stops nothing', () => {
    const progress = { type: 'ReportProgress', text: '已开展两次联合执法。' } as const;
    opened
      .when(progress, { by: people.handler, on: '2021-09-30' })
      .then({ type: 'ProgressReported', v: 1, text: progress.text });
    expect(lived(...commitmentLife.slice(0, 2)).begun).toMatchObject({
      status: 'open',
      progress: [{ on: '2021-09-30', text: progress.text }],
    });
  });

  it.each([
    ['2021-12-31', false],
    ['2022-01-01', true],
  ])('fulfilment reported on %s is late: %s', (on, isLate) => {
    opened
      .when({ type: 'ReportFulfilment', evidence: '通报' }, { by: people.handler, on })
      .then(
        { type: 'FulfilmentReported', v: 1, evidence: '通报' },
        { ...stopped('commitment', lead, on, '2021-12-31'), late: isLate },
      );
  });

  it.each([
    [{ type: 'ReportProgress', text: '' }, 'text'],
    [{ type: 'ReportFulfilment', evidence: ' ' }, 'evidence'],
  ] as const)('%j is refused: it says nothing', (command, field) => {
    opened
      .when(command, { by: people.handler, on: '2021-12-20' })
      .thenRefused('text-missing', { field, article: '第二十四条' });
  });

  it.each([
    ['reported', reported],
    ['fulfilled', fulfilled],
  ] as const)('nothing more is reported once %s', (status, scene) => {
    const byHandler = { by: people.handler, on: '2022-01-05' };
    scene.when({ type: 'ReportProgress', text: '又一次。' }, byHandler).thenRefused('commitment-not-open', { status });
    scene
      .when({ type: 'ReportFulfilment', evidence: '通报' }, byHandler)
      .thenRefused('commitment-not-open', { status });
  });

  it('is refused to another unit’s handler', () => {
    opened
      .when({ type: 'ReportProgress', text: '已启动。' }, { by: people.otherUnit, on: '2021-09-30' })
      .thenRefused('not-permitted', { act: 'ReportProgress', allowed: ['handler'], article: '第二十四条' });
  });
});

describe('confirmation by another unit (our default)', () => {
  const confirm = { type: 'ConfirmFulfilment', remark: '已核实。' } as const;
  const confirmedBy = (personId: PersonId, unit: PartyId) =>
    ({ type: 'FulfilmentConfirmed', v: 1, confirmedBy: personId, unit, remark: confirm.remark }) as const;

  it('by a supervisor on 27 December 2021 makes it fulfilled', () => {
    const { personId, unit } = people.supervisor;
    reported.when(confirm, { by: people.supervisor, on: '2021-12-27' }).then(confirmedBy(personId, unit));
    expect(fulfilled.begun).toMatchObject({
      status: 'fulfilled',
      evidence: '联合执法通报第3号',
      fulfilledOn: '2021-12-20',
      confirmed: { on: '2021-12-27', by: personId, unit },
    });
  });

  it('is refused to the responsible unit itself, whatever its people are', () => {
    for (const by of [people.handler, people.chief, personOf(lead, 'supervisor')])
      reported.when(confirm, { by, on: '2021-12-27' }).thenRefused('confirmed-by-own-unit', { unit: lead });
  });

  it('is taken from the responsible unit’s supervisor under a pack whose gate is open', () => {
    const gates = { ...rules.pack.gates, fulfilmentConfirmedByAnotherUnit: false };
    const by = personOf(lead, 'supervisor');
    reported
      .when(confirm, { by, on: '2021-12-27' }, { ...rules, pack: { ...rules.pack, gates } })
      .then(confirmedBy(by.personId, lead));
  });

  it('is refused to another unit’s handler: somebody who supervises confirms', () => {
    reported.when(confirm, { by: people.otherUnit, on: '2021-12-27' }).thenRefused('not-permitted', {
      act: 'ConfirmFulfilment',
      allowed: ['supervisor', 'assigning-body'],
      article: '第二十四条',
    });
  });

  it('on the day of the report, 20 December 2021, is taken', () => {
    const { personId, unit } = people.supervisor;
    reported.when(confirm, { by: people.supervisor, on: '2021-12-20' }).then(confirmedBy(personId, unit));
  });

  it('is refused before anything is reported', () => {
    opened.when(confirm, { by: people.supervisor, on: '2021-12-27' }).thenRefused('fulfilment-not-reported', {});
  });

  it('is refused for 19 December 2021, the day before the report', () => {
    reported
      .when(confirm, { by: people.supervisor, on: '2021-12-27', happened: '2021-12-19', late })
      .thenRefused('date-before-previous-act', {
        occurredOn: plainDate('2021-12-19'),
        previousOn: plainDate('2021-12-20'),
        previousAct: 'ReportFulfilment',
      });
  });

  it('happens once: what is fulfilled is not open', () => {
    fulfilled
      .when(confirm, { by: people.supervisor, on: '2021-12-28' })
      .thenRefused('commitment-not-open', { status: 'fulfilled' });
  });

  it('is with 人代工委 and supervisors, not with 大会秘书处', () => {
    const { personId, unit } = people.committee;
    reported.when(confirm, { by: people.committee, on: '2021-12-27' }).then(confirmedBy(personId, unit));
    reported.when(confirm, { by: people.assigner, on: '2021-12-27' }).thenRefused('not-permitted', {
      act: 'ConfirmFulfilment',
      allowed: ['supervisor', 'assigning-body'],
      article: '第二十四条',
    });
  });

  it('of a promise of 人代工委 itself is taken from its own people only under a pack whose gate is open', () => {
    const { unit, personId } = people.committee;
    const own = lived(
      { by: clock, on: '2021-04-15', command: { ...opening, responsibleUnit: unit } },
      { by: personOf(unit, 'handler'), on: '2021-12-20', command: { type: 'ReportFulfilment', evidence: '通报' } },
    );
    const gates = { ...rules.pack.gates, fulfilmentConfirmedByAnotherUnit: false };
    const byCommittee = { by: people.committee, on: '2021-12-27' };
    own.when(confirm, byCommittee).thenRefused('confirmed-by-own-unit', { unit });
    own.when(confirm, byCommittee, { ...rules, pack: { ...rules.pack, gates } }).then(confirmedBy(personId, unit));
  });
});

describe('every act on a commitment', () => {
  const progress = { type: 'ReportProgress', text: '已启动。' } as const;

  it('lies neither in the future nor, without proof, in the past', () => {
    opened
      .when(progress, { by: people.handler, on: '2021-09-30', happened: '2021-10-01' })
      .thenRefused('date-in-future', { occurredOn: plainDate('2021-10-01'), today: plainDate('2021-09-30') });
    opened
      .when(progress, { by: people.handler, on: '2021-09-30', happened: '2021-09-29' })
      .thenRefused('late-entry-needs-proof', { occurredOn: plainDate('2021-09-29'), today: plainDate('2021-09-30') });
  });

  it('lies never before the promise of 15 April 2021, and may come on that day', () => {
    expect(opened.decide(progress, { by: people.handler, on: '2021-04-15' }).ok).toBe(true);
    opened
      .when(progress, { by: people.handler, on: '2021-09-30', happened: '2021-04-14', late })
      .thenRefused('date-before-previous-act', {
        occurredOn: plainDate('2021-04-14'),
        previousOn: plainDate('2021-04-15'),
        previousAct: 'OpenCommitment',
      });
  });

  it('is refused where the person looked at an older version', () => {
    reported
      .when({ type: 'ConfirmFulfilment', remark: '' }, { by: people.supervisor, on: '2021-12-27', ifVersion: 2 })
      .thenRefused('changed-meanwhile', { version: 5, seen: 2 });
  });

  it('is refused to the clock of a workflow', () => {
    opened
      .when(progress, { by: clock, on: '2021-09-30' })
      .thenRefused('not-permitted', { act: 'ReportProgress', allowed: ['handler'] });
  });
});

describe('alarms of a commitment', () => {
  const warning = { type: 'StrikeClock', clockId: `commitment/${lead}/1` as ClockId, tier: 'blue' } as const;

  it('ring from 3 December 2021 on', () => {
    opened
      .when(warning, { by: clock, on: '2021-12-02' })
      .thenRefused('alarm-not-due', { clock: warning.clockId, on: '2021-12-03' });
    expect(opened.decide(warning, { by: clock, on: '2021-12-03' }).ok).toBe(true);
  });

  it('are silent once fulfilment is reported', () => {
    reported
      .when(warning, { by: clock, on: '2021-12-21' })
      .thenRefused('clock-not-running', { clock: warning.clockId });
  });

  it('are struck by the clock of a workflow, never by a person', () => {
    expect(opened.decide(warning, { by: people.handler, on: '2021-12-03' }).ok).toBe(false);
  });
});

describe('the stream of a commitment', () => {
  it('cannot begin with anything but its opening', () => {
    const second = fulfilled.history[1];
    expect(() => second && evolveCommitment(undefined, second)).toThrow(
      'commitment/chongqing/5-4/0869/1-1 begins with ClockStarted instead of CommitmentOpened',
    );
  });

  it('belongs to its responsible unit, which need not be the lead', () => {
    const responsibleUnit = partyId('cq-gaj');
    const scene = lived({ by: clock, on: '2021-04-15', command: { ...opening, responsibleUnit } });
    expect(
      scene.decide({ type: 'ReportProgress', text: '已启动。' }, { by: people.otherUnit, on: '2021-09-30' }).ok,
    ).toBe(true);
    expect(
      scene.decide({ type: 'ReportProgress', text: '已启动。' }, { by: people.handler, on: '2021-09-30' }).ok,
    ).toBe(false);
  });
});
